import { countOutcome, poolCounts } from "./count.ts";
import { goalOf, keyOf, type MeasureKind } from "./measure.ts";

const OPENED = "incident.opened";
const DUPLICATE = "incident.duplicate-named";
const MISSING =
  "No incident has ever been recorded, so none this week says nothing: they are recorded once alerts run.";

/**
 * Incidents opened, without those that a person has named duplicates of others until the window is over: what is named
 * later does not change a week that is closed. Missing, not zero, until the ledger holds any `incident.*` record: only Opsbook writes them, and
 * before it does, silence is no good news.
 */
export const incidents: MeasureKind = {
  id: "incidents",
  fits: (name) => name === "incident_count",
  compile: (name, text, needs) => {
    const counter = needs.counter(OPENED, []);
    return {
      name,
      unit: "count",
      goal: goalOf(text),
      worse: "higher",
      key: keyOf(name, text),
      types: [OPENED, DUPLICATE],
      compute: ({ weeks, incidentsRecorded, duplicates }) => {
        const opened = weeks.reduce((sum, { counts }) => sum + (counts[counter] as number), 0);
        const outcome = countOutcome(Math.max(0, opened - duplicates));
        return incidentsRecorded ? outcome : { ...outcome, value: null, missing: MISSING };
      },
      pool: poolCounts,
    };
  },
};
