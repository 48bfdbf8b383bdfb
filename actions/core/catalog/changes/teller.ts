import type { Catalog, Located } from "../catalog.ts";
import { peopleById } from "../lookup/names.ts";
import type { ChangeTopic } from "./change.ts";
import { type Difference, differencesOf, isSame, ORDER, type Shape } from "./difference.ts";
import { quoted, shown } from "./words.ts";

/** One change in words, before it is known where it stands. */
export interface Told {
  about: ChangeTopic;
  text: string;
  /** Why it lowers a control; absent where it does not. */
  lowers?: string;
}

/** A definition before and after a change, and the catalogs around it. */
export interface Scene<T> {
  before: T;
  after: T;
  catalogs: { before: Catalog; after: Catalog };
  /** The name of a person, or of a value that should be one. */
  person: (id: unknown) => string;
}

/** A difference at a teller's place; `keys` are what stood for the place's stars and question marks. */
export interface ToldDifference extends Difference {
  keys: readonly string[];
}

/** Words for the differences at one place of a kind's definitions. */
export interface Teller<T> {
  /** `spec.measures.*.goal`: a star is an entry of a list or group that is told one by one; `?` is any key of the rest. */
  at: string;
  /** Null where `also` tells it in better words. */
  tell: (difference: ToldDifference, scene: Scene<T>) => Told | null;
}

/** How the changes of one kind are told. */
export interface KindTelling<T extends Located<{ metadata: { name: string } }>> {
  /** The more special places first: the first that fits tells. */
  tellers: readonly Teller<T>[];
  /** What only a look at the whole can tell. */
  also?: (scene: Scene<T>) => Told[];
  /** A definition that is new. */
  added: (scene: Omit<Scene<T>, "before">) => Told;
  /** A definition that is gone. */
  removed: (scene: Omit<Scene<T>, "after">) => Told;
}

/** Everything that changes between two versions of one definition; a place without a teller is told by its path. */
export function tell<T extends Located<{ metadata: { name: string } }>>(
  telling: KindTelling<T>,
  scene: Scene<T>,
): Told[] {
  const same = isSame(scene.before.value, scene.after.value);
  return [...(same ? [] : tellDifferences(telling.tellers, scene)), ...(telling.also?.(scene) ?? [])];
}

function tellDifferences<T extends Located<unknown>>(tellers: readonly Teller<T>[], scene: Scene<T>): Told[] {
  const places = tellers.map((teller) => ({ teller, pattern: teller.at.split(".") }));
  const shape = shapeOf(places.map(({ pattern }) => pattern));
  return differencesOf(scene.before.value, scene.after.value, shape).flatMap((difference): Told[] => {
    for (const { teller, pattern } of places) {
      const keys = keysIn(pattern, difference.path);
      if (keys === null) continue;
      const told = teller.tell({ ...difference, keys }, scene);
      return told === null ? [] : [told];
    }
    return [plainly(difference)];
  });
}

/** For what nobody has found words: `spec, tolerance changes from 20% to 30%`. */
function plainly({ path, before, after }: Difference): Told {
  const place = path.filter((part) => part !== "spec" && part !== ORDER);
  if (path.at(-1) === ORDER) {
    return { about: "other", text: `${quoted(place.join(", "))} stand in another order: ${shown(after)}` };
  }
  return {
    about: "other",
    text: `${quoted(place.join(", "))} changes from ${shown(before)} to ${shown(after)}`,
  };
}

/** What a list or a whole is follows from the places that have words. */
function shapeOf(patterns: readonly (readonly string[])[]): Shape {
  const parents = patterns.flatMap((pattern) =>
    pattern.flatMap((part, index) => (part === "*" ? [pattern.slice(0, index)] : [])),
  );
  const beginsLonger = (pattern: readonly string[], path: readonly string[]): boolean =>
    pattern.length > path.length && keysIn(pattern.slice(0, path.length), path) !== null;
  return {
    isCollection: (path) => parents.some((parent) => keysIn(parent, path) !== null),
    isWhole: (path) =>
      patterns.some((pattern) => keysIn(pattern, path) !== null) &&
      !patterns.some((pattern) => beginsLonger(pattern, path)),
  };
}

/** What stands for the stars and question marks of a pattern in a path; null where it does not fit. */
function keysIn(pattern: readonly string[], path: readonly string[]): string[] | null {
  if (pattern.length !== path.length) return null;
  const keys: string[] = [];
  for (const [index, part] of pattern.entries()) {
    const found = path[index] as string;
    if ((part === "*" || part === "?") && found !== ORDER) keys.push(found);
    else if (part !== found) return null;
  }
  return keys;
}

/** Names people as the catalogs do: after the change, else before it; an id that nobody has stays in quotes. */
export function namer(catalogs: { before: Catalog; after: Catalog }): (id: unknown) => string {
  return (id) => {
    if (typeof id !== "string") return shown(id);
    const person = peopleById(catalogs.after).get(id) ?? peopleById(catalogs.before).get(id);
    return person?.name ?? quoted(id);
  };
}
