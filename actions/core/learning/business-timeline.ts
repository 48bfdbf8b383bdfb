import { Temporal } from "temporal-polyfill";
import { DAY, MINUTE } from "../duration.ts";
import { lastAtMost } from "./sorted-search.ts";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
/** 1970-01-01, day 0, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 3;
const SPAN = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/;

/** When a business is open, as `cadence.yaml` says it and the definitions carry it. */
export interface OpeningHours {
  /** IANA time zone. */
  zone: string;
  /** `mon` to `sun`: local opening times such as `08:00-12:00`; `24:00` ends a day. A day not named is closed. */
  hours: Readonly<Record<string, readonly string[]>>;
  /** Local dates on which it is closed: `2026-12-25`. */
  holidays: readonly string[];
}

/** Open intervals (milliseconds since 1970) in order, and the business time before each. Nothing is known outside `from` and `to`. */
export interface Timeline {
  from: number;
  to: number;
  opens: Float64Array;
  closes: Float64Array;
  before: Float64Array;
}

/** Minutes of the local day. */
interface Span {
  from: number;
  to: number;
}

/** Opening hours as numbers. */
export interface OpeningRules {
  zone: string;
  /** Monday first. */
  week: readonly (readonly Span[])[];
  /** Days since 1970-01-01. */
  holidays: ReadonlySet<number>;
}

/** Reads opening hours. Throws RangeError for an opening time that is none and for a date that does not exist. */
export function openingRules({ zone, hours, holidays }: OpeningHours): OpeningRules {
  return {
    zone,
    week: WEEKDAYS.map((day) => mergedSpans(hours[day] ?? [])),
    holidays: new Set(holidays.map(dayOfDate)),
  };
}

/** Lays out all open intervals between two instants. Throws RangeError for a zone that does not exist. */
export function timeline({ zone, week, holidays }: OpeningRules, from: number, to: number): Timeline {
  const opens: number[] = [];
  const closes: number[] = [];
  for (const { start, end, offset } of offsetsOf(zone, from, to)) {
    const lastDay = Math.floor((end - 1 + offset) / DAY);
    for (let day = Math.floor((start + offset) / DAY); day <= lastDay; day += 1) {
      if (holidays.has(day)) continue;
      for (const span of week[weekdayOf(day)] ?? []) {
        const open = Math.max(day * DAY + span.from * MINUTE - offset, start);
        const close = Math.min(day * DAY + span.to * MINUTE - offset, end);
        if (open >= close) continue;
        opens.push(open);
        closes.push(close);
      }
    }
  }
  return {
    from,
    to,
    opens: Float64Array.from(opens),
    closes: Float64Array.from(closes),
    before: sums(opens, closes),
  };
}

function sums(opens: readonly number[], closes: readonly number[]): Float64Array {
  const before = new Float64Array(opens.length);
  for (let index = 1; index < opens.length; index += 1) {
    const length = (closes[index - 1] as number) - (opens[index - 1] as number);
    before[index] = (before[index - 1] as number) + length;
  }
  return before;
}

/** The stretches between two clock changes, with what the wall shows more than UTC, in milliseconds. */
function* offsetsOf(
  zone: string,
  from: number,
  to: number,
): Iterable<{ start: number; end: number; offset: number }> {
  let time = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  let start = from;
  while (start < to) {
    const next = time.getTimeZoneTransition("next");
    const end = Math.min(next?.epochMilliseconds ?? to, to);
    yield { start, end, offset: time.offsetNanoseconds / 1e6 };
    if (next === null) return;
    time = next;
    start = end;
  }
}

/** Business time, in milliseconds, from the timeline's start to the instant. */
export function passed({ opens, closes, before }: Timeline, instant: number): number {
  const index = lastAtMost(opens, instant);
  if (index < 0) return 0;
  const length = Math.min(instant, closes[index] as number) - (opens[index] as number);
  return (before[index] as number) + length;
}

export function isOpenAt({ opens, closes }: Timeline, instant: number): boolean {
  const index = lastAtMost(opens, instant);
  return index >= 0 && instant < (closes[index] as number);
}

/** Opening times of one day, in order; those that overlap or touch are one. */
function mergedSpans(texts: readonly string[]): Span[] {
  const merged: Span[] = [];
  for (const span of texts.map(parseSpan).sort((a, b) => a.from - b.from)) {
    const before = merged.at(-1);
    if (before && span.from <= before.to) before.to = Math.max(before.to, span.to);
    else merged.push(span);
  }
  return merged;
}

function parseSpan(text: string): Span {
  const [, fromHour, fromMinute, toHour, toMinute] = SPAN.exec(text) ?? [];
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  // Not a number compares false, so a text of another form ends here too.
  if (!(from < to && to <= DAY / MINUTE)) throw new RangeError(`not an opening time: ${text}`);
  return { from, to };
}

function dayOfDate(date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime("UTC").epochMilliseconds / DAY;
}

function weekdayOf(day: number): number {
  const weekday = (day + WEEKDAY_OF_DAY_0) % WEEKDAYS.length;
  return weekday < 0 ? weekday + WEEKDAYS.length : weekday;
}
