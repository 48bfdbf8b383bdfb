import type { Catalog } from "../catalog.ts";

/** Builds a lookup when somebody first asks for it, of a catalog where nothing else is said, and hands the same one out after that. */
export function once<T, K extends object = Catalog>(build: (of: K) => T): (of: K) => T {
  const built = new WeakMap<K, { value: T }>();
  return (of) => {
    const known = built.get(of);
    if (known !== undefined) return known.value;
    const value = build(of);
    built.set(of, { value });
    return value;
  };
}

/**
 * Remembers what a definition comes to on some ground, until it is asked for on another: of two catalogs that differ in
 * one file, a thousand definitions are the same objects, and so is what they are judged by.
 */
export function remembering<D extends object, T>(): (
  definition: D,
  ground: readonly unknown[],
  build: () => T,
) => T {
  const built = new WeakMap<D, { ground: readonly unknown[]; value: T }>();
  return (definition, ground, build) => {
    const known = built.get(definition);
    if (known !== undefined && areSame(known.ground, ground)) return known.value;
    const value = build();
    built.set(definition, { ground, value });
    return value;
  };
}

/** The same values and objects, one by one. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
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
