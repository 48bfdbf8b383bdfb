import type { Catalog, Located } from "../../catalog/catalog.ts";
import type { Workflow } from "../../catalog/generated/types.ts";
import { playbookOf } from "../../catalog/lookup/named-files.ts";
import { namesOf } from "../../catalog/lookup/names.ts";
import { nameByPath, resolvePath } from "../../catalog/lookup/paths.ts";
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
export function sensitiveWorkflowOf({ current, proposed }: BothCatalogs, file: string): string | null {
  const catalogs = [current, proposed];
  const folder = workflowFolder(current.root, file);
  const own = folder === null ? [] : catalogs.map((catalog) => workflowIn(catalog, folder));
  const isOwnSensitive = own.some((workflow, index) => isSensitiveWork(catalogs[index] as Catalog, workflow));
  if (folder !== null && isOwnSensitive && isSteering({ current, proposed }, folder, file)) {
    return folder.slice(folder.lastIndexOf("/") + 1);
  }
  for (const catalog of catalogs) {
    const user = catalog.workflows.find(
      (workflow) =>
        isSensitiveWork(catalog, workflow) &&
        (steeringFiles(catalog, workflow).includes(file) || isServiceOf(catalog, workflow, file)),
    );
    if (user !== undefined) return nameByPath(user.file, "folder");
  }
  return null;
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

/** The playbook and the prompts that a workflow uses, wherever they stand. */
function steeringFiles(catalog: Catalog, workflow: Located<Workflow>): string[] {
  const playbook = resolvePath(workflow.file, workflow.value.spec.playbook);
  const found = playbookOf(catalog, workflow);
  const prompts = (found?.value.spec.steps ?? []).flatMap((step) =>
    step.kind === "draft" ? [resolvePath((found as { file: string }).file, step.prompt)] : [],
  );
  return [playbook, ...prompts].filter((path) => path !== null);
}

/** The service module of a workflow promises what a failure costs us: a price. */
function isServiceOf(catalog: Catalog, workflow: Located<Workflow>, file: string): boolean {
  const names = namesOf(workflow);
  return catalog.services.some(
    (service) => service.file === file && names.includes(service.value.spec.workflow),
  );
}
