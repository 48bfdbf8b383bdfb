import { resolvePath } from "../lookup/paths.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * Whoever is woken by an incident finds in it what to do. The runbook is also one of the workflow's response plays, so that
 * the board's red rows can link it.
 */
export const runbookPerIncidentThreshold: CatalogRule = {
  id: "runbook-per-incident-threshold",
  severity: "error",
  description:
    "Every threshold that opens an incident names a runbook, one of the workflow's response plays.",
  check: (catalog) =>
    catalog.workflows.flatMap(({ file, value: { spec } }) => {
      const plays = new Set((spec.runbooks.response ?? []).map((play) => resolvePath(file, play)));
      return (spec.thresholds ?? []).flatMap(({ id, then }, index): RuleFinding[] => {
        if (then.open_incident === undefined) return [];
        const path = ["spec", "thresholds", index, "then", "open_incident"];
        const { runbook } = then.open_incident;
        if (runbook === undefined) {
          return [
            {
              file,
              place: { path, at: "key" },
              message: `"${id}" opens an incident without a runbook`,
              why: "whoever is called has to invent the answer while customers wait",
              fix: "add `runbook: <name>.md` and write down what to do",
            },
          ];
        }
        if (plays.has(resolvePath(file, runbook))) return [];
        return [
          {
            file,
            place: { path: [...path, "runbook"] },
            message: `"${runbook}" is not among the workflow's response plays`,
            why: "the board shows a red row without the step to take",
            fix: `add it: \`runbooks: {response: [${[...(spec.runbooks.response ?? []), runbook].join(", ")}]}\``,
          },
        ];
      });
    }),
};
