import { mean } from "simple-statistics";
import type { ControlChart, Variance } from "../../catalog/generated/types.ts";
import { type Signal, type XmrLimits, xmrLimits, xmrSignals } from "./xmr.ts";

/** Control limits of fewer weeks would move with every week that is added. */
export const WEEKS_FOR_LIMITS = 12;
/** Below this nothing can be said, not even provisionally. */
export const WEEKS_FOR_PROVISIONAL = 4;
/** (0.7 - 0.5) / 0.5 computes as 0.3999999999999999: no breach may hang on that. */
const NOISE = 1e-12;

/** Which side of the baseline is bad: `higher` for a goal such as `<= 15m`, `lower` for `>= 95%`. */
export type WorseSide = "higher" | "lower";

/** As the facts of a week carry it. `unknown`: no value this week, or too little history. */
export type VarianceState = "ok" | "watch" | "pause" | "unknown";

/** What a week is judged by; values in the measure's unit, the oldest first, null for a missing week. */
export interface Judged {
  /** The complete weeks of the recorded baseline. */
  baseline: readonly (number | null)[];
  /** The weeks after the baseline, this week last. Empty while the baseline is still being recorded. */
  since: readonly (number | null)[];
  worse: WorseSide;
  /** The adverse change, as a share of the baseline, that is still tolerated: 0.2. */
  tolerance: number;
  /** What the measure cannot fall below: 0 for counts, durations and rates. */
  floor?: number;
  /** What the measure cannot rise above: 1 for rates. */
  ceiling?: number;
}

/** This week against its baseline. */
export interface Judgement {
  state: VarianceState;
  /** True under 12 complete baseline weeks: then there are no limits, and breaches alone decide. */
  provisional: boolean;
  chart: ControlChart | null;
  variance: Variance | null;
}

/**
 * Whether a workflow's expansion goes on. *pause* is an adverse breach of the tolerance and an adverse signal of the
 * XmR chart, *watch* only one of them, *ok* neither. Under 12 baseline weeks (at least 4) a breach this week and in
 * the known week before pauses, and one breach is *watch*; this is provisional.
 */
export function judge(judged: Judged): Judgement {
  const { since, worse } = judged;
  const baseline = judged.baseline.filter((value) => value !== null);
  const provisional = baseline.length < WEEKS_FOR_LIMITS;
  const limits = provisional ? null : xmrLimits(baseline, judged);
  const value = since.at(-1) ?? null;
  const known = baseline.length >= WEEKS_FOR_PROVISIONAL && value !== null;
  const variance = known ? varianceOf(value, mean(baseline), judged) : null;
  const signals = limits && value !== null ? (xmrSignals(limits, [...baseline, ...since]).at(-1) ?? []) : [];
  const chart = limits && chartOf(limits, signals);
  const state = (): VarianceState => {
    if (!variance) return "unknown";
    const second = limits
      ? signals.length > 0 && isWorse(value as number, limits.centre, worse)
      : variance.breach && breachedBefore(judged, variance.baseline);
    if (variance.breach && second) return "pause";
    return variance.breach || second ? "watch" : "ok";
  };
  return { state: state(), provisional, chart, variance };
}

/** The bad side of a goal: `<=` and `<` want little, so more is worse. */
export function worseSide(operator: "<=" | ">=" | "<" | ">"): WorseSide {
  return operator.startsWith("<") ? "higher" : "lower";
}

/**
 * (value - baseline) / baseline, and whether that is adverse and beyond the tolerance. With a baseline of 0 there is
 * no ratio, and any adverse value is a breach.
 */
export function varianceOf(
  value: number,
  baseline: number,
  { worse, tolerance }: { worse: WorseSide; tolerance: number },
): Variance {
  if (baseline === 0) return { baseline, ratio: null, breach: isWorse(value, 0, worse) };
  const ratio = (value - baseline) / baseline;
  const adverse = isWorse(value, baseline, worse);
  return { baseline, ratio, breach: adverse && Math.abs(ratio) > tolerance + NOISE };
}

function isWorse(value: number, than: number, worse: WorseSide): boolean {
  return worse === "higher" ? value > than : value < than;
}

/** A missing week in between does not interrupt: otherwise not reporting would avoid the pause. */
function breachedBefore(judged: Judged, baseline: number): boolean {
  const before = judged.since.filter((value) => value !== null).at(-2);
  return before !== undefined && varianceOf(before, baseline, judged).breach;
}

function chartOf({ centre, lower, upper, weeks }: XmrLimits, signals: Signal[]): ControlChart {
  return { centre, lower, upper, weeks, signals };
}
