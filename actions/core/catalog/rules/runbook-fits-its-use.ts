import { namedFiles, runbooksByFile } from "../lookup/named-files.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * A runbook is used for what it was written for: a fallback says how to work around, a rollback how to go back, a response
 * what to do. A fallback that names its dependency is for that one.
 */
export const runbookFitsItsUse: CatalogRule = {
  id: "runbook-fits-its-use",
  severity: "error",
  description:
    "A workflow uses each runbook as what it is: a response, a fallback of that dependency, or a rollback.",
  check: (catalog) => {
    const runbooks = runbooksByFile(catalog);
    return namedFiles(catalog).flatMap(({ file, path, use, written, target, dependency }): RuleFinding[] => {
      const spec = target === null ? undefined : runbooks.get(target)?.value.spec;
      if (spec === undefined || (use !== "rollback" && use !== "response" && use !== "fallback")) return [];
      const why = "people would follow steps that were written for something else";
      if (spec.type !== use) {
        return [
          {
            file,
            place: { path },
            message: `"${written}" is a ${spec.type} runbook, and a ${use} is needed here`,
            why,
            fix: `name a ${use} runbook, or change the type in ${written}`,
          },
        ];
      }
      if (use !== "fallback" || spec.dependency === undefined || spec.dependency === dependency) return [];
      return [
        {
          file,
          place: { path },
          message: `"${written}" is the fallback for "${spec.dependency}", not for "${dependency}"`,
          why,
          fix: `name the fallback for ${dependency}, or change the dependency in ${written}`,
        },
      ];
    });
  },
};
