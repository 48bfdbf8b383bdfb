import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WeekFacts } from "../../../actions/core/catalog/generated/types.ts";
import type { Carry } from "../../../actions/core/learning/carry.ts";
import { startRange } from "../../../actions/core/learning/measure-range.ts";
import { carryServes, measureWeek, startWeek } from "../../../actions/core/learning/measure-week.ts";
import { compilePlan } from "../../../actions/core/learning/plan.ts";
import { encodeRecord } from "../../../actions/core/signal/ledger/line.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import { compareRecords } from "../../../actions/core/signal/record.ts";
import { weekCalendar, weeksBetween } from "../../../actions/core/week.ts";
import { businessOf, workflowOf } from "./business.ts";

const WEEKS = weeksBetween("2026-W10", "2026-W13");
const calendar = weekCalendar("UTC");
const START = calendar.start("2026-W10");
const SLOT = 6 * 3_600_000;

const measures = {
  response_time: {
    from: "case.opened",
    to: "first case.responded where actor = human",
    statistic: "p90",
    goal: "<= 4h",
  },
  completion_quality: { goal: ">= 95%" },
  rework_rate: { goal: "<= 5%" },
  reopen_rate: {},
  conversion_assist: { lookback: "10d", goal: ">= 1" },
  in_time: { of: "last case.completed", where: "made_sla = true" },
  throughput: { count: "case.completed" },
};
const plan = compilePlan(
  businessOf(
    [
      workflowOf("help", { measures, baseline: { from: "2026-W10", to: "2026-W11" } }),
      workflowOf("sales", { measures: { cycle_time: { from: "case.opened", to: "last case.completed" } } }),
    ],
    { audit: { sample: 4, seed: "s" } },
  ),
);

/** Few cases, few instants and few sequences, so that ties of every kind happen all the time. */
const record = fc
  .record({
    type: fc.constantFrom(
      "case.opened",
      "case.responded",
      "case.worked",
      "case.worked",
      "case.completed",
      "case.reopened",
      "output.checked",
      "touch.recorded",
      "conversion.won",
      "intent.observed",
    ),
    slot: fc.integer({ min: 0, max: WEEKS.length * 28 - 1 }),
    subject: fc.constantFrom("a", "b", 'c "quoted"', "d"),
    workflow: fc.constantFrom("help", "help", "sales"),
    person: fc.option(fc.constantFrom("0".repeat(32), "1".repeat(32)), { nil: undefined }),
    actor: fc.constantFrom("human" as const, "ai" as const),
    channel: fc.option(fc.constantFrom("direct", "search"), { nil: undefined }),
    sequence: fc.option(fc.constantFrom("1", "2", "10"), { nil: undefined }),
    late: fc.integer({ min: 0, max: 20 }),
    activity: fc.constantFrom("x", "y", "z"),
    passed: fc.boolean(),
  })
  .map(({ slot, late, activity, passed, person, channel, sequence, ...rest }): Omit<EventRecord, "id"> => {
    const time = START + slot * SLOT;
    return {
      specversion: "1.0",
      source: late > 15 ? "desk" : "crm",
      ...rest,
      time: new Date(time).toISOString(),
      recordedtime: new Date(time + late * 24 * 3_600_000).toISOString(),
      ...(person === undefined ? {} : { person }),
      ...(channel === undefined ? {} : { channel }),
      ...(sequence === undefined ? {} : { sequence }),
      data: dataOf(rest.type, activity, passed),
    };
  });

function dataOf(type: string, activity: string, passed: boolean): NonNullable<EventRecord["data"]> {
  if (type === "case.worked") return { activity };
  if (type === "case.completed") return { made_sla: passed };
  if (type === "output.checked") return { passed };
  if (type === "conversion.won") return { value: 100 };
  return type === "intent.observed" ? { intent: activity } : {};
}

const business = fc
  .array(record, { maxLength: 60 })
  .map((all) => all.map((one, index): EventRecord => ({ ...one, id: `r${String(index).padStart(3, "0")}` })));

function byWeek(records: readonly EventRecord[]): Map<string, EventRecord[]> {
  const found = new Map<string, EventRecord[]>(WEEKS.map((week) => [week, []]));
  for (const one of records) found.get(calendar.of(Date.parse(one.time)))?.push(one);
  return found;
}

