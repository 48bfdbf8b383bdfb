import { type Cases, findCase, subjectOf } from "./cases.ts";
import type { DrawnSample, Window } from "./measures/measure.ts";
import type { WorkflowPlan } from "./plan.ts";
import type { Slot } from "./slots.ts";
import { auditSample, type TextDigest } from "./statistics/audit-sample.ts";

interface Draw {
  window: Window;
  week: string;
  seed: string;
  digest?: TextDigest | undefined;
}

/** Draws the audit sample of a week from the cases that finished in it; null where the workflow is not audited. */
export function drawSample(cases: Cases, plan: WorkflowPlan, draw: Draw): DrawnSample | null {
  if (!plan.audit) return null;
  const { size, automatic } = plan.audit;
  const { week, window, ...rest } = draw;
  const finished = cases.slots[plan.finished] as Slot;
  const places = placesFinished(cases, finished, window);
  const drawn = auditSample({ ...rest, week, cases: subjectsOf(cases, places), size });
  const passed = (subject: string): boolean =>
    ((finished.bits.data[findCase(cases, subject)] as number) & 1) === 1;
  return {
    week,
    population: places.length,
    cases: drawn,
    passed: automatic ? drawn.map(passed) : null,
  };
}

function placesFinished(cases: Cases, finished: Slot, { from, to }: Window): number[] {
  const places: number[] = [];
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    const time = finished.time.data[place] as number;
    if (time >= from && time < to) places.push(place);
  }
  return places;
}

function* subjectsOf(cases: Cases, places: readonly number[]): Generator<string> {
  for (const place of places) yield subjectOf(cases, place);
}
