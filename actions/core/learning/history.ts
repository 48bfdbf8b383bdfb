import { addWeeks, weeksBetween } from "../week.ts";
import type { Share } from "./statistics/wilson.ts";

/** Weeks that charts, variance and last year's figure look back on. */
const NEWEST = 60;

/** The values of past weeks: the newest 60, and those of any baseline. */
export interface History {
  /** The first week of all; null before it. */
  since: string | null;
  /** In order of time; the other lists are as long. */
  weeks: string[];
  series: Record<string, Series>;
  /** Audits by workflow: checked and passed, null where none was checked. */
  audits: Record<string, (Share | null)[]>;
  /** Records of worth since the first week, by workflow and record type; null where the week is missing. */
  units: Record<string, { from: string; counts: (number | null)[] }>;
}

/** One measure's values by week. */
export interface Series {
  values: (number | null)[];
  /** One character a week: 1 where its sources could be trusted. */
  trusted: string;
}

/** What one week adds. */
export interface HistoryWeek {
  week: string;
  values: Map<string, { value: number | null; trusted: boolean }>;
  audits: Map<string, Share | null>;
  units: Map<string, number | null>;
}

export function emptyHistory(): History {
  return { since: null, weeks: [], series: {}, audits: {}, units: {} };
}

/** The history with one more week; what is neither new nor in a baseline is forgotten. */
export function extended(
  history: History,
  added: HistoryWeek,
  baselines: readonly { from: string; to: string }[],
): History {
  const oldest = addWeeks(added.week, -NEWEST);
  const inBaseline = (week: string): boolean => baselines.some(({ from, to }) => week >= from && week <= to);
  const kept = history.weeks.flatMap((week, index) => (week > oldest || inBaseline(week) ? [index] : []));
  const series: Record<string, Series> = {};
  for (const [key, { value, trusted }] of added.values) {
    const known = history.series[key];
    series[key] = {
      values: [...kept.map((index) => known?.values[index] ?? null), value],
      trusted: kept.map((index) => known?.trusted[index] ?? "0").join("") + (trusted ? "1" : "0"),
    };
  }
  const audits = Object.fromEntries(
    [...added.audits].map(([name, share]) => [
      name,
      [...kept.map((index) => history.audits[name]?.[index] ?? null), share],
    ]),
  );
  const units = Object.fromEntries(
    [...added.units].map(([key, count]) => {
      const known = history.units[key] ?? { from: added.week, counts: [] };
      return [key, { from: known.from, counts: [...known.counts, count] }];
    }),
  );
  return {
    since: history.since ?? added.week,
    weeks: [...kept.map((index) => history.weeks[index] as string), added.week],
    series,
    audits,
    units,
  };
}

/** A series by week; weeks that are not known are absent. */
export function valuesOf(
  history: History,
  key: string,
): { week: string; value: number | null; trusted: boolean }[] {
  const series = history.series[key];
  if (!series) return [];
  return history.weeks.map((week, index) => ({
    week,
    value: series.values[index] ?? null,
    trusted: series.trusted[index] === "1",
  }));
}

/** Whether the history holds all of this that it could hold: every series, and every baseline's weeks. */
export function remembers(
  history: History,
  wanted: {
    series: readonly string[];
    units: readonly string[];
    baselines: readonly { from: string; to: string }[];
  },
): boolean {
  if (!wanted.series.every((key) => key in history.series)) return false;
  if (!wanted.units.every((key) => key in history.units)) return false;
  const { since } = history;
  const newest = history.weeks.at(-1);
  if (since === null || newest === undefined) return true;
  const kept = new Set(history.weeks);
  return wanted.baselines.every(({ from, to }) =>
    weeksBetween(since, newest).every((week) => week < from || week > to || kept.has(week)),
  );
}
