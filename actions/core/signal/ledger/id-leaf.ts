import { type Hash, hashOfHex, hashText, hexOf } from "./hash.ts";
import type { Known, Standing } from "./id-index.ts";
import { hashOfText } from "./id-key.ts";

/** One line of the index that is kept in git. */
export interface IdEntry {
  text: string;
  hash: Hash;
  known: Known;
}

const LETTERS: Record<Standing, string> = {
  live: "l",
  void: "v",
  quarantined: "q",
  waiting: "w",
  released: "r",
};
const STANDINGS = new Map(
  Object.entries(LETTERS).map(([standing, letter]) => [letter, standing as Standing]),
);
const LINE = /^([^\t]+)\t(-?[0-9a-z]{1,11})\t([0-9a-f]{16})([lvqwr])$/;

/**
 * A piece of the index: a line for each id, in the order of their texts, and a last one with a hash over them all. JSON has
 * escaped tabs and line breaks.
 */
export function renderLeaf(entries: readonly IdEntry[]): string {
  const lines = entries
    .map(
      ({ text, known }) =>
        `${text}\t${known.time.toString(36)}\t${hexOf(known.content)}${LETTERS[known.standing]}\n`,
    )
    .join("");
  return `${lines}${sealOf(lines)}\n`;
}

/** Reads a piece; null where it is none, or was changed by somebody else: such a cache is thrown away. */
export function parseLeaf(leaf: string): IdEntry[] | null {
  const end = leaf.lastIndexOf("\n", leaf.length - 2) + 1;
  const body = leaf.slice(0, end);
  if (leaf.slice(end) !== `${sealOf(body)}\n`) return null;
  const entries: IdEntry[] = [];
  for (const line of body.split("\n").slice(0, -1)) {
    const entry = parseLine(line);
    if (entry === null || entry.text <= (entries.at(-1)?.text ?? "")) return null;
    entries.push(entry);
  }
  return entries;
}

function sealOf(lines: string): string {
  return hexOf(hashText({ low: 0, high: 0 }, lines));
}

function parseLine(line: string): IdEntry | null {
  const [, text = "", time = "", hex = "", letter = ""] = LINE.exec(line) ?? [];
  const hash = text === "" ? null : hashOfText(text);
  const content = hashOfHex(hex);
  const standing = STANDINGS.get(letter);
  if (hash === null || content === null || standing === undefined) return null;
  return { text, hash, known: { standing, content, time: Number.parseInt(time, 36) } };
}

/** Puts changes into a piece; both are in order, and a change replaces the entry of its text. */
export function mergeEntries(entries: readonly IdEntry[], changes: readonly IdEntry[]): IdEntry[] {
  const byText = new Map(entries.map((entry) => [entry.text, entry]));
  for (const change of changes) byText.set(change.text, change);
  return [...byText.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/**
 * Cuts a list that has outgrown `most` into pieces of `full` and a rest. Where ids are counted up, all that comes later
 * goes into the rest, and full pieces are never written again.
 */
export function cut<T>(list: readonly T[], most: number, full: number): T[][] {
  if (list.length <= most) return [[...list]];
  const pieces: T[][] = [];
  for (let at = 0; at < list.length; at += full) pieces.push(list.slice(at, at + full));
  return pieces;
}

/** The shortest beginning of `first` that comes after `before`: where a piece begins. */
export function boundBetween(before: string, first: string): string {
  let length = 1;
  while (length < first.length && first.slice(0, length) <= before) length++;
  // A character of two code units is not cut in half.
  if (/[\ud800-\udbff]/.test(first[length - 1] as string)) length++;
  return first.slice(0, length);
}

/** The place of the last of these bounds, in order, that is not after the text; the first bound comes before every text. */
export function placeOf(bounds: readonly { bound: string }[], text: string): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle] as { bound: string }).bound <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The name of a file or folder for a bound: letters and digits as they are, all else as bytes, `%0a`. */
export function nameOfBound(bound: string): string {
  const bytes = new TextEncoder().encode(bound);
  let name = "=";
  for (const byte of bytes) {
    const letter = String.fromCharCode(byte);
    name += /[A-Za-z0-9_-]/.test(letter) ? letter : `%${byte.toString(16).padStart(2, "0")}`;
  }
  return name;
}

/** The bound that a name stands for; null where the name is none of ours. */
export function boundOfName(name: string): string | null {
  if (!/^=(?:[A-Za-z0-9_-]|%[0-9a-f]{2})*$/.test(name)) return null;
  try {
    return decodeURIComponent(name.slice(1));
  } catch {
    return null;
  }
}
