import { accountThatJoins, isSamePerson, peopleById } from "../lookup/names.ts";
import { unknownPerson } from "../lookup/unknown-person.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const why = "when the owner does not answer, calling the owner again does not help";
const path = ["spec", "escalation"];

/**
 * The escalation contact is called when the owner does not answer, so it cannot be the owner. The reviewer may be it: in a
 * business of three people it often is.
 */
export const escalationOwner: CatalogRule = {
  id: "escalation-owner",
  severity: "error",
  description: "Every workflow has an escalation contact who is listed in people.yaml and is not its owner.",
  check: (catalog, { against }) => {
    const people = peopleById(catalog);
    if (people.size === 0) return [];
    return catalog.workflows.flatMap(({ file, value: { metadata, spec } }): RuleFinding[] => {
      const { owner, escalation } = spec;
      if (!people.has(escalation)) {
        return [
          {
            file,
            place: { path },
            why: "when the owner does not answer, nobody else is called",
            ...unknownPerson(escalation, catalog, against),
          },
        ];
      }
      if (!isSamePerson(catalog, owner, escalation)) return [];
      const joined = accountThatJoins(catalog, against, [owner, escalation]);
      if (joined !== null) {
        return [
          {
            file: joined.file,
            place: { path: joined.path },
            message: `"${owner}" and "${escalation}" now have the same GitHub account, and are owner and escalation contact of "${metadata.title}"`,
            why,
            fix: `give each their own account, or name another person as escalation contact`,
          },
        ];
      }
      return [
        {
          file,
          place: { path },
          message:
            owner === escalation
              ? `"${escalation}" is both owner and escalation contact`
              : `"${escalation}" has the same GitHub account as the owner, "${owner}"`,
          why,
          fix: "name someone who can decide when the owner is away",
        },
      ];
    });
  },
};
