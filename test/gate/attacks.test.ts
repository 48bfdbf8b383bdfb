import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { remote, runGit, scratch } from "../rehearsal/stage.ts";
import { type RunningStage, setRunningStage } from "./running.ts";
import { LEAD, propose } from "./stage.ts";

const GATE = ".github/workflows/gate.yml";
const SOURCE = "workflows-catalog/sources/crm-leads.yaml";
const CHECKED = { [SOURCE]: (text: string) => `${text}# checked\n` };
const EVENTS = ["pull_request_target", "workflow_run", "issue_comment", "push", "schedule"];
const NONE = { validate: "none", approval: "none" };

let stage: RunningStage;
const rooms: { remove: () => Promise<void> }[] = [];
afterEach(async () => {
  await stage.close();
  for (const room of rooms.splice(0)) await room.remove();
});

/** A folder that goes when the test is over. */
async function folder(): Promise<string> {
  const room = await scratch();
  rooms.push(room);
  return room.dir;
}

/** What a pull request from a clone brings: files by path, as a git author of any name. */
async function push(url: string, files: Record<string, string>, author = "marketing-lead"): Promise<string> {
  const room = await folder();
  const dir = path.join(room, "c");
  const git = (...args: string[]): ReturnType<typeof runGit> => runGit(dir, ...args);
  await runGit(room, "clone", "-q", url, "c");
  await git("switch", "-q", "-c", "evil");
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  await git("add", "-A", "-f");
  const as = ["-c", `user.name=${author}`, "-c", `user.email=${author}@example.com`];
  await git(...as, "commit", "-q", "-m", "Change");
  expect((await git("push", "-q", "origin", "evil")).err).toBe("");
  return (await git("rev-parse", "HEAD")).out;
}

/** Everything that a machine might run by mistake; each leaves a file if it ever does. */
function canaries(sung: string): Record<string, string> {
  const touch = `require("node:fs").writeFileSync(${JSON.stringify(sung)}, process.argv[1] ?? "")`;
  const module = `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(sung)}, "module");\n`;
  const shell = `touch ${JSON.stringify(sung)}`;
  const hooks = ["preinstall", "install", "postinstall", "prepare", "test", "build"];
  const action = "name: A\ndescription: A\nruns:\n  using: node24\n  main: canary.js\n";
  const job = `    runs-on: ubuntu-latest\n    steps:\n      - run: ${shell}\n`;
  return {
    "package.json": JSON.stringify({
      name: "opsbook",
      type: "module",
      scripts: Object.fromEntries(hooks.map((name) => [name, `node -e '${touch}'`])),
    }),
    ".npmrc": "ignore-scripts=false\n",
    "actions/validate-catalog/action.yml": action,
    "actions/validate-catalog/canary.js": module,
    "actions/require-approval/action.yml": action,
    "actions/require-approval/canary.js": module,
    "actions/dist/validate-catalog.js": module,
    "actions/dist/require-approval.js": module,
    ".github/workflows/gate.yml": `name: Gate\non: [pull_request_target, issue_comment, workflow_run]\njobs:\n  gate:\n${job}`,
    ".gitattributes": "* filter=canary diff=canary merge=canary\n",
    ".gitconfig": `[filter "canary"]\n\tsmudge = ${shell}\n\tclean = ${shell}\n`,
    ".githooks/post-checkout": `#!/bin/sh\n${shell}\n`,
    "workflows-catalog/workflows/lead-response/canary.js": module,
    [SOURCE]: "# nothing is left\n",
  };
}

