import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { ValuePath } from "./problem.ts";
import { documentOf } from "./yaml.ts";

/** Start and end of a part of a text, in UTF-16 units; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** Finds the values of one YAML text again by their paths. */
export interface Positions {
  /**
   * The place of a value, or of the key that holds it. A collection over several lines is shown by its key, or by its
   * first entry. So is the parent of what is missing, and what a path that leads nowhere comes nearest to.
   */
  spanOf: (path: ValuePath, at?: At) => Span;
  /** The value's own text, quotes included; the key's for `key`. Empty where the path leads nowhere. */
  sourceOf: (path: ValuePath, at?: At) => string;
}

export type At = "key" | "value" | "parent";

interface Found {
  key: Node | null;
  value: Node | null;
  /** How many steps of the path exist. */
  steps: number;
}

/** Parses the text once more, this time for its places; only files with findings come here. */
export function positionsOf(text: string): Positions {
  const top = documentOf(text).contents;
  const spanOf = (path: ValuePath, at: At = "value"): Span => {
    const found = walk(top, path);
    if (found.steps < path.length || at === "parent") return named(found, text);
    if (at === "key" && found.key !== null) return rangeOf(found.key);
    return shown(found, text);
  };
  const sourceOf = (path: ValuePath, at: At = "value"): string => {
    const found = walk(top, path);
    const node = at === "key" ? found.key : found.value;
    return found.steps < path.length || node === null ? "" : text.slice(...rangeOf(node));
  };
  return { spanOf, sourceOf };
}

function walk(top: Node | null, path: ValuePath): Found {
  let found: Found = { key: null, value: top, steps: 0 };
  for (const step of path) {
    const next = below(found.value, step);
    if (next === null) return found;
    found = { ...next, steps: found.steps + 1 };
  }
  return found;
}

function below(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | null {
  if (isSeq(node)) {
    const item = typeof step === "number" ? node.items[step] : undefined;
    return item === undefined ? null : { key: null, value: item as Node | null };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    ({ key }) => isScalar(key) && (key.source ?? String(key.value)) === String(step),
  );
  return pair === undefined ? null : { key: pair.key as Node, value: pair.value as Node | null };
}

/** One line at most for a collection: a frame that underlines half a file shows nothing. */
function shown({ key, value }: Found, text: string): Span {
  if (value === null) return key === null ? firstLine(text) : rangeOf(key);
  const span = rangeOf(value);
  if (isScalar(value) && (span[0] < span[1] || key === null)) return span;
  if (isScalar(value)) return rangeOf(key as Node);
  return isOnOneLine(span, text) ? span : named({ key, value }, text);
}

/** What a reader would call the value: its key, or the first entry of one in a list. */
function named({ key, value }: Pick<Found, "key" | "value">, text: string): Span {
  if (key !== null) return rangeOf(key);
  return (value === null ? null : firstEntry(value, text)) ?? firstLine(text);
}

function firstEntry(value: Node, text: string): Span | null {
  const first = isMap(value) || isSeq(value) ? value.items[0] : undefined;
  if (first === undefined) return null;
  if (!isMap(value)) return rangeOf(first as Node);
  const { key, value: inner } = first as Pair<Node, Node | null>;
  const start = rangeOf(key)[0];
  const end = inner === null ? rangeOf(key)[1] : rangeOf(inner)[1];
  return isOnOneLine([start, end], text) ? [start, end] : rangeOf(key);
}

/** A collection's end lies behind the line break that ends it. */
function isOnOneLine([start, end]: Span, text: string): boolean {
  return !text.slice(start, end).trimEnd().includes("\n");
}

function rangeOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

/** The first line that says something. */
function firstLine(text: string): Span {
  const match = /^(?!#|\s*$).+$/m.exec(text);
  return match === null ? [0, 0] : [match.index, match.index + match[0].trimEnd().length];
}
