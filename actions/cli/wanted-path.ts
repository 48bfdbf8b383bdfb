import { existsSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../shell/usage-error.ts";

/**
 * A path that the user typed as findings name their files. Throws UsageError where there is none, or it is not of the catalog.
 *
 * @param catalog the catalog's folder as the user typed it.
 * @param root the same folder as findings name it.
 */
export function wantedPath(given: string, catalog: string, root: string): string {
  const below = path.relative(path.resolve(catalog), path.resolve(given)).split(path.sep).join("/");
  if (!existsSync(given)) throw new UsageError(`there is no file or folder ${given}.`);
  if (below.startsWith("..") || path.isAbsolute(below)) {
    throw new UsageError(`${given} is not in the catalog ${catalog}. Name its catalog with --catalog.`);
  }
  return below === "" ? root : `${root}/${below}`;
}

/** Whether a file is the wanted one, or below the wanted folder. */
export function isWithin(file: string, wanted: string): boolean {
  return file === wanted || file.startsWith(`${wanted}/`);
}
