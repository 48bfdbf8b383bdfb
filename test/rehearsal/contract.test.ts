// The contract of the embedded GitHub. Here every operation that it serves is held against GitHub's own description, where
// it succeeds and where it refuses. Each behaviour stands in one place beside this file: the server, tokens, ETags, pages,
// limits, faults and snapshots in platform, roles and scopes in people, git over HTTP in smart-http and git-data, pull
// requests and merges in pulls, reviews in reviews, branch rules and pushes in branch-rules, what happened to an issue in
// issue-events, events in webhooks, dispatches and settings of Actions in actions, malformed requests in hostile, and the
// runner in runner/.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../actions/rehearsal/api/table.ts";
import { breachOf } from "./contract.ts";
import { commitFile, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  await readAndWrite(stage);
  await talk(stage);
  await review(stage);
  await report(stage);
  await govern(stage);
  await operate(stage);
});
afterAll(() => stage.close());

/** Files, commits and refs. */
async function readAndWrite({ ann, bob, repo }: Stage): Promise<void> {
  await ann.rest.users.getAuthenticated();
  await ann.rest.users.getByUsername({ username: "bob" });
  await ann.rest.rateLimit.get();
  await ann.rest.meta.get();
  await ann.rest.repos.get(repo);
  await ann.rest.repos.update({ ...repo, description: "A shop", allow_update_branch: true });
  await ann.rest.repos.replaceAllTopics({ ...repo, names: ["operations"] });
  await ann.rest.repos.getAllTopics(repo);
  await ann.rest.users.updateAuthenticated({ name: "Ann" });
  expect((await ann.rest.repos.getReadme(repo)).data.path).toBe("README.md");
  const main = (await ann.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
  await ann.rest.git.listMatchingRefs({ ...repo, ref: "heads/ma" });
  const blob = (await ann.rest.git.createBlob({ ...repo, content: "x" })).data.sha;
  await ann.rest.git.getBlob({ ...repo, file_sha: blob });
  const entry = { path: "x/y.txt", mode: "100644", type: "blob", sha: blob } as const;
  const tree = (await ann.rest.git.createTree({ ...repo, base_tree: main, tree: [entry] })).data.sha;
  await ann.rest.git.getTree({ ...repo, tree_sha: tree, recursive: "1" });
  const message = "Add y";
  const commit = (await ann.rest.git.createCommit({ ...repo, message, tree, parents: [main] })).data.sha;
  await ann.rest.git.getCommit({ ...repo, commit_sha: commit });
  await ann.rest.git.createRef({ ...repo, ref: "refs/heads/side", sha: main });
  await ann.rest.git.updateRef({ ...repo, ref: "heads/side", sha: commit });
  const tag = await ann.rest.git.createTag({
    ...repo,
    tag: "v1",
    message: "One",
    object: main,
    type: "commit",
  });
  await ann.rest.git.createRef({ ...repo, ref: "refs/tags/v1", sha: tag.data.sha });
  expect((await ann.rest.repos.listTags(repo)).data.map(({ name, commit: at }) => [name, at.sha])).toEqual([
    ["v1", main],
  ]);
  await ann.rest.repos.merge({ ...repo, base: "main", head: "side" });
  await ann.rest.git.deleteRef({ ...repo, ref: "heads/side" });
  await ann.rest.repos.getContent({ ...repo, path: "x" });
  await ann.rest.repos.getContent({ ...repo, path: "x/y.txt" });
  await ann.rest.repos.deleteFile({ ...repo, path: "x/y.txt", message: "Remove y", sha: blob });
  await commitFile(bob, repo, { branch: "work", path: "prices.csv", text: "item,price\nvisit,125\n" });
  await ann.rest.repos.listBranches(repo);
  await ann.rest.repos.getBranch({ ...repo, branch: "work" });
  await ann.rest.repos.listCommits(repo);
  await ann.rest.repos.getCommit({ ...repo, ref: "work" });
  await ann.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: "main...work" });
  await ann.rest.repos.listActivities(repo);
  await commitFile(ann, repo, { branch: "main", path: "CODEOWNERS", text: "* @nobody-here @ann\n" });
  await ann.rest.repos.codeownersErrors(repo);
}

