import type { Catalog } from "../../catalog/catalog.ts";
import type { Finding } from "../../finding.ts";

/** What a check looked at and what it found. */
export interface CheckSummary {
  workflows: number;
  definitions: number;
  /** Files below the catalog's folder, the sample's exports left out. */
  files: number;
  errors: number;
  warnings: number;
}

export function summaryOf(catalog: Catalog, findings: readonly Finding[]): CheckSummary {
  const { root: _, files, looseBodies: __, ...lists } = catalog;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    workflows: catalog.workflows.length,
    definitions: Object.values(lists).reduce((sum, list) => sum + list.length, 0),
    files: files.size,
    errors,
    warnings: findings.length - errors,
  };
}

/** `12 workflows, 96 definitions in 101 files: 2 errors, 1 warning.` */
export function summaryLine(summary: CheckSummary): string {
  const { workflows, definitions, files, errors, warnings } = summary;
  const looked = `${counted(workflows, "workflow")}, ${counted(definitions, "definition")} in ${counted(files, "file")}`;
  return `${looked}: ${foundLine(errors, warnings)}`;
}

/** `2 errors, 1 warning.` */
export function foundLine(errors: number, warnings: number): string {
  if (errors === 0 && warnings === 0) return "nothing to fix.";
  const parts = [
    errors > 0 ? counted(errors, "error") : "",
    warnings > 0 ? counted(warnings, "warning") : "",
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.`;
}

/** `1 error`, `2 errors`, `0 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
