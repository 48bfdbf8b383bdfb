import { HOUR } from "../duration.ts";
import { compareText } from "../finding.ts";
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
  /** Late records by source. */
  late: () => Map<string, number>;
  restating: () => Restating[];
  /** When each source first made something known, this week's records included. */
  firstKnown: () => Record<string, number>;
}

interface Known {
  first: number;
  /** Records that became known after the week was closed, by the week in which they did. */
  after: Map<string, number>;
}

/**
 * The late records of a week. A history that is loaded in one go is no restatement: a source's records are late only
 * for weeks that were closed after the source had first made something known.
 */
export function latenessOf(
  week: string,
  calendar: WeekCalendar,
  firstKnownBefore: Readonly<Record<string, number>>,
): Lateness {
  const closed = calendar.end(week) + GRACE;
  const sources = new Map<string, Known>(
    Object.entries(firstKnownBefore).map(([source, first]) => [source, { first, after: new Map() }]),
  );

  const add = (recorded: number, source: string): void => {
    let known = sources.get(source);
    if (!known) {
      known = { first: Number.POSITIVE_INFINITY, after: new Map() };
      sources.set(source, known);
    }
    if (recorded < 0) return;
    if (recorded < known.first) known.first = recorded;
    if (recorded < closed) return;
    const when = calendar.of(recorded - GRACE);
    known.after.set(when, (known.after.get(when) ?? 0) + 1);
  };
  const restating = (): Restating[] => {
    const found = new Map<string, Restating>();
    for (const [source, { first, after }] of [...sources].sort(([a], [b]) => compareText(a, b))) {
      if (first >= closed) continue;
      for (const [known, records] of after) {
        const entry = found.get(known) ?? { known, week, records: 0, sources: [] };
        entry.records += records;
        entry.sources.push(source);
        found.set(known, entry);
      }
    }
    return [...found.values()].sort((a, b) => compareText(a.known, b.known));
  };
  const late = (): Map<string, number> =>
    new Map(
      [...sources].flatMap(([source, { first, after }]) => {
        const records = [...after.values()].reduce((sum, count) => sum + count, 0);
        return first < closed && records > 0 ? [[source, records] as const] : [];
      }),
    );
  const firstKnown = (): Record<string, number> =>
    Object.fromEntries(
      [...sources].flatMap(([source, { first }]) => (Number.isFinite(first) ? [[source, first]] : [])),
    );
  return { add, late, restating, firstKnown };
}
