import { listed } from "../../wording.ts";
import { count, quoted } from "./words.ts";

/** More lines than this are compared as sets: a table of 4,000,000 cells is the most that is worth its time. */
const MOST_CELLS = 4_000_000;

/** What was put into a text and taken out of it. */
export interface TextChange {
  added: string[];
  removed: string[];
}

/** The lines that only one of two texts has, in order; blank ones and the space around them do not count. */
export function lineChange(before: string, after: string): TextChange {
  return change(linesOf(before), linesOf(after));
}

/** `3 words added, 12 removed`; empty where no word changed. */
export function wordCounts(before: string, after: string): string {
  const lines = lineChange(before, after);
  const { added, removed } = change(wordsOf(lines.removed), wordsOf(lines.added));
  const parts = [
    added.length > 0 ? `${count(added.length, "word")} added` : "",
    removed.length > 0 ? `${count(removed.length, "word")} removed` : "",
  ].filter((part) => part !== "");
  return parts.join(", ");
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/;

/** Sections by their headings, each with the text down to the next one; what stands above the first has the heading "". */
export function sectionsOf(text: string): Map<string, string> {
  const sections = new Map<string, string>([["", ""]]);
  let name = "";
  let fenced = false;
  for (const line of text.split("\n")) {
    if (FENCE.test(line)) fenced = !fenced;
    const heading = fenced ? undefined : HEADING.exec(line)?.[1];
    if (heading === undefined) {
      sections.set(name, `${sections.get(name) ?? ""}${line}\n`);
      continue;
    }
    name = heading;
    if (!sections.has(name)) sections.set(name, "");
  }
  return sections;
}

/** Up to so many lines as an excerpt: `"never name a price" and 3 more`. */
export function excerpt(lines: readonly string[], most = 2): string {
  const shown = lines.slice(0, most).map((line) => quoted(unmarked(line)));
  const more = lines.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}

/** A line of Markdown without the marks that begin it, those that make words stand out, and its full stop: it is quoted within a sentence. */
export function unmarked(line: string): string {
  return line
    .replace(/^(?:[-*+>]|\d+[.)]|#{1,6})\s+/, "")
    .replaceAll(/\*\*|__/g, "")
    .replace(/\.$/, "");
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(/[^\p{L}\p{N}{}'’]+/u)).filter((word) => word !== "");
}

/** By the longest common subsequence; by sets where the texts are too long for it. */
function change(before: readonly string[], after: readonly string[]): TextChange {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = before.slice(start, before.length - end);
  const to = after.slice(start, after.length - end);
  return from.length * to.length > MOST_CELLS ? bySets(from, to) : bySequence(from, to);
}

function bySets(from: readonly string[], to: readonly string[]): TextChange {
  const old = new Set(from);
  const now = new Set(to);
  return { added: to.filter((item) => !old.has(item)), removed: from.filter((item) => !now.has(item)) };
}

function bySequence(from: readonly string[], to: readonly string[]): TextChange {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] as number;
  for (let a = from.length - 1; a >= 0; a--) {
    for (let b = to.length - 1; b >= 0; b--) {
      lengths[a * width + b] =
        from[a] === to[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const added: string[] = [];
  const removed: string[] = [];
  let a = 0;
  let b = 0;
  while (a < from.length || b < to.length) {
    if (a < from.length && b < to.length && from[a] === to[b]) {
      a += 1;
      b += 1;
    } else if (a < from.length && (b === to.length || at(a + 1, b) >= at(a, b + 1))) {
      removed.push(from[a++] as string);
    } else {
      added.push(to[b++] as string);
    }
  }
  return { added, removed };
}
