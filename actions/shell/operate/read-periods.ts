import {
  isCompleted,
  lastWeekToRead,
  newerOf,
  type PeriodsRead,
  sinceOf,
} from "../../core/learning/cadence/completed.ts";
import { resolveWeek } from "../../core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../core/signal/record.ts";
import type { Ledger } from "../ledger/ledger.ts";

/**
 * Reads from the ledger which periods are done: the newest weeks, back to where all was done. Before the first live run
 * has ended there is no such mark, and the whole ledger is read, once.
 */
export async function readPeriods(ledger: Ledger, zone: string, now: number): Promise<PeriodsRead> {
  const done = new Set<string>();
  let heartbeat: EventRecord | null = null;
  let history: EventRecord | null = null;
  const weeks = (await ledger.weeks()).filter(({ records }) => records !== null);
  for (const { week } of weeks.toReversed()) {
    const last = lastWeekToRead(heartbeat, zone);
    if (last !== null && week < last) break;
    for await (const records of resolveWeek(ledger.readWeek(week))) {
      for (const record of records.filter(isCompleted)) {
        done.add(record.id);
        heartbeat = newerOf("heartbeat", heartbeat, record);
        history = newerOf("history", history, record);
      }
    }
  }
  return { done, since: sinceOf(heartbeat, now, zone), heartbeat, history };
}
