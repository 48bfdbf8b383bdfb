import type { IncomingRow } from "../../../../actions/core/signal/ledger/batch.ts";
import type { EventRecord } from "../../../../actions/core/signal/record.ts";

/** A record of the week 2026-W47 (UTC) with what a test says of it. */
export function sampleRecord(change: Partial<EventRecord> = {}): EventRecord {
  return {
    specversion: "1.0",
    id: "case.opened:1",
    source: "crm",
    type: "case.opened",
    time: "2026-11-16T08:30:00.000Z",
    subject: "1",
    workflow: "lead-response",
    ...change,
  };
}

/** One row for each record, as an import hands them on. */
export function sampleRows(...records: EventRecord[]): IncomingRow[] {
  return records.map((record, at) => ({
    records: [record],
    quarantined: [],
    row: at + 2,
    file: `sha256:${"0".repeat(64)}`,
    fileName: "crm.csv",
  }));
}
