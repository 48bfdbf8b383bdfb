import { HOUR } from "../../duration.ts";
import { kaplanMeier } from "../../learning/statistics/kaplan-meier.ts";
import { percentileType7 } from "../../learning/statistics/percentile.ts";
import type { Ages } from "../ages.ts";
import {
  type Gauge,
  known,
  type Look,
  markRows,
  opposite,
  type Reading,
  satisfies,
  UNKNOWN,
  windowOf,
} from "../gauge.ts";
import type { Rows } from "../rows.ts";
import type { Rule } from "../rule.ts";
import { countsFrom, countsUntil, openTally, type Tally } from "../tally.ts";

const PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95 } as const;
/** What counts as equal where S(t) is held against 1 - p; as in kaplan-meier.ts. */
const EQUAL = 1e-11;

type Condition = Rule["when"];

/** A condition with the last instant, for each row, at which its case is within the limit. */
interface Limit {
  condition: Condition;
  p: number | null;
  /** Milliseconds: beyond is more than this. */
  length: number;
  /** Of each row: the last instant at which its age is not beyond. */
  last: Float64Array;
  within: Tally;
  beyond: Tally;
  open: Tally;
}

interface Counts {
  /** Finished within the limit, beyond it (finished or open), and open within it. */
  within: number;
  beyond: number;
  open: number;
}

/**
 * From one record of a case to another. Of cases that came in the open ones are censored, so that it fires when nobody
 * answers at all: `p90 > x` holds where S(x) > 0.10 among the window's cases and one of them has taken longer than x (ADR 14).
 * Of cases that finished it is the type-7 percentile. Counting on both sides of the limit settles nearly every question; only where open cases younger than
 * the limit could tip it, the whole curve is computed.
 */
export function durationGauge(rule: Rule, rows: Rows, ages: Ages): Gauge {
  const { shape } = rule.feed;
  if (shape.kind !== "duration") throw new Error(`${rule.id} is no duration`);
  const { finishedOnly, statistic } = shape;
  const limitOf = (condition: Condition): Limit => {
    const used = condition.statistic ?? statistic;
    const exact = Math.round(condition.value * HOUR);
    const length = condition.op === ">" || condition.op === "<=" ? exact : exact - 1;
    const last = Float64Array.from(rows.start, (start) => ages.lastWithin(start, length));
    const p = used === "mean" ? null : PERCENTILES[used];
    return { condition, p, length, last, ...tallies(rows, rule.over, last) };
  };
  const when = limitOf(rule.when);
  const clear = rule.clear === null ? null : limitOf(rule.clear);

  const look = (at: number, limit: Limit): Look => {
    const counts = { within: limit.within.at(at), beyond: limit.beyond.at(at), open: limit.open.at(at) };
    const cases = counts.within + counts.beyond + counts.open;
    if (cases < Math.max(1, rule.atLeast)) return UNKNOWN;
    if (limit.p === null) return meanLook(rows, rule, ages, at, limit.condition);
    const upward = limit.condition.op.startsWith(">");
    const turned = ({ holds, restless }: Look): Look => ({ holds: upward ? holds : !holds, restless });
    if (finishedOnly) return percentileLook(rows, rule, ages, at, limit, counts);
    // Beyond its last case the curve is a guess: nobody is called while not one case is known to have taken that long.
    if (limit === when && upward && counts.beyond === 0) return known(false);
    const settled = settledBySides(counts, 1 - limit.p + EQUAL);
    if (settled !== null) return turned(known(settled));
    const { finished, open } = lengthsAt(rows, at, rule.over, ages);
    return turned(known(kaplanMeier(finished, open).exceeds(limit.p, limit.length), true));
  };
  return {
    mark: (stops) => {
      markRows(stops, rows, rule.over);
      if (finishedOnly) return;
      for (const { last } of [when, ...(clear === null ? [] : [clear])]) {
        for (const instant of last) stops.mark(instant + 1);
      }
    },
    when: (at) => look(at, when),
    clear: (at) => (clear === null ? opposite(look(at, when)) : look(at, clear)),
    read: (at) => readingAt(rows, rule, ages, at, { finishedOnly, used: rule.when.statistic ?? statistic }),
  };
}

