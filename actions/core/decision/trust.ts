import { DAY } from "../duration.ts";
import { LIMITS } from "../learning/integrity.ts";
import { lastAtMost } from "../learning/sorted-search.ts";
import type { Evidence } from "./evidence.ts";
import type { Stops } from "./grid.ts";
import type { Rule } from "./rule.ts";

/** A source is broken for a week, as on the scoreboard: of a shorter window one refused row would be too many. */
const WEEK = 7 * DAY;

/** So far back refused rows matter to a threshold: while they are missing in its window, and for a week at least. */
export function refusalsMatterFor({ over }: Pick<Rule, "over">): number {
  return Math.max(WEEK, over);
}

/** Whether what a threshold looks at can be believed at an instant. */
export interface Trust {
  holds: (at: number) => boolean;
  mark: (stops: Stops) => void;
}

const ALWAYS: Trust = { holds: () => true, mark: () => {} };

/**
 * A source of whose rows too many were refused is broken: on half of the rows nothing is decided. It is held against the last
 * week and against the threshold's whole window, where that is longer: what was refused on day ten is missing until day 28. How
 * the sources are themselves is always known.
 */
export function trustIn(rule: Rule, evidence: Pick<Evidence, "times" | "refused">): Trust {
  const { kind } = rule.feed.shape;
  if (kind === "silence" || kind === "quarantined") return ALWAYS;
  const concerned = rule.sources
    .map((source) => ({ taken: evidence.times(source), refused: evidence.refused(source) }))
    .filter(({ refused }) => refused.length > 0);
  if (concerned.length === 0) return ALWAYS;
  const lengths = [...new Set([WEEK, refusalsMatterFor(rule)])];
  return {
    holds: (at) =>
      concerned.every((source) =>
        lengths.every((length) => shareRefused(source, at, length) <= LIMITS.quarantined.broken),
      ),
    mark: (stops) => {
      for (const { taken, refused } of concerned) {
        for (const times of [taken, refused]) {
          for (const time of times) {
            stops.mark(time);
            for (const length of lengths) stops.mark(time + length);
          }
        }
      }
    },
  };
}

/** The share of a source's rows that were refused in the time before an instant; none where nothing came. */
function shareRefused(
  { taken, refused }: { taken: Float64Array; refused: Float64Array },
  at: number,
  length: number,
): number {
  const bad = countWithin(refused, at, length);
  return bad === 0 ? 0 : bad / (bad + countWithin(taken, at, length));
}

function countWithin(times: Float64Array, at: number, length: number): number {
  return lastAtMost(times, at) - lastAtMost(times, at - length);
}
