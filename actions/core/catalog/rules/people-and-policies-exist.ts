import type { Catalog, Located } from "../catalog.ts";
import { kindsByFile } from "../lookup/named-files.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

interface Single {
  what: string;
  /** Where it stands, below the root, if there is none. */
  file: string;
  list: readonly Located<unknown>[];
  why: string;
}

/**
 * There is exactly one of each file that belongs to the whole business. A file that is there and could not be read is not
 * reported as missing: what is wrong with it is.
 */
export const peopleAndPoliciesExist: CatalogRule = {
  id: "people-and-policies-exist",
  severity: "error",
  description: "There is exactly one people file, cadence, settings, approval policy and risk policy.",
  check: (catalog) => singles(catalog).flatMap((single) => check(catalog, single)),
};

function singles(catalog: Catalog): Single[] {
  return [
    {
      what: "People",
      file: "people.yaml",
      list: catalog.people,
      why: "nobody could be asked, called or held to account",
    },
    {
      what: "Cadence",
      file: "cadence.yaml",
      list: catalog.cadences,
      why: "weeks are cut by its time zone and response times by its business hours",
    },
    {
      what: "Settings",
      file: "settings.yaml",
      list: catalog.settings,
      why: "it says whose business this is and whether it is live",
    },
    {
      what: "ApprovalPolicy",
      file: "policies/approval.yaml",
      list: catalog.approvalPolicies,
      why: "nobody knows who approves which change",
    },
    {
      what: "RiskPolicy",
      file: "policies/risk.yaml",
      list: catalog.riskPolicies,
      why: "nobody knows what is never decided without a person",
    },
  ];
}

function check(catalog: Catalog, { what, file, list, why }: Single): RuleFinding[] {
  const expected = `${catalog.root}/${file}`;
  if (list.length === 0) {
    if (hasUnread(catalog, expected)) return [];
    const start = { line: 1, column: 1 };
    return [
      {
        file: expected,
        place: { range: { start, end: start } },
        message: `there is no ${what}`,
        why,
        fix: `write ${expected}`,
      },
    ];
  }
  return list.slice(1).map((extra) => ({
    file: extra.file,
    place: { path: ["kind"] },
    message: `there is another ${what} in ${list[0]?.file}`,
    why: "two of them will differ one day, and nobody can tell which one holds",
    fix: "keep one of them",
  }));
}

/** True where the file, or another one in its folder below the root, stands there and could not be read. */
function hasUnread(catalog: Catalog, expected: string): boolean {
  const kinds = kindsByFile(catalog);
  if (catalog.files.has(expected)) return !kinds.has(expected);
  const folder = expected.slice(0, expected.lastIndexOf("/") + 1);
  if (folder === `${catalog.root}/`) return false;
  return catalog.files.values().some((file) => file.startsWith(folder) && !kinds.has(file));
}
