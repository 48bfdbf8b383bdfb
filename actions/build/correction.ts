/** Lines of a right file around what differs from the wrong one. */
export interface Excerpt {
  file: string;
  firstLine: number;
  lines: string[];
}

const CONTEXT = 1;
const MOST_EXCERPTS = 3;
const MOST_LINES = 12;

/** The places at which a right text differs from a wrong one, each with a line around it. */
export function corrections(file: string, wrong: string, right: string): Excerpt[] {
  const lines = right.trimEnd().split("\n");
  const changed = changedLines(wrong.trimEnd().split("\n"), lines);
  const spans: { from: number; to: number }[] = [];
  for (const index of changed) {
    const span = { from: Math.max(0, index - CONTEXT), to: Math.min(lines.length, index + CONTEXT + 1) };
    const last = spans.at(-1);
    if (last !== undefined && span.from <= last.to + 1) last.to = span.to;
    else spans.push(span);
  }
  return spans.slice(0, MOST_EXCERPTS).map(({ from, to }) => ({
    file,
    firstLine: from + 1,
    lines: lines.slice(from, Math.min(to, from + MOST_LINES)),
  }));
}

/** Indexes of the lines of `to` that are new, or that close a gap where lines of `from` are gone. */
function changedLines(from: readonly string[], to: readonly string[]): number[] {
  const common = commonLengths(from, to);
  const changed = new Set<number>();
  let a = 0;
  let b = 0;
  while (a < from.length || b < to.length) {
    if (a < from.length && b < to.length && from[a] === to[b]) {
      a++;
      b++;
    } else if (a < from.length && (b === to.length || at(common, a + 1, b) >= at(common, a, b + 1))) {
      changed.add(Math.min(b, to.length - 1));
      a++;
    } else {
      changed.add(b);
      b++;
    }
  }
  return [...changed].sort((x, y) => x - y);
}

/** The length of the longest common subsequence of what is left of both, for every pair of beginnings. */
function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  for (let a = from.length - 1; a >= 0; a--) {
    const row = lengths[a] as number[];
    for (let b = to.length - 1; b >= 0; b--) {
      row[b] =
        from[a] === to[b]
          ? at(lengths, a + 1, b + 1) + 1
          : Math.max(at(lengths, a + 1, b), at(lengths, a, b + 1));
    }
  }
  return lengths;
}

function at(lengths: number[][], a: number, b: number): number {
  return (lengths[a] as number[])[b] as number;
}
