import type { Definitions } from "../../core/catalog/generated/types.ts";
import { isCurrent } from "../../core/report/scoreboard/manifest.ts";
import { addWeeks, isWeek, weekCalendar, weeksBetween } from "../../core/week.ts";
import type { Ledger, LedgerWeek } from "../ledger/ledger.ts";
import { UsageError } from "../usage-error.ts";
import type { BoardFolder } from "./board-folder.ts";

/** Five years: a wrong date in an export must not make a thousand boards. */
const MOST_WEEKS = 260;
/** After a quarter without a record the newest board would only say that there is nothing. */
const WEEKS_OF_SILENCE = 13;

export interface WeekChoice {
  /** The week that the board shows. */
  week: string;
  /** The first week that has a board. */
  first: string;
}

/**
 * The week to show and the first one to have a board: without a wish the newest week that is over. Where the records end more than a
 * quarter before that, the week in which they end. Throws UsageError for a week that cannot be shown.
 */
export async function chooseWeek(
  ledger: Ledger,
  { zone }: Definitions,
  now: number,
  wanted: string | undefined,
): Promise<WeekChoice> {
  const calendar = weekCalendar(zone);
  const present = calendar.of(now);
  const closed = addWeeks(present, -1);
  const known = (await ledger.weeks()).filter(({ records, week }) => records !== null && week <= present);
  const first = known[0]?.week;
  if (wanted !== undefined) {
    checkWanted(wanted, present, first);
    return { week: wanted, first: later(first ?? wanted, addWeeks(wanted, 1 - MOST_WEEKS)) };
  }
  const last = known.at(-1)?.week ?? closed;
  const week = last < addWeeks(closed, -WEEKS_OF_SILENCE) ? last : closed;
  const from = first === undefined || first > week ? week : first;
  return { week, first: later(from, addWeeks(week, 1 - MOST_WEEKS)) };
}

function checkWanted(wanted: string, present: string, first: string | undefined): void {
  if (!isWeek(wanted)) {
    throw new UsageError(`--week ${wanted} is no week. Write the year and the ISO week: 2026-W47.`);
  }
  if (wanted > present)
    throw new UsageError(`Week ${wanted} has not begun yet. The present week is ${present}.`);
  if (first !== undefined && wanted < first) {
    throw new UsageError(
      `There is no record in ${wanted} or before it: the first week with records is ${first}.`,
    );
  }
}

/**
 * The first week to be measured again: the first one without a closed board, or to which something was added since. Weeks before it stand
 * as they are, because nothing that they depend on has changed.
 */
export async function firstStale(
  board: BoardFolder,
  ledger: Ledger,
  first: string,
  last: string,
): Promise<string> {
  const listed = new Map((await ledger.weeks()).map((week) => [week.week, week]));
  for (const week of weeksBetween(first, last)) {
    if (!board.weeks.includes(week)) return week;
    const manifest = await board.manifest(week);
    if (manifest === null || !isCurrent(manifest, treesOf(listed.get(week)))) return week;
  }
  return addWeeks(last, 1);
}

/** What the ledger holds of a week. */
export function treesOf(week: LedgerWeek | undefined): { records: string | null; quarantine: string | null } {
  return { records: week?.records ?? null, quarantine: week?.quarantine ?? null };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
