import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { WeekFacts } from "../../catalog/generated/types.ts";
import { csvLine } from "../text/csv.ts";
import { plainText } from "../text/neutralise.ts";
import { rowsOf } from "./rows.ts";
import { valueText } from "./words.ts";

/** GitHub shows a searchable table up to 512 KB; a little room is left. */
const LIMIT = 500_000;
/** Two years: what is older stands in the weeks' own data. */
export const WEEKS_IN_TABLE = 104;

export const DATA_HEADER = csvLine(
  "week,workflow,measure,owner,shown,value,unit,goal,on_goal,state,real_change,trusted,n,k,baseline,missing".split(
    ",",
  ),
);

const UNITS = { h: "hours", ratio: "share", count: "count" } as const;

/** One week's lines of `data.csv`: a line a workflow and measure, as in the facts. */
export function dataLines(facts: WeekFacts): string[] {
  return rowsOf(facts, null)
    .toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1))
    .map((row) => {
      const { measure, workflow } = row;
      const { figure } = measure;
      return csvLine([
        facts.week,
        workflow.name,
        row.name,
        workflow.owner,
        valueText(measure).replace(/[\u202f\u00a0]/g, " "),
        measure.value,
        UNITS[measure.unit],
        measure.goal?.text ?? null,
        measure.onGoal,
        measure.state,
        measure.chart === null ? null : measure.chart.signals.join(" "),
        measure.trusted,
        "n" in figure ? figure.n : null,
        "k" in figure ? figure.k : null,
        measure.variance?.baseline ?? null,
        measure.missing === null ? null : plainText(measure.missing),
      ]);
    });
}

/** The table of all weeks, the newest first, no longer than GitHub shows; `lines` are those of each week. */
export function dataTable(lines: ReadonlyMap<string, readonly string[]>): string {
  const weeks = [...lines.keys()].sort().toReversed().slice(0, WEEKS_IN_TABLE);
  const parts = [DATA_HEADER];
  let size = DATA_HEADER.length + 1;
  for (const week of weeks) {
    const own = lines.get(week) ?? [];
    size += own.reduce((sum, line) => sum + utf8ToBytes(line).length + 1, 0);
    if (size > LIMIT) break;
    parts.push(...own);
  }
  return `${parts.join("\n")}\n`;
}

/** The weeks that a table holds, with their lines; nothing where the header is another one. */
export function splitDataTable(text: string): Map<string, string[]> {
  const [header, ...rest] = text.trimEnd().split("\n");
  const weeks = new Map<string, string[]>();
  if (header !== DATA_HEADER) return weeks;
  for (const line of rest) {
    const week = line.slice(0, line.indexOf(","));
    const known = weeks.get(week);
    if (known === undefined) weeks.set(week, [line]);
    else known.push(line);
  }
  return weeks;
}
