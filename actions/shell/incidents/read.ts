import { foldIncidents } from "../../core/execution/incidents/fold.ts";
import type { Incident } from "../../core/execution/incidents/incident.ts";
import { eventsOfRecords } from "../../core/execution/incidents/records.ts";
import { isRegister } from "../../core/execution/incidents/register.ts";
import { checkedIn } from "../../core/execution/unapproved/checked.ts";
import { resolveWeek } from "../../core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../core/signal/record.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** The incidents of a ledger, by key, and the newest week into which they were carried over; null for none. */
export interface IncidentsRead {
  incidents: Map<string, Incident>;
  /** What they were folded from. */
  records: EventRecord[];
  registered: string | null;
  /** Up to which commit of the default branch every change was looked at; null before the first look. */
  checked: string | null;
}

/**
 * Reads the incidents that still matter: the newest weeks, back to the one into which they were carried over. What a run
 * reads does not grow with history.
 */
export async function readIncidents(ledger: Ledger): Promise<IncidentsRead> {
  const found: EventRecord[] = [];
  const looks: EventRecord[] = [];
  let registered: string | null = null;
  const weeks = (await ledger.weeks()).filter(({ records }) => records !== null);
  for (const { week } of weeks.toReversed()) {
    for await (const records of resolveWeek(ledger.readWeek(week))) {
      for (const record of records) {
        if (record.type.startsWith("approval.")) looks.push(record);
        if (!record.type.startsWith("incident.")) continue;
        found.push(record);
        if (isRegister(record)) registered ??= week;
      }
    }
    if (registered !== null) break;
  }
  const incidents = foldIncidents(eventsOfRecords(found));
  return { incidents, records: found, registered, checked: checkedIn(looks) };
}

/** Every incident that the ledger ever held, with its whole timeline; for people, not for runs. */
export async function readAllIncidents(ledger: Ledger): Promise<Map<string, Incident>> {
  const found: EventRecord[] = [];
  for (const { week, records } of await ledger.weeks()) {
    if (records === null) continue;
    for await (const block of resolveWeek(ledger.readWeek(week))) {
      found.push(...block.filter(({ type }) => type.startsWith("incident.") && type !== "incident.carried"));
    }
  }
  return foldIncidents(eventsOfRecords(found));
}
