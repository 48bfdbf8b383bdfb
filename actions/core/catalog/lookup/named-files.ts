import type { Catalog, Located } from "../catalog.ts";
import type { Playbook, Runbook, Workflow } from "../generated/types.ts";
import { kinds } from "../kinds.ts";
import type { Path } from "../rules/rule.ts";
import { firstBy, once } from "./once.ts";
import { resolvePath } from "./paths.ts";

/** What a named file has to be. */
export type FileUse = "playbook" | "rollback" | "response" | "fallback" | "prompt" | "report";

/** A place in a YAML file that names another file. */
export interface NamedFile {
  /** The file that names it, and where. */
  file: string;
  path: Path;
  use: FileUse;
  written: string;
  /** The repository path that is meant; null where it leads out of the repository. */
  target: string | null;
  /** For a fallback: the dependency it is for. */
  dependency?: string;
}

/** Every file that a workflow, a playbook or a service module names, in the order in which they stand. */
export const namedFiles: (catalog: Catalog) => readonly NamedFile[] = once((catalog) => [
  ...catalog.workflows.flatMap(filesOfWorkflow),
  ...catalog.playbooks.flatMap(promptsOfPlaybook),
  ...catalog.services.flatMap(({ file, value }) =>
    value.spec.report === undefined ? [] : [named(file, ["spec", "report"], "report", value.spec.report)],
  ),
]);

function filesOfWorkflow({ file, value: { spec } }: Located<Workflow>): NamedFile[] {
  const found = [named(file, ["spec", "playbook"], "playbook", spec.playbook)];
  const { rollback, response = [] } = spec.runbooks;
  if (rollback !== undefined) found.push(named(file, ["spec", "runbooks", "rollback"], "rollback", rollback));
  response.forEach((written, index) => {
    found.push(named(file, ["spec", "runbooks", "response", index], "response", written));
  });
  spec.dependencies.forEach(({ name, fallback }, index) => {
    if (fallback === undefined) return;
    const place = ["spec", "dependencies", index, "fallback"];
    found.push({ ...named(file, place, "fallback", fallback), dependency: name });
  });
  spec.thresholds?.forEach(({ then }, index) => {
    const runbook = then.open_incident?.runbook;
    if (runbook === undefined) return;
    const place = ["spec", "thresholds", index, "then", "open_incident", "runbook"];
    found.push(named(file, place, "response", runbook));
  });
  return found;
}

function promptsOfPlaybook({ file, value }: Located<Playbook>): NamedFile[] {
  return value.spec.steps.flatMap((step, index) =>
    step.kind === "draft" ? [named(file, ["spec", "steps", index, "prompt"], "prompt", step.prompt)] : [],
  );
}

function named(file: string, path: Path, use: FileUse, written: string): NamedFile {
  return { file, path, use, written, target: resolvePath(file, written) };
}

/** The playbook that a workflow names, where it exists and can be read. */
export function playbookOf(
  catalog: Catalog,
  { file, value }: Located<Workflow>,
): Located<Playbook> | undefined {
  const target = resolvePath(file, value.spec.playbook);
  return target === null ? undefined : playbooksByFile(catalog).get(target);
}

const playbooksByFile = once((catalog) => firstBy(catalog.playbooks, ({ file }) => file));

/** Runbooks by their path in the repository. */
export const runbooksByFile: (catalog: Catalog) => ReadonlyMap<string, Located<Runbook>> = once((catalog) =>
  firstBy(catalog.runbooks, ({ file }) => file),
);

/** What each definition's file holds, by its path in the repository. */
export const kindsByFile: (catalog: Catalog) => ReadonlyMap<string, string> = once(
  (catalog) =>
    new Map(kinds.flatMap(({ list, kind }) => catalog[list].map(({ file }) => [file, kind] as const))),
);
