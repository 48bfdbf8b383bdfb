import type { Check } from "../audits.ts";
import { dashed, separated } from "../format.ts";

export function auditExport(checks: readonly Check[]): string {
  const rows = checks.map(({ workflow, case: id, checked, passed, reason }) => [
    ...[workflow, id, dashed(checked), "Quality lead", passed ? "Pass" : "Fail", reason],
  ]);
  return `Workflow,Case,Checked at,Checked by,Result,What was wrong\n${separated(rows, ",", "\n")}`;
}
