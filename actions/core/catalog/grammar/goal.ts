import { type Comparison, parseComparison } from "./comparison.ts";
import type { Unreadable } from "./failure.ts";

/** A goal as measures are held against it: `<= 15m`, `>= 95%`, `>= 40`. */
export interface Goal extends Comparison {
  /** As written. */
  text: string;
}

/** Reads a goal; values come in hours, as a ratio of 1, or as a count. */
export function parseGoal(text: string): { ok: true; goal: Goal } | Unreadable {
  const read = parseComparison(text, 0);
  return read.ok ? { ok: true, goal: { op: read.op, value: read.value, unit: read.unit, text } } : read;
}

/** True where the number is on goal. */
export function isOnGoal(goal: Comparison, value: number): boolean {
  switch (goal.op) {
    case "<=":
      return value <= goal.value;
    case ">=":
      return value >= goal.value;
    case "<":
      return value < goal.value;
    case ">":
      return value > goal.value;
  }
}
