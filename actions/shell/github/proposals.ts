import type { Client } from "./client.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

/** A pull request that a job opens and merges itself. */
export interface Proposal {
  number: number;
  head: string;
  into: string;
  body: string;
  /** Who opened it; "" where the account is gone. */
  author: string;
}

export interface Proposals {
  /** The open ones from a branch of this repository, the oldest first. */
  from: (branch: string) => Promise<Proposal[]>;
  /** Throws GitHubError with 403 where Actions may not open any. */
  open: (wanted: { branch: string; into: string; title: string; body: string }) => Promise<Proposal>;
  describe: (number: number, body: string) => Promise<void>;
  close: (number: number) => Promise<void>;
  /** Merges exactly this head (SEC-7). Throws GitHubError: 405 where that is not allowed, 409 where the head has moved. */
  merge: (
    number: number,
    wanted: { sha: string; method: MergeMethod; title: string; message: string },
  ) => Promise<void>;
}

interface ApiPull {
  number: number;
  head: { sha: string };
  base: { ref: string };
  body: string | null;
  user: { login?: string } | null;
}

export function proposalsOf(client: Client): Proposals {
  return {
    from: async (branch) => {
      const query = { state: "open" as const, head: `${client.owner}:${branch}` };
      const found = await client.list("GET /repos/{owner}/{repo}/pulls", query);
      return found.map(proposalOf).toSorted((a, b) => a.number - b.number);
    },
    open: async ({ branch, into, title, body }) =>
      proposalOf(
        await client.write("POST /repos/{owner}/{repo}/pulls", { head: branch, base: into, title, body }),
      ),
    describe: async (number, body) => {
      await client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number, body });
    },
    close: async (number) => {
      const body = { pull_number: number, state: "closed" as const };
      await client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", body);
    },
    merge: async (number, { sha, method, title, message }) => {
      const texts = method === "rebase" ? {} : { commit_title: title, commit_message: message };
      const body = { pull_number: number, sha, merge_method: method, ...texts };
      await client.write("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", body);
    },
  };
}

function proposalOf(pull: ApiPull): Proposal {
  return {
    number: pull.number,
    head: pull.head.sha,
    into: pull.base.ref,
    body: pull.body ?? "",
    author: pull.user?.login ?? "",
  };
}
