import { accountThatJoins, isSamePerson, peopleById } from "../lookup/names.ts";
import { unknownPerson } from "../lookup/unknown-person.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const why = "nobody sees their own mistakes: changes and audits need a second pair of eyes";
const path = ["spec", "reviewer"];

/**
 * The reviewer approves changes and checks quality, so it is someone else than the owner: another id, and behind it another
 * GitHub account. (Owner and escalation may well review other people's workflows.)
 */
export const reviewerIsNotOwner: CatalogRule = {
  id: "reviewer-is-not-owner",
  severity: "error",
  description: "Every workflow has a reviewer who is listed in people.yaml and is not its owner.",
  check: (catalog, { against }) => {
    const people = peopleById(catalog);
    if (people.size === 0) return [];
    return catalog.workflows.flatMap(({ file, value: { metadata, spec } }): RuleFinding[] => {
      const { owner, reviewer } = spec;
      if (!people.has(reviewer)) {
        return [
          {
            file,
            place: { path },
            why: "nobody approves changes of this workflow or checks its quality",
            ...unknownPerson(reviewer, catalog, against),
          },
        ];
      }
      if (!isSamePerson(catalog, owner, reviewer)) return [];
      const joined = accountThatJoins(catalog, against, [owner, reviewer]);
      if (joined !== null) {
        return [
          {
            file: joined.file,
            place: { path: joined.path },
            message: `"${owner}" and "${reviewer}" now have the same GitHub account, and are owner and reviewer of "${metadata.title}"`,
            why,
            fix: `give each their own account, or name another person as reviewer`,
          },
        ];
      }
      return [
        {
          file,
          place: { path },
          message:
            owner === reviewer
              ? `"${reviewer}" is both owner and reviewer`
              : `"${reviewer}" has the same GitHub account as the owner, "${owner}"`,
          why,
          fix: "name another person as reviewer",
        },
      ];
    });
  },
};
