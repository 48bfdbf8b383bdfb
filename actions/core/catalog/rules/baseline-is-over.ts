import { addWeeks, isWeek, mondayDate } from "../../week.ts";
import { isControlled } from "../lookup/stage.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** A recorded baseline lies behind us. The rule reads the clock, so it only warns. */
export const baselineIsOver: CatalogRule = {
  id: "baseline-is-over",
  severity: "warning",
  description: "The baseline of a workflow beyond baseline has ended.",
  check: (catalog, { today }) =>
    catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] => {
      const { baseline, stage } = spec;
      if (baseline === undefined || !isControlled(stage) || !isWeek(baseline.to)) return [];
      if (mondayDate(addWeeks(baseline.to, 1)) <= today) return [];
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
