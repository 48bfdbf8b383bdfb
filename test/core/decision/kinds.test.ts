import { describe, expect, it } from "vitest";
import type { Definitions, Threshold } from "../../../actions/core/catalog/generated/types.ts";
import { evaluate, groundOf } from "../../../actions/core/decision/evaluate.ts";
import { collectEvidence } from "../../../actions/core/decision/evidence.ts";
import { compileRules } from "../../../actions/core/decision/rule.ts";
import { QUIET, type RuleState } from "../../../actions/core/decision/rule-state.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import { businessOf, recordOf, workflowOf } from "../learning/business.ts";

const pauses: Pick<Threshold, "then"> = JSON.parse('{"then": {"pause_expansion": true}}');
const HOUR = 3_600_000;
const instant = (text: string): number => Date.parse(`${text}Z`);

interface Play {
  measures?: Definitions["workflows"][number]["measures"];
  threshold: Omit<Threshold, "id" | "then">;
  more?: Partial<Definitions>;
  records: readonly EventRecord[];
  refused?: readonly [source: string, time: string][];
  from: string;
  until: string;
  state?: RuleState;
}

/** What one threshold decides: `fires 2026-03-02T10:35`. */
function decided({
  measures = {},
  threshold,
  more,
  records,
  refused = [],
  from,
  until,
  state = QUIET,
}: Play): string[] {
  const definitions = businessOf(
    [{ ...workflowOf("help", { measures }), thresholds: [{ id: "it", ...threshold, ...pauses }] }],
    more,
  );
  const [rule] = compileRules(definitions).rules;
  if (rule === undefined) throw new Error("no threshold");
  const collecting = collectEvidence([rule.feed]);
  for (const record of records) collecting.add(record);
  for (const [source, time] of refused) collecting.refuse(source, instant(time));
  const ground = groundOf(collecting.finish(), definitions);
  return evaluate(rule, ground, { state, after: instant(from) - 1, until: instant(until) }).transitions.map(
    ({ does, at }) => `${does} ${new Date(at).toISOString().slice(0, 16)}`,
  );
}

const many = (count: number, make: (index: number) => EventRecord): EventRecord[] =>
  Array.from({ length: count }, (_, index) => make(index));
const at = (start: string, hours: number): string =>
  new Date(instant(start) + hours * HOUR).toISOString().slice(0, 19);

describe("a burn rate", () => {
  const measures = { kept: { of: "last case.completed", where: "kept = true", goal: ">= 99%" } };
  const done = (index: number, hours: number, kept: boolean) =>
    recordOf("case.completed", at("2026-03-02T00:00", hours), { subject: `c${index}`, data: { kept } });

  it("fires where the long and the short window use the budget 14.4 times too fast", () => {
    // 100 an hour; from 10:00 on 20 % fail: a burn rate of 20. The long window is above 14.4 once 14.4 % of it failed.
    const records = many(2400, (index) => done(index, index / 100, !(index >= 1000 && index % 5 === 0)));
    const threshold = { when: "kept.burn > 14.4", over: "1h", at_least: "50 cases", clear: "kept.burn < 1" };
    expect(
      decided({ measures, threshold, records, from: "2026-03-02T00:00", until: "2026-03-02T12:00" }),
    ).toEqual(["fires 2026-03-02T10:45"]);
  });

  it("is over as soon as nothing fails any more, long before the long window is clean", () => {
    const records = many(2400, (index) => done(index, index / 100, !(index >= 1000 && index < 1200)));
    const threshold = { when: "kept.burn > 14.4", over: "1h", at_least: "50 cases", clear: "kept.burn < 1" };
    expect(
      decided({ measures, threshold, records, from: "2026-03-02T00:00", until: "2026-03-02T16:00" }),
    ).toEqual(["fires 2026-03-02T10:10", "clears 2026-03-02T12:05"]);
  });

  it("says nothing on few cases", () => {
    const records = many(20, (index) => done(index, index / 20, false));
    const threshold = { when: "kept.burn > 14.4", over: "1h", at_least: "50 cases" };
    expect(
      decided({ measures, threshold, records, from: "2026-03-02T00:00", until: "2026-03-02T12:00" }),
    ).toEqual([]);
  });
});

describe("silence", () => {
  const more = {
    zone: "America/New_York",
    businessHours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"], fri: ["09:00-17:00"], sun: ["00:00-06:00"] },
  };

  it("counts only business hours: a night and a weekend are none", () => {
    // Friday 15:00 in New York; two business hours later it is Friday 17:00, and four of them Sunday at 02:00 ...
    const records = [recordOf("case.opened", "2026-03-06T20:00", { subject: "a" })];
    const threshold = { when: "silence > 4h", over: "7d" };
    // ... which is 03:00 on the wall, since the clocks went forward that night.
    expect(
      decided({ threshold, more, records, from: "2026-03-06T20:00", until: "2026-03-10T00:00" }),
    ).toEqual(["fires 2026-03-08T07:05"]);
  });

  it("is over when something comes, and not because it has lasted for long", () => {
    const records = [
      recordOf("case.opened", "2026-03-02T15:00", { subject: "a" }),
      recordOf("case.opened", "2026-03-09T18:00", { subject: "b" }),
    ];
    const threshold = { when: "silence > 1h", over: "2d", clear: "silence < 10m" };
    expect(
      decided({ threshold, more, records, from: "2026-03-02T15:00", until: "2026-03-09T20:00" }),
    ).toEqual(["fires 2026-03-02T16:05", "clears 2026-03-09T18:00", "fires 2026-03-09T19:05"]);
  });
});

