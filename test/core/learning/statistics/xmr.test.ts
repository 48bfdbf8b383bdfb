import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Signal,
  type XmrLimits,
  xmrLimits,
  xmrSignals,
} from "../../../../actions/core/learning/statistics/xmr.ts";
import { published } from "../../../reference/published.ts";

const checks = published.published_checks;
const limitsOf = (data: (number | null)[], options?: { floor?: number }) =>
  xmrLimits(data, options) as XmrLimits;
/** 1-based positions, as the published tests number them. */
const flagged = (signal: Signal, limits: XmrLimits, series: (number | null)[]) =>
  xmrSignals(limits, series).flatMap((signals, index) => (signals.includes(signal) ? [index + 1] : []));
/** Centre 0 and a standard deviation of 1: limits at ±3. */
const standard: XmrLimits = { centre: 0, movingRange: 3 / 2.66, lower: -3, upper: 3, weeks: 12 };

describe("XmR limits", () => {
  it("are those of NIST's handbook, 6.3.2.2, but for its rounder factor", () => {
    const { data, published: book, computed } = checks.xmr_nist_6_3_2_2;
    const limits = limitsOf(data);
    expect(limits.centre).toBeCloseTo(book.mean, 10);
    expect(limits.movingRange).toBeCloseTo(book.mR_bar, 4);
    expect(limits.upper).toBeCloseTo(computed["UNPL_2.66"], 6);
    expect(limits.lower).toBeCloseTo(computed["LNPL_2.66"], 6);
    expect(limits.upper).toBeCloseTo(book.UCL, 2);
    expect(limits.lower).toBeCloseTo(book.LCL, 2);
  });

  it.each(["xmr_montgomery_viscosity_qcc", "xmr_sas_jets"])("%s: limits and signals as published", (name) => {
    const { data, computed } = checks[name];
    const limits = limitsOf(data);
    expect(limits.centre).toBeCloseTo(computed.centre, 6);
    expect(limits.movingRange).toBeCloseTo(computed.mR_bar, 6);
    expect(limits.upper).toBeCloseTo(computed.UNPL, 4);
    expect(limits.lower).toBeCloseTo(computed.LNPL, 4);
    expect(flagged("outside", limits, data)).toEqual(computed.rule1_outside_limits);
    expect(flagged("run-of-eight", limits, data)).toEqual(computed.rule2_run8_same_side);
    expect(flagged("three-of-four", limits, data)).toEqual(computed.rule3_3of4_near_limit);
  });

  it("skip missing weeks and never take them for zero", () => {
    expect(xmrLimits([5, null, 7, null, null, 6])).toEqual(xmrLimits([5, 7, 6]));
    expect(limitsOf([5, null, 7, 6]).weeks).toBe(3);
    expect([xmrLimits([]), xmrLimits([null, 4])]).toEqual([null, null]);
  });

  it("stop at the floor", () => {
    expect(limitsOf([1, 9, 1, 9]).lower).toBeLessThan(0);
    expect(limitsOf([1, 9, 1, 9], { floor: 0 }).lower).toBe(0);
  });
});

describe("XmR signals", () => {
  it("outside: strictly beyond a limit", () => {
    const [series, expected] = checks.run_rules_qcc_tests["WER1 beyond 3 sd"];
    expect(flagged("outside", standard, series)).toEqual(expected);
    expect(flagged("outside", standard, [3, -3, 3.0001])).toEqual([3]);
  });

  it("run-of-eight: as qcc's eight on one side", () => {
    const [series, expected] = checks.run_rules_qcc_tests["WER4 8 same side"];
    expect(flagged("run-of-eight", standard, series)).toEqual(expected);
    const overlap = [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2];
    expect(flagged("run-of-eight", standard, overlap)).toEqual(
      checks.run_rules_qcc_tests["overlap 2.5x7,3.2"].WER4,
    );
    const [nelson] = checks.run_rules_qcc_tests["NEL2 9 same side"];
    expect(flagged("run-of-eight", standard, nelson)).toEqual([8, 9, 10, 18, 19, 20]);
  });

  it("run-of-eight: a point on the centre ends a run, a missing week does not", () => {
    expect(flagged("run-of-eight", standard, [1, 1, 1, 1, 0, 1, 1, 1, 1])).toEqual([]);
    expect(flagged("run-of-eight", standard, [1, 1, 1, null, 1, 1, null, 1, 1, 1, null])).toEqual([10]);
  });

  it("three-of-four: the point itself must be near the limit, on the same side", () => {
    expect(flagged("three-of-four", standard, [1.6, 1.6, 0, 1.6])).toEqual([4]);
    expect(flagged("three-of-four", standard, [1.6, 1.6, 1.6, 0, 1.6])).toEqual([3, 5]);
    expect(flagged("three-of-four", standard, [1.6, 0, 0, 1.6, 1.6])).toEqual([]);
    expect(flagged("three-of-four", standard, [1.6, -1.6, 1.6, -1.6])).toEqual([]);
    expect(flagged("three-of-four", standard, [1.6, null, 1.6, null, 1.6])).toEqual([5]);
    expect(flagged("three-of-four", standard, [1.5, 1.5, 1.5, 1.5])).toEqual([]);
  });

  it("after a baseline that never moved, any other value is outside, and the same value is not", () => {
    const flat = limitsOf([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]);
    expect(xmrSignals(flat, [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual(Array(9).fill([]));
    expect(xmrSignals(flat, [0.2])).toEqual([["outside"]]);
    expect(xmrSignals(limitsOf([0, 0, 0]), [0, 1])).toEqual([[], ["outside"]]);
  });

  it("an upside-down series has the same signals", () => {
    const series = fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { freq: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(series, (tenths) => {
        const values = tenths.map((value) => (value === null ? null : value / 10));
        const mirrored = values.map((value) => (value === null ? null : -value));
        expect(xmrSignals(standard, mirrored)).toEqual(xmrSignals(standard, values));
      }),
    );
  });
});
