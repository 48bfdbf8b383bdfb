import { countOutcome, poolCounts } from "./count.ts";
import { goalOf, keyOf, type MeasureKind } from "./measure.ts";

/** How far back a record helps a conversion where the workflow does not say. */
export const LOOKBACK = "30d";

/** Conversions won whose person (else subject) has an earlier record of this workflow within the lookback. */
export const assist: MeasureKind = {
  id: "assist",
  fits: (name) => name === "conversion_assist",
  compile: (name, text) => ({
    name,
    unit: "count",
    goal: goalOf(text),
    worse: "lower",
    key: keyOf(name, { lookback: LOOKBACK, ...text }),
    types: ["conversion.won"],
    compute: ({ weeks }) => countOutcome(weeks.reduce((sum, { assisted }) => sum + assisted, 0)),
    pool: poolCounts,
  }),
};
