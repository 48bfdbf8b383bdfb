import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Threshold } from "../../../actions/core/catalog/generated/types.ts";
import { type Decided, decideRules } from "../../../actions/core/decision/decide.ts";
import { decisionRecord, isDecision, parseDecision } from "../../../actions/core/decision/decision-record.ts";
import { groundOf } from "../../../actions/core/decision/evaluate.ts";
import { collectEvidence } from "../../../actions/core/decision/evidence.ts";
import { knownUntil } from "../../../actions/core/decision/known-until.ts";
import { compileRules } from "../../../actions/core/decision/rule.ts";
import { standingOf } from "../../../actions/core/decision/standing.ts";
import { encodeRecord } from "../../../actions/core/signal/ledger/line.ts";
import { writtenAt } from "../../../actions/core/signal/own-record.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import { weekCalendar } from "../../../actions/core/week.ts";
import { businessOf, recordOf, workflowOf } from "../learning/business.ts";

const MINUTE = 60_000;
const START = Date.parse("2026-11-14T00:00:00.000Z");
const END = START + 4 * 24 * 60 * MINUTE;
const measures = {
  response_time: { from: "case.opened", to: "first case.responded", statistic: "p90" },
  throughput: { count: "case.completed" },
};
const threshold = (then: Threshold["then"], rest: Omit<Threshold, "then">): Threshold => ({ ...rest, then });
const thresholds = [
  threshold(
    { open_incident: { severity: "major", runbook: "slow.md" } },
    {
      id: "slow",
      when: "response_time > 2h",
      over: "1d",
      at_least: "2 cases",
      for: "1h",
      clear: "response_time < 1h",
    },
  ),
  threshold({ start_playbook: true }, { id: "idle", when: "throughput < 1", over: "6h", for: "30m" }),
];
const definitions = businessOf([{ ...workflowOf("help", { measures }), thresholds }]);
const rules = compileRules(definitions).rules;
const calendar = weekCalendar(definitions.zone);

/** A ledger in memory, as far as thresholds are concerned: what a run reads and what it leaves. */
function business(events: readonly EventRecord[]) {
  const own = new Map<string, EventRecord>();
  const run = (now: number, every: ReadonlyMap<string, string> = new Map()): Decided => {
    const collecting = collectEvidence(rules.map(({ feed }) => feed));
    for (const event of events)
      if (Date.parse(event.recordedtime ?? event.time) <= now) collecting.add(event);
    const evidence = collecting.finish();
    const decided = decideRules({
      rules,
      ground: groundOf(evidence, definitions),
      standing: standingOf(own.values()),
      now,
      knownUntil: (rule) => knownUntil(rule, evidence, every, now),
      ledger: "sha256:1",
      variances: [],
    });
    const week = calendar.start(calendar.of(now));
    for (const record of decided.records) {
      // The first record with an id stands, as in the ledger.
      if (!own.has(record.id)) own.set(record.id, writtenAt(record, now, week));
    }
    return decided;
  };
  const decisions = () =>
    [...own.values()].flatMap((record) => parseDecision(record) ?? []).toSorted((a, b) => a.at - b.at);
  return { run, decisions, own };
}

const events = fc
  .array(
    fc.record({
      subject: fc.integer({ min: 1, max: 9 }),
      type: fc.constantFrom("case.opened", "case.responded", "case.completed"),
      minute: fc.integer({ min: 0, max: 5000 }),
    }),
    { minLength: 10, maxLength: 60 },
  )
  .map((list) =>
    list.map(({ subject, type, minute }) =>
      recordOf(type, new Date(START + minute * MINUTE).toISOString().slice(0, 16), {
        subject: String(subject),
      }),
    ),
  );

