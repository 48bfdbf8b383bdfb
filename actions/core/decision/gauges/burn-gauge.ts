import { burnRate } from "../../learning/statistics/burn-rate.ts";
import { countIn, type Gauge, known, type Look, markRows, opposite, satisfies, UNKNOWN } from "../gauge.ts";
import type { ShareRows } from "../rows/share-rows.ts";
import type { Rule } from "../rule.ts";

/** The short window is a twelfth of the long one (Google SRE Workbook, chapter 5, table 5-8). */
const SHORT = 1 / 12;

/**
 * How many times too fast the error budget is used. It fires where the long and the short window burn: the long one says
 * that it matters, the short one that it still goes on. So it is over as soon as one of them is.
 */
export function burnGauge(rule: Rule, { all, hits }: ShareRows): Gauge {
  const { share, countsBad } = rule.budget as NonNullable<Rule["budget"]>;
  const short = rule.over * SHORT;
  const burn = (at: number, over: number): number | null => {
    const total = countIn(all, at, over);
    const counted = countIn(hits, at, over);
    return burnRate(countsBad ? total - counted : counted, total, 1 - share);
  };
  const when = (at: number): Look => {
    if (countIn(all, at, rule.over) < Math.max(1, rule.atLeast)) return UNKNOWN;
    const [long, now] = [burn(at, rule.over) as number, burn(at, short)];
    // Without a case in the short window nothing says that it still burns.
    return known(satisfies(rule.when, long) && now !== null && satisfies(rule.when, now));
  };
  const clear = (at: number): Look => {
    const condition = rule.clear;
    if (condition === null) return opposite(when(at));
    const rates = [burn(at, rule.over), burn(at, short)].filter((rate) => rate !== null);
    return rates.length === 0 ? UNKNOWN : known(rates.some((rate) => satisfies(condition, rate)));
  };
  return {
    mark: (stops) => {
      for (const rows of [all, hits]) {
        markRows(stops, rows, rule.over);
        markRows(stops, rows, short);
      }
    },
    when,
    clear,
    read: (at) => ({ value: burn(at, rule.over), beyond: false, cases: countIn(all, at, rule.over) }),
  };
}
