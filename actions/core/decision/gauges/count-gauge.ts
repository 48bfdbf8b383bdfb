import { DAY } from "../../duration.ts";
import { lastAtMost } from "../../learning/sorted-search.ts";
import { type Gauge, known, type Look, markRows, opposite, satisfies, UNKNOWN } from "../gauge.ts";
import type { Rows } from "../rows.ts";
import type { Rule } from "../rule.ts";
import { tallyOf } from "../tally.ts";

/** A source that brought nothing for so long cannot be said to have brought none of these. */
const ALIVE_WITHIN = 7 * DAY;

/** How many in the window. None is only a number where a source that would bring them brings anything at all. */
export function countGauge(rule: Rule, rows: Rows, times: readonly Float64Array[]): Gauge {
  const found = tallyOf(rows, rule.over);
  const alive = Math.max(rule.over, ALIVE_WITHIN);
  const isAlive = (at: number): boolean =>
    times.length === 0 || times.some((list) => (list[lastAtMost(list, at)] ?? Number.NaN) > at - alive);
  const look = (at: number, condition: Rule["when"]): Look => {
    const count = found.at(at);
    if (count === 0 && !isAlive(at)) return UNKNOWN;
    return known(satisfies(condition, count));
  };
  return {
    mark: (stops) => {
      markRows(stops, rows, rule.over);
      for (const list of times) {
        for (const time of list) {
          stops.mark(time);
          stops.mark(time + alive);
        }
      }
    },
    when: (at) => look(at, rule.when),
    clear: (at) => (rule.clear === null ? opposite(look(at, rule.when)) : look(at, rule.clear)),
    read: (at) => {
      const count = found.at(at);
      return { value: count === 0 && !isAlive(at) ? null : count, beyond: false, cases: count };
    },
  };
}
