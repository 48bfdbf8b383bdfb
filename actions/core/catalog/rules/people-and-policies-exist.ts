import type { Catalog } from "../catalog.ts";
import { type Kind, type KindOfFile, kinds } from "../kinds.ts";
import { unreadOf } from "../lookup/unread.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const WHY: Partial<Record<Kind, string>> = {
  People: "nobody could be asked, called or held to account",
  Cadence: "weeks are cut by its time zone and response times by its business hours",
  Settings: "it says whose business this is and whether it is live",
  ApprovalPolicy: "nobody knows who approves which change",
  RiskPolicy: "nobody knows what is never decided without a person",
};

/**
 * There is exactly one of each file that belongs to the whole business. A file that is there and could not be read is not
 * reported as missing: what is wrong with it is.
 */
export const peopleAndPoliciesExist: CatalogRule = {
  id: "people-and-policies-exist",
  severity: "error",
  description: "There is exactly one people file, cadence, settings, approval policy and risk policy.",
  check: (catalog) => kinds.filter(({ single }) => single).flatMap((kind) => check(catalog, kind)),
};

function check(catalog: Catalog, { kind, list, example }: KindOfFile): RuleFinding[] {
  const [first, ...others] = catalog[list];
  if (first === undefined) {
    if (unreadOf(catalog, kind).length > 0) return [];
    const start = { line: 1, column: 1 };
    return [
      {
        file: `${catalog.root}/${example}`,
        place: { range: { start, end: start } },
        message: `the catalog has no ${kind}`,
        why: WHY[kind] ?? "the whole business depends on it",
        fix: `write ${catalog.root}/${example}; the sample business shows how`,
      },
    ];
  }
  return others.map(({ file }) => ({
    file,
    place: { path: ["kind"] },
    message: `there is another ${kind} in ${first.file}`,
    why: "two of them will differ one day, and nobody can tell which one holds",
    fix: "keep one of them",
  }));
}
