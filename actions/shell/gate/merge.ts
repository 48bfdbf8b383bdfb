import { type Git, GitError } from "../git.ts";

/** What git makes of two commits: the tree of their merge, or the files about which it needs a person. */
export type Merge = { tree: string } | { conflicts: string[] };

/** The newest commit that both have; null where they have none in common. */
export async function mergeBase(git: Git, one: string, other: string): Promise<string | null> {
  try {
    return await git.text(["merge-base", one, other]);
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return null;
    throw error;
  }
}

/** Merges as GitHub does, without a work tree. Throws GitError where an object is missing. */
export async function mergeTrees(git: Git, base: string, head: string): Promise<Merge> {
  const args = ["merge-tree", "--write-tree", "--no-messages", "--name-only", "-z", base, head];
  // Exit code 1 is a conflict, and its output is not kept by an error: so the process is read by hand.
  const { child, done } = git.start(args);
  child.stdin.end();
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const failure = await done.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure !== null && !(failure instanceof GitError && failure.exitCode === 1)) throw failure;
  const [tree = "", ...names] = Buffer.concat(chunks).toString("utf8").split("\0");
  if (!/^[0-9a-f]{40,64}$/.test(tree.trim())) throw failure ?? new Error("git merge-tree printed no tree");
  return failure === null ? { tree: tree.trim() } : { conflicts: names.filter((name) => name !== "") };
}

/** The tree of a commit. */
export function treeOf(git: Git, commit: string): Promise<string> {
  return git.text(["rev-parse", "--verify", "--quiet", `${commit}^{tree}`]);
}

/** The parents of a commit, the first one first. */
export async function parentsOf(git: Git, commit: string): Promise<string[]> {
  const line = await git.text(["rev-list", "--parents", "--no-walk", commit]);
  return line.split(" ").slice(1);
}

async function isAncestor(git: Git, older: string, newer: string): Promise<boolean> {
  try {
    await git.run(["merge-base", "--is-ancestor", older, newer]);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return false;
    throw error;
  }
}

/** Whether a commit is here at all. */
export async function hasCommit(git: Git, commit: string): Promise<boolean> {
  try {
    await git.run(["cat-file", "-e", `${commit}^{commit}`]);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/**
 * The earlier commit into which this one merges the default branch exactly as git does, or null: two parents, the second
 * one in the default branch's history, and the very tree that git makes of them.
 */
export async function ownMergeOf(git: Git, commit: string, defaultTip: string): Promise<string | null> {
  const [first, second, ...more] = await parentsOf(git, commit);
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (!(await isAncestor(git, second, defaultTip))) return null;
  const merged = await mergeTrees(git, first, second);
  return "tree" in merged && merged.tree === (await treeOf(git, commit)) ? first : null;
}
