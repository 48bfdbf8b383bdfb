import { DAY } from "../duration.ts";
import { LIMITS } from "../learning/integrity.ts";
import { lastAtMost } from "../learning/sorted-search.ts";
import type { Evidence } from "./evidence.ts";
import type { Stops } from "./grid.ts";
import type { Rule } from "./rule.ts";

/** So far back the rows of a source are looked at: a week, as on the scoreboard. */
const LOOKED_BACK = 7 * DAY;

/** Whether what a threshold looks at can be believed at an instant. */
export interface Trust {
  holds: (at: number) => boolean;
  mark: (stops: Stops) => void;
}

const ALWAYS: Trust = { holds: () => true, mark: () => {} };

/**
 * A source of whose rows too many were refused in the last week is broken: on half of the rows nothing is decided. How the
 * sources are themselves is always known.
 */
export function trustIn(rule: Rule, evidence: Evidence): Trust {
  const { kind } = rule.feed.shape;
  if (kind === "silence" || kind === "quarantined") return ALWAYS;
  const concerned = rule.sources
    .map((source) => ({ taken: evidence.times(source), refused: evidence.refused(source) }))
    .filter(({ refused }) => refused.length > 0);
  if (concerned.length === 0) return ALWAYS;
  return {
    holds: (at) =>
      concerned.every(({ taken, refused }) => {
        const bad = countWithin(refused, at);
        return bad === 0 || bad / (bad + countWithin(taken, at)) <= LIMITS.quarantined.broken;
      }),
    mark: (stops) => {
      for (const lists of concerned) {
        for (const time of [...lists.taken, ...lists.refused]) {
          stops.mark(time);
          stops.mark(time + LOOKED_BACK);
        }
      }
    },
  };
}

function countWithin(times: Float64Array, at: number): number {
  return lastAtMost(times, at) - lastAtMost(times, at - LOOKED_BACK);
}
