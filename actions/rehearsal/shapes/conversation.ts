import { nodeId, type World } from "../api/world.ts";
import type { CommentState, IssueState } from "../state/conversation.ts";
import { pullOfIssue } from "../state/find.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";
import { ACTIONS_BOT, actionsApp } from "./app.ts";
import { labelsNamed, milestoneNumbered } from "./label.ts";
import type { Association, Issue, IssueComment, Reactions } from "./types.ts";
import { simpleUser } from "./user.ts";

/** How an author stands to the repository. It says nothing of what they may do: that is their role. */
export function associationOf(repo: RepositoryState, login: string): Association {
  if (login === repo.owner) return "OWNER";
  if (ownValue(repo.collaborators, login) !== undefined) return "COLLABORATOR";
  const merged = repo.pulls.some(
    (pull) =>
      pull.mergedAt !== null &&
      repo.issues.some((issue) => issue.number === pull.number && issue.author === login),
  );
  return merged ? "CONTRIBUTOR" : "NONE";
}

export function reactionsShape(repo: RepositoryState, subject: string, url: string): Reactions {
  const own = repo.reactions.filter((reaction) => reaction.subject === subject);
  const count = (content: string): number => own.filter((reaction) => reaction.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: own.length,
    "+1": count("+1"),
    "-1": count("-1"),
    laugh: count("laugh"),
    hooray: count("hooray"),
    confused: count("confused"),
    heart: count("heart"),
    rocket: count("rocket"),
    eyes: count("eyes"),
  };
}

/** An issue, or a pull request as the issues routes show it. */
export function issueShape(world: World, repo: RepositoryState, issue: IssueState): Issue {
  const api = `${world.url}/repos/${fullName(repo)}`;
  const url = `${api}/issues/${issue.number}`;
  const pull = pullOfIssue(repo, issue.number);
  const html = `${world.url}/${fullName(repo)}/${pull === null ? "issues" : "pull"}/${issue.number}`;
  const assignees = issue.assignees.map((login) => simpleUser(world, login));
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: html,
    id: issue.id,
    node_id: nodeId(pull === null ? "I" : "PR", issue.id),
    number: issue.number,
    title: issue.title,
    user: simpleUser(world, issue.author),
    labels: labelsNamed(world, repo, issue.labels),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestoneNumbered(world, repo, issue.milestone),
    comments: repo.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : simpleUser(world, issue.closedBy),
    author_association: associationOf(repo, issue.author),
    body: issue.body,
    reactions: reactionsShape(repo, `issue:${issue.number}`, url),
    performed_via_github_app: null,
    ...(pull === null
      ? {}
      : {
          draft: pull.draft,
          pull_request: {
            url: `${api}/pulls/${issue.number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: pull.mergedAt,
          },
        }),
  };
}

export function commentShape(world: World, repo: RepositoryState, comment: CommentState): IssueComment {
  const api = `${world.url}/repos/${fullName(repo)}`;
  const kind = pullOfIssue(repo, comment.issue) === null ? "issues" : "pull";
  const url = `${api}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${world.url}/${fullName(repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    user: simpleUser(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(repo, comment.author),
    body: comment.body,
    reactions: reactionsShape(repo, `comment:${comment.id}`, url),
    performed_via_github_app: comment.author === ACTIONS_BOT ? actionsApp(world) : null,
  };
}
