import { parseOffset } from "./iso-time.ts";
import type { TimeParts } from "./written-time.ts";

/** What a text has said so far. */
export interface Reading extends TimeParts {
  offset: number | null;
  afternoon: boolean | null;
  weekday: number | null;
}

/** Reads one piece of the text from a place; the place after it, or -1 where the text does not fit. */
export type Step = (text: string, at: number, reading: Reading) => number;

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const SHORT_NAME = 3;
const CENTURY_SPLIT = 70;

export type Field =
  | "year"
  | "month"
  | "day"
  | "hour"
  | "minute"
  | "second"
  | "fraction"
  | "half"
  | "weekday"
  | "offset";

export interface Token {
  field: Field;
  /** True where the next digit of the text could still belong to this number. */
  open: boolean;
  step: Step;
}

const setting =
  (field: "year" | "month" | "day" | "hour" | "minute" | "second" | "millisecond") =>
  (reading: Reading, digits: string) => {
    reading[field] = Number(digits);
  };

/** Every part that a pattern may name. */
export const TOKENS: Record<string, Token> = {
  yyyy: { field: "year", open: false, step: digits(4, 4, setting("year")) },
  yy: {
    field: "year",
    open: false,
    step: digits(2, 2, (reading, text) => {
      const year = Number(text);
      reading.year = year < CENTURY_SPLIT ? 2000 + year : 1900 + year;
    }),
  },
  MMMM: {
    field: "month",
    open: false,
    step: name(MONTHS, false, (reading, index) => (reading.month = index + 1)),
  },
  MMM: {
    field: "month",
    open: false,
    step: name(MONTHS, true, (reading, index) => (reading.month = index + 1)),
  },
  MM: { field: "month", open: false, step: digits(2, 2, setting("month")) },
  M: { field: "month", open: true, step: digits(1, 2, setting("month")) },
  dd: { field: "day", open: false, step: digits(2, 2, setting("day")) },
  d: { field: "day", open: true, step: digits(1, 2, setting("day")) },
  HH: { field: "hour", open: false, step: digits(2, 2, setting("hour")) },
  H: { field: "hour", open: true, step: digits(1, 2, setting("hour")) },
  hh: { field: "hour", open: false, step: digits(2, 2, setting("hour")) },
  h: { field: "hour", open: true, step: digits(1, 2, setting("hour")) },
  mm: { field: "minute", open: false, step: digits(2, 2, setting("minute")) },
  m: { field: "minute", open: true, step: digits(1, 2, setting("minute")) },
  ss: { field: "second", open: false, step: digits(2, 2, setting("second")) },
  s: { field: "second", open: true, step: digits(1, 2, setting("second")) },
  SSS: { field: "fraction", open: false, step: digits(3, 3, setting("millisecond")) },
  S: {
    field: "fraction",
    open: true,
    step: digits(1, 9, (reading, text) => {
      reading.millisecond = Number(text.slice(0, 3).padEnd(3, "0"));
    }),
  },
  a: { field: "half", open: false, step: half },
  EEEE: {
    field: "weekday",
    open: false,
    step: name(WEEKDAYS, false, (reading, index) => (reading.weekday = index)),
  },
  EEE: {
    field: "weekday",
    open: false,
    step: name(WEEKDAYS, true, (reading, index) => (reading.weekday = index)),
  },
  X: { field: "offset", open: false, step: offset },
};

export const LETTER = /[A-Za-z]/;

function digits(least: number, most: number, set: (reading: Reading, digits: string) => void): Step {
  return (text, at, reading) => {
    let end = at;
    while (end < at + most && isDigit(text, end)) end++;
    if (end - at < least) return -1;
    set(reading, text.slice(at, end));
    return end;
  };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Names in any case; short ones may end in a full stop, and September may be Sept. */
function name(
  names: readonly string[],
  short: boolean,
  set: (reading: Reading, index: number) => void,
): Step {
  return (text, at, reading) => {
    let end = at;
    while (end < text.length && LETTER.test(text[end] as string)) end++;
    const word = text.slice(at, end).toLowerCase();
    const wanted = word === "sept" ? "sep" : word;
    const index = names.findIndex((full) => (short ? full.slice(0, SHORT_NAME) : full) === wanted);
    if (index === -1) return -1;
    set(reading, index);
    return short && text[end] === "." ? end + 1 : end;
  };
}

function half(text: string, at: number, reading: Reading): number {
  const word = text.slice(at, at + 4).toLowerCase();
  const length = word.startsWith("a.m.") || word.startsWith("p.m.") ? 4 : 2;
  if (length === 2 && !word.startsWith("am") && !word.startsWith("pm")) return -1;
  reading.afternoon = word[0] === "p";
  return at + length;
}

const OFFSETS = [/^[Zz]/, /^[+-]\d\d:\d\d/, /^[+-]\d\d\d\d/, /^[+-]\d\d/];

function offset(text: string, at: number, reading: Reading): number {
  const rest = text.slice(at, at + 6);
  for (const form of OFFSETS) {
    const found = form.exec(rest);
    if (found === null) continue;
    const away = parseOffset(found[0]);
    if (away === null) return -1;
    reading.offset = away;
    return at + found[0].length;
  }
  return -1;
}

const SPACE = /\s/;

/** Reads these characters as they stand; a space reads any run of white space. */
export function literal(characters: string): Step {
  if (characters !== " ")
    return (text, at) => (text.startsWith(characters, at) ? at + characters.length : -1);
  return (text, at) => {
    let end = at;
    while (end < text.length && SPACE.test(text[end] as string)) end++;
    return end > at ? end : -1;
  };
}
