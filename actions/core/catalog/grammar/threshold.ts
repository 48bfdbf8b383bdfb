import { type Comparison, parseComparison, type Unit } from "./comparison.ts";
import { type Unreadable, unreadable } from "./failure.ts";

export type Statistic = "p50" | "p90" | "p95" | "mean";

/** When a threshold fires or clears: `response_time.p90 > 30m`, `made_sla.burn > 14.4`, `silence > 4h`. */
export interface ThresholdCondition extends Comparison {
  /** A measure of the workflow, or one of {@link SIGNALS}. */
  measure: string;
  /** Null where none is written: then it is the measure's own. */
  statistic: Statistic | null;
  /** True where the burn rate of the measure's objective is meant: how many times too fast its error budget is used. */
  burn: boolean;
  /** As written. */
  text: string;
}

/** What a threshold may look at that is no measure: how the sources are, by the unit in which it is told. */
export const SIGNALS: Readonly<Record<string, Unit>> = { silence: "h", quarantined: "ratio" };

const BURN = "burn";
const STATISTICS: readonly Statistic[] = ["p50", "p90", "p95", "mean"];
const SUBJECT = /^(\s*)([^\s<>=≤≥]+)/u;
const MEASURE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u;

/** Reads `<measure>[.<statistic>|.burn] >|>=|<|<= <value>`. */
export function parseThreshold(text: string): { ok: true; threshold: ThresholdCondition } | Unreadable {
  const match = SUBJECT.exec(text);
  if (!match) return unreadable("the measure is missing: response_time.p90 > 30m", 0, 0);
  const at = (match[1] as string).length;
  const subject = match[2] as string;
  const [measure, statistic, ...more] = subject.split(".") as [string, ...string[]];
  if (!MEASURE.test(measure)) return unreadable(`"${subject}" is no measure`, at, subject.length);
  const statisticAt = at + measure.length + 1;
  const burn = statistic === BURN && more.length === 0;
  if (more.length > 0 || (statistic !== undefined && !burn && !isStatistic(statistic))) {
    const found = subject.slice(measure.length + 1);
    const known = [...STATISTICS, BURN].join(", ");
    return unreadable(`"${found}" is no statistic; use ${known}`, statisticAt, found.length);
  }
  const read = parseComparison(text, at + subject.length);
  if (!read.ok) return read;
  const { op, value, unit } = read;
  return {
    ok: true,
    threshold: { measure, statistic: isStatistic(statistic) ? statistic : null, burn, op, value, unit, text },
  };
}

function isStatistic(text: string | undefined): text is Statistic {
  return STATISTICS.some((known) => known === text);
}
