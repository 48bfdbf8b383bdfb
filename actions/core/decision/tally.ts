import { lastAtMost } from "../learning/sorted-search.ts";
import type { Rows } from "./rows.ts";

/** How many of some stretches of time cover an instant, from its first to before its last. */
export interface Tally {
  at: (instant: number) => number;
}

/** Stretches under way, in any order. */
export interface TallyList {
  add: (from: number, until: number) => void;
  finish: () => Tally;
}

/**
 * Counts stretches of time: those that have begun less those that are over. Instants are nearly always asked for in order, so the
 * two lists are walked along with them; the cost of a question does not grow with the window that it is about.
 */
export function openTally(): TallyList {
  const begins: number[] = [];
  const ends: number[] = [];
  return {
    add: (from, until) => {
      if (!(from < until)) return;
      begins.push(from);
      ends.push(until);
    },
    finish: () => {
      const [begun, over] = [walk(new Float64Array(begins).sort()), walk(new Float64Array(ends).sort())];
      return { at: (instant) => begun(instant) - over(instant) };
    },
  };
}

/** How many of sorted instants are not after one. */
function walk(sorted: Float64Array): (instant: number) => number {
  let passed = 0;
  return (instant) => {
    if (passed > 0 && (sorted[passed - 1] as number) > instant) passed = lastAtMost(sorted, instant) + 1;
    while (passed < sorted.length && (sorted[passed] as number) <= instant) passed += 1;
    return passed;
  };
}

/** When a row counts in windows of a length: while it holds, from its instant until that has left the window. */
export function countsFrom({ at, from }: Rows, row: number): number {
  return Math.max(at[row] as number, from[row] as number);
}

export function countsUntil({ at, until }: Rows, row: number, over: number): number {
  return Math.min((at[row] as number) + over, until[row] as number);
}

/** How many rows count in the window that ends at an instant. */
export function tallyOf(rows: Rows, over: number): Tally {
  const list = openTally();
  for (let row = 0; row < rows.length; row += 1)
    list.add(countsFrom(rows, row), countsUntil(rows, row, over));
  return list.finish();
}
