import type { Catalog, Located } from "../catalog.ts";
import type { ServiceModule } from "../generated/types.ts";
import { workflowNames, workflowsByName } from "../lookup/names.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** A service module promises a workflow that exists, in measures that the workflow has; and each workflow once. */
export const serviceNamesItsWorkflow: CatalogRule = {
  id: "service-names-its-workflow",
  severity: "error",
  description:
    "A service module names one known workflow, and its service levels name that workflow's measures.",
  check: (catalog) => {
    const taken = new Map<string, string>();
    return ownFirst(catalog.services).flatMap((service): RuleFinding[] => {
      const { file, value } = service;
      const workflow = workflowsByName(catalog).get(value.spec.workflow);
      if (workflow === undefined) return unknownWorkflow(catalog, service);
      const other = taken.get(value.spec.workflow);
      if (other === undefined) {
        taken.set(value.spec.workflow, file);
        return unknownMeasures(service, Object.keys(workflow.value.spec.measures));
      }
      return [
        {
          file,
          place: { path: ["spec", "workflow"] },
          message: `"${value.spec.workflow}" is already the workflow of ${other}`,
          why: "two promises for one workflow will differ one day",
          fix: "keep one service module",
        },
      ];
    });
  },
};

function unknownWorkflow(catalog: Catalog, { file, value }: Located<ServiceModule>): RuleFinding[] {
  const { workflow } = value.spec;
  const known = workflowNames(catalog);
  if (known.has(workflow)) return [];
  return [
    {
      file,
      place: { path: ["spec", "workflow"] },
      why: "the service promises work that nobody does",
      ...unknownName(workflow, known, { where: "a workflow", add: "write that workflow" }),
    },
  ];
}

function unknownMeasures({ file, value }: Located<ServiceModule>, names: readonly string[]): RuleFinding[] {
  const { workflow, sla = [] } = value.spec;
  return sla.flatMap(({ measure }, index): RuleFinding[] =>
    names.includes(measure)
      ? []
      : [
          {
            file,
            place: { path: ["spec", "sla", index, "measure"] },
            why: "a promise that nobody measures is broken unseen",
            ...unknownName(measure, names, {
              where: `a measure of ${workflow}`,
              add: "add it to the workflow",
            }),
          },
        ],
  );
}

/** A module that is named like its workflow comes first: another one for the same workflow is the one too many. */
function ownFirst(services: readonly Located<ServiceModule>[]): Located<ServiceModule>[] {
  const isOwn = ({ value }: Located<ServiceModule>) => value.metadata.name === value.spec.workflow;
  return services.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}
