import type { CountFigure, DurationFigure, RateFigure } from "../../catalog/generated/types.ts";
import { kaplanMeier, type SurvivalCurve } from "../statistics/kaplan-meier.ts";
import { percentileType7 } from "../statistics/percentile.ts";
import { summarise } from "../statistics/summary.ts";
import { wilson95 } from "../statistics/wilson.ts";

/** Hours of the finished and ages of the open cases as the figure that facts and `measure --json` show. */
export function durationFigure(
  finished: readonly number[],
  censored: readonly number[],
): { figure: DurationFigure; curve: SurvivalCurve } {
  const { mean, p50, p90, p95 } = summarise(finished);
  const curve = kaplanMeier(finished, censored);
  const figure: DurationFigure = {
    unit: "h",
    n: finished.length + censored.length,
    finished: finished.length,
    censored: censored.length,
    mean,
    p50,
    p90,
    p95,
    km: { p50: reached(curve, 0.5), p90: reached(curve, 0.9) },
  };
  return { figure, curve };
}

/**
 * The same where every case is finished: then the curve's quantile is the smallest value that enough are at most, and
 * one sort is enough for a million values. Sorts the values in place.
 */
export function finishedFigure(values: Float64Array): DurationFigure {
  const sorted = values.sort();
  const n = sorted.length;
  // As in the curve: what is this near a whole rank counts as it.
  const rank = (p: number): number | null => sorted[Math.ceil(p * n - 1e-9) - 1] ?? null;
  let sum = 0;
  for (let at = 0; at < n; at += 1) sum += sorted[at] as number;
  return {
    unit: "h",
    n,
    finished: n,
    censored: 0,
    mean: n === 0 ? null : sum / n,
    p50: percentileType7(sorted, 0.5),
    p90: percentileType7(sorted, 0.9),
    p95: percentileType7(sorted, 0.95),
    km: { p50: rank(0.5), p90: rank(0.9) },
  };
}

/** A quantile of the curve, null where it never falls that far. */
function reached(curve: SurvivalCurve, p: number): number | null {
  const quantile = curve.quantile(p);
  return quantile === null || quantile.beyond ? null : quantile.value;
}

/** k of n with its Wilson interval. */
export function rateFigure(k: number, n: number): RateFigure {
  return { k, n, value: n === 0 ? null : k / n, wilson95: wilson95({ k, n }) };
}

export function countFigure(count: number): CountFigure {
  return { count };
}
