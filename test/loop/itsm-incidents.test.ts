import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../../actions/core/catalog/catalog.ts";
import { definitionsOf } from "../../actions/core/catalog/definitions.ts";
import type { Definitions, Threshold } from "../../actions/core/catalog/generated/types.ts";
import { decideRules } from "../../actions/core/decision/decide.ts";
import { parseDecision } from "../../actions/core/decision/decision-record.ts";
import { groundOf } from "../../actions/core/decision/evaluate.ts";
import { collectEvidence } from "../../actions/core/decision/evidence.ts";
import { compileRules } from "../../actions/core/decision/rule.ts";
import { standingOf } from "../../actions/core/decision/standing.ts";
import { DAY, HOUR, MINUTE } from "../../actions/core/duration.ts";
import { foldIncidents } from "../../actions/core/execution/incidents/fold.ts";
import { signalsOf } from "../../actions/core/execution/incidents/from-decisions.ts";
import { planRun, type RunFacts } from "../../actions/core/execution/incidents/plan.ts";
import { eventsOfRecords } from "../../actions/core/execution/incidents/records.ts";
import { businessCalendar } from "../../actions/core/learning/business-calendar.ts";
import { writtenAt } from "../../actions/core/signal/own-record.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { weekCalendar } from "../../actions/core/week.ts";
import { readValidCatalog } from "../../actions/shell/catalog.ts";

const root = path.resolve(import.meta.dirname, "../..");
const data = path.resolve(root, "../shared/data/itsm");
const present = existsSync(data);

/** A late week of the log, and the instant at which thresholds are first looked at. */
const WEEK = "2016-W17";
const calendar = weekCalendar("UTC");
const [START, END] = [calendar.start(WEEK), calendar.end(WEEK)];
/** No window of these thresholds is longer; what happened before is not looked at. */
const BEFORE = 4 * DAY;

type Row = Record<string, string>;
const opens: Pick<Threshold, "then"> = JSON.parse('{"then": {"open_incident": {"severity": "major"}}}');
const alert = (id: string, rest: Omit<Threshold, "id" | "then">): Threshold => ({ id, ...rest, ...opens });
const thresholds: readonly Threshold[] = [
  alert("acknowledged-late", {
    when: "response_time.p90 > 30m",
    over: "6h",
    at_least: "10 cases",
    for: "20m",
    clear: "response_time.p90 < 20m",
  }),
  alert("promises-slip", { when: "sla_met < 60%", over: "6h", at_least: "8 cases", clear: "sla_met > 80%" }),
  alert("many-at-once", { when: "opened > 45", over: "2h", clear: "opened < 25" }),
];

let catalog: Catalog;
let definitions: Definitions;
let records: EventRecord[] = [];

function rowsOf(file: string): Row[] {
  return parse(readFileSync(path.join(data, file)), { columns: true });
}

/** The log's rows as the two Sources make records of them, those around the week only. */
function readLog(): EventRecord[] {
  const near = (time: string): boolean => Date.parse(time) > START - BEFORE && Date.parse(time) <= END;
  const common = { specversion: "1.0", workflow: "service-desk" } as const;
  const opened = rowsOf("itsm_incident_cases.csv").flatMap(
    ({ case_id = "", opened_at = "" }): EventRecord[] =>
      near(opened_at)
        ? [
            {
              ...common,
              id: `o:${case_id}`,
              source: "itsm-cases",
              type: "case.opened",
              subject: case_id,
              time: opened_at,
            },
          ]
        : [],
  );
  const changed = rowsOf("itsm_incident_events.csv").flatMap((row, index): EventRecord[] => {
    const { case_id = "", timestamp = "", activity = "", made_sla = "" } = row;
    if (!near(timestamp)) return [];
    const type = activity === "Closed" ? "case.completed" : "case.worked";
    const about = { ...common, source: "itsm-events", type, subject: case_id, time: timestamp };
    return [
      {
        ...about,
        id: `e:${index}`,
        sequence: String(index),
        data: { activity, made_sla: made_sla === "true" },
      },
    ];
  });
  return [...opened, ...changed].toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
}

