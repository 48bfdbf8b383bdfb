import { recordEvent } from "../acts/issue-events.ts";
import { tellPull } from "../acts/tell-pull.ts";
import { created, ok, type RouteTable } from "../api/route.ts";
import type { Viewer } from "../api/viewer.ts";
import { findUser, type World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { type Refusal, unprocessable } from "../http/refusal.ts";
import { reads, roleIn, triages } from "../rules/access.ts";
import { pullShape } from "../shapes/pull.ts";
import { simpleUser } from "../shapes/user.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf, pullOf } from "../state/find.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";

const notCollaborator = (repo: RepositoryState): Refusal =>
  unprocessable(
    `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName(repo)} repository.`,
  );

/** Reviews are asked of people who were added to the repository; of nobody else. */
function isCollaborator(repo: RepositoryState, login: string): boolean {
  return (
    roleIn(repo, login) !== "none" &&
    (login === repo.owner || ownValue(repo.collaborators, login) !== undefined)
  );
}

/** Records and says that somebody is asked for a review, or no longer. */
async function tellReviewer(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  pull: PullState,
  event: "review_requested" | "review_request_removed",
  reviewer: string,
): Promise<void> {
  const cause = causeOf(viewer);
  recordEvent(world, repo, cause, pull.number, { event, reviewer });
  await tellPull(world, repo, cause, pull, event, { requested_reviewer: simpleUser(world, reviewer) });
}

export const requestedReviewers = {
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
    needs: reads("pull-requests:read"),
    handle: ({ world, repo, params }) => {
      const { requestedReviewers: logins } = pullOf(repo, params.pull_number);
      return ok({ users: logins.map((login) => simpleUser(world, login)), teams: [] });
    },
  },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
    needs: triages("pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const pull = pullOf(repo, params.pull_number);
      const { author } = issueOf(repo, pull.number);
      if ((params.team_reviewers ?? []).length > 0) throw notCollaborator(repo);
      const logins = (params.reviewers ?? []).map((login) => findUser(world, login)?.login ?? login);
      if (logins.includes(author))
        throw unprocessable("Review cannot be requested from pull request author.");
      if (!logins.every((login) => isCollaborator(repo, login))) throw notCollaborator(repo);
      for (const login of logins.filter((other) => !pull.requestedReviewers.includes(other))) {
        pull.requestedReviewers.push(login);
        await tellReviewer(world, repo, viewer, pull, "review_requested", login);
      }
      return created(pullShape(world, repo, pull));
    },
  },
  "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
    needs: triages("pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const pull = pullOf(repo, params.pull_number);
      const gone = params.reviewers.filter((login) => pull.requestedReviewers.includes(login));
      pull.requestedReviewers = pull.requestedReviewers.filter((login) => !gone.includes(login));
      for (const login of gone) {
        await tellReviewer(world, repo, viewer, pull, "review_request_removed", login);
      }
      return ok(pullShape(world, repo, pull));
    },
  },
} satisfies RouteTable;
