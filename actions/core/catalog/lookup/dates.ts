import { DAY } from "../../duration.ts";
import { isWeek, mondayDate } from "../../week.ts";
import type { Catalog } from "../catalog.ts";
import { once } from "./once.ts";

/** Whole days from one ISO date to another. Both are read as UTC, so that no clock change comes between. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** A week's Monday as an ISO date, or null where there is no such week. A catalog names few weeks many times. */
export function mondayOf(catalog: Catalog, week: string): string | null {
  const known = mondays(catalog);
  const found = known.get(week);
  if (found !== undefined) return found;
  const monday = isWeek(week) ? mondayDate(week) : null;
  known.set(week, monday);
  return monday;
}

const mondays = once(() => new Map<string, string | null>());
