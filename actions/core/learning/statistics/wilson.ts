/** The 97.5 % point of the normal distribution: two-sided 95 %. */
export const Z95 = 1.959963984540054;

/** k of n. */
export interface Share {
  k: number;
  n: number;
}

/**
 * Wilson's score interval of a share, 95 %, without continuity correction (Wilson 1927; Newcombe 1998, method 3).
 * null where n is 0. Exactly 0 below where k is 0, and exactly 1 above where k is n.
 */
export function wilson95({ k, n }: Share): [lower: number, upper: number] | null {
  if (!(k >= 0 && k <= n)) throw new RangeError(`not a share: ${k} of ${n}`);
  if (n === 0) return null;
  const share = k / n;
  const square = Z95 * Z95;
  const centre = share + square / (2 * n);
  const reach = Z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return [k === 0 ? 0 : (centre - reach) / scale, k === n ? 1 : (centre + reach) / scale];
}
