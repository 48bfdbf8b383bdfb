import type { Finding, Range } from "../../finding.ts";
import type { Paint } from "./paint.ts";
import { printable, widthOf } from "./width.ts";

/** Longer lines are cut around the caret. */
const MOST_CELLS = 120;
const LEAD_CELLS = 50;
const ELLIPSIS = "…";

/**
 * The lines of a finding's place, in the way that compilers show it:
 *
 *        23 |   dependencies:
 *      > 24 |     - {name: crm}
 *           |       ^^^^^^^^^ "crm" has no fallback
 *
 * One line above for the context, the line itself, and the message behind the caret. None where the file has no text.
 */
export function frameOf({ range, message }: Finding, text: string | undefined, paint: Paint): string[] {
  const lines = text?.split(/\r?\n|\r$/) ?? [];
  const line = lines[range.start.line - 1];
  if (line === undefined || text === "") return [`   ${message}`];
  const digits = Math.max(2, String(range.start.line).length);
  const above = lines[range.start.line - 2];
  const { shown, indent, carets } = underlined(line, range);
  const gutter = (number: string, mark: string): string =>
    paint.dim(` ${mark} ${number.padStart(digits)} |`).replace(">", paint.strong(">"));
  const under = `${" ".repeat(indent)}${paint.loud("^".repeat(carets))} ${paint.loud(message)}`;
  return [
    ...(above === undefined || above.trim() === ""
      ? []
      : [plain(gutter(String(range.start.line - 1), " "), above)]),
    plain(gutter(String(range.start.line), ">"), shown),
    `${gutter("", " ")} ${under}`,
  ];
}

function plain(gutter: string, line: string): string {
  const shown = printable(line);
  const cut = widthOf(shown) > MOST_CELLS ? `${cutTo(shown, MOST_CELLS - 1)}${ELLIPSIS}` : shown;
  return `${gutter} ${cut}`.trimEnd();
}

/** A line and the cells under which its carets stand; a range over several lines is underlined to the first one's end. */
function underlined(line: string, { start, end }: Range): { shown: string; indent: number; carets: number } {
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length;
  const before = printable(line.slice(0, from));
  const marked = printable(line.slice(0, Math.max(from, to)));
  const whole = printable(line);
  const indent = widthOf(before);
  const carets = Math.max(1, widthOf(marked) - indent);
  if (widthOf(whole) <= MOST_CELLS) return { shown: whole, indent, carets };
  // What stands far before the place is left out, so that the place itself is seen.
  const left = indent > LEAD_CELLS ? cutTo(before, indent - LEAD_CELLS) : "";
  const lead = left === "" ? "" : ELLIPSIS;
  const rest = `${lead}${whole.slice(left.length)}`;
  const shown = widthOf(rest) > MOST_CELLS ? `${cutTo(rest, MOST_CELLS - 1)}${ELLIPSIS}` : rest;
  const moved = indent - widthOf(left) + widthOf(lead);
  return { shown, indent: moved, carets: Math.max(1, Math.min(carets, MOST_CELLS - moved)) };
}

/** The longest beginning of a text that fills at most so many cells. */
function cutTo(text: string, cells: number): string {
  let low = 0;
  let high = Math.min(text.length, cells);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(text.slice(0, middle)) <= cells) low = middle;
    else high = middle - 1;
  }
  // Half of a surrogate pair would be shown as a question mark.
  return /[\ud800-\udbff]$/.test(text.slice(0, low)) ? text.slice(0, low - 1) : text.slice(0, low);
}
