import type { Definitions, MeasureFacts, WeekFacts } from "../catalog/generated/types.ts";
import { parseGoal } from "../catalog/grammar/goal.ts";
import { compareText } from "../finding.ts";
import { onGoal } from "../learning/judging.ts";
import type { WeekCalendar } from "../week.ts";
import { evaluate, type Ground, groundOf } from "./evaluate.ts";
import type { Evidence } from "./evidence.ts";
import { compileRules, type Rule } from "./rule.ts";
import { QUIET } from "./rule-state.ts";

/** So far back a change is replayed. */
export const WEEKS_REPLAYED = 13;

/** What happened in one week. */
export interface ReplayedWeek {
  week: string;
  /** How often it began in this week. */
  count: number;
  /** How much of the week it was so, from 0 to 1. */
  share: number;
}

/** One changed thing, replayed as it was and as it is now; null where there was, or is, none. */
export interface Replay {
  kind: "threshold" | "goal" | "tolerance";
  workflow: string;
  /** The threshold's id, or the measure's name; the workflow's for a tolerance. */
  name: string;
  /** What it does when it fires; of thresholds only. */
  opensIncident: boolean;
  before: ReplayedWeek[] | null;
  after: ReplayedWeek[] | null;
}

/** The catalog before a change and after it. */
export interface Sides<T> {
  before: T;
  after: T;
}

/** What a change touches that can be replayed. */
export interface ReplayPlan {
  thresholds: { before: Rule | null; after: Rule | null }[];
  /** By workflow: the measures whose goal changes. */
  goals: { workflow: string; measure: string }[];
  /** Workflows whose tolerance, or the baseline that it goes by, changes. */
  tolerances: string[];
}

/** What there is to replay. A threshold whose consequences alone change fires as before: it is left out. */
export function planReplay(definitions: Sides<Definitions>): ReplayPlan {
  const { before, after } = differing(definitions);
  return {
    thresholds: pairs(compileRules(before).rules, compileRules(after).rules, ({ id }) => id).filter(
      (pair) => pair.before?.digest !== pair.after?.digest,
    ),
    goals: pairs(goalsOf(before), goalsOf(after), ({ workflow, measure }) => `${workflow} ${measure}`)
      .filter((pair) => pair.before?.goal !== pair.after?.goal)
      .map((pair) => {
        const { workflow, measure } = (pair.after ?? pair.before) as WrittenGoal;
        return { workflow, measure };
      }),
    tolerances: pairs(before.workflows, after.workflows, ({ name }) => name)
      .filter((pair) => pair.before !== null && pair.after !== null)
      .filter((pair) => toleranceOf(pair.before) !== toleranceOf(pair.after))
      .flatMap((pair) => pair.after?.name ?? []),
  };
}

/** Only the workflows that are not the same on both sides, so that a thousand others cost nothing. */
function differing({ before, after }: Sides<Definitions>): Sides<Definitions> {
  const ground = ({ zone, businessHours, holidays }: Definitions): string =>
    JSON.stringify([zone, businessHours, holidays]);
  if (ground(before) !== ground(after)) return { before, after };
  const [old, now] = [before, after].map(
    ({ workflows }) => new Set(workflows.map((one) => JSON.stringify(one))),
  );
  const without = (definitions: Definitions, same: ReadonlySet<string> | undefined): Definitions => ({
    ...definitions,
    workflows: definitions.workflows.filter((one) => same?.has(JSON.stringify(one)) !== true),
  });
  return { before: without(before, now), after: without(after, old) };
}

/** Every threshold as it stands, as if it were new. */
export function planOfAll(definitions: Definitions): ReplayPlan {
  const thresholds = compileRules(definitions).rules.map((rule) => ({ before: null, after: rule }));
  return { thresholds, goals: [], tolerances: [] };
}

/** A plan with so many of its thresholds, and the ids of those that are left out. */
export function firstOf(plan: ReplayPlan, most: number): { plan: ReplayPlan; left: string[] } {
  const left = plan.thresholds.slice(most).flatMap(({ before, after }) => (after ?? before)?.id ?? []);
  return { plan: { ...plan, thresholds: plan.thresholds.slice(0, most) }, left };
}

/** Whether nothing that can be replayed changes. */
export function isEmptyPlan({ thresholds, goals, tolerances }: ReplayPlan): boolean {
  return thresholds.length + goals.length + tolerances.length === 0;
}

interface WrittenGoal {
  workflow: string;
  measure: string;
  goal: string | undefined;
}

function goalsOf({ workflows }: Definitions): WrittenGoal[] {
  return workflows.flatMap(({ name, measures }) =>
    Object.entries(measures).map(([measure, text]) => ({ workflow: name, measure, goal: text?.goal })),
  );
}

