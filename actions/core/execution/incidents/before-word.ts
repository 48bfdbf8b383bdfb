import type { EventRecord } from "../../signal/record.ts";
import { foldIncidents } from "./fold.ts";
import type { Incident } from "./incident.ts";
import { eventsOfRecords } from "./records.ts";

/**
 * Incidents as they stood without what one comment did: a run that was cut off between the ledger and its answer, or that
 * raced another one, gives the answer that it would have given the first time, and not "that was done before".
 *
 * @param origin of the comment, `c17`; its records bear it at the end of their ids.
 */
export function incidentsBeforeWord(origin: string, records: readonly EventRecord[]): Map<string, Incident> {
  const others = records.filter(({ type, id }) => id !== `${type}:${origin}`);
  return foldIncidents(eventsOfRecords(others));
}
