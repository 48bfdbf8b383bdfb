import type { Catalog, Located } from "../../catalog/catalog.ts";
import type { Workflow } from "../../catalog/generated/types.ts";
import { playbookOf } from "../../catalog/lookup/named-files.ts";
import { namesOf } from "../../catalog/lookup/names.ts";
import { firstBy, once } from "../../catalog/lookup/once.ts";
import { resolvePath } from "../../catalog/lookup/paths.ts";
import { isSensitive } from "../../catalog/lookup/step-risk.ts";
import { definitionIn, workflowFolder, workflowIn } from "./folders.ts";

/** What decides whether the risk policy's owner is asked: the catalog as it is, and as it would be. */
export interface BothCatalogs {
  current: Catalog;
  proposed: Catalog;
}

/**
 * For a changed file: the workflow whose legal, pricing or financial work it steers, or null. Steps, prompts, risk and
 * prices steer it, in the workflow as it is and as it would be: a change cannot make itself harmless. Every YAML file of
 * such a folder beside workflow.yaml counts as steps, so that a renamed playbook is none the less one.
 */
export function sensitiveWorkflowOf(
  { current, proposed }: BothCatalogs,
  file: string,
): Located<Workflow> | null {
  const catalogs = [current, proposed];
  const folder = workflowFolder(current.root, file);
  const own = folder === null ? [] : catalogs.map((catalog) => workflowIn(catalog, folder));
  const sensitive = own.find((workflow, index) => isSensitiveWork(catalogs[index] as Catalog, workflow));
  if (folder !== null && sensitive !== undefined && isSteering({ current, proposed }, folder, file)) {
    return sensitive;
  }
  return steered(current).get(file) ?? steered(proposed).get(file) ?? null;
}

function isSensitiveWork(catalog: Catalog, workflow: Located<Workflow> | undefined): boolean {
  if (workflow === undefined) return false;
  const steps = playbookOf(catalog, workflow)?.value.spec.steps ?? [];
  return (
    isSensitive(workflow.value.spec.risk.decision) ||
    steps.some(({ risk }) => isSensitive(risk?.decision ?? "none"))
  );
}

function isSteering(both: BothCatalogs, folder: string, file: string): boolean {
  if (file === definitionIn(folder)) return steersDifferently(both, folder);
  const below = file.slice(folder.length + 1);
  return /\.ya?ml$/i.test(below) || below.startsWith("prompts/");
}

/** True where workflow.yaml changes what it says about risk, prices or steps, or comes, or goes. */
function steersDifferently({ current, proposed }: BothCatalogs, folder: string): boolean {
  const [from, to] = [workflowIn(current, folder), workflowIn(proposed, folder)];
  if (from === undefined || to === undefined) return true;
  const told = ({ value: { spec } }: Located<Workflow>): string =>
    JSON.stringify([spec.risk, spec.value ?? null, spec.playbook]);
  return told(from) !== told(to);
}

/** Files that steer sensitive work wherever they stand, and whose: the playbooks, prompts and services that it uses. */
const steered = once((catalog) => {
  const users = catalog.workflows.filter((workflow) => isSensitiveWork(catalog, workflow));
  return new Map(users.flatMap((user) => steeringFiles(catalog, user).map((file) => [file, user] as const)));
});

function steeringFiles(catalog: Catalog, workflow: Located<Workflow>): string[] {
  const playbook = resolvePath(workflow.file, workflow.value.spec.playbook);
  const found = playbookOf(catalog, workflow);
  const prompts = (found?.value.spec.steps ?? []).flatMap((step) =>
    step.kind === "draft" && found !== undefined ? [resolvePath(found.file, step.prompt)] : [],
  );
  // The service module of a workflow promises what a failure costs us: a price.
  const services = namesOf(workflow).map((name) => servicesOf(catalog).get(name)?.file ?? null);
  return [playbook, ...prompts, ...services].filter((path) => path !== null);
}

const servicesOf = once((catalog) => firstBy(catalog.services, ({ value }) => value.spec.workflow));
