import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { run } from "../../actions/require-approval/run.ts";
import { run as validate } from "../../actions/validate-catalog/run.ts";
import { remote, runGit, scratch } from "../rehearsal/stage.ts";
import { type GateStage, LEAD, look, propose, setGateStage } from "./stage.ts";

const SOURCE = "workflows-catalog/sources/crm-leads.yaml";

let stage: GateStage;
let fresh: Snapshot;
beforeAll(async () => {
  stage = await setGateStage({ limits: { job: 1e6, contentPerMinute: 1e6, contentPerHour: 1e6 } });
  fresh = await stage.github.snapshot();
});
beforeEach(() => stage.github.restore(fresh));
afterAll(() => stage.close());

async function judged(number: number, head: string): Promise<Record<string, string>> {
  stage.pass(60);
  await stage.actOn(validate, number);
  await stage.actOn(run, number);
  stage.pass(60);
  return (await look(stage, number, head)).status;
}

/** Pushes a branch made in a real clone, as a given git author, and opens a pull request for it. */
async function pushed(
  branch: string,
  author: string,
  make: (dir: string, git: (...args: string[]) => Promise<unknown>) => Promise<unknown>,
): Promise<{ number: number; head: string }> {
  const room = await scratch();
  try {
    const url = remote(stage.github, stage.tokens["marketing-lead"], "owner/business");
    const git = (...args: string[]): ReturnType<typeof runGit> => runGit(`${room.dir}/c`, ...args);
    await runGit(room.dir, "clone", "-q", url, "c");
    await git("switch", "-q", "-c", branch);
    await make(`${room.dir}/c`, git);
    await git("add", "-A");
    await git(
      "-c",
      `user.name=${author}`,
      "-c",
      `user.email=${author}@example.com`,
      "commit",
      "-q",
      "-m",
      "Change",
    );
    const sent = await git("push", "-q", "origin", branch);
    expect(sent.err).toBe("");
    const head = (await git("rev-parse", "HEAD")).out;
    const { data } = await stage.as["marketing-lead"].rest.pulls.create({
      ...stage.repo,
      title: "Pushed",
      head: branch,
      base: "main",
    });
    return { number: data.number, head };
  } finally {
    await room.remove();
  }
}

