import { setTimeout as sleep } from "node:timers/promises";
import { GitError } from "../git.ts";
import type { Operation } from "../operate/operation.ts";

/** What became of a push: done, another run was there at the same time, or GitHub refuses it, in these words. */
export type Pushed = { state: "pushed" } | { state: "moved" } | { state: "refused"; words: string };

const TRIES = 4;
const REFUSED = /GH0\d\d|declined|denied|returned error: 40[13]|protected branch|archived/i;
const TOO_LATE = /stale info|fetch first|non-fast-forward|failed to update ref|cannot lock ref/i;

/**
 * Puts a commit on a branch of Opsbook's own, in place of what stands there, if that is still what was seen. A push whose
 * answer was lost is read back before it is repeated (REL-9). Throws GitError where GitHub cannot be reached.
 */
export async function pushBranch(operation: Operation, branch: string, commit: string): Promise<Pushed> {
  const { git, remote, github, context } = operation;
  for (let tried = 1; ; tried += 1) {
    const standing = await github.branches.tip(branch);
    if (standing === commit) return { state: "pushed" };
    const ref = `refs/heads/${branch}`;
    const lease = `--force-with-lease=${ref}:${standing ?? ""}`;
    try {
      await git.run(["push", "--quiet", "--porcelain", lease, remote, `${commit}:${ref}`]);
      return { state: "pushed" };
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      if (REFUSED.test(error.stderr)) return { state: "refused", words: error.stderr };
      if (TOO_LATE.test(error.stderr)) return { state: "moved" };
      if (tried === TRIES) throw error;
      await sleep(tried ** 2 * context.second);
    }
  }
}
