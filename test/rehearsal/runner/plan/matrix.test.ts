import { describe, expect, it } from "vitest";
import { combinationsOf } from "../../../../actions/rehearsal/runner/plan/matrix.ts";

describe("a matrix", () => {
  it("is every value with every other", () => {
    expect(combinationsOf({ a: [1, 2], b: ["x", "y"] })).toEqual([
      { a: 1, b: "x" },
      { a: 1, b: "y" },
      { a: 2, b: "x" },
      { a: 2, b: "y" },
    ]);
  });

  it("is widened by include as GitHub's own example is", () => {
    // docs.github.com, "Expanding or adding matrix configurations".
    const found = combinationsOf({
      fruit: ["apple", "pear"],
      animal: ["cat", "dog"],
      include: [
        { color: "green" },
        { color: "pink", animal: "cat" },
        { fruit: "apple", shape: "circle" },
        { fruit: "banana" },
        { fruit: "banana", animal: "cat" },
      ],
    });
    expect(found).toEqual([
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ]);
  });

  it("loses what exclude names, by some of its values or all", () => {
    expect(combinationsOf({ a: [1, 2], b: [1, 2], exclude: [{ a: 1 }, { a: 2, b: 2 }] })).toEqual([
      { a: 2, b: 1 },
    ]);
  });

  it("may be made of include alone, and ends at 256 jobs", () => {
    expect(combinationsOf({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
    const many = Array.from({ length: 17 }, (_, index) => index);
    expect(() => combinationsOf({ a: many, b: many })).toThrow("289 jobs; GitHub takes 256");
  });
});
