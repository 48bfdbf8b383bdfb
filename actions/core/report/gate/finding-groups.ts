import type { Finding } from "../../finding.ts";

/** Findings that say the same and are mended the same way, at however many places. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** One group for each thing to fix, in the order of the first place of each. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.message, finding.fix]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
