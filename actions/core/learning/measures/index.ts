import type { Needs } from "../selectors.ts";
import { assist } from "./assist.ts";
import { count } from "./count.ts";
import { duration } from "./duration.ts";
import { incidents } from "./incidents.ts";
import type { Measure, MeasureKind, MeasureText } from "./measure.ts";
import { quality } from "./quality.ts";
import { rate } from "./rate.ts";
import { reopen } from "./reopen.ts";
import { rework } from "./rework.ts";

/** Every kind of measure; the first that fits takes it, so kinds of one name stand before those of any name. */
const measureKinds: readonly MeasureKind[] = [
  quality,
  rework,
  reopen,
  assist,
  incidents,
  duration,
  rate,
  count,
];

/** The kind of a measure. Throws where none fits: the schema should have refused it. */
export function kindOfMeasure(name: string, text: MeasureText): MeasureKind {
  const kind = measureKinds.find(({ fits }) => fits(name, text));
  if (!kind) throw new Error(`no kind of measure fits ${name}`);
  return kind;
}

/** Readies one measure of a workflow. Throws where no kind fits: the schema should have refused it. */
export function compileMeasure(name: string, text: MeasureText, needs: Needs): Measure {
  return kindOfMeasure(name, text).compile(name, text, needs);
}
