import type { ReturnOnInvestment } from "../catalog/generated/types.ts";
import { addWeeks } from "../week.ts";
import type { FactsInput } from "./facts-input.ts";
import type { HistoryWeek } from "./history.ts";
import { unitKey } from "./series-keys.ts";
import { returnOnInvestment } from "./statistics/roi.ts";
import type { WorkflowOutcomes } from "./week-outcomes.ts";

/** Against the baseline, over all weeks since; null without a value, a baseline, or an hourly rate for the review. */
export function roiOf(
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
