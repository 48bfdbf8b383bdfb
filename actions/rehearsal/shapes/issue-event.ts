import { nodeId, type World } from "../api/world.ts";
import type { Happening, IssueEventState } from "../state/issue-events.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { actionsApp } from "./app.ts";
import type { IssueEvent } from "./types.ts";
import { simpleUser } from "./user.ts";

export function issueEventShape(world: World, repo: RepositoryState, event: IssueEventState): IssueEvent {
  const api = `${world.url}/repos/${fullName(repo)}`;
  const { happening } = event;
  const commit = "commit" in happening ? happening.commit : null;
  return {
    id: event.id,
    node_id: nodeId("IE", event.id),
    url: `${api}/issues/events/${event.id}`,
    actor: simpleUser(world, event.actor),
    event: happening.event,
    commit_id: commit,
    commit_url: commit === null ? null : `${api}/commits/${commit}`,
    created_at: event.createdAt,
    performed_via_github_app: event.byJob ? actionsApp(world) : null,
    ...ownFields(world, event.actor, happening),
  };
}

/** What only this kind of event says. */
function ownFields(world: World, actor: string, happening: Happening) {
  switch (happening.event) {
    case "labeled":
    case "unlabeled":
      return { label: happening.label };
    case "assigned":
    case "unassigned":
      return { assignee: simpleUser(world, happening.assignee), assigner: simpleUser(world, actor) };
    case "milestoned":
    case "demilestoned":
      return { milestone: happening.milestone };
    case "renamed":
      return { rename: happening.rename };
    case "locked":
      return { lock_reason: happening.reason };
    case "closed":
      return { state_reason: happening.reason };
    case "review_requested":
    case "review_request_removed": {
      const reviewer = simpleUser(world, happening.reviewer);
      return { review_requester: simpleUser(world, actor), requested_reviewer: reviewer };
    }
    case "review_dismissed": {
      const { review, state, message, commit } = happening.dismissal;
      const pushed = commit === null ? {} : { dismissal_commit_id: commit };
      return { dismissed_review: { state, review_id: review, dismissal_message: message, ...pushed } };
    }
    default:
      return {};
  }
}
