import { describe, expect, it } from "vitest";
import { isWeekFacts } from "../../../actions/core/catalog/generated/output-validators.js";
import type { Definitions, WeekFacts } from "../../../actions/core/catalog/generated/types.ts";
import type { Carry } from "../../../actions/core/learning/carry.ts";
import { startRange } from "../../../actions/core/learning/measure-range.ts";
import { measureWeek } from "../../../actions/core/learning/measure-week.ts";
import { compilePlan } from "../../../actions/core/learning/plan.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import { addWeeks, mondayDate } from "../../../actions/core/week.ts";
import { businessOf, recordOf, workflowOf } from "./business.ts";

type Day = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** An instant of a week: day 0 is Monday. */
function at(week: string, day: Day, clock = "09:00"): string {
  const monday = Date.parse(`${mondayDate(week)}T00:00:00Z`);
  return `${new Date(monday + day * 86_400_000).toISOString().slice(0, 10)}T${clock}`;
}

/** Measures weeks in a row, the carry going copied as through the cache. */
function run(
  definitions: Definitions,
  weeks: readonly EventRecord[][],
  more: { asOf?: number; quarantined?: ReadonlyMap<string, number> } = {},
): WeekFacts[] {
  const plan = compilePlan(definitions);
  let carry: Carry | null = null;
  return weeks.map((records, index) => {
    const week = addWeeks("2026-W10", index);
    const last = index === weeks.length - 1 ? more : {};
    const result = measureWeek({ plan, week, carry, records, ...last });
    expect(isWeekFacts(result.facts), JSON.stringify(isWeekFacts.errors)).toBe(true);
    carry = structuredClone(result.carry);
    return result.facts;
  });
}

const completed = (week: string, count: number, passed = true): EventRecord[] =>
  Array.from({ length: count }, (_, index) =>
    recordOf("case.completed", at(week, 1), { subject: `${week}-${index}`, data: { made_sla: passed } }),
  );

describe("the audit", () => {
  const definitions = businessOf([
    workflowOf("help", { measures: { completion_quality: { goal: ">= 95%" } } }),
  ]);

  it("names the sample of a week, and next week says how many of it were checked", () => {
    const [first] = run(definitions, [completed("2026-W10", 9)]);
    const sample = first?.workflows[0]?.audit?.toCheck;
    expect(sample).toMatchObject({ population: 9, cases: expect.any(Array) });
    expect(sample?.cases.length).toBe(5);
    const checks = (sample?.cases ?? [])
      .slice(0, 3)
      .map((subject, index) =>
        recordOf("output.checked", at("2026-W11", 2), { subject, data: { passed: index > 0 } }),
      );
    const stranger = recordOf("output.checked", at("2026-W11", 2), {
      subject: "other",
      data: { passed: false },
    });
    const [, second] = run(definitions, [completed("2026-W10", 9), [...checks, stranger]]);
    expect(second?.workflows[0]?.audit?.checked).toEqual({
      week: "2026-W10",
      population: 9,
      size: 5,
      checked: 3,
      passed: 2,
    });
    expect(second?.workflows[0]?.measures.completion_quality).toMatchObject({
      figure: { k: 2, n: 3 },
      onGoal: false,
    });
  });

  it("is missing, not passed, where nobody checked", () => {
    const [, second] = run(definitions, [completed("2026-W10", 9), []]);
    expect(second?.workflows[0]?.measures.completion_quality).toMatchObject({ value: null, onGoal: null });
    expect(second?.workflows[0]?.measures.completion_quality?.missing).toMatch(/None of the 5 cases/);
  });

  it("checks itself where the workflow says what passes", () => {
    const measures = { completion_quality: { passes: "made_sla = true" } };
    const [, second] = run(businessOf([workflowOf("help", { measures })]), [
      [
        ...completed("2026-W10", 3),
        recordOf("case.completed", at("2026-W10", 1), { subject: "x", data: { made_sla: false } }),
      ],
      [],
    ]);
    expect(second?.workflows[0]?.measures.completion_quality?.figure).toMatchObject({ k: 3, n: 4 });
  });
});

