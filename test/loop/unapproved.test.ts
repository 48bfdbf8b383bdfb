import { describe, expect, it } from "vitest";
import { run as manageIncidents } from "../../actions/manage-incidents/run.ts";
import { type Login, type PublishStage, REPO, setPublishStage } from "./publish-stage.ts";

const WORKFLOW = "workflows-catalog/workflows/lead-response/workflow.yaml";
const FILE = "workflows-catalog/workflows/lead-response/rollback.md";

/** Puts a file on a branch in the browser, as somebody; returns the commit. */
async function put({ as }: PublishStage, who: Login, path: string, text: string, branch = "main") {
  const { rest } = as[who];
  const { data } = await rest.repos
    .getContent({ ...REPO, path, ref: branch })
    .catch(() => ({ data: { sha: undefined } }));
  const sha = "sha" in data ? data.sha : undefined;
  const answer = await rest.repos.createOrUpdateFileContents({
    ...REPO,
    path,
    branch,
    message: `Edit ${path}`,
    content: Buffer.from(text).toString("base64"),
    ...(sha === undefined ? {} : { sha }),
  });
  return answer.data.commit.sha ?? "";
}

async function approved(stage: PublishStage, method: "merge" | "squash" | "rebase", approver: Login) {
  const branch = `edit-${method}-${approver}`;
  const author = stage.as["sales-lead"].rest;
  const sha = (await stage.tip("main")) ?? "";
  await author.git.createRef({ ...REPO, ref: `refs/heads/${branch}`, sha });
  await put(stage, "sales-lead", "notes.md", `${branch}\n`, branch);
  const head = await put(stage, "sales-lead", "more.md", `${branch}\n`, branch);
  const { data: pull } = await author.pulls.create({ ...REPO, title: branch, head: branch, base: "main" });
  const about = { ...REPO, pull_number: pull.number };
  await stage.as[approver].rest.pulls.createReview({ ...about, commit_id: head, event: "APPROVE" });
  stage.at(new Date(stage.github.clock.now() + 60_000).toISOString());
  await stage.as.owner.rest.pulls.merge({ ...about, merge_method: method });
  // GitHub can be set to do so by itself.
  await author.git.deleteRef({ ...REPO, ref: `heads/${branch}` });
}

async function changes({ state }: PublishStage) {
  const { issues } = await state();
  return issues.filter(({ title }) => title.includes("Unapproved change"));
}

