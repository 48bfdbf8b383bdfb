import type { World } from "../api/world.ts";
import type { FileChange } from "../git/diff.ts";
import { listRevisions, mergeBase } from "../git/history.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { branchTip } from "./resolve.ts";

/** Where the base stands for a pull request: its branch's tip while open, later where it stood at the end. */
export async function pullBase(world: World, repo: RepositoryState, pull: PullState): Promise<string> {
  if (issueOf(repo, pull.number).state === "closed") return pull.base.sha;
  return (await branchTip(world, repo, pull.base.ref)) ?? pull.base.sha;
}

/** The files that a pull request changes, from the merge base to its head. */
export async function pullFiles(world: World, repo: RepositoryState, pull: PullState): Promise<FileChange[]> {
  const head = pull.head.sha;
  return world
    .store(repo)
    .changes(await forkPoint(world, repo, await pullBase(world, repo, pull), head), head);
}

/** The hashes of a pull request's commits, oldest first. */
export async function pullCommits(world: World, repo: RepositoryState, pull: PullState): Promise<string[]> {
  const base = await pullBase(world, repo, pull);
  const { git, once } = world.store(repo);
  const head = pull.head.sha;
  return once(`commits ${base} ${head}`, () =>
    listRevisions(git, { from: [head, `^${base}`], oldestFirst: true }),
  );
}

/** Where a head left its base: what a pull request's changes count from. */
export function forkPoint(
  world: World,
  repo: RepositoryState,
  base: string,
  head: string,
): Promise<string | null> {
  const { git, once } = world.store(repo);
  return once(`merge-base ${base} ${head}`, () => mergeBase(git, base, head));
}
