import { compareText } from "../../finding.ts";

/** Fewer than two cases say nothing about a workflow's week. */
const AT_LEAST = 2;

/** A workflow as far as its share of the audit goes: what goes wrong there, and how far it is seen. */
export interface AuditedWorkflow {
  name: string;
  decision: "none" | "legal" | "pricing" | "financial";
  outbound: "none" | "low" | "high";
}

/**
 * Splits one weekly audit total over the workflows by risk, at least 2 cases each; the total grows only where there
 * are more than half as many workflows as cases. A workflow weighs 1, twice that where it prepares a legal, pricing
 * or financial decision, and twice again where what it sends out is high-risk: 1, 2 or 4. Largest remainder; ties go
 * to the heavier, then by name, so the split is the same whatever the order of the workflows.
 */
export function splitSample(total: number, workflows: readonly AuditedWorkflow[]): Map<string, number> {
  const weighed = workflows
    .map((workflow) => ({ name: workflow.name, weight: riskWeight(workflow) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.name, b.name));
  let left = Math.max(total, AT_LEAST * weighed.length);
  let split = weighed;
  const sizes = new Map<string, number>();
  for (;;) {
    const perWeight = left / sum(split);
    const small = split.filter(({ weight }) => weight * perWeight < AT_LEAST);
    if (small.length === 0) break;
    for (const { name } of small) sizes.set(name, AT_LEAST);
    left -= AT_LEAST * small.length;
    split = split.filter((workflow) => !small.includes(workflow));
  }
  for (const [name, size] of largestRemainder(left, split)) sizes.set(name, size);
  return sizes;
}

/** 1, 2 or 4: doubled for a decision that needs a person, doubled for high-risk outbound. */
export function riskWeight({ decision, outbound }: Omit<AuditedWorkflow, "name">): number {
  return (decision === "none" ? 1 : 2) * (outbound === "high" ? 2 : 1);
}

interface Weighed {
  name: string;
  weight: number;
}

/** In whole numbers throughout, so that equal remainders are equal. Among them the order of the parts decides. */
function largestRemainder(total: number, parts: readonly Weighed[]): [name: string, size: number][] {
  const weights = sum(parts);
  const shares = parts.map(({ name, weight }) => {
    const remainder = (total * weight) % weights;
    return { name, remainder, size: (total * weight - remainder) / weights };
  });
  const left = total - shares.reduce((all, { size }) => all + size, 0);
  const largest = new Set(shares.toSorted((a, b) => b.remainder - a.remainder).slice(0, left));
  return shares.map((share) => [share.name, share.size + (largest.has(share) ? 1 : 0)]);
}

function sum(parts: readonly Weighed[]): number {
  return parts.reduce((all, { weight }) => all + weight, 0);
}
