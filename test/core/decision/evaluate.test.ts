import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Threshold } from "../../../actions/core/catalog/generated/types.ts";
import { evaluate, groundOf, type Transition } from "../../../actions/core/decision/evaluate.ts";
import { collectEvidence } from "../../../actions/core/decision/evidence.ts";
import { satisfies } from "../../../actions/core/decision/gauge.ts";
import { compileRules, type Rule } from "../../../actions/core/decision/rule.ts";
import { QUIET } from "../../../actions/core/decision/rule-state.ts";
import { businessCalendar } from "../../../actions/core/learning/business-calendar.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import { businessOf, workflowOf } from "../learning/business.ts";
import { naiveDecisions } from "./naive.ts";

const START = Date.parse("2026-11-13T00:00:00.000Z");
const HOUR = 3_600_000;
const MINUTE = 60_000;
const measures = {
  response_time: { from: "case.opened", to: "first case.responded where actor = human", statistic: "p90" },
  business_time: { from: "case.opened", to: "last case.responded", hours: "business", statistic: "p50" },
  cycle_time: { from: "case.opened", to: "last case.completed" },
  in_time: { of: "last case.completed", where: "made = true", cases: "case.opened", goal: ">= 90%" },
  rework_rate: {},
  reopen_rate: {},
  throughput: { count: "case.completed" },
};
const then: Threshold["then"] = { pause_expansion: true };
const threshold = (id: string, rest: Omit<Threshold, "id" | "then">): Threshold => ({ id, then, ...rest });
const thresholds = [
  threshold("slow", {
    when: "response_time > 30m",
    over: "6h",
    at_least: "3 cases",
    for: "20m",
    clear: "response_time < 20m",
  }),
  threshold("slow-at", { when: "response_time.p50 >= 15m", over: "4h", clear: "response_time.p50 < 10m" }),
  threshold("business", {
    when: "business_time > 30m",
    over: "12h",
    for: "10m",
    clear: "business_time <= 20m",
  }),
  threshold("cycle", {
    when: "cycle_time.p90 > 2h",
    over: "8h",
    at_least: "2 cases",
    clear: "cycle_time.p90 < 1h",
  }),
  threshold("promises", { when: "in_time < 50%", over: "9h", at_least: "2 cases", for: "15m" }),
  threshold("rework", { when: "rework_rate > 30%", over: "9h", clear: "rework_rate < 20%" }),
  threshold("reopen", { when: "reopen_rate > 20%", over: "5h", clear: "reopen_rate <= 10%" }),
  threshold("idle", { when: "throughput < 2", over: "3h", for: "30m", clear: "throughput >= 3" }),
  threshold("silent", { when: "silence > 1h", over: "1d", clear: "silence < 10m" }),
];
const definitions = {
  ...businessOf([{ ...workflowOf("help", { measures }), thresholds }]),
  businessHours: {
    mon: ["09:00-17:00"],
    tue: ["09:00-17:00"],
    fri: ["09:00-12:00", "13:00-17:00"],
    sat: ["09:00-12:00"],
  },
};
const rules = compileRules(definitions).rules;
const calendar = businessCalendar({ zone: definitions.zone, hours: definitions.businessHours, holidays: [] });

/** Few cases, few distinct times: records of one instant, and cases without a beginning, are common. */
const record = fc.record({
  type: fc.constantFrom(
    "case.opened",
    "case.opened",
    "case.responded",
    "case.worked",
    "case.completed",
    "case.reopened",
  ),
  subject: fc.integer({ min: 1, max: 8 }),
  minutes: fc.oneof(
    fc.integer({ min: 0, max: 700 }),
    fc.integer({ min: 0, max: 140 }).map((n) => n * 5),
  ),
  actor: fc.constantFrom("human" as const, "ai" as const),
  made: fc.boolean(),
  activity: fc.constantFrom("a", "b"),
});

