import type { WeekFacts } from "../catalog/generated/types.ts";
import type { EventRecord } from "../signal/record.ts";
import { type WeekCalendar, weekCalendar } from "../week.ts";
import { drawSample } from "./audit.ts";
import { CARRY_VERSION, type Carry, saveCases, serves } from "./carry.ts";
import { openFold, type WeekFold } from "./fold.ts";
import { emptyHistory, extended, type HistoryWeek, remembers } from "./history.ts";
import type { DrawnSample, Measure, Outcome, Window } from "./measures/measure.ts";
import type { Plan, WorkflowPlan } from "./plan.ts";
import { baselinesOf, seriesKeys, unitKey } from "./series-keys.ts";
import { type SourceHealth, sourceHealth } from "./source-health.ts";
import type { TextDigest } from "./statistics/audit-sample.ts";
import { weekFacts } from "./week-facts.ts";
import { computeOutcomes, type WorkflowOutcomes } from "./week-outcomes.ts";

/** One week to be measured. */
export interface WeekInput {
  plan: Plan;
  week: string;
  /** Facts know nothing later, in milliseconds; null for the week's own end. */
  asOf?: number | null;
  /** What the weeks before left; null for the first week of all. */
  carry: Carry | null;
  /** The platform's SHA-256, where there is one: it is several times faster. */
  digest?: TextDigest;
  /** Other definitions that need the same carry (`carryKey`): the week's facts by them come along for next to nothing. */
  other?: Plan | null;
}

/** A week under way. Records are taken in any order; each counts once, so corrections are settled before. */
export interface WeekMeasuring {
  add: (record: EventRecord) => void;
  /** A block of whole lines, as the ledger writes them: several times faster than objects. */
  addLines: (bytes: Uint8Array) => void;
  /** Ends the week. `quarantined` are this week's entries by source. */
  finish: (quarantined?: ReadonlyMap<string, number>) => MeasuredWeek;
}

/** A week's facts, those by the other definitions where some were given, and what later weeks need. */
export interface MeasuredWeek {
  facts: WeekFacts;
  other: WeekFacts | null;
  carry: Carry;
}

/**
 * Opens a week. Throws where the carry does not serve the definitions (`carryServes`) or is not of the week before:
 * then build it anew from the first week.
 */
export function startWeek({
  plan,
  week,
  asOf = null,
  carry,
  digest,
  other = null,
}: WeekInput): WeekMeasuring {
  if (carry && !carryServes(carry, plan))
    throw new Error(`the carry of ${carry.week} does not serve ${week}`);
  const calendar = weekCalendar(plan.definitions.zone);
  const window = windowOf(calendar, week, asOf);
  const fold = openFold({ plan, calendar, week, asOf: window.asOf, carry });
  const { add, addLines } = fold;
  const ending = { fold, window, carry, digest, other };
  return { add, addLines, finish: (quarantined = new Map()) => finish({ ...ending, quarantined }) };
}

/** `measure(carry, records of one week) → facts, carry`, for records at hand. */
export function measureWeek(
  input: WeekInput & { records: Iterable<EventRecord>; quarantined?: ReadonlyMap<string, number> },
): MeasuredWeek {
  const measuring = startWeek(input);
  for (const record of input.records) measuring.add(record);
  return measuring.finish(input.quarantined);
}

/** Whether the carry holds what these definitions need; where not, it is built anew from the first week. */
export function carryServes(carry: Carry, plan: Plan): boolean {
  return (
    serves(carry, plan) &&
    remembers(carry.history, {
      series: seriesKeys(plan),
      units: plan.workflows.flatMap((workflow) => unitKey(workflow) ?? []),
      baselines: baselinesOf(plan),
    })
  );
}

function windowOf(calendar: WeekCalendar, week: string, asOf: number | null): Window {
  const to = calendar.end(week);
  return { from: calendar.start(week), to, asOf: asOf === null ? to : Math.min(asOf, to) };
}

interface Ending {
  fold: WeekFold;
  window: Window;
  carry: Carry | null;
  quarantined: ReadonlyMap<string, number>;
  digest: TextDigest | undefined;
  other: Plan | null;
}

function finish({ fold, window, carry, quarantined, digest, other }: Ending): MeasuredWeek {
  const toDate = window.asOf < window.to;
  const outcomes = computeOutcomes(fold, window, carry?.samples ?? {});
  const samples = drawSamples(fold, outcomes, window, digest);
  const restating = [...(carry?.restating ?? []), ...fold.lateness.restating()];
  const judged = (plan: Plan) => {
    const judging = { fold: { ...fold, plan }, workflows: outcomesBy(plan, outcomes) };
    const health = sourceHealth({ ...judging, carry, quarantined, toDate, window });
    const checked = carry?.samples ?? {};
    const history = carry?.history ?? emptyHistory();
    return {
      health,
      ...weekFacts({ ...judging, window, toDate, health, samples, checked, history, restating }),
    };
  };
  const { facts, added, health } = judged(fold.plan);
  return {
    facts,
    other: other && judged(other).facts,
    carry: nextCarry({ fold, window, workflows: outcomes, samples, added, carry, health, restating }),
  };
}

/** The same figures, for definitions of the same measures: what is computed does not depend on how it is judged. */
function outcomesBy(plan: Plan, outcomes: readonly WorkflowOutcomes[]): WorkflowOutcomes[] {
  return outcomes.map((of, place) => {
    const workflow = plan.workflows[place] as WorkflowPlan;
    const figures = workflow.measures.map((measure, at) => {
      const same = of.plan.measures[at] as Measure;
      return [measure, of.outcomes.get(same) as Outcome] as const;
    });
    return { ...of, plan: workflow, outcomes: new Map(figures) };
  });
}

function drawSamples(
  fold: WeekFold,
  workflows: readonly WorkflowOutcomes[],
  window: Window,
  digest: TextDigest | undefined,
): Record<string, DrawnSample> {
  const { seed } = fold.plan.definitions.audit;
  return Object.fromEntries(
    workflows.flatMap(({ plan, cases }) => {
      const sample = drawSample(cases, plan, { window, week: fold.week, seed, digest });
      return sample ? [[plan.definition.name, sample]] : [];
    }),
  );
}

function nextCarry(of: {
  fold: WeekFold;
  window: Window;
  workflows: readonly WorkflowOutcomes[];
  samples: Record<string, DrawnSample>;
  added: HistoryWeek;
  carry: Carry | null;
  health: Pick<SourceHealth, "counts" | "hours">;
  restating: Carry["restating"];
}): Carry {
  const { fold, window, carry } = of;
  return {
    version: CARRY_VERSION,
    week: fold.week,
    workflows: of.workflows.map(({ cases, plan }) => saveCases(cases, plan, window.to)),
    audience: fold.audience.save(window),
    lookback: fold.plan.lookback,
    history: extended(carry?.history ?? emptyHistory(), of.added, baselinesOf(fold.plan)),
    samples: of.samples,
    sources: of.health.counts,
    hours: of.health.hours,
    firstKnown: fold.lateness.firstKnown(),
    restating: of.restating.filter(({ known }) => known > fold.week),
    incidentsRecorded: fold.incidentsRecorded,
    incidents: fold.incidents.save(window),
    liveSince: fold.life.since(),
  };
}
