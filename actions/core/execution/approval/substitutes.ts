import type { Catalog, Located } from "../../catalog/catalog.ts";
import type { Workflow } from "../../catalog/generated/types.ts";
import { workflowIn } from "./folders.ts";
import { personOf } from "./people.ts";
import type { Named } from "./verdict.ts";

/**
 * Who may stand for a maker of the change, the first choice first. For a workflow: its reviewer, owner and escalation
 * owner. For the risk policy's owner: the escalation owner, then who decides such cases by the risk policy, so that a
 * business whose risk owner is also its escalation owner is not stuck. For all else, and for a new workflow, the approval
 * policy's default comes first, then the roles of all workflows. The default branch's catalog names all of them.
 */
export function substitutesFor(catalog: Catalog, isRisk: boolean, name: string | null): Named[] {
  const workflow = name === null ? undefined : workflowIn(catalog, `${catalog.root}/workflows/${name}`);
  return peopleFor(catalog, isRisk ? forRisk(catalog, workflow) : forRole(catalog, workflow));
}

/** Everybody with a role, those of the approval policy's default first. */
export function everybody(catalog: Catalog): Named[] {
  return peopleFor(catalog, allRoles(catalog));
}

function peopleFor(catalog: Catalog, ids: readonly string[]): Named[] {
  return [...new Set(ids)].map((id) => personOf(catalog, id)).filter((person) => person !== undefined);
}

function forRole(catalog: Catalog, workflow: Located<Workflow> | undefined): string[] {
  if (workflow === undefined) return allRoles(catalog);
  const { reviewer, owner, escalation } = workflow.value.spec;
  return [reviewer, owner, escalation];
}

function forRisk(catalog: Catalog, workflow: Located<Workflow> | undefined): string[] {
  const deciders = catalog.riskPolicies.flatMap(({ value }) =>
    value.spec.decisions.map((rule) => ({ decision: rule.class, approver: rule.approver })),
  );
  if (workflow === undefined) {
    return [...escalations(catalog), ...deciders.map(({ approver }) => approver), ...allRoles(catalog)];
  }
  const { reviewer, owner, escalation, risk } = workflow.value.spec;
  const own = deciders.filter(({ decision }) => decision === risk.decision).map(({ approver }) => approver);
  return [escalation, ...own, owner, reviewer];
}

function allRoles(catalog: Catalog): string[] {
  const specs = catalog.workflows.map(({ value }) => value.spec);
  return [
    ...catalog.approvalPolicies.flatMap(({ value }) => value.spec.default),
    ...specs.map(({ reviewer }) => reviewer),
    ...specs.map(({ owner }) => owner),
    ...escalations(catalog),
  ];
}

function escalations(catalog: Catalog): string[] {
  return catalog.workflows.map(({ value }) => value.spec.escalation);
}
