import type { Catalog } from "../../catalog/catalog.ts";
import { once } from "../../catalog/lookup/once.ts";
import { DAY } from "../../duration.ts";
import { businessCalendar } from "../../learning/business-calendar.ts";
import type { OpeningHours } from "../../learning/business-timeline.ts";
import { isZone } from "../../zone.ts";

/** Monday, 1970-01-05. */
const A_MONDAY = 4 * DAY;
const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The opening hours of the default branch; undefined where its cadence could not be read. */
function openingOf(catalog: Catalog): OpeningHours | undefined {
  const cadence = catalog.cadences[0]?.value.spec;
  if (cadence === undefined || catalog.cadences.length > 1) return undefined;
  const { zone, business_hours, holidays = [] } = cadence;
  const hours = Object.fromEntries(
    Object.entries(business_hours).map(([day, times]) => [day, times as readonly string[]]),
  );
  return { zone, hours, holidays: holidays.map(({ date }) => date) };
}

/** The default branch's calendar, and how long its longest day is. Throws RangeError for hours that are impossible. */
const calendarOf = once((catalog) => {
  const opening = openingOf(catalog);
  if (opening === undefined) return null;
  const week = businessCalendar({ ...opening, zone: "UTC", holidays: [] });
  const longest = Math.max(
    ...DAYS_OF_WEEK.map((day) => week.between(A_MONDAY + day * DAY, A_MONDAY + (day + 1) * DAY)),
  );
  return { calendar: businessCalendar(opening), longest };
});

/** What is wrong with the opening hours of the default branch, in words; null where nothing is, or where there are none. */
export function openingProblem(catalog: Catalog): string | null {
  const zone = catalog.cadences[0]?.value.spec.zone;
  if (zone !== undefined && !isZone(zone)) return `"${zone}" is no time zone`;
  try {
    calendarOf(catalog);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/**
 * When one business day of silence is over, in milliseconds since 1970: once the business has been open for as long as on
 * the longest day of its week. From Monday 15:00 that is Tuesday 15:00, and a short Saturday is no whole day. Null where
 * the business never opens.
 */
export function silenceOver(catalog: Catalog, since: number): number | null {
  const known = calendarOf(catalog);
  return known === null || known.longest === 0 ? null : known.calendar.add(since, known.longest);
}
