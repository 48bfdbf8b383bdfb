import type { EventRecord } from "../record.ts";

/** One file of the ledger, always of whole lines. */
export interface LedgerFile {
  /** Path on the branch: `records/2026-W47/000012-1a2b3c4d.jsonl`. */
  path: string;
  /** True where a line may repeat an id that the week has already, or void it. */
  changes: boolean;
  bytes: Uint8Array;
}

/**
 * The records of one week that count, each id once: superseded and voided ones are left out, `record.voided` itself
 * is handed on (it has no workflow). One block for each file, in no order that means anything.
 * Throws Error naming file and line where a line is not a record.
 */
export declare function resolveWeek(files: AsyncIterable<LedgerFile>): AsyncGenerator<EventRecord[]>;
