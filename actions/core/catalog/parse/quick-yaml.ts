import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from "js-yaml";

/** Definitions have about ten levels; deeper ones are left to the full parser, which says what is too deep. */
const MOST_LEVELS = 16;
/** Tabs, carriage returns, other ends of lines, byte order marks and control characters have rules of their own. */
const ODD_CHARACTER = /[^\n -~\u00a1-\u1fff\u2010-\u2027\u2030-\ud7ff\uf900-\ufefe\uff00-\uffef]/;
/**
 * On these the libraries do not always agree: ends of documents, block texts that say how far they are indented, and what
 * stands behind a closing bracket in its line.
 */
const DISPUTED = /^(?:\.\.\.|---)|[|>][-+]?\d|[}\]](?! *(?:$|[,}\]])| +#)/m;
const NUMBER_LIKE = /^[-+.]?[.\d]/;
const NO_NUMBER = /^[-+]?\.(?:inf|nan)$/i;
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
/** Their meaning in JavaScript, or in older YAML, is another one (SEC-27). */
const RESERVED = new Set(["__proto__", "<<"]);

/** The events of a text, and the one at which the reading stands. */
interface Reading {
  text: string;
  events: readonly Event[];
  at: number;
}

/**
 * Reads a YAML document in which there is nothing wrong and nothing unusual, about eight times as fast as the full parser;
 * for all else, which is undefined here, that one finds the words and places. It is never of another opinion. Pure.
 */
export function readQuickYaml(text: string): unknown {
  if (ODD_CHARACTER.test(text) || DISPUTED.test(text)) return undefined;
  // Nobody reads where these errors came from, and finding that out takes longer than all else.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const events = parseEvents(text, { maxDepth: MOST_LEVELS });
    const [document] = events;
    const isPlain = document?.type === EVENT_ID.DOCUMENT && !document.explicitStart && !document.explicitEnd;
    const reading: Reading = { text, events, at: 1 };
    const value = isPlain ? valueAt(reading) : undefined;
    return reading.at === events.length - 1 ? value : undefined;
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Throws for whatever is the full parser's. */
function valueAt(reading: Reading): unknown {
  const event = reading.events[reading.at];
  reading.at += 1;
  if (event === undefined || !("tagStart" in event) || event.tagStart !== -1 || event.anchorStart !== -1)
    throw new Error("an alias, a tag, an anchor, or nothing");
  if (event.type === EVENT_ID.SCALAR) return scalarOf(event, reading.text);
  if (event.type === EVENT_ID.SEQUENCE) return listAt(reading);
  return mapAt(reading);
}

function listAt(reading: Reading): unknown[] {
  const list: unknown[] = [];
  while (!isClosed(reading)) list.push(valueAt(reading));
  return list;
}

function mapAt(reading: Reading): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  while (!isClosed(reading)) {
    const key = keyAt(reading);
    if (Object.hasOwn(map, key)) throw new Error("a repeated key");
    map[key] = valueAt(reading);
  }
  return map;
}

function isClosed(reading: Reading): boolean {
  const closed = reading.events[reading.at]?.type === EVENT_ID.POP;
  if (closed) reading.at += 1;
  return closed;
}

function keyAt(reading: Reading): string {
  const event = reading.events[reading.at];
  if (event?.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN)
    throw new Error("an unusual key");
  const key = getScalarValue(reading.text, event);
  if (key === "" || RESERVED.has(key)) throw new Error("a reserved key");
  // Read as a value it may not have a tag or an anchor either; its text counts, so that `010:` stays "010".
  if (event.tagStart !== -1 || event.anchorStart !== -1) throw new Error("a tag or an anchor");
  reading.at += 1;
  return key;
}

/** By YAML 1.2's core schema. */
function scalarOf(event: ScalarEvent, text: string): unknown {
  const value = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return value;
  const word = WORDS.get(value);
  if (word !== undefined) return word;
  if (!NUMBER_LIKE.test(value)) return value;
  const number = Number(value);
  // 1.10, 012, 0x1f, 1e3, .inf: a number that loses something is one of the full parser's findings.
  if (String(number) === value && Number.isFinite(number)) return number;
  if (Number.isNaN(number) && !NO_NUMBER.test(value)) return value;
  throw new Error("an odd number");
}
