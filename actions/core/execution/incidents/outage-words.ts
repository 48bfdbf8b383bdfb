import type { Catalog } from "../../catalog/catalog.ts";
import { closest } from "../../closest.ts";
import { slipDistance } from "../../slip-distance.ts";
import { dependenciesOf, knownName } from "./report.ts";

/** What follows a name where something is down or works again, and the words that are understood for it. */
const WAYS: readonly { said: string; meant: "down" | "back" }[] = [
  ...[
    ...["is down", "are down", "down", "is broken", "not working", "is not working", "does not work"],
    ...["doesn't work", "stopped working", "is dead", "is offline", "has failed"],
  ].map((said) => ({ said, meant: "down" }) as const),
  ...["is back", "are back", "back", "is up", "is up again", "is working", "works again"].map(
    (said) => ({ said, meant: "back" }) as const,
  ),
];
const LONGEST_NAME = 3;

/**
 * The sentence about an outage that was probably meant: `crm is down` for `crm is dwon`, for `the CRM is down?` and for `crm is
 * down since nine` and for `the crm system is dead`; null where the words name no dependency of the catalog, or say nothing like it.
 */
export function outageMeant(line: string, catalog: Catalog): string | null {
  const words = line
    .toLowerCase()
    .replace(/[\s.,;:!?]+$/u, "")
    .split(/\s+/u);
  const known = dependenciesOf(catalog);
  let best: { sentence: string; slips: number } | null = null;
  for (let size = 1; size <= LONGEST_NAME + 1 && size < words.length; size += 1) {
    const subject = words.slice(0, size);
    const typed = knownName(subject.join(" "), catalog);
    const within = subject.find((word) => known.has(word));
    const name = known.has(typed) ? typed : (within ?? closest(typed, known));
    const way = nearestWay(words.slice(size));
    if (name === null || typed === "" || way === null) continue;
    const slips = way.slips + (name === typed ? 0 : slipDistance(name, typed));
    if (best === null || slips < best.slips) best = { sentence: `${name} is ${way.meant}`, slips };
  }
  return best?.sentence ?? null;
}

/** More words may follow where two or more of a way's own stand there: `is down since nine`. */
function nearestWay(words: readonly string[]): { meant: "down" | "back"; slips: number } | null {
  let best: { meant: "down" | "back"; slips: number } | null = null;
  for (const { said, meant } of WAYS) {
    const length = said.split(" ").length;
    if (length === 1 && words.length > 1) continue;
    const slips = slipDistance(words.slice(0, length).join(" "), said);
    if (slips <= (said.length < 8 ? 1 : 2) && (best === null || slips < best.slips)) best = { meant, slips };
  }
  return best;
}
