import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { RecurringFailure } from "../actions/core/catalog/generated/types.ts";
import type { Refusal } from "../actions/core/catalog/read-file.ts";
import { recurringIn } from "../actions/core/catalog/recurring.ts";

/** The catalog's folder in all fixtures: files are named as if they stood in a repository. */
export const ROOT = "workflows-catalog";

/** Files of an overlay that are not of the catalog. */
const APART = ["DELETED", "REFUSED", "expected.txt", "recurring.json"];

/** The folder of an overlay that holds files of the default branch. */
const AGAINST = "against/";

const fixtures = path.join(import.meta.dirname, "fixtures");

/**
 * The small valid catalog of `test/fixtures/catalog`, as `loadCatalog` takes it: repository path to text. An overlay is
 * a folder below `test/fixtures` (`rules/unique-names/bad-twice`) whose files replace or join those of the catalog; its
 * file `DELETED` lists, one a line, the paths to leave out; `REFUSED`, `expected.txt` and the folder `against` are no files
 * of the catalog.
 */
export function fixtureCatalog(overlay?: string): Map<string, string> {
  const files = read(path.join(fixtures, "catalog"));
  if (overlay === undefined) return files;
  const folder = path.join(fixtures, overlay);
  for (const [name, text] of read(folder)) {
    const below = name.slice(ROOT.length + 1);
    if (!APART.includes(below) && !below.startsWith(AGAINST)) files.set(name, text);
  }
  for (const line of linesOf(path.join(folder, "DELETED"))) files.delete(`${ROOT}/${line}`);
  for (const file of fixtureRefusals(overlay).keys()) files.delete(file);
  return files;
}

/**
 * The catalog of the default branch that an overlay is judged against: the small one with the files of the overlay's
 * folder `against` in their places; undefined where it has none.
 */
export function fixtureAgainst(overlay: string): Map<string, string> | undefined {
  return existsSync(path.join(fixtures, overlay, AGAINST))
    ? fixtureCatalog(`${overlay}/${AGAINST}`)
    : undefined;
}

/** What came back by the newest facts, from the overlay's `recurring.json`; none where it has none. */
export function fixtureRecurring(overlay: string): RecurringFailure[] {
  const file = path.join(fixtures, overlay, "recurring.json");
  return existsSync(file) ? recurringIn(readFileSync(file, "utf8")) : [];
}

/** The files that the reader of the folder would have refused, from the overlay's `REFUSED`: path and reason, one a line. */
export function fixtureRefusals(overlay: string): Map<string, Refusal> {
  return new Map(
    linesOf(path.join(fixtures, overlay, "REFUSED")).map((line) => {
      const [file, refusal] = line.split(" ");
      return [`${ROOT}/${file}`, refusal as Refusal];
    }),
  );
}

function linesOf(file: string): string[] {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return text.split("\n").filter((line) => line !== "");
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
