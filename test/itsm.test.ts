import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionsOf } from "../actions/core/catalog/definitions.ts";
import type {
  Definitions,
  DurationFigure,
  Figure,
  MeasureOutput,
  RateFigure,
  WeekFacts,
} from "../actions/core/catalog/generated/types.ts";
import { auditSample } from "../actions/core/learning/statistics/audit-sample.ts";
import { burnRate } from "../actions/core/learning/statistics/burn-rate.ts";
import { kaplanMeier } from "../actions/core/learning/statistics/kaplan-meier.ts";
import { summarise } from "../actions/core/learning/statistics/summary.ts";
import { wilson95 } from "../actions/core/learning/statistics/wilson.ts";
import { resolveWeek } from "../actions/core/signal/ledger/resolve.ts";
import { compareRecords, type EventRecord } from "../actions/core/signal/record.ts";
import { weekCalendar } from "../actions/core/week.ts";
import { readValidCatalog } from "../actions/shell/catalog.ts";
import { gitAt } from "../actions/shell/git.ts";
import { importFile } from "../actions/shell/import.ts";
import { type Ledger, openLedger } from "../actions/shell/ledger/ledger.ts";
import { measureRange } from "../actions/shell/measure-range.ts";
import { measureWeeks } from "../actions/shell/weeks.ts";

const root = path.resolve(import.meta.dirname, "..");
const data = path.resolve(root, "../shared/data/itsm");
const answersFile = path.resolve(root, "../shared/reference/methods.json");
const present = existsSync(data) && existsSync(answersFile);

const HOUR = 3_600_000;
/** After the log's last event. */
const END_OF_LOG = Date.parse("2017-03-01T00:00:00.000Z");
const SIX = 6;

let folder = "";
let ledger: Ledger;
let definitions: Definitions;
let records: EventRecord[] = [];
let cases: Case[] = [];
let hindsight: MeasureOutput;
let facts: WeekFacts[] = [];
// biome-ignore lint/suspicious/noExplicitAny: the reference answers have no schema; each test names what it reads.
let answers: any;
let alreadyThere = 0;

/** One incident, straight from the records: what figures that no measure shows are computed from. */
interface Case {
  id: string;
  opened: number;
  /** Changes in the order of the log. */
  changes: { time: number; activity: string; madeSla: boolean }[];
}

