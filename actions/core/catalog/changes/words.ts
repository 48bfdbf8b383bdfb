import { listed } from "../../wording.ts";

const UNITS: Readonly<Record<string, string>> = {
  s: "second",
  m: "minute",
  h: "hour",
  d: "day",
  w: "week",
};
const DURATION = /^(\d+(?:\.\d+)?)\s*([smhdw])$/;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS: Readonly<Record<string, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};
/** Longer values are cut: the file has them in full. */
const MOST_SHOWN = 100;

/** A value as a sentence shows it: words in quotes, durations written out, what is not there as "nothing". */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return DURATION.test(value) ? duration(value) : quoted(value);
  const isWords = Array.isArray(value) && value.every((item) => typeof item !== "object");
  if (isWords) return value.length === 0 ? "an empty list" : cut(listed(value.map(String)));
  return cut(JSON.stringify(value));
}

/** `"sales"`, on one line and cut where it is long. */
export function quoted(value: unknown): string {
  return `"${cut(String(value))}"`;
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= MOST_SHOWN) return line;
  return `${line.slice(0, MOST_SHOWN - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** `from 30 to 15 minutes`, `from "sales" to "service"`: the unit once where both have the same. */
export function fromTo(before: unknown, after: unknown): string {
  const [from, to] = [before, after].map((value) => DURATION.exec(typeof value === "string" ? value : ""));
  if (from?.[2] !== undefined && from[2] === to?.[2]) return `from ${from[1]} to ${duration(String(after))}`;
  return `from ${shown(before)} to ${shown(after)}`;
}

/** `15 minutes` of `15m`; any other text as it is. */
export function duration(text: string): string {
  const match = DURATION.exec(text);
  if (!match) return text;
  return `${match[1]} ${UNITS[match[2] as string]}${match[1] === "1" ? "" : "s"}`;
}

/** `15 minutes`, `95%`, `12`: a value as goals and thresholds write it. */
export function amount(text: string): string {
  return duration(text.trim());
}

/** `1 word`, `3 words`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** `second`, `third`, `4th`. */
export function ordinal(number: number): string {
  return ["", "first", "second", "third"][number] ?? `${number}th`;
}

/** `23 November 2026` of `2026-11-23`. */
export function day(value: unknown): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value));
  const month = match === null ? undefined : MONTHS[Number(match[2]) - 1];
  return match === null || month === undefined ? shown(value) : `${Number(match[3])} ${month} ${match[1]}`;
}

/** `Friday 16:00` of `fri 16:00`, `second Tuesday 10:00` of `second tue 10:00`. */
export function weekTime(value: unknown): string {
  return String(value).replaceAll(/\b(mon|tue|wed|thu|fri|sat|sun)\b/g, (short) => DAYS[short] ?? short);
}

/** What is in one list and not in the other. */
export function added(before: unknown, after: unknown): string[] {
  const known = new Set(texts(before));
  return texts(after).filter((text) => !known.has(text));
}

/** What a change does to a list of words: `adds "a" and "b", drops "c"`; a new order only where nothing else changed. */
export function listChange(before: unknown, after: unknown): string {
  const gained = added(before, after);
  const lost = added(after, before);
  const parts = [
    gained.length === 0 ? "" : `adds ${listed(gained.map(quoted))}`,
    lost.length === 0 ? "" : `drops ${listed(lost.map(quoted))}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? `in another order: ${listed(texts(after).map(quoted))}` : parts.join(", ");
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A name as people say it: `response time` of `response_time`, `first reply` of `first-reply`. */
export function spoken(name: string): string {
  return name.replaceAll(/[_-]/g, " ");
}
