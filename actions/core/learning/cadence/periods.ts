import type { Cadence } from "../../catalog/generated/types.ts";
import { addWeeks, weekCalendar, weeksBetween } from "../../week.ts";
import { localDay, momentIn } from "./moments.ts";

/** The record type that says of a period that it is done; its id is the period's key. */
export const COMPLETED = "period.completed";

/** What comes round by itself: a sign of life a day, the week's board to date, and the week's end. */
export type PeriodKind = "heartbeat" | "scoreboard" | "close";

/** One piece of work that time alone makes due. */
export interface Period {
  /** What it is known by in the ledger: `heartbeat:2026-11-22`, `scoreboard:2026-W47`, `close:2026-W47`. */
  key: string;
  kind: PeriodKind;
  /** The day, or the week that the board is about. */
  of: string;
  /** The instant from which on it is due, in milliseconds since 1970. A board is made as of its own instant, whenever it is made. */
  due: number;
}

export interface PeriodsAsked {
  cadence: Cadence["spec"];
  /** The keys of those that are done. */
  done: ReadonlySet<string>;
  /** What was due before this instant is nobody's business: set-up, or an instant until which all is known to be done. */
  since: number;
  now: number;
}

/** The week is closed so long before Monday's priorities are set: people come to a finished board. */
const BEFORE_PRIORITIES = 3_600_000;

/**
 * The periods whose instant is past and that are not done, in the order in which they became due. What was missed is caught up, except what
 * nothing is gained by: a sign of life of another day, and a board to date of a week that is over. Pure: a late run, a
 * missing one and a second one find the same periods as the run in time.
 */
export function duePeriods({ cadence, done, since, now }: PeriodsAsked): Period[] {
  const { zone } = cadence;
  const today = localDay(now, zone);
  const calendar = weekCalendar(zone);
  const present = calendar.of(now);
  // A week is closed in the week after it.
  const first = addWeeks(calendar.of(since), -1);
  const boards = weeksBetween(first, present).flatMap((week) => [
    closeOf(week, cadence),
    ...(week === present ? [boardOf(week, cadence)] : []),
  ]);
  return [{ ...heartbeatOf(today.date), due: today.start }, ...boards.filter(({ due }) => due >= since)]
    .filter(({ key, due }) => due < now && !done.has(key))
    .toSorted((a, b) => a.due - b.due);
}

/** The week's board to date: due at the cadence's own time, `fri 16:00`. */
export function boardOf(week: string, { zone, weekly }: Cadence["spec"]): Period {
  return {
    key: `scoreboard:${week}`,
    kind: "scoreboard",
    of: week,
    due: momentIn(week, weekly.scoreboard, zone),
  };
}

/** The week's end: due an hour before the priorities of the week after it, and not before it is over. */
export function closeOf(week: string, { zone, weekly }: Cadence["spec"]): Period {
  const next = addWeeks(week, 1);
  const due = Math.max(
    momentIn(next, weekly.priorities, zone) - BEFORE_PRIORITIES,
    weekCalendar(zone).start(next),
  );
  return { key: `close:${week}`, kind: "close", of: week, due };
}

function heartbeatOf(date: string): Omit<Period, "due"> {
  return { key: `heartbeat:${date}`, kind: "heartbeat", of: date };
}
