import type { Catalog, Located } from "../../catalog/catalog.ts";
import type { Workflow } from "../../catalog/generated/types.ts";
import { kindsByFile } from "../../catalog/lookup/named-files.ts";
import { teamsByName } from "../../catalog/lookup/names.ts";
import { folderOf } from "../../catalog/lookup/paths.ts";
import { definitionIn, nameOfFolder, titleOf, workflowFolder, workflowIn } from "./folders.ts";
import type { Ask, Obstacle } from "./verdict.ts";

/** A reason for one file; those that differ in nothing else become one ask. */
export type RawAsk = Omit<Ask, "files"> & { file: string };

interface Asked {
  /** True where the file belongs to a workflow, so that the workflow names its approver. */
  isWorkflow: boolean;
  asks: RawAsk[];
  obstacles: Obstacle[];
}

interface Catalogs {
  current: Catalog;
  proposed: Catalog;
}

/** Whom a changed file asks as part of a workflow. What cannot be read on the default branch cannot be judged. */
export function workflowAsks(catalogs: Catalogs, file: string): Asked {
  const { current, proposed } = catalogs;
  const folder = workflowFolder(current.root, file);
  if (folder === null) return { isWorkflow: false, asks: [], obstacles: [] };
  const workflow = workflowIn(current, folder);
  if (workflow !== undefined) {
    return { isWorkflow: true, asks: asksOfKnown(catalogs, workflow, folder, file), obstacles: [] };
  }
  if (current.files.has(definitionIn(folder)))
    return { isWorkflow: true, asks: [], obstacles: [broken(folder)] };
  const fresh = workflowIn(proposed, folder);
  if (fresh === undefined) return { isWorkflow: false, asks: [], obstacles: [] };
  return { ...asksOfNew(current, fresh, folder, file), isWorkflow: true };
}

function asksOfKnown(
  catalogs: Catalogs,
  workflow: Located<Workflow>,
  folder: string,
  file: string,
): RawAsk[] {
  const { owner, reviewer } = workflow.value.spec;
  const title = titleOf(workflow);
  const common = { workflow: nameOfFolder(folder), lowered: false, file };
  const own: RawAsk = { ...common, kind: "reviewer", person: reviewer, rule: `reviewer of "${title}"` };
  const gone = whatGoes(catalogs, workflow, file);
  const why = `of "${title}", since ${gone}`;
  const asks: RawAsk[] =
    gone === null
      ? [own]
      : [
          { ...own, lowered: true, rule: `reviewer ${why}` },
          { ...common, kind: "owner", lowered: true, person: owner, rule: `owner ${why}` },
        ];
  const next = file === workflow.file ? workflowIn(catalogs.proposed, folder)?.value.spec : undefined;
  if (next !== undefined && next.owner !== owner) {
    asks.push({ ...common, kind: "owner", person: owner, rule: `owner of "${title}" until now` });
    asks.push({ ...common, kind: "new-owner", person: next.owner, rule: `new owner of "${title}"` });
  }
  if (next !== undefined && next.reviewer !== reviewer) {
    asks.push({ ...common, kind: "new-reviewer", person: next.reviewer, rule: `new reviewer of "${title}"` });
  }
  return asks;
}

/** What a change takes away as a whole, with every control in it: then owner and reviewer are asked. Null where nothing. */
function whatGoes({ current, proposed }: Catalogs, workflow: Located<Workflow>, file: string): string | null {
  if (!proposed.files.has(file)) {
    if (file === workflow.file) return "it goes, with all its controls";
    return kindsByFile(current).get(file) === "Playbook" ? "its steps go, with all their controls" : null;
  }
  if (file !== workflow.file) return null;
  const next = workflowIn(proposed, folderOf(file))?.value.spec;
  const isOtherPlaybook = next !== undefined && next.playbook !== workflow.value.spec.playbook;
  return isOtherPlaybook ? "other steps take the place of all its steps" : null;
}

/** A new workflow asks the reviewer that it names and the owner of its team; the default branch must know both. */
function asksOfNew(
  current: Catalog,
  fresh: Located<Workflow>,
  folder: string,
  file: string,
): { asks: RawAsk[]; obstacles: Obstacle[] } {
  const { metadata, spec } = fresh.value;
  const title = titleOf(fresh);
  const common = { workflow: nameOfFolder(folder), lowered: false, file };
  const reviewer: RawAsk = {
    ...common,
    kind: "new-workflow-reviewer",
    person: spec.reviewer,
    rule: `reviewer of the new "${title}"`,
  };
  const team = teamsByName(current).get(metadata.team);
  if (team === undefined) {
    return {
      asks: [reviewer],
      obstacles: [
        {
          what: `"${title}" belongs to the team "${metadata.team}", which people.yaml on the default branch does not know`,
          todo: `add the team to people.yaml in a pull request of its own, and merge that one first`,
        },
      ],
    };
  }
  const rule = `owner of the team "${team.title ?? team.name}" of the new "${title}"`;
  return { asks: [reviewer, { ...common, kind: "team-owner", person: team.owner, rule }], obstacles: [] };
}

function broken(folder: string): Obstacle {
  return {
    what: `\`${definitionIn(folder)}\` on the default branch cannot be read, so nobody can tell who its reviewer is`,
    todo: "ask an administrator to put back its last version that could be read",
  };
}
