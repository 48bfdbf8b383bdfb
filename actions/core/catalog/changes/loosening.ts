import { HOUR, parseDuration } from "../../duration.ts";
import type { Comparison } from "../grammar/comparison.ts";
import { parseGoal } from "../grammar/goal.ts";
import { parseThreshold, type ThresholdCondition } from "../grammar/threshold.ts";

/** What a change does to a limit; "other" where it cannot be said, such as another unit or direction. */
export type Move = "tighter" | "looser" | "same" | "other";

/** How a goal moves: `<= 30m` to `<= 15m` is tighter, `>= 95%` to `>= 90%` looser. */
export function goalMove(before: unknown, after: unknown): Move {
  const from = parseGoal(String(before));
  const to = parseGoal(String(after));
  return from.ok && to.ok ? limitMove(from.goal, to.goal) : "other";
}

/** How the firing of an alert moves: it is looser when something worse has to happen before it fires. */
export function firingMove(before: unknown, after: unknown): Move {
  const [from, to] = sameNumber(before, after);
  // A goal is kept below `<= x`, an alert fires above `> x`: the other way round.
  return from === null || to === null ? "other" : turned(limitMove(from, to));
}

/** How the end of an alert moves: it is looser when it is over at a worse value. */
export function clearingMove(before: unknown, after: unknown): Move {
  const [from, to] = sameNumber(before, after);
  return from === null || to === null ? "other" : limitMove(from, to);
}

function sameNumber(before: unknown, after: unknown): [ThresholdCondition | null, ThresholdCondition | null] {
  const from = parseThreshold(String(before));
  const to = parseThreshold(String(after));
  if (!from.ok || !to.ok) return [null, null];
  const { threshold: one } = from;
  const { threshold: other } = to;
  return one.measure === other.measure && one.statistic === other.statistic ? [one, other] : [null, null];
}

function limitMove(from: Comparison, to: Comparison): Move {
  if (from.unit !== to.unit || from.op[0] !== to.op[0]) return "other";
  const step = from.op.startsWith("<") ? from.value - to.value : to.value - from.value;
  if (step !== 0) return step > 0 ? "tighter" : "looser";
  if (from.op === to.op) return "same";
  return to.op.length === 1 ? "tighter" : "looser";
}

function turned(move: Move): Move {
  // `> 30m` to `> 20m` lowers the upper limit that a goal would have: it fires earlier, so it is tighter.
  if (move === "tighter") return "looser";
  return move === "looser" ? "tighter" : move;
}

/** True where a duration is longer, or has ended its limit: `15m` to `1h`, `15m` to nothing. */
export function isLonger(before: unknown, after: unknown): boolean {
  if (before === undefined) return false;
  if (after === undefined) return true;
  return hours(after) > hours(before);
}

function hours(value: unknown): number {
  return (parseDuration(String(value)) ?? Number.POSITIVE_INFINITY) / HOUR;
}

/** The number in a text: 20 of `20%`, 5 of `5 cases`; 0 where there is none. */
export function numberIn(value: unknown): number {
  return Number(/\d+(?:\.\d+)?/.exec(String(value ?? ""))?.[0] ?? 0);
}
