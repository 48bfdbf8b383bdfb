import type { MeasureFacts, OverallFacts, WeekFacts, WorkflowFacts } from "../catalog/generated/types.ts";
import { compareText } from "../finding.ts";
import { isWeek } from "../week.ts";
import type { FactsInput } from "./facts-input.ts";
import { type HistoryWeek, valuesOf } from "./history.ts";
import { type JudgedAudits, judgeAudits, judgeWeek, onGoal, worstState } from "./judging.ts";
import type { Measure, Outcome } from "./measures/measure.ts";
import { measureNames, overallKey, seriesKey } from "./series-keys.ts";
import { auditOf } from "./week-audit.ts";
import type { WorkflowOutcomes } from "./week-outcomes.ts";
import { roiOf } from "./week-roi.ts";

const WEEKS_SHOWN = 13;

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
