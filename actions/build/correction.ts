/** Lines of a right file around what differs from the wrong one. */
export interface Excerpt {
  file: string;
  firstLine: number;
  lines: string[];
}

const CONTEXT = 2;
const MOST_LINES = 16;

/** The lines of `right` that `wrong` lacks, between their common beginning and end, with a little around them. */
export function correction(file: string, wrong: string, right: string): Excerpt {
  const from = wrong.split("\n");
  const to = right.trimEnd().split("\n");
  let start = 0;
  while (start < to.length && start < from.length && from[start] === to[start]) start++;
  let end = to.length;
  for (let other = from.length; end > start && other > start && from[other - 1] === to[end - 1]; other--)
    end--;
  const first = Math.max(0, start - CONTEXT);
  const last = Math.min(to.length, Math.max(end, start + 1) + CONTEXT, first + MOST_LINES);
  return { file, firstLine: first + 1, lines: to.slice(first, last) };
}
