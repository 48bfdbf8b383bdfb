import type { Catalog, Located } from "../../catalog/catalog.ts";
import type { Workflow } from "../../catalog/generated/types.ts";
import { firstBy, once } from "../../catalog/lookup/once.ts";
import { folderOf } from "../../catalog/lookup/paths.ts";

/** The folder of the workflow in which a file stands, at any depth; null outside of the workflows. */
export function workflowFolder(root: string, file: string): string | null {
  const start = `${root}/workflows/`;
  if (!file.startsWith(start)) return null;
  const [name, ...below] = file.slice(start.length).split("/");
  return name === undefined || name === "" || below.length === 0 ? null : `${start}${name}`;
}

/** The file that makes a folder a workflow. */
export function definitionIn(folder: string): string {
  return `${folder}/workflow.yaml`;
}

/** The workflow of a folder, where there is one that could be read. */
export function workflowIn(catalog: Catalog, folder: string): Located<Workflow> | undefined {
  return byFolder(catalog).get(folder);
}

const byFolder = once((catalog) => firstBy(catalog.workflows, ({ file }) => folderOf(file)));

/** The name of a workflow's folder: `lead-response`. */
export function nameOfFolder(folder: string): string {
  return folder.slice(folder.lastIndexOf("/") + 1);
}

/** A workflow's title as people know it. */
export function titleOf({ value }: Located<Workflow>): string {
  return value.metadata.title ?? value.metadata.name;
}
