import type { ControlChart, Variance, WorkflowDefinition } from "../catalog/generated/types.ts";
import { isOnGoal } from "../catalog/grammar/goal.ts";
import { type History, valuesOf } from "./history.ts";
import type { Measure, Outcome } from "./measures/measure.ts";
import { judge, type VarianceState, worseSide } from "./statistics/pause.ts";

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
  confirmedDecline: boolean;
}

/** Without a tolerance nothing breaches; the control chart still speaks. */
const ANY = Number.POSITIVE_INFINITY;

/**
 * Against the baseline weeks that were complete: over, and their sources to be trusted. A count of a week that is not
 * over is not judged, and nothing is while its sources are broken, except a decline that the audit has confirmed.
 */
export function judgeWeek(judging: Judging): Judged {
  const { workflow, measure, history, week, confirmedDecline } = judging;
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
    confirmedDecline,
  });
  return judged;
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
