import { isControlled } from "../lookup/stage.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * From `controlled` on the new way of working touches real customers, so there is a written way back. `baseline` only
 * watches and needs none. A paused workflow needs it most.
 */
export const rollbackBeforeControlled: CatalogRule = {
  id: "rollback-before-controlled",
  severity: "error",
  description: "A workflow beyond baseline has a rollback runbook.",
  check: (catalog) =>
    catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] =>
      !isControlled(spec.stage) || spec.runbooks.rollback !== undefined
        ? []
        : [
            {
              file,
              place: { path: ["spec", "runbooks"], at: "key" },
              message: `stage is "${spec.stage}" and there is no rollback runbook`,
              why: "when the new way fails, nobody knows how to go back to the old one",
              fix: "write rollback.md and add `rollback: rollback.md`, or set the stage to `baseline`",
            },
          ],
    ),
};
