import { describe, expect, it } from "vitest";
import { position } from "../../../../actions/core/learning/attribution/position.ts";
import { conversionsOf, way } from "./paths.ts";

describe("position", () => {
  it.each([
    ["A", { A: 10 }],
    ["A > B", { A: 5, B: 5 }],
    ["A > B > C", { A: 4, B: 2, C: 4 }],
    ["A > B > C > D", { A: 4, B: 1, C: 1, D: 4 }],
    ["A > B > A", { A: 8, B: 2 }],
  ])("splits %s .4, .2, .4, and two touches in half", (path, credits) => {
    expect(conversionsOf(position, [way(path, 10)])).toEqual(credits);
  });
});
