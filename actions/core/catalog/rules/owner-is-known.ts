import type { Catalog } from "../catalog.ts";
import { peopleById } from "../lookup/names.ts";
import { unknownPerson } from "../lookup/unknown-person.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/**
 * One accountable person for each workflow, team, runbook and risk policy: an id of people.yaml, never a team and never
 * nobody. Work that two people own is work that each believes the other is doing.
 */
export const ownerIsKnown: CatalogRule = {
  id: "owner-is-known",
  severity: "error",
  description: "Every workflow, team, runbook and risk policy has one owner who is listed in people.yaml.",
  check: (catalog, { against }) => {
    const people = peopleById(catalog);
    if (people.size === 0) return [];
    return owners(catalog).flatMap(({ file, path, owner }): RuleFinding[] =>
      people.has(owner)
        ? []
        : [
            {
              file,
              place: { path },
              why: "nobody is accountable, so alerts and questions reach no one",
              ...unknownPerson(owner, catalog, against),
            },
          ],
    );
  },
};

interface OwnerPlace {
  file: string;
  path: Path;
  owner: string;
}

function owners(catalog: Catalog): OwnerPlace[] {
  const path = ["spec", "owner"];
  return [
    ...[...catalog.workflows, ...catalog.runbooks, ...catalog.riskPolicies].map(({ file, value }) => ({
      file,
      path,
      owner: value.spec.owner,
    })),
    ...catalog.people.flatMap(({ file, value }) =>
      value.spec.teams.map((team, index) => ({
        file,
        path: ["spec", "teams", index, "owner"],
        owner: team.owner,
      })),
    ),
  ];
}
