import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type {
  AuditFacts,
  MeasureFacts,
  OverallFacts,
  ReturnOnInvestment,
  WeekFacts,
  WorkflowFacts,
} from "../catalog/generated/types.ts";
import { compareText } from "../finding.ts";
import { addWeeks, isWeek } from "../week.ts";
import type { WeekFold } from "./fold.ts";
import { type History, type HistoryWeek, valuesOf } from "./history.ts";
import { type JudgedAudits, judgeAudits, judgeWeek, onGoal, worstState } from "./judging.ts";
import type { Restating } from "./lateness.ts";
import { rateFigure } from "./measures/figures.ts";
import type { DrawnSample, Measure, Outcome, Window } from "./measures/measure.ts";
import type { Plan, WorkflowPlan } from "./plan.ts";
import type { SourceHealth } from "./source-health.ts";
import { pooled } from "./statistics/newcombe.ts";
import { returnOnInvestment } from "./statistics/roi.ts";
import type { Share } from "./statistics/wilson.ts";
import type { WorkflowOutcomes } from "./week-outcomes.ts";

const WEEKS_SHOWN = 13;
/** One week's audit of 25 cases cannot see a small drop. */
const WEEKS_POOLED = 4;

export interface FactsInput {
  fold: WeekFold;
  window: Window;
  toDate: boolean;
  workflows: readonly WorkflowOutcomes[];
  health: SourceHealth;
  /** The samples drawn from this week, and those of the week before, by workflow. */
  samples: Record<string, DrawnSample>;
  checked: Record<string, DrawnSample>;
  history: History;
  restating: readonly Restating[];
}

/** The week's facts, and what they add to the history. */
export function weekFacts(input: FactsInput): { facts: WeekFacts; added: HistoryWeek } {
  const { fold, window, workflows, health } = input;
  const { definitions } = fold.plan;
  const life = fold.life.facts(window);
  const incidents = fold.incidents.facts(window);
  const added: HistoryWeek = { week: fold.week, values: new Map(), audits: new Map(), units: new Map() };
  const facts: WeekFacts = {
    apiVersion: "opsbook/v1",
    kind: "WeekFacts",
    week: fold.week,
    zone: definitions.zone,
    from: new Date(window.from).toISOString(),
    to: new Date(window.to).toISOString(),
    asOf: new Date(window.asOf).toISOString(),
    state: input.toDate ? "to-date" : "closed",
    sample: definitions.sample,
    records: {
      count: fold.digest.count,
      digest: fold.digest.text(),
      late: [...fold.lateness.late().values()].reduce((sum, count) => sum + count, 0),
    },
    definitions,
    workflows: workflows.map((workflow) => factsOfWorkflow(input, workflow, added)),
    overall: overallFacts(input, added),
    attribution: fold.audience.attribution(window),
    intent: fold.audience.intent(),
    integrity: health.integrity,
    ...(life === null ? {} : { life }),
    ...(incidents === null ? {} : { incidents }),
    restated: input.restating
      .filter(({ known }) => known === fold.week)
      .map(({ week, records, sources }) => ({ week, records, sources }))
      .sort((a, b) => compareText(a.week, b.week)),
  };
  return { facts, added };
}

/** What is kept of the weekly values: one series for each measure of each workflow, and for each over all. */
export function seriesKeys(plan: Plan): string[] {
  const own = plan.workflows.flatMap((workflow) =>
    workflow.measures.map((measure) => seriesKey(workflow, measure)),
  );
  return [...own, ...measureNames(plan).map((name) => overallKey(plan, name))];
}

export function baselinesOf(plan: Plan): { from: string; to: string }[] {
  return plan.workflows.flatMap(({ definition }) => definition.baseline ?? []);
}

/** Where the weekly units of worth are kept; null where no value is given. */
export function unitKey({ definition }: WorkflowPlan): string | null {
  return definition.value ? `${definition.name} ${definition.value.per}` : null;
}

function seriesKey({ definition }: WorkflowPlan, { name, key }: Measure): string {
  return `${definition.name} ${name} ${shortHash(key)}`;
}

