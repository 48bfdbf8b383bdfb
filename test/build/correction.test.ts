import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corrections } from "../../actions/build/correction.ts";

describe("corrections", () => {
  it("shows what a right text has in place of a wrong line, with a line around it", () => {
    expect(corrections("f", "a\nb\nwrong\nc\nd\n", "a\nb\nright\nc\nd\n")).toEqual([
      { file: "f", firstLine: 2, lines: ["b", "right", "c"] },
    ]);
  });

  it("shows the place where lines are gone", () => {
    expect(corrections("f", "a\nwrong\nb\n", "a\nb\n")).toEqual([
      { file: "f", firstLine: 1, lines: ["a", "b"] },
    ]);
  });

  it("shows places far apart as several, near ones as one", () => {
    const lines = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    const wrong = lines.map((line) => (["1", "3", "8"].includes(line) ? "x" : line)).join("\n");
    expect(corrections("f", wrong, lines.join("\n"))).toEqual([
      { file: "f", firstLine: 1, lines: ["0", "1", "2", "3", "4"] },
      { file: "f", firstLine: 8, lines: ["7", "8", "9"] },
    ]);
  });

  it("shows nothing where nothing differs, and never more than the text holds", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (from, to) => {
        const found = corrections("f", from.join("\n"), to.join("\n"));
        expect(found.length === 0).toBe(from.join("\n") === to.join("\n"));
        for (const { firstLine, lines } of found) {
          expect(to.slice(firstLine - 1, firstLine - 1 + lines.length)).toEqual(lines);
        }
      }),
    );
  });
});
