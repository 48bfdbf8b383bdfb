import { burnRate } from "../../learning/statistics/burn-rate.ts";
import { type Gauge, known, type Look, markRows, opposite, satisfies, UNKNOWN } from "../gauge.ts";
import type { ShareRows } from "../rows/share-rows.ts";
import type { Rule } from "../rule.ts";
import { type Tally, tallyOf } from "../tally.ts";

/** The short window is a twelfth of the long one (Google SRE Workbook, chapter 5, table 5-8). */
const SHORT = 1 / 12;

interface BurnWindow {
  all: Tally;
  hits: Tally;
}

/**
 * How many times too fast the error budget is used. It fires where the long and the short window burn: the long one says
 * that it matters, the short one that it still goes on. So it is over as soon as one of them is.
 */
export function burnGauge(rule: Rule, { all, hits }: ShareRows): Gauge {
  const { share, countsBad } = rule.budget as NonNullable<Rule["budget"]>;
  const short = rule.over * SHORT;
  const windowOf = (over: number): BurnWindow => ({ all: tallyOf(all, over), hits: tallyOf(hits, over) });
  const [long, now] = [windowOf(rule.over), windowOf(short)];
  const burn = (at: number, window: BurnWindow): number | null => {
    const total = window.all.at(at);
    const counted = window.hits.at(at);
    return burnRate(countsBad ? total - counted : counted, total, 1 - share);
  };
  const when = (at: number): Look => {
    if (long.all.at(at) < Math.max(1, rule.atLeast)) return UNKNOWN;
    const [slow, fast] = [burn(at, long) as number, burn(at, now)];
    // Without a case in the short window nothing says that it still burns.
    return known(satisfies(rule.when, slow) && fast !== null && satisfies(rule.when, fast));
  };
  const clear = (at: number): Look => {
    const condition = rule.clear;
    if (condition === null) return opposite(when(at));
    const rates = [burn(at, long), burn(at, now)].filter((rate) => rate !== null);
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
    read: (at) => ({ value: burn(at, long), beyond: false, cases: long.all.at(at) }),
  };
}
