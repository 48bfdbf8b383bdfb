import type { PullState, ReviewState } from "../state/conversation.ts";

/** Each reviewer's latest word on a pull request: a comment takes nothing back, a dismissal does. */
function latestVerdicts(reviews: readonly ReviewState[]): ReviewState[] {
  const latest = new Map<string, ReviewState>();
  for (const review of reviews) {
    if (review.state === "PENDING" || review.state === "COMMENTED") continue;
    latest.set(review.author, review);
  }
  return [...latest.values()];
}

export interface ApprovalFacts {
  approvedBy: string[];
  changesRequestedBy: string[];
  /** Somebody other than who pushed last approved the newest head. */
  approvedSinceLastPush: boolean;
}

/** Whose approvals count by GitHub's own rules: who can write and is not the author. */
export function approvalFacts(
  pull: Pick<PullState, "head" | "lastPusher">,
  author: string,
  reviews: readonly ReviewState[],
  canWrite: (login: string) => boolean,
): ApprovalFacts {
  const counted = latestVerdicts(reviews).filter(
    (review) => review.author !== author && canWrite(review.author),
  );
  const approved = counted.filter((review) => review.state === "APPROVED");
  return {
    approvedBy: approved.map((review) => review.author),
    changesRequestedBy: counted
      .filter((review) => review.state === "CHANGES_REQUESTED")
      .map((review) => review.author),
    approvedSinceLastPush: approved.some(
      (review) => review.author !== pull.lastPusher && review.commit === pull.head.sha,
    ),
  };
}
