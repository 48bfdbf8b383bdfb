import type { Catalog } from "../../core/catalog/catalog.ts";
import { type LandedChange, type LandedPull, yesesOf } from "../../core/execution/unapproved/proof.ts";
import { standInsSaid } from "../gate/away.ts";
import { ROOT } from "../gate/gate.ts";
import { readTreeCatalog } from "../gate/tree-catalog.ts";
import { type Git, GitError } from "../git.ts";
import type { Push } from "../github/access.ts";
import type { MergedPull } from "../github/merged-pulls.ts";
import { leanRemote } from "../ledger/lean.ts";
import { judged } from "../operate/history.ts";
import type { Operation } from "../operate/operation.ts";
import { fetchCommit } from "../publish/default-branch.ts";
import { BOARD } from "../scoreboard/board-tree.ts";

/** Each takes some ten calls; what is left is looked at by the next run. */
const MOVES_OF_A_RUN = 8;
const NO_COMMIT = /^0+$/;

/** What happened to the default branch since it was last looked at. */
export interface Landed {
  changes: LandedChange[];
  /** Up to which commit all is looked at now. */
  checked: string;
}

/**
 * The moves of the default branch after a commit, the oldest first, with what GitHub keeps of their approval. A move that
 * GitHub's log does not have (yet) is taken together with its neighbours. Moves of the scoreboard alone are left out: they
 * need no approval. Where nothing has moved, nothing is asked.
 */
export async function landedChanges(operation: Operation, checked: string): Promise<Landed> {
  const { commit, branch, github, now, context } = operation;
  if (checked === commit) return { changes: [], checked };
  const moves = movesBetween(checked, commit, await github.access.newestPushes(branch), now);
  const taken = moves.slice(0, MOVES_OF_A_RUN);
  const withStandIns = standInsSaid(github, now, context.say);
  const changes: LandedChange[] = [];
  for (const { before, after, at, by } of taken) {
    const paths = await pathsOf(operation, before, after);
    if (paths.length === 0) continue;
    const pulls = await github.mergedPulls.of(branch, after);
    const landed: LandedPull[] = [];
    for (const pull of pulls) landed.push(await landedPull(operation, pull, after));
    const catalog = await withStandIns(await catalogAt(operation, before));
    changes.push({ before, after, at, by, paths, catalog, pulls: landed });
  }
  return { changes, checked: taken.at(-1)?.after ?? commit };
}

/** The moves that lead from one commit to another, the oldest first; where the log has a gap, one move over it. */
export function movesBetween(from: string, to: string, newest: readonly Push[], now: number): Push[] {
  const moves: Push[] = [];
  let at = to;
  for (const push of newest) {
    if (at === from) break;
    if (push.after !== at || NO_COMMIT.test(push.before)) continue;
    moves.unshift(push);
    at = push.before;
  }
  if (at === from) return moves;
  return [{ before: from, after: at, at: moves[0]?.at ?? now, by: null }, ...moves];
}

/** The paths outside of the scoreboard's folder that differ; of the rest nothing is fetched. */
async function pathsOf({ git, remote }: Operation, before: string, after: string): Promise<string[]> {
  await fetchCommit(git, remote, before);
  await fetchCommit(git, remote, after);
  const sides = await Promise.all([before, after].map((commit) => uppermost(git, commit)));
  const [one, other] = sides as [Map<string, string>, Map<string, string>];
  const isSame = [...new Set([...one.keys(), ...other.keys()])].every(
    (name) => name === BOARD || one.get(name) === other.get(name),
  );
  return isSame ? [] : differing(git, before, after);
}

async function uppermost(git: Git, commit: string): Promise<Map<string, string>> {
  const listed = await git.text(["ls-tree", "-z", commit]);
  return new Map(
    listed
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => [line.slice(line.indexOf("\t") + 1), line.slice(0, line.indexOf("\t"))] as const),
  );
}

/** Git fetches the folders that it looks into; no file's content is needed to compare names of contents. */
async function differing(git: Git, before: string, after: string): Promise<string[]> {
  const options = ["-r", "-z", "--no-renames", "--name-only"];
  const listed = await git.text(["diff-tree", ...options, before, after, "--", ".", `:(exclude)${BOARD}`]);
  return listed.split("\0").filter((path) => path !== "");
}

async function landedPull(operation: Operation, merged: MergedPull, after: string): Promise<LandedPull> {
  const { git, remote, github } = operation;
  const pull = await judged(github, merged);
  const makers = await github.mergedPulls.makers(pull.number);
  const differ = new Map<string, ReadonlySet<string>>();
  for (const commit of new Set([pull.head, ...yesesOf(pull).map((yes) => yes.commit)])) {
    if (!(await isHere(git, remote, commit))) continue;
    differ.set(commit, new Set(await differing(git, commit, after)));
  }
  const { author } = pull;
  return {
    pull,
    makers: new Set(makers.map(({ login }) => login.toLowerCase())),
    byAdministrator: author !== null && !author.bot && (await github.access.role(author.login)) === "admin",
    differing: differ,
  };
}

/** A commit that was replaced by a forced push can be gone: then nothing is known of its files. */
async function isHere(git: Git, remote: string, commit: string): Promise<boolean> {
  try {
    await fetchCommit(git, remote, commit);
    return true;
  } catch (error) {
    if (error instanceof GitError && /not our ref|unadvertised|no such remote ref/i.test(error.stderr))
      return false;
    throw error;
  }
}

/** The catalog as it stood at a commit; the one of the tip where both are the same. */
async function catalogAt(operation: Operation, commit: string): Promise<Catalog> {
  const { git, remote, catalog } = operation;
  const trees = await Promise.all([commit, operation.commit].map((one) => uppermost(git, one)));
  const [there, here] = trees.map((tree) => tree.get(ROOT));
  if (there === here) return catalog;
  const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", commit, "--", `${ROOT}/`]);
  const blobs = listed
    .split("\0")
    .filter((line) => line !== "" && !line.includes(`\t${ROOT}/sample/`))
    .map((line) => line.split(/[ \t]/)[2] ?? "");
  await leanRemote(git, remote, Math.random).bring(blobs);
  return (await readTreeCatalog(git, commit, ROOT)).catalog;
}
