import type { AppendResult, NewRecords } from "../../core/signal/ledger/batch.ts";
import { compareForReading, type LedgerPath, parseLedgerPath } from "../../core/signal/ledger/files.ts";
import type { Known } from "../../core/signal/ledger/id-index.ts";
import { type IdKey, idOfRecord } from "../../core/signal/ledger/id-key.ts";
import type { LedgerFile } from "../../core/signal/ledger/resolve.ts";
import { weekCalendar } from "../../core/week.ts";
import { BrokenCache } from "../derived/broken-cache.ts";
import { type DerivedBranch, openDerived } from "../derived/derived-branch.ts";
import { derivedIds } from "../derived/known-ids.ts";
import { type Git, openGit } from "../git.ts";
import { type AppendContext, appendBatch } from "./append.ts";
import { type BlobRef, readBlobs, readLines } from "./blobs.ts";
import { allIds } from "./known-ids.ts";
import { isLean, type LeanRemote, leanRemote, type ObjectSource, WHOLE } from "./lean.ts";
import { type LedgerRefs, leanRefs, localRefs, remoteRefs } from "./refs.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";
import { type WeekFolder, weekFiles } from "./week-files.ts";

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
  /** As `readWeek` of several weeks, with one call of git: what changes comes first of all, whatever its week. */
  readWeeks: (weeks: readonly string[]) => AsyncIterable<LedgerFile>;
  /** The week's quarantine files in chain order: what `resolveQuarantine` takes. */
  readQuarantine: (week: string) => AsyncIterable<LedgerFile>;
  /** Appends what is new as one batch, or nothing where nothing is new. */
  append: (batch: NewRecords) => Promise<AppendResult>;
  /** What is known of a record; null for an id that is not in the ledger. */
  find: (source: string, id: string) => Promise<Known | null>;
  /** Lists and fetches all that reading these weeks needs, in as few calls as can be. Without it, each week has calls of its own. */
  prepare: (weeks: readonly string[]) => Promise<void>;
  /** The ledger as it stood after the batch with this digest, to read from only; null where the chain does not hold it. */
  asOf: (digest: string) => Promise<Ledger | null>;
  /** Caches that jobs leave for each other; null where this machine has its own. */
  readonly derived: DerivedBranch | null;
  /** The repository it lies in; `cacheFolder(ledger.git)` is the place for what can be computed again. */
  readonly git: Git;
}

export interface LedgerOptions {
  /** A remote's name or address: the branch is fetched from it and pushed to it. Without, all stays on this machine. */
  remote?: string;
  /** The same remote, where somebody has it open already. */
  lean?: LeanRemote;
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
  const random = options.random ?? Math.random;
  const { remote } = options;
  const lean = options.lean ?? (await leanOf(git, remote, random));
  const refs = options.refs ?? refsOf(git, remote, lean);
  return ledgerOf({ git, refs, random, lean, snapshot: await snapshotAt(git, await refs.refresh()) });
}

async function leanOf(
  git: Git,
  remote: string | undefined,
  random: () => number,
): Promise<LeanRemote | null> {
  return remote !== undefined && (await isLean(git, remote)) ? leanRemote(git, remote, random) : null;
}

function refsOf(git: Git, remote: string | undefined, lean: LeanRemote | null): LedgerRefs {
  if (lean !== null) return leanRefs(lean);
  return remote === undefined ? localRefs(git) : remoteRefs(git, remote);
}

async function snapshotAt(git: Git, commit: string | null): Promise<Snapshot | null> {
  return commit === null ? null : readSnapshot(git, commit);
}

interface Opened {
  git: Git;
  refs: LedgerRefs;
  random: () => number;
  lean: LeanRemote | null;
  snapshot: Snapshot | null;
}

