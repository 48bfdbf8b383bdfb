import { describe, expect, it } from "vitest";
import { returnOnInvestment } from "../../../../actions/core/learning/statistics/roi.ts";
import { published } from "../../../reference/published.ts";

const example = published.roi_vs_baseline_example;
const baseline: number[] = example.series.slice(0, example.baseline_n);
const since: number[] = example.series.slice(example.baseline_n);
const invested = { baseline, since, unitValue: example.unit_value, cost: example.incremental_cost };

describe("return against the baseline", () => {
  it("is the worked example's", () => {
    const found = returnOnInvestment(invested);
    expect(found?.weeks).toBe(4);
    expect(found?.units).toBeCloseTo(example.incremental_units, 10);
    // The example takes 1/d₂ as 0.886227, six digits of √π/2.
    expect(found?.standardError).toBeCloseTo(example.se_units, 5);
    expect(found?.ratio).toBeCloseTo(example.ROI, 10);
    expect(found?.interval95?.[0]).toBeCloseTo(example.ROI_95[0], 5);
    expect(found?.interval95?.[1]).toBeCloseTo(example.ROI_95[1], 5);
  });

  it("leaves missing weeks out on both sides", () => {
    const gaps = { ...invested, baseline: [null, ...baseline], since: [null, ...since, null] };
    expect(returnOnInvestment(gaps)).toEqual(returnOnInvestment(invested));
  });

  it("has no ratio where nothing was spent, and nothing to say without weeks", () => {
    expect(returnOnInvestment({ ...invested, cost: 0 })).toMatchObject({
      ratio: null,
      interval95: null,
      cost: 0,
    });
    expect(returnOnInvestment({ ...invested, since: [null] })).toBeNull();
    expect(returnOnInvestment({ ...invested, baseline: [7] })).toBeNull();
  });
});
