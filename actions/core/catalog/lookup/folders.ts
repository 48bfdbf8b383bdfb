import type { Catalog } from "../catalog.ts";
import { once } from "./once.ts";
import { folderOf } from "./paths.ts";

/** Every folder that holds a file of the catalog, at any depth, without a slash at the end. */
export const foldersOf: (catalog: Catalog) => ReadonlySet<string> = once((catalog) => {
  const found = new Set<string>();
  for (const file of catalog.files) {
    for (let folder = folderOf(file); folder !== "" && !found.has(folder); folder = folderOf(folder))
      found.add(folder);
  }
  return found;
});
