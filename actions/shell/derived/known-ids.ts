import { parseLedgerPath } from "../../core/signal/ledger/files.ts";
import { createIdIndex } from "../../core/signal/ledger/id-index.ts";
import { type IdKey, idsOfQuarantine, idsOfRecord } from "../../core/signal/ledger/id-key.ts";
import type { IdEntry } from "../../core/signal/ledger/id-leaf.ts";
import { learnFile } from "../../core/signal/ledger/learn.ts";
import { type LedgerFile, parseQuarantineLines, parseRecords } from "../../core/signal/ledger/resolve.ts";
import type { WeekCalendar } from "../../core/week.ts";
import { addedSince } from "../ledger/added-files.ts";
import { type BlobRef, readBlobs } from "../ledger/blobs.ts";
import type { KnownIds } from "../ledger/known-ids.ts";
import { UsageError } from "../usage-error.ts";
import { readAbout, renderAbout } from "./about.ts";
import { BrokenCache } from "./broken-cache.ts";
import type { DerivedBranch, TreeChange } from "./derived-branch.ts";
import { openIdTree } from "./id-tree.ts";

/** From so many ids, or batches, that are not on it, the branch is written: until then the next run reads the batches. */
const WORTH_WRITING = { ids: 48, batches: 8 };
/** So many rows ask for their ids in one go. */
const ROWS_AT_ONCE = 10_000;

/**
 * The ids of a ledger by the branch `derived`: of the index only those parts are fetched in which an id would stand, and
 * batches that came after it are read. Where it is absent, of another ledger or older than it can tell, everything is read.
 * Throws BrokenCache where a part of it cannot be read.
 */
export async function derivedIds(
  branch: DerivedBranch,
  commit: string | null,
  calendar: WeekCalendar,
): Promise<KnownIds> {
  const { git, remote } = branch;
  const index = createIdIndex();
  const about = await readAbout(branch);
  const usable =
    commit === null || about === null ? null : await addedSince(git, remote, about.ledger, commit);
  const isFresh = usable === null;
  const tree = await openIdTree(git, remote, isFresh ? null : (about?.ids ?? null));
  const touched = new Map<string, IdKey>();

  const load = async (keys: readonly IdKey[]): Promise<void> => {
    for (const { hash, known } of await tree.load(keys.map(({ text }) => text))) {
      // What stands in the index came after it.
      if (index.get(hash) === null) index.set(hash, known);
    }
  };
  const touch = async (files: readonly BlobRef[]): Promise<void> => {
    await remote.bring(files.map(({ id }) => id));
    for await (const file of readBlobs(git, files)) {
      for (const key of keysOf({ ...file, changes: false })) touched.set(key.text, key);
    }
    await load([...touched.values()]);
  };
  const write = async (at: string): Promise<void> => {
    const own = (await addedSince(git, remote, commit, at)) ?? [];
    await touch(own);
    const batches = new Set([...(usable ?? []), ...own].map(({ path }) => parseLedgerPath(path)?.number))
      .size;
    const isWorth = touched.size >= WORTH_WRITING.ids || batches >= WORTH_WRITING.batches;
    if (!isWorth) return;
    const entries = [...touched.values()].flatMap(({ text, hash }): IdEntry[] => {
      const known = index.get(hash);
      return known === null ? [] : [{ text, hash, known }];
    });
    const old: TreeChange[] = isFresh ? [{ do: "remove", path: "ids" }] : [];
    await branch.replace([...old, ...tree.changes(entries), renderAbout(at)]);
  };

  const keep = async (at: string | null): Promise<void> => {
    if (at === null) return;
    try {
      await write(at);
    } catch (error) {
      if (error instanceof BrokenCache) branch.distrust();
      // The batch is in the ledger. That the remote does not answer now costs the next run some time.
      else if (!(error instanceof UsageError)) throw error;
    }
  };

  if (commit !== null) {
    const files = usable ?? (await addedSince(git, remote, null, commit)) ?? [];
    await touch(files);
    for await (const file of readBlobs(git, files)) learnFile(index, { ...file, changes: false }, calendar);
  }
  return { index, rowsAtOnce: ROWS_AT_ONCE, load, keep };
}

function keysOf(file: LedgerFile): IdKey[] {
  return parseLedgerPath(file.path)?.kind === "quarantine"
    ? parseQuarantineLines(file).flatMap(idsOfQuarantine)
    : parseRecords(file).flatMap(idsOfRecord);
}
