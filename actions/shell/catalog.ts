import path from "node:path";
import type { Catalog } from "../core/catalog/catalog.ts";
import { formOf } from "../core/catalog/kinds.ts";
import { type LoadedCatalog, loadCatalog } from "../core/catalog/load.ts";
import { readFolder } from "./files.ts";
import { UsageError } from "./usage-error.ts";

export interface CatalogOnDisk extends LoadedCatalog {
  /** Repository path to text, for the frames of findings. */
  files: ReadonlyMap<string, string>;
}

/**
 * Reads the catalog of a folder. Its files are named by their paths from the current folder, as the user would type them
 * (`workflows-catalog/people.yaml`). Throws UsageError where the folder is absent.
 */
export async function readCatalog(folder: string): Promise<CatalogOnDisk> {
  const root = rootOf(folder);
  const { texts, refused } = await readFolder(
    folder,
    (file) => !file.startsWith("sample/") && formOf(file) !== "other",
  );
  const files = renamed(texts, root);
  return { ...loadCatalog(files, root, renamed(refused, root)), files };
}

/** The catalog for verbs that work with it. Throws UsageError where a file of it could not be read. */
export async function readValidCatalog(folder: string): Promise<Catalog> {
  const { catalog, findings } = await readCatalog(folder);
  const [first] = findings;
  if (first === undefined) return catalog;
  const place = `${first.file}:${first.range.start.line}:${first.range.start.column}`;
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  throw new UsageError(
    `the catalog cannot be read: ${place} ${first.message}${more}. Run \`npx opsbook validate --catalog ${folder}\` and mend what it shows.`,
  );
}

/** The folder as the catalog's root: relative to the current folder where it lies below it, else its own name. */
function rootOf(folder: string): string {
  const relative = path.relative(process.cwd(), path.resolve(folder)).split(path.sep).join("/");
  return relative === "" || relative.startsWith("..") || path.isAbsolute(relative)
    ? path.basename(path.resolve(folder))
    : relative;
}

function renamed<T>(files: ReadonlyMap<string, T>, root: string): Map<string, T> {
  return new Map([...files].map(([name, value]) => [`${root}/${name}`, value]));
}
