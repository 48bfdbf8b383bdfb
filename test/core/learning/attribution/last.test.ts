import { expect, it } from "vitest";
import { last } from "../../../../actions/core/learning/attribution/last.ts";
import { conversionsOf, moneyOf, way } from "./paths.ts";

it("last: all to the last touch, nothing for ways that came to nothing", () => {
  const paths = [way("A > B > C", 2, { value: 50 }), way("B > A", 5), way("B", 0, { nulls: 9 })];
  expect(conversionsOf(last, paths)).toEqual({ A: 5, B: 0, C: 2 });
  expect(moneyOf(last, paths)).toEqual({ A: 0, B: 0, C: 50 });
});
