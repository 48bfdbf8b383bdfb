import type { WeekFacts } from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { canonicalJson } from "./canonical.ts";
import { chartsOf } from "./charts.ts";
import { linksOf, type Place } from "./links.ts";
import { page } from "./page.ts";
import { rowsOf } from "./rows.ts";

/** What a week's page needs besides the week's own facts. */
export interface Neighbours {
  /** Up to four weeks before, the newest last. */
  earlier: readonly WeekFacts[];
  /** Every week that has a page, this one included, the oldest first. */
  weeks: readonly string[];
  /** From the scoreboard's folder to the repository's root; `..` for `scoreboard/`. */
  toRoot?: string;
}

/** How many weeks before its own a page reads: those that earn a stage, less the week itself. */
export const WEEKS_READ = 3;

/** The files of one week by path in the scoreboard's folder: its page, its pictures and its facts. */
export function renderWeek(facts: WeekFacts, neighbours: Neighbours): Map<string, string> {
  const data = canonicalJson(facts);
  return new Map([
    [`weeks/${facts.week}.md`, pageIn("weeks", facts, neighbours)],
    [`data/${facts.week}.json`, data.text],
    ...chartsOf(facts, rowsOf(facts, weekBefore(facts, neighbours))),
  ]);
}

/** `README.md`: the newest week's page, one folder up. */
export function renderBoard(facts: WeekFacts, neighbours: Neighbours): Map<string, string> {
  return new Map([["README.md", pageIn("board", facts, neighbours)]]);
}

function pageIn(place: Place, facts: WeekFacts, neighbours: Neighbours): string {
  const links = linksOf(facts.week, canonicalJson(facts), place, neighbours.toRoot ?? "..");
  const rows = rowsOf(facts, weekBefore(facts, neighbours));
  return page({ facts, earlier: neighbours.earlier, weeks: neighbours.weeks, rows, links });
}

function weekBefore(facts: WeekFacts, { earlier }: Neighbours): WeekFacts | null {
  const last = addWeeks(facts.week, -1);
  return earlier.find(({ week }) => week === last) ?? null;
}
