import { DAY, HOUR, MINUTE } from "../../actions/core/duration.ts";
import { mondayDate } from "../../actions/core/week.ts";
import { instantOf, isHoliday } from "./business.ts";
import type { Random } from "./random.ts";
import { season } from "./story.ts";

const BY_DAY = [1.25, 1.1, 1, 1, 0.95, 0.6, 0.35];
const BY_HOUR = [
  ...[0.1, 0.1, 0.05, 0.05, 0.1, 0.2, 0.5, 1],
  ...[2.2, 2.4, 2.4, 2.2, 1.8, 1.9, 2.1, 2.1, 2, 1.8],
  ...[1.3, 1.1, 1, 0.8, 0.5, 0.2],
];
const ON_HOLIDAYS = 0.4;

/** When customers turn up in one week: about `mean` instants to the minute, in order; more on Mondays, few at night. */
export function arrivals(random: Random, week: string, mean: number, deviation: number): number[] {
  const count = Math.round(random.normal(mean * season(week), deviation));
  const monday = Date.parse(mondayDate(week));
  const days = BY_DAY.map((weight, day) => (isHoliday(monday + day * DAY) ? weight * ON_HOLIDAYS : weight));
  const instants: number[] = [];
  while (instants.length < count) {
    const day = Number(random.weighted(keyed(days)));
    const hour = Number(random.weighted(keyed(BY_HOUR)));
    const instant = instantOf(monday + day * DAY + hour * HOUR + random.whole(0, 59) * MINUTE);
    if (instant !== null) instants.push(instant);
  }
  return instants.sort((a, b) => a - b);
}

/** Weights by their place. */
function keyed(weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(weights.map((weight, index) => [String(index), weight]));
}