describe("a change that nobody approved", () => {
  it("opens one incident, with a pull request that takes it back", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.act(manageIncidents);
    expect(await changes(stage)).toEqual([]);
    await stage.as.owner.rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
      ...REPO,
      can_approve_pull_request_reviews: true,
    });
    const commit = await put(stage, "sales-lead", FILE, "Gone.\n");
    await put(stage, "owner", "scoreboard/note.md", "Not gated.\n");
    await stage.act(manageIncidents);
    const [issue, ...more] = await changes(stage);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ title: `Unapproved change: ${FILE}`, assignees: ["general-manager"] });
    const { pulls } = await stage.state();
    expect(pulls).toHaveLength(1);
    expect(issue?.body).toContain(`/commit/${commit}`);
    expect(issue?.body).toContain(`approve and merge #${pulls[0]?.number}`);
    const branch = `revert/${commit.slice(0, 7)}`;
    expect(await stage.git.text(["diff", "--name-only", "main", branch])).toBe(FILE);
    expect(await stage.git.text(["diff", "--name-only", `${commit}^`, branch])).toBe("scoreboard/note.md");

    const before = [await stage.tip("ledger"), (await stage.state()).pulls, await changes(stage)];
    await stage.act(manageIncidents);
    expect([await stage.tip("ledger"), (await stage.state()).pulls, await changes(stage)]).toEqual(before);
  }, 60_000);

  it("is none where somebody named approved exactly these files, however they were merged", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.act(manageIncidents);
    for (const method of ["merge", "squash", "rebase"] as const)
      await approved(stage, method, "general-manager");
    await stage.act(manageIncidents);
    expect(await changes(stage)).toEqual([]);
    await approved(stage, "merge", "support-lead");
    await put(stage, "owner", "third.md", "Nobody lets the job open pull requests here.\n");
    await put(stage, "owner", "more.md", "Later, so git cannot take it back by itself.\n");
    await stage.act(manageIncidents);
    const found = await changes(stage);
    expect(found.map(({ title }) => title)).toEqual([
      "Unapproved change: more.md and 1 more file",
      "Unapproved change: third.md",
      "Unapproved change: more.md",
    ]);
    expect(found[1]?.body).toMatch(/\[open the pull request that takes it back\]\(.*\/compare\/revert\//);
    expect(found[0]?.body).toMatch(/no pull request for it: more\\?\.md was changed again since/);
  }, 60_000);

  it("is one where the gate asks for two people and one of them said yes", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.act(manageIncidents);
    const merge = await lowered(stage, "sales-lead", "general-manager");
    // A yes that comes after the merge is none.
    stage.at(new Date(stage.github.clock.now() + 60_000).toISOString());
    const body = `/approve ${await stage.git.text(["rev-parse", `${merge}^2`])}`;
    await stage.as["quality-lead"].rest.issues.createComment({ ...REPO, issue_number: 1, body });
    const [issue, ...more] = await changesAfter(stage);
    expect(more).toEqual([]);
    expect(issue?.title).toBe(`Unapproved change: ${WORKFLOW}`);
    expect(issue?.body).toContain(merge.slice(0, 7));
    expect(issue?.body).toMatch(/ by owner, .*: Waits for Quality lead/);
    await lowered(stage, "sales-lead", "general-manager", "quality-lead");
    expect(await changesAfter(stage)).toHaveLength(1);
  }, 60_000);

  it("is told from its neighbours where GitHub's log does not have it, and names who pushed where the log does", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.act(manageIncidents);
    await put(stage, "sales-lead", "first.md", "Nobody approved this.\n");
    await approved(stage, "rebase", "general-manager");
    await stage.commit("third.md", "Past the log.\n");
    const found = await changesAfter(stage);
    expect(found.map(({ title }) => title)).toEqual([
      "Unapproved change: first.md",
      "Unapproved change: third.md",
    ]);
    expect(found[0]?.body).toMatch(/ by sales-lead, first/);
    expect(found[1]?.body).toMatch(/ by somebody whom GitHub does not name, third/);
  }, 60_000);

  it("is left to the next run where there are many, which is said, and none is forgotten", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.act(manageIncidents);
    const names = Array.from({ length: 7 }, (_, index) => `file-${index}.md`);
    for (const name of names) await put(stage, "sales-lead", name, "Nobody approved this.\n");
    const first = await stage.act(manageIncidents);
    expect(first.summary).toMatch(/2 moves of it are held against the approvals by the next run/);
    expect(await changes(stage)).toHaveLength(5);
    stage.at("2026-11-16T15:20:00Z");
    const second = await stage.act(manageIncidents);
    expect(second.summary).not.toContain("by the next run");
    const titles = (await changes(stage)).map(({ title }) => title);
    expect(titles.sort()).toEqual(names.map((name) => `Unapproved change: ${name}`));
  }, 90_000);
});

/** A pull request that loosens a goal, so that owner and reviewer are asked, merged with these yeses; the merge. */
async function lowered(stage: PublishStage, author: Login, ...approvers: Login[]): Promise<string> {
  const { rest } = stage.as[author];
  const branch = `loosen-${approvers.length}`;
  await rest.git.createRef({ ...REPO, ref: `refs/heads/${branch}`, sha: (await stage.tip("main")) ?? "" });
  const { data } = await rest.repos.getContent({ ...REPO, path: WORKFLOW });
  const text = "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : "";
  const looser = text.replace(/goal: "<= (\d+)m"/, (_, minutes) => `goal: "<= ${Number(minutes) * 2}m"`);
  expect(looser).not.toBe(text);
  const head = await put(stage, author, WORKFLOW, looser, branch);
  const { data: pull } = await rest.pulls.create({ ...REPO, title: branch, head: branch, base: "main" });
  const about = { ...REPO, pull_number: pull.number };
  for (const login of approvers)
    await stage.as[login].rest.pulls.createReview({ ...about, commit_id: head, event: "APPROVE" });
  stage.at(new Date(stage.github.clock.now() + 60_000).toISOString());
  return (await stage.as.owner.rest.pulls.merge(about)).data.sha;
}

async function changesAfter(stage: PublishStage) {
  await stage.act(manageIncidents);
  return (await changes(stage)).toSorted((a, b) => a.number - b.number);
}
