import fc from "fast-check";
import { quantileSorted } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { percentileType7 } from "../../../../actions/core/learning/statistics/percentile.ts";

describe("percentiles of type 7", () => {
  // R 4: quantile(c(1, 2, 3, 4), c(.25, .5, .9)); NumPy's documentation: percentile([[10, 7, 4], [3, 2, 1]], 50).
  it.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.9, 3.7],
    [[1, 2, 3, 4, 7, 10], 0.5, 3.5],
    [[5], 0.9, 5],
    [[1, 2], 0, 1],
    [[1, 2], 1, 2],
  ])("of %j at %f is %f", (values, p, expected) => {
    expect(percentileType7(values, p)).toBeCloseTo(expected, 12);
  });

  it("has no value for no values, and refuses a p that is none", () => {
    expect(percentileType7([], 0.5)).toBeNull();
    expect(() => percentileType7([1], 90)).toThrow(RangeError);
  });

  it("agrees with simple-statistics", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
        const sorted = Float64Array.from(list).sort();
        expect(percentileType7(sorted, p)).toBeCloseTo(quantileSorted([...sorted], p), 6);
      }),
    );
  });
});
