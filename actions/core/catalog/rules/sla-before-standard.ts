import { serviceOf } from "../lookup/names.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** `standard` means that others may rely on it: a service module says what they are promised, in numbers. */
export const slaBeforeStandard: CatalogRule = {
  id: "sla-before-standard",
  severity: "error",
  description: "A workflow at standard has a service module with at least one service level.",
  needs: ["services"],
  check: (catalog) =>
    catalog.workflows.flatMap((workflow): RuleFinding[] => {
      const {
        file,
        value: { metadata, spec },
      } = workflow;
      if (spec.stage !== "standard") return [];
      const service = serviceOf(catalog, workflow);
      if (service !== undefined && (service.value.spec.sla ?? []).length > 0) return [];
      const why = "customers would rely on something that nobody has promised or measures";
      if (service === undefined) {
        return [
          {
            file,
            place: { path: ["spec", "stage"] },
            message: `stage is "standard" and no service module names ${metadata.name}`,
            why,
            fix: `write services/${metadata.name}.yaml with SLA, scope and exceptions, or set the stage to \`controlled\``,
          },
        ];
      }
      return [
        {
          file: service.file,
          place: { path: ["spec"], at: "key" },
          message: `${metadata.name} is at standard and has no service level`,
          why,
          fix: 'add `sla: [{measure: response_time, objective: "<= 8h", over: 4w}]`, with what you can keep',
        },
      ];
    }),
};
