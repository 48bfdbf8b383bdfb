import { parse } from "yaml";
import type { World } from "../api/world.ts";
import { entryAt, readTree } from "../git/tree.ts";
import { isRecord } from "../http/body-schema.ts";
import { notFound } from "../http/refusal.ts";
import type { RepositoryState } from "../state/model.ts";
import { findCommit } from "./resolve.ts";

const FOLDER = ".github/workflows";

export interface WorkflowEntry {
  id: number;
  path: string;
  name: string;
}

/** The workflow files of the default branch, by path. A file's number follows from its path. */
export async function listWorkflows(world: World, repo: RepositoryState): Promise<WorkflowEntry[]> {
  const { objects } = world.store(repo);
  const commit = await findCommit(world, repo, repo.defaultBranch);
  const folder = commit === null ? null : await entryAt(objects, commit.tree, FOLDER);
  const entries = folder === null ? [] : ((await readTree(objects, folder.sha)) ?? []);
  const files = entries.filter(({ name, mode }) => /\.ya?ml$/.test(name) && mode.startsWith("100"));
  return Promise.all(
    files.map(async ({ name, sha }) => {
      const path = `${FOLDER}/${name}`;
      const text = (await objects.read(sha))?.bytes.toString("utf8") ?? "";
      return { id: workflowId(repo, path), path, name: titleOf(text) ?? path };
    }),
  );
}

/** The number of a workflow file: the same in every run of the server. */
export function workflowId(repo: RepositoryState, path: string): number {
  let hash = repo.id;
  for (const character of path) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

/** A workflow by its number or its file's name. Throws a 404 refusal. */
export async function workflowNamed(
  world: World,
  repo: RepositoryState,
  name: string | number | bigint,
): Promise<WorkflowEntry> {
  const wanted = String(name);
  const found = (await listWorkflows(world, repo)).find(
    ({ id, path }) => String(id) === wanted || path === wanted || path === `${FOLDER}/${wanted}`,
  );
  if (found === undefined) throw notFound();
  return found;
}

function titleOf(text: string): string | null {
  try {
    const file: unknown = parse(text);
    return isRecord(file) && typeof file.name === "string" ? file.name : null;
  } catch {
    // A file that cannot be read is listed by its path, as on GitHub.
    return null;
  }
}
