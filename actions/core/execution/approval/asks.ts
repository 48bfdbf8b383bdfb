import type { Catalog } from "../../catalog/catalog.ts";
import type { CatalogChange } from "../../catalog/changes/change.ts";
import { peopleById } from "../../catalog/lookup/names.ts";
import { folderOf } from "../../catalog/lookup/paths.ts";
import { nameOfFolder, titleOf, workflowFolder, workflowIn } from "./folders.ts";
import { policyAnswer } from "./policy-paths.ts";
import type { ChangedFile } from "./pull-request.ts";
import { sensitiveWorkflowOf } from "./sensitive.ts";
import type { Ask, Obstacle } from "./verdict.ts";
import { type RawAsk, workflowAsks } from "./workflow-asks.ts";

/** What decides who is asked. */
export interface Change {
  /** The default branch's catalog, which `catalogObstacles` found fit to decide by. */
  current: Catalog;
  proposed: Catalog;
  changes: readonly CatalogChange[];
  files: readonly ChangedFile[];
}

/**
 * Everybody whom a change asks, and for which files: the default branch's catalog names them, always. What it cannot
 * name keeps the gate closed. Deleting counts as changing, and a renamed file is changed in both places.
 */
export function asksOf(change: Change): { asks: Ask[]; obstacles: Obstacle[] } {
  const paths = change.files.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [oldPath, path]));
  const raw: RawAsk[] = [];
  const obstacles: Obstacle[] = [];
  for (const file of new Set(paths)) {
    const found = workflowAsks(change, file);
    obstacles.push(...found.obstacles);
    const policy = policyAsks(change, file, found.isWorkflow).filter(
      ({ person }) => !found.asks.some((ask) => ask.person === person),
    );
    raw.push(...found.asks, ...policy, ...riskAsks(change, file));
  }
  const lowered = loweredAsks(change);
  const told = new Set(lowered.map(roleKey));
  const others = raw.filter((ask) => !told.has(roleKey(ask)));
  raw.splice(0, raw.length, ...others, ...lowered);
  return { asks: merged(raw), obstacles: [...obstacles, ...unknownPeople(change.current, raw)] };
}

/** Everything outside of a workflow is the approval policy's; inside, only what one of its lines names expressly. */
function policyAsks({ current }: Change, file: string, isWorkflow: boolean): RawAsk[] {
  const policy = current.approvalPolicies[0]?.value.spec;
  if (policy === undefined) return [];
  const { approvers, path } = policyAnswer(policy, file);
  const folder = workflowFolder(current.root, file);
  const isExpress = folder !== null && path !== null && (path === file || path.startsWith(`${folder}/`));
  if (isWorkflow && !isExpress) return [];
  const rule =
    path === null
      ? "approval policy: for everything that it does not name"
      : `approval policy: for \`${path}\``;
  return approvers.map((person) => ({ kind: "policy", person, workflow: null, lowered: false, file, rule }));
}

/** Policies, and what steers legal, pricing or financial work, are also the risk policy owner's. */
function riskAsks(change: Change, file: string): RawAsk[] {
  const owner = change.current.riskPolicies[0]?.value.spec.owner;
  if (owner === undefined) return [];
  const ask = { kind: "risk-owner", person: owner, lowered: false, file } as const;
  if (file.startsWith(`${change.current.root}/policies/`)) {
    return [{ ...ask, workflow: null, rule: "owner of the risk policy: for every policy" }];
  }
  const workflow = sensitiveWorkflowOf(change, file);
  if (workflow === null) return [];
  const rule = `owner of the risk policy: "${titleOf(workflow)}" decides about law, prices or money`;
  return [{ ...ask, workflow: nameOfFolder(folderOf(workflow.file)), rule }];
}

/** A lowered control asks the workflow's owner and its reviewer. */
function loweredAsks({ current, changes }: Change): RawAsk[] {
  return changes
    .filter(({ lowersControl }) => lowersControl)
    .flatMap(({ file, workflow: name, text, reason }) => {
      const folder =
        workflowFolder(current.root, file) ?? (name === null ? null : `${current.root}/workflows/${name}`);
      const workflow = folder === null ? undefined : workflowIn(current, folder);
      if (folder === null || workflow === undefined) return [];
      const { owner, reviewer } = workflow.value.spec;
      const common = { workflow: nameOfFolder(folder), lowered: true, file };
      const why = `of "${titleOf(workflow)}", since a control is lowered: ${reason ?? text}`;
      return [
        { ...common, kind: "owner" as const, person: owner, rule: `owner ${why}` },
        { ...common, kind: "reviewer" as const, person: reviewer, rule: `reviewer ${why}` },
      ];
    });
}

/** The same for two reasons that ask one person for one file in one role: the one with the lowered control says more. */
function roleKey({ kind, person, workflow, file }: RawAsk): string {
  return JSON.stringify([kind, person, workflow, file]);
}

function merged(raw: readonly RawAsk[]): Ask[] {
  const asks = new Map<string, Ask>();
  for (const { file, ...ask } of raw) {
    const key = JSON.stringify(ask);
    const known = asks.get(key);
    if (known === undefined) asks.set(key, { ...ask, files: [file] });
    else if (!known.files.includes(file)) known.files.push(file);
  }
  return [...asks.values()];
}

function unknownPeople(current: Catalog, raw: readonly RawAsk[]): Obstacle[] {
  const known = peopleById(current);
  const unknown = new Map(
    raw.filter(({ person }) => !known.has(person)).map(({ person, file }) => [person, file]),
  );
  return [...unknown].map(([person, file]) => ({
    what: `"${person}" must approve \`${file}\`, and people.yaml on the default branch does not know this person`,
    todo: `add "${person}" to people.yaml in a pull request of its own, and merge that one first`,
  }));
}
