import type { World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import { reviewShape } from "../shapes/review.ts";
import type { ReviewState } from "../state/conversation.ts";
import { pullOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { recordEvent } from "./issue-events.ts";
import { eventPull } from "./tell-pull.ts";

/** Says that something happened to a review. Events write its state in small letters. */
export async function tellReview(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  review: ReviewState,
  action: "submitted" | "edited" | "dismissed",
  extra: Record<string, unknown> = {},
): Promise<void> {
  world.emit("pull_request_review", repo, cause, {
    action,
    review: { ...reviewShape(world, repo, review), state: review.state.toLowerCase() },
    pull_request: await eventPull(world, repo, pullOf(repo, review.pull)),
    ...extra,
  });
}

/** Takes a verdict back: by hand with a message, or because of the commit that was pushed. */
export async function dismissReview(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  review: ReviewState,
  why: { message: string } | { commit: string },
): Promise<void> {
  recordEvent(world, repo, cause, review.pull, {
    event: "review_dismissed",
    dismissal: {
      review: review.id,
      state: review.state === "APPROVED" ? "approved" : "changes_requested",
      message: "message" in why ? why.message : null,
      commit: "commit" in why ? why.commit : null,
    },
  });
  review.state = "DISMISSED";
  await tellReview(world, repo, cause, review, "dismissed");
}
