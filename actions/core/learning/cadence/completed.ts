import { ownRecord } from "../../signal/own-record.ts";
import type { EventRecord } from "../../signal/record.ts";
import { weekCalendar } from "../../week.ts";
import { COMPLETED, type Period } from "./periods.ts";

/** What the ledger says of the periods so far. */
export interface PeriodsRead {
  /** The keys of those that are done, as far back as they can still be due. */
  done: Set<string>;
  /** The instant before which all is done, in milliseconds since 1970: what `duePeriods` asks for. */
  since: number;
  /** The newest sign of life; null before the first live run has ended. */
  heartbeat: EventRecord | null;
  /** The newest record of how far GitHub's own history is read; null where the newest sign of life knows as much. */
  history: EventRecord | null;
}

/** The record that says that a period is done, as it is written at an instant. */
export function periodCompleted(
  { key, kind, of, due }: Period,
  now: number,
  more: Readonly<Record<string, string | number | boolean>> = {},
): EventRecord {
  const data = { period: kind, key, of, due: new Date(due).toISOString(), ...more };
  return ownRecord({ type: COMPLETED, id: key, time: now, actor: "system", data });
}

/**
 * Where reading the ledger for periods may end, newest week first: the week in which all that came before was done. The
 * newest sign of life says it; null where none was found yet.
 */
export function lastWeekToRead(heartbeat: EventRecord | null, zone: string): string | null {
  const settled = heartbeat === null ? Number.NaN : Date.parse(String(heartbeat.data?.settled));
  return Number.isNaN(settled) ? null : weekCalendar(zone).of(settled);
}

/**
 * From which instant on periods count. Whole weeks, so that a time that is moved within a week loses nothing. Before the
 * first sign of life only what this week brings is due: the close of the week before is the first board.
 */
export function sinceOf(heartbeat: EventRecord | null, now: number, zone: string): number {
  const calendar = weekCalendar(zone);
  return calendar.start(lastWeekToRead(heartbeat, zone) ?? calendar.of(now));
}

/** True for a record that says that a period is done. */
export function isCompleted(record: EventRecord): boolean {
  return record.type === COMPLETED && record.source === "opsbook";
}

/** The later of two records of a kind of period. */
export function newerOf(kind: string, one: EventRecord | null, other: EventRecord): EventRecord | null {
  if (other.data?.period !== kind) return one;
  return one === null || one.time < other.time ? other : one;
}

/** The instant before which all is done: that of the oldest board still due, else now. */
export function settledUntil(due: readonly Period[], now: number): number {
  return Math.min(now, ...due.filter(({ kind }) => kind !== "heartbeat").map((period) => period.due));
}
