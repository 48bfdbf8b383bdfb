import { type Cases, findCase, subjectOf } from "./cases.ts";
import type { DrawnSample, Window } from "./measures/measure.ts";
import type { WorkflowPlan } from "./plan.ts";
import { LONGEST, sha256Head } from "./sha256-head.ts";
import type { Slot } from "./slots.ts";
import { auditSample } from "./statistics/audit-sample.ts";

interface Draw {
  window: Window;
  week: string;
  seed: string;
}

/** Draws the audit sample of a week from the cases that finished in it; null where the workflow is not audited. */
export function drawSample(cases: Cases, plan: WorkflowPlan, draw: Draw): DrawnSample | null {
  if (!plan.audit) return null;
  const { size, automatic } = plan.audit;
  const { week, seed } = draw;
  const finished = cases.slots[plan.finished] as Slot;
  const places = placesFinished(cases, finished, draw.window);
  const candidates = candidatesOf(cases, places, draw, size);
  const drawn = auditSample({ seed, week, cases: candidates, size });
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

/**
 * The cases that the draw can take. The n smallest hashes are among those whose first 32 bits are at most the n-th
 * smallest first bits, so the others need neither their whole hash nor a text of their own.
 */
function candidatesOf(cases: Cases, places: readonly number[], { week, seed }: Draw, size: number): string[] {
  const head = headReader(cases, `${seed}|${week}|`);
  const heads = Float64Array.from(places, head);
  const limit = heads.length <= size ? Number.POSITIVE_INFINITY : (heads.slice().sort()[size - 1] as number);
  return places
    .filter((_, index) => (heads[index] as number) <= limit)
    .map((place) => subjectOf(cases, place));
}

/** First bits of the hash of a case; 0, so that it stays in the draw, where it does not fit the fast hash. */
function headReader(cases: Cases, prefix: string): (place: number) => number {
  const message = new Uint8Array(LONGEST);
  const { written, read } = new TextEncoder().encodeInto(prefix, message);
  return (place) => {
    const length = read < prefix.length ? -1 : cases.subjects.copy(place, message, written);
    return length === -1 ? 0 : sha256Head(message, written + length);
  };
}
