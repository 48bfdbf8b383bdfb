import { describe, expect, it } from "vitest";
import { attribute } from "../../../../actions/core/learning/attribution/attribute.ts";
import { way } from "./paths.ts";

describe("assisted conversions (Google Analytics)", () => {
  it("count a channel once for each conversion before whose final touch it stood, even when it closed as well", () => {
    const paths = [
      way("A > B > A > A", 3, { value: 30 }),
      way("B > C", 2, { value: 8 }),
      way("C", 4),
      way("B", 0, { nulls: 9 }),
    ];
    expect(attribute(paths).assisted).toEqual({
      A: { conversions: 3, value: 30, ratio: 1 },
      B: { conversions: 5, value: 38, ratio: null },
      C: { conversions: 0, value: 0, ratio: 0 },
    });
  });

  it("tell a helper from a closer", () => {
    const paths = [way("social > direct", 9), way("social", 3), way("direct", 6)];
    const { social, direct } = attribute(paths).assisted;
    expect([social?.ratio, direct?.ratio]).toEqual([3, 0]);
  });
});
