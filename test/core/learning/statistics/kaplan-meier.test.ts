import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../../../actions/core/learning/statistics/kaplan-meier.ts";
import { published } from "../../../reference/published.ts";

const aml = published.published_checks.kaplan_meier_aml;

function curveOf(data: [time: number, event: number][]) {
  const times = (event: number) => data.filter((row) => row[1] === event).map((row) => row[0]);
  return kaplanMeier(times(1), times(0));
}

/** The definition, word by word, in exact fractions of big integers. */
function exactQuantile(data: [number, number][], percent: number): number | null {
  let [numerator, denominator] = [1n, 1n];
  for (const time of [...new Set(data.map((row) => row[0]))].sort((a, b) => a - b)) {
    const atRisk = data.filter((row) => row[0] >= time).length;
    const events = data.filter((row) => row[0] === time && row[1] === 1).length;
    numerator *= BigInt(atRisk - events);
    denominator *= BigInt(atRisk);
    if (events > 0 && numerator * 100n <= denominator * BigInt(100 - percent)) return time;
  }
  return null;
}

describe("Kaplan-Meier", () => {
  it("gives the published curve and medians of the leukaemia trial (R survival, aml)", () => {
    const maintained = curveOf(aml.maintained_data_time_event);
    const other = curveOf(aml.nonmaintained_data_time_event);
    for (const [time, share] of Object.entries<number>(aml.published.S_maintained)) {
      expect(maintained.survival(Number(time))).toBeCloseTo(share, 6);
    }
    expect([maintained.quantile(0.5), other.quantile(0.5)]).toEqual([
      { value: aml.published.median[0], beyond: false },
      { value: aml.published.median[1], beyond: false },
    ]);
  });

  it("names the longest time seen where the curve never falls that far", () => {
    expect(curveOf(aml.maintained_data_time_event).quantile(0.9)).toEqual({ value: 161, beyond: true });
    expect(kaplanMeier([], [3, 7]).quantile(0.5)).toEqual({ value: 7, beyond: true });
  });

  it("has nothing to say of no cases", () => {
    expect(kaplanMeier([], []).quantile(0.5)).toBeNull();
    expect(kaplanMeier([], []).exceeds(0.9, 1)).toBe(false);
  });

  it.each([10, 20, 30, 70, 100, 1000])("has the p90 of %i finished cases at nine tenths of them", (n) => {
    const curve = kaplanMeier(
      Array.from({ length: n }, (_, index) => index + 1),
      [],
    );
    expect(curve.quantile(0.9)).toEqual({ value: n * 0.9, beyond: false });
    expect(curve.survival(n)).toBe(0);
  });

  it("counts a case that is censored at the time of an event as still at risk", () => {
    expect(kaplanMeier([5], [5]).survival(5)).toBe(0.5);
    expect(kaplanMeier([5], [4.999]).survival(5)).toBe(0);
  });

  it("fires a threshold when nobody answers at all", () => {
    const silent = kaplanMeier([], [0.2, 0.7, 0.9]);
    expect(silent.exceeds(0.9, 0.5)).toBe(true);
    const answered = kaplanMeier([0.1, 0.2, 0.3], []);
    expect([answered.exceeds(0.9, 0.25), answered.exceeds(0.9, 0.3)]).toEqual([true, false]);
  });

  const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1 })), {
    minLength: 1,
    maxLength: 40,
  });

  it("finds exactly the quantile of the definition", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(10, 25, 50, 75, 90, 95), (data, percent) => {
        const found = curveOf(data).quantile(percent / 100);
        expect(found?.beyond ? null : found?.value).toBe(exactQuantile(data, percent));
      }),
    );
  });

  it("exceeds x exactly where the quantile lies beyond x", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 12 }), (data, time) => {
        const curve = curveOf(data);
        const p90 = exactQuantile(data, 90);
        expect(curve.exceeds(0.9, time)).toBe(p90 === null || p90 > time);
      }),
    );
  });

  it("takes 300,000 cases in well under a second", () => {
    const times = Float64Array.from({ length: 150_000 }, (_, index) => (index * 7919) % 150_001);
    const started = performance.now();
    const curve = kaplanMeier(times, times);
    expect(curve.quantile(0.5)?.beyond).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
