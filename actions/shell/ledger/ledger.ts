import type { AppendResult, NewRecords } from "../../core/signal/ledger/batch.ts";
import { compareForReading, type LedgerPath, parseLedgerPath } from "../../core/signal/ledger/files.ts";
import type { LedgerFile } from "../../core/signal/ledger/resolve.ts";
import { type Git, openGit } from "../git.ts";
import { appendBatch } from "./append.ts";
import { type BlobRef, readBlobs, readLines } from "./blobs.ts";
import { type LedgerRefs, localRefs, remoteRefs } from "./refs.ts";
import { listFiles, listWeeks, readSnapshot } from "./snapshot.ts";

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
  /** The week's files in pieces, changes first, then in chain order: what `resolveWeek` takes. None for an unknown week. */
  readWeek: (week: string) => AsyncIterable<LedgerFile>;
  /** The week's quarantine files in chain order: what `parseQuarantine` takes. */
  readQuarantine: (week: string) => AsyncIterable<LedgerFile>;
  /** Appends what is new as one batch, or nothing where nothing is new. */
  append: (batch: NewRecords) => Promise<AppendResult>;
  /** The repository it lies in; `cacheFolder(ledger.git)` is the place for what can be computed again. */
  readonly git: Git;
}

export interface LedgerOptions {
  /** A remote's name or address: the branch is fetched from it and pushed to it. Without, all stays on this machine. */
  remote?: string;
  /** Numbers from 0 to 1 that spread the retries of racing writers. */
  random?: () => number;
  /** How the branch is moved; tests put failures here. */
  refs?: LedgerRefs;
}

/** With 64 writers at once each has its turn; more than that is another fault, and waiting does not mend it. */
const ATTEMPTS = 100;

/**
 * Opens the ledger of a git repository, bare or not; nothing is written before the first append.
 * Throws UsageError where the folder is no repository, git is missing, or the branch `ledger` is not Opsbook's.
 */
export async function openLedger(folder: string, options: LedgerOptions = {}): Promise<Ledger> {
  const git = await openGit(folder);
  const refs =
    options.refs ?? (options.remote === undefined ? localRefs(git) : remoteRefs(git, options.remote));
  const random = options.random ?? Math.random;
  const load = async () => {
    const commit = await refs.refresh();
    return commit === null ? null : readSnapshot(git, commit);
  };
  let snapshot = await load();

  async function* readFiles(kind: LedgerPath["kind"], week: string): AsyncGenerator<LedgerFile> {
    if (snapshot === null) return;
    const files = await listFiles(git, snapshot.tip.commit, `${kind}/${week}/`);
    const read = kind === "records" ? readLines : readBlobs;
    for await (const { path, bytes } of read(git, inReadingOrder(files))) {
      yield { path, bytes, changes: parseLedgerPath(path)?.changes === true };
    }
  }

  return {
    git,
    get zone() {
      return snapshot?.zone ?? null;
    },
    tip: async () => snapshot?.tip ?? null,
    weeks: async () => (snapshot === null ? [] : listWeeks(git, snapshot.tip.commit)),
    readWeek: (week) => readFiles("records", week),
    readQuarantine: (week) => readFiles("quarantine", week),
    append: async (batch) => {
      const result = await appendBatch({ git, refs, random, attempts: ATTEMPTS }, batch);
      if (result.batch !== null) snapshot = await load();
      return result;
    },
  };
}

/** Files that are not of the ledger are left out: `ledger verify` names them. */
function inReadingOrder(files: readonly BlobRef[]): BlobRef[] {
  return files
    .flatMap((file) => {
      const place = parseLedgerPath(file.path);
      return place === null ? [] : [{ ...file, place }];
    })
    .toSorted((a, b) => compareForReading(a.place, b.place));
}
