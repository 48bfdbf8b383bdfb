import { goalOf, keyOf, type MeasureKind, type View } from "./measure.ts";
import { poolRates, rateOutcome } from "./rate.ts";

/** The data field that names the activity where the workflow does not say. */
export const ACTIVITY_FIELD = "activity";

/** The records whose data name it there. A field that the workflow names may stand in any of them. */
const WORKED = "case.worked";

const MISSING =
  "No record of a case names an activity this week: map a column to `activity` in the source of its work.";

/**
 * The share of the cases worked on that came back to an activity they had already left, counted in the week in which
 * that happens. The same activity twice in a row is no rework: on real logs "any repeat" reads 62 % where the truth is 4 %.
 */
export const rework: MeasureKind = {
  id: "rework",
  fits: (name) => name === "rework_rate",
  compile: (name, text) => ({
    name,
    unit: "ratio",
    goal: goalOf(text),
    worse: "higher",
    key: keyOf(name, { activity: ACTIVITY_FIELD, ...text }),
    types: text.activity === undefined ? [WORKED] : ["any"],
    compute: (view) => {
      const { worked, repeated } = casesReworked(view);
      return rateOutcome(repeated, worked, MISSING);
    },
    pool: poolRates,
  }),
};

/** Of one week what was counted in it; of several weeks each case once. */
function casesReworked({ cases, weeks, window }: View): { worked: number; repeated: number } {
  const only = weeks[0];
  if (weeks.length === 1 && only) return only;
  const since = (times: Float64Array): number => {
    let found = 0;
    for (let place = 0; place < cases.subjects.size(); place += 1) {
      if ((times[place] as number) >= window.from) found += 1;
    }
    return found;
  };
  return { worked: since(cases.worked.data), repeated: since(cases.repeated.data) };
}
