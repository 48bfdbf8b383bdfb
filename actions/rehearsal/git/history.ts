import { type Git, GitError } from "../../shell/git.ts";

/** The best common ancestor of two commits, or null where their histories never meet. */
export async function mergeBase(git: Git, left: string, right: string): Promise<string | null> {
  try {
    return await git.text(["merge-base", left, right]);
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return null;
    throw error;
  }
}

/** Whether all of a commit's history is in another's; both commits must exist. */
export async function isAncestor(git: Git, ancestor: string, commit: string): Promise<boolean> {
  try {
    await git.run(["merge-base", "--is-ancestor", ancestor, commit]);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return false;
    throw error;
  }
}

export interface RevisionQuery {
  /** Commits to start from and, with `^`, to leave out. */
  from: readonly string[];
  path?: string | undefined;
  author?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  oldestFirst?: boolean;
  limit?: number;
}

/** The hashes of the commits that a query finds, newest first unless it says otherwise. */
export async function listRevisions(git: Git, query: RevisionQuery): Promise<string[]> {
  const options = [
    ...(query.limit === undefined ? [] : [`--max-count=${query.limit}`]),
    ...(query.author === undefined ? [] : ["--fixed-strings", `--author=${query.author}`]),
    ...(query.since === undefined ? [] : [`--since=${query.since}`]),
    ...(query.until === undefined ? [] : [`--until=${query.until}`]),
    ...(query.oldestFirst === true ? ["--reverse"] : []),
  ];
  const paths = query.path === undefined || query.path === "" ? [] : [query.path];
  const order = paths.length > 0 ? [] : ["--topo-order"];
  const text = await git.text(["rev-list", ...order, ...options, ...query.from, "--", ...paths]);
  return text === "" ? [] : text.split("\n");
}

/** How many commits each of two has that the other has not. */
export async function countApart(
  git: Git,
  base: string,
  head: string,
): Promise<{ ahead: number; behind: number }> {
  const text = await git.text(["rev-list", "--left-right", "--count", `${base}...${head}`]);
  const [behind, ahead] = text.split("\t").map(Number);
  return { ahead: ahead ?? 0, behind: behind ?? 0 };
}