describe("sources", () => {
  const definitions = businessOf([
    workflowOf("help", { measures: { throughput: { count: "case.completed", goal: ">= 1" } } }),
  ]);

  it("makes a count missing, not zero, where its source fell silent", () => {
    const busy = Array.from({ length: 4 }, (_, index) => completed(addWeeks("2026-W10", index), 2));
    const facts = run(definitions, [...busy, []]).at(-1);
    expect(facts?.integrity[0]).toMatchObject({ silent: true, worst: "broken" });
    expect(facts?.workflows[0]?.measures.throughput).toMatchObject({
      value: null,
      trusted: false,
      onGoal: null,
    });
  });

  it("makes it missing also where people on the desk wrote of something else", () => {
    const said = (week: string) =>
      recordOf("case.opened", at(week, 1), { subject: `kim-${week}`, source: "said" });
    const [system] = definitions.sources;
    if (system === undefined) throw new Error("the business has no source");
    const desk = { ...system, name: "said", title: "What people say", onOccasion: true } as const;
    const both = { ...definitions, sources: [system, desk] };
    const busy = Array.from({ length: 4 }, (_, index) => addWeeks("2026-W10", index));
    const weeks = [...busy.map((week) => [...completed(week, 2), said(week)]), [said("2026-W14")], []];
    const [written, quiet] = run(both, weeks).slice(-2);
    for (const facts of [written, quiet])
      expect(facts?.workflows[0]?.measures.throughput).toMatchObject({ value: null, onGoal: null });
    expect(quiet?.integrity.find(({ source }) => source === "said")).toMatchObject({
      silent: false,
      worst: "good",
    });
  });

  it("keeps a true zero where the source delivered other records", () => {
    const [facts] = run(definitions, [[recordOf("case.opened", at("2026-W10", 1), { subject: "a" })]]);
    expect(facts?.workflows[0]?.measures.throughput).toMatchObject({
      value: 0,
      missing: null,
      onGoal: false,
    });
  });

  it("is broken by the worst of its shares: too much in quarantine", () => {
    const [facts] = run(definitions, [completed("2026-W10", 9)], { quarantined: new Map([["desk", 1]]) });
    expect(facts?.integrity[0]).toMatchObject({ records: 9, quarantined: 1, worst: "broken" });
    expect(facts?.workflows[0]?.measures.throughput?.trusted).toBe(false);
  });

  it("reports what is missing, what seems to be there twice, and what was noted out of order", () => {
    const source = {
      ...(definitions.sources[0] as Definitions["sources"][0]),
      fields: { "case.worked": ["subject", "time", "activity"] },
      duplicateKey: ["subject", "time"],
    };
    const worked = (clock: string, sequence: string, data: EventRecord["data"]): EventRecord =>
      recordOf("case.worked", at("2026-W10", 1, clock), { subject: "a", sequence, data: data ?? {} });
    const [facts] = run({ ...definitions, sources: [source] }, [
      [
        worked("09:00", "2", { activity: "x" }),
        worked("09:00", "3", {}),
        worked("08:00", "4", { activity: "x" }),
      ],
    ]);
    expect(facts?.integrity[0]).toMatchObject({
      missing: { activity: 1 },
      completeness: 1 - 1 / 9,
      suspectedDuplicates: 1,
      outOfOrder: 1,
    });
  });

  it("keeps a negative duration in the figure and reports it", () => {
    const measures = { response_time: { from: "case.opened", to: "first case.responded" } };
    const [facts] = run(businessOf([workflowOf("help", { measures })]), [
      [
        recordOf("case.responded", at("2026-W10", 1, "08:00"), { subject: "a" }),
        recordOf("case.opened", at("2026-W10", 1, "09:00"), { subject: "a" }),
      ],
    ]);
    expect(facts?.workflows[0]?.measures.response_time?.value).toBe(-1);
    expect(facts?.integrity[0]?.negativeDurations).toBe(1);
  });
});

