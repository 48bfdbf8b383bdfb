import { existsSync } from "node:fs";
import path from "node:path";
import type { Definitions } from "../../core/catalog/generated/types.ts";
import type { Surroundings } from "../../core/report/scoreboard/links.ts";

/**
 * Where a scoreboard's folder lies: the nearest folder above it from which the catalog's paths lead to files. It is a repository as Opsbook
 * lays it out where README.md stands beside the catalog. Where no folder fits, links lead to the current folder, if the board lies below
 * it, and none leads out of the catalog.
 */
export function surroundingsOf(out: string, definitions: Definitions): Surroundings {
  const file = definitions.workflows[0]?.file ?? definitions.sources[0]?.file;
  const root = file === undefined ? null : holderOf(path.resolve(out), file);
  if (file === undefined || root === null) return { toRoot: belowCurrent(out), inRepository: false };
  return {
    toRoot: path.relative(path.resolve(out), root).split(path.sep).join("/"),
    inRepository: isDirectlyBelow(file) && existsSync(path.join(root, "README.md")),
  };
}

function holderOf(board: string, file: string): string | null {
  const folder = path.dirname(board);
  if (existsSync(path.join(folder, file))) return folder;
  return folder === board ? null : holderOf(folder, file);
}

/** True for `workflows-catalog/workflows/…`, not for a catalog that lies deeper: that is one of several, or a first board's own. */
function isDirectlyBelow(file: string): boolean {
  return ["workflows", "sources"].includes(file.split("/")[1] ?? "");
}

function belowCurrent(out: string): string {
  const relative = path.relative(path.resolve(out), process.cwd()).split(path.sep).join("/");
  return /^\.\.(\/\.\.)*$/.test(relative) ? relative : "..";
}
