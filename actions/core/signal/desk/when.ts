import { Temporal } from "temporal-polyfill";
import { MINUTE } from "../../duration.ts";
import { isWeek, mondayDate } from "../../week.ts";
import { localClock } from "../local-time.ts";

/** From where a person speaks: the instant of the comment, the business's zone, and its days. */
export interface DeskClock {
  /** Milliseconds since 1970. */
  said: number;
  zone: string;
  /** Whether the business has opening hours on a date (`2026-11-20`). */
  isOpen: (date: string) => boolean;
}

/** An instant in milliseconds; or why the words name none, in a sentence for the person who wrote them. */
export type WhenRead = { ok: true; instant: number } | { ok: false; message: string };

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const DAY_WORD = /^(?:(?:on|last) )?(mon|tue|wed|thu|fri|sat|sun)([a-z]*)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** A date is written otherwise, and is no time by itself: `14.05` can only be five past two. */
const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/;
const NOON = 12 * 60 * MINUTE;

/**
 * Reads a time as people write it: `14:05`, `2pm`, `yesterday 9:30`, `Mon 14:05`, `2026-11-20 14:05`, `now`. A weekday is the
 * last one that is past. Null where the words are no time at all; a time that is not over yet is refused.
 */
export function readTime(text: string, clock: DeskClock): WhenRead | null {
  const words = plain(text);
  if (words === "now" || words === "just now") return { ok: true, instant: clock.said };
  const parts = splitTime(words);
  if (parts === null) return null;
  const minutes = minutesOf(parts.clock);
  const today = todayOf(clock);
  const days = parts.day === null ? [today] : daysOf(parts.day, today);
  if (minutes === null || days === null) return refused(`"${text}" names a time that does not exist`);
  const found = days.map((day) => instantOf(day, minutes * MINUTE, clock.zone));
  const past = found.find((one) => !one.ok || one.instant <= clock.said + MINUTE);
  if (past !== undefined) return past.ok ? { ok: true, instant: Math.min(past.instant, clock.said) } : past;
  const hint = parts.day === null ? `. Was it yesterday? Then write \`yesterday ${text}\`` : "";
  return refused(`"${text}" has not happened yet${hint}`);
}

/**
 * Reads a stretch of time: `today`, `yesterday`, `Mon`, `2026-11-20`, `this week`, `last week`, `2026-W46`. What is counted over it is
 * dated at noon of its last day with opening hours; while it is not over, at the moment of writing.
 */
export function readPeriod(text: string, clock: DeskClock): WhenRead | null {
  const days = periodDays(plain(text), todayOf(clock));
  if (days === null) return null;
  if (days === "none") return refused(`"${text}" names a day or a week that does not exist`);
  const today = todayOf(clock).toString();
  const first = days[0] as string;
  const last = days.at(-1) as string;
  if (first > today) return refused(`"${text}" has not begun yet`);
  if (last >= today) return { ok: true, instant: clock.said };
  const day = days.findLast((date) => clock.isOpen(date)) ?? last;
  return instantOf(Temporal.PlainDate.from(day), NOON, clock.zone);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\b([ap])\.? ?m\b\.?/g, "$1m")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The day's words and the clock's, in either order; null where there is no clock. */
function splitTime(words: string): { day: string | null; clock: string } | null {
  const list = words.split(" ").filter((word) => word !== "at");
  for (const size of [2, 1]) {
    const splits = [
      [list.slice(-size), list.slice(0, -size)],
      [list.slice(0, size), list.slice(size)],
    ] as const;
    for (const [time, day] of splits) {
      const clock = time.join(" ");
      if (time.length < size || !CLOCK.test(clock) || !/[:.m]/.test(clock)) continue;
      if (day.length === 0) return { day: null, clock };
      if (isDayWords(day.join(" "))) return { day: day.join(" "), clock };
    }
  }
  return null;
}

function isDayWords(words: string): boolean {
  return words === "today" || words === "yesterday" || DATE.test(words) || weekdayOf(words) !== null;
}

/** Minutes since midnight; null for 25:00 and 14pm. */
function minutesOf(clock: string): number | null {
  const [, hour = "", minute = "0", half] = CLOCK.exec(clock) ?? [];
  const hours = Number(hour);
  const minutes = Number(minute);
  if (minutes > 59 || hours > 23 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  const shift = half === undefined ? hours : (hours % 12) + (half === "pm" ? 12 : 0);
  return shift * 60 + minutes;
}

/** From 0, Monday. */
function weekdayOf(words: string): number | null {
  const [, start = "", rest = ""] = DAY_WORD.exec(words) ?? [];
  const at = WEEKDAYS.findIndex((name) => start !== "" && name.startsWith(start));
  const name = WEEKDAYS[at];
  if (name === undefined) return null;
  const isWhole = rest === "" || name === start + rest || ["tues", "thur", "thurs"].includes(start + rest);
  return isWhole ? at : null;
}

function todayOf({ said, zone }: DeskClock): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(said).toZonedDateTimeISO(zone).toPlainDate();
}

/** The days that the words can mean, the latest first; null for a date that does not exist. */
function daysOf(words: string, today: Temporal.PlainDate): Temporal.PlainDate[] | null {
  if (words === "today") return [today];
  if (words === "yesterday") return [today.subtract({ days: 1 })];
  const weekday = weekdayOf(words);
  if (weekday !== null) {
    const latest = today.subtract({ days: (today.dayOfWeek - 1 - weekday + 7) % 7 });
    return [latest, latest.subtract({ days: 7 })];
  }
  const date = dateOf(words);
  return date === null ? null : [date];
}

function dateOf(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The dates of a stretch, in order; "none" where there is no such, null where the words are no stretch. */
function periodDays(words: string, today: Temporal.PlainDate): string[] | "none" | null {
  const week = (monday: Temporal.PlainDate) =>
    Array.from({ length: 7 }, (_, day) => monday.add({ days: day }).toString());
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  if (words === "this week") return week(monday);
  if (words === "last week") return week(monday.subtract({ days: 7 }));
  if (/^(?:week )?\d{4}-w\d{2}$/.test(words)) {
    const name = words.slice(-8).toUpperCase();
    return isWeek(name) ? week(Temporal.PlainDate.from(mondayDate(name))) : "none";
  }
  if (!isDayWords(words)) return null;
  const days = daysOf(words, today);
  return days === null ? "none" : [(days[0] as Temporal.PlainDate).toString()];
}

function instantOf(day: Temporal.PlainDate, ofDay: number, zone: string): WhenRead {
  const local = Date.UTC(day.year, day.month - 1, day.day) + ofDay;
  const instant = localClock(zone).instant(local);
  if (typeof instant === "number") return { ok: true, instant };
  const shown = new Date(local).toISOString().slice(0, 16).replace("T", " ");
  return refused(
    instant === "nonexistent-time"
      ? `${shown} does not exist: the clocks were put forward over it`
      : `${shown} happened twice: the clocks were put back. Name a time before or after that hour`,
  );
}

function refused(message: string): WhenRead {
  return { ok: false, message };
}
