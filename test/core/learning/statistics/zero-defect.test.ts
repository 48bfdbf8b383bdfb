import { describe, expect, it } from "vitest";
import { zeroDefectSampleSize } from "../../../../actions/core/learning/statistics/zero-defect.ts";
import { published } from "../../../reference/published.ts";

const checks: Record<string, number> =
  published.published_checks.acceptance_sampling["zero_defect_n(conf,pmax)=ceil(ln(1-conf)/ln(1-pmax))"];

describe("zero-defect sample size", () => {
  it.each(Object.entries(checks))("at %s is %i", (text, size) => {
    const [confidence, share] = text.split(",").map((percent) => Number.parseFloat(percent) / 100);
    expect(zeroDefectSampleSize(confidence as number, share as number)).toBe(size);
  });

  it("does not ask for one more case because of the last digit", () => {
    expect(zeroDefectSampleSize(0.99, 0.9)).toBe(2);
    expect(zeroDefectSampleSize(0.999, 0.9)).toBe(3);
    expect(zeroDefectSampleSize(0.75, 0.5)).toBe(2);
  });

  it("refuses what is no share", () => {
    expect(() => zeroDefectSampleSize(95, 0.1)).toThrow(RangeError);
    expect(() => zeroDefectSampleSize(0.95, 0)).toThrow(RangeError);
  });
});
