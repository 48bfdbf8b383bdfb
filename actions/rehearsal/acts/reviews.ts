import type { World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import { reviewShape } from "../shapes/review.ts";
import type { ReviewState } from "../state/conversation.ts";
import { pullOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
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

/** Takes a review's verdict back. */
export async function dismissReview(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  review: ReviewState,
): Promise<void> {
  review.state = "DISMISSED";
  await tellReview(world, repo, cause, review, "dismissed");
}
