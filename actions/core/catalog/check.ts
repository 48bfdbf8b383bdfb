import { type Finding, sortFindings } from "../finding.ts";
import type { LoadedCatalog } from "./load.ts";
import { rules } from "./rules/index.ts";
import type { CatalogRule, RuleContext } from "./rules/rule.ts";

/** Everything that is wrong with a catalog, in the order in which it is shown. */
export function checkCatalog(loaded: LoadedCatalog, context: RuleContext): Finding[] {
  const ready = rules.filter((rule) => !waits(rule, loaded));
  return sortFindings([...loaded.findings, ...ready.flatMap((rule) => findingsOf(rule, loaded, context))]);
}

/** How many rules are not asked, because they would judge definitions that could not be read. */
export function waitingRules(loaded: LoadedCatalog): number {
  return waitingRuleIds(loaded).length;
}

/** The rules that are not asked, by their ids. */
export function waitingRuleIds(loaded: LoadedCatalog): string[] {
  return rules.filter((rule) => waits(rule, loaded)).map(({ id }) => id);
}

function waits({ needs = [] }: CatalogRule, { incomplete }: LoadedCatalog): boolean {
  return needs.some((list) => incomplete.has(list));
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
