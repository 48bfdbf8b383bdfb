import { DAY } from "../../duration.ts";
import { splitting, type Weigh } from "./model.ts";

/** Seven days before the last touch are worth half (Google Analytics' default). */
const HALF_LIFE_DAYS = 7;

/**
 * The later a touch, the more it earns: 2^(-days/7), normalised. Days count back from the last touch; where a path has
 * a touch without a time, one position counts as one day for the whole path.
 */
export const timeDecay = splitting(
  "time-decay",
  "more to the later touches",
  (weights, table, start, end) => {
    const count = end - start;
    (hasTimes(table.times, start, end) ? byDays : byPosition)(weights, table, start, end);
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += weights[index] as number;
    for (let index = 0; index < count; index += 1) (weights[index] as number) /= sum;
  },
);

const byDays: Weigh = (weights, { times }, start, end) => {
  let latest = times[start] as number;
  for (let touch = start; touch < end; touch += 1) latest = Math.max(latest, times[touch] as number);
  for (let touch = start; touch < end; touch += 1) {
    weights[touch - start] = worth((latest - (times[touch] as number)) / DAY);
  }
};

const byPosition: Weigh = (weights, _, start, end) => {
  for (let touch = start; touch < end; touch += 1) weights[touch - start] = worth(end - 1 - touch);
};

function worth(days: number): number {
  return 2 ** (-days / HALF_LIFE_DAYS);
}

function hasTimes(times: Float64Array, start: number, end: number): boolean {
  for (let touch = start; touch < end; touch += 1) if (Number.isNaN(times[touch])) return false;
  return true;
}