const records = fc.array(record, { minLength: 20, maxLength: 70 }).map((list) =>
  list.map(
    (one, index): EventRecord => ({
      specversion: "1.0",
      id: `r${index}`,
      source: "desk",
      type: one.type,
      time: new Date(START + one.minutes * MINUTE).toISOString(),
      subject: `case ${one.subject}`,
      workflow: "help",
      actor: one.actor,
      sequence: String(index % 3),
      data: one.type === "case.worked" ? { activity: one.activity } : { made: one.made },
    }),
  ),
);

const SPAN = { after: START - 1, until: START + 40 * HOUR };

function decided(rule: Rule, list: readonly EventRecord[], span = SPAN): Transition[] {
  const collecting = collectEvidence(rules.map(({ feed }) => feed));
  for (const one of list) collecting.add(one);
  const ground = groundOf(collecting.finish(), definitions);
  return evaluate(rule, ground, { state: QUIET, ...span }).transitions;
}

const plain = (list: readonly Transition[]) =>
  list.map(({ at, does }) => ({ at: new Date(at).toISOString(), does }));

/** In how many tries something was decided: a test of silence proves nothing. */
const decisive = new Map<string, number>();

describe.each(rules.map((rule) => [rule.threshold.id, rule] as const))("%s", (_id, rule) => {
  it("decides what a model decides that computes everything anew at each instant", () => {
    fc.assert(
      fc.property(records, (list) => {
        const told = naiveDecisions(rule, list, { ...SPAN, calendar });
        if (told.length > 0) decisive.set(rule.id, (decisive.get(rule.id) ?? 0) + 1);
        expect(plain(decided(rule, list))).toEqual(
          told.map(({ at, does }) => ({ at: new Date(at).toISOString(), does })),
        );
      }),
      { numRuns: 30, seed: 26 },
    );
    expect(decisive.get(rule.id)).toBeGreaterThan(2);
  });
});

it("depends on no order of arrival", () => {
  fc.assert(
    fc.property(records, fc.infiniteStream(fc.nat()), (list, random) => {
      const shuffled = list
        .map((one) => ({ one, place: random.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one);
      for (const rule of rules) expect(plain(decided(rule, shuffled))).toEqual(plain(decided(rule, list)));
    }),
    { numRuns: 30 },
  );
});

it("decides the same in one go as in any number of runs, each from the state that the last one left", () => {
  fc.assert(
    fc.property(records, fc.array(fc.integer({ min: 1, max: 2400 }), { maxLength: 12 }), (list, minutes) => {
      const collecting = collectEvidence(rules.map(({ feed }) => feed));
      for (const one of list) collecting.add(one);
      const ground = groundOf(collecting.finish(), definitions);
      const cuts = [...new Set(minutes)].sort((a, b) => a - b).map((minute) => START + minute * MINUTE);
      for (const rule of rules) {
        const whole = evaluate(rule, ground, { state: QUIET, ...SPAN });
        let { state, after } = { state: QUIET as typeof whole.state, after: SPAN.after };
        const pieces: Transition[] = [];
        for (const until of [...cuts, SPAN.until]) {
          const piece = evaluate(rule, ground, { state, after, until });
          pieces.push(...piece.transitions);
          state = piece.state;
          after = until;
        }
        expect(plain(pieces)).toEqual(plain(whole.transitions));
        expect(state).toEqual(whole.state);
      }
    }),
    { numRuns: 40 },
  );
});

it("changes only beyond a limit: between clear and when it never flaps", () => {
  let seen = 0;
  fc.assert(
    fc.property(records, (list) => {
      for (const rule of rules) {
        const { clear, when } = rule;
        if (clear === null) continue;
        const found = decided(rule, list);
        expect(found.map(({ does }) => does)).toEqual(
          found.map((_, index) => (index % 2 === 0 ? "fires" : "clears")),
        );
        for (const { does, reading } of found) {
          // A lower bound says that the truth is further on.
          if (reading.value === null || reading.beyond) continue;
          seen += 1;
          expect([
            rule.id,
            does,
            reading.value,
            satisfies(does === "fires" ? when : clear, reading.value),
          ]).toEqual([rule.id, does, reading.value, true]);
        }
      }
    }),
    { numRuns: 30 },
  );
  expect(seen).toBeGreaterThan(50);
});
