import { ownRecord } from "../../signal/own-record.ts";
import type { EventRecord } from "../../signal/record.ts";

const TYPE = "approval.checked";

/** The record that says up to which commit of the default branch every change has been looked at. */
export function checkedRecord(commit: string, now: number): EventRecord {
  return ownRecord({
    type: TYPE,
    id: `${TYPE}:${commit}@${new Date(now).toISOString()}`,
    time: now,
    actor: "system",
    data: { commit },
  });
}

/** How far changes are looked at, by some records in the order of the chain; null where none of them says it. */
export function checkedIn(records: Iterable<EventRecord>): string | null {
  let newest: EventRecord | null = null;
  for (const record of records) {
    if (record.type !== TYPE || record.source !== "opsbook") continue;
    if (newest === null || record.time >= newest.time) newest = record;
  }
  return newest === null ? null : String(newest.data?.commit);
}
