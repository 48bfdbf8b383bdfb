import { type Gauge, known, type Look, markRows, opposite, satisfies, UNKNOWN } from "../gauge.ts";
import type { ShareRows } from "../rows/share-rows.ts";
import type { Rule } from "../rule.ts";
import { tallyOf } from "../tally.ts";

/** The share of the window's cases that are counted. */
export function shareGauge(rule: Rule, { all, hits }: ShareRows): Gauge {
  const total = tallyOf(all, rule.over);
  const counted = tallyOf(hits, rule.over);
  const look = (at: number, condition: Rule["when"]): Look => {
    const cases = total.at(at);
    if (cases < Math.max(1, rule.atLeast)) return UNKNOWN;
    return known(satisfies(condition, counted.at(at) / cases));
  };
  return {
    mark: (stops) => {
      markRows(stops, all, rule.over);
      markRows(stops, hits, rule.over);
    },
    when: (at) => look(at, rule.when),
    clear: (at) => (rule.clear === null ? opposite(look(at, rule.when)) : look(at, rule.clear)),
    read: (at) => {
      const cases = total.at(at);
      return { value: cases === 0 ? null : counted.at(at) / cases, beyond: false, cases };
    },
  };
}
