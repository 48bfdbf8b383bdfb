import { parseDuration } from "../../duration.ts";
import type { JsonSchema } from "./json-schema.ts";

/** How a text with a fixed form is written, and what was probably meant by one that is not. */
export interface Form {
  /** Completes "... is not": `an id`. */
  name: string;
  /** `lower-case words joined by hyphens: sales-lead`. */
  rule: string;
  guess?: (text: string) => string | null;
}

const ID: Form = {
  name: "an id",
  rule: "lower-case words joined by hyphens, such as sales-lead",
  guess: (text) => joined(text, "-"),
};
const FIELD: Form = {
  name: "a field name",
  rule: "lower-case words joined by underscores, such as first_answer",
  guess: (text) => joined(text, "_"),
};
const OPENING: Form = {
  name: "an opening time",
  rule: "two times of the day, such as 08:00-17:00",
  guess: openingTime,
};
const TIME = "a weekday of three letters and a time";

/** By the pattern or format in the schemas. */
const FORMS: Readonly<Record<string, Form>> = {
  "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": ID,
  "^[a-z][a-z0-9_]*$": FIELD,
  "^[a-z][a-z0-9]*(_[a-z0-9]+)*$": {
    name: "a measure's name",
    rule: "lower-case words joined by underscores, such as response_time",
    guess: (text) => joined(text, "_"),
  },
  "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$": {
    name: "a duration",
    rule: "a number and one of s, m, h, d, w, such as 30m or 2d",
    guess: duration,
  },
  "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$": {
    name: "a week",
    rule: "a year and an ISO week, such as 2026-W07",
    guess: week,
  },
  "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$": {
    name: "an event type",
    rule: "lower-case words joined by dots, such as case.opened",
    guess: (text) => joined(text, "."),
  },
  "^[0-9]+(\\.[0-9]+)?%$": {
    name: "a share",
    rule: "a number and a percent sign, such as 20%",
    guess: percent,
  },
  "^https://": {
    name: "an address",
    rule: "https:// and what stands behind it, such as https://host/export.csv",
  },
  "^OPSBOOK_PULL_[A-Z0-9_]{1,60}$": {
    name: "a secret's name",
    rule: "OPSBOOK_PULL_ and capital letters, such as OPSBOOK_PULL_CRM",
  },
  "^\\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$": {
    name: "a host",
    rule: "a host's name such as docs.google.com, or an ending that starts with a dot",
    guess: hostOf,
  },
  "^[0-9]+(\\.[0-9]+)?/(week|month)$": {
    name: "a running cost",
    rule: "an amount for each week or month, such as 60/month",
  },
  "^[0-9]+ cases?$": {
    name: "a number of cases",
    rule: "a number and the word cases, such as 5 cases",
    guess: cases,
  },
  "^[A-Za-z0-9](-?[A-Za-z0-9])*$": {
    name: "a GitHub account",
    rule: "the account's name without @ and spaces",
  },
  "^[A-Z]{3}$": { name: "a currency", rule: "three capital letters, such as USD", guess: currency },
  "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$": OPENING,
  "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$": {
    name: "a weekly time",
    rule: `${TIME}, such as mon 09:00`,
    guess: weeklyTime,
  },
  "^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$": {
    name: "a monthly time",
    rule: `first, second, third, fourth or last, ${TIME}, such as first tue 10:00`,
  },
  "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$": {
    name: "a time",
    rule: "a date and a time on the business's clock, such as 2026-11-16 09:00",
    guess: dayTime,
  },
  date: { name: "a date", rule: "year-month-day, such as 2026-11-22, and a day that exists" },
  "date-time": { name: "an instant", rule: "a date, a time and its zone, such as 2026-11-22T09:00:00Z" },
};

/** The form that a schema asks of a text; the pattern itself where nobody has put it into words. */
export function formOf(schema: JsonSchema): Form {
  const key = schema.pattern ?? schema.format ?? "";
  return FORMS[key] ?? { name: "right", rule: `a text that fits ${key}` };
}

/** True where the form has words. */
export function hasWords(patternOrFormat: string): boolean {
  return Object.hasOwn(FORMS, patternOrFormat);
}

function joined(text: string, by: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .replaceAll(" ", by);
}

function duration(text: string): string | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(second|sec|minute|min|hour|hr|day|week|s|m|h|d|w)s?\.?\s*$/i.exec(
    text,
  );
  if (match === null) return null;
  const short = `${match[1]}${(match[2] as string).charAt(0).toLowerCase()}`;
  return parseDuration(short) === null ? null : short;
}

function dayTime(text: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}):(\d{2})/.exec(text.trim());
  return match === null ? null : `${match[1]} ${(match[2] as string).padStart(2, "0")}:${match[3]}`;
}

function week(text: string): string | null {
  const match = /^(\d{4})[- ]?[wW]?(\d{1,2})$/.exec(text.trim());
  return match === null ? null : `${match[1]}-W${(match[2] as string).padStart(2, "0")}`;
}

function percent(text: string): string | null {
  const match = /^(\d+(?:\.\d+)?)\s*(?:%|percent|pct)?$/i.exec(text.trim());
  return match === null ? null : `${match[1]}%`;
}

function cases(text: string): string | null {
  const match = /^(\d+)/.exec(text.trim());
  return match === null ? null : `${match[1]} cases`;
}

function currency(text: string): string | null {
  const known: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP" };
  return known[text.trim()] ?? (/^[a-z]{3}$/i.test(text.trim()) ? text.trim().toUpperCase() : null);
}

function clock(hour: string, minute: string | undefined, half: string | undefined): string {
  const noon = half?.toLowerCase();
  const hours = (Number(hour) % 12) + (noon === "pm" ? 12 : 0);
  return `${String(noon === undefined ? Number(hour) : hours).padStart(2, "0")}:${minute ?? "00"}`;
}

function openingTime(text: string): string | null {
  const time = "(\\d{1,2})(?::(\\d\\d))?\\s*(am|pm)?";
  const match = new RegExp(`^\\s*${time}\\s*(?:-|–|to)\\s*${time}\\s*$`, "i").exec(text);
  if (match === null) return null;
  const [, from = "", fromMinute, fromHalf, to = "", toMinute, toHalf] = match;
  return `${clock(from, fromMinute, fromHalf)}-${clock(to, toMinute, toHalf)}`;
}

function weeklyTime(text: string): string | null {
  const match = /^\s*([a-z]{3})[a-z]*,?\s+(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*$/i.exec(text);
  if (match === null) return null;
  return `${(match[1] as string).toLowerCase()} ${clock(match[2] as string, match[3], match[4])}`;
}

/** `https://Docs.Google.com/x` is the host of an address; `*.example.com` an ending. */
function hostOf(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/[/:?#].*$/, "")
    .replace(/^\*/, "");
  return /^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
}