describe("what cannot be trusted", () => {
  const measures = { throughput: { count: "case.completed" } };
  const opened = recordOf("case.opened", "2026-03-01T00:00", { subject: "x" });
  const done = (time: string, subject: string) => recordOf("case.completed", time, { subject });

  it("neither fires nor clears while more than a twentieth of the rows were refused in the last week", () => {
    const threshold = { when: "throughput < 1", over: "1d", clear: "throughput >= 1" };
    const records = [
      opened,
      done("2026-03-10T12:00", "a"),
      done("2026-03-10T13:00", "b"),
      done("2026-03-17T13:00", "c"),
    ];
    const play = { measures, threshold, records, from: "2026-03-02T00:00", until: "2026-03-18T00:00" };
    expect(decided(play)).toEqual([
      "fires 2026-03-02T00:00",
      "clears 2026-03-10T12:00",
      "fires 2026-03-11T13:00",
      "clears 2026-03-17T13:00",
    ]);
    const refused = [["desk", "2026-03-10T11:00"]] as const;
    // The refused row counts for a week: the end of the first episode is only believed when it has gone by.
    expect(decided({ ...play, refused: refused.map(([source, time]) => [source, time]) })).toEqual([
      "fires 2026-03-02T00:00",
      "clears 2026-03-17T13:00",
    ]);
  });

  it("is not believed while what was refused is missing in the threshold's own window", () => {
    const threshold = { when: "throughput < 12", over: "28d", clear: "throughput >= 12" };
    const records = [opened, ...many(40, (index) => done(at("2026-03-02T12:00", index * 24), `c${index}`))];
    // From the twelfth day on there are enough, and two weeks later there still are.
    const play = { measures, threshold, records, from: "2026-03-02T00:00", until: "2026-04-10T00:00" };
    expect(decided(play)).toEqual(["fires 2026-03-02T00:00", "clears 2026-03-13T12:00"]);
    // Two rows of day ten: a week later the source is as good as ever, but of 28 days more than a twentieth are missing.
    const refused: [string, string][] = [
      ["desk", "2026-03-11T10:00"],
      ["desk", "2026-03-11T11:00"],
    ];
    expect(decided({ ...play, refused })).toEqual(["fires 2026-03-02T00:00", "clears 2026-04-08T10:00"]);
    // Of a window of a week they are gone after a week.
    const week = { ...threshold, over: "7d", when: "throughput < 7", clear: "throughput >= 7" };
    expect(decided({ ...play, threshold: week })[1]).toBe("clears 2026-03-08T12:00");
    const early: [string, string] = ["desk", "2026-03-06T10:00"];
    expect(decided({ ...play, threshold: week, refused: [early] })[1]).toBe("clears 2026-03-13T10:00");
  });

  it("makes a number of its own: the share of rows that were refused", () => {
    const threshold = {
      when: "quarantined > 10%",
      over: "1d",
      at_least: "5 cases",
      clear: "quarantined < 5%",
    };
    const records = many(18, (index) => done(at("2026-03-02T00:00", index), `c${index}`));
    const refused: [string, string][] = [
      ["desk", "2026-03-02T10:00"],
      ["desk", "2026-03-02T10:01"],
    ];
    expect(
      decided({ measures, threshold, records, refused, from: "2026-03-02T00:00", until: "2026-03-04T00:00" }),
    ).toEqual(["fires 2026-03-02T10:05", "clears 2026-03-03T10:05"]);
  });

  it("has no zero where no source brings anything", () => {
    const threshold = { when: "throughput < 1", over: "1d" };
    const records = [done("2026-03-02T00:00", "a")];
    expect(
      decided({ measures, threshold, records, from: "2026-03-02T00:00", until: "2026-04-02T00:00" }),
    ).toEqual(["fires 2026-03-03T00:00"]);
    expect(
      decided({ measures, threshold, records, from: "2026-03-10T00:00", until: "2026-04-02T00:00" }),
    ).toEqual([]);
  });
});

describe("open cases", () => {
  const measures = { response_time: { from: "case.opened", to: "first case.responded", statistic: "p90" } };
  const threshold = {
    when: "response_time.p90 > 30m",
    over: "1d",
    at_least: "5 cases",
    clear: "response_time.p90 < 20m",
  };
  const opened = many(5, (index) => recordOf("case.opened", "2026-03-02T09:00", { subject: `c${index}` }));

  it("fire when nobody answers at all, as soon as they are late and not before", () => {
    expect(
      decided({ measures, threshold, records: opened, from: "2026-03-02T08:00", until: "2026-03-02T12:00" }),
    ).toEqual(["fires 2026-03-02T09:35"]);
  });

  it("do not end an alert by getting out of sight", () => {
    expect(
      decided({ measures, threshold, records: opened, from: "2026-03-02T08:00", until: "2026-03-08T12:00" }),
    ).toEqual(["fires 2026-03-02T09:35"]);
  });
});
