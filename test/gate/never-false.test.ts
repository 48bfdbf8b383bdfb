import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FAULT_KINDS, type FaultKind } from "../../actions/rehearsal/http/faults.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { run } from "../../actions/require-approval/run.ts";
import { run as validate } from "../../actions/validate-catalog/run.ts";
import { commit, type GateStage, LEAD, look, propose, setGateStage } from "./stage.ts";

const SOURCE = "workflows-catalog/sources/crm-leads.yaml";

let stage: GateStage;
/** A pull request that was approved and judged so, and then pushed to: nothing about its newest commit is approved. */
let pushed: { number: number; head: string; at: Snapshot };
/** One that is broken: it may never be called safe. */
let broken: { number: number; head: string; at: Snapshot };
/** One whose approver has lost their rights since its success. */
let revoked: { number: number; head: string; at: Snapshot };

beforeAll(async () => {
  // Hundreds of runs in one hour that stands still.
  stage = await setGateStage({ limits: { job: 1e6, contentPerMinute: 1e6, contentPerHour: 1e6 } });
  const first = await propose(stage, "marketing-lead", "first", { [SOURCE]: (text) => `${text}# checked\n` });
  await stage.actOn(run, first.number);
  stage.pass(60);
  const review = { ...stage.repo, pull_number: first.number, event: "APPROVE" as const };
  await stage.as["quality-lead"].rest.pulls.createReview(review);
  stage.pass(60);
  await stage.actOn(run, first.number);
  expect((await look(stage, first.number, first.head)).status["opsbook/approval"]).toMatch(/^success/);
  const approved = await stage.github.snapshot();
  const who = { ...stage.repo, username: "quality-lead", permission: "pull" as const };
  await stage.as.owner.rest.repos.addCollaborator(who);
  revoked = { ...first, at: await stage.github.snapshot() };
  await stage.github.restore(approved);
  const head = await commit(stage, "marketing-lead", "first", { [SOURCE]: (text) => `${text}# more\n` });
  pushed = { number: first.number, head, at: await stage.github.snapshot() };
  await stage.github.restore(approved);
  const bad = await propose(stage, "sales-lead", "bad", {
    [LEAD]: (text) => text.replace("fallback: crm-down.md", "fallback: crm-gone.md"),
  });
  broken = { ...bad, at: await stage.github.snapshot() };
});
afterAll(() => stage.close());

/** Every call is struck by the plain error; the other kinds take turns, each beginning at another call, to save time. */
const STRIDE = 6;

/** Lets a fault strike the calls of a run in turn, git's among them; gives what stood there after each. */
async function struck(
  action: typeof run,
  context: string,
  { number, head, at }: typeof pushed,
  kind: FaultKind,
): Promise<string[]> {
  await stage.github.restore(at);
  const before = stage.github.calls.length;
  await stage.actOn(action, number);
  const calls = stage.github.calls.length - before;
  const outcomes: string[] = [];
  const every = kind === "error-before" ? 1 : STRIDE;
  for (let nth = 1 + (FAULT_KINDS.indexOf(kind) % every); nth <= calls; nth += every) {
    await stage.github.restore(at);
    stage.github.faults.clear();
    stage.github.faults.add({ kind, nth, delay: 1 });
    // What a run throws is not asked here: only what it leaves behind.
    await stage.actOn(action, number).catch(() => []);
    stage.github.faults.clear();
    outcomes.push((await look(stage, number, head)).status[context] ?? "none");
  }
  return outcomes;
}

const kinds = FAULT_KINDS.filter((kind) => kind !== "delay");

describe("where any one call of GitHub fails", () => {
  it.each(kinds)("approval is never a false success (%s)", async (kind) => {
    const outcomes = await struck(run, "opsbook/approval", pushed, kind);
    expect(outcomes.length).toBeGreaterThanOrEqual(kind === "error-before" ? 15 : 2);
    expect(outcomes.filter((outcome) => outcome.startsWith("success"))).toEqual([]);
  });

  it("a success that is not true any more is taken back", async () => {
    const outcomes = await struck(run, "opsbook/approval", revoked, "error-before");
    expect(outcomes.filter((outcome) => outcome.startsWith("success"))).toEqual([]);
  });

  it.each(kinds)("validation is never a false success (%s)", async (kind) => {
    const outcomes = await struck(validate, "opsbook/validate", broken, kind);
    expect(outcomes.filter((outcome) => outcome.startsWith("success"))).toEqual([]);
  });

  it.each(["error-before", "truncate"] as const)(
    "for good, the gate stays closed (%s on every call)",
    async (kind) => {
      await stage.github.restore(pushed.at);
      stage.github.faults.add({ kind });
      await expect(stage.actOn(run, pushed.number)).rejects.toThrow();
      stage.github.faults.clear();
      const { status } = await look(stage, pushed.number, pushed.head);
      expect(status["opsbook/approval"] ?? "none").not.toMatch(/^success/);
    },
  );
});
