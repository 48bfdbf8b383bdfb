import { type Goal, parseGoal } from "../grammar/goal.ts";
import type { Statistic, ThresholdCondition } from "../grammar/threshold.ts";
import { statisticOf, UNIT_OF_KIND, type WrittenMeasure } from "../lookup/measures.ts";
import { conditionOn, thresholdsOf } from "../lookup/thresholds.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/** 1 - 0.95 is 0.050000000000000044: no finding may hang on that. */
const NOISE = 1e-12;
/** How quantiles are ordered whatever the numbers are; the mean has no place among them. */
const RANK: Record<Statistic, number | null> = { p50: 50, p90: 90, p95: 95, mean: null };

/**
 * An alert never fires while its measure is on goal: people who are woken for nothing stop answering. So no value may be on
 * goal and in alarm at once. An alert may use another statistic only where the goal still rules it out: a p50 above 15
 * minutes cannot be when the p90 is at most 15 minutes, a p95 can.
 */
export const alertInsideGoal: CatalogRule = {
  id: "alert-inside-goal",
  severity: "error",
  description: "A threshold never fires while its measure is on goal.",
  check: (catalog) =>
    thresholdsOf(catalog).flatMap(({ workflow, threshold, path, when }): RuleFinding[] => {
      const found = conditionOn(catalog, workflow, when);
      if (found === null || found.of.measure.goal === undefined) return [];
      const { condition, of } = found;
      const read = parseGoal(of.measure.goal as string);
      const unit = UNIT_OF_KIND[of.kind];
      if (!read.ok || read.goal.unit !== unit) return [];
      if (condition.burn) {
        const message = burnFault(condition, read.goal, threshold.objective);
        return message === null ? [] : [burnFinding(workflow.file, path, message)];
      }
      if (condition.unit !== unit) return [];
      if (condition.statistic !== null && of.kind !== "duration") return [];
      const message = fault(condition, read.goal, of);
      if (message === null) return [];
      return [
        {
          file: workflow.file,
          place: { path: [...path, "when"] },
          message,
          why: "people who are called while everything is on goal stop answering",
          fix: `let it fire only where the goal "${read.goal.text}" is missed, on the measure's own statistic`,
        },
      ];
    }),
};

/**
 * A burn rate of 1 uses up the error budget exactly: so many bad ones are on goal. An objective of its own may be looser
 * than the goal, or the rate higher.
 */
function burnFault(alert: ThresholdCondition, goal: Goal, objective: string | undefined): string | null {
  if (!alert.op.startsWith(">")) return `"${alert.text}" fires while the error budget lasts`;
  const allowed = goal.op.startsWith("<") ? goal.value : 1 - goal.value;
  const budget = objective === undefined ? allowed : 1 - Number.parseFloat(objective) / 100;
  const gap = alert.value * budget - allowed;
  if (gap > NOISE || (alert.op === ">" && gap > -NOISE)) return null;
  return `"${alert.text}" fires while the measure is on goal, "${goal.text}"`;
}

function burnFinding(file: string, path: Path, message: string): RuleFinding {
  return {
    file,
    place: { path: [...path, "when"] },
    message,
    why: "people who are called while everything is on goal stop answering",
    fix: "write `>` and a rate above 1: 14.4 over 1h, 6 over 6h and 1 over 3d are usual",
  };
}

function fault(alert: ThresholdCondition, goal: Goal, of: WrittenMeasure): string | null {
  const up = alert.op.startsWith(">");
  if (up === goal.op.startsWith(">"))
    return `"${alert.text}" fires in the direction of the goal, "${goal.text}"`;
  const own = statisticOf(of);
  const used = alert.statistic ?? own;
  if (used !== own && !isRuledOut(used, own, up)) {
    return `"${alert.text}" can hold while the ${own} is on goal, "${goal.text}"`;
  }
  const gap = up ? alert.value - goal.value : goal.value - alert.value;
  const touching = alert.op.length === 2 && goal.op.length === 2;
  if (gap > 0 || (gap === 0 && !touching)) return null;
  return `"${alert.text}" fires while the measure is on goal, "${goal.text}"`;
}

/** With the goal's own statistic on goal, the other cannot be beyond it: a lower quantile is never above a higher one. */
function isRuledOut(used: Statistic, own: Statistic, up: boolean): boolean {
  const [other, known] = [RANK[used], RANK[own]];
  if (other === null || known === null) return false;
  return up ? other <= known : other >= known;
}
