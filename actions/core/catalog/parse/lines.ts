import type { Position, Range } from "../../finding.ts";

/** The lines of one text, to turn offsets into positions. */
export interface Lines {
  /** The position of an offset; one beyond the text is the text's end. */
  at: (offset: number) => Position;
  range: (start: number, end: number) => Range;
  /** The offset at which a line begins; lines count from 1. */
  startOf: (line: number) => number;
}

/** Indexes a text by its line breaks (`\n`, with or without `\r` before it). */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1))
    starts.push(index + 1);

  const at = (offset: number): Position => {
    const inside = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] as number) + 1 };
  };
  return {
    at,
    range: (start, end) => ({ start: at(start), end: at(Math.max(start, end)) }),
    startOf: (line) => starts[Math.max(0, Math.min(line - 1, starts.length - 1))] as number,
  };
}
