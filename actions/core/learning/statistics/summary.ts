import { percentileType7 } from "./percentile.ts";

/** Mean and type-7 quantiles, in the unit of the values; all null where there are none. */
export interface Summary {
  n: number;
  mean: number | null;
  p50: number | null;
  p90: number | null;
  p95: number | null;
  max: number | null;
}

/** Summarises values in any order: they are sorted first, so that no digit of the sum depends on how they arrived. */
export function summarise(values: Iterable<number>): Summary {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  return {
    n,
    mean: n === 0 ? null : total(sorted) / n,
    p50: percentileType7(sorted, 0.5),
    p90: percentileType7(sorted, 0.9),
    p95: percentileType7(sorted, 0.95),
    max: sorted[n - 1] ?? null,
  };
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
