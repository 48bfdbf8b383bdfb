import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The catalog's folder in all fixtures: files are named as if they stood in a repository. */
export const ROOT = "workflows-catalog";

const fixtures = path.join(import.meta.dirname, "fixtures");

/**
 * The small valid catalog of `test/fixtures/catalog`, as `loadCatalog` takes it: repository path to text. An overlay is
 * a folder below `test/fixtures` (`rules/unique-names/bad-twice`) whose files replace or join those of the catalog; its
 * file `DELETED` lists, one a line, the paths to leave out; its `expected.txt` is no file of the catalog.
 */
export function fixtureCatalog(overlay?: string): Map<string, string> {
  const files = read(path.join(fixtures, "catalog"));
  if (overlay === undefined) return files;
  const folder = path.join(fixtures, overlay);
  for (const [name, text] of read(folder)) {
    if (name !== `${ROOT}/DELETED` && name !== `${ROOT}/expected.txt`) files.set(name, text);
  }
  const deleted = path.join(folder, "DELETED");
  if (existsSync(deleted)) {
    for (const line of readFileSync(deleted, "utf8").split("\n")) files.delete(`${ROOT}/${line.trim()}`);
  }
  return files;
}

function read(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join("/");
    files.set(`${ROOT}/${name}`, readFileSync(file, "utf8"));
  }
  return files;
}
