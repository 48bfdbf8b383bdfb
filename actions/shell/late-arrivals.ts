import type { Source } from "../core/catalog/generated/types.ts";
import { GRACE } from "../core/learning/lateness.ts";
import type { EventRecord } from "../core/signal/record.ts";
import { weekCalendar } from "../core/week.ts";
import { knownWeeks } from "./ledger/known-weeks.ts";
import type { Ledger } from "./ledger/ledger.ts";

/** Sets the recorded time of a record that arrives late to the import's clock. */
export type LateStamp = (record: EventRecord) => Promise<void>;

/**
 * A column of the export says when its own system knew of something, not when it was learnt here. Where a record's week
 * has been over for longer than the grace, and the source has brought records of that week or a later one before, its
 * board was made without the record: it became known now. A first delivery, and a history that is loaded the oldest
 * first, keep what the column says. `now` is the import's clock, in milliseconds; `zone` cuts the weeks.
 */
export function lateStamp(ledger: Ledger, source: Source, zone: string, now: number): LateStamp | null {
  if (source.spec.emit.every(({ recorded }) => recorded === undefined)) return null;
  const calendar = weekCalendar(ledger.zone ?? zone);
  const recordedtime = new Date(now).toISOString();
  const known = knownWeeks(ledger, source.metadata.name);
  const stamped = new Map<string, boolean>();
  return async (record) => {
    const week = calendar.of(Date.parse(record.time));
    let isLate = stamped.get(week);
    if (isLate === undefined) {
      isLate = calendar.end(week) + GRACE <= now && (await known.reachTo(week));
      stamped.set(week, isLate);
    }
    if (isLate) record.recordedtime = recordedtime;
  };
}
