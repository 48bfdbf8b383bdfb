import { setTimeout as sleep } from "node:timers/promises";
import type { Effect } from "../../core/effect.ts";
import { APPROVAL_CONTEXT, VALIDATE_CONTEXT } from "../../core/report/gate/contexts.ts";
import { applyEffects } from "../apply.ts";
import { GitHubError, hasStatus } from "../github/failure.ts";
import type { Operation } from "../operate/operation.ts";
import { boardTree, fetchCommit } from "./default-branch.ts";
import type { MadeBoard } from "./make-board.ts";
import { mergeByPull, wordsOf } from "./merge-pull.ts";
import { pushBranch } from "./push-branch.ts";
import { standingCommit } from "./standing-commit.ts";

/**
 * What became of a board's commit: it is on the default branch; that one moved meanwhile, so that it has to be made anew;
 * or GitHub refuses it, and it waits on a branch and in a pull request, where even those could be made.
 */
export type Landing =
  | { state: "landed" | "moved" }
  | { state: "waits"; branch: string | null; pull: number | null; refusals: string[] };

const TRIES = 4;
const RE_DERIVED = "Touches only scoreboard/, and computing it again from the ledger gave the same bytes";
const NO_FORCE = /Cannot force-push|force-?push/i;

/** Branches of Opsbook's own, on which boards wait; the gate leaves their pull requests to this action. */
function branchOf(week: string): string {
  return `scoreboard/${week}`;
}

/**
 * Brings a board's commit to the default branch as its rules let it: on a branch of its own it gets its statuses, then the
 * default branch is fast-forwarded to it, and where rules forbid that, a pull request is opened and merged. Never by force.
 */
export async function land(operation: Operation, made: MadeBoard & { commit: string }): Promise<Landing> {
  const { week } = made.written;
  const commit = await standingCommit(operation, branchOf(week), made);
  const placed = await place(operation, week, commit);
  if (placed.state === "moved") return { state: "moved" };
  if (placed.state === "refused") {
    return { state: "waits", branch: null, pull: null, refusals: [placed.words] };
  }
  const { branch } = placed;
  await applyEffects(statusesOf(commit), operation.github, operation.context.second);
  const forwarded = await forward(operation, commit, made.onto);
  if (forwarded.state !== "refused") return forwarded.state === "moved" ? forwarded : { state: "landed" };
  const merged = await mergeByPull(operation, {
    branch,
    commit,
    title: made.title,
    message: made.body,
    landed: () => isLanded(operation, commit),
  });
  if (merged.state === "moved") return { state: "moved" };
  if (merged.state === "refused") {
    const refusals = [...(merged.pull === null ? [forwarded.words] : []), merged.words];
    return { state: "waits", branch, pull: merged.pull, refusals };
  }
  // Merged beside something else that touched the board: made anew on top, it is right again.
  return { state: (await isLanded(operation, commit)) ? "landed" : "moved" };
}

type Placed = { state: "placed"; branch: string } | { state: "moved" } | { state: "refused"; words: string };

/** On the week's own branch; beside it where that one may not be replaced. */
async function place(operation: Operation, week: string, commit: string): Promise<Placed> {
  const usual = branchOf(week);
  const first = await pushBranch(operation, usual, commit);
  if (first.state === "pushed") return { state: "placed", branch: usual };
  if (first.state === "moved") return { state: "moved" };
  if (!NO_FORCE.test(first.words)) return first;
  const beside = `${usual}-${commit.slice(0, 8)}`;
  const second = await pushBranch(operation, beside, commit);
  return second.state === "pushed" ? { state: "placed", branch: beside } : second;
}

/** What these say is so: the commit was derived twice before it was pushed. */
function statusesOf(sha: string): Effect[] {
  return [VALIDATE_CONTEXT, APPROVAL_CONTEXT].map((context) => ({
    kind: "set-status",
    sha,
    context,
    state: "success",
    description: RE_DERIVED,
    link: null,
  }));
}

type Forwarded = { state: "done" } | { state: "moved" } | { state: "refused"; words: string };

async function forward(
  { github, branch, context }: Operation,
  commit: string,
  onto: string,
): Promise<Forwarded> {
  for (let tried = 1; ; tried += 1) {
    try {
      await github.branches.forward(branch, commit);
      return { state: "done" };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const tip = await github.branches.tip(branch);
      if (tip === commit) return { state: "done" };
      if (tip !== onto) return { state: "moved" };
      if (!error.uncertain) return refusalOf(error);
      if (tried === TRIES) throw error;
      await sleep(tried ** 2 * context.second);
    }
  }
}

function refusalOf(error: GitHubError): Forwarded {
  if (hasStatus(error, 409)) return { state: "moved" };
  return { state: "refused", words: wordsOf(error) };
}

/** Whether the default branch's board is this commit's, byte for byte, whatever else it has by now. */
async function isLanded({ git, remote, github, branch }: Operation, commit: string): Promise<boolean> {
  const tip = await github.branches.tip(branch);
  if (tip === null) return false;
  await fetchCommit(git, remote, tip);
  return (await boardTree(git, tip)) === (await boardTree(git, commit));
}
