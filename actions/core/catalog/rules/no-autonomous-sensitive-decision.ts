import type { Catalog, Located } from "../catalog.ts";
import type { Playbook, Step, Workflow } from "../generated/types.ts";
import { playbookOf } from "../lookup/named-files.ts";
import { approvalsOf, isActing, isSensitive, riskOf } from "../lookup/step-risk.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * A legal, pricing or financial decision is taken by a person. Drafting proposes and routing hands over, so neither
 * decides: a decision is taken where a step acts or writes to someone again. Such a step is done by a human, or waits for
 * the yes of an earlier ask step that lists it. Its class is its own or, unsaid, the workflow's; and what a draft proposes as
 * such a decision is carried out by the steps behind it, whatever they say of themselves.
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
    const approvals = approvalsOf(steps, index);
    const { decision } = riskOf(step, workflow.spec.risk);
    const by = `is done by ${step.by ?? "system"}, and nobody approves it`;
    const why = "a wrong decision of this kind binds the business, and no person would have seen it";
    const ask = `put an ask step before it with \`approves: [${step.id}]\`, or let a human do it`;
    if (!isSensitive(decision)) {
      const drafted = unreadDraft(steps, index, Math.max(-1, ...approvals.map(({ at }) => at)));
      if (drafted === undefined) return [];
      const message = `"${step.id}" carries out the ${drafted.risk?.decision} decision of "${drafted.id}", ${by} after that`;
      return [{ file, place: { path: ["spec", "steps", index, "id"] }, message, why, fix: ask }];
    }
    if (approvals.length > 0) return [];
    const own = step.risk?.decision !== undefined;
    return [
      {
        file,
        place: { path: ["spec", "steps", index, ...(own ? ["risk", "decision"] : ["id"])] },
        message: `"${step.id}" takes a ${decision} decision${own ? "" : ` (from workflow ${workflow.metadata.name})`}, ${by}`,
        why,
        fix: own ? ask : `${ask}; where it decides nothing, write \`risk: {decision: none}\``,
      },
    ];
  });
}

/** A draft before the step that says it proposes a sensitive decision, and that no approval of the step comes after. */
function unreadDraft(steps: readonly Step[], index: number, lastApproval: number): Step | undefined {
  return steps.find(
    (step, at) =>
      at > lastApproval && at < index && step.kind === "draft" && isSensitive(step.risk?.decision ?? "none"),
  );
}
