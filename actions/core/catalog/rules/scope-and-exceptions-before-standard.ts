import { serviceOf } from "../lookup/names.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * At `standard` it is said what belongs to the service, what does not, and what happens with a case that fits neither. That
 * there is no service module at all is `sla-before-standard`'s finding.
 */
export const scopeAndExceptionsBeforeStandard: CatalogRule = {
  id: "scope-and-exceptions-before-standard",
  severity: "error",
  description: "The service module of a workflow at standard says its scope and how exceptions are handled.",
  needs: ["services"],
  check: (catalog) =>
    catalog.workflows.flatMap((workflow): RuleFinding[] => {
      const {
        value: { metadata, spec },
      } = workflow;
      const service = spec.stage === "standard" ? serviceOf(catalog, workflow) : undefined;
      if (service === undefined) return [];
      const { scope, exceptions = [] } = service.value.spec;
      const missing = [
        ...(scope === undefined ? ["scope"] : []),
        ...(exceptions.length === 0 ? ["exceptions"] : []),
      ];
      return missing.map((part) => ({
        file: service.file,
        place: { path: ["spec"], at: "key" },
        message: `${metadata.name} is at standard and says no ${part}`,
        why:
          part === "scope"
            ? "every odd request becomes an argument about whether it was promised"
            : "a case that does not fit is handled by chance",
        fix:
          part === "scope"
            ? "add `scope: {included: [...], excluded: [...]}`"
            : "add `exceptions: [{when: ..., then: ..., who: ...}]`",
      }));
    }),
};
