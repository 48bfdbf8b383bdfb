import type { Catalog, Located } from "../catalog.ts";
import type { Playbook, Workflow } from "../generated/types.ts";
import { playbookOf } from "../lookup/named-files.ts";
import { isSamePerson, peopleById } from "../lookup/names.ts";
import { approvalsOf, isActing, isSensitive, riskOf } from "../lookup/step-risk.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * The risk policy says who decides on legal, pricing and financial matters; a playbook asks that person. Otherwise the
 * policy is a text and the playbook is the practice. A class that the policy leaves out is reported there.
 */
export const decisionAsksItsApprover: CatalogRule = {
  id: "decision-asks-its-approver",
  severity: "error",
  description:
    "A step with a legal, pricing or financial decision is approved by the person whom the risk policy names.",
  check: (catalog: Catalog) =>
    catalog.workflows.flatMap((workflow) => {
      const playbook = playbookOf(catalog, workflow);
      return playbook === undefined ? [] : check(catalog, workflow, playbook);
    }),
};

function check(
  catalog: Catalog,
  { value: workflow }: Located<Workflow>,
  { file, value }: Located<Playbook>,
): RuleFinding[] {
  const { steps } = value.spec;
  return steps.flatMap((step, index): RuleFinding[] => {
    if (!isActing(step)) return [];
    const { decision } = riskOf(step, workflow.spec.risk);
    const approver = isSensitive(decision) ? approverOf(catalog, decision) : undefined;
    const approvals = approvalsOf(steps, index).filter(({ ask }) => peopleById(catalog).has(ask.who));
    const last = approvals.at(-1);
    if (approver === undefined || last === undefined) return [];
    if (approvals.some(({ ask }) => isSamePerson(catalog, ask.who, approver))) return [];
    return [
      {
        file,
        place: { path: ["spec", "steps", last.at, "who"] },
        message: `"${last.ask.who}" approves the ${decision} decision of "${step.id}"; the risk policy names "${approver}"`,
        why: `who may decide on ${decision} matters would depend on the file one reads`,
        fix: `ask ${approver}, or change the approver in the risk policy`,
        replacement: approver,
      },
    ];
  });
}

/** Null-safe: a policy without the class, or with an unknown approver, has a finding of its own. */
function approverOf(catalog: Catalog, decision: string): string | undefined {
  return catalog.riskPolicies
    .flatMap(({ value }) => value.spec.decisions)
    .map(({ class: covered, approver }) => ({ covered, approver }))
    .find(({ covered, approver }) => covered === decision && peopleById(catalog).has(approver))?.approver;
}
