import { countIn, type Gauge, known, type Look, markRows, opposite, satisfies, UNKNOWN } from "../gauge.ts";
import type { ShareRows } from "../rows/share-rows.ts";
import type { Rule } from "../rule.ts";

/** The share of the window's cases that are counted. */
export function shareGauge(rule: Rule, { all, hits }: ShareRows): Gauge {
  const look = (at: number, condition: Rule["when"]): Look => {
    const cases = countIn(all, at, rule.over);
    if (cases < Math.max(1, rule.atLeast)) return UNKNOWN;
    return known(satisfies(condition, countIn(hits, at, rule.over) / cases));
  };
  return {
    mark: (stops) => {
      markRows(stops, all, rule.over);
      markRows(stops, hits, rule.over);
    },
    when: (at) => look(at, rule.when),
    clear: (at) => (rule.clear === null ? opposite(look(at, rule.when)) : look(at, rule.clear)),
    read: (at) => {
      const cases = countIn(all, at, rule.over);
      return { value: cases === 0 ? null : countIn(hits, at, rule.over) / cases, beyond: false, cases };
    },
  };
}
