import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarise } from "../../../../actions/core/learning/statistics/summary.ts";

describe("a summary", () => {
  it("has mean, quantiles and maximum", () => {
    const summary = summarise([4, 1, 3, 2]);
    expect(summary).toEqual({ n: 4, mean: 2.5, p50: 2.5, p90: 3.7, p95: expect.closeTo(3.85, 12), max: 4 });
  });

  it("says nothing of nothing", () => {
    expect(summarise([])).toEqual({ n: 0, mean: null, p50: null, p90: null, p95: null, max: null });
  });

  it("is the same to the last bit for any order", () => {
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 50 });
    fc.assert(
      fc.property(values, (list) => {
        expect(summarise(list.toReversed())).toEqual(summarise(list));
      }),
    );
  });
});