function measureAll(records: readonly EventRecord[]): WeekFacts[] {
  const of = byWeek(records);
  let carry: Carry | null = null;
  return WEEKS.map((week) => {
    const result = measureWeek({ plan, week, carry, records: of.get(week) ?? [] });
    // As from the cache.
    carry = structuredClone(result.carry);
    return result.facts;
  });
}

describe("measuring, for any records", () => {
  it("gives the same facts for any order of arrival and any split into batches", () => {
    fc.assert(
      fc.property(
        business.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(measureAll(shuffled)).toEqual(measureAll(all));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives the same facts from lines as from objects, however the lines are cut into blocks", () => {
    fc.assert(
      fc.property(business, fc.integer({ min: 1, max: 9 }), (all, size) => {
        const week = "2026-W10";
        const records = byWeek(all).get(week) ?? [];
        const measuring = startWeek({ plan, week, carry: null });
        for (let at = 0; at < records.length; at += size) {
          const lines = records.slice(at, at + size).map((one) => `${encodeRecord(one).line}\n`);
          measuring.addLines(new TextEncoder().encode(lines.join("")));
        }
        expect(measuring.finish().facts).toEqual(measureWeek({ plan, week, carry: null, records }).facts);
      }),
      { numRuns: 60 },
    );
  });

  it("changes only a late record's own week and those after it", () => {
    fc.assert(
      fc.property(business, fc.nat(), (all, pick) => {
        if (all.length === 0) return;
        const late = all[pick % all.length] as EventRecord;
        const before = measureAll(all.filter((one) => one !== late));
        const after = measureAll(all);
        const week = WEEKS.indexOf(calendar.of(Date.parse(late.time)));
        expect(after.slice(0, week)).toEqual(before.slice(0, week));
        expect(after[week]?.records.digest).not.toBe(before[week]?.records.digest);
      }),
      { numRuns: 60 },
    );
  });

  it("agrees with plain definitions, computed over all records at once", () => {
    fc.assert(
      fc.property(business, (all) => {
        const facts = measureAll(all);
        WEEKS.forEach((week, index) => {
          const measured = facts[index]?.workflows.find(({ name }) => name === "help");
          expect(measured?.measures.rework_rate?.figure).toMatchObject(plainRework(all, week));
          expect(measured?.measures.reopen_rate?.figure).toMatchObject(plainReopen(all, week));
          expect(measured?.measures.in_time?.figure).toMatchObject(plainInTime(all, week));
          expect(measured?.measures.response_time?.figure).toMatchObject(plainResponse(all, week));
          expect(measured?.measures.conversion_assist?.figure).toEqual(plainAssist(all, week));
        });
      }),
      { numRuns: 150 },
    );
  });

  it("totals a range over its cases, as one week would", () => {
    fc.assert(
      fc.property(business, (all) => {
        const range = startRange({ plan, weeks: WEEKS, asOf: null, carry: null });
        for (const week of WEEKS) {
          for (const one of byWeek(all).get(week) ?? []) range.add(one);
          range.closeWeek();
        }
        const { total, weeks } = range.finish();
        const help = total.find(({ workflow }) => workflow === "help")?.measures;
        const count = (key: string): number =>
          weeks
            .filter(({ workflow }) => workflow === "help")
            .reduce(
              (sum, { measures: of }) => sum + ((of[key] as { count: number } | undefined)?.count ?? 0),
              0,
            );
        expect((help?.throughput as { count: number } | undefined)?.count ?? 0).toBe(count("throughput"));
        const closed = new Set(
          all
            .filter((one) => one.workflow === "help" && one.type === "case.completed")
            .map(({ subject }) => subject),
        );
        expect(help?.in_time).toMatchObject({ n: closed.size });
      }),
      { numRuns: 60 },
    );
  });

  it("asks for a new carry when a measure needs what the old one does not hold", () => {
    const { carry } = measureWeek({ plan, week: "2026-W10", carry: null, records: [] });
    const sales = workflowOf("sales", {
      measures: { cycle_time: { from: "case.opened", to: "last case.completed" } },
    });
    const serves = (more: Record<string, Record<string, string>>): boolean => {
      const help = workflowOf("help", {
        measures: { ...measures, ...more },
        baseline: { from: "2026-W10", to: "2026-W11" },
      });
      return carryServes(carry, compilePlan(businessOf([help, sales], { audit: { sample: 4, seed: "s" } })));
    };
    expect(serves({})).toBe(true);
    expect(serves({ throughput: { count: "case.completed", goal: ">= 3" } })).toBe(true);
    expect(serves({ throughput: { count: "first case.completed" } })).toBe(false);
    expect(serves({ resolved: { from: "case.opened", to: "last case.worked" } })).toBe(false);
    expect(serves({ conversion_assist: { lookback: "60d" } })).toBe(false);
  });
});

/** The case's records of workflow help known by the end of a week, in order. */
function casesOf(all: readonly EventRecord[], week: string): Map<string, EventRecord[]> {
  const known = all
    .filter((one) => one.workflow === "help" && Date.parse(one.time) < calendar.end(week))
    .toSorted(compareRecords);
  const found = new Map<string, EventRecord[]>();
  for (const one of known)
    found.set(one.subject as string, [...(found.get(one.subject as string) ?? []), one]);
  return found;
}

const isIn = (week: string, one: EventRecord | undefined): boolean =>
  one !== undefined && calendar.of(Date.parse(one.time)) === week;

function plainRework(all: readonly EventRecord[], week: string): { k: number; n: number } {
  let k = 0;
  let n = 0;
  for (const records of casesOf(all, week).values()) {
    const worked = records.filter(({ type }) => type === "case.worked");
    const names = worked.map(({ data }) => data?.activity);
    const isRepeat = names.map((name, at) => name !== names[at - 1] && names.slice(0, at).includes(name));
    if (worked.some((one) => isIn(week, one))) n += 1;
    if (worked.some((one, at) => isIn(week, one) && isRepeat[at])) k += 1;
  }
  return { k, n };
}

function plainReopen(all: readonly EventRecord[], week: string): { k: number; n: number } {
  let k = 0;
  let n = 0;
  for (const records of casesOf(all, week).values()) {
    const place = (one: EventRecord): [number, number] => [Date.parse(one.time), Number(one.sequence ?? 0)];
    const completed = records.find(({ type }) => type === "case.completed");
    if (!completed) continue;
    const back = records.some((one) => {
      if (one.type !== "case.worked" && one.type !== "case.reopened") return false;
      const [time, sequence] = place(one);
      const [done, row] = place(completed);
      return isIn(week, one) && (time > done || (time === done && sequence > row));
    });
    if (back) k += 1;
    if (back || isIn(week, completed)) n += 1;
  }
  return { k, n };
}

function plainInTime(all: readonly EventRecord[], week: string): { k: number; n: number } {
  const last = [...casesOf(all, week).values()].map((records) =>
    records.findLast(({ type }) => type === "case.completed"),
  );
  const counted = last.filter((one) => isIn(week, one));
  return { k: counted.filter((one) => one?.data?.made_sla === true).length, n: counted.length };
}

function plainResponse(all: readonly EventRecord[], week: string): { n: number; finished: number } {
  let n = 0;
  let finished = 0;
  for (const records of casesOf(all, week).values()) {
    if (
      !isIn(
        week,
        records.find(({ type }) => type === "case.opened"),
      )
    )
      continue;
    n += 1;
    if (records.some(({ type, actor }) => type === "case.responded" && actor === "human")) finished += 1;
  }
  return { n, finished };
}

function plainAssist(all: readonly EventRecord[], week: string): { count: number } {
  const lookback = 10 * 24 * 3_600_000;
  const helps = (won: EventRecord, one: EventRecord, by: "person" | "subject"): boolean =>
    one.workflow === "help" &&
    won[by] !== undefined &&
    one[by] === won[by] &&
    Date.parse(one.time) >= Date.parse(won.time) - lookback &&
    compareRecords(one, won) < 0 &&
    one !== won;
  const assisted = all.filter(
    (won) =>
      won.type === "conversion.won" &&
      isIn(week, won) &&
      (all.some((one) => helps(won, one, "person")) || all.some((one) => helps(won, one, "subject"))),
  );
  return { count: assisted.length };
}
