/** What simple YAML says. */
export type Simple = string | number | boolean | null | Simple[] | { [key: string]: Simple };

interface Line {
  indent: number;
  /** The line behind its indentation. */
  text: string;
}

/** Lines that say something, and the one at which the reading stands. */
interface Lines {
  lines: Line[];
  at: number;
  /** False once something stands there that this does not read: what was read then counts for nothing. */
  isSimple: boolean;
}

/** One line's value, and the letter at which the reading stands. */
interface Inline {
  text: string;
  at: number;
  isSimple: boolean;
}

/** Definitions have about ten levels; deeper ones are left to the full parser, which says what is too deep. */
const MOST_LEVELS = 16;
/** Tabs, carriage returns, byte order marks and control characters have rules of their own. */
const ODD_CHARACTER = /[^\n -\ufefe\uff00-\uffff]/;
const KEY = /([A-Za-z_][\w.-]{0,99}):(?= |$)/y;
const QUOTED = /"([^"\\]*)"|'([^']*)'(?!')/y;
/** How a text without quotes may begin: with nothing that has a meaning in YAML. */
const BEGINS_PLAIN = /^(?:[A-Za-z0-9_$(/<=+.^;~\u00a1-\ud7ff]|-[A-Za-z0-9.])/;
const IN_BRACKETS = /[^,[\]{}]*/y;
const INFINITE = /^[-+]?\.(?:inf|nan)$/i;
const SPACES = / */y;

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["~", null],
]);

/**
 * Reads the part of YAML in which nearly every definition is written: keys with values, lists, brackets and quotes that
 * end in their line, comments. It is more than ten times faster than the full parser, and never another opinion: whatever
 * is anything else, wrong or merely unusual, gives undefined and is the full parser's. Pure.
 */
export function readSimpleYaml(text: string): Simple | undefined {
  if (ODD_CHARACTER.test(text)) return undefined;
  const reading: Lines = { lines: linesOf(text), at: 0, isSimple: true };
  const value = reading.lines[0]?.indent === 0 ? mapAt(reading, 0, 1) : other(reading);
  return reading.isSimple && reading.at === reading.lines.length ? value : undefined;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split("\n")) {
    let indent = 0;
    while (line[indent] === " ") indent += 1;
    if (indent < line.length && line[indent] !== "#") lines.push({ indent, text: line.slice(indent) });
  }
  return lines;
}

function other(reading: { isSimple: boolean }): null {
  reading.isSimple = false;
  return null;
}

function mapAt(reading: Lines, indent: number, level: number): Simple {
  const map: { [key: string]: Simple } = {};
  for (let line = next(reading); line !== undefined && line.indent >= indent; line = next(reading)) {
    const key = line.indent === indent ? keyIn(line.text, 0) : null;
    if (key === null || isTaken(map, key) || level > MOST_LEVELS) return other(reading);
    const value = valueBehind(reading, line, key.length + 1, indent, level);
    if (!reading.isSimple) return null;
    map[key] = value;
  }
  return map;
}

function listAt(reading: Lines, indent: number, level: number): Simple {
  const list: Simple[] = [];
  for (let line = next(reading); line !== undefined && line.indent >= indent; line = next(reading)) {
    const isEntry = isListEntry(line);
    // Beside a key of the same indentation a list ends where the next key begins.
    if (line.indent === indent && !isEntry) break;
    if (line.indent > indent || level > MOST_LEVELS) return other(reading);
    const start = spacesFrom(line.text, 1);
    if (keyIn(line.text, start) === null) list.push(valueBehind(reading, line, 1, indent + 1, level));
    else {
      // The entry is a map whose first key stands behind the hyphen.
      const shifted = { indent: indent + start, text: line.text.slice(start) };
      reading.lines[reading.at] = shifted;
      list.push(mapAt(reading, shifted.indent, level + 1));
    }
    if (!reading.isSimple) return null;
  }
  return list;
}

/** The value behind a key or a hyphen: in the same line, or in the lines below it that are indented further. */
function valueBehind(reading: Lines, { text }: Line, from: number, indent: number, level: number): Simple {
  const start = spacesFrom(text, from);
  reading.at += 1;
  const below = next(reading);
  if (start < text.length && text[start] !== "#") {
    const inline: Inline = { text, at: start, isSimple: true };
    const value = valueInLine(inline, level);
    if (!inline.isSimple || (below !== undefined && below.indent > indent)) return other(reading);
    return value;
  }
  if (below === undefined || below.indent < indent) return null;
  if (isListEntry(below)) return listAt(reading, below.indent, level + 1);
  return below.indent > indent ? mapAt(reading, below.indent, level + 1) : null;
}

