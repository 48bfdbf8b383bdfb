import type { Account } from "../../core/execution/approval/pull-request.ts";
import { accountOrGhost, OUR_BOT } from "./account.ts";
import type { Client } from "./client.ts";
import { hasStatus } from "./failure.ts";

/** An issue, never a pull request. */
export interface Issue {
  number: number;
  by: Account;
  title: string;
  body: string;
  labels: string[];
  assignees: string[];
  state: "open" | "closed";
  created: number;
  updated: number;
}

/** What may be changed of an issue at once. */
export interface IssueChange {
  title?: string;
  body?: string;
  labels?: string[];
  state?: "open" | "closed";
  /** Why it is closed; "completed" where absent. */
  reason?: "completed" | "not_planned";
}

export interface Issues {
  get: (number: number) => Promise<Issue>;
  /** All with a label, or all that our bot opened; open and closed, the oldest first. */
  list: (which: { label: string } | { ours: true }) => Promise<Issue[]>;
  open: (issue: { title: string; body: string; labels: string[] }) => Promise<Issue>;
  change: (number: number, change: IssueChange) => Promise<void>;
  assign: (number: number, logins: readonly string[]) => Promise<void>;
  unassign: (number: number, logins: readonly string[]) => Promise<void>;
  /** Whether somebody can be assigned at all: people with access. */
  mayAssign: (login: string) => Promise<boolean>;
  /** Who closed it or opened it again last; null where nobody ever did. */
  lastMove: (number: number) => Promise<IssueMove | null>;
}

/** An issue was closed, or opened again. */
export interface IssueMove {
  by: Account;
  /** Milliseconds since 1970. */
  at: number;
}

export function issuesOf(client: Client): Issues {
  return {
    get: async (number) =>
      issueOf(await client.get("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number })),
    list: async (which) => {
      const filter = "label" in which ? { labels: which.label } : { creator: OUR_BOT };
      const order = { state: "all" as const, sort: "created" as const, direction: "asc" as const };
      const found = await client.list("GET /repos/{owner}/{repo}/issues", { ...filter, ...order });
      return found.filter((issue) => issue.pull_request === undefined).map(issueOf);
    },
    open: async (issue) => issueOf(await client.write("POST /repos/{owner}/{repo}/issues", issue)),
    change: async (number, { reason, ...change }) => {
      const why = reason === undefined ? {} : { state_reason: reason };
      const body = { issue_number: number, ...change, ...why };
      await client.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", body);
    },
    assign: async (number, logins) => {
      const body = { issue_number: number, assignees: [...logins] };
      await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", body);
    },
    unassign: async (number, logins) => {
      const body = { issue_number: number, assignees: [...logins] };
      await client.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees", body);
    },
    mayAssign: async (login) => {
      try {
        await client.get("GET /repos/{owner}/{repo}/assignees/{assignee}", { assignee: login });
        return true;
      } catch (error) {
        if (hasStatus(error, 404)) return false;
        throw error;
      }
    },
    lastMove: async (number) => {
      const query = { issue_number: number };
      const found = await client.list("GET /repos/{owner}/{repo}/issues/{issue_number}/events", query);
      const last = (found as ApiMove[]).findLast(({ event }) => event === "closed" || event === "reopened");
      if (last === undefined) return null;
      return {
        by: accountOrGhost(last.actor, last.performed_via_github_app),
        at: Date.parse(last.created_at),
      };
    },
  };
}

/** An issue's event as GitHub's answers hold it, as far as we read it. */
interface ApiMove {
  event: string;
  created_at: string;
  actor: { login?: string; type?: string } | null;
  performed_via_github_app?: object | null;
}

/** An issue as GitHub's answers hold it, as far as we read it. */
interface ApiIssue {
  number: number;
  user: { login?: string; type?: string } | null;
  title: string;
  body?: string | null;
  labels: (string | { name?: string | null })[];
  assignees?: { login: string }[] | null;
  state: string;
  created_at: string;
  updated_at: string;
}

function issueOf(issue: ApiIssue): Issue {
  return {
    number: issue.number,
    by: accountOrGhost(issue.user),
    title: issue.title,
    body: issue.body ?? "",
    labels: issue.labels.flatMap((label) => (typeof label === "string" ? label : (label.name ?? []))),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    state: issue.state === "closed" ? "closed" : "open",
    created: Date.parse(issue.created_at),
    updated: Date.parse(issue.updated_at),
  };
}
