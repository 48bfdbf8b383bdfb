import { type Share, wilson95 } from "./wilson.ts";

/** A difference of two shares with its 95 % interval. */
export interface ShareDifference {
  difference: number;
  lower: number;
  upper: number;
}

/**
 * a - b with Newcombe's method 10: the square-and-add hybrid of two Wilson intervals (Newcombe 1998, Statistics in
 * Medicine 17:873). null where either has no cases.
 */
export function newcombe95(a: Share, b: Share): ShareDifference | null {
  const first = wilson95(a);
  const second = wilson95(b);
  if (!first || !second) return null;
  const p = a.k / a.n;
  const q = b.k / b.n;
  const difference = p - q;
  return {
    difference,
    lower: difference - Math.hypot(p - first[0], second[1] - q),
    upper: difference + Math.hypot(first[1] - p, q - second[0]),
  };
}

/** Several weeks as one share: one week's audit is too small to see a drop. */
export function pooled(shares: readonly Share[]): Share {
  return shares.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 });
}

/** Whether the newest weeks' pass rate is surely below the baseline's: the whole interval of the drop is above 0. */
export function isConfirmedDecline(baseline: readonly Share[], newest: readonly Share[]): boolean {
  const drop = newcombe95(pooled(baseline), pooled(newest));
  return drop !== null && drop.lower > 0;
}
