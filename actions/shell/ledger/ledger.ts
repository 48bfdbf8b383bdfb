import type { AppendResult, NewRecords } from "../../core/signal/ledger/batch.ts";
import type { LedgerFile } from "../../core/signal/ledger/resolve.ts";

/** The newest batch: its digest (`sha256:<hex>`), its number (how many batches there are) and its commit. */
export interface LedgerTip {
  digest: string;
  batches: number;
  commit: string;
}

/** A week with something in it. The ids are those of git trees: equal ids are equal content. */
export interface LedgerWeek {
  week: string;
  records: string | null;
  quarantine: string | null;
}

/** The append-only ledger of one business, as it stood when it was opened or last appended to. */
export interface Ledger {
  /** The zone of its weeks; null where nothing was ever appended. */
  readonly zone: string | null;
  /** Null where nothing was ever appended. */
  tip: () => Promise<LedgerTip | null>;
  /** In order of time; weeks without records or quarantine entries are not listed. */
  weeks: () => Promise<LedgerWeek[]>;
  /** The week's files, changes first, then in chain order: what `resolveWeek` takes. None for an unknown week. */
  readWeek: (week: string) => AsyncIterable<LedgerFile>;
  /** The week's quarantine files in chain order: what `parseQuarantine` takes. */
  readQuarantine: (week: string) => AsyncIterable<LedgerFile>;
  /** Appends what is new as one batch, or nothing where nothing is new. */
  append: (batch: NewRecords) => Promise<AppendResult>;
}
