import type { BatchCounts } from "../ledger/batch.ts";
import type { EventRecord } from "../record.ts";

/** The ways by which rows come in on GitHub. */
export type Way = "pull" | "inbox" | "dispatch" | "desk" | "form";

/** The type of the record that says what became of a batch. */
export const INGESTED = "run.ingested";

export interface Arrival {
  way: Way;
  /** The Source's name. */
  source: string;
  context: { file: string; fileName: string; recordedtime: string };
}

/**
 * The record that lies in a batch and says what became of it, so that every sender can read it: one per batch, named
 * after the batch's number, so that nothing that comes twice is acknowledged twice.
 */
export function acknowledgement({ way, source, context }: Arrival) {
  return (counts: BatchCounts, batch: number): EventRecord[] => [
    {
      specversion: "1.0",
      id: `${INGESTED}:${batch}`,
      source: "opsbook",
      type: INGESTED,
      time: context.recordedtime,
      recordedtime: context.recordedtime,
      data: {
        way,
        source,
        name: context.fileName,
        digest: context.file,
        added: counts.added,
        already_there: counts.alreadyThere,
        superseded: counts.superseded,
        quarantined: counts.quarantined,
      },
    },
  ];
}
