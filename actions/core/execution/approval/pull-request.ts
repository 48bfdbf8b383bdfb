import type { Catalog } from "../../catalog/catalog.ts";
import type { CatalogChange } from "../../catalog/changes/change.ts";

/**
 * An answer, or why there is none. What is not known is never guessed: it keeps the gate closed. With a remedy the reason
 * is what people are told; without one asking again is all that can be done.
 */
export type Known<T> = { known: true; value: T } | { known: false; why: string; remedy?: string };

/** An account of GitHub, as GitHub itself names it. */
export interface Account {
  /** Upper and lower case are the same to GitHub. */
  login: string;
  /** True for apps, and for what a person's account did through an app: software never approves. */
  bot: boolean;
}

/** What an account may do in the repository; "none" also for those whom GitHub does not know there (404). */
export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

/** A file that differs between the merge base and the head. A deleted file has its old path as `path`. */
export interface ChangedFile {
  path: string;
  /** Where it stood before a rename; else null. */
  oldPath: string | null;
}

/** One state of the pull request's branch, as it was pushed. All times are GitHub's, in milliseconds since 1970. */
export interface Head {
  /** The commit, 40 or 64 hexadecimal digits. */
  sha: string;
  /** When it was pushed. */
  at: number;
  /** Who pushed it, by GitHub's record; null where the record does not say. */
  by: Account | null;
  /**
   * When the gate first posted its status on this commit; null before that. Whoever gathers this takes only what the gate
   * itself posted: a status can be forged from a workflow on any branch (SEC-18).
   */
  firstStatus: number | null;
  /** The earlier head into which this commit merges the default branch exactly as git does; else null. */
  mergeOf: string | null;
  /** For each path of the pull request, old and new: the blob's id in this commit, null where there is no such file. */
  blobs: ReadonlyMap<string, string | null>;
}

/** A commit between the merge base and the head. Its author and committer are whatever its maker typed. */
export interface Commit {
  sha: string;
  /** The account to which GitHub assigns the author's address; null where there is none. */
  author: Account | null;
  committer: Account | null;
  /** True where it merges the default branch exactly as git does. */
  ownMerge: boolean;
}

/** A submitted review. */
export interface Review {
  id: number;
  by: Account;
  /** When it was submitted. */
  at: number;
  /** The commit that was looked at. */
  commit: string;
  state: "approved" | "changes-requested" | "commented" | "dismissed";
  /** What a dismissed review had said; null where that is not known. */
  was: "approved" | "changes-requested" | null;
  /** What was written with it, where it asks for changes. */
  reason?: string;
}

/** A comment in the pull request's conversation. */
export interface Comment {
  id: number;
  by: Account;
  created: number;
  /** The same as `created` until somebody edits it. */
  updated: number;
  body: string;
}

/**
 * Everything that the gate may know about a pull request into the default branch, gathered before it decides. Times are
 * GitHub's own, in milliseconds since 1970, never git's (SEC-8).
 */
export interface PullRequest {
  /** The moment at which it is judged. */
  now: number;
  /** The default branch's commit: its policies hold. */
  base: string;
  /** The commit that is judged. */
  head: string;
  /** Who opened it; null where the account is gone. */
  author: Account | null;
  /** When its base was last changed, null if never: what was approved for another base does not count (SEC-7). */
  basedSince: Known<number | null>;
  /** The default branch's catalog: it names the approvers, always. */
  catalog: Known<Catalog>;
  /** The catalog as it would be after git's merge; a conflict is a reason not to know it. */
  proposed: Known<Catalog>;
  /** What the change means for the business; the controls that it lowers are among it. */
  changes: Known<readonly CatalogChange[]>;
  /** Every changed file, by git. */
  files: Known<readonly ChangedFile[]>;
  /** Those of them that the default branch has changed since the head was made. */
  changedOnBase: Known<readonly string[]>;
  /** Every head that the branch ever had, in the order in which they came; the last one is `head`. */
  heads: Known<readonly Head[]>;
  commits: Known<readonly Commit[]>;
  reviews: Known<readonly Review[]>;
  comments: Known<readonly Comment[]>;
  /** By login in lower case. Who must be in it, `accountsToAsk` says; who is not counts as unknown. */
  roles: ReadonlyMap<string, Known<Role>>;
}

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

/**
 * @param why a clause that reads after "because": "GitHub did not answer".
 * @param remedy what a person can do about it.
 */
export function unknown<T>(why: string, remedy?: string): Known<T> {
  return remedy === undefined ? { known: false, why } : { known: false, why, remedy };
}

/** True where both are the same account. */
export function isSameAccount(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}
