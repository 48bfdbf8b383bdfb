import { daysBetween, mondayOf } from "../lookup/dates.ts";
import { isControlled } from "../lookup/stage.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const DAYS_OF_WEEK = 7;

/** A recorded baseline lies behind us. The rule reads the clock, so it only warns. */
export const baselineIsOver: CatalogRule = {
  id: "baseline-is-over",
  severity: "warning",
  description: "The baseline of a workflow beyond baseline has ended.",
  check: (catalog, { today }) =>
    catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] => {
      const { baseline, stage } = spec;
      if (baseline === undefined || !isControlled(stage)) return [];
      const monday = mondayOf(catalog, baseline.to);
      if (monday === null || daysBetween(monday, today) >= DAYS_OF_WEEK) return [];
      return [
        {
          file,
          place: { path: ["spec", "baseline", "to"] },
          message: `stage is "${stage}" and the baseline ends only with ${baseline.to}`,
          why: "the comparison would mix the old way of working with the new one",
          fix: "name weeks that are over, or set the stage to `baseline` until then",
        },
      ];
    }),
};
