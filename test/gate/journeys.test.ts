import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { type RunningStage, setRunningStage } from "./running.ts";
import { commit, LEAD, propose } from "./stage.ts";

const SOURCE = "workflows-catalog/sources/crm-leads.yaml";
const QUOTES = "workflows-catalog/workflows/quote-follow-up/workflow.yaml";
const CHECKED = { [SOURCE]: (text: string) => `${text}# checked\n` };
const TIGHTER = { [LEAD]: (text: string) => text.replace('goal: "<= 15m"', 'goal: "<= 10m"') };
const STRICTER = { [QUOTES]: (text: string) => text.replace(/tolerance: \d+%/, "tolerance: 5%") };
const WAITS = (who: string) => expect.stringMatching(new RegExp(`^pending: Waits for ${who}`));
const OPEN = expect.stringMatching(/^success: Approved by/);

// The real workflow files and the built actions, edits as the web editor commits them.
let stage: RunningStage;
let fresh: Snapshot;
beforeAll(async () => {
  stage = await setRunningStage();
  fresh = await stage.github.snapshot();
});
beforeEach(() => stage.github.restore(fresh));
afterAll(() => stage.close());

const approval = async (head: string): Promise<string> => (await stage.ends(head)).approval;

describe("who approves", () => {
  it("the named reviewer, and nobody else", async () => {
    const { number, head } = await propose(stage, "sales-lead", "goal", TIGHTER);
    expect(await stage.ends(head)).toEqual({
      validate: expect.stringMatching(/^success: Safe to merge/),
      approval: WAITS("Quality lead"),
    });
    await stage.approves("bookkeeper", number);
    expect(await approval(head)).toEqual(WAITS("Quality lead"));
    expect(await stage.comment(number)).toContain("Not counted");
    await stage.approves("quality-lead", number);
    expect(await approval(head)).toEqual(OPEN);
    await stage.as["sales-lead"].rest.pulls.merge({ ...stage.repo, pull_number: number, sha: head });
  });

  it("nobody their own work: neither in a comment nor as its owner", async () => {
    const { number, head } = await propose(stage, "sales-lead", "own", TIGHTER);
    await stage.says("sales-lead", number, "/approve");
    expect(await approval(head)).toEqual(WAITS("Quality lead"));
    expect(await stage.comment(number)).toContain("Not counted");
  });

  it("the owner where the reviewer made the change", async () => {
    const { number, head } = await propose(stage, "quality-lead", "reviewer", TIGHTER);
    expect(await approval(head)).toEqual(WAITS("Sales lead"));
    await stage.approves("sales-lead", number);
    expect(await approval(head)).toEqual(OPEN);
  });

  it("the escalation owner in the place of a risk policy's owner who made the change", async () => {
    // A prompt of pricing work asks for its reviewer and for who decides on prices.
    const prompt = "workflows-catalog/workflows/quote-follow-up/prompts";
    const name = (await stage.as.owner.rest.repos.getContent({ ...stage.repo, path: prompt })).data as {
      path: string;
    }[];
    const file = name[0]?.path as string;
    const other = await propose(stage, "estimator", "prompt", { [file]: (text) => `${text}\nBe brief.\n` });
    expect(await approval(other.head)).toEqual(WAITS("Sales lead and General manager"));
    const own = await propose(stage, "general-manager", "risk", { [file]: (text) => `${text}\nBe brief.\n` });
    expect(await approval(own.head)).not.toContain("General manager");
    expect(await approval(own.head)).toEqual(WAITS("Sales lead"));
  });

  it("both reviewers of two workflows", async () => {
    const { number, head } = await propose(stage, "general-manager", "two", { ...TIGHTER, ...STRICTER });
    expect(await approval(head)).toEqual(
      expect.stringMatching(/Quality lead.*Sales lead|Sales lead.*Quality lead/),
    );
    await stage.approves("quality-lead", number);
    expect(await approval(head)).toEqual(WAITS("Sales lead"));
    await stage.approves("sales-lead", number);
    expect(await approval(head)).toEqual(OPEN);
  });

  it("the same person for 301 files as for one", async () => {
    const { as, repo } = stage;
    const tip = (await as.estimator.rest.repos.getCommit({ ...repo, ref: "main" })).data.sha;
    const tree = Array.from({ length: 301 }, (_, index) => ({
      ...{ path: `notes/${index}.md`, mode: "100644" as const, type: "blob" as const },
      content: `Note ${index}\n`,
    }));
    const { data: made } = await as.estimator.rest.git.createTree({ ...repo, base_tree: tip, tree });
    const message = "Notes";
    const { data } = await as.estimator.rest.git.createCommit({
      ...repo,
      message,
      tree: made.sha,
      parents: [tip],
    });
    await as.estimator.rest.git.createRef({ ...repo, ref: "refs/heads/many", sha: data.sha });
    const many = { ...repo, title: "Notes", head: "many", base: "main" };
    const { number } = (await as.estimator.rest.pulls.create(many)).data;
    expect(await approval(data.sha)).toEqual(WAITS("General manager"));
    expect(await stage.comment(number)).toContain("and 293 more files");
    await stage.approves("general-manager", number);
    expect(await approval(data.sha)).toEqual(OPEN);
  });

  it("owner and reviewer, where a whole workflow is deleted", async () => {
    const folder = "workflows-catalog/workflows/service-desk";
    const { tree } = (
      await stage.as.owner.rest.git.getTree({ ...stage.repo, tree_sha: "main", recursive: "1" })
    ).data;
    const files = tree.filter(({ path, type }) => type === "blob" && path.startsWith(`${folder}/`));
    const edits = Object.fromEntries(files.map(({ path }) => [path, null]));
    const { number, head } = await propose(stage, "marketing-lead", "gone", edits);
    const { approval: waits } = await stage.ends(head);
    expect(waits).toMatch(/^pending: Waits for/);
    expect(waits).toMatch(/Quality lead/);
    expect(waits).toMatch(/Service lead/);
    await stage.approves("quality-lead", number);
    expect(await approval(head)).toEqual(WAITS("Service lead"));
    await stage.approves("service-lead", number);
    expect(await approval(head)).toEqual(OPEN);
  });

  it("a stand-in in their dated window, neither before nor after", async () => {
    const { number, head } = await propose(stage, "estimator", "quotes", STRICTER);
    expect(await approval(head)).toEqual(WAITS("Sales lead"));
    await stage.approves("office-manager", number);
    expect(await approval(head)).toEqual(WAITS("Sales lead"));
    // Stands in from 2026-11-23 on.
    stage.github.clock.set("2026-11-23T14:00:00Z");
    await stage.approves("office-manager", number);
    expect(await approval(head)).toMatch(/^success: Approved by Office manager/);
    stage.github.clock.set("2026-11-30T14:00:00Z");
    await stage.says("estimator", number, "/check");
    expect(await approval(head)).toEqual(WAITS("Sales lead"));
  });
});

