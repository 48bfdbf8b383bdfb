import { about } from "../routes/about.ts";
import { actionsSettings } from "../routes/actions-settings.ts";
import { activity } from "../routes/activity.ts";
import { assignees } from "../routes/assignees.ts";
import { blobsAndTrees } from "../routes/blobs-and-trees.ts";
import { branchMerges } from "../routes/branch-merges.ts";
import { branches } from "../routes/branches.ts";
import { checkRuns } from "../routes/check-runs.ts";
import { collaborators } from "../routes/collaborators.ts";
import { commits } from "../routes/commits.ts";
import { contents } from "../routes/contents.ts";
import { dispatches } from "../routes/dispatches.ts";
import { gitCommits } from "../routes/git-commits.ts";
import { hooks } from "../routes/hooks.ts";
import { issueComments } from "../routes/issue-comments.ts";
import { issueEvents } from "../routes/issue-events.ts";
import { issues } from "../routes/issues.ts";
import { labels } from "../routes/labels.ts";
import { milestones } from "../routes/milestones.ts";
import { protection } from "../routes/protection.ts";
import { pullChanges } from "../routes/pull-changes.ts";
import { pulls } from "../routes/pulls.ts";
import { reactions } from "../routes/reactions.ts";
import { refs } from "../routes/refs.ts";
import { repositories } from "../routes/repositories.ts";
import { requestedReviewers } from "../routes/requested-reviewers.ts";
import { reviewComments } from "../routes/review-comments.ts";
import { reviews } from "../routes/reviews.ts";
import { rulesets } from "../routes/rulesets.ts";
import { runs } from "../routes/runs.ts";
import { statuses } from "../routes/statuses.ts";
import { timeline } from "../routes/timeline.ts";
import { users } from "../routes/users.ts";
import { variables } from "../routes/variables.ts";
import type { Route, RouteKey, RouteTable } from "./route.ts";

const tables: RouteTable[] = [
  users,
  repositories,
  collaborators,
  // The repository's content.
  contents,
  branches,
  commits,
  blobsAndTrees,
  gitCommits,
  refs,
  branchMerges,
  // What people write.
  issues,
  issueComments,
  issueEvents,
  timeline,
  labels,
  assignees,
  milestones,
  reactions,
  pulls,
  pullChanges,
  requestedReviewers,
  reviews,
  reviewComments,
  // What is reported of commits.
  statuses,
  checkRuns,
  activity,
  // What holds for a repository, and what it starts.
  protection,
  rulesets,
  actionsSettings,
  variables,
  hooks,
  dispatches,
  runs,
  about,
];

/** Every route that is served, by GitHub's own name for it. */
export const routes: ReadonlyMap<string, Route<RouteKey>> = new Map(
  // One cast, where routes of all shapes meet: a route is only ever called with its own params.
  tables.flatMap((table) => Object.entries(table) as unknown as [string, Route<RouteKey>][]),
);
