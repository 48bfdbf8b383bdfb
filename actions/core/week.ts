import { Temporal } from "temporal-polyfill";

const PATTERN = /^(\d{4})-W(\d{2})$/;
const DAYS_OF_WEEK = 7;
const MILLISECONDS_OF_DAY = 86_400_000;

/** The weeks of one time zone. All instants are milliseconds since 1970-01-01T00:00Z. */
export interface WeekCalendar {
  readonly zone: string;
  /** The ISO 8601 week, in the zone, that holds the instant. */
  of: (instant: number) => string;
  /** The week's first instant: Monday's start of day in the zone. */
  start: (week: string) => number;
  /** The first instant after the week; a week with a DST change has 167 or 169 hours. */
  end: (week: string) => number;
}

/**
 * The weeks of a zone, cheap enough to ask for every record: boundaries are computed once a week and then compared.
 * Throws RangeError for a zone that the time zone database does not know.
 */
export function weekCalendar(zone: string): WeekCalendar {
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  const starts = new Map<string, number>();
  // Exports are rarely in order of time, so the last week alone is a poor guess: each day remembers its week.
  const byDay = new Map<number, { week: string; start: number; end: number }>();

  const start = (week: string): number => {
    const known = starts.get(week);
    if (known !== undefined) return known;
    const instant = mondayOf(week).toZonedDateTime(zone).epochMilliseconds;
    starts.set(week, instant);
    return instant;
  };
  const end = (week: string): number => start(addWeeks(week, 1));
  const of = (instant: number): string => {
    const utcDay = Math.floor(instant / MILLISECONDS_OF_DAY);
    const known = byDay.get(utcDay);
    if (known && instant >= known.start && instant < known.end) return known.week;
    const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
    const week = weekOfDate(day);
    byDay.set(utcDay, { week, start: start(week), end: end(week) });
    return week;
  };
  return { zone, of, start, end };
}

/** True for an ISO week that exists: `2026-W53` does, `2027-W53` does not. */
export function isWeek(text: string): boolean {
  return PATTERN.test(text) && weekOfDate(mondayOf(text)) === text;
}

/** The week so many weeks later (or earlier, with a negative count). */
export function addWeeks(week: string, count: number): string {
  return weekOfDate(mondayOf(week).add({ days: DAYS_OF_WEEK * count }));
}

/** All weeks from the first to the last, both included; none where the first is later. Weeks compare as texts. */
export function weeksBetween(first: string, last: string): string[] {
  const weeks: string[] = [];
  for (let week = first; week <= last; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}

/** The week's Monday as an ISO date. */
export function mondayDate(week: string): string {
  return mondayOf(week).toString();
}

function mondayOf(week: string): Temporal.PlainDate {
  const match = PATTERN.exec(week);
  if (!match) throw new RangeError(`not an ISO week: ${week}`);
  // ISO 8601: week 1 is the week that holds 4 January.
  const fourth = Temporal.PlainDate.from({ year: Number(match[1]), month: 1, day: 4 });
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ days: DAYS_OF_WEEK * (Number(match[2]) - 1) });
}

function weekOfDate(day: Temporal.PlainDate): string {
  const thursday = day.add({ days: 4 - day.dayOfWeek });
  const number = Math.ceil(thursday.dayOfYear / DAYS_OF_WEEK);
  return `${String(thursday.year).padStart(4, "0")}-W${String(number).padStart(2, "0")}`;
}