/** The week as runs at some instants see it: what they decided, and how the incidents stood at the end of each day. */
function play(runs: readonly number[]) {
  const rules = compileRules(definitions).rules;
  const hours = { zone: "UTC", hours: definitions.businessHours, holidays: definitions.holidays };
  const own = new Map<string, EventRecord>();
  const write = (list: readonly EventRecord[], now: number): void => {
    for (const record of list) if (!own.has(record.id)) own.set(record.id, writtenAt(record, now, START));
  };
  const collecting = collectEvidence(rules.map(({ feed }) => feed));
  const evenings: string[][] = [];
  let taken = 0;
  for (const now of runs) {
    for (; taken < records.length && Date.parse((records[taken] as EventRecord).time) <= now; taken += 1)
      collecting.add(records[taken] as EventRecord);
    const decided = decideRules({
      rules,
      ground: groundOf(collecting.finish(), definitions),
      standing: standingOf(own.values()),
      now,
      knownUntil: () => now,
      ledger: null,
      variances: [],
    });
    write(decided.records, now);
    const decisions = [...own.values()].flatMap((record) => parseDecision(record) ?? []);
    const facts: RunFacts = {
      catalog,
      calendar: businessCalendar(hours),
      incidents: foldIncidents(eventsOfRecords([...own.values()])),
      registered: WEEK,
      week: WEEK,
      now,
      ...signalsOf(decisions, catalog),
      issues: new Map(),
      silences: [],
      recorded: [],
      reverts: new Map(),
      checked: { before: null, now: null },
      isMerged: () => null,
    };
    write(planRun(facts).records, now);
    if ((now - START) % DAY === 0) evenings.push(incidentsIn(own.values()));
  }
  const decisions = [...own.values()].flatMap((record) => parseDecision(record) ?? []);
  return {
    decisions: decisions
      .toSorted((a, b) => a.at - b.at)
      .map(({ rule, does, at }) => `${new Date(at).toISOString()} ${rule} ${does}`),
    evenings,
  };
}

/**
 * What happened to incidents by itself. Escalations are left out: whether somebody is called depends on whether a run comes
 * while it is still going on.
 */
function incidentsIn(own: Iterable<EventRecord>): string[] {
  return [...own]
    .filter(({ type }) => type.startsWith("incident.") && type !== "incident.escalated")
    .map(({ id, time }) => `${time} ${id}`)
    .toSorted();
}

const every = (length: number): number[] =>
  Array.from({ length: (END - START) / length + 1 }, (_, index) => START + index * length);

interface Case {
  opened: number | null;
  /** The first change into something other than new. */
  acknowledged: number | null;
  /** Each closing, and whether the promise was kept. */
  closed: { at: number; kept: boolean }[];
}

