import type { CountFigure, DurationFigure, RateFigure } from "../../catalog/generated/types.ts";
import { kaplanMeier, type SurvivalCurve } from "../statistics/kaplan-meier.ts";
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
