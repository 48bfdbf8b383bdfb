import type { AuditFacts } from "../catalog/generated/types.ts";
import { addWeeks } from "../week.ts";
import type { FactsInput } from "./facts-input.ts";
import type { History, HistoryWeek } from "./history.ts";
import type { JudgedAudits } from "./judging.ts";
import { rateFigure } from "./measures/figures.ts";
import { pooled } from "./statistics/newcombe.ts";
import type { Share } from "./statistics/wilson.ts";
import type { WorkflowOutcomes } from "./week-outcomes.ts";

/** One week's audit of 25 cases cannot see a small drop. */
const WEEKS_POOLED = 4;

/** What the week's audit found, with what the quality is judged by; null where the workflow is not audited. */
export function auditOf(
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
