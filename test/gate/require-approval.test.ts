import { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DESK_MARKER } from "../../actions/core/report/desk/issue.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { run } from "../../actions/require-approval/run.ts";
import { commit, type GateStage, LEAD, type Login, look, propose, setGateStage } from "./stage.ts";

const CONTEXT = "opsbook/approval";
const GOAL = (text: string): string => text.replace('goal: "<= 15m"', 'goal: "<= 10m"');

let stage: GateStage;
let fresh: Snapshot;
beforeAll(async () => {
  stage = await setGateStage();
  fresh = await stage.github.snapshot();
});
beforeEach(() => stage.github.restore(fresh));
afterAll(() => stage.close());

let branches = 0;
const branch = (): string => `change-${++branches}`;

/** Judges the pull request some time later and returns the status on its newest commit. */
async function judged(number: number, head: string): Promise<string> {
  stage.pass(60);
  await stage.actOn(run, number);
  stage.pass(60);
  return (await look(stage, number, head)).status[CONTEXT] ?? "none";
}

async function review(
  who: Login,
  number: number,
  event: "APPROVE" | "REQUEST_CHANGES" = "APPROVE",
): Promise<number> {
  const { data } = await stage.as[who].rest.pulls.createReview({
    ...stage.repo,
    pull_number: number,
    event,
    body: "x",
  });
  return data.id;
}

async function comment(who: Login, number: number, body: string): Promise<number> {
  const { data } = await stage.as[who].rest.issues.createComment({
    ...stage.repo,
    issue_number: number,
    body,
  });
  return data.id;
}

describe("require-approval", () => {
  it("waits for the workflow's reviewer, asks for their review, and opens when they approve", async () => {
    const { number, head } = await propose(stage, "sales-lead", branch(), { [LEAD]: GOAL });
    expect(await judged(number, head)).toMatch(/^pending: Waits for Quality lead/);
    const { pulls } = await stage.github.repository("owner/business");
    expect(pulls.at(-1)?.requestedReviewers).toContain("quality-lead");
    await review("quality-lead", number);
    const status = await judged(number, head);
    expect((await look(stage, number, head)).comments[0]).toContain("Quality lead");
    expect(status).toMatch(/^success: Approved by/);
  });

  it("counts nobody but who is named", async () => {
    const { number, head } = await propose(stage, "sales-lead", branch(), { [LEAD]: GOAL });
    await judged(number, head);
    await review("bookkeeper", number);
    await comment("marketing-lead", number, "/approve");
    expect(await judged(number, head)).toMatch(/^pending/);
    expect((await look(stage, number, head)).comments[0]).toContain("Not counted");
  });

  it("lets nobody approve their own work, by comment either", async () => {
    const { number, head } = await propose(stage, "quality-lead", branch(), { [LEAD]: GOAL });
    await judged(number, head);
    await comment("quality-lead", number, "/approve");
    expect(await judged(number, head)).toMatch(/^pending/);
  });

  it("voids an approval by a push, and says so", async () => {
    const name = branch();
    const { number, head } = await propose(stage, "sales-lead", name, { [LEAD]: GOAL });
    await judged(number, head);
    await review("quality-lead", number);
    const next = await commit(stage, "sales-lead", name, {
      [LEAD]: (text) => text.replace("tolerance: 20%", "tolerance: 10%"),
    });
    expect(await judged(number, next)).toMatch(/^pending/);
    expect((await look(stage, number, next)).comments[0]).toMatch(/older commit/);
  });

  it("takes an approval by comment, and drops it when the comment is edited", async () => {
    const { number, head } = await propose(stage, "marketing-lead", branch(), {
      "workflows-catalog/sources/crm-leads.yaml": (text) => `${text}# checked\n`,
    });
    expect(await judged(number, head)).toMatch(/^pending: Waits for Quality lead/);
    const id = await comment("quality-lead", number, `/approve ${head.slice(0, 16)}`);
    expect(await judged(number, head)).toMatch(/^success/);
    await stage.as["quality-lead"].rest.issues.updateComment({
      ...stage.repo,
      comment_id: id,
      body: "/approve",
    });
    expect(await judged(number, head)).toMatch(/^pending/);
  });

  it("takes no bare /approve for a push that raced it", async () => {
    const name = branch();
    const { number, head } = await propose(stage, "marketing-lead", name, {
      "workflows-catalog/sources/crm-leads.yaml": (text) => `${text}# checked\n`,
    });
    await judged(number, head);
    const next = await commit(stage, "marketing-lead", name, {
      "workflows-catalog/sources/crm-leads.yaml": (text) => `${text}# more\n`,
    });
    await comment("quality-lead", number, "/approve");
    expect(await judged(number, next)).toMatch(/^pending/);
    stage.pass(60);
    await comment("quality-lead", number, "/approve");
    expect(await judged(number, next)).toMatch(/^success/);
  });

  it("does not spend here what was approved for another branch", async () => {
    const { number, head } = await propose(stage, "marketing-lead", branch(), {
      "workflows-catalog/sources/crm-leads.yaml": (text) => `${text}# checked\n`,
    });
    const { data } = await stage.as.owner.rest.git.getRef({ ...stage.repo, ref: "heads/main" });
    const other = branch();
    await stage.as.owner.rest.git.createRef({
      ...stage.repo,
      ref: `refs/heads/${other}`,
      sha: data.object.sha,
    });
    const pull = { ...stage.repo, pull_number: number };
    await stage.as["marketing-lead"].rest.pulls.update({ ...pull, base: other });
    await review("quality-lead", number);
    expect(await judged(number, head)).toBe("none");
    await stage.as["marketing-lead"].rest.pulls.update({ ...pull, base: "main" });
    expect(await judged(number, head)).toMatch(/^pending/);
    await review("quality-lead", number);
    expect(await judged(number, head)).toMatch(/^success/);
  });

  it("closes again when an approver loses their rights", async () => {
    const { number, head } = await propose(stage, "marketing-lead", branch(), {
      "workflows-catalog/sources/crm-leads.yaml": (text) => `${text}# checked\n`,
    });
    await judged(number, head);
    await review("quality-lead", number);
    expect(await judged(number, head)).toMatch(/^success/);
    await stage.as.owner.rest.repos.addCollaborator({
      ...stage.repo,
      username: "quality-lead",
      permission: "pull",
    });
    expect(await judged(number, head)).toMatch(/^pending/);
  });

  it("changes nothing when it judges the same again", async () => {
    const { number, head } = await propose(stage, "sales-lead", branch(), { [LEAD]: GOAL });
    await judged(number, head);
    await judged(number, head);
    const calls = stage.github.calls.length;
    await judged(number, head);
    const made = stage.github.calls.slice(calls).map(({ route }) => route);
    expect(made.filter((route) => /^(POST|PATCH|PUT|DELETE)/.test(route))).toEqual([]);
    expect(made.length).toBeLessThanOrEqual(30);
  });
});