/** Issues, comments, labels. */
async function talk({ ann, repo }: Stage): Promise<void> {
  const { data: issue } = await ann.rest.issues.create({
    ...repo,
    title: "One",
    labels: ["bug"],
    assignees: ["bob"],
  });
  const at = { ...repo, issue_number: issue.number };
  await ann.rest.issues.get(at);
  await ann.rest.issues.listForRepo(repo);
  await ann.rest.issues.update({ ...at, body: "More" });
  const { data: comment } = await ann.rest.issues.createComment({ ...at, body: "Hello" });
  const on = { ...repo, comment_id: comment.id };
  await ann.rest.issues.getComment(on);
  await ann.rest.issues.updateComment({ ...on, body: "Hello again" });
  await ann.rest.issues.listComments(at);
  await ann.rest.reactions.createForIssueComment({ ...on, content: "eyes" });
  await ann.rest.reactions.createForIssueComment({ ...on, content: "eyes" });
  await ann.rest.reactions.listForIssueComment(on);
  await ann.rest.reactions.createForIssue({ ...at, content: "rocket" });
  await ann.rest.reactions.listForIssue(at);
  await ann.rest.issues.deleteComment(on);
  await ann.rest.issues.createLabel({ ...repo, name: "red" });
  await ann.rest.issues.getLabel({ ...repo, name: "red" });
  await ann.rest.issues.updateLabel({ ...repo, name: "red", new_name: "green", color: "00ff00" });
  await ann.rest.issues.listLabelsForRepo(repo);
  await ann.rest.issues.addLabels({ ...at, labels: ["green"] });
  await ann.rest.issues.listLabelsOnIssue(at);
  await ann.rest.issues.removeLabel({ ...at, name: "green" });
  await ann.rest.issues.setLabels({ ...at, labels: ["green"] });
  await ann.rest.issues.removeAllLabels(at);
  await ann.rest.issues.deleteLabel({ ...repo, name: "green" });
  await ann.rest.issues.addAssignees({ ...at, assignees: ["ann"] });
  await ann.rest.issues.removeAssignees({ ...at, assignees: ["ann"] });
  await ann.rest.issues.listAssignees(repo);
  await ann.rest.issues.checkUserCanBeAssigned({ ...repo, assignee: "bob" });
  const { data: milestone } = await ann.rest.issues.createMilestone({ ...repo, title: "Day 30" });
  const due = { ...repo, milestone_number: milestone.number };
  await ann.rest.issues.update({ ...at, milestone: milestone.number });
  await ann.rest.issues.updateMilestone({ ...due, state: "closed" });
  expect((await ann.rest.issues.getMilestone(due)).data.open_issues).toBe(1);
  await ann.rest.issues.listMilestones({ ...repo, state: "all" });
  await ann.rest.issues.deleteMilestone(due);
  await ann.rest.issues.lock({ ...at, lock_reason: "resolved" });
  await ann.rest.issues.unlock(at);
  await ann.rest.issues.listEvents(at);
}

/** A pull request's life. */
async function review({ ann, bob, repo }: Stage): Promise<void> {
  const { data } = await bob.rest.pulls.create({ ...repo, title: "Prices", head: "work", base: "main" });
  const pull = { ...repo, pull_number: data.number };
  await bob.rest.pulls.list({ ...repo, head: "ann:work" });
  await bob.rest.pulls.update({ ...pull, body: "Up" });
  await bob.rest.pulls.updateBranch(pull);
  const { data: full } = await bob.rest.pulls.get(pull);
  await bob.rest.pulls.listCommits(pull);
  await bob.rest.pulls.listFiles(pull);
  await bob.rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: full.head.sha });
  await bob.rest.pulls.requestReviewers({ ...pull, reviewers: ["ann", "cleo"] });
  await bob.rest.pulls.removeRequestedReviewers({ ...pull, reviewers: ["cleo"] });
  await bob.rest.pulls.listRequestedReviewers(pull);
  const comments = [{ path: "prices.csv", line: 2, body: "Why?" }];
  const { data: first } = await ann.rest.pulls.createReview({
    ...pull,
    event: "APPROVE",
    body: "Good",
    comments,
  });
  const own = { ...pull, review_id: first.id };
  await ann.rest.pulls.getReview(own);
  await ann.rest.pulls.updateReview({ ...own, body: "Very good" });
  await ann.rest.pulls.listReviews(pull);
  await ann.rest.pulls.dismissReview({ ...own, message: "Changed" });
  const { data: pending } = await ann.rest.pulls.createReview({ ...pull, body: "Not yet" });
  await ann.rest.pulls.deletePendingReview({ ...pull, review_id: pending.id });
  await ann.rest.pulls.createReviewComment({
    ...pull,
    commit_id: full.head.sha,
    path: "prices.csv",
    line: 2,
    body: "Hm",
  });
  await ann.rest.pulls.listReviewComments(pull);
  await ann.rest.pulls.merge({ ...pull, sha: full.head.sha, merge_method: "squash" });
  await ann.rest.pulls.checkIfMerged(pull);
  await ann.rest.issues.listEvents({ ...repo, issue_number: pull.pull_number });
  await bob.rest.issues.createComment({ ...repo, issue_number: pull.pull_number, body: "Merged" });
  const { data: told } = await ann.rest.issues.listEventsForTimeline({
    ...repo,
    issue_number: pull.pull_number,
  });
  const kinds = told.map(({ event }) => event);
  expect(kinds).toEqual(
    expect.arrayContaining(["committed", "review_requested", "reviewed", "commented", "merged"]),
  );
}

