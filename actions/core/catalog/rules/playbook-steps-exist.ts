import type { Catalog } from "../catalog.ts";
import { playbookOf } from "../lookup/named-files.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * A dependency's `used_by` and an ask step's `approves` name steps that are there. A yes is for what comes after it, so an
 * ask step names later steps only; and asking for approval of another ask or a draft means nothing, as neither leaves the
 * house.
 */
export const playbookStepsExist: CatalogRule = {
  id: "playbook-steps-exist",
  severity: "error",
  description:
    "Steps named by a dependency or an approval exist, and an approval comes before what it approves.",
  check: (catalog) => [...usedBy(catalog), ...approved(catalog)],
};

function usedBy(catalog: Catalog): RuleFinding[] {
  return catalog.workflows.flatMap((workflow) => {
    const playbook = playbookOf(catalog, workflow);
    if (playbook === undefined) return [];
    const ids = playbook.value.spec.steps.map(({ id }) => id);
    return workflow.value.spec.dependencies.flatMap(({ used_by = [] }, at) =>
      used_by.flatMap((id, index): RuleFinding[] =>
        ids.includes(id)
          ? []
          : [
              {
                file: workflow.file,
                place: { path: ["spec", "dependencies", at, "used_by", index] },
                why: "when the dependency is down, nobody knows which step stands still",
                ...unknownName(id, ids, {
                  where: "a step of the playbook",
                  add: "add that step to the playbook",
                }),
              },
            ],
      ),
    );
  });
}

function approved(catalog: Catalog): RuleFinding[] {
  return catalog.playbooks.flatMap(({ file, value }) => {
    const { steps } = value.spec;
    const ids = steps.map(({ id }) => id);
    return steps.flatMap((step, at) =>
      (step.kind === "ask" ? (step.approves ?? []) : []).flatMap((id, index): RuleFinding[] => {
        const position = ids.indexOf(id);
        if (position > at) return [];
        const place = { path: ["spec", "steps", at, "approves", index] };
        const why = "the step would go ahead without the yes that it should wait for";
        if (position < 0) {
          const later = ids.slice(at + 1);
          const words = { where: "a step of this playbook", add: "add that step after this one" };
          return [{ file, place, why, ...unknownName(id, later, words) }];
        }
        return [
          {
            file,
            place,
            message:
              position === at ? `"${id}" approves itself` : `"${id}" comes before its approval "${step.id}"`,
            why,
            fix:
              position === at ? "name the steps that wait for this yes" : `move "${step.id}" before "${id}"`,
          },
        ];
      }),
    );
  });
}