/** The log once more, case by case and without records, thresholds or windows: what the decisions are held against. */
function naive(): string[] {
  const cases = new Map<string, Case>();
  for (const { subject = "", type, time, data: fields } of records) {
    const one = cases.get(subject) ?? { opened: null, acknowledged: null, closed: [] };
    cases.set(subject, one);
    const at = Date.parse(time);
    if (type === "case.opened") one.opened = at;
    else if (fields?.activity !== "New") one.acknowledged ??= at;
    if (type === "case.completed") one.closed.push({ at, kept: fields?.made_sla === true });
  }
  const all = [...cases.values()];
  const opened = all.filter((one) => one.opened !== null);
  const within = (at: number, time: number, length: number): boolean => time > at - length && time <= at;
  const share = (at: number): number | null => {
    const last = all.flatMap(({ closed }) => closed.findLast((one) => one.at <= at) ?? []);
    const counted = last.filter((one) => within(at, one.at, 6 * HOUR));
    return counted.length < 8 ? null : counted.filter(({ kept }) => kept).length / counted.length;
  };
  const count = (at: number): number =>
    opened.filter((one) => within(at, one.opened as number, 2 * HOUR)).length;
  const waits = (at: number, limit: number, isFirst: boolean): boolean | null => {
    const lengths = opened
      .filter((one) => within(at, one.opened as number, 6 * HOUR))
      .map(({ opened: from, acknowledged: to }) => {
        const ended = to !== null && to <= at;
        return { length: (ended ? to : at) - (from as number), ended };
      });
    if (lengths.length < 10) return null;
    if (isFirst && !lengths.some(({ length }) => length > limit)) return false;
    return surviving(lengths, limit) > 0.1 + 1e-9;
  };
  return [
    ...told(
      "acknowledged-late",
      20 * MINUTE,
      (at) => waits(at, 30 * MINUTE, true),
      (at) => {
        // Below 20 minutes: one minute less than that is long enough, as records are of whole minutes.
        const more = waits(at, 20 * MINUTE - 1, false);
        return more === null ? null : !more;
      },
    ),
    ...told(
      "promises-slip",
      0,
      (at) => and(share(at), (value) => value < 0.6),
      (at) => and(share(at), (value) => value > 0.8),
    ),
    ...told(
      "many-at-once",
      0,
      (at) => count(at) > 45,
      (at) => count(at) < 25,
    ),
  ].toSorted();
}

function and(value: number | null, holds: (value: number) => boolean): boolean | null {
  return value === null ? null : holds(value);
}

/** Kaplan and Meier's product. */
function surviving(lengths: readonly { length: number; ended: boolean }[], limit: number): number {
  let share = 1;
  for (const end of new Set(lengths.filter(({ ended }) => ended).map(({ length }) => length))) {
    if (end > limit) continue;
    const here = lengths.filter(({ length, ended }) => ended && length === end).length;
    share *= 1 - here / lengths.filter(({ length }) => length >= end).length;
  }
  return share;
}

/** Every five minutes: on after it has held for so long, off after the other has. */
function told(
  rule: string,
  hold: number,
  when: (at: number) => boolean | null,
  clear: (at: number) => boolean | null,
): string[] {
  const found: string[] = [];
  let on = false;
  let since: number | null = null;
  for (let at = START + 5 * MINUTE; at <= END; at += 5 * MINUTE) {
    if ((on ? clear(at) : when(at)) !== true) since = null;
    else {
      since ??= at;
      if (at - since < hold) continue;
      on = !on;
      since = null;
      found.push(`${new Date(at).toISOString()} service-desk/${rule} ${on ? "fires" : "clears"}`);
    }
  }
  return found;
}

describe.runIf(present)("a late week of the ITSM log", () => {
  beforeAll(async () => {
    catalog = await readValidCatalog(path.join(root, "test/itsm/catalog"));
    const plain = definitionsOf(catalog);
    definitions = {
      ...plain,
      workflows: plain.workflows.map((one) => ({ ...one, thresholds: [...thresholds] })),
    };
    records = readLog();
  });

  it("decides the same hour by hour, once at the end of each day, and reckoned case by case", () => {
    const hourly = play(every(HOUR));
    const daily = play(every(DAY));
    expect(daily.decisions).toEqual(hourly.decisions);
    expect(daily.evenings).toEqual(hourly.evenings);
    const expected = naive();
    expect(hourly.decisions.toSorted()).toEqual(expected);
    expect(expected.length).toBeGreaterThan(15);
    expect(hourly.evenings.at(-1)?.length).toBeGreaterThan(15);
  }, 60_000);
});

describe.runIf(!present)("a late week of the ITSM log", () => {
  it(`was skipped: neither code nor data is wrong, but ${path.relative(root, data)} is not on this machine`, () => {
    expect(present).toBe(false);
  });
});
