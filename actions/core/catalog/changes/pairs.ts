import type { Located } from "../catalog.ts";

/** One definition before and after; null where it is new or gone. */
export interface Pair<T> {
  before: T | null;
  after: T | null;
}

/**
 * Finds each definition again: at its path, where git says that it was, or by its name where the name is the only one of
 * its kind that is left over. In the order of the new catalog, what is gone behind it.
 *
 * @param renames new path to old path.
 */
export function pairsOf<T extends Located<{ metadata: { name: string } }>>(
  before: readonly T[],
  after: readonly T[],
  renames: ReadonlyMap<string, string>,
): Pair<T>[] {
  const left = new Map(before.map((one) => [one.file, one]));
  const found = new Map<T, T>();
  const take = (now: T, old: T | undefined): void => {
    if (old === undefined || found.has(now)) return;
    found.set(now, old);
    left.delete(old.file);
  };
  for (const now of after) take(now, left.get(now.file));
  for (const now of after) if (!found.has(now)) take(now, left.get(renames.get(now.file) ?? ""));
  const unpaired = after.filter((now) => !found.has(now));
  for (const now of unpaired) {
    const name = now.value.metadata.name;
    const namesakes = [...left.values()].filter((old) => old.value.metadata.name === name);
    const isOnly = unpaired.filter((other) => other.value.metadata.name === name).length === 1;
    if (namesakes.length === 1 && isOnly) take(now, namesakes[0]);
  }
  return [
    ...after.map((now) => ({ before: found.get(now) ?? null, after: now })),
    ...[...left.values()].map((old) => ({ before: old, after: null })),
  ];
}
