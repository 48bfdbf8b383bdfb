import { HOUR, parseDuration } from "../../duration.ts";
import { type Unreadable, unreadable } from "./failure.ts";

export type Operator = "<=" | ">=" | "<" | ">";

/** h: hours; ratio: 0 to 1, written as a percentage; count: a plain number. */
export type Unit = "h" | "ratio" | "count";

/** `<= 15m`: an operator and a value in its unit. */
export interface Comparison {
  op: Operator;
  /** 0.25 for `15m`, 0.95 for `95%`, 40 for `40`. */
  value: number;
  unit: Unit;
}

const OPERATORS: readonly Operator[] = ["<=", ">=", "<", ">"];
const MISWRITTEN: Record<string, Operator> = { "=<": "<=", "=>": ">=", "≤": "<=", "≥": ">=" };
const NUMBER = /^(\d+(?:\.\d+)?)(.*)$/su;
const DURATION_UNITS = /^[smhdw]$/u;
const LONG_UNITS: Record<string, string> = {
  sec: "s",
  secs: "s",
  second: "s",
  seconds: "s",
  min: "m",
  mins: "m",
  minute: "m",
  minutes: "m",
  hr: "h",
  hrs: "h",
  hour: "h",
  hours: "h",
  day: "d",
  days: "d",
  week: "w",
  weeks: "w",
};

/** Reads `<operator> <value>` from `start` to the end of the text; offsets count from the text's first character. */
export function parseComparison(text: string, start: number): ({ ok: true } & Comparison) | Unreadable {
  const at = start + leadingSpace(text.slice(start));
  const rest = text.slice(at).trimEnd();
  const signs = /^[<>=≤≥!~]*/u.exec(rest)?.[0] ?? "";
  const op = OPERATORS.find((known) => known === signs);
  if (op === undefined) return operatorFailure(rest, at);
  const valueAt = at + op.length + leadingSpace(rest.slice(op.length));
  const value = parseValue(rest.slice(valueAt - at), valueAt);
  return value.ok ? { ok: true, op, value: value.value, unit: value.unit } : value;
}

function operatorFailure(rest: string, at: number): Unreadable {
  const found = /^[^\d\s]*/u.exec(rest)?.[0] ?? "";
  const meant = MISWRITTEN[found];
  if (meant !== undefined) return unreadable(`"${found}" is written \`${meant}\``, at, found.length, meant);
  if (rest === "") return unreadable("a comparison is missing: <=, >=, < or >, and a value", at, 0);
  if (found === "") return unreadable(`an operator is missing before "${rest}": <=, >=, < or >`, at, 0);
  return unreadable(`"${found}" is no operator; use <=, >=, < or >`, at, found.length);
}

function parseValue(text: string, at: number): { ok: true; value: number; unit: Unit } | Unreadable {
  if (text === "") return unreadable("the value is missing: 15m, 95% or 40", at, 0);
  const match = NUMBER.exec(text);
  if (!match) return unreadable(`"${text}" is no value; write 15m, 95% or 40`, at, text.length);
  const number = match[1] as string;
  const suffix = (match[2] as string).trim();
  if (suffix === "") return { ok: true, value: Number(number), unit: "count" };
  if (suffix === "%") return ratio(number, text, at);
  const long = LONG_UNITS[suffix.toLowerCase()];
  if (long !== undefined)
    return unreadable(`"${text}" is written \`${number}${long}\``, at, text.length, `${number}${long}`);
  if (!DURATION_UNITS.test(suffix)) {
    return unreadable(
      `"${suffix}" is no unit; use s, m, h, d or w for time, % for a share, nothing for a count`,
      at + text.lastIndexOf(suffix),
      suffix.length,
    );
  }
  return { ok: true, value: (parseDuration(`${number}${suffix}`) as number) / HOUR, unit: "h" };
}

function ratio(
  number: string,
  text: string,
  at: number,
): { ok: true; value: number; unit: Unit } | Unreadable {
  // Shifting the exponent rounds once: 99.9 / 100 would be 0.9990000000000001.
  const value = Number(`${number}e-2`);
  if (value > 1)
    return unreadable(`"${text}" is more than all of them; a share ends at 100%`, at, text.length);
  return { ok: true, value, unit: "ratio" };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
