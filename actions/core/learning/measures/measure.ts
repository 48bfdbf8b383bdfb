import type { Figure } from "../../catalog/generated/types.ts";
import type { Goal } from "../../catalog/grammar/goal.ts";
import { parseGoal } from "../../catalog/grammar/goal.ts";
import type { CaseWeek } from "../case-week.ts";
import type { Cases } from "../cases.ts";
import type { Needs } from "../selectors.ts";
import type { WorseSide } from "../statistics/pause.ts";

/** The stretch of time that a figure covers, in milliseconds: from its first instant to the first one after it. */
export interface Window {
  from: number;
  to: number;
  /** Nothing later is known: the window's end once it is over, unless a person looks back from a later instant. */
  asOf: number;
}

/** Working time between two instants, in milliseconds; negative where the first is later. */
export interface WorkingTime {
  between: (from: number, to: number) => number;
}

/** The audit sample of the week before, and what is known of it. */
export interface DrawnSample {
  week: string;
  population: number;
  cases: string[];
  /** By case: the answer of `passes`, null where a person has to look. */
  passed: boolean[] | null;
}

/** What a measure may look at: one workflow's cases as of an instant, and what happened in each week of the window. */
export interface View {
  cases: Cases;
  window: Window;
  weeks: readonly CaseWeek[];
  business: WorkingTime;
  /** Samples that were to be checked in the window, each with the window of its check; null in the first week. */
  samples: readonly { sample: DrawnSample | null; window: Window }[];
  /** Whether incidents are recorded at all: without, none is no good news. */
  incidentsRecorded: boolean;
  /** Incidents of this workflow, opened in the window, of which a person has said that they repeat another one. */
  duplicates: number;
}

/** One number and the counts behind it. Durations in hours. */
export interface Outcome {
  figure: Figure;
  value: number | null;
  /** The truth is more than the value. */
  beyond: boolean;
  /** Why there is no value, and what to add. */
  missing: string | null;
  /** Of durations: each finished and each open case, so that several workflows can be taken together. */
  hours?: { finished: number[]; censored: number[] };
}

export type Unit = "h" | "ratio" | "count";

/** A measure of one workflow, ready to compute. */
export interface Measure {
  name: string;
  unit: Unit;
  goal: Goal | null;
  worse: WorseSide;
  /** Equal keys give equal values from equal records: the definition without its goal. */
  key: string;
  /** The record types that it reads, `any` for all. */
  types: readonly string[];
  compute: (view: View) => Outcome;
  /** Several workflows taken as one. */
  pool: (outcomes: readonly Outcome[]) => Outcome;
}

/** As in workflow.yaml: all values are texts. */
export type MeasureText = Readonly<Record<string, string>>;

/** A kind of measure: one file each. */
export interface MeasureKind {
  id: string;
  /** Whether a measure of this name and definition is of this kind. */
  fits: (name: string, text: MeasureText) => boolean;
  compile: (name: string, text: MeasureText, needs: Needs) => Measure;
}

/** The goal of a valid catalog; null where there is none. Throws where it cannot be read. */
export function goalOf(text: MeasureText): Goal | null {
  if (text.goal === undefined) return null;
  const read = parseGoal(text.goal);
  if (!read.ok) throw new Error(`the goal "${text.goal}" passed the catalog's checks: ${read.message}`);
  return read.goal;
}

/** What makes two weeks' values comparable. */
export function keyOf(name: string, text: MeasureText): string {
  const { goal: _, ...rest } = text;
  return JSON.stringify([name, ...Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
