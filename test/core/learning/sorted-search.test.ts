import fc from "fast-check";
import { expect, it } from "vitest";
import { lastAtMost, lastBelow } from "../../../actions/core/learning/sorted-search.ts";

it("finds the last value at or below a limit, as looking at all of them does", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1, max: 21 }), (list, limit) => {
      const sorted = Float64Array.from(list).sort();
      expect(lastAtMost(sorted, limit)).toBe(list.filter((value) => value <= limit).length - 1);
      expect(lastBelow(sorted, limit)).toBe(list.filter((value) => value < limit).length - 1);
    }),
  );
});