function ledgerOf({ git, refs, random, lean, snapshot: opened }: Opened): Ledger {
  let snapshot = opened;
  const objects = lean ?? WHOLE;
  const files = weekFiles(git, objects);
  const derived = lean === null ? null : openDerived(git, lean);
  const knownIds: AppendContext["knownIds"] = (commit, calendar) =>
    derived === null ? allIds(git, commit, calendar) : derivedIds(derived, commit, calendar);
  const context = {
    git,
    refs,
    random,
    objects,
    knownIds,
    distrust: () => derived?.distrust(),
    seen: () => (lean === null ? undefined : (snapshot?.tip.commit ?? null)),
    attempts: ATTEMPTS,
  };

  async function* readFiles(kind: LedgerPath["kind"], weeks: readonly string[]): AsyncGenerator<LedgerFile> {
    if (snapshot === null) return;
    const folders = weeks.map((week): WeekFolder => [kind, week]);
    const found = await files.of(snapshot.tip.commit, folders);
    const read = kind === "records" ? readLines : readBlobs;
    for await (const { path, bytes } of read(git, inReadingOrder(found))) {
      yield { path, bytes, changes: parseLedgerPath(path)?.changes === true };
    }
  }

  return {
    git,
    derived,
    get zone() {
      return snapshot?.zone ?? null;
    },
    tip: async () => snapshot?.tip ?? null,
    weeks: async () => (snapshot === null ? [] : files.weeks(snapshot.tip.commit)),
    readWeek: (week) => readFiles("records", [week]),
    readWeeks: (weeks) => readFiles("records", weeks),
    readQuarantine: (week) => readFiles("quarantine", [week]),
    append: async (batch) => {
      const { result, commit } = await appendBatch(context, batch);
      if (result.batch !== null) snapshot = await snapshotAt(git, commit);
      return result;
    },
    find: async (source, id) => {
      if (snapshot === null) return null;
      return findKnown(context, snapshot, idOfRecord(source, id));
    },
    asOf: async (digest) => {
      const commit = snapshot === null ? null : await commitOf(git, objects, snapshot.tip, digest);
      if (commit === null) return null;
      const past = { refresh: async () => commit, swap: refuseWriting };
      return ledgerOf({ git, refs: past, random, lean, snapshot: await snapshotAt(git, commit) });
    },
    prepare: async (weeks) => {
      if (snapshot === null) return;
      await files.of(
        snapshot.tip.commit,
        weeks.flatMap((week): WeekFolder[] => [
          ["records", week],
          ["quarantine", week],
        ]),
      );
    },
  };
}

async function refuseWriting(): Promise<never> {
  throw new Error("a ledger of the past is only read");
}

/** So many commits are asked for first where history is missing, and so many times as many next. */
const HISTORY_STEPS = { first: 256, factor: 8 };

/** The commit of the batch with this digest, looked for from the newest one on. */
async function commitOf(
  git: Git,
  objects: ObjectSource,
  tip: LedgerTip,
  digest: string,
): Promise<string | null> {
  const search = ["rev-list", "--max-count=1", `--grep=^Opsbook-Batch: .* ${digest}$`, tip.commit];
  for (let wanted = HISTORY_STEPS.first; ; wanted *= HISTORY_STEPS.factor) {
    const found = await git.text(search);
    if (found !== "") return (await objects.bringCommit(found)) ? found : null;
    const known = Number(await git.text(["rev-list", "--count", tip.commit]));
    // A chain has one commit for each batch, and its root.
    if (!objects.partial || known > tip.batches) return null;
    await objects.bringHistory(Math.max(wanted, known + 1));
  }
}

async function findKnown(context: AppendContext, { zone, tip }: Snapshot, key: IdKey): Promise<Known | null> {
  const look = async (): Promise<Known | null> => {
    const ids = await context.knownIds(tip.commit, weekCalendar(zone));
    await ids.load([key]);
    return ids.index.get(key.hash);
  };
  return look().catch((error: unknown) => {
    if (!(error instanceof BrokenCache)) throw error;
    context.distrust();
    return look();
  });
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
