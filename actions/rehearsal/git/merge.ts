import { type Git, GitError } from "../../shell/git.ts";
import { type Commit, readCommit, type Signature, writeCommit } from "./commit.ts";
import { listRevisions } from "./history.ts";
import type { Objects } from "./objects.ts";

/** The tree of git's own merge of two commits, or null where they conflict. */
async function mergeTree(git: Git, ours: string, theirs: string): Promise<string | null> {
  try {
    return (
      (await git.text(["merge-tree", "--write-tree", "--allow-unrelated-histories", ours, theirs])).split(
        "\n",
      )[0] ?? null
    );
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return null;
    throw error;
  }
}

export interface Join {
  base: string;
  head: string;
  message: string;
  author: Signature;
  committer: Signature;
}

/** A merge commit of two commits, or null where they conflict. Moves no ref. */
export async function joinCommits(git: Git, objects: Objects, join: Join): Promise<string | null> {
  const tree = await mergeTree(git, join.base, join.head);
  if (tree === null) return null;
  return writeCommit(objects, { ...join, tree, parents: [join.base, join.head] });
}

/** One commit on the base with everything that the head changed, or null where they conflict. */
export async function squashCommits(git: Git, objects: Objects, join: Join): Promise<string | null> {
  const tree = await mergeTree(git, join.base, join.head);
  if (tree === null) return null;
  return writeCommit(objects, { ...join, tree, parents: [join.base] });
}

/** The head's own commits again, one after the other on the base; null where one of them conflicts. */
export async function rebaseCommits(
  git: Git,
  objects: Objects,
  { base, head, committer }: Pick<Join, "base" | "head" | "committer">,
): Promise<string | null> {
  let tip = base;
  for (const sha of await listRevisions(git, { from: [head, `^${base}`], oldestFirst: true })) {
    const commit = await readCommit(objects, sha);
    if (commit === null || commit.parents.length > 1) continue;
    const tree = await pickTree(git, objects, tip, commit);
    if (tree === null) return null;
    tip = await writeCommit(objects, { ...commit, tree, parents: [tip], committer });
  }
  return tip;
}

/**
 * The tree of one commit's change on another commit. `merge-tree` of git 2.39 takes no merge base of the caller's, so
 * the tip's tree gets a commit whose only parent is the picked commit's parent: that is then the base of the two.
 */
async function pickTree(git: Git, objects: Objects, tip: string, commit: Commit): Promise<string | null> {
  const onto = await readCommit(objects, tip);
  if (onto === null) return null;
  const parent = commit.parents[0];
  const parents = parent === undefined ? [] : [parent];
  const stand = await writeCommit(objects, { ...onto, parents, message: "stand-in for a merge base" });
  return mergeTree(git, stand, commit.sha);
}
