import type { ControlChart, Variance, WorkflowDefinition } from "../catalog/generated/types.ts";
import { isOnGoal } from "../catalog/grammar/goal.ts";
import { type History, valuesOf } from "./history.ts";
import type { Measure, Outcome } from "./measures/measure.ts";
import { isConfirmedDecline, pooled } from "./statistics/newcombe.ts";
import {
  judge,
  type VarianceState,
  varianceOf,
  WEEKS_FOR_LIMITS,
  WEEKS_FOR_PROVISIONAL,
  worseSide,
} from "./statistics/pause.ts";
import type { Share } from "./statistics/wilson.ts";

/** A measure's week held against its history. */
export interface Judged {
  state: VarianceState;
  provisional: boolean;
  chart: ControlChart | null;
  variance: Variance | null;
}

export interface Judging {
  workflow: Pick<WorkflowDefinition, "baseline" | "tolerance">;
  measure: Pick<Measure, "goal" | "worse" | "unit">;
  /** The measure's values of earlier weeks are found under this key. */
  key: string;
  history: History;
  week: string;
  value: number | null;
  trusted: boolean;
  toDate: boolean;
}

/** A workflow's audits: those of its baseline's weeks, and the newest four together with this week's. */
export interface JudgedAudits {
  baseline: readonly Share[];
  newest: readonly Share[];
}

/** Without a tolerance nothing breaches; the control chart still speaks. */
const ANY = Number.POSITIVE_INFINITY;

/**
 * Against the baseline weeks that were complete: over, and their sources to be trusted. A count of a week that is not
 * over is not judged, and nothing is while its sources are broken.
 */
export function judgeWeek(judging: Judging): Judged {
  const { workflow, measure, history, week } = judging;
  const known = valuesOf(history, judging.key);
  const value = judging.toDate && measure.unit === "count" ? null : judging.value;
  const all = [...known, { week, value, trusted: judging.trusted }];
  const { baseline } = workflow;
  const usable = (of: (typeof all)[number]): number | null => (of.trusted ? of.value : null);
  const judged = judge({
    baseline: baseline
      ? all
          .filter((of) => of.week >= baseline.from && of.week <= baseline.to)
          .filter((of) => !(of.week === week && judging.toDate))
          .map(usable)
      : [],
    since: baseline ? all.filter((of) => of.week > baseline.to).map(usable) : [],
    worse: measure.goal ? worseSide(measure.goal.op) : measure.worse,
    tolerance: workflow.tolerance ?? ANY,
    floor: 0,
    ceiling: measure.unit === "ratio" ? 1 : Number.POSITIVE_INFINITY,
  });
  return judged;
}

/**
 * Completion quality against its baseline. A week's audit is a handful of cases, of which one failure is no signal: the newest four
 * weeks are pooled, and Newcombe's interval takes the place of the control chart. A confirmed decline pauses; a breach
 * of the tolerance that is not confirmed is *watch*.
 */
export function judgeAudits({ baseline, newest }: JudgedAudits, tolerance: number | null): Judged {
  const provisional = baseline.length < WEEKS_FOR_LIMITS;
  const before = pooled(baseline);
  const now = pooled(newest);
  if (baseline.length < WEEKS_FOR_PROVISIONAL || before.n === 0 || now.n === 0) {
    return { state: "unknown", provisional, chart: null, variance: null };
  }
  const variance = varianceOf(now.k / now.n, before.k / before.n, {
    worse: "lower",
    tolerance: tolerance ?? ANY,
  });
  const state = isConfirmedDecline(baseline, newest) ? "pause" : variance.breach ? "watch" : "ok";
  return { state, provisional, chart: null, variance };
}

/**
 * Whether the value is on goal; null where nobody can say yet: no goal, no value, a lower bound within the goal, or a
 * count of a week that is not over and can still go either way.
 */
export function onGoal(
  measure: Pick<Measure, "goal" | "unit">,
  outcome: Outcome,
  toDate: boolean,
): boolean | null {
  const { goal, unit } = measure;
  const { value, beyond } = outcome;
  if (!goal || value === null) return null;
  const on = isOnGoal(goal, value);
  const wantsLittle = goal.op.startsWith("<");
  // Both a lower bound and a count under way can only grow.
  if ((beyond || (toDate && unit === "count")) && on === wantsLittle) return null;
  return on;
}

/** The worst of several: one measure that must pause pauses the workflow. */
export function worstState(states: readonly VarianceState[]): VarianceState {
  const order: VarianceState[] = ["pause", "watch", "ok"];
  return order.find((state) => states.includes(state)) ?? "unknown";
}
