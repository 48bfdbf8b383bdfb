import type { Catalog } from "../catalog.ts";
import type { MappedValue } from "../generated/types.ts";
import { once } from "./once.ts";

/** Which workflows get records of a type: their names, or `every` where a column of some source decides. */
export interface Feeds {
  workflows: ReadonlySet<string>;
  every: boolean;
}

/** Types whose records need no workflow: the person joins them with the cases of all. */
const FREE_TYPES = new Set(["conversion.won"]);

/** By record type, what the sources emit. */
export const feedsByType: (catalog: Catalog) => ReadonlyMap<string, Feeds> = once((catalog) => {
  const found = new Map<string, { workflows: Set<string>; every: boolean }>();
  for (const { value } of catalog.sources) {
    for (const { type, workflow } of value.spec.emit) {
      const feeds = found.get(type) ?? { workflows: new Set<string>(), every: false };
      found.set(type, feeds);
      const names = textsOf(workflow);
      if (FREE_TYPES.has(type) || (workflow !== undefined && names === null)) feeds.every = true;
      for (const { text } of names ?? []) feeds.workflows.add(text);
    }
  }
  return found;
});

/** A text that a mapped value can become, and where it stands below the value. */
export interface MappedText {
  text: string;
  path: readonly string[];
}

/** Every text that a mapped value can become; null where a column decides, or where nothing is mapped. */
export function textsOf(value: MappedValue | undefined): MappedText[] | null {
  if (value === undefined) return null;
  if (typeof value === "string") return [{ text: value, path: [] }];
  if (value.map === undefined) return null;
  const texts = Object.entries(value.map).map(([word, text]) => ({
    text: String(text),
    path: ["map", word],
  }));
  return value.default === undefined ? texts : [...texts, { text: String(value.default), path: ["default"] }];
}
