import { dismissReview, tellReview } from "../acts/reviews.ts";
import { addReview } from "../acts/submit-review.ts";
import { ok, type RouteTable } from "../api/route.ts";
import type { Viewer } from "../api/viewer.ts";
import { causeOf } from "../events/delivery.ts";
import { forbidden, notFound, unprocessable } from "../http/refusal.ts";
import { joinsIn, reads, writes } from "../rules/access.ts";
import { reviewShape } from "../shapes/review.ts";
import type { ReviewState } from "../state/conversation.ts";
import { pullOf, reviewOf } from "../state/find.ts";

/** A review that is not submitted yet is its author's own business. */
const isVisible = (review: ReviewState, { login }: Viewer): boolean =>
  review.state !== "PENDING" || review.author === login;

export const reviews = {
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
    needs: reads("pull-requests:read"),
    handle: ({ world, repo, params, paging, viewer }) => {
      const pull = pullOf(repo, params.pull_number);
      const found = repo.reviews.filter((review) => review.pull === pull.number && isVisible(review, viewer));
      return ok(paging.take(found).map((review) => reviewShape(world, repo, review)));
    },
  },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
    needs: joinsIn("pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const pull = pullOf(repo, params.pull_number);
      const review = await addReview(world, repo, viewer, pull, {
        event: params.event ?? null,
        body: params.body ?? "",
        commit: params.commit_id ?? pull.head.sha,
        comments: params.comments ?? [],
      });
      return ok(reviewShape(world, repo, review));
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": {
    needs: reads("pull-requests:read"),
    handle: ({ world, repo, params, viewer }) => {
      const review = reviewOf(repo, params.pull_number, params.review_id);
      if (!isVisible(review, viewer)) throw notFound();
      return ok(reviewShape(world, repo, review));
    },
  },
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": {
    needs: joinsIn("pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const review = reviewOf(repo, params.pull_number, params.review_id);
      if (review.author !== viewer.login) throw forbidden("Must be the author of the review.");
      const from = review.body;
      review.body = params.body;
      if (from !== params.body) {
        await tellReview(world, repo, causeOf(viewer), review, "edited", { changes: { body: { from } } });
      }
      return ok(reviewShape(world, repo, review));
    },
  },
  "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": {
    needs: joinsIn("pull-requests:write"),
    handle: ({ world, repo, params, viewer }) => {
      const review = reviewOf(repo, params.pull_number, params.review_id);
      if (!isVisible(review, viewer)) throw notFound();
      if (review.state !== "PENDING") throw unprocessable("Can not delete a non-pending pull request review");
      repo.reviews.splice(repo.reviews.indexOf(review), 1);
      return ok(reviewShape(world, repo, review));
    },
  },
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals": {
    needs: writes("pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const review = reviewOf(repo, params.pull_number, params.review_id);
      if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED") {
        throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
      }
      await dismissReview(world, repo, causeOf(viewer), review, { message: params.message });
      return ok(reviewShape(world, repo, review));
    },
  },
} satisfies RouteTable;
