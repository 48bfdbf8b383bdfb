import type { Account } from "../../core/execution/approval/pull-request.ts";
import { type ApiUser, accountOf } from "./account.ts";
import type { Client } from "./client.ts";

/** A pull request that went in. Times are GitHub's, in milliseconds since 1970. */
export interface MergedPull {
  number: number;
  author: Account | null;
  /** The commit that went in. */
  head: string;
  mergedAt: number;
  /** When anything about it last changed. */
  updatedAt: number;
}

/** What GitHub keeps of pull requests that are over. */
export interface MergedPulls {
  /** Those that went into a branch and changed after an instant, the longest unchanged first. */
  since: (branch: string, instant: number) => Promise<MergedPull[]>;
  /** Those into a branch that brought a commit: as their merge, squashed, rebased or pushed as it was. */
  of: (branch: string, commit: string) => Promise<MergedPull[]>;
  /** Who merged one; null where the account is gone. */
  mergedBy: (pull: number) => Promise<Account | null>;
}

const PAGE = 100;
/** 2,000 closed pull requests: of a repository with more before its first live day, the newest are told. */
const MOST_PAGES = 20;

export function mergedPullsOf(client: Client): MergedPulls {
  return {
    since: async (branch, instant) => {
      const found = new Map<number, MergedPull>();
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = {
          state: "closed",
          base: branch,
          sort: "updated",
          direction: "desc",
          per_page: PAGE,
          page,
        } as const;
        const pulls = await client.get("GET /repos/{owner}/{repo}/pulls", query);
        for (const { number, user, head, merged_at, updated_at } of pulls) {
          if (merged_at === null || Date.parse(updated_at) <= instant) continue;
          const times = { mergedAt: Date.parse(merged_at), updatedAt: Date.parse(updated_at) };
          found.set(number, { number, author: accountOf(user as ApiUser), head: head.sha, ...times });
        }
        const last = pulls.at(-1);
        if (pulls.length < PAGE || last === undefined || Date.parse(last.updated_at) <= instant) break;
      }
      return [...found.values()].toSorted((a, b) => a.updatedAt - b.updatedAt || a.number - b.number);
    },
    of: async (branch, commit_sha) => {
      const pulls = await client.list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha });
      return pulls
        .filter(({ base }) => base.ref === branch)
        .flatMap(({ number, user, head, merged_at, updated_at }): MergedPull[] => {
          if (merged_at === null) return [];
          const times = { mergedAt: Date.parse(merged_at), updatedAt: Date.parse(updated_at) };
          return [{ number, author: accountOf(user as ApiUser), head: head.sha, ...times }];
        });
    },
    mergedBy: async (pull) => {
      const data = await client.get("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pull });
      return accountOf(data.merged_by as ApiUser);
    },
  };
}
