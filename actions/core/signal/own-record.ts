import { type EventRecord, isOwnType } from "./record.ts";

/** The source of all that Opsbook writes of itself. */
export const OWN_SOURCE = "opsbook";

/** What a record of Opsbook's own says. */
export interface OwnRecord {
  /** One of Opsbook's own types: `period.completed`. */
  type: string;
  /** The same thing has the same id, however often it is written: a period's key, GitHub's number of a review. */
  id: string;
  /** When it happened, in milliseconds since 1970. */
  time: number;
  subject?: string;
  workflow?: string;
  actor?: "human" | "ai" | "system";
  data?: Readonly<Record<string, string | number | boolean>>;
}

/** A record of Opsbook's own. `recordedtime` is set when it is written. Throws RangeError for a type from outside. */
export function ownRecord({ type, id, time, data, ...rest }: OwnRecord): EventRecord {
  if (!isOwnType(type)) throw new RangeError(`${type} is no type of Opsbook's own`);
  return {
    specversion: "1.0",
    id,
    source: OWN_SOURCE,
    type,
    time: new Date(time).toISOString(),
    ...rest,
    ...(data === undefined ? {} : { data: { ...data } }),
  };
}

/**
 * The record as it is written at an instant. What is only learned of when its week is over belongs to the present one,
 * and says when it really was: so Opsbook's own book-keeping never reopens a week that is closed.
 *
 * @param week the start of the present week, in milliseconds since 1970; `now` for what must lie at the instant of writing.
 */
export function writtenAt(record: EventRecord, now: number, week: number): EventRecord {
  const recordedtime = new Date(now).toISOString();
  if (Date.parse(record.time) >= week) return { ...record, recordedtime };
  return { ...record, time: recordedtime, data: { ...record.data, happened: record.time }, recordedtime };
}
