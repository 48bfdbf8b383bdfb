import type { CatalogRule, RuleFinding } from "./rule.ts";

/** By day 90 every failure that comes back has a play: a workflow that never wrote one has not looked. */
export const responsePlayBeforeStandard: CatalogRule = {
  id: "response-play-before-standard",
  severity: "error",
  description: "A workflow at standard has at least one response play.",
  check: (catalog) =>
    catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] =>
      spec.stage !== "standard" || (spec.runbooks.response ?? []).length > 0
        ? []
        : [
            {
              file,
              place: { path: ["spec", "runbooks"], at: "key" },
              message: 'stage is "standard" and there is no response play',
              why: "what goes wrong again and again is solved anew each time",
              fix: "write a response runbook and add `response: [<name>.md]`, or set the stage to `controlled`",
            },
          ],
    ),
};
