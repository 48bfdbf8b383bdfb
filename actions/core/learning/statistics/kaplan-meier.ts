import { lastAtMost } from "../sorted-search.ts";

/**
 * S(t) is a product of many quotients; a quantile compares it with 1 - p, itself not exact in binary (1 - 0.9 is
 * 0.09999999999999998). Ten finished cases must have their p90 at the ninth, so what is this near counts as equal.
 */
const EQUAL = 1e-11;

/** A quantile of a survival curve. `beyond`: the curve never falls that far, and the truth is more than `value`. */
export interface SurvivalQuantile {
  value: number;
  beyond: boolean;
}

/** How long cases take, the open ones included. Times are in the unit that was given. */
export interface SurvivalCurve {
  readonly finished: number;
  readonly censored: number;
  /** S(t): the share that takes longer than t. */
  survival: (time: number) => number;
  /** min{t : S(t) <= 1 - p}, or the longest time observed as a lower bound; null where there are no cases. */
  quantile: (p: number) => SurvivalQuantile | null;
  /** Whether the p-quantile is more than t, that is S(t) > 1 - p; also true where no quantile can be named yet. */
  exceeds: (p: number, time: number) => boolean;
}

/**
 * The product-limit estimate of Kaplan & Meier (1958): S(t) = Π (1 - dᵢ/nᵢ) over the times at which cases finished.
 * `finished` are durations, `censored` the ages of cases still open. At one and the same time finishing comes first,
 * so an open case of just that age still counts as at risk. Sorts copies: 100,000 cases take a few milliseconds.
 */
export function kaplanMeier(finished: Iterable<number>, censored: Iterable<number>): SurvivalCurve {
  const ends = Float64Array.from(finished).sort();
  const ages = Float64Array.from(censored).sort();
  const { times, shares } = steps(ends, ages);
  const longest = Math.max(ends.at(-1) ?? Number.NEGATIVE_INFINITY, ages.at(-1) ?? Number.NEGATIVE_INFINITY);

  const survival = (time: number): number => shares[lastAtMost(times, time)] ?? 1;
  const quantile = (p: number): SurvivalQuantile | null => {
    if (ends.length + ages.length === 0) return null;
    const index = firstFallenTo(shares, 1 - p + EQUAL);
    const value = times[index];
    return value === undefined ? { value: longest, beyond: true } : { value, beyond: false };
  };
  const exceeds = (p: number, time: number): boolean =>
    ends.length + ages.length > 0 && survival(time) > 1 - p + EQUAL;
  return { finished: ends.length, censored: ages.length, survival, quantile, exceeds };
}

/**
 * The curve's steps: each time at which a case finished, and S just after it. Between two censored cases the
 * quotients telescope, so S is one quotient from the start of such a stretch: exact where nothing is censored.
 */
function steps(ends: Float64Array, ages: Float64Array): { times: Float64Array; shares: Float64Array } {
  const times = new Float64Array(ends.length);
  const shares = new Float64Array(ends.length);
  let count = 0;
  let gone = 0;
  let censored = 0;
  let stretch = { share: 1, atRisk: ends.length + ages.length };
  while (gone < ends.length) {
    const time = ends[gone] as number;
    const before = censored;
    while (censored < ages.length && (ages[censored] as number) < time) censored += 1;
    if (censored > before) {
      stretch = { share: shares[count - 1] ?? 1, atRisk: ends.length - gone + ages.length - censored };
    }
    while (gone < ends.length && ends[gone] === time) gone += 1;
    times[count] = time;
    shares[count] = (stretch.share * (ends.length - gone + ages.length - censored)) / stretch.atRisk;
    count += 1;
  }
  return { times: times.subarray(0, count), shares: shares.subarray(0, count) };
}

/** Index of the first share (they only fall) that is at most the limit; the length where there is none. */
function firstFallenTo(shares: Float64Array, limit: number): number {
  let low = 0;
  let high = shares.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] as number) <= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
