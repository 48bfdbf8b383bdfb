import type { Comparison } from "../catalog/grammar/comparison.ts";
import { lastAtMost } from "../learning/sorted-search.ts";
import type { Stops } from "./grid.ts";
import type { Rows } from "./rows.ts";
import { countsFrom, countsUntil } from "./tally.ts";

/** Whether a condition holds at an instant. */
export interface Look {
  /** Null where nobody can say: too few cases, no records, or sources that are not to be trusted. */
  holds: boolean | null;
  /** True where the next instant may differ although nothing happens until then. */
  restless: boolean;
}

/** A number as it stands at an instant, in hours, as a ratio or as a count. */
export interface Reading {
  value: number | null;
  /** The truth is more than the value. */
  beyond: boolean;
  cases: number;
}

/** What one threshold looks at, ready to be asked at any instant. */
export interface Gauge {
  /** Marks every instant at which an answer may change. */
  mark: (stops: Stops) => void;
  when: (at: number) => Look;
  clear: (at: number) => Look;
  read: (at: number) => Reading;
}

export const UNKNOWN: Look = { holds: null, restless: false };

export function known(holds: boolean, restless = false): Look {
  return { holds, restless };
}

/** Whether a value is on the side of the condition that it speaks of. */
export function satisfies({ op, value: limit }: Pick<Comparison, "op" | "value">, value: number): boolean {
  switch (op) {
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    default:
      return op satisfies never;
  }
}

/** The rows whose instant lies in the window that ends at this one: from index to index. */
export function windowOf({ at }: Rows, end: number, over: number): [number, number] {
  return [lastAtMost(at, end - over) + 1, lastAtMost(at, end) + 1];
}

/** Marks when rows come into a window, change, and leave it. */
export function markRows(stops: Stops, rows: Rows, over: number): void {
  for (let row = 0; row < rows.length; row += 1) {
    stops.mark(countsFrom(rows, row));
    stops.mark(countsUntil(rows, row, over));
  }
}

/** What ends a firing where no `clear` is written: that `when` holds no longer. */
export function opposite({ holds, restless }: Look): Look {
  return { holds: holds === null ? null : !holds, restless };
}
