import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import examples from "@octokit/webhooks-examples";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "../../actions/rehearsal/events/delivery.ts";
import type { JobState, RunState } from "../../actions/rehearsal/state/actions.ts";
import { commitFile, refusalOf, type Stage, setStage } from "./stage.ts";

/**
 * Fields of the examples that a repository of a person, without Apps, does not have on GitHub either; and fields that
 * only some of the examples' older or other products carry.
 */
const NOT_OURS = new Set(["organization", "installation", "enterprise"]);

/** Example events are of many years and actions: these actions' payloads are held against the examples. */
const HELD = [
  "push",
  "create",
  "delete",
  "status",
  "label.created",
  "label.edited",
  "label.deleted",
  "member.added",
  "member.edited",
  "member.removed",
  "issues.opened",
  "issues.edited",
  "issues.labeled",
  "issues.unlabeled",
  "issues.assigned",
  "issues.unassigned",
  "issues.closed",
  "issues.reopened",
  "issue_comment.created",
  "issue_comment.edited",
  "issue_comment.deleted",
  "pull_request.opened",
  "pull_request.edited",
  "pull_request.synchronize",
  "pull_request.labeled",
  "pull_request.unlabeled",
  "pull_request.assigned",
  "pull_request.unassigned",
  "pull_request.review_requested",
  "pull_request.review_request_removed",
  "pull_request.closed",
  "pull_request.reopened",
  "pull_request.ready_for_review",
  "pull_request_review.submitted",
  "pull_request_review.edited",
  "pull_request_review.dismissed",
  "pull_request_review_comment.created",
  "check_run.created",
  "check_run.completed",
  "branch_protection_rule.created",
  "branch_protection_rule.edited",
  "branch_protection_rule.deleted",
  "repository_dispatch",
  "workflow_dispatch",
  "workflow_run.requested",
  "workflow_run.completed",
  "workflow_job.queued",
  "workflow_job.in_progress",
  "workflow_job.completed",
  "ping",
];

let stage: Stage;
let receiver: Server;
const received: { headers: Record<string, unknown>; body: string }[] = [];

beforeAll(async () => {
  stage = await setStage({ private: false });
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.end("ok");
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  await play();
});
afterAll(async () => {
  receiver.close();
  await stage.close();
});

