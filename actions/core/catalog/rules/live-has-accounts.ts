import type { Catalog } from "../catalog.ts";
import { peopleById } from "../lookup/names.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const LEAST_ACCOUNTS = 2;

/**
 * Before a repository is live, everyone who must approve or be called has a GitHub account, and there are two of them at
 * least: with one, everybody approves themselves. Sample people have none, so a sample is never live.
 */
export const liveHasAccounts: CatalogRule = {
  id: "live-has-accounts",
  severity: "error",
  description: "A live repository is no sample, and everyone who approves or is called has a GitHub account.",
  check: (catalog, { rehearsal = false }) =>
    catalog.settings
      .filter(({ value }) => value.spec.live)
      .flatMap(({ file, value }): RuleFinding[] => {
        // Only a rehearsal plays the sample live.
        if (value.spec.sample === true && !rehearsal) {
          return [
            {
              file,
              place: { path: ["spec", "live"] },
              message: "the sample business is set live",
              why: "its people are invented: nobody would approve or answer",
              fix: "put your own people into people.yaml and take `sample: true` out first",
            },
          ];
        }
        return [...tooFew(catalog, file), ...withoutAccount(catalog)];
      }),
};

function tooFew(catalog: Catalog, file: string): RuleFinding[] {
  const accounts = new Set(
    [...peopleById(catalog).values()].flatMap(({ github }) =>
      github === null ? [] : [github.toLowerCase()],
    ),
  );
  if (catalog.people.length === 0 || accounts.size === 0 || accounts.size >= LEAST_ACCOUNTS) return [];
  return [
    {
      file,
      place: { path: ["spec", "live"] },
      message: "all of people.yaml is one GitHub account",
      why: "nobody could approve what that person changes",
      fix: "give a second person an account in people.yaml before you go live",
    },
  ];
}

function withoutAccount(catalog: Catalog): RuleFinding[] {
  const needed = new Set([
    ...catalog.workflows.flatMap(({ value: { spec } }) => [spec.owner, spec.reviewer, spec.escalation]),
    ...catalog.approvalPolicies.flatMap(({ value: { spec } }) => [
      ...spec.default,
      ...spec.paths.flatMap(({ approvers }) => approvers),
    ]),
  ]);
  return catalog.people.flatMap(({ file, value }) =>
    value.spec.people.flatMap(({ id, github }, index): RuleFinding[] =>
      github !== null || !needed.has(id)
        ? []
        : [
            {
              file,
              place: { path: ["spec", "people", index, "github"] },
              message: `"${id}" has no GitHub account, and the repository is live`,
              why: "what waits for this person's approval waits for ever",
              fix: "write the account, without @, or let another person have the role",
            },
          ],
    ),
  );
}
