/** A time as it is written: local milliseconds as if they were UTC, and the offset from UTC where one is written. */
export interface WrittenTime {
  local: number;
  /** Milliseconds east of UTC; null where the text says none. */
  offset: number | null;
}

/** The parts of a written time; what a text leaves out is zero. */
export interface TimeParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Local milliseconds of the parts, or null where there is no such day or time (31 April, 24:00, second 60). */
export function localOf(parts: TimeParts): number | null {
  const { year, month, day, hour, minute, second, millisecond } = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return year < 100 ? null : local;
}

function daysOfMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS_OF_MONTH[month - 1] as number) + (leap ? 1 : 0);
}
