import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { run } from "../../actions/require-approval/run.ts";
import { type Judging, judgeEach } from "../../actions/shell/gate/each-pull.ts";
import { CALLS_OF_A_RUN } from "../../actions/shell/github/client.ts";
import { run as validate } from "../../actions/validate-catalog/run.ts";
import { type GateStage, LEAD, look, propose, setGateStage } from "./stage.ts";

const SOURCE = "workflows-catalog/sources/crm-leads.yaml";
/** What a run asks before its first pull request: the repository, its default branch, the list of what is open. */
const FIXED = 3;
/** Whoever judges approvals asks once for the issues of ours: on the desk stands who is away. */
const DESK = 1;

let stage: GateStage;
let fresh: Snapshot;
const pulls: { number: number; head: string }[] = [];
beforeAll(async () => {
  stage = await setGateStage({ limits: { job: 1e6, contentPerMinute: 1e6, contentPerHour: 1e6 } });
  const checked = { [SOURCE]: (text: string) => `${text}# checked\n` };
  pulls.push(await propose(stage, "marketing-lead", "one", checked));
  pulls.push(await propose(stage, "office-manager", "two", checked));
  const tighter = { [LEAD]: (text: string) => text.replace('goal: "<= 15m"', 'goal: "<= 10m"') };
  pulls.push(await propose(stage, "sales-lead", "three", tighter));
  for (const action of [validate, run]) await stage.act(action, "schedule", {});
  stage.pass(60);
  for (const { number } of pulls.slice(1)) {
    const review = { ...stage.repo, pull_number: number, event: "APPROVE" as const };
    await stage.as["quality-lead"].rest.pulls.createReview(review);
  }
  stage.pass(60);
  for (const action of [validate, run]) await stage.act(action, "schedule", {});
  fresh = await stage.github.snapshot();
});
beforeEach(() => stage.github.restore(fresh));
afterAll(() => stage.close());

const approvals = async (): Promise<string[]> =>
  Promise.all(
    pulls.map(async ({ number, head }) => {
      const { status } = await look(stage, number, head);
      return (status["opsbook/approval"] ?? "none").split(":")[0] ?? "";
    }),
  );

/** The API's calls of a run; git's requests are not counted against its limit. */
async function callsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = stage.github.calls.length;
  await work();
  const routes = stage.github.calls.slice(before).map(({ route }) => route);
  return routes.filter((route) => !route.includes("git-upload-pack") && !route.includes("info/refs"));
}

describe("a sweep of all that are open (REL-26)", () => {
  it("costs few calls a pull request, where nothing has changed (REL-11)", async () => {
    expect(await approvals()).toEqual(["pending", "success", "success"]);
    const validation = await callsOf(() => stage.act(validate, "schedule", {}));
    const approval = await callsOf(() => stage.act(run, "schedule", {}));
    expect((validation.length - FIXED) / pulls.length).toBeLessThanOrEqual(6);
    expect((approval.length - FIXED - DESK) / pulls.length).toBeLessThanOrEqual(10);
    // So many open pull requests are judged in one run, with calls to spare for what has to be written.
    expect(CALLS_OF_A_RUN / 10).toBeGreaterThanOrEqual(45);
  });

  it("judges what it can pay for, and leaves none of the others open", async () => {
    const tried: number[] = [];
    const dear: Judging = {
      status: "opsbook/approval",
      judge: async ({ github, branch }, { number }) => {
        tried.push(number);
        for (let call = 0; call < 30; call += 1) await github.access.tip(branch);
        return [];
      },
    };
    const lines = await stage.act((context) => judgeEach(context, dear, 75), "schedule", {});
    expect(tried).toHaveLength(1);
    const rest = pulls.filter(({ number }) => !tried.includes(number));
    for (const { number, head } of rest) {
      expect((await look(stage, number, head)).status["opsbook/approval"]).toMatch(/^pending/);
    }
    expect(lines.join("\n")).toContain("2 open pull requests are left to later runs");
    // An hour later it begins with the next one.
    stage.pass(3600);
    await stage.act((context) => judgeEach(context, dear, 75), "schedule", {});
    expect(new Set(tried).size).toBe(2);
    await stage.act(run, "schedule", {});
    expect(await approvals()).toEqual(["pending", "success", "success"]);
  });

  it("follows a push to the default branch, whatever its name, and to no other", async () => {
    const other = await callsOf(() => stage.act(run, "push", { ref: "refs/heads/master" }));
    expect(other).toHaveLength(FIXED - 1);
    const own = await callsOf(() => stage.act(run, "push", { ref: "refs/heads/main" }));
    expect(own.length).toBeGreaterThan(FIXED);
  });
});
