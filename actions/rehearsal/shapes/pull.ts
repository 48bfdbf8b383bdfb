import { pullCommits, pullFiles } from "../acts/pull-diff.ts";
import { nodeId, type World } from "../api/world.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { associationOf } from "./conversation.ts";
import { labelsNamed, milestoneNumbered } from "./label.ts";
import { mergeSettings, repositoryShape } from "./repository.ts";
import type { SimplePull } from "./types.ts";
import { simpleUser } from "./user.ts";

function side(world: World, repo: RepositoryState, { ref, sha }: { ref: string; sha: string }) {
  return {
    label: `${repo.owner}:${ref}`,
    ref,
    sha,
    user: simpleUser(world, repo.owner),
    repo: { ...repositoryShape(world, repo), ...mergeSettings(repo) },
  };
}

function links(world: World, repo: RepositoryState, pull: PullState) {
  const api = `${world.url}/repos/${fullName(repo)}`;
  const url = `${api}/pulls/${pull.number}`;
  const html = `${world.url}/${fullName(repo)}/pull/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const statuses = `${api}/statuses/${pull.head.sha}`;
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${api}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
  };
}

/** A pull request as lists show it. */
export function pullShape(world: World, repo: RepositoryState, pull: PullState): SimplePull {
  const issue = issueOf(repo, pull.number);
  const headRepo = world.state.repositories[pull.head.repository];
  const assignees = issue.assignees.map((login) => simpleUser(world, login));
  return {
    ...links(world, repo, pull),
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    number: pull.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    title: issue.title,
    user: simpleUser(world, issue.author),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? pull.tested?.commit ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: pull.requestedReviewers.map((login) => simpleUser(world, login)),
    requested_teams: [],
    // GitHub describes these labels, alone of all, with a text that is never null.
    labels: labelsNamed(world, repo, issue.labels).map((label) => ({
      ...label,
      description: label.description ?? "",
    })),
    milestone: milestoneNumbered(world, repo, issue.milestone),
    head: side(world, headRepo ?? repo, pull.head),
    base: side(world, repo, pull.base),
    author_association: associationOf(repo, issue.author),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** What a pull request's own page adds, but for whether it can be merged. */
export async function pullDetails(world: World, repo: RepositoryState, pull: PullState) {
  const files = await pullFiles(world, repo, pull);
  const sum = (of: "additions" | "deletions"): number => files.reduce((total, file) => total + file[of], 0);
  return {
    merged: pull.mergedAt !== null,
    merged_by: pull.mergedBy === null ? null : simpleUser(world, pull.mergedBy),
    comments: repo.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: repo.reviewComments.filter((comment) => comment.pull === pull.number).length,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: (await pullCommits(world, repo, pull)).length,
    additions: sum("additions"),
    deletions: sum("deletions"),
    changed_files: files.length,
  };
}
