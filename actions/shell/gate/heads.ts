import type { Head } from "../../core/execution/approval/pull-request.ts";
import { APPROVAL_CONTEXT } from "../../core/report/gate/contexts.ts";
import type { Git } from "../git.ts";
import type { Push } from "../github/access.ts";
import type { Statuses } from "../github/statuses.ts";
import { blobsAt } from "./changed-files.ts";
import { ownMergeOf } from "./merge.ts";

const NO_COMMIT = /^0+$/;
const NOTHING: ReadonlyMap<string, string | null> = new Map();

/**
 * Every head that a branch had, from GitHub's record of pushes. Blobs and first statuses are looked up for the newest head
 * and those that it carries over from (git's own merges of the default branch); for others nobody needs them.
 */
export async function headsOf(
  git: Git,
  statuses: Statuses,
  pushes: readonly Push[],
  tip: string,
  paths: readonly string[],
): Promise<Head[]> {
  const moves = pushes.filter(({ after }) => !NO_COMMIT.test(after));
  const merges = await mergesAmong(
    git,
    moves.map(({ after }) => after),
  );
  const heads: Head[] = [];
  for (const { after: sha, at, by } of moves) {
    const mergeOf = merges.has(sha) ? await ownMergeOf(git, sha, tip) : null;
    heads.push({ sha, at, by, mergeOf, firstStatus: null, blobs: NOTHING });
  }
  for (let at = heads.length - 1; at >= 0; at -= 1) {
    const head = heads[at] as Head;
    heads[at] = {
      ...head,
      firstStatus: await firstStatus(statuses, head.sha),
      blobs: await blobsAt(git, head.sha, paths),
    };
    if (head.mergeOf === null || head.mergeOf !== heads[at - 1]?.sha) break;
  }
  return heads;
}

async function firstStatus(statuses: Statuses, sha: string): Promise<number | null> {
  const gate = (await statuses.of(sha)).filter(({ context, ours }) => ours && context === APPROVAL_CONTEXT);
  return gate.length === 0 ? null : Math.min(...gate.map(({ at }) => at));
}

/** Those of some commits that are here and have two parents. One that was pushed away carries nothing over. */
async function mergesAmong(git: Git, commits: readonly string[]): Promise<Set<string>> {
  if (commits.length === 0) return new Set();
  const kinds = await git.text(["cat-file", "--batch-check=%(objectname) %(objecttype)"], lines(commits));
  const here = kinds
    .split("\n")
    .flatMap((line) => (line.endsWith(" commit") ? [line.split(" ")[0] ?? ""] : []));
  if (here.length === 0) return new Set();
  const parents = await git.text(["rev-list", "--parents", "--no-walk=unsorted", "--stdin"], lines(here));
  return new Set(
    parents.split("\n").flatMap((line) => {
      const [commit = "", ...more] = line.split(" ");
      return more.length === 2 ? [commit] : [];
    }),
  );
}

function lines(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join("");
}
