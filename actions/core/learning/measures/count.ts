import { selectorOf } from "../selectors.ts";
import type { Slot } from "../slots.ts";
import { countFigure } from "./figures.ts";
import { goalOf, keyOf, type MeasureKind, type Outcome, type View } from "./measure.ts";

const THROUGHPUT = "case.completed";

/**
 * How many: every matching record of the window; with `first` or `last` every case whose first or last such record
 * lies in it, so that a case that is closed twice counts once.
 */
export const count: MeasureKind = {
  id: "count",
  fits: (name, text) => name === "throughput" || text.count !== undefined,
  compile: (name, text, needs) => {
    const wanted = text.count ?? THROUGHPUT;
    const selector = selectorOf(wanted);
    const goal = goalOf(text);
    const { pick } = selector;
    const slot = pick === "each" ? null : needs.slot(wanted, pick).slot;
    const counter = pick === "each" ? needs.counter(selector.type, selector.where) : null;
    return {
      name,
      unit: "count",
      goal,
      worse: goal?.op.startsWith("<") ? "higher" : "lower",
      key: keyOf(name, { ...text, count: wanted }),
      types: [selector.type],
      compute: (view) =>
        countOutcome(counter === null ? casesIn(view, slot as number) : recordsIn(view, counter)),
      pool: poolCounts,
    };
  },
};

function casesIn({ cases, window }: View, slot: number): number {
  const times = (cases.slots[slot] as Slot).time.data;
  let found = 0;
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    const time = times[place] as number;
    if (time >= window.from && time < window.to) found += 1;
  }
  return found;
}

function recordsIn({ weeks }: View, counter: number): number {
  return weeks.reduce((sum, { counts }) => sum + (counts[counter] as number), 0);
}

export function countOutcome(found: number): Outcome {
  return { figure: countFigure(found), value: found, beyond: false, missing: null };
}

/** The counts of several workflows added; missing where every one is. */
export function poolCounts(outcomes: readonly Outcome[]): Outcome {
  const sum = outcomes.reduce((all, { figure }) => all + ("count" in figure ? figure.count : 0), 0);
  const missing = outcomes.every((outcome) => outcome.missing !== null)
    ? (outcomes[0]?.missing ?? null)
    : null;
  return { ...countOutcome(sum), value: missing === null ? sum : null, missing };
}
