import { type Cases, findCase, subjectOf } from "./cases.ts";
import type { DrawnSample, Window } from "./measures/measure.ts";
import type { WorkflowPlan } from "./plan.ts";
import type { Slot } from "./slots.ts";
import { auditSample } from "./statistics/audit-sample.ts";

/** Draws the audit sample of a week from the cases that finished in it; null where the workflow is not audited. */
export function drawSample(
  cases: Cases,
  plan: WorkflowPlan,
  { window, week, seed }: { window: Window; week: string; seed: string },
): DrawnSample | null {
  if (!plan.audit) return null;
  const finished = cases.slots[plan.finished] as Slot;
  const population: string[] = [];
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    const time = finished.time.data[place] as number;
    if (time >= window.from && time < window.to) population.push(subjectOf(cases, place));
  }
  const drawn = auditSample({ seed, week, cases: population, size: plan.audit.size });
  const passed = (subject: string): boolean =>
    ((finished.bits.data[findCase(cases, subject)] as number) & 1) === 1;
  return {
    week,
    population: population.length,
    cases: drawn,
    passed: plan.audit.automatic ? drawn.map(passed) : null,
  };
}
