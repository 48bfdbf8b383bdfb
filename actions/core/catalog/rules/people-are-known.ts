import type { Catalog } from "../catalog.ts";
import { peopleById } from "../lookup/names.ts";
import { unknownPerson } from "../lookup/unknown-person.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

interface Mention {
  file: string;
  path: Path;
  id: string;
}

/**
 * Everyone whom a policy, a playbook, a threshold or a service module names is in people.yaml. Owners, reviewers,
 * escalation contacts and stand-ins have rules of their own, which also ask who may be what.
 */
export const peopleAreKnown: CatalogRule = {
  id: "people-are-known",
  severity: "error",
  description:
    "Everyone named by a policy, a playbook, a threshold or a service module is listed in people.yaml.",
  check: (catalog, { against }) => {
    const people = peopleById(catalog);
    if (people.size === 0) return [];
    return mentions(catalog)
      .filter(({ id }) => !people.has(id))
      .map(
        ({ file, path, id }): RuleFinding => ({
          file,
          place: { path },
          why: "a question to someone who does not exist is never answered, and the work waits",
          ...unknownPerson(id, catalog, against),
        }),
      );
  },
};

function mentions(catalog: Catalog): Mention[] {
  return [...ofPolicies(catalog), ...ofPlaybooks(catalog), ...ofWorkflowsAndServices(catalog)];
}

function ofPolicies(catalog: Catalog): Mention[] {
  return [
    ...catalog.approvalPolicies.flatMap(({ file, value: { spec } }) => [
      ...spec.default.map((id, index) => ({ file, path: ["spec", "default", index], id })),
      ...spec.paths.flatMap((rule, at) =>
        rule.approvers.map((id, index) => ({ file, path: ["spec", "paths", at, "approvers", index], id })),
      ),
    ]),
    ...catalog.riskPolicies.flatMap(({ file, value: { spec } }) =>
      spec.decisions.map(({ approver }, index) => ({
        file,
        path: ["spec", "decisions", index, "approver"],
        id: approver,
      })),
    ),
  ];
}

function ofPlaybooks(catalog: Catalog): Mention[] {
  return catalog.playbooks.flatMap(({ file, value }) =>
    value.spec.steps.flatMap((step, index): Mention[] => {
      if (step.kind === "route") return [{ file, path: ["spec", "steps", index, "to"], id: step.to }];
      return step.kind === "ask" ? [{ file, path: ["spec", "steps", index, "who"], id: step.who }] : [];
    }),
  );
}

function ofWorkflowsAndServices(catalog: Catalog): Mention[] {
  return [
    ...catalog.workflows.flatMap(({ file, value }) =>
      (value.spec.thresholds ?? []).flatMap(({ then }, index): Mention[] =>
        then.ask === undefined
          ? []
          : [{ file, path: ["spec", "thresholds", index, "then", "ask", "person"], id: then.ask.person }],
      ),
    ),
    ...catalog.services.flatMap(({ file, value }) =>
      (value.spec.exceptions ?? []).map(({ who }, index) => ({
        file,
        path: ["spec", "exceptions", index, "who"],
        id: who,
      })),
    ),
  ];
}
