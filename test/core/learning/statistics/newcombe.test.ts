import { describe, expect, it } from "vitest";
import {
  isConfirmedDecline,
  newcombe95,
  pooled,
} from "../../../../actions/core/learning/statistics/newcombe.ts";
import { published } from "../../../reference/published.ts";

interface Row {
  args: [number, number, number, number];
  published: [number, number];
  computed: [number, number, number];
}

describe("Newcombe's method 10", () => {
  it.each<Row>(published.published_checks.newcombe_difference_method10)("$args as published", (row) => {
    const [k, n, otherK, otherN] = row.args;
    const found = newcombe95({ k, n }, { k: otherK, n: otherN });
    expect(found?.difference).toBeCloseTo(row.computed[0], 4);
    expect(found?.lower).toBeCloseTo(row.published[0], 4);
    expect(found?.upper).toBeCloseTo(row.published[1], 4);
  });

  it("has no difference to nothing", () => {
    expect(newcombe95({ k: 1, n: 2 }, { k: 0, n: 0 })).toBeNull();
  });
});

describe("a decline of the audit", () => {
  const baseline = Array.from({ length: 12 }, () => ({ k: 14, n: 15 }));

  it("is not seen in one week, but in four that are pooled", () => {
    const bad = { k: 12, n: 15 };
    expect(isConfirmedDecline(baseline, [bad])).toBe(false);
    expect(isConfirmedDecline(baseline, [bad, bad, bad, bad])).toBe(true);
    expect(pooled([bad, bad, bad, bad])).toEqual({ k: 48, n: 60 });
  });

  it("is none where it got better, or where nothing was looked at", () => {
    expect(isConfirmedDecline(baseline, [{ k: 60, n: 60 }])).toBe(false);
    expect(isConfirmedDecline(baseline, [])).toBe(false);
    expect(isConfirmedDecline([], [{ k: 0, n: 60 }])).toBe(false);
  });
});