describe("what is approved", () => {
  it("is this commit and none that is pushed later", async () => {
    const { number, head } = await propose(stage, "marketing-lead", "later", CHECKED);
    await stage.approves("quality-lead", number);
    expect(await approval(head)).toEqual(OPEN);
    const next = await commit(stage, "marketing-lead", "later", CHECKED);
    expect(await approval(next)).toEqual(WAITS("Quality lead"));
    expect(await stage.comment(number)).toContain("older commit");
  });

  it("is not what raced a bare /approve", async () => {
    const { number } = await propose(stage, "marketing-lead", "race", CHECKED);
    await stage.settle();
    const at = { ...stage.repo, issue_number: number, body: "/approve" };
    // Pushed and approved at the same moment: the gate has shown nobody the new commit yet.
    const next = await commit(stage, "marketing-lead", "race", CHECKED);
    await stage.as["quality-lead"].rest.issues.createComment(at);
    expect(await approval(next)).toEqual(WAITS("Quality lead"));
  });

  it("is not what a comment says that was edited", async () => {
    const { number, head } = await propose(stage, "marketing-lead", "edited", CHECKED);
    const id = await stage.says("quality-lead", number, "/approve");
    expect(await approval(head)).toEqual(OPEN);
    await stage.as["quality-lead"].rest.issues.updateComment({
      ...stage.repo,
      comment_id: id,
      body: "/approve\n",
    });
    expect(await approval(head)).toEqual(WAITS("Quality lead"));
  });

  it("is for the default branch only", async () => {
    const { number, head } = await propose(stage, "marketing-lead", "base", CHECKED);
    const main = await stage.as.owner.rest.git.getRef({ ...stage.repo, ref: "heads/main" });
    const { sha } = main.data.object;
    await stage.as.owner.rest.git.createRef({ ...stage.repo, ref: "refs/heads/other", sha });
    const pull = { ...stage.repo, pull_number: number };
    await stage.as["marketing-lead"].rest.pulls.update({ ...pull, base: "other" });
    await stage.approves("quality-lead", number);
    await stage.settle();
    await stage.as["marketing-lead"].rest.pulls.update({ ...pull, base: "main" });
    expect(await approval(head)).toEqual(WAITS("Quality lead"));
    await stage.approves("quality-lead", number);
    expect(await approval(head)).toEqual(OPEN);
  });

  it("is closed again by the sweep where the approver's role was revoked", async () => {
    const { number, head } = await propose(stage, "marketing-lead", "role", CHECKED);
    await stage.approves("quality-lead", number);
    expect(await approval(head)).toEqual(OPEN);
    const who = { ...stage.repo, username: "quality-lead", permission: "pull" as const };
    await stage.as.owner.rest.repos.addCollaborator(who);
    await stage.runner.setClock("2026-11-17T06:00:00Z");
    expect(await approval(head)).toMatch(/^pending/);
    expect(await stage.comment(number)).toContain("write access");
  });
});
