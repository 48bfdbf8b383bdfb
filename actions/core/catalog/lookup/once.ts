import type { Catalog } from "../catalog.ts";

/** Builds a lookup when a rule first asks for it, and hands the same one to every rule after that. */
export function once<T>(build: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const built = new WeakMap<Catalog, { value: T }>();
  return (catalog) => {
    const known = built.get(catalog);
    if (known !== undefined) return known.value;
    const value = build(catalog);
    built.set(catalog, { value });
    return value;
  };
}

/** By key; where two share one, the first stands (that they do is a finding of `unique-names`). */
export function firstBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const name = key(item);
    if (!found.has(name)) found.set(name, item);
  }
  return found;
}
