import { compareText, type Finding, type Range, sortFindings } from "../finding.ts";
import type { LoadedCatalog } from "./load.ts";
import { rules } from "./rules/index.ts";
import type { CatalogRule, RuleContext, RuleFinding } from "./rules/rule.ts";

/** Of which files the lines are looked up: of these, and of so many others in the order in which findings are shown. */
export interface Looked {
  files: ReadonlySet<string>;
  others: number;
}

const WHOLE_FILE: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Everything that is wrong with a catalog, in the order in which it is shown.
 *
 * @param looked where it is absent, every finding has its line. To find lines a file is parsed again, so whoever shows few
 *   of thousands says of which files they are wanted; findings elsewhere point at their file as a whole.
 */
export function checkCatalog(loaded: LoadedCatalog, context: RuleContext, looked?: Looked): Finding[] {
  const ready = rules.filter((rule) => !waits(rule, loaded));
  const found = ready.map((rule) => ({ rule, findings: rule.check(loaded.catalog, context) }));
  const isLooked = looked === undefined ? () => true : lookedUp(found, looked);
  const located = found.flatMap(({ rule, findings }) => findings.map(locatedBy(rule, loaded, isLooked)));
  return sortFindings([...loaded.findings, ...located]);
}

function lookedUp(
  found: readonly { findings: readonly RuleFinding[] }[],
  { files, others }: Looked,
): (file: string) => boolean {
  const all = new Set(found.flatMap(({ findings }) => findings.map(({ file }) => file)));
  const first = new Set(
    [...all]
      .filter((file) => !files.has(file))
      .sort(compareText)
      .slice(0, others),
  );
  return (file) => files.has(file) || first.has(file);
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

function locatedBy(
  { id, severity }: CatalogRule,
  { locate }: LoadedCatalog,
  isLooked: (file: string) => boolean,
): (finding: RuleFinding) => Finding {
  return ({ file, place, ...words }) => ({
    code: id,
    severity,
    file,
    range: isLooked(file) ? locate(file, place) : WHOLE_FILE,
    ...words,
  });
}
