import type { BatchCounts } from "../ledger/batch.ts";
import { ownRecord } from "../own-record.ts";
import type { EventRecord } from "../record.ts";

/** The ways by which rows come in on GitHub. */
export type Way = "pull" | "inbox" | "dispatch" | "desk" | "form";

/** The types of the records that say what became of what came in. */
export const INGESTED = "run.ingested";
const REFUSED = "run.refused";

export interface Arrival {
  way: Way;
  /** The Source's name. */
  source: string;
  context: { file: string; fileName: string; recordedtime: string };
  counts: BatchCounts;
  /** The batch's number. */
  batch: number;
  /** What is known of the place that it came from. */
  noted?: Readonly<Record<string, string>>;
}

/**
 * The record that lies in a batch and says what became of it, so that every sender can read it: one per batch, named
 * after the batch's number, so that nothing that comes twice is acknowledged twice.
 */
export function acknowledgement({ way, source, context, counts, batch, noted }: Arrival): EventRecord {
  const time = Date.parse(context.recordedtime);
  const record = ownRecord({
    type: INGESTED,
    id: `${INGESTED}:${batch}`,
    time,
    data: {
      ...noted,
      way,
      source,
      name: context.fileName,
      digest: context.file,
      added: counts.added,
      already_there: counts.alreadyThere,
      superseded: counts.superseded,
      quarantined: counts.quarantined,
      released: counts.released,
    },
  });
  return { ...record, recordedtime: context.recordedtime };
}

export interface RefusedArrival {
  way: Way;
  /** What tells this delivery from any other: the same one, refused again, is known. */
  key: string;
  name: string;
  source: string | null;
  reason: string;
  /** In milliseconds since 1970. */
  time: number;
}

/** The record of what was refused as a whole. It says why in one word: whoever sent it reads more in the job's summary. */
export function refusal({ way, key, name, source, reason, time }: RefusedArrival): EventRecord {
  const data = { way, name, reason, ...(source === null ? {} : { source }) };
  return ownRecord({ type: REFUSED, id: `${REFUSED}:${way}:${key}:${reason}`, time, data });
}
