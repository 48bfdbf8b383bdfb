import { teamsByName } from "../lookup/names.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** A workflow's team is one of people.yaml: boards and budgets group by it, and its owner answers for it. */
export const teamIsKnown: CatalogRule = {
  id: "team-is-known",
  severity: "error",
  description: "Every workflow belongs to a team that is listed in people.yaml.",
  check: (catalog) => {
    const teams = teamsByName(catalog);
    if (teams.size === 0) return [];
    return catalog.workflows.flatMap(({ file, value: { metadata } }): RuleFinding[] =>
      teams.has(metadata.team)
        ? []
        : [
            {
              file,
              place: { path: ["metadata", "team"] },
              why: "the workflow would be missing from its team's board",
              ...unknownName(metadata.team, teams.keys(), {
                where: "a team of people.yaml",
                add: "add that team to people.yaml",
              }),
            },
          ],
    );
  },
};
