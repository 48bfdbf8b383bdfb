import { HOUR } from "../duration.ts";
import { isOpen } from "./carry.ts";
import { type CaseWeek, closeCaseWeek } from "./case-week.ts";
import type { Cases } from "./cases.ts";
import type { WeekFold } from "./fold.ts";
import type { DrawnSample, Measure, Outcome, View, Window } from "./measures/measure.ts";
import { feeding, type WorkflowPlan } from "./plan.ts";
import type { Slot } from "./slots.ts";

/** One workflow's week, computed and not yet judged. */
export interface WorkflowOutcomes {
  plan: WorkflowPlan;
  cases: Cases;
  week: CaseWeek;
  outcomes: Map<Measure, Outcome>;
  opened: number;
  finished: number;
  open: { count: number; oldestHours: number | null };
}

/** Closes every workflow's week and computes its measures, as of the window's end. */
export function computeOutcomes(
  fold: WeekFold,
  window: Window,
  samples: Record<string, DrawnSample>,
): WorkflowOutcomes[] {
  const conversions = fold.audience.conversions();
  const duplicates = fold.incidents.duplicates(window);
  return fold.plan.workflows.map((plan) => {
    const { name } = plan.definition;
    const cases = fold.cases.get(name) as Cases;
    const week = closeCaseWeek(cases, conversions);
    const view: View = {
      cases,
      window,
      weeks: [week],
      business: fold.business,
      samples: [{ sample: samples[name] ?? null, window }],
      incidentsRecorded: fold.incidentsRecorded,
      duplicates: duplicates.get(name) ?? 0,
    };
    const outcomes = new Map(plan.measures.map((measure) => [measure, measure.compute(view)]));
    return { plan, cases, week, outcomes, ...flowOf(cases, plan, window) };
  });
}

/** Cases that came in, cases that finished, and those open at the end with the age of the oldest. */
function flowOf(
  cases: Cases,
  plan: WorkflowPlan,
  window: Window,
): Pick<WorkflowOutcomes, "opened" | "finished" | "open"> {
  const starts = (cases.slots[plan.opened] as Slot).time.data;
  const ends = (cases.slots[plan.finished] as Slot).time.data;
  let opened = 0;
  let finished = 0;
  let count = 0;
  let oldest = Number.POSITIVE_INFINITY;
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    if (start >= window.from && start < window.to) opened += 1;
    if (end >= window.from && end < window.to) finished += 1;
    if (!isOpen(cases, plan, place)) continue;
    count += 1;
    if (start < oldest) oldest = start;
  }
  return {
    opened,
    finished,
    open: { count, oldestHours: count === 0 ? null : (window.asOf - oldest) / HOUR },
  };
}

/**
 * Durations below zero by source: those that bring the record at which the duration ends. They stay in the figures,
 * and say that two systems' clocks or exports disagree.
 */
export function negativeDurations(
  fold: WeekFold,
  workflows: readonly WorkflowOutcomes[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const { plan, outcomes } of workflows) {
    for (const [measure, { hours }] of outcomes) {
      const negative = hours?.finished.filter((value) => value < 0).length ?? 0;
      if (negative === 0) continue;
      const sources = feeding(fold.plan.definitions, plan.definition.name, measure.types.slice(-1));
      for (const { name } of sources) found.set(name, (found.get(name) ?? 0) + negative);
    }
  }
  return found;
}
