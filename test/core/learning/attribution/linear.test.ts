import { expect, it } from "vitest";
import { linear } from "../../../../actions/core/learning/attribution/linear.ts";
import { conversionsOf, moneyOf, way } from "./paths.ts";

it("linear: the same to every touch, twice to a channel that was touched twice", () => {
  const paths = [way("A > B > A > C", 8, { value: 100 }), way("B", 1)];
  expect(conversionsOf(linear, paths)).toEqual({ A: 4, B: 3, C: 2 });
  expect(moneyOf(linear, paths)).toEqual({ A: 50, B: 25, C: 25 });
});
