import type { AppendResult } from "../../core/signal/ledger/batch.ts";
import { writtenAt } from "../../core/signal/own-record.ts";
import type { EventRecord } from "../../core/signal/record.ts";
import { weekCalendar } from "../../core/week.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Appends records of Opsbook's own as one batch. The first record with an id stands: the same id again is already there,
 * whatever else it says, so that a run that is repeated writes nothing. No records, or none that are new: no batch.
 *
 * @param now the instant of writing, in milliseconds since 1970.
 * @param title one line for the log of commits.
 */
export function appendOwn(
  ledger: Ledger,
  zone: string,
  now: number,
  title: string,
  records: readonly EventRecord[],
): Promise<AppendResult> {
  const calendar = weekCalendar(zone);
  const week = calendar.start(calendar.of(now));
  const written = records.map((record) => writtenAt(record, now, week));
  return ledger.append({
    zone,
    at: new Date(now).toISOString(),
    title,
    onChange: () => "keep",
    read: () => [[{ records: written, quarantined: [] }]],
  });
}