/** Each case of a window is finished within the limit, beyond it, or open within it; an open one is beyond it in the end. */
function tallies(rows: Rows, over: number, last: Float64Array): Pick<Limit, "within" | "beyond" | "open"> {
  const [within, beyond, open] = [openTally(), openTally(), openTally()];
  for (let row = 0; row < rows.length; row += 1) {
    const [from, until] = [countsFrom(rows, row), countsUntil(rows, row, over)];
    const ended = rows.end[row] as number;
    const limit = last[row] as number;
    if (Number.isNaN(ended)) {
      open.add(from, Math.min(until, limit + 1));
      beyond.add(Math.max(from, limit + 1), until);
    } else if (ended > limit) beyond.add(from, until);
    else within.add(from, until);
  }
  return { within: within.finish(), beyond: beyond.finish(), open: open.finish() };
}

/**
 * Whether S > share, where it is the same wherever the open cases within the limit will end; null where it is not. The curve
 * is lowest where they were never there, and highest where all of them take longer.
 */
function settledBySides({ within, beyond, open }: Counts, share: number): boolean | null {
  const ended = within + beyond;
  if (ended > 0 && beyond / ended > share) return true;
  return (beyond + open) / (ended + open) > share ? null : false;
}

interface Lengths {
  finished: number[];
  open: number[];
}

/** Milliseconds of each case of the window: how long it took, or has taken so far. */
function lengthsAt(rows: Rows, at: number, over: number, ages: Ages): Lengths {
  const [low, high] = windowOf(rows, at, over);
  const lengths: Lengths = { finished: [], open: [] };
  for (let row = low; row < high; row += 1) {
    if (!((rows.from[row] as number) <= at && at < (rows.until[row] as number))) continue;
    const start = rows.start[row] as number;
    const ended = rows.end[row] as number;
    if (Number.isNaN(ended)) lengths.open.push(ages.between(start, at));
    else lengths.finished.push(ages.between(start, ended));
  }
  return lengths;
}

/** The interpolated percentile lies between two neighbours: only where the limit does too, it has to be computed. */
function percentileLook(
  rows: Rows,
  rule: Rule,
  ages: Ages,
  at: number,
  { condition, p }: Limit,
  { within, beyond }: Counts,
): Look {
  const position = (within + beyond - 1) * (p as number);
  const upward = condition.op.startsWith(">");
  if (within <= Math.floor(position)) return known(upward);
  if (within >= Math.ceil(position) + 1) return known(!upward);
  const value = percentile(lengthsAt(rows, at, rule.over, ages).finished, p as number);
  return known(satisfies(condition, value as number));
}

function percentile(lengths: readonly number[], p: number): number | null {
  return percentileType7(Float64Array.from(lengths, (length) => length / HOUR).sort(), p);
}

/** An open case takes at least as long as it has: with that the mean is too low, never too high. */
function meanLook(rows: Rows, rule: Rule, ages: Ages, at: number, condition: Condition): Look {
  const { finished, open } = lengthsAt(rows, at, rule.over, ages);
  const soFar = meanHours([...finished, ...open]) as number;
  const restless = open.length > 0;
  if (condition.op.startsWith(">")) return known(satisfies(condition, soFar), restless);
  const ended = meanHours(finished);
  if (ended === null) return { holds: null, restless };
  return known(satisfies(condition, ended) && satisfies(condition, soFar), restless);
}

function meanHours(lengths: readonly number[]): number | null {
  if (lengths.length === 0) return null;
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length / HOUR;
}

function readingAt(
  rows: Rows,
  rule: Rule,
  ages: Ages,
  at: number,
  { finishedOnly, used }: { finishedOnly: boolean; used: keyof typeof PERCENTILES | "mean" },
): Reading {
  const { finished, open } = lengthsAt(rows, at, rule.over, ages);
  const cases = finished.length + open.length;
  if (used === "mean") {
    return { value: meanHours([...finished, ...open]), beyond: open.length > 0, cases };
  }
  const p = PERCENTILES[used];
  if (finishedOnly) return { value: percentile(finished, p), beyond: false, cases };
  const quantile = kaplanMeier(finished, open).quantile(p);
  if (quantile === null) return { value: null, beyond: false, cases };
  return { value: quantile.value / HOUR, beyond: quantile.beyond, cases };
}