async function importLog(): Promise<void> {
  const catalog = await readValidCatalog(path.join(root, "test/itsm/catalog"));
  definitions = definitionsOf(catalog);
  folder = await mkdtemp(path.join(os.tmpdir(), "opsbook-itsm-"));
  await gitAt(folder).run(["init", "--quiet", "--bare", folder]);
  ledger = await openLedger(folder);
  for (const [name, file] of [
    ["itsm-cases", "itsm_incident_cases.csv"],
    ["itsm-events", "itsm_incident_events.csv"],
  ] as const) {
    const source = catalog.sources.find(({ value }) => value.metadata.name === name)?.value;
    if (!source) throw new Error(`no Source ${name}`);
    const result = await importFile({
      file: path.join(data, file),
      source,
      catalog,
      ledger,
      now: Date.parse("2026-11-16T09:00:00.000Z"),
      piiKey: null,
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    alreadyThere += result.summary.alreadyThere;
  }
}

async function readRecords(): Promise<EventRecord[]> {
  const all: EventRecord[] = [];
  for (const { week } of await ledger.weeks()) {
    for await (const block of resolveWeek(ledger.readWeek(week))) all.push(...block);
  }
  return all.sort(compareRecords);
}

function casesFrom(all: readonly EventRecord[]): Case[] {
  const found = new Map<string, Case>();
  for (const { subject = "", type, time, data: fields } of all) {
    const known = found.get(subject) ?? { id: subject, opened: Number.NaN, changes: [] };
    found.set(subject, known);
    if (type === "case.opened") known.opened = Date.parse(time);
    else {
      const change = { activity: String(fields?.activity), madeSla: fields?.made_sla === true };
      known.changes.push({ time: Date.parse(time), ...change });
    }
  }
  return [...found.values()];
}

/** The time of the first change into an activity that the test accepts, in hours since the case was opened. */
function hoursTo({ opened, changes }: Case, accepts: (activity: string) => boolean): number | null {
  const change = changes.find(({ activity }) => accepts(activity));
  return change ? (change.time - opened) / HOUR : null;
}

function totalOf(measure: string): Figure {
  const figure = hindsight.total[0]?.measures[measure];
  if (!figure) throw new Error(`no measure ${measure}`);
  return figure;
}

function weekly(output: MeasureOutput, measure: string): Record<string, Figure> {
  return Object.fromEntries(
    output.weeks.flatMap(({ week, measures }) => (measures[measure] ? [[week, measures[measure]]] : [])),
  );
}

function nearestRank(values: readonly number[], p: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(p * values.length) - 1] as number;
}

function expectDuration(figure: Figure, expected: Record<string, number>): void {
  const { finished, mean, p50, p90, p95 } = figure as DurationFigure;
  expect(finished).toBe(expected.n);
  expect(mean).toBeCloseTo(expected.mean as number, SIX);
  expect(p50).toBeCloseTo(expected.median_type7 as number, SIX);
  expect(p90).toBeCloseTo(expected.p90_type7 as number, SIX);
  expect(p95).toBeCloseTo(expected.p95_type7 as number, SIX);
}

function expectSpread(values: readonly number[], expected: Record<string, number>): void {
  expect(nearestRank(values, 0.9)).toBeCloseTo(expected.p90_nearest_rank as number, SIX);
  expect(summarise(values).max).toBeCloseTo(expected.max as number, SIX);
  if (expected.negative === undefined) return;
  expect(values.filter((value) => value < 0).length).toBe(expected.negative);
}

function expectRate(figure: Figure, k: number, n: number, interval?: [number, number]): void {
  const rate = figure as RateFigure;
  expect({ k: rate.k, n: rate.n }).toEqual({ k, n });
  interval?.forEach((bound, index) => {
    expect(rate.wilson95?.[index]).toBeCloseTo(bound, 5);
  });
}

describe.runIf(present)(
  "the ITSM log, imported through two Sources and measured by one workflow file",
  () => {
    beforeAll(async () => {
      answers = JSON.parse(readFileSync(answersFile, "utf8")).itsm;
      await importLog();
      records = await readRecords();
      cases = casesFrom(records);
      const range = { ledger, definitions, from: "2016-W09", to: "2017-W07", now: END_OF_LOG };
      hindsight = await measureRange({ ...range, asOf: END_OF_LOG });
      for await (const week of measureWeeks(range)) facts.push(week);
    });
    afterAll(async () => {
      facts = [];
      await rm(folder, { recursive: true, force: true });
    });

    it("holds every event of the log once", () => {
      const changes = cases.flatMap((one) => one.changes);
      const states = Object.groupBy(changes, ({ activity }) => activity);
      expect(changes.length).toBe(answers.facts.events);
      expect(cases.length).toBe(answers.facts.cases);
      expect(cases.filter(({ changes: all }) => all.at(-1)?.activity === "Closed").length).toBe(
        answers.facts.closed_cases,
      );
      expect(Object.fromEntries(Object.entries(states).map(([name, all]) => [name, all?.length]))).toEqual(
        answers.facts.states,
      );
      const opened = cases.map((one) => one.opened);
      expect(Math.min(...opened)).toBe(Date.parse(answers.facts.opened_first));
      expect(Math.max(...opened)).toBe(Date.parse(answers.facts.opened_last));
    });

    it("time to acknowledge", () => {
      const expected = answers.time_to_acknowledge_h;
      expectDuration(totalOf("response_time"), expected);
      expect((totalOf("response_time") as DurationFigure).censored).toBe(expected.truncated_cases);
      expectSpread(
        cases.flatMap((one) => hoursTo(one, (activity) => activity !== "New") ?? []),
        expected,
      );
    });

    it("time to resolve", () => {
      expectDuration(totalOf("time_to_resolve"), answers.time_to_resolve_h);
      expect((totalOf("time_to_resolve") as DurationFigure).mean).toBeCloseTo(
        answers.time_to_resolve_h.MTTR_mean_h,
        SIX,
      );
      expectSpread(
        cases.flatMap((one) => hoursTo(one, (activity) => activity === "Resolved") ?? []),
        answers.time_to_resolve_h,
      );
    });

    it("cycle time", () => {
      expectDuration(totalOf("cycle_time"), answers.cycle_time_closed_h);
      const closed = cases.filter(({ changes }) => changes.at(-1)?.activity === "Closed");
      expectSpread(
        closed.map(({ opened, changes }) => ((changes.at(-1)?.time as number) - opened) / HOUR),
        answers.cycle_time_closed_h,
      );
    });

    it("opened, resolved and closed in each week", () => {
      const counts = (measure: string, weeks: object): Record<string, unknown> => {
        const found = weekly(hindsight, measure);
        return Object.fromEntries(
          Object.keys(weeks).map((week) => [week, (found[week] as { count: number }).count]),
        );
      };
      expect(counts("opened", answers.weekly_opened)).toEqual(answers.weekly_opened);
      expect(counts("resolved", answers.weekly_first_resolved_to_2016_W19)).toEqual(
        answers.weekly_first_resolved_to_2016_W19,
      );
      const closed = Object.fromEntries(
        Object.entries(answers.weekly_closed_made_sla as Record<string, { closed: number }>).map(
          ([week, of]) => [week, of.closed],
        ),
      );
      expect(counts("throughput", closed)).toEqual(closed);
    });

    it("opened and resolved are the same in the facts of each week, which know nothing later", () => {
      for (const [measure, expected] of [
        ["opened", answers.weekly_opened],
        ["resolved", answers.weekly_first_resolved_to_2016_W19],
      ] as const) {
        const found = Object.fromEntries(
          Object.keys(expected).map((week) => [
            week,
            facts.find((of) => of.week === week)?.workflows[0]?.measures[measure]?.value,
          ]),
        );
        expect(found).toEqual(expected);
      }
    });

    it("rework, and why any repeat is not rework", () => {
      const { rework } = answers;
      expectRate(totalOf("rework_rate"), rework.cases_with_nonconsecutive_repeat, rework.cases);
      const repeats = cases.map(
        ({ changes }) => changes.length - new Set(changes.map((of) => of.activity)).size,
      );
      expect(repeats.filter((count) => count > 0).length).toBe(rework.cases_with_any_repeat);
      const sum = repeats.reduce((all, count) => all + count, 0);
      expect(sum).toBe(rework.repeat_events);
      expect(sum / answers.facts.events).toBeCloseTo(rework.repeat_event_share, SIX);
      expect(rework.cases_with_any_repeat / cases.length).toBeCloseTo(rework.rework_rate_any_repeat, SIX);
      const repeated: Record<string, number> = {};
      for (const { changes } of cases) {
        for (const [activity, all] of Object.entries(Object.groupBy(changes, (of) => of.activity))) {
          if ((all?.length ?? 0) > 1) repeated[activity] = (repeated[activity] ?? 0) + 1;
        }
      }
      expect(repeated).toEqual(rework.cases_per_activity_with_repeat);
    });

    it("reopen and reassignment", () => {
      const { reopen, reassigned_cases: reassigned } = answers;
      expectRate(
        totalOf("reopen_rate"),
        reopen.cases_event_based_back_after_first_Resolved,
        reopen.resolved_cases,
      );
      expectRate(totalOf("reopened_flag"), reopen.cases_reopen_count_gt0, cases.length, reopen.wilson95);
      expectRate(totalOf("reassigned"), reassigned.n, cases.length);
    });

    it("SLA per case, its trap per row, and by priority", () => {
      const { made_sla: sla, made_sla_by_priority: priorities } = answers;
      expectRate(totalOf("sla_met"), sla.made, sla.closed, sla.wilson95);
      const rows = totalOf("changes") as { count: number };
      const inTime = totalOf("changes_in_time") as { count: number };
      expect(inTime.count / rows.count).toBeCloseTo(sla.WRONG_row_level_share_trap, SIX);
      for (const [measure, name] of [
        ["sla_met_critical", "1 - Critical"],
        ["sla_met_high", "2 - High"],
        ["sla_met_moderate", "3 - Moderate"],
        ["sla_met_low", "4 - Low"],
      ] as const) {
        const { made_sla: k, closed, wilson95: interval } = priorities[name];
        expectRate(totalOf(measure), k, closed, interval);
      }
    });

    it("SLA and its burn rate in each week, as of the log's end", () => {
      const found = weekly(hindsight, "sla_met");
      for (const [week, expected] of Object.entries(
        answers.weekly_closed_made_sla as Record<string, Record<string, number>>,
      )) {
        const { k, n } = found[week] as RateFigure;
        expect({ week, closed: n, made_sla: k }).toEqual({
          week,
          closed: expected.closed,
          made_sla: expected.made_sla,
        });
        expect(burnRate(k, n, 0.9)).toBeCloseTo(expected.burn_rate_slo90 as number, SIX);
      }
    });

    it("signal integrity", () => {
      const { integrity } = answers;
      const of = (name: string) =>
        facts.flatMap((week) => week.integrity.filter(({ source }) => source === name));
      const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
      const events = of("itsm-events");
      expect(sum(events.map((week) => week.records))).toBe(integrity.rows);
      const groups = sum(events.map(({ missing }) => missing.group ?? 0));
      expect(groups).toBe(integrity.missing.group);
      const others = events
        .flatMap(({ missing }) => Object.keys(missing))
        .filter((field) => field !== "group");
      expect(others).toEqual([]);
      // Five of the log's columns: case, activity, time, resource and group.
      expect(1 - groups / (5 * integrity.rows)).toBeCloseTo(integrity.completeness, SIX);
      expect(sum(events.map((week) => week.suspectedDuplicates))).toBe(
        integrity.duplicate_rows_case_activity_time_resource,
      );
      expect(alreadyThere).toBe(integrity.exact_duplicate_rows);
      expect(sum(events.map((week) => week.outOfOrder))).toBe(integrity.out_of_order_rows);
      expect(sum(events.map((week) => week.negativeDurations))).toBe(answers.time_to_acknowledge_h.negative);
      expect(cases.filter(({ changes }) => changes.length === 1).length).toBe(integrity.single_event_cases);
    });

    it("how late incidents are noted", () => {
      const expected = answers.late_arrival_case_record;
      const opened = records.filter(({ type }) => type === "case.opened");
      const lags = opened.flatMap(({ time, recordedtime }) =>
        recordedtime === undefined ? [] : (Date.parse(recordedtime) - Date.parse(time)) / HOUR,
      );
      const { mean, p50, p90, p95, n } = summarise(lags);
      expect(opened.length).toBe(expected.cases);
      expect(opened.length - n).toBe(expected.created_at_missing);
      expectDuration({ finished: n, mean, p50, p90, p95 } as Figure, expected.lag_h);
      expectSpread(lags, expected.lag_h);
      expect(lags.filter((lag) => lag > 1).length / n).toBeCloseTo(expected.share_lag_gt_1h, SIX);
      const shown = facts.flatMap(
        ({ integrity }) => integrity.find(({ source }) => source === "itsm-cases") ?? [],
      );
      expect(shown.reduce((all, { lag }) => all + (lag?.n ?? 0), 0)).toBe(expected.lag_h.n);
      expect(shown.reduce((all, { late }) => all + late, 0)).toBe(0);
      const rows = readFileSync(path.join(data, "itsm_incident_cases.csv"), "utf8").trimEnd().split("\n");
      const column = (rows[0] as string).split(",").indexOf("resolved_at");
      expect(rows.slice(1).filter((row) => row.split(",")[column] === "").length).toBe(
        expected.resolved_at_missing,
      );
    });

    it("Kaplan-Meier on 1 April 2016 knows what the finished cases alone hide", async () => {
      const { as_of, all_started_before: all } = answers.kaplan_meier_time_to_resolve;
      const asOf = Date.parse(as_of);
      const range = { ledger, definitions, from: "2016-W09", to: "2016-W13", now: END_OF_LOG };
      const { total } = await measureRange({ ...range, asOf });
      const figure = total[0]?.measures.time_to_resolve as DurationFigure;
      expect(figure).toMatchObject({ n: all.cases, finished: all.completed, censored: all.open_censored });
      expect(figure.p50).toBeCloseTo(all.naive_median_completed_only_h, SIX);
      expect(figure.p90).toBeCloseTo(all.naive_p90_completed_only_h, SIX);
      expect(figure.km.p50).toBeCloseTo(all.km_median_h, SIX);
      expect(figure.km.p90).toBeCloseTo(all.km_p90_h, SIX);
      const curve = curveOf(cases, asOf);
      expect(curve.survival(24)).toBeCloseTo(all.S_24h, SIX);
      expect(curve.survival(168)).toBeCloseTo(all.S_168h, SIX);
    });

    it("Kaplan-Meier of the newest four weeks is what hindsight shows later", () => {
      const { as_of, started_in_last_28_days: expected, ...km } = answers.kaplan_meier_time_to_resolve;
      const asOf = Date.parse(as_of);
      const cohort = cases.filter(({ opened }) => opened > asOf - 28 * 24 * HOUR && opened <= asOf);
      const curve = curveOf(cohort, asOf);
      expect(cohort.length).toBe(expected.cases);
      expect({ finished: curve.finished, censored: curve.censored }).toEqual({
        finished: expected.completed,
        censored: expected.open_censored,
      });
      expect(curve.quantile(0.5)?.value).toBeCloseTo(expected.km_median_h, SIX);
      expect(curve.quantile(0.9)?.value).toBeCloseTo(expected.km_p90_h, SIX);
      expect(curve.survival(24)).toBeCloseTo(expected.S_24h, SIX);
      expect(curve.survival(168)).toBeCloseTo(expected.S_168h, SIX);
      const naive = summarise(finishedHours(cohort, asOf));
      expect(naive.p50).toBeCloseTo(expected.naive_median_completed_only_h, SIX);
      expect(naive.p90).toBeCloseTo(expected.naive_p90_completed_only_h, SIX);
      const later = summarise(finishedHours(cohort, END_OF_LOG));
      expect(later.n).toBe(km.hindsight_n);
      expect(later.p50).toBeCloseTo(km.hindsight_median_of_that_cohort_h, SIX);
      expect(later.p90).toBeCloseTo(km.hindsight_p90_of_that_cohort_h, SIX);
    });

    it("draws the audit samples, and passes what the reference passes", () => {
      const calendar = weekCalendar("UTC");
      for (const [week, expected] of Object.entries(
        // biome-ignore lint/suspicious/noExplicitAny: the reference answers have no schema.
        answers.audit_sample_n25 as Record<string, any>,
      )) {
        const closed = cases.filter(({ changes }) => {
          const last = changes.at(-1);
          return last?.activity === "Closed" && calendar.of(last.time) === week;
        });
        const ids = closed.map(({ id }) => id);
        const drawn = auditSample({ seed: "audit-v1", week, cases: ids, size: 25 });
        expect(ids.length).toBe(expected.population);
        expect(drawn.slice(0, 5)).toEqual(expected.first_five_ids);
        expect(drawn.length).toBe(expected.sample_n);
        expect(createHash("sha256").update(drawn.join(",")).digest("hex")).toBe(
          expected.sha256_of_joined_ids,
        );
        // The sample of a week is shown with the figures of the next one.
        const { k, n } = weekly(hindsight, "completion_quality")[nextWeek(week)] as RateFigure;
        expect({ k, n }).toEqual({ k: expected.passed, n: expected.sample_n });
        expect(wilson95({ k, n })?.[0]).toBeCloseTo(expected.wilson95[0], SIX);
        expect(wilson95({ k, n })?.[1]).toBeCloseTo(expected.wilson95[1], SIX);
        const whole = weekly(hindsight, "sla_met")[week] as RateFigure;
        expect(whole.value).toBeCloseTo(expected.population_rate, SIX);
      }
    });
  },
);

function nextWeek(week: string): string {
  return `${week.slice(0, 6)}${String(Number(week.slice(6)) + 1).padStart(2, "0")}`;
}

function resolvedAt({ changes }: Case): number {
  return changes.find(({ activity }) => activity === "Resolved")?.time ?? Number.POSITIVE_INFINITY;
}

function finishedHours(of: readonly Case[], asOf: number): number[] {
  return of.filter((one) => resolvedAt(one) <= asOf).map((one) => (resolvedAt(one) - one.opened) / HOUR);
}

function curveOf(of: readonly Case[], asOf: number): ReturnType<typeof kaplanMeier> {
  const started = of.filter(({ opened }) => opened <= asOf);
  const open = started.filter((one) => resolvedAt(one) > asOf);
  return kaplanMeier(
    finishedHours(started, asOf),
    open.map(({ opened }) => (asOf - opened) / HOUR),
  );
}

describe.runIf(!present)("the ITSM log", () => {
  it(`was skipped: neither code nor data is wrong, but ${path.relative(root, data)} is not on this machine`, () => {
    expect(present).toBe(false);
  });
});
