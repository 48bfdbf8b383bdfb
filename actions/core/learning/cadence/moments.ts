import { Temporal } from "temporal-polyfill";
import { DAYS, type Day, readMoment } from "../../catalog/lookup/opening-times.ts";
import { mondayDate } from "../../week.ts";

const MINUTES_OF_HOUR = 60;

/**
 * The instant of a weekday and local time (`fri 16:00`) in an ISO week of a zone, in milliseconds since 1970. A time that
 * the clock skips is as much later; of one that comes twice it is the first.
 */
export function momentIn(week: string, text: string, zone: string): number {
  const { day, minute } = readMoment(text);
  return dayOfWeek(week, day)
    .toPlainDateTime({ hour: Math.floor(minute / MINUTES_OF_HOUR), minute: minute % MINUTES_OF_HOUR })
    .toZonedDateTime(zone).epochMilliseconds;
}

/** The local calendar day of an instant, `2026-11-22`, and its first instant. */
export function localDay(instant: number, zone: string): { date: string; start: number } {
  const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  return { date: day.toString(), start: startOfDay(day, zone) };
}

/** The days of an ISO week, Monday first, each with its first instant. */
export function daysOf(week: string, zone: string): { day: Day; date: string; start: number }[] {
  return DAYS.map((day) => {
    const date = dayOfWeek(week, day);
    return { day, date: date.toString(), start: startOfDay(date, zone) };
  });
}

function dayOfWeek(week: string, day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(mondayDate(week)).add({ days: DAYS.indexOf(day) });
}

/** Where the clocks go forward at midnight, a day begins at one. */
function startOfDay(day: Temporal.PlainDate, zone: string): number {
  return day.toZonedDateTime(zone).epochMilliseconds;
}
