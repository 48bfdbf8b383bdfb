import { addReview } from "../acts/submit-review.ts";
import { created, ok, type RouteTable } from "../api/route.ts";
import { notServed } from "../http/refusal.ts";
import { joinsIn, reads } from "../rules/access.ts";
import { reviewCommentShape } from "../shapes/review.ts";
import { pullOf } from "../state/find.ts";

export const reviewComments = {
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments": {
    needs: reads("pull-requests:read"),
    handle: ({ world, repo, params, paging }) => {
      const pull = pullOf(repo, params.pull_number);
      const found = repo.reviewComments.filter((comment) => comment.pull === pull.number);
      return ok(paging.take(found).map((comment) => reviewCommentShape(world, repo, comment)));
    },
  },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments": {
    needs: joinsIn("pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const pull = pullOf(repo, params.pull_number);
      if (params.in_reply_to !== undefined) throw notServed("replies to review comments");
      // A comment on its own is a review of one comment.
      const review = await addReview(world, repo, viewer, pull, {
        event: "COMMENT",
        body: "",
        commit: params.commit_id,
        comments: [params],
      });
      const comment = repo.reviewComments.find((own) => own.review === review.id);
      if (comment === undefined) throw new Error("A review of one comment has none.");
      return created(reviewCommentShape(world, repo, comment));
    },
  },
} satisfies RouteTable;
