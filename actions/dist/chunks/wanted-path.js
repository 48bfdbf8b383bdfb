import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { existsSync } from "node:fs";

// actions/cli/wanted-path.ts
/**
* A path that the user typed as findings name their files. Throws UsageError where there is none, or it is not of the catalog.
*
* @param catalog the catalog's folder as the user typed it.
* @param root the same folder as findings name it.
*/
function wantedPath(given, catalog, root) {
	const below = path.relative(path.resolve(catalog), path.resolve(given)).split(path.sep).join("/");
	if (!existsSync(given)) throw new UsageError(`there is no file or folder ${given}.`);
	if (below.startsWith("..") || path.isAbsolute(below)) throw new UsageError(`${given} is not in the catalog ${catalog}. Name its catalog with --catalog.`);
	return below === "" ? root : `${root}/${below}`;
}
/** Whether a file is the wanted one, or below the wanted folder. */
function isWithin(file, wanted) {
	return file === wanted || file.startsWith(`${wanted}/`);
}

export { wantedPath as n, isWithin as t };