import { type Field, LETTER, literal, type Reading, type Step, TOKENS, type Token } from "./time-tokens.ts";
import { localOf, type WrittenTime } from "./written-time.ts";

/**
 * The pattern language of times, a small part of Unicode's date patterns (UTS 35):
 *
 *   yyyy  year, four digits              H HH  hour 0-23           a    AM or PM (any case, also a.m.)
 *   yy    year, two digits: 1970-2069    h hh  hour 1-12, with a   EEE  Mon; EEEE Monday (checked against the date)
 *   M MM  month as a number              m mm  minute              X    Z, +02:00, +0200 or +02
 *   MMM   Jan; MMMM January (English)    s ss  second              'x'  the letters x as they stand; '' an apostrophe
 *   d dd  day                            S SSS fraction of a second: 1 to 9 digits; exactly three
 *
 * One letter reads one or two digits, two letters exactly two. A space reads any run of white space, also the narrow
 * one that Office writes before PM. Any other character stands for itself. There are no regular expressions.
 */
export type TimePattern = (text: string) => WrittenTime | null;

/** Compiles a pattern, or says in an operator's words what is wrong with it. */
export function compilePattern(
  pattern: string,
): { ok: true; parse: TimePattern } | { ok: false; message: string } {
  const pieces = piecesOf(pattern);
  if (typeof pieces === "string") return { ok: false, message: pieces };
  const wrong = faultOf(pieces);
  if (wrong !== null) return { ok: false, message: wrong };
  const steps = pieces.map((piece) =>
    typeof piece.token === "string" ? literal(piece.token) : piece.token.step,
  );
  const clock12 = pieces.some(({ text }) => text === "h" || text === "hh");
  return { ok: true, parse: (text) => run(steps, clock12, text) };
}

interface Piece {
  text: string;
  token: Token | string;
}

function piecesOf(pattern: string): Piece[] | string {
  const pieces: Piece[] = [];
  for (let at = 0; at < pattern.length; ) {
    const letter = pattern[at] as string;
    if (letter === "'") {
      const quoted = quotedAt(pattern, at);
      if (quoted === null) return `"${pattern}" opens an apostrophe that it never closes`;
      pieces.push({ text: "'", token: quoted.text });
      at = quoted.end;
    } else if (LETTER.test(letter)) {
      let end = at;
      while (pattern[end] === letter) end++;
      const text = pattern.slice(at, end);
      const token = Object.hasOwn(TOKENS, text) ? TOKENS[text] : undefined;
      if (token === undefined) return `"${text}" in "${pattern}" is no part of a time`;
      pieces.push({ text, token });
      at = end;
    } else {
      pieces.push({ text: letter, token: letter });
      at++;
    }
  }
  return pieces;
}

function quotedAt(pattern: string, start: number): { text: string; end: number } | null {
  const end = pattern.indexOf("'", start + 1);
  if (end === -1) return null;
  return { text: end === start + 1 ? "'" : pattern.slice(start + 1, end), end: end + 1 };
}

/** A pattern names each part once, all parts above the smallest, and no number that could run into the next. */
function faultOf(pieces: readonly Piece[]): string | null {
  const tokens = pieces.flatMap(({ token }) => (typeof token === "string" ? [] : [token]));
  const has = (field: Field) => tokens.some((token) => token.field === field);
  for (const field of ["year", "month", "day"] as const) if (!has(field)) return `there is no ${field} in it`;
  const twice = tokens.find(
    (token, index) => tokens.findIndex(({ field }) => field === token.field) !== index,
  );
  if (twice !== undefined) return `the ${twice.field} stands in it twice`;
  const clock12 = pieces.some(({ text }) => text === "h" || text === "hh");
  if (clock12 !== has("half"))
    return "h (hours to 12) and a (AM or PM) belong together; write H for hours to 23";
  if (has("minute") && !has("hour")) return "there are minutes without an hour in it";
  if (has("second") && !has("minute")) return "there are seconds without minutes in it";
  if (has("fraction") && !has("second")) return "there is a fraction without seconds in it";
  const runs = pieces.some(({ token }, index) => {
    const next = pieces[index + 1]?.token;
    return typeof token !== "string" && token.open && typeof next === "object" && isNumber(next);
  });
  return runs ? "two numbers stand side by side; write the first one with two letters" : null;
}

function isNumber(token: Token): boolean {
  return token.field !== "half" && token.field !== "weekday" && token.field !== "offset";
}

function run(steps: readonly Step[], clock12: boolean, text: string): WrittenTime | null {
  const reading: Reading = {
    year: 0,
    month: 0,
    day: 0,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    offset: null,
    afternoon: null,
    weekday: null,
  };
  let at = 0;
  for (const step of steps) {
    at = step(text, at, reading);
    if (at === -1) return null;
  }
  if (at !== text.length) return null;
  if (clock12) {
    if (reading.hour < 1 || reading.hour > 12) return null;
    reading.hour = (reading.hour % 12) + (reading.afternoon === true ? 12 : 0);
  }
  const local = localOf(reading);
  if (local === null) return null;
  if (reading.weekday !== null && new Date(local).getUTCDay() !== reading.weekday) return null;
  return { local, offset: reading.offset };
}