describe("the gate", () => {
  it("reads a pull request from a fork, and stays closed where nobody can say who pushed there", async () => {
    await stage.github.fork("owner/business", "marketing-lead");
    const { as } = stage;
    const there = { owner: "marketing-lead", repo: "business" };
    const { data: file } = await as["marketing-lead"].rest.repos.getContent({ ...there, path: SOURCE });
    const { sha, content } = file as { sha: string; content: string };
    const text = `${Buffer.from(content, "base64").toString("utf8")}# checked\n`;
    const { data: made } = await as["marketing-lead"].rest.repos.createOrUpdateFileContents({
      ...there,
      path: SOURCE,
      branch: "main",
      message: "Check",
      sha,
      content: Buffer.from(text).toString("base64"),
    });
    const { data: pull } = await as["marketing-lead"].rest.pulls.create({
      ...stage.repo,
      title: "From a fork",
      head: "marketing-lead:main",
      base: "main",
    });
    const status = await judged(pull.number, made.commit.sha as string);
    expect(status["opsbook/validate"]).toMatch(/^success/);
    expect(status["opsbook/approval"]).toMatch(/^pending/);
  });

  it("lets an approver whose name a stranger forged as git's author approve nothing more for it", async () => {
    const { number, head } = await pushed("forged", "quality-lead", async (dir, git) => {
      await git("mv", SOURCE, "workflows-catalog/sources/leads.yaml");
      return dir;
    });
    const status = await judged(number, head);
    // The forged author excludes the reviewer; that brings nobody else in.
    expect(status["opsbook/approval"]).toMatch(/^pending/);
    const review = { ...stage.repo, pull_number: number, event: "APPROVE" as const };
    await stage.as.bookkeeper.rest.pulls.createReview(review);
    expect((await judged(number, head))["opsbook/approval"]).toMatch(/^pending/);
  });

  it("refuses a link in the place of a definition", async () => {
    const { number, head } = await pushed("link", "marketing-lead", async (dir) => {
      await rm(`${dir}/${SOURCE}`);
      await symlink("../people.yaml", `${dir}/${SOURCE}`);
    });
    const status = await judged(number, head);
    expect(status["opsbook/validate"]).toMatch(/^failure: .*this is a link to another file/);
  });

  it("asks a public fork who pushed to it, and opens for its change like for any other", async () => {
    const open = await setGateStage({ private: false });
    try {
      const { as, github, repo } = open;
      await github.fork("owner/business", "outsider");
      const there = { owner: "outsider", repo: "business" };
      const { data: file } = await as.outsider.rest.repos.getContent({ ...there, path: SOURCE });
      const { sha, content } = file as { sha: string; content: string };
      const text = `${Buffer.from(content, "base64").toString("utf8")}# checked\n`;
      const { data: made } = await as.outsider.rest.repos.createOrUpdateFileContents({
        ...there,
        path: SOURCE,
        branch: "main",
        message: "Check",
        sha,
        content: Buffer.from(text).toString("base64"),
      });
      const proposal = { ...repo, title: "From outside", head: "outsider:main", base: "main" };
      const { data: pull } = await as.outsider.rest.pulls.create(proposal);
      const head = made.commit.sha as string;
      await open.actOn(run, pull.number);
      open.pass(60);
      const review = { ...repo, pull_number: pull.number, event: "APPROVE" as const };
      await as["quality-lead"].rest.pulls.createReview(review);
      open.pass(60);
      await open.actOn(run, pull.number);
      expect((await look(open, pull.number, head)).status["opsbook/approval"]).toMatch(/^success/);
    } finally {
      await open.close();
    }
  });

  it("judges a pull request that changes the gate by the default branch's gate and policy", async () => {
    const { number, head } = await propose(stage, "marketing-lead", "own-gate", {
      "actions/dist/require-approval.js": "process.exit(0)\n",
      ".github/workflows/gate.yml": "name: Gate\n",
      "workflows-catalog/policies/approval-policy.yaml": (text) =>
        text.replaceAll("general-manager", "marketing-lead"),
    });
    expect((await judged(number, head))["opsbook/approval"]).toMatch(/^pending: Waits for General manager/);
  });

  it("judges 301 files, and none where GitHub counts others than git", async () => {
    const { number, head } = await pushed("many", "marketing-lead", async (dir) => {
      await mkdir(`${dir}/notes`);
      for (let n = 0; n < 301; n += 1)
        await writeFile(`${dir}/notes/${n}.txt`, `note ${n} ${"x".repeat(n)}\n`);
    });
    expect((await judged(number, head))["opsbook/approval"]).toMatch(/^pending: Waits for General manager/);
    await stage.as["general-manager"].rest.pulls.createReview({
      ...stage.repo,
      pull_number: number,
      event: "APPROVE",
    });
    expect((await judged(number, head))["opsbook/approval"]).toMatch(/^success/);
  });

  it("evaluates every open pull request again when the default branch moves", async () => {
    const one = await propose(stage, "sales-lead", "one", {
      [LEAD]: (text) => text.replace('goal: "<= 15m"', 'goal: "<= 10m"'),
    });
    const two = await propose(stage, "marketing-lead", "two", { [SOURCE]: (text) => `${text}# checked\n` });
    await stage.act(run, "push", {});
    expect((await look(stage, one.number, one.head)).status["opsbook/approval"]).toMatch(/^pending/);
    expect((await look(stage, two.number, two.head)).status["opsbook/approval"]).toMatch(/^pending/);
  });

  it("finds whom the doorbell of a review is about by the commit, not by what the run says", async () => {
    const { number, head } = await propose(stage, "marketing-lead", "bell", {
      [SOURCE]: (text) => `${text}# checked\n`,
    });
    const { id } = await stage.github.repository("owner/business");
    const ring = (sha: string, repository: number): object => ({
      workflow_run: {
        head_branch: "bell",
        head_sha: sha,
        head_repository: { id: repository, owner: { login: "owner" } },
        pull_requests: [],
      },
    });
    await stage.act(run, "workflow_run", ring(head, id + 1));
    await stage.act(run, "workflow_run", ring("0".repeat(40), id));
    expect((await look(stage, number, head)).status).toEqual({});
    await stage.act(run, "workflow_run", ring(head, id));
    expect((await look(stage, number, head)).status["opsbook/approval"]).toMatch(/^pending/);
  });
});
