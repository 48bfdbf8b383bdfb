import { type Access, accessOf } from "./access.ts";
import { type Branches, branchesOf } from "./branches.ts";
import { type CheckRuns, checkRunsOf } from "./check-runs.ts";
import { type ClientOptions, connect } from "./client.ts";
import { type Conversation, conversationOf } from "./conversation.ts";
import { type Issues, issuesOf } from "./issues.ts";
import { type Labels, labelsOf } from "./labels.ts";
import { type MergedPulls, mergedPullsOf } from "./merged-pulls.ts";
import { type Proposals, proposalsOf } from "./proposals.ts";
import { type Pulls, pullsOf } from "./pulls.ts";
import { type Statuses, statusesOf } from "./statuses.ts";
import { type Suggestions, suggestionsOf } from "./suggestions.ts";
import { type Usage, usageOf } from "./usage.ts";

/** One repository on GitHub, as small ports with our own types. */
export interface GitHub {
  branches: Branches;
  pulls: Pulls;
  proposals: Proposals;
  mergedPulls: MergedPulls;
  conversation: Conversation;
  issues: Issues;
  labels: Labels;
  suggestions: Suggestions;
  statuses: Statuses;
  checkRuns: CheckRuns;
  access: Access;
  usage: Usage;
  /** Requests so far. */
  calls: () => number;
}

export function openGitHub(options: ClientOptions): GitHub {
  const client = connect(options);
  return {
    branches: branchesOf(client),
    pulls: pullsOf(client),
    proposals: proposalsOf(client),
    mergedPulls: mergedPullsOf(client),
    conversation: conversationOf(client),
    issues: issuesOf(client),
    labels: labelsOf(client),
    suggestions: suggestionsOf(client),
    statuses: statusesOf(client),
    checkRuns: checkRunsOf(client),
    access: accessOf(client),
    usage: usageOf(client),
    calls: client.calls,
  };
}
