import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createIdIndex, type IdIndex } from "../../core/signal/ledger/id-index.ts";
import { learnFile } from "../../core/signal/ledger/learn.ts";
import type { WeekCalendar } from "../../core/week.ts";
import { type Git, GitError } from "../git.ts";
import { addedSince } from "./added-files.ts";
import { readBlobs } from "./blobs.ts";
import { WHOLE } from "./lean.ts";

/** The number goes up with every change of the format, of the hash, or of what a record's content is. */
const FILE = "ledger-index-3";
const HEADER_BYTES = 64;

/** The folder for what can be computed again: inside git's own, so that it is never committed. */
export function cacheFolder(git: Git): string {
  return path.join(git.dir, "opsbook");
}

/**
 * The index of all ids at a commit: from the cache, brought up to date with the batches since, or read anew where the
 * cache is absent, unreadable or of another history.
 */
export async function indexAt(git: Git, commit: string | null, calendar: WeekCalendar): Promise<IdIndex> {
  if (commit === null) return createIdIndex();
  const cached = await readCache(git);
  if (cached?.commit === commit) return cached.index;
  const since = cached === null ? null : await addedSince(git, WHOLE, cached.commit, commit);
  const index = since === null ? createIdIndex() : (cached as CachedIndex).index;
  const files = since ?? (await addedSince(git, WHOLE, null, commit)) ?? [];
  for await (const { path: name, bytes } of readBlobs(git, files)) {
    learnFile(index, { path: name, changes: false, bytes }, calendar);
  }
  await keepIndex(git, commit, index);
  return index;
}

/** Keeps the index of a commit. The file appears whole or not at all, whatever else writes one. */
export async function keepIndex(git: Git, commit: string, index: IdIndex): Promise<void> {
  const folder = cacheFolder(git);
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `${FILE}.${process.pid}`);
  const header = Buffer.from(commit.padEnd(HEADER_BYTES, " "));
  try {
    await writeFile(temporary, [header, index.toBytes()]);
    await rename(temporary, path.join(folder, FILE));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** The commit that the cache was last made for: what this machine has seen of the chain. */
export async function cachedCommit(git: Git): Promise<string | null> {
  return (await readCache(git))?.commit ?? null;
}

interface CachedIndex {
  commit: string;
  index: IdIndex;
}

async function readCache(git: Git): Promise<CachedIndex | null> {
  try {
    const bytes = await readFile(path.join(cacheFolder(git), FILE));
    const commit = bytes.toString("latin1", 0, HEADER_BYTES).trim();
    if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
    return { commit, index: createIdIndex(bytes.subarray(HEADER_BYTES)) };
  } catch {
    // A cache that cannot be read is no cache: everything in it is computed again.
    return null;
  }
}

/** True where the later commit stands on the earlier one; false for a commit that is gone. */
export async function isAncestor(git: Git, earlier: string, later: string): Promise<boolean> {
  if (earlier === later) return true;
  try {
    await git.run(["merge-base", "--is-ancestor", earlier, later]);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
