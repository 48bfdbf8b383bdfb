import type { Viewer } from "../api/viewer.ts";
import { nextId, type World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { isAncestor, listRevisions } from "../git/history.ts";
import { moveRefs, NO_OBJECT, type RefMove } from "../git/refs.ts";
import { rulesFor } from "../rules/active.ts";
import { judgeMove, type MoveFacts, type PullFacts, type Violation } from "../rules/judge.ts";
import type { ActivityType, RepositoryState } from "../state/model.ts";
import { actorOf } from "./actor.ts";
import { factsOfCommit } from "./check-facts.ts";
import { followPulls } from "./follow-pulls.ts";
import { tellMove } from "./tell-move.ts";

/** A change of one ref, from wherever it comes. */
export interface Change extends RefMove {
  viewer: Viewer;
  /** The pull request that is merged by it. */
  pull?: PullFacts;
  /** The commit whose checks count: of a merge, the pull request's head. */
  checkedCommit?: string;
}

export type MoveOutcome =
  | { moved: true }
  | { moved: false; violations: Violation[] }
  | { moved: false; lost: true };

/** Holds a change of a ref against the branch's rules. The one judge of pushes, API calls and merges. */
async function judgeChange(world: World, repo: RepositoryState, change: Change): Promise<Violation[]> {
  const branch = branchOf(change.ref);
  if (branch === null) return [];
  const rules = rulesFor(repo, branch, actorOf(world, repo, change.viewer), change.pull !== undefined);
  return rules.length === 0 ? [] : judgeMove(rules, await factsOf(world, repo, change));
}

async function factsOf(world: World, repo: RepositoryState, change: Change): Promise<MoveFacts> {
  const { before, after } = change;
  const { git } = world.store(repo);
  const update = before !== null && after !== null;
  const added = update ? await listRevisions(git, { from: ["--merges", after, `^${before}`], limit: 1 }) : [];
  const checked = change.checkedCommit ?? after;
  return {
    kind: before === null ? "create" : after === null ? "delete" : "update",
    forced: update && !(await isAncestor(git, before, after)),
    mergesInside: added.length > 0,
    actor: change.viewer.login ?? "",
    checks: checked === null ? [] : factsOfCommit(repo, checked),
    pull: change.pull ?? null,
  };
}

/** Moves a ref if its rules let it, and does all that follows: activity, events, pull requests that stand on it. */
export async function moveRef(world: World, repo: RepositoryState, change: Change): Promise<MoveOutcome> {
  const violations = await judgeChange(world, repo, change);
  if (violations.length > 0) return { moved: false, violations };
  if (change.before === change.after) return { moved: true };
  if (!(await moveRefs(world.store(repo).git, [change]))) return { moved: false, lost: true };
  await afterMove(world, repo, change);
  return { moved: true };
}

async function afterMove(world: World, repo: RepositoryState, change: Change): Promise<void> {
  repo.pushedAt = world.clock.stamp();
  const forced =
    change.before !== null &&
    change.after !== null &&
    !(await isAncestor(world.store(repo).git, change.before, change.after));
  const branch = branchOf(change.ref);
  if (branch !== null) {
    repo.activity.push({
      id: nextId(world),
      ref: change.ref,
      before: change.before ?? NO_OBJECT,
      after: change.after ?? NO_OBJECT,
      type: activityType(change, forced),
      actor: change.viewer.login ?? "ghost",
      timestamp: world.clock.stamp(),
    });
  }
  const cause = causeOf(change.viewer);
  await tellMove(world, repo, cause, change, forced);
  if (branch !== null) await followPulls(world, repo, cause, branch, { ...change, forced });
}

function activityType(change: Change, forced: boolean): ActivityType {
  if (change.before === null) return "branch_creation";
  if (change.after === null) return "branch_deletion";
  if (change.pull !== undefined) return "pr_merge";
  return forced ? "force_push" : "push";
}

/** The branch that a full ref names, or null for a tag or another ref. */
function branchOf(ref: string): string | null {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
