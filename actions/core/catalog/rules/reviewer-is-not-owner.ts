import { isSamePerson, peopleById } from "../lookup/names.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const path = ["spec", "reviewer"];

/**
 * The reviewer approves changes and checks quality, so it is someone else than the owner: another id, and behind it another
 * GitHub account. (Owner and escalation may well review other people's workflows.)
 */
export const reviewerIsNotOwner: CatalogRule = {
  id: "reviewer-is-not-owner",
  severity: "error",
  description: "Every workflow has a reviewer who is listed in people.yaml and is not its owner.",
  check: (catalog) => {
    const people = peopleById(catalog);
    if (people.size === 0) return [];
    return catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] => {
      const { owner, reviewer } = spec;
      if (!people.has(reviewer)) {
        return [
          {
            file,
            place: { path },
            why: "nobody approves changes of this workflow or checks its quality",
            ...unknownName(reviewer, people.keys(), {
              where: "in people.yaml",
              add: "add that person to people.yaml",
            }),
          },
        ];
      }
      if (!isSamePerson(catalog, owner, reviewer)) return [];
      return [
        {
          file,
          place: { path },
          message:
            owner === reviewer
              ? `"${reviewer}" is both owner and reviewer`
              : `"${reviewer}" has the same GitHub account as the owner, "${owner}"`,
          why: "nobody sees their own mistakes: changes and audits need a second pair of eyes",
          fix: "name another person as reviewer",
        },
      ];
    });
  },
};