/** Does everything that has an event. */
async function play(): Promise<void> {
  const { github, ann, bob, repo, client } = stage;
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  await ann.rest.repos.createWebhook({
    ...repo,
    config: { url, content_type: "json", secret: "s3cret" },
    events: ["*"],
  });
  const name = { ...repo, name: "urgent" };
  await ann.rest.issues.createLabel({ ...name, color: "ff0000", description: "Now" });
  await ann.rest.issues.updateLabel({ ...name, new_name: "very urgent", color: "ee0000" });
  await ann.rest.repos.addCollaborator({ ...repo, username: "eve", permission: "pull" });
  await ann.rest.repos.addCollaborator({ ...repo, username: "eve", permission: "push" });
  await ann.rest.repos.removeCollaborator({ ...repo, username: "eve" });
  const labels = ["very urgent"];
  const { data: issue } = await ann.rest.issues.create({
    ...repo,
    title: "CRM is down",
    body: "Since nine",
    labels,
    assignees: ["bob"],
  });
  const at = { ...repo, issue_number: issue.number };
  await ann.rest.issues.update({ ...at, title: "CRM is slow", body: "Since ten", labels: [], assignees: [] });
  await ann.rest.issues.update({ ...at, state: "closed" });
  await ann.rest.issues.update({ ...at, state: "open" });
  const { data: comment } = await bob.rest.issues.createComment({ ...at, body: "On it" });
  await bob.rest.issues.updateComment({ ...repo, comment_id: comment.id, body: "Done" });
  await bob.rest.issues.deleteComment({ ...repo, comment_id: comment.id });
  await commitFile(ann, repo, {
    branch: "main",
    path: ".github/workflows/drill.yml",
    text: "name: Drill\non: workflow_dispatch\n",
  });
  const sha = await commitFile(bob, repo, {
    branch: "change",
    path: "prices.csv",
    text: "item,price\nvisit,1\n",
  });
  const { data } = await bob.rest.pulls.create({
    ...repo,
    title: "Prices",
    body: "Up",
    head: "change",
    base: "main",
    draft: true,
  });
  const pull = { ...repo, pull_number: data.number };
  await github.readyForReview("ann/shop", data.number, "bob");
  await bob.rest.pulls.update({ ...pull, title: "All prices", body: "Up a bit" });
  const on = { ...repo, issue_number: data.number };
  await bob.rest.issues.setLabels({ ...on, labels });
  await bob.rest.issues.addAssignees({ ...on, assignees: ["bob"] });
  await bob.rest.pulls.requestReviewers({ ...pull, reviewers: ["ann", "cleo"] });
  await bob.rest.pulls.removeRequestedReviewers({ ...pull, reviewers: ["cleo"] });
  await bob.rest.issues.removeAllLabels(on);
  await bob.rest.issues.removeAssignees({ ...on, assignees: ["bob"] });
  const comments = [{ path: "prices.csv", line: 2, body: "Why?" }];
  const { data: review } = await ann.rest.pulls.createReview({
    ...pull,
    event: "APPROVE",
    body: "Good",
    comments,
  });
  await ann.rest.pulls.updateReview({ ...pull, review_id: review.id, body: "Very good" });
  await ann.rest.pulls.dismissReview({ ...pull, review_id: review.id, message: "Changed" });
  const permissions = { checks: "write", statuses: "write" } as const;
  const bot = client(await github.jobToken({ repository: "ann/shop", permissions }));
  const { data: run } = await bot.rest.checks.create({
    ...repo,
    name: "opsbook",
    head_sha: sha,
    status: "in_progress",
  });
  await bot.rest.checks.update({ ...repo, check_run_id: run.id, conclusion: "success" });
  await bot.rest.repos.createCommitStatus({
    ...repo,
    sha,
    state: "success",
    context: "opsbook/approval",
    description: "ann approved",
  });
  await commitFile(bob, repo, { branch: "change", path: "prices.csv", text: "item,price\nvisit,2\n" });
  await bob.rest.pulls.update({ ...pull, state: "closed" });
  await bob.rest.pulls.update({ ...pull, state: "open" });
  await ann.rest.repos.createDispatchEvent({ ...repo, event_type: "signal", client_payload: { a: 1 } });
  await ann.rest.actions.createWorkflowDispatch({ ...repo, workflow_id: "drill.yml", ref: "main" });
  await reportRuns(sha);
  const branch = { ...repo, branch: "main" };
  const protect = { enforce_admins: true, required_pull_request_reviews: null, restrictions: null };
  const required_status_checks = { strict: true, contexts: ["opsbook/approval"] };
  await ann.rest.repos.updateBranchProtection({ ...branch, ...protect, required_status_checks });
  await ann.rest.repos.updateBranchProtection({ ...branch, ...protect, required_status_checks: null });
  await ann.rest.repos.deleteBranchProtection(branch);
  await ann.rest.pulls.merge(pull);
  await ann.rest.git.deleteRef({ ...repo, ref: "heads/change" });
  await ann.rest.issues.deleteLabel({ ...repo, name: "very urgent" });
  await github.settled();
}

/** A run from its beginning to its end, as a runner reports it. */
async function reportRuns(sha: string): Promise<void> {
  const time = "2026-11-16T09:00:00Z";
  const run: RunState = {
    ...{
      id: 71,
      number: 1,
      attempt: 1,
      workflow: ".github/workflows/drill.yml",
      name: "Drill",
      title: "Prices",
    },
    ...{ event: "pull_request", branch: "change", sha, headRepository: "ann/shop", actor: "bob" },
    ...{ status: "queued", conclusion: null, createdAt: time, updatedAt: time, jobs: [] },
  };
  const job: JobState = {
    ...{ id: 72, name: "all", status: "queued", conclusion: null, startedAt: time, completedAt: null },
    steps: [{ number: 1, name: "Set up", status: "in_progress", conclusion: null }],
  };
  const ended = { status: "completed", conclusion: "success", completedAt: time } as const;
  const { github } = stage;
  await github.recordRun("ann/shop", run);
  await github.recordRun("ann/shop", { ...run, jobs: [job] });
  const working = { ...run, status: "in_progress", jobs: [{ ...job, status: "in_progress" }] } as const;
  await github.recordRun("ann/shop", { ...working, jobs: [...working.jobs] });
  await github.recordRun("ann/shop", { ...run, ...ended, jobs: [{ ...job, ...ended }] });
}

