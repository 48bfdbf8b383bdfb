import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvLine } from "../../../../actions/core/report/text/csv.ts";

describe("csv", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", '"\'\rx"'],
    ["plain", "plain"],
    ['say "hi", you', '"say ""hi"", you"'],
  ])("writes %j so that no spreadsheet runs it (SEC-32)", (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it("leaves numbers, truth values and gaps alone", () => {
    expect(csvLine([-2, 0.5, true, null, ""])).toBe("-2,0.5,true,,");
  });

  it("is read back by a parser, and no cell starts a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 5 }), (values) => {
        const cells = parse(`${csvLine(values)}\n`, { relax_quotes: false })[0] as string[];
        expect(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ""))).toEqual(
          values.map((value) => value.replace(/^'(?=[=+\-@\t\r])/, "")),
        );
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 200 },
    );
  });
});
