import { conditionsOf } from "../selectors.ts";
import type { Slot } from "../slots.ts";
import { rateFigure } from "./figures.ts";
import { goalOf, keyOf, type MeasureKind, type Outcome, type View } from "./measure.ts";

/**
 * The share of cases whose `of` record meets `where`: per case, never per row. A case counts in the week of that
 * record; where the selector says neither first nor last, of its last one as far as it is known.
 */
export const rate: MeasureKind = {
  id: "rate",
  fits: (_name, text) => text.of !== undefined && text.where !== undefined,
  compile: (name, text, needs) => {
    const of = needs.slot(text.of as string, "last", { tests: [conditionsOf(text.where as string)] });
    const only = text.cases === undefined ? null : needs.slot(text.cases, "first");
    const goal = goalOf(text);
    return {
      name,
      unit: "ratio",
      goal,
      worse: goal?.op.startsWith("<") ? "higher" : "lower",
      key: keyOf(name, text),
      types: only ? [of.type, only.type] : [of.type],
      compute: (view) => share(view, of.slot, only?.slot ?? null),
      pool: poolRates,
    };
  },
};

function share({ cases, window }: View, of: number, only: number | null): Outcome {
  const slot = cases.slots[of] as Slot;
  const required = only === null ? null : (cases.slots[only] as Slot).time.data;
  let k = 0;
  let n = 0;
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    const time = slot.time.data[place] as number;
    if (!(time >= window.from && time < window.to)) continue;
    if (required && Number.isNaN(required[place])) continue;
    n += 1;
    if ((slot.bits.data[place] as number) & 1) k += 1;
  }
  return rateOutcome(k, n, "No case had such a record this week.");
}

/** k of n; missing, with what to say then, where n is 0. */
export function rateOutcome(k: number, n: number, missing: string): Outcome {
  const figure = rateFigure(k, n);
  return { figure, value: figure.value, beyond: false, missing: n === 0 ? missing : null };
}

/** The rates of several workflows as one rate over all their cases. */
export function poolRates(outcomes: readonly Outcome[]): Outcome {
  let k = 0;
  let n = 0;
  for (const { figure } of outcomes) {
    if (!("k" in figure)) continue;
    k += figure.k;
    n += figure.n;
  }
  return rateOutcome(
    k,
    n,
    outcomes.find(({ missing }) => missing !== null)?.missing ?? "No case counted this week.",
  );
}
