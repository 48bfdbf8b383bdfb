/**
 * Which activities a case has gone through, and the newest. Few different sets occur, so a case holds one number:
 * a step leads from a set to the set with one more activity.
 */
export interface Trails {
  /** The set after a step. */
  step: (set: number, activity: number) => number;
  has: (set: number, activity: number) => boolean;
  /** The sets as lists of activities, for the carry. */
  save: () => number[][];
}

/** The set of a case without an activity. */
export const NO_ACTIVITY = 0;

/** Opens trails, new ones or those that were saved: then all numbers mean the same as before. */
export function openTrails(saved: readonly number[][] = [[]]): Trails {
  const sets = saved.map((members) => new Set(members));
  const places = new Map(saved.map((members, index) => [members.join(), index]));
  const steps: number[][] = [];

  const has = (set: number, member: number): boolean => (sets[set] as Set<number>).has(member);
  const step = (set: number, member: number): number => {
    if (has(set, member)) return set;
    steps[set] ??= [];
    const known = (steps[set] as number[])[member];
    if (known !== undefined) return known;
    const members = [...(sets[set] as Set<number>), member].sort((a, b) => a - b);
    const name = members.join();
    const place = places.get(name) ?? sets.push(new Set(members)) - 1;
    places.set(name, place);
    (steps[set] as number[])[member] = place;
    return place;
  };
  return { step, has, save: () => sets.map((members) => [...members]) };
}
