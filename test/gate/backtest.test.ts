import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { run } from "../../actions/validate-catalog/run.ts";
import { batchOf } from "../shell/ledger/repository.ts";
import { type GateStage, LEAD, look, propose, setGateStage } from "./stage.ts";

const DAY = 86_400_000;
const TEST = LEAD.replace("workflow.yaml", "thresholds.test.yaml");

let stage: GateStage;
beforeAll(async () => {
  stage = await setGateStage();
});
afterAll(() => stage.close());

const MONDAY = Date.parse("2026-10-12T13:00:00Z");
const MINUTE = 60_000;

/** Leads of one day, every quarter of an hour, the last three of each ten answered after so many minutes. */
function day(name: string, start: number, count: number, minutes: number): EventRecord[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index): EventRecord[] => {
    const opened = start + index * 15 * MINUTE;
    const record = (type: string, time: number): EventRecord => ({
      specversion: "1.0",
      id: `${type}:${name}-${index}`,
      source: "crm-leads",
      type,
      subject: `lead ${name}-${index}`,
      time: new Date(time).toISOString(),
      workflow: "lead-response",
      actor: "human",
      data: {},
    });
    const wait = index % 10 < 7 ? 5 : minutes;
    return [record("case.opened", opened), record("case.responded", opened + wait * MINUTE)];
  });
}

/** Five weeks: some leads wait on each Tuesday, and none on the Wednesday after it. */
const records = [25, 25, 180, 18, 18].flatMap((minutes, week) => [
  ...day(`tue-${week}`, MONDAY + (week * 7 + 1) * DAY, 10, minutes),
  ...day(`wed-${week}`, MONDAY + (week * 7 + 2) * DAY, 30, 5),
]);

const tighter = (text: string): string =>
  text
    .replace("when: response_time.p90 > 30m", "when: response_time.p90 > 20m")
    .replace("clear: response_time.p90 < 20m", "clear: response_time.p90 < 16m");

describe("the backtest of a pull request", () => {
  it("says in one line that there is no ledger yet", async () => {
    const { number, head } = await propose(stage, "sales-lead", "no-ledger", { [LEAD]: tighter });
    await stage.actOn(run, number);
    const [comment] = (await look(stage, number, head)).comments;
    expect(comment).toContain("There is no ledger yet, so the change cannot be replayed over past weeks.");
  });

  it("says that there is nothing to replay where the ledger holds only Opsbook's own records", async () => {
    const ledger = await openLedger(stage.github.directory("owner/business"));
    const [first] = records;
    const own = { ...first, id: "own", source: "opsbook", type: "run.noted" } as EventRecord;
    await ledger.append(batchOf([{ records: [own], quarantined: [] }], { zone: "America/New_York" }));
    const { number, head } = await propose(stage, "sales-lead", "own-records", { [LEAD]: tighter });
    await stage.actOn(run, number);
    const [comment] = (await look(stage, number, head)).comments;
    expect(comment).toContain("There are no records to replay");
    expect(comment).not.toContain("Replayed over");
  });

  it("tells what a changed threshold and goal would have done in the ledger's weeks", async () => {
    const ledger = await openLedger(stage.github.directory("owner/business"));
    await ledger.append(batchOf([{ records, quarantined: [] }], { zone: "America/New_York" }));
    const { number, head } = await propose(stage, "sales-lead", "replayed", {
      [LEAD]: (text) => tighter(text).replace('goal: "<= 15m"', 'goal: "<= 20m"'),
      [TEST]: (text) => text.replace("{at: 2026-11-16 11:20, fires", "{at: 2026-11-16 11:15, fires"),
    });
    const tip = (await ledger.tip())?.commit;
    await stage.actOn(run, number);
    const { status, comments } = await look(stage, number, head);
    expect(comments[0]).toContain("### What it would have done");
    expect(comments[0]).toContain("would have opened 3 incidents instead of 1 (weeks 42, 43, 44)");
    expect(comments[0]).toMatch(/The goal of response time of .*would not have been missed/);
    // It informs: what the check finds decides.
    expect(status["opsbook/validate"]).toMatch(/^(success|failure): /);
    const after = await openLedger(stage.github.directory("owner/business"));
    expect((await after.tip())?.commit).toBe(tip);
  });

  it("says which thresholds of very many were not replayed", async () => {
    const many = Array.from(
      { length: 62 },
      (_, index) =>
        `    - {id: slow-${String(index + 1).padStart(2, "0")}, when: response_time.p90 > ${21 + index}m, over: 24h, then: {pause_expansion: true}}\n`,
    ).join("");
    const { number, head } = await propose(stage, "sales-lead", "many", {
      [LEAD]: (text) => text.replace("  thresholds:\n", `  thresholds:\n${many}`),
    });
    await stage.actOn(run, number);
    const [comment] = (await look(stage, number, head)).comments;
    expect(comment).toContain("### What it would have done");
    expect(comment).toContain("**2 thresholds were not replayed**, because");
    expect(comment).toContain("`lead-response/slow-61`, `lead-response/slow-62`. `npx opsbook backtest`");
  });

  it("says nothing where nothing changes that could be replayed", async () => {
    const { number, head } = await propose(stage, "sales-lead", "owner", {
      [LEAD]: (text) => text.replace("title: Answer new leads", "title: Answer every lead"),
    });
    await stage.actOn(run, number);
    expect((await look(stage, number, head)).comments[0]).not.toContain("What it would have done");
  });
});
