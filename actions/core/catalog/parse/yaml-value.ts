import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Problem, ValuePath } from "./problem.ts";

/** Deeper nesting is refused (SEC-28): the deepest definition has about ten levels. */
const MOST_LEVELS = 32;
/** After so many problems more of them help nobody. */
const MOST_PROBLEMS = 20;

/** A number whose spelling says more than its value: `1.10` is read as 1.1, `012` as 12. */
export interface OddNumber {
  path: ValuePath;
  source: string;
  value: number;
}

interface Reading {
  text: string;
  path: (string | number)[];
  problems: Problem[];
  oddNumbers: OddNumber[];
}

/** The plain value of a YAML node, refusing what a definition must not use: aliases, tags, repeated or odd keys. */
export function readValue(
  contents: unknown,
  text: string,
): { value: unknown; problems: Problem[]; oddNumbers: OddNumber[] } {
  const reading: Reading = { text, path: [], problems: [], oddNumbers: [] };
  const value = plainOf(contents, reading);
  return { value, problems: reading.problems.slice(0, MOST_PROBLEMS), oddNumbers: reading.oddNumbers };
}

function plainOf(node: unknown, reading: Reading): unknown {
  if (node === null || node === undefined) return null;
  if (isAlias(node)) return refuse(reading, node, aliasWords(textOf(node, reading)));
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
  refuseProperties(node, reading);
  if (isScalar(node)) return scalarOf(node, reading);
  if (reading.path.length >= MOST_LEVELS) return refuse(reading, node, DEPTH_WORDS);
  if (isSeq(node)) return node.items.map((item, index) => below(index, item, reading));
  return objectOf(node, reading);
}

function below(step: string | number, node: unknown, reading: Reading): unknown {
  reading.path.push(step);
  const value = plainOf(node, reading);
  reading.path.pop();
  return value;
}

function objectOf(map: YAMLMap, reading: Reading): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = keyOf(pair, map, reading);
    if (key === null) continue;
    if (Object.hasOwn(object, key)) refuse(reading, pair.key as Node, repeatedWords(key));
    object[key] = below(key, pair.value, reading);
  }
  return object;
}

/** The key's own text, so that `010:` stays "010"; null where it cannot be a key. */
function keyOf(pair: Pair, map: YAMLMap, reading: Reading): string | null {
  const key = pair.key;
  if (isAlias(key)) {
    refuse(reading, key, aliasWords(textOf(key, reading)));
    return null;
  }
  if (!isScalar(key) || (key.value === null && (key.source ?? "") === "")) {
    refuse(reading, (key as Node | null) ?? map, KEY_WORDS);
    return null;
  }
  refuseProperties(key, reading);
  const name = key.source ?? String(key.value);
  // "__proto__" would change the object instead of becoming a key of it (SEC-27); "<<" merges in older YAML.
  if (name === "__proto__" || name === "<<") {
    refuse(reading, key, reservedWords(name));
    return null;
  }
  return name;
}

function scalarOf(node: Scalar, reading: Reading): unknown {
  const { value, source } = node;
  if (typeof value === "number" && source !== undefined && source !== String(value)) {
    reading.oddNumbers.push({ path: [...reading.path], source, value });
  }
  return value;
}

/** Anchors and tags stand before the value that they belong to; the library sets `tag` for written ones only. */
function refuseProperties(node: Scalar | YAMLMap | YAMLSeq, reading: Reading): void {
  const before = node.range?.[0] ?? 0;
  if (node.anchor !== undefined) {
    const name = `&${node.anchor}`;
    const start = reading.text.lastIndexOf(name, before);
    reading.problems.push({ ...aliasWords(name), start, end: start + name.length });
  }
  if (node.tag !== undefined) {
    const start = Math.max(0, reading.text.lastIndexOf("!", before));
    const end = start + (/^!\S*/.exec(reading.text.slice(start, before))?.[0].length ?? 1);
    reading.problems.push({ ...TAG_WORDS, start, end });
  }
}

function textOf(node: Node, reading: Reading): string {
  const [start, end] = node.range ?? [0, 0];
  return reading.text.slice(start, end);
}

interface Words {
  code: string;
  message: string;
  why: string;
  fix: string;
}

function refuse(reading: Reading, node: Node, words: Words): undefined {
  const [start, end] = node.range ?? [0, 0];
  reading.problems.push({ ...words, start, end });
  return undefined;
}

const aliasWords = (name: string): Words => ({
  code: "yaml-alias",
  message: `${name} is a YAML anchor or alias`,
  why: "a reader of the file would have to look elsewhere for what stands here, and a few lines could blow up to gigabytes",
  fix: "write the value itself; put a text that begins with * or & in quotes",
});

const TAG_WORDS: Words = {
  code: "yaml-tag",
  message: "a YAML tag (a word that begins with !) is not allowed here",
  why: "a tag changes how a value is read without anyone seeing it",
  fix: "remove the tag; put a text that begins with ! in quotes",
};

const DEPTH_WORDS: Words = {
  code: "file-too-deep",
  message: `values are nested more than ${MOST_LEVELS} levels deep`,
  why: "no definition is that deep; such files are made to exhaust a reader",
  fix: "look for brackets or hyphens that were repeated by mistake",
};

const KEY_WORDS: Words = {
  code: "yaml-syntax",
  message: "a key has to be one word or a short text",
  why: "a list or nothing at all cannot name a value",
  fix: "write a name before the colon",
};

const reservedWords = (name: string): Words => ({
  code: "reserved-key",
  message: `"${name}" cannot be used as a key`,
  why: "it has a special meaning in YAML or JavaScript and would hide other values",
  fix: name === "<<" ? "write the merged keys out" : "choose another name",
});

const repeatedWords = (name: string): Words => ({
  code: "yaml-duplicate-key",
  message: `"${name}" stands here twice`,
  why: "only one of the two can count, and nobody could tell which",
  fix: "keep one of them and remove the other",
});
