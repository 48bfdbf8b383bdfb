import fc from "fast-check";
import { distance as levenshtein } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { slipDistance } from "../../actions/core/slip-distance.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "ä"), maxLength: 9 });

describe("slips between two texts", () => {
  it.each([
    ["akc", "ack", 1],
    ["hlep", "help", 1],
    ["dwon", "down", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    // Published: the optimal string alignment changes no letter that it has swapped.
    ["ca", "abc", 3],
  ])("%s and %s: %i", (one, other, slips) => expect(slipDistance(one, other)).toBe(slips));

  it("is at most the distance without swaps, and at least half of it; the same both ways; 0 for equal texts alone", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const slips = slipDistance(one, other);
        const plain = levenshtein(one, other);
        expect(slips).toBeLessThanOrEqual(plain);
        expect(slips * 2).toBeGreaterThanOrEqual(plain);
        expect(slipDistance(other, one)).toBe(slips);
        expect(slips === 0).toBe(one === other);
      }),
    );
  });

  it("is one for any two different neighbours swapped", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(slipDistance(`${before}xy${after}`, `${before}yx${after}`)).toBe(1);
      }),
    );
  });
});
