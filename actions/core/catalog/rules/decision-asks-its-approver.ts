import type { Catalog, Located } from "../catalog.ts";
import type { Playbook, Step, Workflow } from "../generated/types.ts";
import { playbookOf } from "../lookup/named-files.ts";
import { isSamePerson, peopleById } from "../lookup/names.ts";
import { type AskingStep, isActing, isSensitive, riskOf, type Sensitive } from "../lookup/step-risk.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * Where a human does the step, that human decides; an ask step decides what it says of itself, and what runs without a human
 * after its yes. The risk policy says who decides on legal, pricing and financial matters; a playbook asks that person. Otherwise the
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
  return steps.flatMap((ask, at): RuleFinding[] => {
    if (ask.kind !== "ask" || !peopleById(catalog).has(ask.who)) return [];
    return [...decidedBy(ask, steps, workflow.spec.risk)].flatMap((decision) => {
      const approver = approverOf(catalog, decision);
      if (approver === undefined || isSamePerson(catalog, ask.who, approver)) return [];
      return [
        {
          file,
          place: { path: ["spec", "steps", at, "who"] },
          message: `"${ask.who}" takes the ${decision} decision of "${ask.id}"; the risk policy names "${approver}"`,
          why: `who may decide on ${decision} matters would depend on the file one reads`,
          fix: `ask ${approver}, or change the approver in the risk policy`,
          replacement: approver,
        },
      ];
    });
  });
}

/** The sensitive classes that an ask step decides: its own, and those of the steps that no human does after its yes. */
function decidedBy(ask: AskingStep, steps: readonly Step[], risk: Workflow["spec"]["risk"]): Set<Sensitive> {
  const approved = steps.filter(({ id }) => ask.approves?.includes(id) === true);
  const classes = approved.flatMap((step) =>
    isActing(step) && step.by !== "human" ? [riskOf(step, risk).decision] : [],
  );
  return new Set([ask.risk?.decision ?? "none", ...classes].filter(isSensitive));
}

/** Nobody where the policy leaves the class out or names an unknown person: each has a finding of its own. */
function approverOf(catalog: Catalog, decision: Sensitive): string | undefined {
  return catalog.riskPolicies
    .flatMap(({ value }) => value.spec.decisions)
    .find((rule) => rule.class === decision && peopleById(catalog).has(rule.approver))?.approver;
}
