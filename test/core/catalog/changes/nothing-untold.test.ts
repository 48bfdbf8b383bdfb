import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../../actions/core/catalog/catalog.ts";
import { compareCatalogs } from "../../../../actions/core/catalog/changes/compare.ts";
import { kindOf, kinds } from "../../../../actions/core/catalog/kinds.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { ROOT } from "../../../catalog-fixture.ts";

const root = path.resolve(import.meta.dirname, "../../../..");

function sampleFiles(): Map<string, string> {
  const folder = path.join(root, ROOT);
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !file.includes(`${path.sep}sample${path.sep}`))
      .map((file) => [path.relative(root, file).split(path.sep).join("/"), readFileSync(file, "utf8")]),
  );
}

const { catalog } = loadCatalog(sampleFiles(), ROOT);
const LISTS = kinds.map(({ list }) => list);

/** A value of the catalog: list, index of the definition, and the way to it. */
interface Spot {
  list: (typeof LISTS)[number];
  index: number;
  path: (string | number)[];
}

function spots(): Spot[] {
  return LISTS.flatMap((list) =>
    catalog[list].flatMap(({ value }, index) => pathsIn(value).map((at) => ({ list, index, path: at }))),
  ).filter(({ path: [first] }) => first === "metadata" || first === "spec");
}

function pathsIn(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [at];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return [...(at.length > 0 ? [at] : []), ...entries.flatMap(([key, item]) => pathsIn(item, [...at, key]))];
}

const GONE = Symbol("gone");
/** Words that fit somewhere in a definition; where one does not fit, the kind's own validator refuses it. */
const WORDS =
  `none low high legal pricing financial baseline controlled standard paused human ai system response fallback
  rollback quarantine supersede required spot-check csv jsonl minor major critical p50 p90 mean calendar business opened
  finished string number text 2027-W05 2027-01-05 case.opened USD`.split(/\s+/);

/** Other values that could stand there instead. */
function others(value: unknown): unknown[] {
  if (typeof value === "string") {
    const digit = value.replace(/[0-8](?!.*[0-8])/, (found) => String(Number(found) + 1));
    return [`${value}x`, digit, ...WORDS].filter((other) => other !== value);
  }
  if (typeof value === "number") return [value + 1, value * 2, Math.max(1, value - 1)];
  if (typeof value === "boolean") return [!value];
  if (value === null) return ["somebody"];
  if (Array.isArray(value)) return [value.toReversed(), value.slice(1), [...value, ...value]];
  return [];
}

/** A definition's value with another one at a place; null where that does not fit its kind, or is the same. */
function edited({ list, index, path: at }: Spot, now: unknown): Catalog | null {
  const one = catalog[list][index] as { file: string; value: { kind: string } };
  const value = structuredClone(one.value);
  let parent = value as unknown as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const last = at.at(-1) as string | number;
  if (now !== GONE) parent[last] = now;
  else if (Array.isArray(parent)) parent.splice(last as number, 1);
  else delete parent[last];
  const isSame = JSON.stringify(value) === JSON.stringify(one.value);
  if (isSame || kindOf(value.kind)?.fits(value) !== true) return null;
  return replaced(list, index, value);
}

/** The catalog with one definition's value in place of another; its Markdown stays. */
function replaced(list: Spot["list"], index: number, value: unknown): Catalog {
  const definitions = [...catalog[list]] as object[];
  const one = definitions[index] as object;
  definitions[index] = "body" in one ? { ...one, value, body: one.body } : { ...one, value };
  return { ...catalog, [list]: definitions };
}

function valueAt({ list, index, path: at }: Spot): unknown {
  let value: unknown = catalog[list][index]?.value;
  for (const key of at) value = (value as Record<string | number, unknown>)[key];
  return value;
}

/** Every edit of every value that still fits its kind. */
const all = spots();
const edits = all.flatMap((spot) =>
  [GONE, ...others(valueAt(spot))]
    .flatMap((now) => {
      const after = edited(spot, now);
      const to = typeof now === "symbol" ? "gone" : JSON.stringify(now);
      const place = `${spot.list}[${spot.index}].${spot.path.join(".")} -> ${to}`;
      return after === null ? [] : [{ spot, after, place }];
    })
    .slice(0, 4),
);

describe("nothing stays untold", () => {
  it("looks at every value of the sample catalog", () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(edits.length).toBeGreaterThan(3000);
    expect(compareCatalogs(catalog, catalog)).toEqual([]);
  });

  it("every value that changes is told in words, in its own file", () => {
    const wrong: string[] = [];
    for (const { spot, after, place } of edits) {
      const file = catalog[spot.list][spot.index]?.file;
      const changes = compareCatalogs(catalog, after);
      if (changes.length === 0) wrong.push(`${place}: nothing told`);
      for (const { text, reason, about, ...change } of changes) {
        if (change.file !== file) wrong.push(`${place}: told of ${change.file}`);
        if (about === "other" && !text.includes("another order")) wrong.push(`${place}: no words: ${text}`);
        if (!/^["A-Z\d]/.test(text) || /[.\s]$/.test(text)) wrong.push(`${place}: ${text}`);
        if (/undefined|\bnull\b|\[object|NaN/.test(`${text} ${reason ?? ""}`))
          wrong.push(`${place}: ${text} ${reason}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("a field that nobody has heard of is told by its path", () => {
    const groups = all.filter((spot) => isPlain(valueAt(spot)) && !spot.path.includes("map"));
    expect(groups.length).toBeGreaterThan(150);
    for (const spot of groups) {
      const value = structuredClone(catalog[spot.list][spot.index]?.value);
      let group = value as unknown as Record<string | number, unknown>;
      for (const key of spot.path) group = group[key] as Record<string | number, unknown>;
      group.unheard_of = 41;
      const told = compareCatalogs(catalog, replaced(spot.list, spot.index, value)).map(({ text }) => text);
      expect([spot.path.join("."), told.some((text) => /unheard.of|41/i.test(text))]).toEqual([
        spot.path.join("."),
        true,
      ]);
    }
  });

  it("two edits at once are both told", () => {
    const edit = fc.constantFrom(...edits);
    fc.assert(
      fc.property(edit, edit, (one, other) => {
        if (one.spot.list === other.spot.list) return;
        const both = { ...one.after, [other.spot.list]: other.after[other.spot.list] };
        const told = new Set(compareCatalogs(catalog, both).map(({ file }) => file));
        for (const { spot } of [one, other]) expect(told).toContain(catalog[spot.list][spot.index]?.file);
      }),
      { numRuns: 200 },
    );
  });
});

function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
