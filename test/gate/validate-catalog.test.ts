import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../actions/validate-catalog/run.ts";
import { commit, type GateStage, LEAD, look, propose, setGateStage } from "./stage.ts";

let stage: GateStage;
beforeAll(async () => {
  stage = await setGateStage();
});
afterAll(() => stage.close());

const CONTEXT = "opsbook/validate";

describe("validate-catalog", () => {
  it("says what a good edit means for the business, and that it is safe", async () => {
    const { number, head } = await propose(stage, "sales-lead", "tighter", {
      [LEAD]: (text) => text.replace('goal: "<= 15m"', 'goal: "<= 10m"'),
    });
    await stage.actOn(run, number);
    const seen = await look(stage, number, head);
    // And no older problem: a rehearsal may play the sample live.
    expect(seen.status[CONTEXT]).toBe("success: Safe to merge: 1 change");
    expect(seen.comments).toHaveLength(1);
    expect(seen.comments[0]).toContain("from 15 to 10 minutes");
  });

  it("shows a bad edit in all five forms, and changes nothing the second time", async () => {
    const { number, head } = await propose(stage, "sales-lead", "bad", {
      [LEAD]: (text) => text.replace("fallback: crm-down.md", "fallback: crm-gone.md"),
    });
    await stage.actOn(run, number);
    const first = await stage.github.repository("owner/business");
    const seen = await look(stage, number, head);
    expect(seen.status[CONTEXT]).toMatch(/^failure: \d+ things? to fix/);
    expect(seen.comments[0]).toMatch(/things? to fix/);
    const [checks] = first.checkRuns.filter(({ sha }) => sha === head);
    expect(checks?.conclusion).toBe("failure");
    expect(checks?.annotations.map(({ path }) => path)).toContain(LEAD);
    const calls = stage.github.calls.length;
    await stage.actOn(run, number);
    const writes = stage.github.calls
      .slice(calls)
      .filter(({ route }) => /^(POST|PATCH|PUT|DELETE)/.test(route));
    expect(writes).toEqual([]);
    expect((await stage.github.repository("owner/business")).statuses).toEqual(first.statuses);
  });

  it("tells a conflict as a thing to fix", async () => {
    const { number, head } = await propose(stage, "sales-lead", "conflict", {
      [LEAD]: (text) => text.replace("tolerance: 20% ", "tolerance: 15% "),
    });
    await commit(stage, "owner", "main", {
      [LEAD]: (text) => text.replace("tolerance: 20% ", "tolerance: 25% "),
    });
    await stage.actOn(run, number);
    const seen = await look(stage, number, head);
    expect(seen.status[CONTEXT]).toMatch(/^failure: .*same place/);
  });

  it("gives no status to a pull request into another branch", async () => {
    const { number, head } = await propose(stage, "sales-lead", "elsewhere", {
      [LEAD]: (text) => text.replace('goal: "<= 2d"', 'goal: "<= 1d"'),
    });
    await stage.as["sales-lead"].rest.git.createRef({
      ...stage.repo,
      ref: "refs/heads/other",
      sha: (await stage.as.owner.rest.git.getRef({ ...stage.repo, ref: "heads/main" })).data.object.sha,
    });
    await stage.as["sales-lead"].rest.pulls.update({ ...stage.repo, pull_number: number, base: "other" });
    const lines = await stage.actOn(run, number);
    expect((await look(stage, number, head)).status).toEqual({});
    expect(lines.join("\n")).toContain("not for main");
  });
});
