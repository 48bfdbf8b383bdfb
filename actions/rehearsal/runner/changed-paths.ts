import { NO_OBJECT } from "../git/refs.ts";
import type { Happening } from "./events/happening.ts";
import type { RunnerRepository } from "./repository.ts";

const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** The files that a push or a pull request changes, by git: for `paths` filters. */
export async function listChangedPaths(
  { git, tip }: RunnerRepository,
  { payload }: Happening,
): Promise<string[]> {
  const pull = payload.pull_request;
  if (pull !== undefined) {
    const base = (await tip(pull.base.ref)) ?? pull.base.sha;
    return names(await git.text(["diff", "--name-only", "-z", `${base}...${pull.head.sha}`]));
  }
  const { before = NO_OBJECT, after = NO_OBJECT } = payload;
  const older = before === NO_OBJECT ? EMPTY_TREE : before;
  return names(await git.text(["diff-tree", "-r", "--name-only", "-z", older, after]));
}

const names = (text: string): string[] => text.split("\0").filter((name) => name !== "");
