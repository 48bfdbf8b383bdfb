import { mean } from "simple-statistics";

/** 3 / 1.128, rounded as Wheeler prints it: three standard deviations as seen by moving ranges of two. */
const LIMIT_FACTOR = 2.66;
const RUN = 8;
const WINDOW = 4;
const NEAR_IN_WINDOW = 3;
/** Twelve equal weeks of 0.1 have a mean that differs from 0.1 in its last digit; that is no signal. */
const NOISE = 1e-12;

/** `outside`: beyond a limit. `run-of-eight`: eight or more on one side. `three-of-four`: near a limit. */
export type Signal = "outside" | "run-of-eight" | "three-of-four";

/** The limits of a chart of individual values, in the unit of the values. */
export interface XmrLimits {
  centre: number;
  /** Mean moving range of the baseline. */
  movingRange: number;
  lower: number;
  upper: number;
  /** Known baseline weeks that the limits rest on. */
  weeks: number;
}

/**
 * Natural process limits x̄ ± 2.66·mR̄ of a baseline (Wheeler, Understanding Variation). They are frozen: compute
 * them from the baseline alone, and judge every later week by them. Missing weeks (null) are skipped, never zero: a
 * moving range then spans the gap. `floor` and `ceiling` keep the limits within what the measure can reach at all (0 for
 * counts, durations and rates; 1 for rates). null with fewer than two known weeks.
 */
export function xmrLimits(
  baseline: readonly (number | null)[],
  {
    floor = Number.NEGATIVE_INFINITY,
    ceiling = Number.POSITIVE_INFINITY,
  }: { floor?: number; ceiling?: number } = {},
): XmrLimits | null {
  const known = baseline.filter((value) => value !== null);
  if (known.length < 2) return null;
  const centre = mean(known);
  const movingRange = meanMovingRange(known);
  const reach = LIMIT_FACTOR * movingRange;
  const lower = Math.max(centre - reach, floor);
  return { centre, movingRange, lower, upper: Math.min(centre + reach, ceiling), weeks: known.length };
}

/** The mean of the absolute differences from one value to the next; needs at least two values. */
export function meanMovingRange(values: readonly number[]): number {
  return mean(values.slice(1).map((value, index) => Math.abs(value - (values[index] as number))));
}

/**
 * The rules that each point of a series breaks. The series runs from the baseline's first week on; a missing week
 * (null) breaks no rule, and neither ends nor lengthens a run.
 * - outside: strictly beyond a limit.
 * - run-of-eight: the point ends a run of eight or more known points strictly on one side of the centre.
 * - three-of-four: of the last four known points at least three, the point itself among them, lie strictly beyond
 *   half-way from the centre to the same limit (1.33·mR̄).
 */
export function xmrSignals(limits: XmrLimits, series: readonly (number | null)[]): Signal[][] {
  const near = (LIMIT_FACTOR / 2) * limits.movingRange;
  const noise = NOISE * Math.max(Math.abs(limits.centre), limits.movingRange);
  let side = 0;
  let run = 0;
  let last: number[] = [];
  return series.map((value) => {
    if (value === null) return [];
    const distance = value - limits.centre;
    const newSide = Math.abs(distance) > noise ? Math.sign(distance) : 0;
    run = newSide !== 0 && newSide === side ? run + 1 : Math.abs(newSide);
    side = newSide;
    last = [...last.slice(1 - WINDOW), Math.abs(distance) > near + noise ? newSide : 0];

    const signals: Signal[] = [];
    if (value > limits.upper + noise || value < limits.lower - noise) signals.push("outside");
    if (run >= RUN) signals.push("run-of-eight");
    const nearOnThisSide = last.filter((other) => other !== 0 && other === last.at(-1)).length;
    if (nearOnThisSide >= NEAR_IN_WINDOW) signals.push("three-of-four");
    return signals;
  });
}
