import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Git, GitError } from "../git.ts";
import { UsageError } from "../usage-error.ts";
import type { LeanRemote } from "./lean.ts";
import { type Pushed, pushed } from "./push.ts";
import { BRANCH, readTip } from "./snapshot.ts";

/** How the branch is moved on: by one compare-and-swap, so that of two writers one is told that it was too late. */
export interface LedgerRefs {
  /** Brings the local branch up to date; returns its commit, or null where there is none. */
  refresh: () => Promise<string | null>;
  /** Moves the branch from `before` to `after`. `unknown`: it may or may not have happened; refresh tells. */
  swap: (before: string | null, after: string) => Promise<Pushed>;
}

/** To git an empty old value means: there must be no such branch yet. */
const NONE = "";

/** The branch of a repository on this machine. */
export function localRefs(git: Git): LedgerRefs {
  return {
    refresh: () => readTip(git),
    swap: async (before, after) => {
      await refuseCheckedOut(git);
      try {
        await git.run(["update-ref", "-m", "opsbook: append", BRANCH, after, before ?? NONE]);
        return "moved";
      } catch (error) {
        // Another writer has moved it, or holds its lock this very moment.
        if (error instanceof GitError && /cannot lock ref|unable to lock/i.test(error.stderr)) return "lost";
        throw error;
      }
    },
  };
}

/** The branch of a remote; the local one follows it. A plain push, never forced, is the compare-and-swap. */
export function remoteRefs(git: Git, remote: string): LedgerRefs {
  const refresh = async (): Promise<string | null> => {
    const listed = await git.text(["ls-remote", remote, BRANCH]).catch((cause: unknown) => {
      if (!(cause instanceof GitError)) throw cause;
      const message = `The remote ${remote} of the ledger does not answer: ${cause.stderr.trim()}`;
      throw new UsageError(message, { cause });
    });
    if (listed === "") return readTip(git);
    await refuseCheckedOut(git);
    await git.run(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", remote, `+${BRANCH}:${BRANCH}`]);
    return readTip(git);
  };
  return {
    refresh,
    swap: async (_before, after) => {
      const outcome = await pushed(git, ["push", "--porcelain", remote, `${after}:${BRANCH}`]);
      if (outcome === "moved") await refresh();
      return outcome;
    },
  };
}

/** The branch of a remote in a repository that holds of it only what was needed. */
export function leanRefs(remote: LeanRemote): LedgerRefs {
  return {
    refresh: async () => (await remote.refresh()).ledger,
    swap: (_before, after) => remote.push({ ref: BRANCH, to: after }),
  };
}

/** A work tree that stands on the branch would silently fall behind it. A bare repository has none. */
async function refuseCheckedOut(git: Git): Promise<void> {
  const head = await readFile(path.join(git.dir, "HEAD"), "utf8");
  if (head.trim() !== `ref: ${BRANCH}`) return;
  const bare = await git.text(["config", "--get", "--bool", "core.bare"]).catch(() => "false");
  if (bare === "true") return;
  throw new UsageError(
    "The branch `ledger` is checked out. Opsbook writes it without a work tree: switch to another branch first.",
  );
}
