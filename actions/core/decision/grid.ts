import { MINUTE } from "../duration.ts";

/**
 * Thresholds are looked at every five minutes of the clock, whenever somebody gets round to computing it: a decision's time
 * is an instant of this grid, never that of a run. Every zone's offset is a multiple of it, so it is even on local clocks.
 */
export const STEP = 5 * MINUTE;

/** The first instant of the grid that is not before this one. */
export function stepFrom(instant: number): number {
  return Math.ceil(instant / STEP) * STEP;
}

/** The last instant of the grid that is not after this one. */
export function stepUntil(instant: number): number {
  return Math.floor(instant / STEP) * STEP;
}

/** Instants of the grid in (after, until] at which something may be different. */
export interface Stops {
  /** Something changes at this instant: the next of the grid is a stop. */
  mark: (instant: number) => void;
  /** Everything may change at any time. */
  markAll: () => void;
  /** The first stop that is not before the instant; Infinity where there is none. */
  next: (instant: number) => number;
}

export function openStops(after: number, until: number): Stops {
  const first = stepUntil(after) + STEP;
  const count = Math.max(0, Math.floor((until - first) / STEP) + 1);
  const marked = new Uint8Array(count);
  const mark = (instant: number): void => {
    // The first is a stop anyway. Not a number compares false: what never happens is none.
    if (!(instant > first && instant <= until)) return;
    const at = Math.ceil((instant - first) / STEP);
    if (at < count) marked[at] = 1;
  };
  const next = (instant: number): number => {
    const at = marked.indexOf(1, Math.max(0, Math.ceil((instant - first) / STEP)));
    return at === -1 ? Number.POSITIVE_INFINITY : first + at * STEP;
  };
  // Whatever held before is looked at there.
  if (count > 0) marked[0] = 1;
  return { mark, markAll: () => marked.fill(1), next };
}
