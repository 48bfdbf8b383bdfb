import type { Figure, MeasureOutput } from "../../core/catalog/generated/types.ts";
import { formatHours } from "../../core/duration.ts";
import { weekSpans } from "../../core/report/text/week-spans.ts";
import { weeksBetween } from "../../core/week.ts";

/** Weeks that fit beside the total on a terminal of 80 columns. */
const WEEKS_SHOWN = 5;

interface Line {
  name: string;
  read: (figure: Figure | undefined) => string;
}

/** The figures as a table for each workflow: over all cases of the range, and the newest weeks. */
export function measureTable({ weeks, total }: MeasureOutput): string {
  if (total.length === 0) return "There are no records in these weeks.";
  const all = [...new Set(weeks.map(({ week }) => week))];
  const shown = all.slice(-WEEKS_SHOWN);
  const blocks = total.map(({ workflow, measures }) => {
    const columns = shown.map(
      (week) => weeks.find((of) => of.week === week && of.workflow === workflow)?.measures ?? {},
    );
    const rows = Object.entries(measures).flatMap(([name, figure]) =>
      linesOf(name, figure).map(({ name: label, read }) => [
        label,
        read(figure),
        ...columns.map((column) => read(column[name])),
      ]),
    );
    return [`${workflow}, ${all[0]} to ${all.at(-1)}`, ...aligned([["", "all", ...shown], ...rows])].join(
      "\n",
    );
  });
  return blocks.join("\n\n");
}

export interface WeeksAsked {
  /** Every week that was measured. */
  weeks: readonly string[];
  /** Those of them without a record. */
  empty: readonly string[];
  /** Weeks that were asked for and have not begun; null where all have. */
  notBegun: { from: string; to: string } | null;
}

/** Says of every week of the range what the table leaves out: where the columns end, weeks without records, weeks to come. */
export function weekNotes({ weeks, empty, notBegun }: WeeksAsked): string[] {
  const notes: string[] = [];
  if (weeks.length > WEEKS_SHOWN) {
    notes.push(`The newest ${WEEKS_SHOWN} of ${weeks.length} weeks have a column; --json lists them all.`);
  }
  if (empty.length > 0) notes.push(`No records, so nothing measured: ${weekSpans(empty)}.`);
  if (notBegun !== null) notes.push(`Not begun yet: ${weekSpans(weeksBetween(notBegun.from, notBegun.to))}.`);
  return notes.length === 0 ? [] : [notes.join("\n")];
}

/** A duration takes two lines. Open cases are in it: these are the Kaplan-Meier quantiles. */
function linesOf(name: string, figure: Figure): Line[] {
  if (!("km" in figure)) return [{ name, read: plain }];
  return (["p50", "p90"] as const).map((p) => ({ name: `${name} ${p}`, read: (of) => quantile(of, p) }));
}

function quantile(figure: Figure | undefined, p: "p50" | "p90"): string {
  if (!figure || !("km" in figure) || figure.n === 0) return "-";
  const value = figure.km[p];
  return value === null ? "not yet" : formatHours(value);
}

function plain(figure: Figure | undefined): string {
  if (!figure) return "-";
  if ("count" in figure) return String(figure.count);
  if (!("k" in figure) || figure.value === null) return "-";
  return `${(100 * figure.value).toFixed(1)} % of ${figure.n}`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] as readonly string[]).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number))).join("  ")}`.trimEnd(),
  );
}
