import { linesOf } from "../catalog/parse/lines.ts";
import type { Path, Place } from "../catalog/rules/rule.ts";
import type { ParsedFile } from "./repository.ts";

/** The place of a piece of text within a value, also in a block of several lines; the whole value where it is not found. */
export function within({ text, positions }: ParsedFile, path: Path, piece: string, nth = 0): Place {
  const [start, end] = positions.spanOf(path);
  let at = start - 1;
  for (let count = 0; count <= nth; count += 1) at = text.indexOf(piece, at + 1);
  if (at === -1 || at >= end) return { path };
  return { range: linesOf(text).range(at, at + piece.length) };
}

/** The rest of the line behind a value: where its comment stands. */
export function commentBehind({ text, positions }: ParsedFile, path: Path): string {
  const [, end] = positions.spanOf(path);
  const line = text.slice(end, text.indexOf("\n", end) === -1 ? text.length : text.indexOf("\n", end));
  return /#\s*(.*)$/.exec(line)?.[1]?.trim() ?? "";
}