describe("incidents", () => {
  const definitions = businessOf([workflowOf("help", { measures: { incident_count: { goal: "<= 1" } } })]);

  it("are missing until the ledger holds any, and zero from then on", () => {
    const values = run(definitions, [[], [opened("i1", at("2026-W11", 1))], []]).map(
      ({ workflows }) => workflows[0]?.measures.incident_count?.value,
    );
    expect(values).toEqual([null, 1, 0]);
  });

  it("do not count what is a duplicate by the end of its week, as the board's own list does not", () => {
    const duplicate = (key: string, when: string, of: string) =>
      recordOf("incident.duplicate-named", when, {
        source: "opsbook",
        subject: key,
        data: { by: "sales-lead", of },
      });
    const weeks = [
      [
        opened("i1", at("2026-W10", 1)),
        opened("i2", at("2026-W10", 2)),
        opened("i3", at("2026-W10", 3)),
        duplicate("i3", at("2026-W10", 3, "10:00"), "i1"),
      ],
      // The first week is closed and stays as it is; of this week's own none is taken away for it.
      [opened("i4", at("2026-W11", 1)), duplicate("i2", at("2026-W11", 2), "i1")],
    ];
    const facts = run(definitions, weeks);
    const counts = facts.map(({ workflows }) => workflows[0]?.measures.incident_count?.value);
    expect(counts).toEqual([2, 1]);
    expect(facts.map(({ incidents }) => incidents?.opened.major)).toEqual(counts);
    // A range is as of its end: there both are known to be duplicates.
    const range = startRange({
      plan: compilePlan(definitions),
      weeks: ["2026-W10", "2026-W11"],
      asOf: null,
      carry: null,
    });
    for (const records of weeks) {
      for (const record of records) range.add(record);
      range.closeWeek();
    }
    expect(range.finish().total[0]?.measures.incident_count).toMatchObject({ count: 2 });
  });

  function opened(key: string, when: string): EventRecord {
    return recordOf("incident.opened", when, {
      source: "opsbook",
      subject: key,
      data: {
        by: "opsbook",
        severity: "major",
        cause: "dependency:crm",
        title: "CRM is down",
        since: "2026-03-09T10:00:00.000Z",
        workflows: "help",
        owner: "sales-lead",
        reviewer: "quality-lead",
        escalation: "general-manager",
      },
    });
  }
});

describe("Opsbook's book-keeping", () => {
  it("changes nothing of a week: neither its figures nor the digest of its records", () => {
    const definitions = businessOf([
      workflowOf("help", { measures: { throughput: { count: "case.completed" } } }),
    ]);
    const business = completed("2026-W10", 3);
    const own = (type: string) => recordOf(type, at("2026-W10", 2), { source: "opsbook", id: type });
    const [facts] = run(definitions, [business]);
    const kept = [
      "run.ingested",
      "run.notified",
      "decision.evaluated",
      "approval.checked",
      "approval.given",
      "period.completed",
    ];
    expect(run(definitions, [[...kept.map(own), ...business]])).toEqual([facts]);
    for (const type of ["incident.register", "incident.told"]) {
      const [registered] = run(definitions, [[...business, own(type)]]);
      expect(registered?.records).toEqual(facts?.records);
    }
    expect(facts?.records.count).toBe(3);
    const [other] = run(definitions, [[...business, own("override.made")]]);
    expect(other?.records.digest).not.toBe(facts?.records.digest);
  });
});

