import type { FileChange } from "../../core/catalog/changes/file-change.ts";
import { type Known, known, unknown } from "../../core/execution/approval/pull-request.ts";
import { GitError } from "../git.ts";
import { GitHubError, reasonOf } from "../github/failure.ts";
import type { PullSummary } from "../github/pulls.ts";
import { changedFiles, changedPaths } from "./changed-files.ts";
import { type Gate, ROOT } from "./gate.ts";
import { type Merge, mergeBase, mergeTrees } from "./merge.ts";
import { Unfetched } from "./scratch.ts";
import { type CatalogInGit, readTreeCatalog } from "./tree-catalog.ts";

/** A pull request's change as git knows it, read as data. */
export interface Change {
  /** The newest commit that the default branch and the head share. */
  mergeBase: string;
  /** What the pull request changes: merge base to head. As many as GitHub counts. */
  files: FileChange[];
  /** Those of its files that the default branch has changed since. */
  changedOnBase: string[];
  merge: Merge;
  /** The default branch's catalog. */
  current: CatalogInGit;
  /** The catalog after git's merge, and what differs from the default branch then; null where they conflict. */
  proposed: { catalog: CatalogInGit; files: FileChange[] } | null;
}

/** Fetches both commits and lets git compare them. Unknown, with the reason, where that is not possible. */
export function gatherChange(gate: Gate, pull: PullSummary): Promise<Known<Change>> {
  return attempt(async () => {
    const { git, fetch } = gate.scratch;
    await fetch([gate.tip, pull.head]);
    const common = await mergeBase(git, gate.tip, pull.head);
    if (common === null) return unknown("it shares no history with the default branch");
    const files = await changedFiles(git, common, pull.head);
    if (files.length !== pull.changedFiles) {
      return unknown(
        `git counts ${files.length} changed files and GitHub ${pull.changedFiles}, so one of them is behind`,
      );
    }
    const [merge, current, since] = await Promise.all([
      mergeTrees(git, gate.tip, pull.head),
      readTreeCatalog(git, gate.tip, ROOT),
      changedPaths(git, common, gate.tip),
    ]);
    const paths = files.flatMap(({ file, was }) => (was === null ? [file] : [was, file]));
    const changedOnBase = paths.filter((path) => since.has(path));
    const proposed =
      "tree" in merge
        ? {
            catalog: await readTreeCatalog(git, merge.tree, ROOT, current),
            files: await changedFiles(git, gate.tip, merge.tree),
          }
        : null;
    return known({ mergeBase: common, files, changedOnBase, merge, current, proposed });
  });
}

/** What GitHub or git would not tell is unknown, and keeps the gate closed; a bug of ours still throws. */
export async function attempt<T>(ask: () => Promise<Known<T>>): Promise<Known<T>> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError) return unknown(reasonOf(error));
    if (error instanceof Unfetched) return unknown(error.why);
    if (error instanceof GitError) return unknown("git could not read the commits");
    throw error;
  }
}