function overallKey(plan: Plan, name: string): string {
  const keys = plan.workflows.flatMap((workflow) =>
    workflow.measures
      .filter((measure) => measure.name === name)
      .map((measure) => seriesKey(workflow, measure)),
  );
  return `* ${name} ${shortHash(keys.join("\n"))}`;
}

function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

function measureNames(plan: Plan): string[] {
  return [...new Set(plan.workflows.flatMap(({ measures }) => measures.map(({ name }) => name)))].sort();
}

function factsOfWorkflow(input: FactsInput, workflow: WorkflowOutcomes, added: HistoryWeek): WorkflowFacts {
  const { plan } = workflow;
  const { name } = plan.definition;
  const audit = auditOf(input, workflow, added);
  const measures = plan.measures.map((measure) => {
    const outcome = input.health.honest(name, measure, workflow.outcomes.get(measure) as Outcome);
    const facts = factsOfMeasure(input, {
      workflow: plan.definition,
      measure,
      outcome,
      key: seriesKey(plan, measure),
      trusted: input.health.trusted(name, measure),
      audits: measure.name === "completion_quality" ? (audit?.audits ?? null) : null,
    });
    added.values.set(seriesKey(plan, measure), { value: facts.value, trusted: facts.trusted });
    return [measure.name, facts] as const;
  });
  const declared = measures.filter(([measure]) => measure in plan.definition.measures);
  return {
    name,
    opened: workflow.opened,
    finished: workflow.finished,
    open: workflow.open,
    measures: Object.fromEntries(measures),
    state: worstState(declared.map(([, { state }]) => state)),
    audit: audit?.facts ?? null,
    roi: roiOf(input, workflow, added),
  };
}

interface MeasureInput {
  workflow: Parameters<typeof judgeWeek>[0]["workflow"];
  measure: Pick<Measure, "goal" | "worse" | "unit">;
  outcome: Outcome;
  key: string;
  trusted: boolean;
  /** Of completion quality: what it is judged by. */
  audits: JudgedAudits | null;
}

function factsOfMeasure(input: FactsInput, of: MeasureInput): MeasureFacts {
  const { fold, history, toDate } = input;
  const { measure, outcome, key, trusted } = of;
  const { goal, unit } = measure;
  const judged =
    of.audits === null
      ? judgeWeek({ ...of, history, week: fold.week, value: outcome.value, toDate })
      : judgeAudits(of.audits, of.workflow.tolerance);
  const before = valuesOf(history, key);
  const year = sameWeekOfLastYear(fold.week);
  return {
    unit,
    value: outcome.value,
    beyond: outcome.beyond && outcome.value !== null,
    goal: goal && { op: goal.op, value: goal.value, text: goal.text },
    onGoal: onGoal(measure, outcome, toDate),
    figure: outcome.figure,
    missing: outcome.missing,
    trusted,
    ...judged,
    series: [...before.slice(1 - WEEKS_SHOWN).map(({ value }) => value), outcome.value],
    lastYear: before.find(({ week }) => week === year)?.value ?? null,
  };
}

/** Null for a week 53 whose year before had none. */
function sameWeekOfLastYear(week: string): string | null {
  const same = `${String(Number(week.slice(0, 4)) - 1).padStart(4, "0")}${week.slice(4)}`;
  return isWeek(same) ? same : null;
}

function auditOf(
  input: FactsInput,
  { plan, outcomes }: WorkflowOutcomes,
  added: HistoryWeek,
): { facts: AuditFacts; audits: JudgedAudits | null } | null {
  const quality = plan.measures.find(({ name }) => name === "completion_quality");
  const toCheck = input.samples[plan.definition.name];
  if (!quality || !toCheck) return null;
  const { name, baseline } = plan.definition;
  const figure = outcomes.get(quality)?.figure;
  const share: Share = figure && "k" in figure ? { k: figure.k, n: figure.n } : { k: 0, n: 0 };
  added.audits.set(name, share.n === 0 ? null : share);
  const sample = input.checked[name];
  const { history, fold } = input;
  const audits = history.audits[name] ?? [];
  const newest = [...weeksAfter(history, audits, addWeeks(fold.week, -WEEKS_POOLED)), share];
  const inBaseline = audits.filter((known, index) => {
    const week = history.weeks[index] as string;
    return known !== null && baseline !== null && week >= baseline.from && week <= baseline.to;
  }) as Share[];
  const afterBaseline = baseline !== null && fold.week > baseline.to;
  const { k, n } = pooled(newest);
  return {
    audits: afterBaseline ? { baseline: inBaseline, newest } : null,
    facts: {
      checked: sample
        ? {
            week: sample.week,
            population: sample.population,
            size: sample.cases.length,
            checked: share.n,
            passed: share.k,
          }
        : null,
      pooled: rateFigure(k, n),
      toCheck: { population: toCheck.population, cases: toCheck.cases },
    },
  };
}

