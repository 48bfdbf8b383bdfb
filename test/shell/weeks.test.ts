import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Definitions, WeekFacts } from "../../actions/core/catalog/generated/types.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { gitAt } from "../../actions/shell/git.ts";
import { cacheFolder } from "../../actions/shell/ledger/index-cache.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { measureRange } from "../../actions/shell/measure-range.ts";
import { measureBoth, measureWeeks } from "../../actions/shell/weeks.ts";
import { businessOf, recordOf, workflowOf } from "../core/learning/business.ts";

const LATER = Date.parse("2027-01-01T00:00:00Z");
const measures = {
  throughput: { count: "case.completed", goal: ">= 2" },
  cycle_time: { from: "case.opened", to: "last case.completed" },
};
const definitions = businessOf([workflowOf("help", { measures })]);

let folder = "";
let ledger: Ledger;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "opsbook-weeks-"));
  await gitAt(folder).run(["init", "--quiet", "--bare", folder]);
  ledger = await openLedger(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function append(at: string, records: readonly EventRecord[], supersede = false): Promise<void> {
  await ledger.append({
    zone: "UTC",
    at,
    title: "test",
    onChange: () => (supersede ? "supersede" : "quarantine"),
    read: () => [[{ records: records.map((record) => ({ ...record, recordedtime: at })), quarantined: [] }]],
  });
}

async function run(
  from: string,
  to: string,
  more: Partial<Parameters<typeof measureWeeks>[0]> = {},
): Promise<WeekFacts[]> {
  const all: WeekFacts[] = [];
  for await (const facts of measureWeeks({ ledger, definitions, from, to, now: LATER, ...more }))
    all.push(facts);
  return all;
}

const done = (week: WeekFacts | undefined): number | null | undefined =>
  week?.workflows[0]?.measures.throughput?.value;

describe("measureWeeks", () => {
  it("measures weeks without records between others as empty, and carries open cases over them", async () => {
    await append("2026-03-30T08:00:00.000Z", [
      recordOf("case.opened", "2026-03-02T09:00", { subject: "a" }),
      recordOf("case.completed", "2026-03-16T09:00", { subject: "a" }),
    ]);
    const [first, gap, last] = await run("2026-W10", "2026-W12");
    expect(gap).toMatchObject({
      week: "2026-W11",
      records: { count: 0 },
      workflows: [{ open: { count: 1 } }],
    });
    expect(first?.workflows[0]?.open.count).toBe(1);
    expect(last?.workflows[0]?.measures.cycle_time?.value).toBe(14 * 24);
  });

  it("gives a week the same facts alone, from the cache, and as one of many", async () => {
    await append("2026-03-30T08:00:00.000Z", [
      recordOf("case.opened", "2026-03-02T09:00", { subject: "a" }),
      recordOf("case.opened", "2026-03-10T09:00", { subject: "b" }),
      recordOf("case.completed", "2026-03-17T09:00", { subject: "a" }),
    ]);
    const all = await run("2026-W10", "2026-W12");
    expect((await readdir(cacheFolder(ledger.git))).filter((name) => name.startsWith("carry-")).length).toBe(
      3,
    );
    expect(await run("2026-W12", "2026-W12")).toEqual(all.slice(2));
    await rm(cacheFolder(ledger.git), { recursive: true });
    expect(await run("2026-W12", "2026-W12")).toEqual(all.slice(2));
  });

  it("a late record restates its week and those after it, and the week in which it came says so", async () => {
    await append("2026-03-09T08:00:00.000Z", [recordOf("case.opened", "2026-03-02T09:00", { subject: "a" })]);
    await append("2026-03-16T08:00:00.000Z", [recordOf("case.opened", "2026-03-10T09:00", { subject: "b" })]);
    const before = await run("2026-W10", "2026-W12");
    await append("2026-03-18T08:00:00.000Z", [
      recordOf("case.completed", "2026-03-03T09:00", { subject: "a" }),
    ]);
    const after = await run("2026-W10", "2026-W12");
    expect([done(before[0]), done(after[0])]).toEqual([0, 1]);
    expect(after.map(({ workflows }) => workflows[0]?.open.count)).toEqual([0, 1, 1]);
    expect(after[0]?.records.late).toBe(1);
    expect(after.map(({ restated }) => restated)).toEqual([
      [],
      [],
      [{ week: "2026-W10", records: 1, sources: ["desk"] }],
    ]);
  });

  it("counts a corrected record once, as it was corrected", async () => {
    const opened = recordOf("case.opened", "2026-03-02T09:00", { subject: "a" });
    const completed = recordOf("case.completed", "2026-03-02T10:00", { subject: "a" });
    await append("2026-03-09T08:00:00.000Z", [opened, completed]);
    await append("2026-03-09T09:00:00.000Z", [{ ...completed, time: "2026-03-02T12:00:00.000Z" }], true);
    const [week] = await run("2026-W10", "2026-W10");
    expect(week?.workflows[0]?.measures.cycle_time?.value).toBe(3);
    expect(done(week)).toBe(1);
  });

  it("measures a week that is not over to date, and leaves a count below its goal uncoloured", async () => {
    await append("2026-03-04T08:00:00.000Z", [
      recordOf("case.completed", "2026-03-03T09:00", { subject: "a" }),
      recordOf("case.completed", "2026-03-06T09:00", { subject: "b" }),
    ]);
    const [week] = await run("2026-W10", "2026-W10", { now: Date.parse("2026-03-04T12:00:00Z") });
    expect(week).toMatchObject({ state: "to-date", asOf: "2026-03-04T12:00:00.000Z" });
    expect(week?.workflows[0]?.measures.throughput).toMatchObject({ value: 1, onGoal: null });
    const [closed] = await run("2026-W10", "2026-W10");
    expect(closed?.workflows[0]?.measures.throughput).toMatchObject({ value: 2, onGoal: true });
  });

  it("keeps the definitions that a committed week's facts carry", async () => {
    await append("2026-03-30T08:00:00.000Z", [
      recordOf("case.completed", "2026-03-03T09:00", { subject: "a" }),
      recordOf("case.completed", "2026-03-10T09:00", { subject: "b" }),
    ]);
    const old: Definitions = businessOf([
      workflowOf("help", {
        measures: { ...measures, throughput: { count: "case.completed", goal: ">= 1" } },
      }),
    ]);
    const definitionsOf = async (week: string): Promise<Definitions | null> =>
      week === "2026-W10" ? old : null;
    const [first, second] = await run("2026-W10", "2026-W11", { definitionsOf });
    expect(first?.workflows[0]?.measures.throughput).toMatchObject({ goal: { text: ">= 1" }, onGoal: true });
    expect(second?.workflows[0]?.measures.throughput).toMatchObject({
      goal: { text: ">= 2" },
      onGoal: false,
    });
    expect(second?.workflows[0]?.measures.throughput?.series).toEqual([1, 1]);
  });

  it("builds the history anew for a measure that earlier weeks did not have", async () => {
    await append("2026-03-30T08:00:00.000Z", [
      recordOf("case.opened", "2026-03-03T09:00", { subject: "a" }),
      recordOf("case.opened", "2026-03-10T09:00", { subject: "b" }),
    ]);
    const wider = businessOf([
      workflowOf("help", { measures: { ...measures, came: { count: "case.opened" } } }),
    ]);
    const definitionsOf = async (week: string): Promise<Definitions | null> =>
      week === "2026-W10" ? definitions : null;
    const [first, second] = await run("2026-W10", "2026-W11", { definitions: wider, definitionsOf });
    expect(first?.workflows[0]?.measures).not.toHaveProperty("came");
    expect(second?.workflows[0]?.measures.came?.series).toEqual([1, 1]);
  });

  it("refuses a ledger whose weeks are cut in another zone", async () => {
    await append("2026-03-09T08:00:00.000Z", [recordOf("case.opened", "2026-03-02T09:00", { subject: "a" })]);
    const moved = { ...definitions, zone: "Asia/Tokyo" };
    await expect(run("2026-W10", "2026-W10", { definitions: moved })).rejects.toThrow(
      /cut in UTC.*Asia\/Tokyo/,
    );
  });
});

describe("measureRange", () => {
  it("counts a case that was closed again once in the total, and with an instant only in its last week", async () => {
    await append("2026-03-30T08:00:00.000Z", [
      recordOf("case.opened", "2026-03-02T09:00", { subject: "a" }),
      recordOf("case.completed", "2026-03-03T09:00", { subject: "a" }),
      recordOf("case.reopened", "2026-03-10T09:00", { subject: "a" }),
      recordOf("case.completed", "2026-03-11T09:00", { subject: "a" }),
    ]);
    const range = { ledger, definitions, from: "2026-W10", to: "2026-W11", now: LATER };
    const finished = (of: { measures: Record<string, unknown> }): unknown =>
      (of.measures.cycle_time as { finished: number }).finished;
    const own = await measureRange({ ...range, asOf: null });
    expect(own.weeks.map(finished)).toEqual([1, 1]);
    expect(own.total.map(finished)).toEqual([1]);
    const later = await measureRange({ ...range, asOf: LATER });
    expect(later.weeks.map(finished)).toEqual([0, 1]);
    const between = await measureRange({ ...range, asOf: Date.parse("2026-03-10T12:00:00Z") });
    expect(between.weeks.map(finished)).toEqual([1, 0]);
  });
});

describe("measureBoth", () => {
  const facts = async (other: Definitions): Promise<void> => {
    await append("2026-03-30T08:00:00.000Z", [
      recordOf("case.opened", "2026-03-02T09:00", { subject: "a" }),
      recordOf("case.completed", "2026-03-10T09:00", { subject: "a" }),
      recordOf("case.completed", "2026-03-17T09:00", { subject: "b" }),
    ]);
    const request = { ledger, definitions, from: "2026-W10", to: "2026-W12", now: LATER };
    const [first, second] = await measureBoth(request, other);
    expect(first).toEqual(await run("2026-W10", "2026-W12"));
    expect(second).toEqual(await run("2026-W10", "2026-W12", { definitions: other }));
  };

  it("gives each catalog the facts that it has alone, where they judge the same figures differently", () => {
    const goals = { ...measures, throughput: { count: "case.completed", goal: ">= 1" } };
    return facts(businessOf([workflowOf("help", { measures: goals, tolerance: 0.1 })]));
  });

  it("and where they measure something else", () =>
    facts(businessOf([workflowOf("help", { measures: { throughput: { count: "case.opened" } } })])));
});
