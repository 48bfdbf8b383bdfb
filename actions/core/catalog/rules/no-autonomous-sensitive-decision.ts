import type { Catalog, Located } from "../catalog.ts";
import type { Playbook, Workflow } from "../generated/types.ts";
import { playbookOf } from "../lookup/named-files.ts";
import { approvalsOf, isActing, isSensitive, riskOf } from "../lookup/step-risk.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * A legal, pricing or financial decision is taken by a person. Drafting proposes and routing hands over, so neither
 * decides: a decision is taken where a step acts or writes to someone again. Such a step is done by a human, or waits for
 * the yes of an earlier ask step that lists it. Its class is its own or, unsaid, the workflow's.
 *
 * Nearly wrong, and right: the step is by `system`, but states `decision: none`, since it only repeats what was decided.
 */
export const noAutonomousSensitiveDecision: CatalogRule = {
  id: "no-autonomous-sensitive-decision",
  severity: "error",
  description: "A legal, pricing or financial decision is taken or approved by a person.",
  check: (catalog: Catalog) =>
    catalog.workflows.flatMap((workflow) => {
      const playbook = playbookOf(catalog, workflow);
      return playbook === undefined ? [] : check(workflow, playbook);
    }),
};

function check({ value: workflow }: Located<Workflow>, { file, value }: Located<Playbook>): RuleFinding[] {
  const { steps } = value.spec;
  return steps.flatMap((step, index): RuleFinding[] => {
    if (!isActing(step) || step.by === "human") return [];
    const { decision } = riskOf(step, workflow.spec.risk);
    if (!isSensitive(decision) || approvalsOf(steps, index).length > 0) return [];
    const own = step.risk?.decision !== undefined;
    const from = own ? "" : ` (from workflow ${workflow.metadata.name})`;
    return [
      {
        file,
        place: { path: ["spec", "steps", index, ...(own ? ["risk", "decision"] : ["id"])] },
        message: `"${step.id}" takes a ${decision} decision${from}, is done by ${step.by ?? "system"}, and nobody approves it`,
        why: `a wrong ${decision} decision binds the business, and no person would have seen it`,
        fix: `put an ask step before it with \`approves: [${step.id}]\`, or let a human do it${own ? "" : "; where it decides nothing, write `risk: {decision: none}`"}`,
      },
    ];
  });
}
