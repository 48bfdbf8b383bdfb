import { nodeId, type World } from "../api/world.ts";
import type { ReviewCommentState, ReviewState } from "../state/conversation.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { associationOf, reactionsShape } from "./conversation.ts";
import type { Review, ReviewComment } from "./types.ts";
import { simpleUser } from "./user.ts";

export function reviewShape(world: World, repo: RepositoryState, review: ReviewState): Review {
  const pull = `${world.url}/repos/${fullName(repo)}/pulls/${review.pull}`;
  const html = `${world.url}/${fullName(repo)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId("PRR", review.id),
    user: simpleUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(repo, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  };
}

export function reviewCommentShape(
  world: World,
  repo: RepositoryState,
  comment: ReviewCommentState,
): ReviewComment {
  const api = `${world.url}/repos/${fullName(repo)}/pulls`;
  const url = `${api}/comments/${comment.id}`;
  const html = `${world.url}/${fullName(repo)}/pull/${comment.pull}#discussion_r${comment.id}`;
  const pull = `${api}/${comment.pull}`;
  return {
    url,
    id: comment.id,
    node_id: nodeId("PRRC", comment.id),
    pull_request_review_id: comment.review,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    position: comment.position,
    original_position: comment.position,
    commit_id: comment.commit,
    original_commit_id: comment.originalCommit,
    user: simpleUser(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(repo, comment.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    reactions: reactionsShape(repo, `review-comment:${comment.id}`, url),
    start_line: comment.startLine,
    original_start_line: comment.startLine,
    start_side: comment.startSide,
    line: comment.line,
    original_line: comment.line,
    side: comment.side,
    subject_type: "line",
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}
