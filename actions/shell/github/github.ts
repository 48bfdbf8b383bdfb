import { type Access, accessOf } from "./access.ts";
import { type CheckRuns, checkRunsOf } from "./check-runs.ts";
import { type ClientOptions, connect } from "./client.ts";
import { type Conversation, conversationOf } from "./conversation.ts";
import { type Issues, issuesOf } from "./issues.ts";
import { type Labels, labelsOf } from "./labels.ts";
import { type Pulls, pullsOf } from "./pulls.ts";
import { type Statuses, statusesOf } from "./statuses.ts";
import { type Suggestions, suggestionsOf } from "./suggestions.ts";

/** One repository on GitHub, as small ports with our own types. */
export interface GitHub {
  pulls: Pulls;
  conversation: Conversation;
  issues: Issues;
  labels: Labels;
  suggestions: Suggestions;
  statuses: Statuses;
  checkRuns: CheckRuns;
  access: Access;
  /** Requests so far. */
  calls: () => number;
}

export function openGitHub(options: ClientOptions): GitHub {
  const client = connect(options);
  return {
    pulls: pullsOf(client),
    conversation: conversationOf(client),
    issues: issuesOf(client),
    labels: labelsOf(client),
    suggestions: suggestionsOf(client),
    statuses: statusesOf(client),
    checkRuns: checkRunsOf(client),
    access: accessOf(client),
    calls: client.calls,
  };
}