describe("the default branch moves on", () => {
  const edit = (text: string): string => `${text}# checked\n`;
  const SOURCE = "workflows-catalog/sources/crm-leads.yaml";

  it("waits while it has changed a file of the pull request, and says to update the branch", async () => {
    const { number, head } = await propose(stage, "marketing-lead", branch(), { [SOURCE]: edit });
    await judged(number, head);
    await review("quality-lead", number);
    expect(await judged(number, head)).toMatch(/^success/);
    await commit(stage, "owner", "main", {
      [SOURCE]: (text) => text.replace("spec:", "# one line more\nspec:"),
    });
    expect(await judged(number, head)).toMatch(/^pending: Waits: "Update branch" first/);
    expect((await look(stage, number, head)).comments[0]).toContain('press "Update branch"');
    await commit(stage, "owner", "main", { [SOURCE]: (text) => `${text}# otherwise\n` });
    expect(await judged(number, head)).toMatch(/^pending: Waits: it conflicts with the default branch in/);
    expect((await look(stage, number, head)).comments[0]).toContain("Resolve conflicts");
  });

  it("carries an approval over git's own merge of the default branch, and over no other", async () => {
    const name = branch();
    const { number, head } = await propose(stage, "marketing-lead", name, { [SOURCE]: edit });
    await judged(number, head);
    await review("quality-lead", number);
    await commit(stage, "owner", "main", { "notes.md": "elsewhere\n" });
    // Whoever presses the button has made none of the change: even the approver may.
    await stage.as["quality-lead"].rest.pulls.updateBranch({ ...stage.repo, pull_number: number });
    const { data } = await stage.as.owner.rest.pulls.get({ ...stage.repo, pull_number: number });
    expect(data.head.sha).not.toBe(head);
    expect(await judged(number, data.head.sha)).toMatch(/^success/);
    const next = await commit(stage, "marketing-lead", name, { [SOURCE]: (text) => `${text}# more\n` });
    expect(await judged(number, next)).toMatch(/^pending/);
  });
});

describe("a stand-in that somebody named on the desk", () => {
  /** The desk, as the bot has opened it. */
  async function openDesk(): Promise<number> {
    const permissions = { issues: "write" } as const;
    const auth = await stage.github.jobToken({ repository: "owner/business", permissions });
    const bot = new Octokit({ auth, baseUrl: stage.github.url });
    const issue = {
      ...stage.repo,
      title: "Opsbook desk",
      body: `${DESK_MARKER}\nSay it here.`,
      labels: ["opsbook"],
    };
    return (await bot.rest.issues.create(issue)).data.number;
  }

  it("approves in their place, as long as the comment stands there unedited", async () => {
    const desk = await openDesk();
    const { number, head } = await propose(stage, "sales-lead", branch(), { [LEAD]: GOAL });
    expect(await judged(number, head)).toMatch(/^pending/);
    const away = await comment("quality-lead", desk, "/away until 20 November, @bookkeeper covers");
    await review("bookkeeper", number);
    expect(await judged(number, head)).toMatch(/^success/);
    expect((await look(stage, number, head)).comments[0]).toContain("Bookkeeper");
    const edited = { ...stage.repo, comment_id: away, body: "/away until 30 November, @bookkeeper covers" };
    await stage.as["quality-lead"].rest.issues.updateComment(edited);
    expect(await judged(number, head)).toMatch(/^pending/);
  });

  it("is nobody where a stranger, or the maker of the change, is named or names them", async () => {
    const desk = await openDesk();
    const { number, head } = await propose(stage, "sales-lead", branch(), { [LEAD]: GOAL });
    await comment("sales-lead", desk, "/away quality-lead until 20 November, @bookkeeper covers");
    await comment("quality-lead", desk, "/away until 20 November, @reader covers");
    await review("bookkeeper", number);
    expect(await judged(number, head)).toMatch(/^pending/);
    await comment("quality-lead", desk, "/away until 20 November, @sales-lead covers");
    await comment("sales-lead", number, "/approve");
    expect(await judged(number, head)).toMatch(/^pending/);
  });
});
