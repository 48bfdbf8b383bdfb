import { setTimeout as sleep } from "node:timers/promises";
import { OUR_BOT } from "../github/account.ts";
import { GitHubError, hasStatus } from "../github/failure.ts";
import type { MergeMethod, Proposal } from "../github/proposals.ts";
import type { Operation } from "../operate/operation.ts";

/** What became of a pull request: merged, to be made anew, or refused, in these words. */
export type Merged = { state: "merged" | "moved" } | { state: "refused"; pull: number | null; words: string };

export interface MergeWanted {
  branch: string;
  commit: string;
  title: string;
  message: string;
  /** Whether the default branch holds the board: asked after an answer that was lost. */
  landed: () => Promise<boolean>;
}

const TRIES = 4;
/** The first keeps history linear and gives GitHub's own signature; the others where the rules allow only those. */
const METHODS: readonly MergeMethod[] = ["squash", "rebase", "merge"];
const BY_METHOD = /Merge method|are not allowed on this repository|must not contain merge commits/i;
const MOVED = /was modified|out of date with the base|not up to date/i;
/** Also while GitHub has not yet looked whether it could be merged. */
const NOT_YET = /not mergeable|being checked/i;

/** Opens a pull request from a branch, or finds the open one, and merges exactly this commit by a way that is allowed. */
export async function mergeByPull(operation: Operation, wanted: MergeWanted): Promise<Merged> {
  let pull: Proposal;
  try {
    pull = await openOrFind(operation, wanted);
  } catch (error) {
    if (!hasStatus(error, 403)) throw error;
    return { state: "refused", pull: null, words: wordsOf(error) };
  }
  let shortest: string | null = null;
  for (const method of METHODS) {
    const outcome = await mergeOnce(operation, pull.number, method, wanted);
    if (typeof outcome !== "string") return outcome;
    if (shortest === null || outcome.length < shortest.length) shortest = outcome;
    if (!BY_METHOD.test(outcome)) break;
  }
  return { state: "refused", pull: pull.number, words: shortest ?? "" };
}

/** One that a person opened from this branch is as good: what is merged is the commit. */
async function openOrFind(
  { github, branch: into, context }: Operation,
  wanted: MergeWanted,
): Promise<Proposal> {
  const { branch, title, message } = wanted;
  for (let tried = 1; ; tried += 1) {
    const open = (await github.proposals.from(branch)).filter((pull) => pull.into === into);
    const found = open.find(({ author }) => author === OUR_BOT) ?? open[0];
    if (found !== undefined) return found;
    try {
      return await github.proposals.open({ branch, into, title, body: message });
    } catch (error) {
      const again = error instanceof GitHubError && (error.uncertain || error.status === 422);
      if (!again || tried === TRIES) throw error;
      await sleep(tried ** 2 * context.second);
    }
  }
}

/** The words of a refusal, or what came of it. */
async function mergeOnce(
  { github, context }: Operation,
  pull: number,
  method: MergeMethod,
  { commit, title, message, landed }: MergeWanted,
): Promise<Merged | string> {
  for (let tried = 1; ; tried += 1) {
    try {
      await github.proposals.merge(pull, { sha: commit, method, title: `${title} (#${pull})`, message });
      return { state: "merged" };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (await landed()) return { state: "merged" };
      if (error.status === 409 || MOVED.test(error.message)) return { state: "moved" };
      const again = error.uncertain || NOT_YET.test(error.message);
      if (!again) return wordsOf(error);
      if (tried === TRIES) {
        if (error.uncertain) throw error;
        return wordsOf(error);
      }
      await sleep(tried ** 2 * context.second);
    }
  }
}

/** What GitHub said, without what we put before it. */
export function wordsOf(error: unknown): string {
  return error instanceof GitHubError ? error.said : String(error);
}
