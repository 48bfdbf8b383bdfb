import type { Suggestion } from "../../core/effect.ts";
import { accountOf, isOurBot } from "./account.ts";
import type { Client } from "./client.ts";

/** Changes that we propose on lines of a pull request's diff. */
export interface Suggestions {
  /** The bodies of all that our bot ever made on a pull request. */
  made: (pull: number) => Promise<string[]>;
  /** Makes some at once, as one review without a verdict. */
  make: (pull: number, sha: string, suggestions: readonly Suggestion[]) => Promise<void>;
}

export function suggestionsOf(client: Client): Suggestions {
  return {
    made: async (pull) => {
      const query = { pull_number: pull };
      const found = await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", query);
      return found.flatMap(({ user, body }) => {
        const by = accountOf(user);
        return by !== null && isOurBot(by) ? [body] : [];
      });
    },
    make: async (pull, sha, suggestions) => {
      const comments = suggestions.map(({ file, from, to, body }) => ({
        path: file,
        line: to,
        side: "RIGHT",
        body,
        ...(from === to ? {} : { start_line: from, start_side: "RIGHT" }),
      }));
      const review = { pull_number: pull, commit_id: sha, event: "COMMENT" as const, comments };
      await client.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", review);
    },
  };
}
