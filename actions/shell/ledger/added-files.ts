import { compareLedgerPaths, type LedgerPath, parseLedgerPath } from "../../core/signal/ledger/files.ts";
import { type Git, GitError } from "../git.ts";
import type { BlobRef } from "./blobs.ts";
import type { ObjectSource } from "./lean.ts";

/**
 * The ledger's files at `to` that are not at `from` (all of them where it is null), in the chain's order. Null where `to`
 * does not hold everything that `from` holds: another history, or one that was tampered with.
 */
export async function addedSince(
  git: Git,
  objects: ObjectSource,
  from: string | null,
  to: string,
): Promise<BlobRef[] | null> {
  if (from === to) return [];
  if (from !== null && !(await objects.bringCommit(from))) return null;
  const since = from ?? (await git.text(["hash-object", "-t", "tree", "--stdin"], ""));
  if (objects.partial) await bringDifferent(git, objects, from, to);
  try {
    return parseAdded(await git.text(["diff-tree", "-r", "-z", "--no-renames", "--no-commit-id", since, to]));
  } catch (error) {
    if (error instanceof GitError && from !== null) return null;
    throw error;
  }
}

/** Fetches the folders of those weeks in which two commits differ. */
async function bringDifferent(
  git: Git,
  objects: ObjectSource,
  from: string | null,
  to: string,
): Promise<void> {
  const [before, after] = await Promise.all([from === null ? "" : folders(git, from), folders(git, to)]);
  const known = new Set(before.split("\0"));
  const changed = after.split("\0").filter((entry) => !known.has(entry));
  const names = new Set(changed.map((entry) => entry.slice(entry.indexOf("\t"))));
  const replaced = [...known].filter((entry) => names.has(entry.slice(entry.indexOf("\t"))));
  const wanted = [...changed, ...replaced].filter((entry) => entry !== "");
  await objects.bring(wanted.map((entry) => entry.split(/[ \t]/)[2] as string));
}

/** `<mode> tree <id>\t<kind>/<week>` for each week. */
function folders(git: Git, commit: string): Promise<string> {
  return git.text(["ls-tree", "-z", commit, "records/", "quarantine/"]);
}

/** Output of `git diff-tree -z`: a change's description, then its path. Null where anything but an addition is in it. */
function parseAdded(listed: string): BlobRef[] | null {
  const fields = listed.split("\0");
  const files: (BlobRef & { place: LedgerPath })[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , , id, status] = (fields[at] as string).split(" ") as [string, string, string, string, string];
    const path = fields[at + 1] as string;
    const place = parseLedgerPath(path);
    if (status !== "A") return null;
    if (place !== null) files.push({ id, path, place });
  }
  return files.toSorted((a, b) => compareLedgerPaths(a.place, b.place));
}
