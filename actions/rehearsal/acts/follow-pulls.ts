import { findRepository, type World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import { isAncestor } from "../git/history.ts";
import { type RefMove, setRefs } from "../git/refs.ts";
import { rulesOf } from "../rules/active.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { bringObjects } from "./bring-objects.ts";
import { recordEvent } from "./issue-events.ts";
import { setIssueState } from "./issues.ts";
import { branchTip } from "./resolve.ts";
import { dismissReview } from "./reviews.ts";
import { tellPull } from "./tell-pull.ts";

/** How a branch moved; by force where what stood there is not below it any more. */
interface BranchMove extends RefMove {
  forced: boolean;
}

/** Lets open pull requests follow a branch that moved: those that come from it, and those that go into it. */
export async function followPulls(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  branch: string,
  move: BranchMove,
): Promise<void> {
  for (const holder of Object.values(world.state.repositories)) {
    for (const pull of holder.pulls.filter((candidate) => isOpen(holder, candidate))) {
      const comesFrom = pull.head.repository === fullName(repo) && pull.head.ref === branch;
      if (comesFrom) await followHead(world, holder, cause, pull, move);
      else if (holder.id === repo.id && pull.base.ref === branch)
        await followBase(world, holder, cause, pull, move);
    }
  }
}

const isOpen = (repo: RepositoryState, pull: PullState): boolean =>
  issueOf(repo, pull.number).state === "open";

async function followHead(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  pull: PullState,
  { before, after, forced }: BranchMove,
): Promise<void> {
  if (after === null) {
    await setIssueState(world, repo, cause, issueOf(repo, pull.number), "closed");
    return;
  }
  await setHead(world, repo, pull, after);
  pull.lastPusher = cause.login;
  if (forced) recordEvent(world, repo, cause, pull.number, { event: "head_ref_force_pushed", commit: after });
  pull.base.sha = (await branchTip(world, repo, pull.base.ref)) ?? pull.base.sha;
  issueOf(repo, pull.number).updatedAt = world.clock.stamp();
  await dismissStale(world, repo, cause, pull);
  await tellPull(world, repo, cause, pull, "synchronize", { before, after });
}

/** Sets a pull request's head, and brings its objects here where it comes from a fork. */
export async function setHead(
  world: World,
  repo: RepositoryState,
  pull: PullState,
  sha: string,
): Promise<void> {
  const [owner = "", name = ""] = pull.head.repository.split("/");
  const from = findRepository(world, owner, name);
  if (from !== null) await bringObjects(world, from, repo, sha);
  await setRefs(world.store(repo).git, [{ ref: `refs/pull/${pull.number}/head`, sha }]);
  pull.head.sha = sha;
}

async function dismissStale(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  pull: PullState,
): Promise<void> {
  const asked = rulesOf(repo, pull.base.ref).some(
    ({ rule }) => rule.type === "pull_request" && rule.requirement.dismissStale,
  );
  if (!asked) return;
  const approved = repo.reviews.filter(
    (review) => review.pull === pull.number && review.state === "APPROVED",
  );
  for (const review of approved) await dismissReview(world, repo, cause, review, { commit: pull.head.sha });
}

/** A base that has come to hold the head has merged the pull request, whoever brought it there. */
async function followBase(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  pull: PullState,
  { after }: RefMove,
): Promise<void> {
  const issue = issueOf(repo, pull.number);
  if (after === null) {
    await setIssueState(world, repo, cause, issue, "closed");
    return;
  }
  if (!(await isAncestor(world.store(repo).git, pull.head.sha, after))) return;
  markMerged(world, repo, pull, cause, after);
  await setIssueState(world, repo, cause, issue, "closed");
}

/** Records that a pull request was merged, by whom, and as which commit. */
export function markMerged(
  world: World,
  repo: RepositoryState,
  pull: PullState,
  cause: Cause,
  commit: string,
): void {
  pull.mergedAt = world.clock.stamp();
  pull.mergedBy = cause.login;
  pull.mergeCommit = commit;
  recordEvent(world, repo, cause, pull.number, { event: "merged", commit });
}