/** Statuses and check runs. */
async function report({ ann, github, client, repo }: Stage): Promise<void> {
  const permissions = { checks: "write", statuses: "write" } as const;
  const bot = client(await github.jobToken({ repository: "ann/shop", permissions }));
  const sha = (await ann.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
  await bot.rest.repos.createCommitStatus({ ...repo, sha, state: "success", context: "opsbook/validate" });
  await ann.rest.repos.listCommitStatusesForRef({ ...repo, ref: sha });
  await ann.rest.repos.getCombinedStatusForRef({ ...repo, ref: sha });
  const annotations = [
    { path: "a", start_line: 1, end_line: 1, annotation_level: "notice" as const, message: "Hm" },
  ];
  const output = { title: "Findings", summary: "One", annotations };
  const { data: run } = await bot.rest.checks.create({ ...repo, name: "opsbook", head_sha: sha, output });
  await bot.rest.checks.update({ ...repo, check_run_id: run.id, conclusion: "neutral" });
  await ann.rest.checks.get({ ...repo, check_run_id: run.id });
  await ann.rest.checks.listAnnotations({ ...repo, check_run_id: run.id });
  await ann.rest.checks.listForRef({ ...repo, ref: "main" });
}

/** Collaborators, branch rules and hooks. */
async function govern({ ann, repo }: Stage): Promise<void> {
  const eve = { ...repo, username: "eve" };
  await ann.rest.repos.addCollaborator({ ...eve, permission: "push" });
  await ann.rest.repos.checkCollaborator(eve);
  await ann.rest.repos.getCollaboratorPermissionLevel(eve);
  await ann.rest.repos.listCollaborators(repo);
  await ann.rest.repos.removeCollaborator(eve);
  const branch = { ...repo, branch: "main" };
  await ann.rest.repos.updateBranchProtection({
    ...branch,
    enforce_admins: true,
    required_status_checks: { strict: true, contexts: ["ci"] },
    required_pull_request_reviews: { required_approving_review_count: 1 },
    restrictions: { users: ["bob"], teams: [] },
  });
  await ann.rest.repos.getBranchProtection(branch);
  await ann.rest.repos.deleteBranchProtection(branch);
  const { data } = await ann.rest.repos.createRepoRuleset({
    ...repo,
    name: "side branches",
    enforcement: "active",
    conditions: { ref_name: { include: ["refs/heads/side*"], exclude: [] } },
    rules: [{ type: "deletion" }, { type: "update" }],
  });
  const ruleset = { ...repo, ruleset_id: data.id };
  await ann.rest.repos.getRepoRulesets(repo);
  await ann.rest.repos.getRepoRuleset(ruleset);
  await ann.rest.repos.updateRepoRuleset({ ...ruleset, name: "other", enforcement: "disabled" });
  await ann.rest.repos.getBranchRules({ ...repo, branch: "side-a" });
  await ann.rest.repos.deleteRepoRuleset(ruleset);
  await ann.rest.repos.createWebhook({ ...repo, config: { url: "http://127.0.0.1:1/" } });
  await ann.rest.repos.listWebhooks(repo);
}

/** What Actions has. */
async function operate({ ann, github, repo }: Stage): Promise<void> {
  await commitFile(ann, repo, {
    branch: "main",
    path: ".github/workflows/a.yml",
    text: "name: A\non: workflow_dispatch\n",
  });
  const workflow = { ...repo, workflow_id: "a.yml" };
  await ann.rest.actions.listRepoWorkflows(repo);
  await ann.rest.actions.getWorkflow(workflow);
  await ann.rest.actions.enableWorkflow(workflow);
  await ann.rest.actions.createWorkflowDispatch({ ...workflow, ref: "main" });
  await ann.rest.repos.createDispatchEvent({ ...repo, event_type: "signal" });
  const { data: main } = await ann.rest.git.getRef({ ...repo, ref: "heads/main" });
  const time = "2026-11-16T09:00:00Z";
  const ended = { status: "completed", conclusion: "success" } as const;
  const steps = [{ number: 1, name: "Set up", ...ended }];
  await github.recordRun("ann/shop", {
    id: 71,
    number: 1,
    attempt: 1,
    workflow: ".github/workflows/a.yml",
    name: "A",
    title: "By hand",
    event: "workflow_dispatch",
    branch: "main",
    sha: main.object.sha,
    headRepository: "ann/shop",
    actor: "ann",
    ...ended,
    createdAt: time,
    updatedAt: time,
    jobs: [{ id: 72, name: "all", ...ended, startedAt: time, completedAt: time, steps }],
  });
  await ann.rest.actions.listWorkflowRuns(workflow);
  const { data } = await ann.rest.actions.listWorkflowRunsForRepo({ ...repo, event: "workflow_dispatch" });
  expect(data.workflow_runs.map(({ id, head_commit }) => [id, head_commit?.message])).toEqual([
    [71, "Change .github/workflows/a.yml"],
  ]);
  await ann.rest.actions.getWorkflowRun({ ...repo, run_id: 71 });
  await ann.rest.actions.listJobsForWorkflowRun({ ...repo, run_id: 71 });
  await ann.rest.actions.getJobForWorkflowRun({ ...repo, job_id: 72 });
  await ann.rest.actions.deleteWorkflowRun({ ...repo, run_id: 71 });
  await ann.rest.actions.setGithubActionsPermissionsRepository({
    ...repo,
    enabled: true,
    allowed_actions: "local_only",
  });
  await ann.rest.actions.getGithubActionsPermissionsRepository(repo);
  await ann.rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...repo,
    default_workflow_permissions: "read",
  });
  await ann.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(repo);
  await ann.rest.actions.listRepoSecrets(repo);
  const variable = { ...repo, name: "ZONE" };
  await ann.rest.actions.createRepoVariable({ ...variable, value: "UTC" });
  await ann.rest.actions.getRepoVariable(variable);
  await ann.rest.actions.updateRepoVariable({ ...variable, value: "CET" });
  await ann.rest.actions.listRepoVariables(repo);
  await ann.rest.actions.deleteRepoVariable(variable);
}

