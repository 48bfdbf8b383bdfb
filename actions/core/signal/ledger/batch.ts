import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";

/** What a Source says about other content under an id that is already known; of Opsbook's own records the first stands (`keep`). */
export type OnChange = "quarantine" | "supersede" | "keep";

/** What one row of a file gave. `row` and `file` are quoted where a record of it contradicts a known one. */
export interface IncomingRow {
  records: readonly EventRecord[];
  quarantined: readonly QuarantineEntry[];
  /** 1-based row of the file. */
  row?: number;
  /** `sha256:<hex>` of the file, and its name without folders. */
  file?: string;
  fileName?: string;
}

/** All that one import brings; it becomes one batch, or none where it brings nothing new. */
export interface NewRecords {
  /** The business's time zone. It is fixed by the first batch; another one is refused. */
  zone: string;
  /**
   * The instant of the import, UTC with milliseconds: the commit's date. A record without `recordedtime` stays so: its
   * Source has a column for it, and the cell is empty, so that nobody knows how late it was.
   */
  at: string;
  /** One line for the log of commits: what was imported. */
  title: string;
  /** What other content under a known id does, by the record's source. */
  onChange: (source: string) => OnChange;
  /** The rows, in blocks. Called again from the start where another writer was faster. */
  read: () => AsyncIterable<readonly IncomingRow[]> | Iterable<readonly IncomingRow[]>;
  /** Counts what would happen and writes nothing. */
  dryRun?: boolean;
  /** Opsbook's own records about this batch, from what became of it. They lie in it, and only where it brings something. */
  closing?: (counts: BatchCounts, batch: number) => readonly EventRecord[];
}

/** What became of what was read; {@link AppendResult} says what each number is. */
export type BatchCounts = Pick<
  AppendResult,
  "read" | "added" | "alreadyThere" | "superseded" | "quarantined" | "released"
>;

/** What became of the records: `read` = `added` + `alreadyThere` + `superseded` + `quarantined`. */
export interface AppendResult {
  /** Records and quarantine entries that came in. */
  read: number;
  added: number;
  /** The same content (all but sequence, recorded time and person) is known, or came twice, or was taken out by a person. Counts entries known to quarantine as well. */
  alreadyThere: number;
  superseded: number;
  /** New quarantine entries: those that came in, and records that contradict a known one. */
  quarantined: number;
  /** Entries of quarantine that waited for what came in now: mended rows, and rows that a mended Source can read. */
  released: number;
  /** The first of the new quarantine entries, at most {@link SHOWN_ENTRIES}. */
  entries: QuarantineEntry[];
  /** The weeks in which something was written, in order: all that has to be measured again. */
  weeks: string[];
  /** The new batch's name; null where there was nothing new, or on a dry run. */
  batch: string | null;
  /** How often another writer was faster, and all was decided again on top of its batch. */
  conflicts: number;
}

export const SHOWN_ENTRIES = 20;
