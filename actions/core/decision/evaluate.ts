import type { Definitions } from "../catalog/generated/types.ts";
import { type Ages, businessTime, CALENDAR_TIME } from "./ages.ts";
import type { Evidence } from "./evidence.ts";
import { type Gauge, type Look, type Reading, UNKNOWN } from "./gauge.ts";
import { burnGauge } from "./gauges/burn-gauge.ts";
import { countGauge } from "./gauges/count-gauge.ts";
import { durationGauge } from "./gauges/duration-gauge.ts";
import { shareGauge } from "./gauges/share-gauge.ts";
import { silenceGauge } from "./gauges/silence-gauge.ts";
import { openStops, STEP } from "./grid.ts";
import type { ShareRows } from "./rows/share-rows.ts";
import type { Rule } from "./rule.ts";
import { dueAt, isFiring, type Phase, type RuleState, stateAt } from "./rule-state.ts";
import { trustIn } from "./trust.ts";

/** A threshold that fired or was over, at an instant of the grid. */
export interface Transition {
  rule: Rule;
  at: number;
  does: "fires" | "clears";
  before: Phase;
  after: Phase;
  /** Since when it held: the start of the episode, the same for its firing and its end. */
  began: number;
  /** The number as it stood then. */
  reading: Reading;
}

/** Thresholds over a stretch of time. */
export interface Evaluation {
  transitions: Transition[];
  state: RuleState;
}

/** What all thresholds of one business share. */
export interface Ground {
  evidence: Evidence;
  business: Ages;
}

/** @param definitions of the thresholds: their zone, hours and holidays. */
export function groundOf(evidence: Evidence, definitions: Definitions): Ground {
  return { evidence, business: businessTime(definitions) };
}

/**
 * Looks at one threshold at every instant of the grid in (after, until], and says what it decides. Only instants at which
 * something can have changed are computed, so the cost goes with what happened and not with the length of time. The result
 * depends on the records, the threshold and the state before alone: never on when, or how often, somebody computes it.
 */
export function evaluate(
  rule: Rule,
  ground: Ground,
  { state: before, after, until }: { state: RuleState; after: number; until: number },
): Evaluation {
  const gauge = gaugeOf(rule, ground);
  const trust = trustIn(rule, ground.evidence);
  const stops = openStops(after, until);
  gauge.mark(stops);
  trust.mark(stops);
  const asked = (ask: (at: number) => Look, at: number): boolean | null => {
    const { holds, restless } = trust.holds(at) ? ask(at) : UNKNOWN;
    if (restless) stops.mark(at + STEP);
    return holds;
  };
  const transitions: Transition[] = [];
  let state = before;
  markDue(stops, state, rule.hold);
  for (let at = stops.next(after + 1); at <= until; at = stops.next(at + 1)) {
    const was = state;
    state = stateAt(was, at, rule.hold, {
      when: () => asked(gauge.when, at),
      clear: () => asked(gauge.clear, at),
    });
    markDue(stops, state, rule.hold);
    const change = transitionOf(was, state);
    if (change !== null) {
      transitions.push({
        rule,
        at,
        ...change,
        before: was.phase,
        after: state.phase,
        reading: gauge.read(at),
      });
    }
  }
  return { transitions, state };
}

function markDue(stops: ReturnType<typeof openStops>, state: RuleState, hold: number): void {
  const due = dueAt(state, hold);
  if (due !== null) stops.mark(due);
}

function transitionOf(was: RuleState, is: RuleState): Pick<Transition, "does" | "began"> | null {
  if (!isFiring(was) && isFiring(is)) return { does: "fires", began: beganOf(is) };
  if (isFiring(was) && !isFiring(is)) return { does: "clears", began: beganOf(was) };
  return null;
}

function beganOf(state: RuleState): number {
  return "began" in state ? state.began : Number.NaN;
}

/** The number that a threshold looks at, ready to be asked. */
function gaugeOf(rule: Rule, { evidence, business }: Ground): Gauge {
  const { feed, sources } = rule;
  const { all, hits } = evidence.rows(feed, sources);
  switch (feed.shape.kind) {
    case "duration":
      return durationGauge(rule, all, feed.shape.business ? business : CALENDAR_TIME);
    case "silence":
      return silenceGauge(rule, all, business);
    case "count":
    case "assist":
      return countGauge(rule, all, sources.map(evidence.times));
    default: {
      const rows: ShareRows = { all, hits: hits ?? all };
      return rule.budget === null ? shareGauge(rule, rows) : burnGauge(rule, rows);
    }
  }
}
