/**
 * The p-quantile of ascending values, type 7 (the default of R and NumPy): h = (n - 1)p, interpolated linearly
 * (Hyndman & Fan 1996). null where there are no values. For typed arrays, which sort many times faster than lists.
 */
export function percentileType7(sorted: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not ${p}`);
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.ceil(position)] as number;
  return low + (position - below) * (high - low);
}
