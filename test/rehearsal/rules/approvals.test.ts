import { describe, expect, it } from "vitest";
import { approvalFacts } from "../../../actions/rehearsal/rules/approvals.ts";
import type { ReviewState, ReviewVerdict } from "../../../actions/rehearsal/state/conversation.ts";

const review = (author: string, state: ReviewVerdict, commit = "new"): ReviewState => ({
  id: 1,
  pull: 1,
  author,
  body: "",
  state,
  commit,
  submittedAt: null,
});

const facts = (...reviews: ReviewState[]) =>
  approvalFacts(
    { head: { repository: "a/b", ref: "x", sha: "new" }, lastPusher: "bob" },
    "author",
    reviews,
    (login) => login !== "reader",
  );

describe("approvals by GitHub's own rules", () => {
  it("are a reviewer's latest word, which a comment does not take back", () => {
    expect(facts(review("ann", "APPROVED"), review("ann", "COMMENTED")).approvedBy).toEqual(["ann"]);
    expect(facts(review("ann", "APPROVED"), review("ann", "CHANGES_REQUESTED"))).toMatchObject({
      approvedBy: [],
      changesRequestedBy: ["ann"],
    });
    expect(facts(review("ann", "CHANGES_REQUESTED"), review("ann", "APPROVED")).changesRequestedBy).toEqual(
      [],
    );
    expect(facts(review("ann", "DISMISSED")).approvedBy).toEqual([]);
    expect(facts(review("ann", "PENDING")).approvedBy).toEqual([]);
  });

  it("do not count of the author and of who may only read", () => {
    expect(facts(review("author", "APPROVED"), review("reader", "APPROVED")).approvedBy).toEqual([]);
  });

  it("after the last push need somebody else than who pushed, on the newest head", () => {
    expect(facts(review("bob", "APPROVED")).approvedSinceLastPush).toBe(false);
    expect(facts(review("ann", "APPROVED", "old")).approvedSinceLastPush).toBe(false);
    expect(facts(review("ann", "APPROVED")).approvedSinceLastPush).toBe(true);
  });
});
