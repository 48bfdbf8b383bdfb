import type { QuarantineGroup, RowTally } from "./tally.ts";

/** What an import did, as `opsbook import --format json` prints it. */
export interface ImportSummary {
  source: string;
  fileName: string;
  /** `sha256:<hex>` of the file. */
  digest: string;
  dryRun: boolean;
  /** False where a row never ended, and nothing after it was read. */
  complete: boolean;
  rows: Omit<RowTally, "groups" | "complete">;
  added: number;
  /** Known already, entries of quarantine included. */
  alreadyThere: number;
  superseded: number;
  /** New entries in quarantine: rows that cannot be read, and records that contradict a known one. */
  quarantined: number;
  /** Entries that waited in quarantine and are mended now, by the row or by the Source. */
  released: number;
  groups: QuarantineGroup[];
  /** Columns with personal data that were read: stored as keyed hashes, or dropped because there is no key. */
  hashed: string[];
  dropped: string[];
  /** Weeks in which something was written, in order. */
  weeks: string[];
  /** The batch's name in the ledger; null where nothing was new, or on a dry run. */
  batch: string | null;
}

/** What is wrong with a Source or a file as a whole. */
export interface ImportProblem {
  message: string;
  fix: string;
  /** Leads to the value in the Source's file. */
  path?: (string | number)[];
}

/** An import that was made, or why it was not. */
export type ImportResult =
  | { ok: true; summary: ImportSummary }
  | { ok: false; fileName: string; source: string; at: "source" | "file"; problems: ImportProblem[] };

/** True where a person should look before going on: nothing could be read, or not all of the file. */
export function isFailure(result: ImportResult): boolean {
  if (!result.ok) return true;
  const { rows, complete } = result.summary;
  return !complete || (rows.records === 0 && rows.unreadable > 0);
}
