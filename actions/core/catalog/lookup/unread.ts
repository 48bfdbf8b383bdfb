import type { Catalog } from "../catalog.ts";
import { type Kind, kinds } from "../kinds.ts";
import { kindsByFile } from "./named-files.ts";
import { once } from "./once.ts";
import { nameByPath } from "./paths.ts";

/**
 * Files that stand where definitions of a kind stand and could not be read. Each has a finding; what they would have defined
 * is taken as being there, so that one slip is not reported again by every file that relies on it.
 */
export function unreadOf(catalog: Catalog, kind: Kind): readonly string[] {
  return unreadByKind(catalog).get(kind) ?? [];
}

const unreadByKind = once((catalog) => {
  const read = kindsByFile(catalog);
  const unread = [...catalog.files].filter((file) => !read.has(file));
  return new Map(
    kinds.map(({ kind, place }) => [
      kind,
      unread.filter((file) => place.test(file.slice(catalog.root.length + 1))),
    ]),
  );
});

/** The names that those definitions should have: a workflow's is its folder's, all others' are their files'. */
export function unreadNames(catalog: Catalog, kind: Kind): string[] {
  return unreadOf(catalog, kind).map((file) => nameByPath(file, kind === "Workflow" ? "folder" : "file"));
}
