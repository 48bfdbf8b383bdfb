import { signedIn, type Viewer } from "../api/viewer.ts";
import { nextId, type World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { linesOfPatch } from "../git/diff.ts";
import { validationFailed } from "../http/refusal.ts";
import { reviewCommentShape } from "../shapes/review.ts";
import type { PullState, ReviewCommentState, ReviewState } from "../state/conversation.ts";
import { pullOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { forkPoint, pullBase } from "./pull-diff.ts";
import { eventPull } from "./tell-pull.ts";

export interface WantedComment {
  path: string;
  body: string;
  line?: number;
  position?: number;
  side?: string;
  start_line?: number;
  start_side?: string;
}

/** Where a comment stands in the diff. */
export interface CommentPlace {
  line: number;
  position: number;
  diffHunk: string;
}

const outside = (field: string) =>
  validationFailed({
    resource: "PullRequestReviewComment",
    code: "custom",
    field: `pull_request_review_thread.${field}`,
    message: `pull_request_review_thread.${field} must be part of the diff`,
  });

/** Finds the place of a comment. Throws GitHub's refusal where the diff does not show it. */
export async function placeOf(
  world: World,
  repo: RepositoryState,
  pull: PullState,
  commit: string,
  wanted: WantedComment,
): Promise<CommentPlace> {
  const base = await forkPoint(world, repo, await pullBase(world, repo, pull), commit);
  const file = (await world.store(repo).changes(base, commit)).find(
    ({ filename }) => filename === wanted.path,
  );
  if (file?.patch === undefined) throw outside("path");
  const { left, right } = linesOfPatch(file.patch);
  const lines = wanted.side === "LEFT" ? left : right;
  const found = [...lines].find(([line, position]) =>
    wanted.line === undefined ? position === wanted.position : line === wanted.line,
  );
  if (found === undefined) throw outside(wanted.line === undefined ? "position" : "line");
  if (wanted.start_line !== undefined && !lines.has(wanted.start_line)) throw outside("start_line");
  const [line, position] = found;
  const shown = file.patch.split("\n").slice(0, position + 1);
  const hunk = shown.findLastIndex((text) => text.startsWith("@@ "));
  return { line, position, diffHunk: shown.slice(Math.max(hunk, 0)).join("\n") };
}

/** Writes a comment of a review at its place, and says so. */
export async function addReviewComment(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  review: Pick<ReviewState, "id" | "pull" | "commit">,
  wanted: WantedComment & { place: CommentPlace; inReplyTo?: number },
): Promise<ReviewCommentState> {
  const now = world.clock.stamp();
  const sideOf = (side: string | undefined): "LEFT" | "RIGHT" => (side === "LEFT" ? "LEFT" : "RIGHT");
  const comment: ReviewCommentState = {
    id: nextId(world),
    pull: review.pull,
    review: review.id,
    author: signedIn(viewer),
    body: wanted.body,
    path: wanted.path,
    commit: review.commit,
    originalCommit: review.commit,
    ...wanted.place,
    startLine: wanted.start_line ?? null,
    side: sideOf(wanted.side),
    startSide: wanted.start_line === undefined ? null : sideOf(wanted.start_side ?? wanted.side),
    inReplyTo: wanted.inReplyTo ?? null,
    createdAt: now,
    updatedAt: now,
  };
  repo.reviewComments.push(comment);
  world.emit("pull_request_review_comment", repo, causeOf(viewer), {
    action: "created",
    comment: reviewCommentShape(world, repo, comment),
    pull_request: await eventPull(world, repo, pullOf(repo, review.pull)),
  });
  return comment;
}
