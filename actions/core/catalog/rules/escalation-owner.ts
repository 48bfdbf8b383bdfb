import { isSamePerson, peopleById } from "../lookup/names.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const path = ["spec", "escalation"];

/**
 * The escalation contact is called when the owner does not answer, so it cannot be the owner. The reviewer may be it: in a
 * business of three people it often is.
 */
export const escalationOwner: CatalogRule = {
  id: "escalation-owner",
  severity: "error",
  description: "Every workflow has an escalation contact who is listed in people.yaml and is not its owner.",
  check: (catalog) => {
    const people = peopleById(catalog);
    if (people.size === 0) return [];
    return catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] => {
      const { owner, escalation } = spec;
      if (!people.has(escalation)) {
        return [
          {
            file,
            place: { path },
            why: "when the owner does not answer, nobody else is called",
            ...unknownName(escalation, people.keys(), {
              where: "in people.yaml",
              add: "add that person to people.yaml",
            }),
          },
        ];
      }
      if (!isSamePerson(catalog, owner, escalation)) return [];
      return [
        {
          file,
          place: { path },
          message:
            owner === escalation
              ? `"${escalation}" is both owner and escalation contact`
              : `"${escalation}" has the same GitHub account as the owner, "${owner}"`,
          why: "when the owner does not answer, calling the owner again does not help",
          fix: "name someone who can decide when the owner is away",
        },
      ];
    });
  },
};
