import { expect, it } from "vitest";
import { first } from "../../../../actions/core/learning/attribution/first.ts";
import { conversionsOf, moneyOf, way } from "./paths.ts";

it("first: all to the first touch, nothing for ways that came to nothing", () => {
  const paths = [way("A > B > C", 2, { value: 50 }), way("B > A", 5), way("C", 0, { nulls: 9 })];
  expect(conversionsOf(first, paths)).toEqual({ A: 2, B: 5, C: 0 });
  expect(moneyOf(first, paths)).toEqual({ A: 50, B: 0, C: 0 });
});
