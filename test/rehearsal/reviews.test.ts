import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commitFile, refusalOf, type Stage, setStage } from "./stage.ts";

let stage: Stage;
let pull: { owner: string; repo: string; pull_number: number };
let head = "";
let count = 0;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(async () => {
  const { bob, repo } = stage;
  count += 1;
  const branch = `change-${count}`;
  head = await commitFile(bob, repo, {
    branch,
    path: "prices.csv",
    text: `item,price\nvisit,${count}\nrepair,240\n`,
  });
  const { data } = await bob.rest.pulls.create({ ...repo, title: "Prices", head: branch, base: "main" });
  pull = { ...repo, pull_number: data.number };
});
afterAll(() => stage.close());

describe("reviews", () => {
  it("belong to the commit that was reviewed, whatever is pushed later", async () => {
    const { ann, bob, repo } = stage;
    await ann.rest.pulls.createReview({ ...pull, event: "APPROVE" });
    await commitFile(bob, repo, { branch: `change-${count}`, path: "more.md", text: "more\n" });
    const { data } = await ann.rest.pulls.listReviews(pull);
    expect(data.map(({ state, commit_id, user }) => [state, commit_id, user?.login])).toEqual([
      ["APPROVED", head, "ann"],
    ]);
  });

  it("cannot be an approval of one's own pull request", async () => {
    const { bob } = stage;
    const own = bob.rest.pulls.createReview({ ...pull, event: "APPROVE" });
    await expect(own).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: ["Can not approve your own pull request"] } },
    });
    await bob.rest.pulls.createReview({ ...pull, event: "COMMENT", body: "To note" });
  });

  it("are dismissed with a reason, by who may write", async () => {
    const { ann, cleo, bob, github } = stage;
    const { data: review } = await ann.rest.pulls.createReview({
      ...pull,
      event: "REQUEST_CHANGES",
      body: "No",
    });
    const dismissal = { ...pull, review_id: review.id, message: "Settled" };
    expect((await refusalOf(cleo.rest.pulls.dismissReview(dismissal)))[0]).toBe(403);
    const { data } = await bob.rest.pulls.dismissReview(dismissal);
    expect(data.state).toBe("DISMISSED");
    const event = github.deliveries.at(-1);
    expect([event?.event, event?.action, event?.payload.review]).toEqual([
      "pull_request_review",
      "dismissed",
      expect.objectContaining({ state: "dismissed" }),
    ]);
    expect(await refusalOf(bob.rest.pulls.dismissReview(dismissal))).toEqual([
      422,
      "Can not dismiss a dismissed pull request review",
    ]);
  });

  it("are seen by nobody else while they are pending", async () => {
    const { ann, bob } = stage;
    const { data } = await ann.rest.pulls.createReview({ ...pull, body: "Not yet" });
    expect(data.state).toBe("PENDING");
    expect((await bob.rest.pulls.listReviews(pull)).data).toEqual([]);
    await ann.rest.pulls.deletePendingReview({ ...pull, review_id: data.id });
    expect((await ann.rest.pulls.listReviews(pull)).data).toEqual([]);
  });

  it("carry comments on lines of the diff, and refuse any other line", async () => {
    const { ann } = stage;
    const { data } = await ann.rest.pulls.createReview({
      ...pull,
      event: "COMMENT",
      comments: [{ path: "prices.csv", line: 2, side: "RIGHT", body: "```suggestion\nvisit,130\n```" }],
    });
    const comments = await ann.rest.pulls.listReviewComments(pull);
    expect(
      comments.data.map((comment) => [comment.pull_request_review_id, comment.line, comment.diff_hunk]),
    ).toEqual([[data.id, 2, `@@ -1,3 +1,3 @@\n item,price\n-visit,120\n+visit,${count}`]]);
    const outside = ann.rest.pulls.createReviewComment({
      ...pull,
      commit_id: head,
      path: "prices.csv",
      line: 9,
      body: "?",
    });
    await expect(outside).rejects.toMatchObject({
      status: 422,
      response: {
        data: { errors: [{ message: "pull_request_review_thread.line must be part of the diff" }] },
      },
    });
    const alone = await ann.rest.pulls.createReviewComment({
      ...pull,
      commit_id: head,
      path: "prices.csv",
      line: 1,
      body: "Here",
    });
    expect(alone.data.body).toBe("Here");
  });

  it("are asked of collaborators only, and answered by reviewing", async () => {
    const { bob, ann } = stage;
    const author = bob.rest.pulls.requestReviewers({ ...pull, reviewers: ["bob"] });
    expect(await refusalOf(author)).toEqual([422, "Review cannot be requested from pull request author."]);
    const outsider = await refusalOf(bob.rest.pulls.requestReviewers({ ...pull, reviewers: ["eve"] }));
    expect(outsider[1]).toContain("Reviews may only be requested from collaborators.");
    await bob.rest.pulls.requestReviewers({ ...pull, reviewers: ["ann", "cleo"] });
    await ann.rest.pulls.createReview({ ...pull, event: "APPROVE" });
    const { data } = await bob.rest.pulls.listRequestedReviewers(pull);
    expect(data.users.map(({ login }) => login)).toEqual(["cleo"]);
    await bob.rest.pulls.removeRequestedReviewers({ ...pull, reviewers: ["cleo"] });
    expect((await bob.rest.pulls.get(pull)).data.requested_reviewers).toEqual([]);
  });

  it("by a job's token cannot approve unless the repository lets it", async () => {
    const { github, client } = stage;
    const token = await github.jobToken({
      repository: "ann/shop",
      permissions: { "pull-requests": "write" },
      run: 7,
    });
    const bot = client(token);
    expect(await refusalOf(bot.rest.pulls.createReview({ ...pull, event: "APPROVE" }))).toEqual([
      403,
      "GitHub Actions is not permitted to create or approve pull requests.",
    ]);
    await bot.rest.pulls.createReview({ ...pull, event: "COMMENT", body: "Looks fine" });
    expect(github.deliveries.at(-1)?.cause).toEqual({ login: "github-actions[bot]", token: "job", run: 7 });
  });

  it("answers as GitHub describes it", () => {
    expect(stage.breaches).toEqual([]);
  });
});
