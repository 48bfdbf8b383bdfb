import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "./contract.ts";
import { commitFile, refusalOf, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

type Event = Record<string, unknown> & { event: string; actor: { login: string } };

async function eventsOf(number: number): Promise<Event[]> {
  const { data } = await stage.ann.rest.issues.listEvents({ ...stage.repo, issue_number: number });
  return data as unknown as Event[];
}

const told = (events: readonly Event[]): string[] =>
  events.map(({ event, actor }) => `${event} by ${actor.login}`);

/** GitHub's own shape of each kind of event; a kind without one has the fields that all have. */
const SHAPES: Record<string, string> = {
  labeled: "labeled-issue-event",
  unlabeled: "unlabeled-issue-event",
  // The shape for issues demands an app for what people do; that for timelines says what GitHub really answers.
  assigned: "timeline-assigned-issue-event",
  unassigned: "timeline-unassigned-issue-event",
  milestoned: "milestoned-issue-event",
  demilestoned: "demilestoned-issue-event",
  renamed: "renamed-issue-event",
  locked: "locked-issue-event",
  review_requested: "review-requested-issue-event",
  review_request_removed: "review-request-removed-issue-event",
  review_dismissed: "review-dismissed-issue-event",
};

const faulty = (events: readonly Event[]): unknown[] =>
  events
    .map((event) => faultsOf(SHAPES[event.event] ?? "state-change-issue-event", event))
    .filter((faults) => faults !== null);

async function openPull(branch: string): Promise<number> {
  const { bob, repo } = stage;
  await commitFile(bob, repo, { branch, path: `${branch}.md`, text: "one\n" });
  return (await bob.rest.pulls.create({ ...repo, title: "Prices", head: branch, base: "main" })).data.number;
}

describe("an issue's events", () => {
  it("are what happened to it, in order, by whom", async () => {
    const { ann, bob, repo } = stage;
    const { data: issue } = await ann.rest.issues.create({ ...repo, title: "One", labels: ["bug"] });
    const at = { ...repo, issue_number: issue.number };
    const { data: milestone } = await ann.rest.issues.createMilestone({ ...repo, title: "Day 30" });
    await ann.rest.issues.removeAllLabels(at);
    await bob.rest.issues.addAssignees({ ...at, assignees: ["ann"] });
    await bob.rest.issues.removeAssignees({ ...at, assignees: ["ann"] });
    await bob.rest.issues.update({ ...at, title: "Two", body: "More" });
    await ann.rest.issues.update({ ...at, milestone: milestone.number });
    await ann.rest.issues.update({ ...at, milestone: null });
    await ann.rest.issues.lock({ ...at, lock_reason: "spam" });
    await ann.rest.issues.unlock(at);
    await bob.rest.issues.update({ ...at, state: "closed", state_reason: "not_planned" });
    await ann.rest.issues.update({ ...at, state: "open" });
    const events = await eventsOf(issue.number);
    expect(told(events)).toEqual([
      "labeled by ann",
      "unlabeled by ann",
      "assigned by bob",
      "unassigned by bob",
      "renamed by bob",
      "milestoned by ann",
      "demilestoned by ann",
      "locked by ann",
      "unlocked by ann",
      "closed by bob",
      "reopened by ann",
    ]);
    expect(faulty(events)).toEqual([]);
    const find = (event: string) => events.find((one) => one.event === event);
    expect(find("labeled")).toMatchObject({ label: { name: "bug" }, created_at: "2026-11-16T09:00:00Z" });
    expect(find("assigned")).toMatchObject({ assignee: { login: "ann" }, assigner: { login: "bob" } });
    expect(find("renamed")).toMatchObject({ rename: { from: "One", to: "Two" } });
    expect(find("locked")).toMatchObject({ lock_reason: "spam" });
    expect(find("closed")).toMatchObject({ state_reason: "not_planned", commit_id: null });
  });

  it("are told with the labels and people that the issue was opened with", async () => {
    const { ann, repo, github } = stage;
    await ann.rest.issues.create({ ...repo, title: "One", labels: ["bug"], assignees: ["bob"] });
    const told_ = github.deliveries
      .filter(({ event }) => event === "issues")
      .map(({ action, payload }) => {
        const { issue } = payload as {
          issue: { labels: { name: string }[]; assignees: { login: string }[] };
        };
        return [
          action,
          ...issue.labels.map(({ name }) => name),
          ...issue.assignees.map(({ login }) => login),
        ];
      });
    expect(told_.slice(-3)).toEqual([
      ["opened", "bug", "bob"],
      ["labeled", "bug", "bob"],
      ["assigned", "bug", "bob"],
    ]);
  });

  it("are none where nothing changed, and are those of that issue only", async () => {
    const { ann, repo } = stage;
    const { data: issue } = await ann.rest.issues.create({ ...repo, title: "Calm" });
    const at = { ...repo, issue_number: issue.number };
    await ann.rest.issues.update({ ...at, title: "Calm", state: "open", labels: [], milestone: null });
    await ann.rest.issues.createComment({ ...at, body: "Hello" });
    expect(await eventsOf(issue.number)).toEqual([]);
  });

  it("come in pages, with an ETag, to those who can read the repository", async () => {
    const { ann, eve, github, repo, tokens } = stage;
    const labels = ["a", "b", "c"];
    const { data: issue } = await ann.rest.issues.create({ ...repo, title: "Many", labels });
    const at = { ...repo, issue_number: issue.number };
    const second = await ann.rest.issues.listEvents({ ...at, per_page: 2, page: 2 });
    expect(second.data.map((event) => "label" in event && event.label.name)).toEqual(["c"]);
    const first = await ann.rest.issues.listEvents({ ...at, per_page: 2 });
    expect(first.headers.link).toMatch(/[?&]page=2>; rel="next"/);
    // Asked past the contract client: GitHub describes no 304, which any route gives.
    const again = await fetch(`${github.url}/repos/ann/shop/issues/${issue.number}/events?per_page=2`, {
      headers: { authorization: `token ${tokens.ann}`, "if-none-match": first.headers.etag ?? "" },
    });
    expect(again.status).toBe(304);
    expect((await refusalOf(eve.rest.issues.listEvents(at)))[0]).toBe(404);
    expect((await refusalOf(ann.rest.issues.listEvents({ ...repo, issue_number: 9999 })))[0]).toBe(404);
  });

  it("name the app where a job did it", async () => {
    const { ann, client, github, repo } = stage;
    const { data: issue } = await ann.rest.issues.create({ ...repo, title: "By a job" });
    const bot = client(await github.jobToken({ repository: "ann/shop", permissions: { issues: "write" } }));
    await bot.rest.issues.addLabels({ ...repo, issue_number: issue.number, labels: ["bug"] });
    expect(await eventsOf(issue.number)).toMatchObject([
      { event: "labeled", actor: { login: "github-actions[bot]" }, performed_via_github_app: { id: 15_368 } },
    ]);
  });
});

describe("a pull request's events", () => {
  it("tell of its reviewers, of another base and a dismissed review, and of its merge", async () => {
    const { ann, bob, repo } = stage;
    const number = await openPull("life");
    const pull = { ...repo, pull_number: number };
    await commitFile(ann, repo, { branch: "next", path: "next.md", text: "one\n" });
    await bob.rest.pulls.requestReviewers({ ...pull, reviewers: ["ann", "cleo"] });
    await bob.rest.pulls.removeRequestedReviewers({ ...pull, reviewers: ["cleo"] });
    const { data: review } = await ann.rest.pulls.createReview({ ...pull, event: "APPROVE" });
    await bob.rest.pulls.update({ ...pull, base: "next", title: "Newer prices" });
    await bob.rest.pulls.dismissReview({ ...pull, review_id: review.id, message: "Another base" });
    await bob.rest.pulls.update({ ...pull, state: "closed" });
    await bob.rest.pulls.update({ ...pull, state: "open" });
    const merge = await ann.rest.pulls.merge(pull);
    const events = await eventsOf(number);
    expect(told(events)).toEqual([
      "review_requested by bob",
      "review_requested by bob",
      "review_request_removed by bob",
      "renamed by bob",
      "base_ref_changed by bob",
      "review_dismissed by bob",
      "closed by bob",
      "reopened by bob",
      "merged by ann",
      "closed by ann",
    ]);
    expect(faulty(events)).toEqual([]);
    expect(events[2]).toMatchObject({
      requested_reviewer: { login: "cleo" },
      review_requester: { login: "bob" },
    });
    expect(events[5]?.dismissed_review).toEqual({
      state: "approved",
      review_id: review.id,
      dismissal_message: "Another base",
    });
    expect(events[8]).toMatchObject({
      commit_id: merge.data.sha,
      commit_url: expect.stringMatching(new RegExp(`/commits/${merge.data.sha}$`)),
    });
  });

  it("tell of a push by force, and of the approval that it dismissed", async () => {
    const { ann, bob, repo } = stage;
    const number = await openPull("forced");
    await ann.rest.repos.createRepoRuleset({
      ...repo,
      name: "stale",
      enforcement: "active",
      conditions: { ref_name: { include: ["refs/heads/main"], exclude: [] } },
      rules: [
        {
          type: "pull_request",
          parameters: {
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: false,
            require_last_push_approval: false,
            required_approving_review_count: 0,
            required_review_thread_resolution: false,
          },
        },
      ],
    });
    const { data: review } = await ann.rest.pulls.createReview({
      ...repo,
      pull_number: number,
      event: "APPROVE",
    });
    const head = await commitFile(bob, repo, { branch: "other", path: "other.md", text: "two\n" });
    await bob.rest.git.updateRef({ ...repo, ref: "heads/forced", sha: head, force: true });
    const events = await eventsOf(number);
    expect(told(events)).toEqual(["head_ref_force_pushed by bob", "review_dismissed by bob"]);
    expect(events[0]?.commit_id).toBe(head);
    expect(events[1]?.dismissed_review).toEqual({
      state: "approved",
      review_id: review.id,
      dismissal_message: null,
      dismissal_commit_id: head,
    });
    expect(faulty(events)).toEqual([]);
    await commitFile(bob, repo, { branch: "forced", path: "more.md", text: "more\n" });
    expect(await eventsOf(number)).toHaveLength(2);
  });

  it("never break GitHub's description", () => {
    expect(stage.breaches).toEqual([]);
  });
});