/** A path of a route, with something in every place. */
function pathOf(route: string): string {
  const [, template = ""] = route.split(" ");
  return template
    .replace("{owner}", "ann")
    .replace("{repo}", "shop")
    .replace(/\{(\w+)\}/g, (_, name: string) => (/_(number|id)$/.test(name) ? "1" : "main"));
}

describe("held against GitHub's own description", () => {
  it("is every operation that is served, where it succeeds", () => {
    const served = [...routes.keys()];
    expect(served.length).toBeGreaterThan(100);
    const succeeded = (route: string): boolean =>
      [200, 201, 202, 204].some((status) => stage.seen.has(`${route} ${status}`));
    expect(served.filter((route) => !succeeded(route))).toEqual([]);
  });

  it("is every operation that is served, where it refuses: a bad token, and a repository that one cannot see", async () => {
    const refused: string[] = [];
    for (const [client, status] of [
      [stage.client("ghp_wrong"), 401],
      [stage.eve, 404],
    ] as const) {
      for (const route of routes.keys()) {
        if (status === 404 && !route.includes("{repo}")) continue;
        const call = client.request({ method: route.split(" ")[0] as "GET", url: pathOf(route) });
        const answer = await call.catch((error: { status: number }) => error);
        if (answer.status !== status) refused.push(`${route}: ${answer.status}`);
      }
    }
    expect(refused).toEqual([]);
  });

  it("would notice a field that is missing or of another type, and a status that is not described", () => {
    const label = {
      id: 1,
      node_id: "x",
      url: "http://127.0.0.1/x",
      name: "a",
      color: "ffffff",
      default: false,
    };
    const route = "GET /repos/{owner}/{repo}/labels/{name}";
    expect(breachOf(route, 200, { ...label, description: null })).toBeNull();
    expect(breachOf(route, 200, label)?.status).toBe(200);
    expect(breachOf(route, 200, { ...label, description: 7 })?.status).toBe(200);
    expect(breachOf(route, 202, { ...label, description: null })?.faults).toBe("no such status");
    expect(breachOf(route, 404, { message: 7 })?.status).toBe(404);
  });

  it("is never broken", () => {
    expect(stage.breaches).toEqual([]);
  });
});
