import { HOUR } from "../duration.ts";
import type { WeekCalendar } from "../week.ts";

/** Monday's run closes a week. What is known by noon is on time: exports of a week are made on the morning after it. */
export const GRACE = 12 * HOUR;

/** Late records of one earlier week that became known in one week. */
export interface Restating {
  /** The week in which they became known. */
  known: string;
  /** The week that they belong to. */
  week: string;
  records: number;
  sources: string[];
}

/** Sorts one week's records into those known in time and those that restate it. */
export interface Lateness {
  add: (recorded: number, source: string) => void;
  /** Late records by source. Empty where nothing was known in time: then there was nothing yet to restate. */
  late: () => Map<string, number>;
  restating: () => Restating[];
}

/**
 * The late records of a week. A history that is loaded in one go is no restatement: only where the week had records
 * in time, whatever their source, did anybody see it without the late ones.
 */
export function latenessOf(week: string, calendar: WeekCalendar): Lateness {
  const closed = calendar.end(week) + GRACE;
  const knownLate = new Map<string, Map<string, number>>();
  let inTime = 0;

  const add = (recorded: number, source: string): void => {
    if (recorded < closed) {
      inTime += 1;
      return;
    }
    const known = calendar.of(recorded - GRACE);
    const sources = knownLate.get(known) ?? new Map<string, number>();
    sources.set(source, (sources.get(source) ?? 0) + 1);
    knownLate.set(known, sources);
  };
  const late = (): Map<string, number> => {
    const sums = new Map<string, number>();
    if (inTime === 0) return sums;
    for (const sources of knownLate.values()) {
      for (const [source, count] of sources) sums.set(source, (sums.get(source) ?? 0) + count);
    }
    return sums;
  };
  const restating = (): Restating[] => {
    if (inTime === 0) return [];
    return [...knownLate]
      .map(([known, sources]) => ({
        known,
        week,
        records: [...sources.values()].reduce((sum, count) => sum + count, 0),
        sources: [...sources.keys()].sort(),
      }))
      .sort((a, b) => (a.known < b.known ? -1 : 1));
  };
  return { add, late, restating };
}
