import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { WeekFacts, WorkflowDefinition } from "../catalog/generated/types.ts";
import { GRACE } from "../learning/lateness.ts";
import type { WeekCalendar } from "../week.ts";
import type { Decision } from "./decision-record.ts";
import { stepFrom } from "./grid.ts";
import { QUIET, type RuleState } from "./rule-state.ts";

/** What every workflow with a tolerance is held against, without being written down: no threshold has such an id. */
export function varianceRule(workflow: string): string {
  return `${workflow}#variance`;
}

/** When a week is judged: as soon as it is closed, exports of the morning after it included. */
export function judgedAt(week: string, calendar: WeekCalendar): number {
  return stepFrom(calendar.end(week) + GRACE);
}

/** A closed week of one workflow against its baseline. */
export interface VarianceWeek {
  at: number;
  /** `unknown` where the week has no value or no baseline. */
  state: "ok" | "watch" | "pause" | "unknown";
  /** How far the worst measure is off its baseline: 0.35 for 35%. */
  ratio: number | null;
}

/** The week of a workflow as its facts tell it; null where the workflow is not in them. */
export function varianceWeek(facts: WeekFacts, workflow: string, at: number): VarianceWeek | null {
  const found = facts.workflows.find(({ name }) => name === workflow);
  if (found === undefined) return null;
  const ratios = Object.values(found.measures).flatMap(({ state, variance }) =>
    state === found.state && variance?.ratio != null ? [variance.ratio] : [],
  );
  const worst = ratios.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0];
  return { at, state: found.state, ratio: worst ?? null };
}

/**
 * Pauses a workflow's expansion in the week in which an adverse breach of the tolerance comes with a signal of the control
 * chart, and ends the pause in a week without either. A week that only has one of them, or nothing to say, changes nothing.
 */
export function decideVariance(
  workflow: WorkflowDefinition,
  weeks: readonly VarianceWeek[],
  before: RuleState,
  ledger: string | null,
): { decisions: Decision[]; state: RuleState } {
  const decisions: Decision[] = [];
  let state = before;
  for (const { at, state: found, ratio } of weeks) {
    const was = state;
    if (found === "pause" && was.phase === "quiet") state = { phase: "firing", began: at, fired: at };
    else if (found === "ok" && "began" in was) state = QUIET;
    else continue;
    const episode = "began" in was ? was : (state as Extract<RuleState, { began: number }>);
    decisions.push({
      ...aboutOf(workflow, ledger),
      does: state.phase === "quiet" ? "clears" : "fires",
      at,
      since: episode.began,
      before: was.phase,
      after: state.phase,
      value: ratio,
    });
  }
  return { decisions, state };
}

function aboutOf(
  { name, tolerance, baseline, measures }: WorkflowDefinition,
  ledger: string | null,
): Omit<Decision, "does" | "at" | "since" | "before" | "after" | "value"> {
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify([tolerance, baseline, measures]))));
  return {
    rule: varianceRule(name),
    workflow: name,
    cause: `variance:${name}`,
    digest: digest.slice(0, 16),
    ledger,
    condition: `variance > ${Math.round((tolerance ?? 0) * 1000) / 10}%`,
    over: "1w",
    unit: "ratio",
    beyond: false,
    cases: 0,
    outcome: { incident: null, pausesExpansion: true, startsPlaybook: false, ask: null },
  };
}