function weeksAfter(history: History, audits: readonly (Share | null)[], week: string): Share[] {
  return audits.filter(
    (share, index) => share !== null && (history.weeks[index] as string) > week,
  ) as Share[];
}

/** Against the baseline, over all weeks since; null without a value, a baseline, or an hourly rate for the review. */
function roiOf(
  { fold, history, toDate }: FactsInput,
  { plan, week }: WorkflowOutcomes,
  added: HistoryWeek,
): ReturnOnInvestment | null {
  const { value, baseline } = plan.definition;
  const key = unitKey(plan);
  if (!value || key === null || plan.valueCounter === null) return null;
  const count = week.counts[plan.valueCounter] as number;
  const units = history.units[key];
  added.units.set(key, count);
  const { hourlyRate } = fold.plan.definitions;
  if (!baseline || toDate || (value.reviewHours > 0 && hourlyRate === null)) return null;
  const known = [...(units?.counts ?? []), count].map((units_, index) => ({
    week: addWeeks(units?.from ?? fold.week, index),
    units: units_,
  }));
  const since = known.filter((of) => of.week > baseline.to).map(({ units: number }) => number);
  const handled = since.reduce((sum: number, number) => sum + (number ?? 0), 0);
  return returnOnInvestment({
    baseline: known.filter((of) => of.week >= baseline.from && of.week <= baseline.to).map((of) => of.units),
    since,
    unitValue: value.amount,
    cost: value.toolsPerWeek * since.length + value.reviewHours * (hourlyRate ?? 0) * handled,
  });
}

/** All workflows taken as one: rates over all cases, durations over all cases, counts added. */
function overallFacts(input: FactsInput, added: HistoryWeek): OverallFacts {
  const { fold, workflows, health } = input;
  const measures = measureNames(fold.plan).map((name) => {
    const parts = workflows.flatMap(({ plan, outcomes }) =>
      plan.measures
        .filter((measure) => measure.name === name)
        .map((measure) => ({
          measure,
          outcome: health.honest(plan.definition.name, measure, outcomes.get(measure) as Outcome),
          trusted: health.trusted(plan.definition.name, measure),
        })),
    );
    const { unit, pool } = (parts[0] as (typeof parts)[0]).measure;
    const comparable = parts.filter(({ measure }) => measure.unit === unit);
    const facts = factsOfMeasure(input, {
      workflow: { baseline: null, tolerance: null },
      measure: { goal: null, worse: "higher", unit },
      outcome: pool(comparable.map(({ outcome }) => outcome)),
      key: overallKey(fold.plan, name),
      trusted: parts.every(({ trusted }) => trusted),
      audits: null,
    });
    added.values.set(overallKey(fold.plan, name), { value: facts.value, trusted: facts.trusted });
    return [name, facts] as const;
  });
  const oldest = workflows.flatMap(({ open }) => open.oldestHours ?? []);
  const sum = (of: (workflow: WorkflowOutcomes) => number): number =>
    workflows.reduce((all, workflow) => all + of(workflow), 0);
  return {
    opened: sum(({ opened }) => opened),
    finished: sum(({ finished }) => finished),
    open: {
      count: sum(({ open }) => open.count),
      oldestHours: oldest.length === 0 ? null : Math.max(...oldest),
    },
    measures: Object.fromEntries(measures),
  };
}
