import { signedIn, type Viewer } from "../api/viewer.ts";
import { nextId, type World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { readCommit } from "../git/commit.ts";
import { unprocessable, validationFailed } from "../http/refusal.ts";
import type { PullState, ReviewState, ReviewVerdict } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { demandBotMayOpen } from "./open-pull.ts";
import { addReviewComment, placeOf, type WantedComment } from "./review-comments.ts";
import { tellReview } from "./reviews.ts";

export interface NewReview {
  event: "APPROVE" | "REQUEST_CHANGES" | "COMMENT" | null;
  body: string;
  commit: string;
  comments: WantedComment[];
}

const VERDICTS: Record<string, ReviewVerdict> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
};

/** Writes a review, submitted or pending. Throws GitHub's refusals: nobody approves their own pull request. */
export async function addReview(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  pull: PullState,
  wanted: NewReview,
): Promise<ReviewState> {
  const author = signedIn(viewer);
  demandVerdict(repo, viewer, pull, wanted);
  const { objects } = world.store(repo);
  if ((await readCommit(objects, wanted.commit)) === null)
    throw unprocessable("Unprocessable Entity", ["commit_id is not part of the pull request"]);
  const own = repo.reviews.find(
    (review) => review.pull === pull.number && review.author === author && review.state === "PENDING",
  );
  if (own !== undefined)
    throw unprocessable("Unprocessable Entity", ["User can only have one pending review per pull request"]);
  const places = await Promise.all(
    wanted.comments.map((comment) => placeOf(world, repo, pull, wanted.commit, comment)),
  );
  const review: ReviewState = {
    id: nextId(world),
    pull: pull.number,
    author,
    body: wanted.body,
    state: "PENDING",
    commit: wanted.commit,
    submittedAt: null,
  };
  repo.reviews.push(review);
  for (const [index, place] of places.entries()) {
    const comment = wanted.comments[index];
    if (comment !== undefined) await addReviewComment(world, repo, viewer, review, { ...comment, place });
  }
  if (wanted.event !== null)
    await submit(world, repo, viewer, pull, review, VERDICTS[wanted.event] ?? "COMMENTED");
  return review;
}

function demandVerdict(
  repo: RepositoryState,
  viewer: Viewer,
  pull: PullState,
  { event, body, comments }: NewReview,
): void {
  const own = issueOf(repo, pull.number).author === viewer.login;
  const refused = (text: string) => unprocessable("Unprocessable Entity", [text]);
  if (own && event === "APPROVE") throw refused("Can not approve your own pull request");
  if (own && event === "REQUEST_CHANGES") throw refused("Can not request changes on your own pull request");
  if (event === "APPROVE") demandBotMayOpen(repo, viewer);
  if ((event === "COMMENT" || event === "REQUEST_CHANGES") && body === "" && comments.length === 0) {
    throw validationFailed({ resource: "PullRequestReview", code: "missing_field", field: "body" });
  }
}

/** Makes a review known. Whoever was asked for one has answered. */
async function submit(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  pull: PullState,
  review: ReviewState,
  state: ReviewVerdict,
): Promise<void> {
  review.state = state;
  review.submittedAt = world.clock.stamp();
  pull.requestedReviewers = pull.requestedReviewers.filter((login) => login !== review.author);
  issueOf(repo, pull.number).updatedAt = review.submittedAt;
  await tellReview(world, repo, causeOf(viewer), review, "submitted");
}