describe("a hostile pull request", () => {
  it("never has anything of it run, whatever starts the gate, and stays closed", async () => {
    stage = await setRunningStage();
    const { github, as, repo, tokens } = stage;
    const sung = path.join(await folder(), "sung");
    const head = await push(remote(github, tokens["marketing-lead"], "owner/business"), canaries(sung));
    const proposal = { ...repo, title: "Harmless", head: "evil", base: "main" };
    const { data } = await as["marketing-lead"].rest.pulls.create(proposal);
    const opened = await stage.ends(head);
    expect(opened.validate).toMatch(/^failure/);
    expect(opened.approval).toMatch(/^pending: Waits/);
    await stage.says("marketing-lead", data.number, "/check");
    await stage.approves("bookkeeper", data.number);
    await stage.settle();
    await stage.runner.setClock("2026-11-17T06:00:00Z");
    const events = stage.runner.runs.map(({ event, conclusion }) => `${event} ${conclusion}`);
    expect(events).toEqual([
      "pull_request_target success",
      "issue_comment success",
      "pull_request_review success",
      "workflow_run success",
      "schedule success",
    ]);
    expect((await stage.ends(head)).approval).toMatch(/^pending/);
    expect(existsSync(sung)).toBe(false);
  });

  it("has a canary that would sing, if it were run", async () => {
    const sung = path.join(await folder(), "sung");
    const { [GATE]: workflow = "" } = canaries(sung);
    // On a push GitHub runs the pushed branch's own files, with the rights of who pushed.
    stage = await setRunningStage({ files: { [GATE]: workflow.replace(/on: .*/, "on: workflow_dispatch") } });
    await stage.as.owner.rest.actions.createWorkflowDispatch({
      ...stage.repo,
      workflow_id: "gate.yml",
      ref: "main",
    });
    await stage.settle();
    expect(existsSync(sung)).toBe(true);
  });

  it("is not approved by the account whose name its author took", async () => {
    stage = await setRunningStage();
    const { github, as, repo, tokens } = stage;
    const url = remote(github, tokens["marketing-lead"], "owner/business");
    const head = await push(url, { "notes.md": "# Notes\n" }, "general-manager");
    const proposal = { ...repo, title: "Notes", head: "evil", base: "main" };
    const { data } = await as["marketing-lead"].rest.pulls.create(proposal);
    await stage.approves("general-manager", data.number);
    const { approval } = await stage.ends(head);
    expect(approval).toMatch(/^pending/);
    await stage.approves("bookkeeper", data.number);
    expect((await stage.ends(head)).approval).toMatch(/^pending/);
  });
});

describe("a public repository", () => {
  it("without the event policy has its verdict from the sweep, /check and /approve", async () => {
    stage = await setRunningStage({ private: false });
    const { number, head } = await propose(stage, "marketing-lead", "open", CHECKED);
    expect(await stage.ends(head)).toEqual(NONE);
    expect(stage.runner.notices).toMatchObject([
      { workflow: GATE, event: "pull_request_target", reason: expect.stringContaining("event policy") },
    ]);
    await stage.runner.setClock("2026-11-17T06:00:00Z");
    const swept = await stage.ends(head);
    expect(swept.validate).toMatch(/^success/);
    expect(swept.approval).toMatch(/^pending: Waits for Quality lead/);
    await stage.says("quality-lead", number, "/approve");
    expect((await stage.ends(head)).approval).toMatch(/^success/);

    const second = await propose(stage, "sales-lead", "second", {
      [LEAD]: (text) => text.replace("fallback: crm-down.md", "fallback: crm-gone.md"),
    });
    await stage.says("sales-lead", second.number, "/check");
    expect((await stage.ends(second.head)).validate).toMatch(/^failure/);
  });

  it("with a policy for every event of the file behaves like a private one, forks included", async () => {
    stage = await setRunningStage({ private: false });
    const { github, as, repo, tokens } = stage;
    const policies = EVENTS.map((event) => ({ event, workflows: [GATE] }));
    await github.setEventPolicies("owner/business", policies);
    await github.fork("owner/business", "outsider");
    const sung = path.join(await folder(), "sung");
    const head = await push(remote(github, tokens.outsider, "outsider/business"), canaries(sung), "outsider");
    const proposal = { ...repo, title: "From outside", head: "outsider:evil", base: "main" };
    const { data } = await as.outsider.rest.pulls.create(proposal);
    const opened = await stage.ends(head);
    expect(opened.validate).toMatch(/^failure/);
    expect(opened.approval).toMatch(/^pending: Waits/);
    await stage.says("outsider", data.number, "/approve");
    expect((await stage.ends(head)).approval).toMatch(/^pending/);
    expect(existsSync(sung)).toBe(false);
  });

  it("whose policy names one event only is stopped on all the others, as GitHub's allowlist is", async () => {
    stage = await setRunningStage({ private: false });
    const policy = { event: "pull_request_target", workflows: [GATE] };
    await stage.github.setEventPolicies("owner/business", [policy]);
    const { number, head } = await propose(stage, "marketing-lead", "open", CHECKED);
    expect((await stage.ends(head)).approval).toMatch(/^pending: Waits for Quality lead/);
    await stage.says("quality-lead", number, "/approve");
    expect((await stage.ends(head)).approval).toMatch(/^pending: Waits for Quality lead/);
    const reasons = stage.runner.notices.map(({ event, reason }) => `${event}: ${reason}`);
    expect(reasons).toContain(
      `issue_comment: the Actions event policy does not allow ${GATE} on issue_comment`,
    );
  });
});
