import { type Finding, sortFindings } from "../finding.ts";
import type { LoadedCatalog } from "./load.ts";
import { rules } from "./rules/index.ts";
import type { CatalogRule, RuleContext } from "./rules/rule.ts";

/** Everything that is wrong with a catalog, in the order in which it is shown. */
export function checkCatalog(loaded: LoadedCatalog, context: RuleContext): Finding[] {
  return sortFindings([...loaded.findings, ...rules.flatMap((rule) => findingsOf(rule, loaded, context))]);
}

function findingsOf(rule: CatalogRule, { catalog, locate }: LoadedCatalog, context: RuleContext): Finding[] {
  return rule.check(catalog, context).map(({ file, place, ...words }) => ({
    code: rule.id,
    severity: rule.severity,
    file,
    range: locate(file, place),
    ...words,
  }));
}
