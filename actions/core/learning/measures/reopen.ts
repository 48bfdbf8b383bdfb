import { isAfter, type Slot } from "../slots.ts";
import { goalOf, keyOf, type MeasureKind, type Outcome, type View } from "./measure.ts";
import { poolRates, rateOutcome } from "./rate.ts";

export const COMPLETION = "first case.completed";
export const WORK: readonly string[] = ["last case.reopened", "last case.worked"];

/**
 * The share of completed cases with work after their first completion, counted in the week in which the work happens.
 * A week's completed cases are those first completed in it, and those completed earlier that came back in it.
 */
export const reopen: MeasureKind = {
  id: "reopen",
  fits: (name) => name === "reopen_rate",
  compile: (name, text, needs) => {
    const after = needs.slot(text.after ?? COMPLETION, "first", { exact: true });
    const work = (text.work === undefined ? WORK : [text.work]).map((selector) =>
      needs.slot(selector, "last", { exact: true }),
    );
    return {
      name,
      unit: "ratio",
      goal: goalOf(text),
      worse: "higher",
      key: keyOf(name, text),
      types: [after.type, ...work.map(({ type }) => type)],
      compute: (view) =>
        share(
          view,
          after.slot,
          work.map(({ slot }) => slot),
        ),
      pool: poolRates,
    };
  },
};

function share({ cases, window }: View, after: number, work: readonly number[]): Outcome {
  const completed = cases.slots[after] as Slot;
  const works = work.map((slot) => cases.slots[slot] as Slot);
  let k = 0;
  let n = 0;
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    const time = completed.time.data[place] as number;
    if (!(time < window.to)) continue;
    let reopened = false;
    for (const slot of works) {
      const worked = slot.time.data[place] as number;
      if (worked >= window.from && worked < window.to && isAfter(slot, completed, place)) reopened = true;
    }
    if (reopened) k += 1;
    if (reopened || time >= window.from) n += 1;
  }
  return rateOutcome(k, n, "No case was completed this week.");
}