describe("attribution", () => {
  const person = "a".repeat(32);
  const touch = (time: string, channel: string, who = person): EventRecord =>
    recordOf("touch.recorded", time, { channel, person: who });
  const definitions = businessOf([
    workflowOf("help", { measures: { conversion_assist: { lookback: "20d" } } }),
  ]);

  it("follows a person's touches over weeks, within the lookback", () => {
    const won = recordOf("conversion.won", at("2026-W12", 1), { person, data: { value: 100 } });
    const facts = run(definitions, [
      [touch(at("2026-W10", 0), "direct")],
      [touch(at("2026-W11", 3), "search")],
      [touch(at("2026-W12", 0), "email"), won, touch(at("2026-W12", 2), "later")],
    ]);
    expect(facts[0]?.attribution).toBe(null);
    expect(facts[2]?.attribution).toMatchObject({ conversions: 1, value: 100, singleTouch: false });
    expect(facts[2]?.attribution?.models.first).toEqual({
      direct: { conversions: 1, value: 100 },
      email: { conversions: 0, value: 0 },
      search: { conversions: 0, value: 0 },
    });
    expect(facts[2]?.attribution?.assisted.search).toMatchObject({ conversions: 1 });
    expect(facts[2]?.workflows[0]?.measures.conversion_assist?.value).toBe(1);
  });

  it("counts a way that led to nothing once, in the week in which its lookback runs out", () => {
    const other = "b".repeat(32);
    const week = (index: number): EventRecord[] => {
      const of = addWeeks("2026-W10", index);
      return [
        touch(at(of, 1), "email"),
        recordOf("conversion.won", at(of, 2), { person, data: { value: 1 } }),
      ];
    };
    const weeks = Array.from({ length: 7 }, (_, index) => week(index));
    weeks[0]?.push(touch(at("2026-W10", 1), "search", other));
    const shares = run(definitions, weeks).map(
      ({ attribution }) => "search" in (attribution?.models.first ?? {}),
    );
    // Thirty days after Tuesday of W10 is Thursday of W14.
    expect(shares).toEqual([false, false, false, false, true, false, false]);
  });
});

describe("variance", () => {
  const baseline = { from: "2026-W10", to: "2026-W21" };
  const definitions = businessOf([
    workflowOf("help", { measures: { throughput: { count: "case.completed" } }, tolerance: 0.2, baseline }),
  ]);
  const week = (index: number, count: number): EventRecord[] => completed(addWeeks("2026-W10", index), count);

  it("pauses on a breach with a signal against twelve baseline weeks", () => {
    const steady = Array.from({ length: 12 }, (_, index) => week(index, index % 2 === 0 ? 20 : 21));
    const facts = run(definitions, [...steady, week(12, 21), week(13, 5)]);
    const states = facts.map(({ workflows }) => workflows[0]?.state);
    expect(states.slice(0, 12).every((state) => state === "unknown")).toBe(true);
    expect(states.slice(12)).toEqual(["ok", "pause"]);
    expect(facts.at(-1)?.workflows[0]?.measures.throughput).toMatchObject({
      provisional: false,
      chart: { weeks: 12, signals: expect.arrayContaining(["outside"]) },
      variance: { breach: true },
      series: [...Array.from({ length: 5 }, () => [21, 20]).flat(), 21, 21, 5],
    });
  });

  it("does not judge the count of a week that is not over", () => {
    const steady = Array.from({ length: 12 }, (_, index) => week(index, index % 2 === 0 ? 20 : 21));
    const asOf = Date.parse(`${at("2026-W22", 1, "12:00")}Z`);
    const facts = run(definitions, [...steady, week(12, 3)], { asOf }).at(-1);
    expect(facts?.state).toBe("to-date");
    expect(facts?.workflows[0]?.measures.throughput).toMatchObject({ value: 3, state: "unknown" });
  });
});

describe("return on investment", () => {
  it("counts what came above the baseline against what it cost", () => {
    const definitions = businessOf(
      [
        workflowOf("help", {
          measures: { throughput: { count: "case.completed" } },
          baseline: { from: "2026-W10", to: "2026-W11" },
          value: { per: "case.completed", amount: 10, toolsPerWeek: 5, reviewHours: 0.1 },
        }),
      ],
      { hourlyRate: 20 },
    );
    const weeks = [4, 6, 8].map((count, index) => completed(addWeeks("2026-W10", index), count));
    // Three more than the baseline's 5, worth 30, for 5 of tools and 8 × 0.1 h × 20 = 16 of review.
    expect(run(definitions, weeks).at(-1)?.workflows[0]?.roi).toMatchObject({
      weeks: 1,
      units: 3,
      value: 30,
      cost: 21,
      ratio: 9 / 21,
    });
  });
});