describe("decideRules", () => {
  it("catches up what lost runs missed, once, with the decisions that a run every quarter of an hour makes", () => {
    let decided = 0;
    fc.assert(
      fc.property(events, fc.array(fc.integer({ min: 0, max: 5760 }), { maxLength: 6 }), (list, minutes) => {
        const always = business(list);
        for (let now = START; now <= END; now += 15 * MINUTE) always.run(now);
        const seldom = business(list);
        seldom.run(START);
        for (const minute of minutes.toSorted((a, b) => a - b)) seldom.run(START + minute * MINUTE);
        seldom.run(END);
        expect(seldom.decisions()).toEqual(always.decisions());
        decided += always.decisions().length;
        // A doubled run finds nothing left to decide.
        expect(seldom.run(END).decisions).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(decided).toBeGreaterThan(50);
  });

  it("gives the same records byte for byte when it is replayed on the same batch", () => {
    fc.assert(
      fc.property(events, (list) => {
        const bytes = () => {
          const once = business(list);
          once.run(START);
          return once.run(END).records.map((record) => encodeRecord(record).line);
        };
        expect(bytes()).toEqual(bytes());
      }),
      { numRuns: 15 },
    );
  });

  it("writes decisions that read back as they were made", () => {
    const list = [1, 2, 3].map((subject) =>
      recordOf("case.opened", "2026-11-14T01:00", { subject: String(subject) }),
    );
    const help = business(list);
    help.run(START);
    const { decisions, records } = help.run(END);
    expect(records.filter(isDecision).map(parseDecision)).toEqual(decisions);
    expect(decisions.map(decisionRecord).map(({ id, subject }) => [id, subject])).toContainEqual([
      "decision:help/slow@2026-11-14T03:05:00.000Z:fires:2026-11-14T04:05:00.000Z",
      "threshold:help/slow@2026-11-14T03:05:00.000Z",
    ]);
    expect(records.filter(({ type }) => type === "run.requested")).toMatchObject([
      { id: "run:help/idle@2026-11-14T01:00:00.000Z", workflow: "help", data: { what: "playbook" } },
    ]);
    expect(decisions.find(({ rule }) => rule === "help/slow")).toMatchObject({
      does: "fires",
      before: "pending",
      after: "firing",
      value: 3 + 5 / 60,
      beyond: true,
      cases: 3,
      ledger: "sha256:1",
      outcome: { incident: { severity: "major", runbook: "workflows-catalog/workflows/help/slow.md" } },
    });
  });

  it("begins when it is first run: what was wrong before is pending from then on", () => {
    const list = [1, 2].map((subject) =>
      recordOf("case.opened", "2026-11-14T01:00", { subject: String(subject) }),
    );
    const help = business(list);
    const first = Date.parse("2026-11-14T10:02:00Z");
    expect(help.run(first).decisions).toEqual([]);
    help.run(first + 3 * 60 * MINUTE);
    expect(help.decisions().find(({ rule }) => rule === "help/slow")?.since).toBe(first + 3 * MINUTE);
  });

  it("says nothing of an hour's silence between two exports, and does of a week's", () => {
    const [rule] = compileRules(
      businessOf([{ ...workflowOf("help", { measures }), thresholds: [thresholds[1] as Threshold] }]),
    ).rules;
    const silence = (hours: number) => ({
      ...(rule as (typeof rules)[number]),
      feed: { ...(rule as (typeof rules)[number]).feed, shape: { kind: "silence" as const, source: null } },
      when: { ...(rule as (typeof rules)[number]).when, value: hours },
    });
    const heard = Date.parse("2026-11-14T12:00:00Z");
    const now = heard + 48 * 60 * MINUTE;
    const weekly = new Map([["desk", "1w"]]);
    const until = (hours: number, lag: number) =>
      knownUntil(silence(hours), { heard: () => heard, lag: () => lag }, weekly, now);
    expect(until(1, 6 * 60 * MINUTE)).toBe(heard);
    expect(until(9 * 24, 6 * 60 * MINUTE)).toBe(now);
    expect(until(1, MINUTE)).toBe(now);
  });

  it("takes no export for live because its system stamps every row at once", () => {
    const every = new Map([["desk", "1d"]]);
    const stamped = [1, 2, 3].map((subject) =>
      recordOf("case.opened", "2026-11-14T09:00", {
        subject: String(subject),
        recordedtime: "2026-11-14T09:00:00.000Z",
      }),
    );
    const ingested = recordOf("run.ingested", "2026-11-14T12:00", { source: "opsbook" });
    const batch = { ...ingested, workflow: undefined as never, data: { source: "desk" } };
    const late = business([...stamped, batch]);
    late.run(START);
    const [, slow] = late.run(Date.parse("2026-11-14T20:00:00Z"), every).behind;
    expect(slow).toMatchObject({ rule: { id: "help/slow" }, until: Date.parse("2026-11-14T12:00:00Z") });
    const live = business(stamped);
    live.run(START);
    expect(live.run(Date.parse("2026-11-14T20:00:00Z"), every).behind).toEqual([]);
  });

  it("judges a source that comes once a day only up to its last batch, and then at its own times", () => {
    const every = new Map([["desk", "1d"]]);
    const noon = "2026-11-14T12:00:00.000Z";
    const opened = [1, 2, 3].map((subject) =>
      recordOf("case.opened", "2026-11-14T09:00", { subject: String(subject), recordedtime: noon }),
    );
    const next = "2026-11-15T12:00:00.000Z";
    const answered = [1, 2, 3].map((subject) =>
      recordOf("case.responded", "2026-11-14T09:40", { subject: String(subject), recordedtime: next }),
    );
    const slow = (of: ReturnType<typeof business>) =>
      of.decisions().filter(({ rule }) => rule === "help/slow");
    const prompt = business([...opened, ...answered]);
    prompt.run(START);
    for (let now = START; now <= END; now += 60 * MINUTE) prompt.run(now, every);
    expect(slow(prompt)).toEqual([]);

    const silent = business([
      ...opened,
      recordOf("case.opened", "2026-11-15T05:00", { subject: "9", recordedtime: next }),
    ]);
    silent.run(START);
    expect(silent.run(Date.parse(noon) + 8 * 60 * MINUTE, every).behind).toMatchObject([
      { rule: { id: "help/idle" }, until: Date.parse(noon) },
      { rule: { id: "help/slow" }, until: Date.parse(noon) },
    ]);
    expect(slow(silent)).toEqual([]);
    silent.run(Date.parse(next) + MINUTE, every);
    expect(slow(silent)).toMatchObject([{ at: Date.parse("2026-11-14T12:05:00Z") }]);
  });
});
