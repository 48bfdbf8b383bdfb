import { DAY } from "../../duration.ts";
import type { Unreadable } from "../quarantine.ts";

/** So much empty time between a row and the rest of its file is no history but a slip. */
const FAR_DAYS = 5 * 365.25;
const DAYS_OF_YEAR = 365.25;
/** Nothing that a business measures by the week is older; an empty date becomes 1900 or 1970 in many programs. */
const EARLIEST = Date.UTC(2000, 0, 1);

/** Gathers the times of a file's records by day. */
export interface TimeSpread {
  add: (instant: number) => void;
  /** The first instant, in milliseconds, of what hangs together with most of the file; null for a file without times. */
  start: () => number | null;
}

/**
 * Finds where the bulk of a file begins: from the median day backwards to the first gap of more than five years. A
 * history of twenty years has no such gap and stays whole. Memory grows with the days, not with the rows.
 */
export function timeSpread(): TimeSpread {
  const days = new Map<number, number>();
  let count = 0;
  return {
    add: (instant) => {
      const day = Math.floor(instant / DAY);
      days.set(day, (days.get(day) ?? 0) + 1);
      count++;
    },
    start: () => {
      const sorted = [...days].toSorted(([a], [b]) => a - b);
      let at = 0;
      for (let passed = sorted[0]?.[1] ?? 0; passed * 2 < count; passed += sorted[at]?.[1] ?? 0) at++;
      const day = (index: number) => sorted[index]?.[0] ?? Number.NEGATIVE_INFINITY;
      while (at > 0 && day(at) - day(at - 1) <= FAR_DAYS) at--;
      return count === 0 ? null : day(at) * DAY;
    },
  };
}

/** True for a time that may lie far away from the rest of its file: only then is the file worth reading for it. */
export function mayBeFar(instant: number, now: number): boolean {
  return now - instant > FAR_DAYS * DAY;
}

/** Why an event's time is no time of this file, or null. `start` is that of the file's {@link TimeSpread}. */
export function farTrouble(instant: number, start: number | null, column: string): Unreadable | null {
  const date = new Date(instant).toISOString().slice(0, 10);
  const days = start === null ? 0 : (start - instant) / DAY;
  if (days > FAR_DAYS) {
    const years = Math.floor(days / DAYS_OF_YEAR);
    const message = `${date} in "${column}" is ${years} years before the other rows: a wrong date?`;
    return { code: "far-time", column, message };
  }
  if (instant >= EARLIEST) return null;
  return {
    code: "far-time",
    column,
    message: `${date} in "${column}" is before the year 2000: a wrong date?`,
  };
}
