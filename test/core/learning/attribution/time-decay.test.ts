import { describe, expect, it } from "vitest";
import { DAY } from "../../../../actions/core/duration.ts";
import { timeDecay } from "../../../../actions/core/learning/attribution/time-decay.ts";
import { conversionsOf, way } from "./paths.ts";

describe("time decay", () => {
  it("halves with each seven positions where no times are known", () => {
    const credits = conversionsOf(timeDecay, [way("A > x > x > x > x > x > x > B", 1)]);
    expect((credits.A as number) / (credits.B as number)).toBeCloseTo(0.5, 12);
    const { A, B } = conversionsOf(timeDecay, [way("A > B", 1)]);
    expect(A).toBeCloseTo(2 ** (-1 / 7) / (1 + 2 ** (-1 / 7)), 12);
    expect(B).toBeCloseTo(1 / (1 + 2 ** (-1 / 7)), 12);
  });

  const at = (channel: string, days: number) => ({ channel, time: 1.7e12 + days * DAY });

  it("halves with each seven days where times are known", () => {
    const touches = [at("A", 0), at("B", 7), at("C", 14)];
    expect(conversionsOf(timeDecay, [{ touches, conversions: 7, value: 0, nulls: 0 }])).toEqual({
      A: 1,
      B: 2,
      C: 4,
    });
  });

  it("stays whole over years", () => {
    const touches = [at("A", 0), at("B", 20_000)];
    const credits = conversionsOf(timeDecay, [{ touches, conversions: 1, value: 0, nulls: 0 }]);
    expect(credits).toEqual({ A: 0, B: 1 });
  });

  it("goes by position where one touch has no time", () => {
    const touches = [at("A", 0), { channel: "B" }];
    const mixed = conversionsOf(timeDecay, [{ touches, conversions: 3, value: 0, nulls: 0 }]);
    expect(mixed).toEqual(conversionsOf(timeDecay, [way("A > B", 3)]));
  });
});
