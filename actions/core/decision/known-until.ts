import { HOUR, parseDuration } from "../duration.ts";
import type { Evidence } from "./evidence.ts";
import type { Rule } from "./rule.ts";

/** A source that is expected this often is as good as live: between two of its batches nothing has happened. */
const LIVE = 2 * HOUR;
/** What becomes known so soon is sent as it happens, whatever is expected of the export beside it. */
const PROMPT = HOUR;

/**
 * Up to when what a threshold looks at is known. Of a source that comes once a day or once a week nobody knows what
 * happened since: a case that looks open may long be answered, so nothing is judged beyond the last time that it was heard
 * of. One that is live says by its silence that nothing happened. That nothing came for an hour says nothing of a source that
 * comes once a day; that nothing came for a week does. What was refused is always known.
 *
 * @param every how often a source is expected, as its file says it; absent where it is not said.
 * @param now milliseconds.
 */
export function knownUntil(
  { feed, sources, when }: Rule,
  evidence: Pick<Evidence, "heard" | "lag">,
  every: ReadonlyMap<string, string>,
  now: number,
): number {
  const { kind } = feed.shape;
  if (kind === "quarantined") return now;
  const patience = kind === "silence" ? Math.max(LIVE, when.value * HOUR) : LIVE;
  const batches = sources.filter((source) => {
    const expected = every.get(source);
    const isSlow = (evidence.lag(source) ?? Number.POSITIVE_INFINITY) > PROMPT;
    return expected !== undefined && (parseDuration(expected) ?? 0) > patience && isSlow;
  });
  return Math.min(now, ...batches.map((source) => evidence.heard(source) ?? Number.NEGATIVE_INFINITY));
}
