import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson95 } from "../../../../actions/core/learning/statistics/wilson.ts";
import { published } from "../../../reference/published.ts";

interface Row {
  k: number;
  n: number;
  published: [number, number];
}
const checks = published.published_checks;

describe("Wilson's interval", () => {
  it.each<Row>(checks.wilson_newcombe1998_table1)(
    "of $k of $n is as Newcombe 1998, table 1, has it",
    (row) => {
      const [lower, upper] = wilson95(row) as [number, number];
      expect([Math.round(lower * 1e4) / 1e4, Math.round(upper * 1e4) / 1e4]).toEqual(row.published);
    },
  );

  it.each<Row>(checks.wilson_R_binom_in_statsmodels_tests)("of $k of $n is as R's binom has it", (row) => {
    const [lower, upper] = wilson95(row) as [number, number];
    expect(lower).toBeCloseTo(row.published[0], 13);
    expect(upper).toBeCloseTo(row.published[1], 13);
  });

  it("says nothing of nothing and refuses what is no share", () => {
    expect(wilson95({ k: 0, n: 0 })).toBeNull();
    expect(() => wilson95({ k: 3, n: 2 })).toThrow(RangeError);
  });

  it("holds the share, stays within 0 and 1, and mirrors", () => {
    const shares = fc.nat(500).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));
    fc.assert(
      fc.property(shares, ({ k, n }) => {
        fc.pre(n > 0);
        const [lower, upper] = wilson95({ k, n }) as [number, number];
        const mirrored = wilson95({ k: n - k, n }) as [number, number];
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(k / n);
        expect(upper).toBeGreaterThanOrEqual(k / n);
        expect(1 - mirrored[1]).toBeCloseTo(lower, 12);
      }),
    );
  });
});
