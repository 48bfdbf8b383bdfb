import type { Finding } from "../../finding.ts";
import type { CheckSummary } from "./summary.ts";

/**
 * Findings for other programs. The shape is stable: keys are only ever added. Lines and columns count from 1, columns in
 * UTF-16 units, `end` is exclusive, `replacement` is null where the fix is not certain. `more` adds keys of a comparison.
 */
export function jsonFindings(findings: readonly Finding[], summary: CheckSummary, more: object = {}): string {
  return JSON.stringify({ summary, findings: findings.map(jsonFinding), ...more }, null, 2);
}

function jsonFinding({ code, severity, file, range, message, why, fix, replacement }: Finding): object {
  return { code, severity, file, range, message, why, fix, replacement: replacement ?? null };
}