function toleranceOf(workflow: Definitions["workflows"][number] | null): string {
  return JSON.stringify([workflow?.tolerance, workflow?.baseline]);
}

function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  key: (one: T) => string,
): { before: T | null; after: T | null }[] {
  const old = new Map(before.map((one) => [key(one), one]));
  const now = new Map(after.map((one) => [key(one), one]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(compareText)
    .map((id) => ({ before: old.get(id) ?? null, after: now.get(id) ?? null }));
}

export interface ReplayInput {
  plan: ReplayPlan;
  definitions: Sides<Definitions>;
  calendar: WeekCalendar;
  /** The weeks that are replayed, in order. */
  weeks: readonly string[];
  /** Thresholds are looked at up to here, in milliseconds. */
  until: number;
  evidence: Evidence;
  /** The facts of the weeks that are over, by the definitions of each side; empty where nothing needs them. */
  facts: Sides<readonly WeekFacts[]>;
}

/** Replays a change over past weeks, before and after. Every record counts at its own time, as if it had come in time. */
export function replay(input: ReplayInput): Replay[] {
  const { plan, definitions, evidence, facts } = input;
  const ground: Sides<Ground> = {
    before: groundOf(evidence, definitions.before),
    after: groundOf(evidence, definitions.after),
  };
  const stretches = input.weeks.map((week) => ({
    week,
    start: input.calendar.start(week),
    end: input.calendar.end(week),
  }));
  const thresholds = plan.thresholds.map(({ before, after }): Replay => {
    const { workflow, threshold } = (after ?? before) as Rule;
    return {
      kind: "threshold",
      workflow,
      name: threshold.id,
      opensIncident: threshold.then.open_incident !== undefined,
      before: before && firings(before, ground.before, stretches, input.until),
      after: after && firings(after, ground.after, stretches, input.until),
    };
  });
  const goals = plan.goals.map(({ workflow, measure }): Replay => {
    const missed = (side: keyof Sides<unknown>): ReplayedWeek[] | null => {
      const text = definitions[side].workflows.find(({ name }) => name === workflow)?.measures[measure]?.goal;
      return text === undefined ? null : weeksOff(facts[side], { workflow, measure, text });
    };
    return {
      kind: "goal",
      workflow,
      name: measure,
      opensIncident: false,
      before: missed("before"),
      after: missed("after"),
    };
  });
  const tolerances = plan.tolerances.map((workflow): Replay => {
    const paused = (side: keyof Sides<unknown>): ReplayedWeek[] =>
      facts[side].map((week) => {
        const isPaused = week.workflows.find(({ name }) => name === workflow)?.state === "pause";
        return { week: week.week, count: isPaused ? 1 : 0, share: isPaused ? 1 : 0 };
      });
    const common = { kind: "tolerance", workflow, name: workflow, opensIncident: false } as const;
    return { ...common, before: paused("before"), after: paused("after") };
  });
  return [...thresholds, ...goals, ...tolerances];
}

/** A week from its first instant to before the first of the next one. */
interface WeekStretch {
  week: string;
  start: number;
  end: number;
}

/** How often a threshold fired in each week, and how long it was on. */
function firings(rule: Rule, ground: Ground, weeks: readonly WeekStretch[], until: number): ReplayedWeek[] {
  const from = (weeks[0] as WeekStretch).start;
  // It has been going on for a window already when the first week begins.
  const { transitions } = evaluate(rule, ground, {
    state: QUIET,
    after: from - rule.over - rule.hold,
    until,
  });
  const spans: { from: number; to: number }[] = [];
  for (const { does, at } of transitions) {
    const last = spans.at(-1);
    if (does === "fires") spans.push({ from: at, to: until });
    else if (last !== undefined) last.to = at;
  }
  return weeks.map(({ week, start, end }) => {
    const on = spans.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.to, end) - Math.max(span.from, start)),
      0,
    );
    return {
      week,
      count: spans.filter((span) => span.from >= start && span.from < end).length,
      share: on / (end - start),
    };
  });
}

function weeksOff(
  facts: readonly WeekFacts[],
  { workflow, measure, text }: { workflow: string; measure: string; text: string },
): ReplayedWeek[] | null {
  const read = parseGoal(text);
  if (!read.ok) return null;
  return facts.map((week) => {
    const found: MeasureFacts | undefined = week.workflows.find(({ name }) => name === workflow)?.measures[
      measure
    ];
    const isOff =
      found !== undefined &&
      onGoal({ goal: read.goal, unit: found.unit }, { ...found, missing: null }, false) === false;
    return { week: week.week, count: isOff ? 1 : 0, share: isOff ? 1 : 0 };
  });
}
