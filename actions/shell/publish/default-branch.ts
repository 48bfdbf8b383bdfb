import type { Git } from "../git.ts";
import type { ObjectSource } from "../ledger/lean.ts";
import { BOARD } from "../scoreboard/board-place.ts";

const QUIET = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];

/** Brings a commit with its uppermost tree here, without all else: the boards of all years lie below it. */
export async function fetchCommit(git: Git, remote: string, commit: string): Promise<void> {
  const options = ["--batch-all-objects", "--unordered", "--batch-check=%(objectname)"];
  const here = (await git.text(["cat-file", ...options])).split("\n");
  if (here.includes(commit)) return;
  await git.run(["fetch", ...QUIET, "--depth=1", "--filter=tree:1", remote, commit]);
}

/** The name of the scoreboard's folder in a commit; null where it has none. Equal names are equal bytes. */
export async function boardTree(git: Git, commit: string): Promise<string | null> {
  const line = await git.text(["ls-tree", "-z", commit, "--", BOARD]);
  return /^040000 tree ([0-9a-f]+)\t/.exec(line)?.[1] ?? null;
}

/** Brings the scoreboard's folder of a commit here, and those right below it: what comparing two boards begins with. */
export async function fetchBoard(git: Git, objects: ObjectSource, commit: string): Promise<void> {
  const tree = await boardTree(git, commit);
  if (tree === null) return;
  await objects.bring([tree]);
  const listed = (await git.text(["ls-tree", "-z", tree])).split("\0");
  await objects.bring(listed.flatMap((line) => /^040000 tree ([0-9a-f]+)\t/.exec(line)?.[1] ?? []));
}

/** Paths that differ between two commits. */
export async function pathsBetween(git: Git, before: string, after: string): Promise<string[]> {
  const listed = await git.text(["diff-tree", "-r", "-z", "--no-renames", "--name-only", before, after]);
  return listed.split("\0").filter((path) => path !== "");
}
