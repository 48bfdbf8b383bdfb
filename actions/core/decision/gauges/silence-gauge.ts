import { HOUR } from "../../duration.ts";
import { lastAtMost } from "../../learning/sorted-search.ts";
import type { Ages } from "../ages.ts";
import { type Gauge, known, type Look, opposite, satisfies, UNKNOWN } from "../gauge.ts";
import type { Rows } from "../rows.ts";
import type { Rule } from "../rule.ts";

/**
 * Business time since the newest record: nights are no silence. What has brought nothing for longer than the window is not
 * expected any more, so nothing is said of it: it neither fires nor is it over.
 */
export function silenceGauge(rule: Rule, rows: Rows, ages: Ages): Gauge {
  const newest = (at: number): number | null => {
    const time = rows.at[lastAtMost(rows.at, at)];
    return time === undefined || time <= at - rule.over ? null : time;
  };
  const hours = (at: number): number | null => {
    const time = newest(at);
    return time === null ? null : ages.between(time, at) / HOUR;
  };
  const look = (at: number, condition: Rule["when"]): Look => {
    const value = hours(at);
    return value === null ? UNKNOWN : known(satisfies(condition, value));
  };
  return {
    mark: (stops) => {
      const limits = [rule.when, rule.clear ?? rule.when].map(({ value }) => Math.round(value * HOUR));
      for (let row = 0; row < rows.length; row += 1) {
        const time = rows.at[row] as number;
        const next = rows.at[row + 1] ?? Number.POSITIVE_INFINITY;
        stops.mark(time);
        stops.mark(time + rule.over);
        for (const limit of limits) {
          // One millisecond around it, whichever operator stands there.
          const last = next - time <= limit ? Number.POSITIVE_INFINITY : ages.lastWithin(time, limit);
          stops.mark(last);
          stops.mark(last + 1);
        }
      }
    },
    when: (at) => look(at, rule.when),
    clear: (at) => (rule.clear === null ? opposite(look(at, rule.when)) : look(at, rule.clear)),
    read: (at) => ({ value: hours(at), beyond: false, cases: newest(at) === null ? 0 : 1 }),
  };
}
