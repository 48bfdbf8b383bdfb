import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf } from "../../../../actions/core/catalog/parse/lines.ts";

it("counts lines and columns from 1, in UTF-16 units", () => {
  const lines = linesOf("ab\r\n\u{1f600}c\n");
  expect(lines.at(0)).toEqual({ line: 1, column: 1 });
  expect(lines.at(3)).toEqual({ line: 1, column: 4 });
  expect(lines.at(4)).toEqual({ line: 2, column: 1 });
  expect(lines.at(6)).toEqual({ line: 2, column: 3 });
  expect(lines.at(8)).toEqual({ line: 3, column: 1 });
});

it("keeps to the text for any offset, and finds its way back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "é") }),
      fc.integer(),
      (text, offset) => {
        const lines = linesOf(text);
        const { line, column } = lines.at(offset);
        const inside = Math.max(0, Math.min(offset, text.length));
        expect(lines.startOf(line) + column - 1).toBe(inside);
        expect(line).toBe(text.slice(0, inside).split("\n").length);
      },
    ),
  );
});
