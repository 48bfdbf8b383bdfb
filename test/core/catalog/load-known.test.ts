import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { Catalog } from "../../../actions/core/catalog/catalog.ts";
import { checkCatalog } from "../../../actions/core/catalog/check.ts";
import { loadCatalog } from "../../../actions/core/catalog/load.ts";
import { fixtureCatalog, fixtureRefusals, ROOT } from "../../catalog-fixture.ts";

const TODAY = { today: "2026-11-22" };
const files = fixtureCatalog();
const known = { ...loadCatalog(files, ROOT), files };
const folder = path.resolve(import.meta.dirname, "../../fixtures/rules");
/** The first wrong example of each finding. */
const overlays = readdirSync(folder).flatMap((code) =>
  readdirSync(path.join(folder, code))
    .filter((name) => name.startsWith("bad"))
    .sort()
    .slice(0, 1)
    .map((name) => `rules/${code}/${name}`),
);

/** What a catalog says, Markdown bodies included. */
function said({ root: _, files: paths, looseBodies, ...lists }: Catalog): unknown {
  const read = Object.entries(lists).map(([list, located]) => [
    list,
    located.map((one) => ["body" in one ? one.body.text : null, one.file, one.value]),
  ]);
  return [[...paths], read, [...looseBodies].map(([file, { text }]) => [file, text])];
}

it.each(overlays)("%s: a catalog that is known in part is loaded as if nothing were known", (overlay) => {
  const changed = fixtureCatalog(overlay);
  const refused = fixtureRefusals(overlay);
  const alone = loadCatalog(changed, ROOT, refused);
  const partly = loadCatalog(changed, ROOT, refused, known);
  expect(said(partly.catalog)).toEqual(said(alone.catalog));
  expect(partly.incomplete).toEqual(alone.incomplete);
  expect(checkCatalog(partly, TODAY)).toEqual(checkCatalog(alone, TODAY));
});

it("reads what is the same only once, and nothing of another root", () => {
  const again = loadCatalog(files, ROOT, new Map(), known);
  expect(again.catalog.workflows[0]).toBe(known.catalog.workflows[0]);
  const moved = new Map([...files].map(([file, text]) => [`sub/${file}`, text]));
  expect(loadCatalog(moved, `sub/${ROOT}`, new Map(), known).catalog.workflows[0]?.file).toMatch(/^sub\//);
});
