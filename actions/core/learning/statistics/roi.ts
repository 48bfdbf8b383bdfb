import { mean } from "simple-statistics";
import type { ReturnOnInvestment } from "../../catalog/generated/types.ts";
import { Z95 } from "./wilson.ts";
import { meanMovingRange } from "./xmr.ts";

/** d₂ for ranges of two, 1.128…: the mean difference of two normal values in standard deviations. */
const RANGE_TO_SIGMA = 2 / Math.sqrt(Math.PI);

/** Units are what a unit of money is made per (finished cases a week); null for a missing week. */
export interface Invested {
  baseline: readonly (number | null)[];
  /** The weeks since the baseline. */
  since: readonly (number | null)[];
  unitValue: number;
  /** What the weeks since cost more than the baseline did, in the same money. */
  cost: number;
}

/**
 * Return against the baseline: ((Σy - n·b̄)·unit - cost) / cost over the n known weeks since, with the standard error
 * of the units σ√(n + n²/m), σ = mR̄/d₂ of the m baseline weeks, which carries the baseline's own uncertainty,
 * and a 95 % interval. null with fewer than two known baseline weeks or none since; no ratio where nothing was spent.
 */
export function returnOnInvestment({
  baseline,
  since,
  unitValue,
  cost,
}: Invested): ReturnOnInvestment | null {
  const before = baseline.filter((value) => value !== null);
  const after = since.filter((value) => value !== null);
  if (before.length < 2 || after.length === 0) return null;
  const m = before.length;
  const n = after.length;
  const units = (mean(after) - mean(before)) * n;
  const standardError = (meanMovingRange(before) / RANGE_TO_SIGMA) * Math.sqrt(n + (n * n) / m);
  const result = { weeks: n, units, standardError, value: units * unitValue, cost };
  if (cost === 0) return { ...result, ratio: null, interval95: null };
  const ratio = (result.value - cost) / cost;
  const reach = Math.abs((Z95 * standardError * unitValue) / cost);
  return { ...result, ratio, interval95: [ratio - reach, ratio + reach] };
}
