import { slipDistance } from "./slip-distance.ts";

/**
 * The choice that was probably meant: the one that differs least, if no more than a third of its letters (at least one)
 * differ (two neighbours swapped count as one), upper and lower case and `-`, `_`, space, `.` taken as equal; null where none is near.
 */
export function closest(text: string, choices: Iterable<string>): string | null {
  const wanted = fold(text);
  let best: { choice: string; away: number } | null = null;
  for (const choice of choices) {
    const known = fold(choice);
    const limit = Math.max(1, Math.floor(Math.max(known.length, wanted.length) / 3));
    if (Math.abs(known.length - wanted.length) > limit) continue;
    const away = slipDistance(wanted, known);
    if (away <= limit && (best === null || away < best.away)) best = { choice, away };
  }
  return best === null ? null : best.choice;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[-_. ]/g, "-");
}
