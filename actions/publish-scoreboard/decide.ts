import type { Cadence } from "../core/catalog/generated/types.ts";
import { periodCompleted } from "../core/learning/cadence/completed.ts";
import { boardOf, closeOf, type Period } from "../core/learning/cadence/periods.ts";
import type { Delivery } from "../core/report/announcement/delivery.ts";
import { notifiedRecord } from "../core/report/announcement/notified.ts";
import type { Publication } from "../core/report/announcement/publication.ts";
import type { EventRecord } from "../core/signal/record.ts";
import { addWeeks, weekCalendar } from "../core/week.ts";

export interface PublishGathered {
  /** What is due and not done, as `duePeriods` gives it. */
  due: readonly Period[];
  /** The week that somebody asked for; null where nobody did. */
  asked: string | null;
  now: number;
  cadence: Cadence["spec"];
}

/**
 * Parts what is due from what was over before the first record came in: of such a week no board can be made, and whoever goes
 * live on a Monday has nothing to close. It is done without one.
 *
 * @param first the first week with records; null where there is none yet.
 */
export function partEmptyWeeks(
  due: readonly Period[],
  first: string | null,
  now: number,
  zone: string,
): { due: Period[]; empty: Period[] } {
  const from = first ?? weekCalendar(zone).of(now);
  const isEmpty = ({ kind, of }: Period): boolean => kind !== "heartbeat" && of < from;
  return { due: due.filter((period) => !isEmpty(period)), empty: due.filter(isEmpty) };
}

/**
 * The boards to make, in order. All that is due is one board, that of its newest week: it holds every week before it. What
 * somebody asked for comes after it, as of now.
 */
export function decidePublications({ due, asked, now, cadence }: PublishGathered): Publication[] {
  const boards = due.filter(({ kind }) => kind !== "heartbeat");
  const newest = boards.toSorted((a, b) => compare(a.of, b.of) || a.due - b.due).at(-1);
  const publications: Publication[] = [];
  if (newest !== undefined)
    publications.push({ key: newest.key, week: newest.of, asOf: newest.due, periods: boards });
  if (asked !== null)
    publications.push({ key: keyOfAsked(asked, now, cadence), week: asked, asOf: now, periods: [] });
  return publications;
}

/**
 * A board whose time has come mends its announcement. One that is asked for before has a comment of its own: of the board that is
 * due people are to hear, and a comment that is only mended notifies nobody.
 */
function keyOfAsked(week: string, now: number, cadence: Cadence["spec"]): string {
  const close = closeOf(week, cadence);
  const board = boardOf(week, cadence);
  if (now >= close.due) return close.key;
  const isOver = weekCalendar(cadence.zone).end(week) <= now;
  return !isOver && now >= board.due ? board.key : `asked:${week}`;
}

/** What is written down once the board stands on the default branch. */
export function decideRecords({ key, periods }: Publication, delivery: Delivery, now: number): EventRecord[] {
  return [...periods.map((period) => periodCompleted(period, now)), ...notifiedRecord(key, delivery, now)];
}

/** Whether a person may ask for this week's board: one that has begun, of the last five years. */
export function mayBeAsked(week: string, now: number, zone: string): boolean {
  const present = weekCalendar(zone).of(now);
  return week <= present && week > addWeeks(present, -260);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
