/** Two values that differ, at a place; undefined where there is none. Entries of lists are named by their key, not by their position. */
export interface Difference {
  path: readonly string[];
  before: unknown;
  after: unknown;
}

/** How deep values are taken apart. */
export interface Shape {
  /** A list or group whose entries are told one by one, also where the whole of it is new or gone. */
  isCollection: (path: readonly string[]) => boolean;
  /** A value that is told as a whole, whatever is in it. */
  isWhole: (path: readonly string[]) => boolean;
}

/** Stands in the path of a difference in the order of a list's entries; no key of a definition has such a name. */
export const ORDER = "#order";

/** What tells the entries of a list apart, the best first. */
const KEYS = ["date", "id", "name", "class", "risk", "path", "measure", "type", "when"] as const;

type Group = Readonly<Record<string, unknown>>;

/**
 * Everything in which two values differ, in the order in which the second one has it. Values that are the same but for
 * the order of their keys do not differ. Whatever is not the same is in the answer: nothing is left out.
 */
export function differencesOf(before: unknown, after: unknown, shape: Shape): Difference[] {
  return walk(before, after, [], shape);
}

function walk(before: unknown, after: unknown, path: readonly string[], shape: Shape): Difference[] {
  if (isSame(before, after)) return [];
  const whole: Difference[] = [{ path, before, after }];
  if (shape.isWhole(path)) return whole;
  const from = entriesOf(before, after, path, shape);
  const to = entriesOf(after, before, path, shape);
  if (from === null || to === null) return whole;
  const keys = [...to.keys(), ...[...from.keys()].filter((key) => !to.has(key))];
  const inside = keys.flatMap((key) => walk(from.get(key), to.get(key), [...path, key], shape));
  const moved = Array.isArray(before) && Array.isArray(after) ? orderOf(from, to, path) : [];
  return inside.length + moved.length > 0 ? [...inside, ...moved] : whole;
}

/** The entries of a group or a list by their keys; null where the value has to be told as a whole. */
function entriesOf(
  value: unknown,
  other: unknown,
  path: readonly string[],
  shape: Shape,
): Map<string, unknown> | null {
  if (value === undefined) {
    return shape.isCollection(path) && typeof other === "object" && other !== null ? new Map() : null;
  }
  if (Array.isArray(value)) {
    return other === undefined || Array.isArray(other) ? keyed(value) : null;
  }
  if (!isGroup(value) || Array.isArray(other)) return null;
  if (other === undefined && !shape.isCollection(path)) return null;
  return new Map(Object.entries(value));
}

/** Entries by their keys, the second one of a key as `key#2`; null where an entry has none. */
function keyed(list: readonly unknown[]): Map<string, unknown> | null {
  const entries = new Map<string, unknown>();
  const seen = new Map<string, number>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === null) return null;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    entries.set(count === 1 ? key : `${key}#${count}`, item);
  }
  return entries;
}

/** The name of an entry without the number that tells it from a namesake: `night-alert` of `night-alert#2`. */
export function plainKey(key: string | undefined): string {
  return (key ?? "").replace(/#\d+$/, "");
}

/** The name of a list's entry in paths: its id, name, ...; `sales-lead by office-manager` for a stand-in. */
function keyOf(item: unknown): string | null {
  if (!isGroup(item)) return null;
  if (typeof item.for === "string" && typeof item.by === "string") return `${item.for} by ${item.by}`;
  for (const key of KEYS) {
    const value = item[key];
    if (typeof value === "string") return value;
  }
  return null;
}

function orderOf(
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
  path: readonly string[],
): Difference[] {
  const before = [...from.keys()].filter((key) => to.has(key));
  const after = [...to.keys()].filter((key) => from.has(key));
  return isSame(before, after) ? [] : [{ path: [...path, ORDER], before, after }];
}

export function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where two parsed values say the same; the order of keys says nothing, that of lists does. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  }
  if (!isGroup(one) || !isGroup(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}