type Example = Record<string, unknown>;

function examplesOf(key: string): Example[] {
  const [event, action] = key.split(".");
  const all =
    (examples as unknown as { name: string; examples: Example[] }[]).find(({ name }) => name === event)
      ?.examples ?? [];
  // An issue can also open by a transfer, which this server does not do.
  const own = all.filter(({ changes }) => !JSON.stringify(changes ?? "").includes("old_issue"));
  return action === undefined ? own : own.filter((example) => example.action === action);
}

/** The paths of the fields that an example has and a payload has not; where either is null or empty, no deeper. */
function missingFields(example: unknown, payload: unknown, path = ""): string[] {
  if (Array.isArray(example)) {
    return Array.isArray(payload) && payload.length > 0 && example.length > 0
      ? missingFields(example[0], payload[0], `${path}[]`)
      : [];
  }
  if (typeof example !== "object" || example === null) return [];
  if (typeof payload !== "object" || payload === null) return [];
  return Object.entries(example).flatMap(([name, value]) => {
    const own = path === "" ? name : `${path}.${name}`;
    if (NOT_OURS.has(name) || isFree(own)) return [];
    if (!Object.hasOwn(payload, name)) return [own];
    return missingFields(value, (payload as Example)[name], own);
  });
}

/**
 * What a client put there itself, what differs from change to change or from app to app, and what only the hooks of
 * Apps and the checks of deployments have.
 */
const isFree = (path: string): boolean =>
  /^(inputs|client_payload|changes)\.|\.permissions\.|^hook\.app_id$|(^|\.)deployment$/.test(path);

describe("webhooks", () => {
  it.each(HELD)("%s carries every field of GitHub's examples", (key) => {
    const sent = stage.github.deliveries.filter(
      ({ event, action }) => key === event || key === `${event}.${action}`,
    );
    expect(sent.length).toBeGreaterThan(0);
    // Some examples are poor, so each is held against the payload that is nearest to it.
    const missing = new Set(
      examplesOf(key).flatMap((example) => {
        const lists = sent.map(({ payload }) => missingFields(example, payload));
        return lists.sort((left, right) => left.length - right.length)[0] ?? [];
      }),
    );
    expect([...missing]).toEqual([]);
  });

  it("has examples of all but a few of them", () => {
    expect(HELD.filter((key) => examplesOf(key).length === 0)).toEqual([
      "member.removed",
      "issues.closed",
      "pull_request.edited",
      "pull_request_review.edited",
    ]);
  });

  it("say who caused them, and by which kind of token", () => {
    const causes = (event: string) =>
      stage.github.deliveries.filter((delivery) => delivery.event === event).map(({ cause }) => cause);
    expect(causes("status")).toEqual([{ login: "github-actions[bot]", token: "job", run: null }]);
    expect(causes("repository_dispatch")).toEqual([{ login: "ann", token: "user", run: null }]);
  });

  it("go to the hook in order, signed with its secret", () => {
    const { deliveries } = stage.github;
    const order = received.map(({ headers }) => headers["x-github-delivery"]);
    expect(order).toEqual(
      deliveries.slice(deliveries.findIndex(({ event }) => event === "ping")).map(({ id }) => id),
    );
    for (const { headers, body } of received) {
      const signature = `sha256=${createHmac("sha256", "s3cret").update(body).digest("hex")}`;
      expect(headers["x-hub-signature-256"]).toBe(signature);
    }
    const events = received.map(({ headers }) => headers["x-github-event"]);
    expect(events).toEqual(deliveries.map(({ event }: Delivery) => event));
  });

  it("never leave this machine", async () => {
    const { ann, repo } = stage;
    const away = ann.rest.repos.createWebhook({ ...repo, config: { url: "https://example.com/" } });
    expect((await refusalOf(away))[0]).toBe(422);
    const { data } = await ann.rest.repos.listWebhooks(repo);
    expect(data.map(({ last_response }) => last_response.code)).toEqual([200]);
    expect(data[0]?.config.secret).toBe("********");
  });

  it("answers as GitHub describes it", () => {
    expect(stage.breaches).toEqual([]);
  });
});
