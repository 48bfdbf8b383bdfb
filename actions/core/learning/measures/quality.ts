import { findCase } from "../cases.ts";
import type { Slot } from "../slots.ts";
import { goalOf, keyOf, type MeasureKind, type View } from "./measure.ts";
import { poolRates, rateOutcome } from "./rate.ts";

const CHECK = "last output.checked";

/**
 * The pass rate of the audit sample of the week before, over those that were checked: by a person's `output.checked`
 * of this week, or by `passes` on the case's last completion. What nobody checked is missing, never a pass.
 */
export const quality: MeasureKind = {
  id: "quality",
  fits: (name) => name === "completion_quality",
  compile: (name, text, needs) => {
    const passed = { field: "passed", op: "=" as const };
    const tests = [[{ ...passed, values: ["true"] }], [{ ...passed, values: ["false"] }]];
    const check = needs.slot(CHECK, "last", { tests });
    return {
      name,
      unit: "ratio",
      goal: goalOf(text),
      worse: "lower",
      key: keyOf(name, text),
      types: [text.passes === undefined ? "output.checked" : "case.completed"],
      compute: (view) => {
        const { k, n } = checked(view, check.slot);
        return rateOutcome(k, n, absence(view));
      },
      pool: poolRates,
    };
  },
};

function checked(view: View, slot: number): { k: number; n: number } {
  const check = view.cases.slots[slot] as Slot;
  let k = 0;
  let n = 0;
  for (const { sample, window } of view.samples) {
    sample?.cases.forEach((subject, index) => {
      if (sample.passed) {
        n += 1;
        if (sample.passed[index]) k += 1;
        return;
      }
      const place = findCase(view.cases, subject);
      if (place === -1) return;
      const time = check.time.data[place] as number;
      const answer = check.bits.data[place] as number;
      if (!(time >= window.from && time < window.to) || answer === 0) return;
      n += 1;
      if (answer & 1) k += 1;
    });
  }
  return { k, n };
}

function absence({ samples }: View): string {
  const drawn = samples.filter(({ sample }) => sample !== null && sample.cases.length > 0);
  const size = drawn.reduce((sum, { sample }) => sum + (sample?.cases.length ?? 0), 0);
  if (size === 0) return "No case was completed the week before, so there was none to check.";
  return size === 1
    ? "The 1 case of the audit sample was not checked: record an output.checked for it."
    : `None of the ${size} cases of the audit sample was checked: record an output.checked for each.`;
}
