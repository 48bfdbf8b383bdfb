import type { Client } from "./client.ts";
import { hasStatus } from "./failure.ts";

/** Branches, moved by the API: whatever rules say of them holds here as for a push. */
export interface Branches {
  /** The commit at which a branch stands; null where there is none. */
  tip: (branch: string) => Promise<string | null>;
  /** Moves a branch on, never back and never aside. Throws GitHubError with 422 where it is not that, or where a rule forbids it. */
  forward: (branch: string, sha: string) => Promise<void>;
  /** Takes a branch away; one that is gone already is fine. */
  remove: (branch: string) => Promise<void>;
}

export function branchesOf(client: Client): Branches {
  return {
    tip: async (branch) => {
      try {
        const ref = `heads/${branch}`;
        const data = await client.get("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref });
        // GitHub also answers where the name is only the beginning of one.
        return data.ref === `refs/${ref}` ? data.object.sha : null;
      } catch (error) {
        if (hasStatus(error, 404)) return null;
        throw error;
      }
    },
    forward: async (branch, sha) => {
      const body = { ref: `heads/${branch}`, sha, force: false };
      await client.write("PATCH /repos/{owner}/{repo}/git/refs/{ref}", body);
    },
    remove: async (branch) => {
      try {
        await client.write("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref: `heads/${branch}` });
      } catch (error) {
        // 422: the reference does not exist (any more).
        if (!hasStatus(error, 422) && !hasStatus(error, 404)) throw error;
      }
    },
  };
}
