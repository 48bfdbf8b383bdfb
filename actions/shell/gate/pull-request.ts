import { compareCatalogs } from "../../core/catalog/changes/compare.ts";
import { accountsToAsk } from "../../core/execution/approval/accounts-to-ask.ts";
import {
  type Commit,
  type Known,
  known,
  type PullRequest,
  type Role,
  unknown,
} from "../../core/execution/approval/pull-request.ts";
import type { PullSummary } from "../github/pulls.ts";
import { attempt, type Change, gatherChange } from "./change.ts";
import type { Gate } from "./gate.ts";
import { headsOf } from "./heads.ts";
import { ownMergeOf } from "./merge.ts";

/**
 * Everything that the approval of a pull request into the default branch is decided by. What cannot be had is unknown.
 *
 * @param landed when it went in, in milliseconds: what was said or pushed later is left out. Null while it is open.
 */
export async function gatherPullRequest(
  gate: Gate,
  pull: PullSummary,
  landed: number | null = null,
): Promise<PullRequest> {
  const isInTime = (at: number): boolean => landed === null || at <= landed;
  const { conversation, pulls } = gate.github;
  const { number } = pull;
  const [change, history, reviews, comments] = await Promise.all([
    gatherChange(gate, pull),
    attempt(async () => known(await pulls.history(number))),
    attempt(async () => known(await conversation.reviews(number))),
    attempt(async () => known(await conversation.comments(number))),
  ]);
  const [heads, commits] = await Promise.all([
    gatherHeads(gate, pull, change, isInTime),
    gatherCommits(gate, pull, change),
  ]);
  const parts = partsOf(change);
  const facts: Omit<PullRequest, "roles"> = {
    now: landed ?? gate.context.now(),
    base: gate.tip,
    head: pull.head,
    author: pull.author,
    basedSince: map(history, ({ baseChanged }) => baseChanged),
    ...parts,
    catalog: parts.catalog.known ? known(await gate.standInsSaid(parts.catalog.value)) : parts.catalog,
    heads,
    commits,
    reviews: both(reviews, history, (found, { dismissed }) =>
      found
        .filter(({ at }) => isInTime(at))
        .map((review) => ({ ...review, was: dismissed.get(review.id) ?? null })),
    ),
    comments: map(comments, (found) => found.filter(({ created }) => isInTime(created))),
  };
  return { ...facts, roles: await gatherRoles(gate, accountsToAsk(facts)) };
}

/** What git's answer says to the parts that the decision names. */
function partsOf(
  change: Known<Change>,
): Pick<PullRequest, "catalog" | "proposed" | "changes" | "files" | "changedOnBase"> {
  const merged: Known<NonNullable<Change["proposed"]>> = change.known
    ? change.value.proposed === null
      ? unknown(conflictOf(change.value), RESOLVE)
      : known(change.value.proposed)
    : change;
  return {
    catalog: map(change, ({ current }) => current.catalog),
    proposed: map(merged, ({ catalog }) => catalog.catalog),
    changes: both(change, merged, ({ current }, { catalog, files }) =>
      compareCatalogs(current.catalog, catalog.catalog, files),
    ),
    files: map(change, ({ files }) => files.map(({ file, was }) => ({ path: file, oldPath: was }))),
    changedOnBase: map(change, ({ changedOnBase }) => changedOnBase),
  };
}

const RESOLVE = 'use "Resolve conflicts" at the end of this page, or take the default branch in and choose';

function conflictOf({ merge }: Change): string {
  const [first, ...more] = "conflicts" in merge ? merge.conflicts : [];
  return `it conflicts with the default branch in ${first ?? "a file"}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}

function gatherHeads(
  gate: Gate,
  pull: PullSummary,
  change: Known<Change>,
  isInTime: (at: number) => boolean,
): Promise<PullRequest["heads"]> {
  return attempt(async () => {
    if (!change.known) return change;
    if (pull.headRepository === null) return unknown("the fork that it came from is gone");
    const all = await gate.github.access.pushes(pull.headBranch, pull.headRepository.fullName);
    const pushes = all.filter(({ at }) => isInTime(at));
    const paths = change.value.files.flatMap(({ file, was }) => (was === null ? [file] : [file, was]));
    return known(await headsOf(gate.scratch.git, gate.github.statuses, pushes, gate.tip, paths));
  });
}

/** GitHub names the accounts, git has all commits: where they do not agree, nothing is known (REL-17). */
function gatherCommits(
  gate: Gate,
  pull: PullSummary,
  change: Known<Change>,
): Promise<PullRequest["commits"]> {
  return attempt(async () => {
    if (!change.known) return change;
    const { git } = gate.scratch;
    const listed = await git.text(["rev-list", "--parents", pull.head, `^${gate.tip}`]);
    const lines = listed === "" ? [] : listed.split("\n").map((line) => line.split(" "));
    const found = await gate.github.pulls.commits(pull.number);
    const shas = new Set(found.map(({ sha }) => sha));
    if (lines.length !== shas.size || lines.some(([sha = ""]) => !shas.has(sha))) {
      return unknown(
        `git counts ${lines.length} commits and GitHub lists ${shas.size}; it lists at most 250, so make fewer of them`,
      );
    }
    const merges = new Set(lines.flatMap(([sha = "", ...parents]) => (parents.length === 2 ? [sha] : [])));
    const commits: Commit[] = [];
    for (const commit of found) {
      const ownMerge = merges.has(commit.sha) && (await ownMergeOf(git, commit.sha, gate.tip)) !== null;
      commits.push({ ...commit, ownMerge });
    }
    return known(commits);
  });
}

async function gatherRoles({ github }: Gate, logins: readonly string[]): Promise<Map<string, Known<Role>>> {
  const roles = new Map<string, Known<Role>>();
  for (const login of logins) {
    roles.set(login.toLowerCase(), await attempt(async () => known(await github.access.role(login))));
  }
  return roles;
}

function map<T, U>(one: Known<T>, change: (value: T) => U): Known<U> {
  return one.known ? known(change(one.value)) : one;
}

function both<T, U, V>(one: Known<T>, other: Known<U>, join: (one: T, other: U) => V): Known<V> {
  if (!one.known) return one;
  return other.known ? known(join(one.value, other.value)) : other;
}
