import type { Account, Commit } from "../../core/execution/approval/pull-request.ts";
import { type ApiUser, accountOf } from "./account.ts";
import type { Client } from "./client.ts";
import { hasStatus } from "./failure.ts";

/** A pull request as GitHub tells of it, before git is asked. */
export interface PullSummary {
  number: number;
  title: string;
  open: boolean;
  /** Null where the account is gone. */
  author: Account | null;
  /** The commit that is judged. */
  head: string;
  /** The branch's name in its own repository. */
  headBranch: string;
  /** `owner/name`, and the repository's number; null where the fork is gone. */
  headRepository: { id: number; fullName: string } | null;
  /** The branch that it should go into. */
  into: string;
  /** By GitHub's count; what git says must agree (REL-17). */
  changedFiles: number;
  /** Whose review is asked for and not yet given. */
  asked: string[];
}

/** An open pull request, as lists tell of it. */
export interface OpenPull {
  number: number;
  head: string;
  headRepository: number | null;
  into: string;
}

/** What happened to a pull request that its other lists do not tell. */
export interface PullHistory {
  /** When it last got another base; null where it always had this one. */
  baseChanged: number | null;
  /** What dismissed reviews had said, by their numbers. */
  dismissed: ReadonlyMap<number, "approved" | "changes-requested">;
}

export interface Pulls {
  get: (number: number) => Promise<PullSummary>;
  /** All that are open; `from` limits them to one branch, as `owner:branch`. */
  open: (from?: string) => Promise<OpenPull[]>;
  /** Null where there is no pull request of that number. */
  isMerged: (number: number) => Promise<boolean | null>;
  /** GitHub's list ends at 250 commits (REL-17): whoever asks compares with git's count. */
  commits: (number: number) => Promise<Omit<Commit, "ownMerge">[]>;
  history: (number: number) => Promise<PullHistory>;
  /** Asks people for a review. Throws GitHubError with 422 where one of them cannot be asked. */
  requestReviewers: (number: number, logins: readonly string[]) => Promise<void>;
}

export function pullsOf(client: Client): Pulls {
  return {
    get: async (number) => {
      const data = await client.get("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
      const repo = data.head.repo as { id: number; full_name: string } | null;
      return {
        number,
        title: data.title,
        open: data.state === "open",
        author: accountOf(data.user),
        head: data.head.sha,
        headBranch: data.head.ref,
        headRepository: repo === null ? null : { id: repo.id, fullName: repo.full_name },
        into: data.base.ref,
        changedFiles: data.changed_files,
        asked: (data.requested_reviewers ?? []).map(({ login }) => login),
      };
    },
    open: async (from) => {
      const query = { state: "open" as const, ...(from === undefined ? {} : { head: from }) };
      const found = await client.list("GET /repos/{owner}/{repo}/pulls", query);
      return found.map(({ number, head, base }) => ({
        number,
        head: head.sha,
        headRepository: (head.repo as { id: number } | null)?.id ?? null,
        into: base.ref,
      }));
    },
    commits: async (number) => {
      const query = { pull_number: number };
      const found = await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", query);
      return found.map(({ sha, author, committer }) => ({
        sha,
        author: accountOf(author as ApiUser),
        committer: accountOf(committer as ApiUser),
      }));
    },
    isMerged: async (number) => {
      try {
        const query = { pull_number: number };
        return (await client.get("GET /repos/{owner}/{repo}/pulls/{pull_number}", query)).merged;
      } catch (error) {
        if (hasStatus(error, 404)) return null;
        throw error;
      }
    },
    history: async (number) => {
      const query = { issue_number: number };
      return historyOf(await client.list("GET /repos/{owner}/{repo}/issues/{issue_number}/events", query));
    },
    requestReviewers: async (number, logins) => {
      const body = { pull_number: number, reviewers: [...logins] };
      await client.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", body);
    },
  };
}

interface ApiEvent {
  event?: string;
  created_at?: string;
  dismissed_review?: { review_id?: number; state?: string };
}

/** Events that change which branch the pull request goes into. */
const BASE_EVENTS = new Set(["base_ref_changed", "automatic_base_change_succeeded"]);

function historyOf(events: readonly ApiEvent[]): PullHistory {
  const changes = events.filter(({ event }) => BASE_EVENTS.has(event ?? ""));
  const times = changes.map(({ created_at }) => Date.parse(created_at ?? ""));
  const dismissed = new Map<number, "approved" | "changes-requested">();
  for (const { dismissed_review: review } of events) {
    if (review?.review_id === undefined) continue;
    const state = review.state?.toLowerCase();
    if (state === "approved") dismissed.set(review.review_id, "approved");
    if (state === "changes_requested") dismissed.set(review.review_id, "changes-requested");
  }
  return { baseChanged: times.length === 0 ? null : Math.max(...times), dismissed };
}
