import type { Catalog, Located } from "../catalog.ts";
import { formOf, type Kind } from "../kinds.ts";
import { fileNameOf } from "../lookup/paths.ts";
import type { CatalogChange } from "./change.ts";
import type { FileChange } from "./file-change.ts";
import { eachKind } from "./kinds/index.ts";
import { pairsOf } from "./pairs.ts";
import { type KindTelling, namer, type Told, tell } from "./teller.ts";
import { quoted } from "./words.ts";

type Definition = Located<{ metadata: { name: string } }>;

/**
 * What a change of the catalog means for the business, in plain words. Pure; the order is the same on every machine.
 * A value of a definition that differs is always told, at worst by its path.
 *
 * @param before the catalog of the default branch. @param after the catalog as it would be.
 * @param files the files that git says are different, of the whole repository: tells renames apart from a new and a gone
 *   definition, and names what is no definition. Without it only definitions are compared.
 */
export function compareCatalogs(
  before: Catalog,
  after: Catalog,
  files: readonly FileChange[] = [],
): CatalogChange[] {
  const renames = new Map(files.flatMap(({ file, was }) => (was === null ? [] : [[file, was] as const])));
  const person = namer({ before, after });
  const changes = eachKind({
    visit: <T extends Definition>(
      kind: Kind,
      listOf: (catalog: Catalog) => readonly T[],
      telling: KindTelling<T>,
    ): CatalogChange[] =>
      pairsOf(listOf(before), listOf(after), renames).flatMap((pair) => {
        const scene = { catalogs: { before, after }, person };
        const told = toldOf(telling, scene, pair.before, pair.after);
        const located = pair.after ?? pair.before;
        const file = located?.file ?? "";
        const workflow = serviceFor(after, file) ?? serviceFor(before, file) ?? workflowAt(file, after.root);
        return told.map((one) => changeOf(one, file, kind, workflow));
      }),
  }).flat();
  return [...changes, ...otherFiles(before, after, files, changes)];
}

function toldOf<T extends Definition>(
  telling: KindTelling<T>,
  scene: { catalogs: { before: Catalog; after: Catalog }; person: (id: unknown) => string },
  before: T | null,
  after: T | null,
): Told[] {
  if (before === null) return after === null ? [] : [addedOrReadable(telling, scene, after)];
  if (after === null) {
    if (!scene.catalogs.after.files.has(before.file)) return [telling.removed({ ...scene, before })];
    return [unreadable(before.file), ...bodyChanges(telling, scene, before)];
  }
  const told = tell(telling, { ...scene, before, after });
  if (before.file === after.file) return told;
  return [{ about: "file", text: `Moves from ${quoted(before.file)} to ${quoted(after.file)}` }, ...told];
}

type Scene = Parameters<typeof toldOf>[1];

function addedOrReadable<T extends Definition>(telling: KindTelling<T>, scene: Scene, after: T): Told {
  const told = telling.added({ ...scene, after });
  // The file was there, and could not be read: what it said before is not known.
  if (!scene.catalogs.before.files.has(after.file)) return told;
  return {
    ...told,
    text: `${told.text} (until now the file could not be read)`,
    lowers: "what it said before is not known, so nobody can say what is given up",
  };
}

/** What changes below a front matter that cannot be read: the text says it all the same. */
function bodyChanges<T extends Definition>(telling: KindTelling<T>, scene: Scene, before: T): Told[] {
  const body = scene.catalogs.after.looseBodies.get(before.file);
  if (body === undefined || !("body" in before)) return [];
  return tell(telling, { ...scene, before, after: { ...before, value: before.value, body } });
}

function changeOf(
  { about, text, lowers }: Told,
  file: string,
  kind: Kind | "File",
  workflow: string | null,
): CatalogChange {
  return {
    file,
    workflow,
    kind,
    about,
    text,
    lowersControl: lowers !== undefined,
    reason: lowers ?? null,
  };
}

/** The workflow that a service module packages. */
function serviceFor(catalog: Catalog, file: string): string | null {
  return catalog.services.find((one) => one.file === file)?.value.spec.workflow ?? null;
}

/** The name of the workflow's folder that a file lies in. */
function workflowAt(file: string, root: string): string | null {
  const parts = file.startsWith(`${root}/workflows/`) ? file.slice(root.length + 1).split("/") : [];
  return parts.length > 2 ? (parts[1] ?? null) : null;
}

/** Files that changed and of which nothing was told: no definitions, unreadable ones, or a change of comments only. */
function otherFiles(
  before: Catalog,
  after: Catalog,
  files: readonly FileChange[],
  told: readonly CatalogChange[],
): CatalogChange[] {
  const known = new Set(told.map(({ file }) => file));
  const readable = new Set([...definitionsOf(before), ...definitionsOf(after)]);
  return files
    .filter(({ file }) => !known.has(file) && isBelow(file, after.root))
    .map(({ file, was, status }): CatalogChange => {
      const isDefinition = formOf(file.slice(after.root.length + 1)) !== "other";
      if (isDefinition && !readable.has(file))
        return changeOf(
          after.files.has(file) ? unreadable(file) : neverRead(file),
          file,
          "File",
          workflowAt(file, after.root),
        );
      const what =
        status === "changed"
          ? isDefinition
            ? "changes in its comments or layout only; nothing changes for the business"
            : "changes"
          : status === "renamed"
            ? `was called ${quoted(was)} until now`
            : `is ${status}`;
      return changeOf(
        { about: "file", text: `The file ${quoted(file)} ${what}` },
        file,
        "File",
        workflowAt(file, after.root),
      );
    });
}

/** No lowered control: nobody can approve such a change at all. */
function unreadable(file: string): Told {
  return {
    about: "unreadable",
    text: `${quoted(fileNameOf(file))} cannot be read; what it changes is told once it is put right`,
  };
}

/** A file that goes and that nobody could read before. */
function neverRead(file: string): Told {
  return {
    about: "definition",
    text: `The file ${quoted(file)} could not be read; what its going changes is not known`,
    lowers: "what it said is not known",
  };
}

function definitionsOf(catalog: Catalog): string[] {
  return eachKind({ visit: (_, listOf) => listOf(catalog).map(({ file }) => file) }).flat();
}

function isBelow(file: string, root: string): boolean {
  return file.startsWith(`${root}/`);
}
