import { isControlled } from "../lookup/stage.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * The tolerance is the variance at which a workflow must stop expanding. It is agreed before the first bad week, because
 * after it everyone has a reason why this one does not count.
 */
export const toleranceBeforeControlled: CatalogRule = {
  id: "tolerance-before-controlled",
  severity: "error",
  description: "A workflow beyond baseline says how far it may fall behind its baseline.",
  check: (catalog) =>
    catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] =>
      !isControlled(spec.stage) || spec.tolerance !== undefined
        ? []
        : [
            {
              file,
              place: { path: ["spec", "stage"] },
              message: `stage is "${spec.stage}" and there is no tolerance`,
              why: "however far it falls behind its baseline, nothing would stop its expansion",
              fix: "add `tolerance: 20%`, or the share that you can live with",
            },
          ],
    ),
};
