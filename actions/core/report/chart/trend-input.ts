import { meets, type Unit } from "../text/numbers.ts";
import type { Mark } from "./marks.ts";

/** About 380 wide, so that 12-pixel text is still 11 on a phone that is 390 wide. */
export const TREND = { width: 380, height: 190, left: 54, right: 366, top: 38, bottom: 138 } as const;

export interface TrendInput {
  title: string;
  description: string;
  unit: Unit;
  /** Names of the weeks, the newest last, as many as values: "W47". */
  weeks: readonly string[];
  values: readonly (number | null)[];
  goal: { op: "<=" | ">=" | "<" | ">"; value: number } | null;
  lowerIsBetter: boolean;
  /** Natural process limits; provisional ones rest on fewer than twelve weeks. */
  limits: { lower: number; upper: number; provisional: boolean } | null;
  /** True where the newest week is not over. */
  toDate: boolean;
}

/** What each point says: only points beyond the normal range, and the newest one, stand out. */
export function markOf(input: TrendInput, index: number): Mark {
  const value = input.values[index] as number;
  const newest = index === input.values.length - 1;
  if (newest && input.toDate) return "open";
  const range = sideOfRange(input, value);
  if (range !== "inside") return range;
  if (!newest || input.goal === null) return "plain";
  return meets(input.goal, value) ? "good" : "bad";
}

/** Whether a value lies within the normal range, or beyond it on the good or the bad side. */
export function sideOfRange(input: TrendInput, value: number): "inside" | "good" | "bad" {
  if (input.limits === null) return "inside";
  const { lower, upper } = input.limits;
  if (value >= lower && value <= upper) return "inside";
  return value > upper === input.lowerIsBetter ? "bad" : "good";
}
