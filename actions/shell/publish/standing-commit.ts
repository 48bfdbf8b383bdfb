import { isWeekManifest } from "../../core/catalog/generated/output-validators.js";
import { GitError } from "../git.ts";
import { leanRemote } from "../ledger/lean.ts";
import type { Operation } from "../operate/operation.ts";
import { ledgerAt } from "../scoreboard/anchored-ledger.ts";
import { fetchBoard, fetchCommit, pathsBetween } from "./default-branch.ts";
import type { MadeBoard } from "./make-board.ts";

const MANIFEST = /^scoreboard\/data\/\d{4}-W\d{2}\.manifest\.json$/;

/**
 * The commit to bring to the default branch: the one that waits on the board's branch already, where it holds the same board
 * as the one just made and stands on the same commit. A manifest's anchor may be an older batch of the same ledger: with
 * every record that comes in a new one would be pushed else, and take away the approval that a person has given.
 */
export async function standingCommit(
  operation: Operation,
  branch: string,
  made: MadeBoard & { commit: string },
): Promise<string> {
  const { git, remote, github } = operation;
  const standing = await github.branches.tip(branch);
  if (standing === null || standing === made.commit) return made.commit;
  await fetchCommit(git, remote, standing);
  if ((await parentsOf(git, standing)).join() !== made.onto) return made.commit;
  await fetchBoard(git, leanRemote(git, remote, Math.random), standing);
  const paths = await pathsBetween(git, standing, made.commit);
  if (!paths.every((file) => MANIFEST.test(file))) return made.commit;
  for (const file of paths)
    if (!(await isSameButAnchor(operation, file, standing, made.commit))) return made.commit;
  return standing;
}

/** As the commit itself says: what was fetched without its past has none for other commands of git. */
async function parentsOf(git: Operation["git"], commit: string): Promise<string[]> {
  const [head = ""] = (await git.text(["cat-file", "commit", commit])).split("\n\n", 1);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? "");
}

async function isSameButAnchor(
  { git, ledger }: Operation,
  file: string,
  standing: string,
  fresh: string,
): Promise<boolean> {
  const [old, now] = await Promise.all([standing, fresh].map((commit) => manifestAt(git, commit, file)));
  if (!old || !now || old.ledger === null) return false;
  const isSame = JSON.stringify({ ...old, ledger: null }) === JSON.stringify({ ...now, ledger: null });
  return isSame && (await ledgerAt(ledger, old.ledger)) !== null;
}

async function manifestAt(git: Operation["git"], commit: string, file: string) {
  try {
    const value: unknown = JSON.parse(await git.text(["cat-file", "blob", `${commit}:${file}`]));
    return isWeekManifest(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof GitError) return null;
    throw error;
  }
}
