/**
 * Which activities a case has gone through, and the newest. Few different sets occur, so a case holds one number:
 * a step leads from a set to the set with one more activity.
 */
export interface Trails {
  /** The number of an activity's name. */
  activity: (name: string) => number;
  /** The set after a step. */
  step: (set: number, activity: number) => number;
  has: (set: number, activity: number) => boolean;
  /** As plain data, for the carry. */
  save: () => SavedTrails;
}

export interface SavedTrails {
  activities: string[];
  sets: number[][];
}

/** The set of a case without an activity. */
export const NO_ACTIVITY = 0;

/** Opens trails, new ones or those that were saved: then all numbers mean the same as before. */
export function openTrails(saved: SavedTrails = { activities: [], sets: [[]] }): Trails {
  const activities = [...saved.activities];
  const numbers = new Map(activities.map((name, index) => [name, index]));
  const sets = saved.sets.map((members) => new Set(members));
  const places = new Map(saved.sets.map((members, index) => [members.join(), index]));
  const steps = new Map<string, number>();

  const activity = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, activities.length);
    return activities.push(name) - 1;
  };
  const has = (set: number, member: number): boolean => (sets[set] as Set<number>).has(member);
  const step = (set: number, member: number): number => {
    if (has(set, member)) return set;
    const way = `${set} ${member}`;
    const known = steps.get(way);
    if (known !== undefined) return known;
    const members = [...(sets[set] as Set<number>), member].sort((a, b) => a - b);
    const name = members.join();
    const place = places.get(name) ?? sets.push(new Set(members)) - 1;
    places.set(name, place);
    steps.set(way, place);
    return place;
  };
  const save = (): SavedTrails => ({ activities, sets: sets.map((members) => [...members]) });
  return { activity, step, has, save };
}