function next({ lines, at }: Lines): Line | undefined {
  return lines[at];
}

function isListEntry({ text }: Line): boolean {
  return text[0] === "-" && (text.length === 1 || text[1] === " ");
}

function keyIn(text: string, at: number): string | null {
  KEY.lastIndex = at;
  return KEY.exec(text)?.[1] ?? null;
}

/** A key that stands there twice, or that means something else in JavaScript (SEC-27), is no simple one. */
function isTaken(map: object, key: string): boolean {
  return key === "__proto__" || Object.hasOwn(map, key);
}

function spacesFrom(text: string, at: number): number {
  SPACES.lastIndex = at;
  return at + (SPACES.exec(text)?.[0].length ?? 0);
}

/** The whole rest of a line: a value, and a comment behind it where there is one. */
function valueInLine(inline: Inline, level: number): Simple {
  const { text } = inline;
  const first = text[inline.at];
  if (first !== '"' && first !== "'" && first !== "[" && first !== "{") {
    const comment = text.indexOf(" #", inline.at);
    return plainValue(text.slice(inline.at, comment === -1 ? text.length : comment), inline);
  }
  const value = valueAt(inline, level);
  const end = spacesFrom(text, inline.at);
  const isEnd = end === text.length || (text[end] === "#" && end > inline.at);
  return isEnd ? value : other(inline);
}

/** A value with brackets or quotes around it, or within brackets. */
function valueAt(inline: Inline, level: number): Simple {
  const { text, at } = inline;
  const first = text[at];
  if (level > MOST_LEVELS) return other(inline);
  if (first === "[") return bracketsAt(inline, level);
  if (first === "{") return bracesAt(inline, level);
  if (first === '"' || first === "'") {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text);
    if (quoted === null) return other(inline);
    inline.at += quoted[0].length;
    return quoted[1] ?? quoted[2] ?? "";
  }
  IN_BRACKETS.lastIndex = at;
  const plain = IN_BRACKETS.exec(text)?.[0] ?? "";
  inline.at += plain.length;
  return plain.includes(" #") ? other(inline) : plainValue(plain, inline);
}

function bracketsAt(inline: Inline, level: number): Simple {
  const list: Simple[] = [];
  do {
    inline.at = spacesFrom(inline.text, inline.at + 1);
    if (list.length === 0 && inline.text[inline.at] === "]") break;
    list.push(valueAt(inline, level + 1));
    inline.at = spacesFrom(inline.text, inline.at);
  } while (inline.isSimple && inline.text[inline.at] === ",");
  return closed(inline, "]", list);
}

function bracesAt(inline: Inline, level: number): Simple {
  const map: { [key: string]: Simple } = {};
  let isEmpty = true;
  do {
    inline.at = spacesFrom(inline.text, inline.at + 1);
    if (isEmpty && inline.text[inline.at] === "}") break;
    const key = keyIn(inline.text, inline.at);
    if (key === null || isTaken(map, key)) return other(inline);
    inline.at = spacesFrom(inline.text, inline.at + key.length + 1);
    map[key] = valueAt(inline, level + 1);
    isEmpty = false;
    inline.at = spacesFrom(inline.text, inline.at);
  } while (inline.isSimple && inline.text[inline.at] === ",");
  return closed(inline, "}", map);
}

function closed(inline: Inline, bracket: string, value: Simple): Simple {
  if (inline.text[inline.at] !== bracket) return other(inline);
  inline.at += 1;
  return value;
}

/** A text without quotes, or what the core schema of YAML makes of it. Numbers count only in their usual spelling. */
function plainValue(text: string, reading: { isSimple: boolean }): Simple {
  let end = text.length;
  while (text[end - 1] === " ") end -= 1;
  const plain = text.slice(0, end);
  if (!BEGINS_PLAIN.test(plain) || plain.includes(": ") || plain.endsWith(":") || INFINITE.test(plain))
    return other(reading);
  const word = WORDS.get(plain);
  if (word !== undefined) return word;
  const number = Number(plain);
  if (Number.isNaN(number)) return plain;
  return Number.isFinite(number) && String(number) === plain ? number : other(reading);
}
