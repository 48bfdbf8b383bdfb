import { type Comparison, parseComparison } from "./comparison.ts";
import { type Unreadable, unreadable } from "./failure.ts";

export type Statistic = "p50" | "p90" | "p95" | "mean";

/** When a threshold fires or clears: `response_time.p90 > 30m`. */
export interface ThresholdCondition extends Comparison {
  measure: string;
  /** Null where none is written: then it is the measure's own. */
  statistic: Statistic | null;
  /** As written. */
  text: string;
}

const STATISTICS: readonly Statistic[] = ["p50", "p90", "p95", "mean"];
const SUBJECT = /^(\s*)([^\s<>=≤≥]+)/u;
const MEASURE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u;

/** Reads `<measure>[.<statistic>] >|>=|<|<= <value>`. */
export function parseThreshold(text: string): { ok: true; threshold: ThresholdCondition } | Unreadable {
  const match = SUBJECT.exec(text);
  if (!match) return unreadable("the measure is missing: response_time.p90 > 30m", 0, 0);
  const at = (match[1] as string).length;
  const subject = match[2] as string;
  const [measure, statistic, ...more] = subject.split(".") as [string, ...string[]];
  if (!MEASURE.test(measure)) return unreadable(`"${subject}" is no measure`, at, subject.length);
  const statisticAt = at + measure.length + 1;
  if (more.length > 0 || (statistic !== undefined && !isStatistic(statistic))) {
    const found = subject.slice(measure.length + 1);
    return unreadable(`"${found}" is no statistic; use ${STATISTICS.join(", ")}`, statisticAt, found.length);
  }
  const read = parseComparison(text, at + subject.length);
  if (!read.ok) return read;
  const { op, value, unit } = read;
  return {
    ok: true,
    threshold: { measure, statistic: isStatistic(statistic) ? statistic : null, op, value, unit, text },
  };
}

function isStatistic(text: string | undefined): text is Statistic {
  return STATISTICS.some((known) => known === text);
}
