import type { World } from "../api/world.ts";
import { rulesOf } from "../rules/active.ts";
import { judgeMove } from "../rules/judge.ts";
import type { PullState } from "../state/conversation.ts";
import type { RepositoryState } from "../state/model.ts";
import { factsOfCommit } from "./check-facts.ts";
import { factsOfPull, testMerge } from "./merge-check.ts";

export type MergeableState = "clean" | "dirty" | "blocked" | "behind" | "unstable" | "draft" | "unknown";

/** Whether a pull request can be merged, and GitHub's one word for it. */
export async function mergeability(
  world: World,
  repo: RepositoryState,
  pull: PullState,
): Promise<{ mergeable: boolean | null; rebaseable: boolean | null; mergeable_state: MergeableState }> {
  if (pull.mergedAt !== null) return { mergeable: null, rebaseable: null, mergeable_state: "unknown" };
  const clean = (await testMerge(world, repo, pull)) !== null;
  const state = clean ? await stateOf(world, repo, pull) : "dirty";
  return { mergeable: clean, rebaseable: clean, mergeable_state: state };
}

async function stateOf(world: World, repo: RepositoryState, pull: PullState): Promise<MergeableState> {
  if (pull.draft) return "draft";
  const facts = await factsOfPull(world, repo, pull, "merge");
  const checks = factsOfCommit(repo, pull.head.sha);
  const rules = rulesOf(repo, pull.base.ref).filter(({ rule }) => rule.type !== "required_linear_history");
  const move = {
    kind: "update",
    forced: false,
    mergesInside: false,
    actor: "",
    checks,
    pull: facts,
  } as const;
  const violations = judgeMove(rules, move);
  const behind =
    rules.some(({ rule }) => rule.type === "required_status_checks" && rule.strict) && !facts.upToDate;
  if (violations.length > (behind ? 1 : 0)) return "blocked";
  if (behind) return "behind";
  return checks.some(({ outcome }) => outcome !== "success") ? "unstable" : "clean";
}
