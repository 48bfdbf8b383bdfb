import { expect, it } from "vitest";
import { brokenCell, cellSpans, startOfRecord } from "../../actions/shell/csv-cells.ts";

it("finds the cells of a record, empty ones and the last one included", () => {
  const text = 'x\na,"b,""\n",,d\nnext';
  const cells = cellSpans(text, 2, ",").map(({ start, end }) => text.slice(start, end));
  expect(cells).toEqual(["a", '"b,""\n"', "", "d"]);
  expect(cellSpans("", 0, ",")).toEqual([{ start: 0, end: 0 }]);
});

it("finds the cell that breaks a record, up to the end of its line", () => {
  const text = 'fine,"open, \nx,y\n';
  const { start, end } = brokenCell(text, 0, ",");
  expect(text.slice(start, end)).toBe('"open, ');
});

it("skips blank lines", () => {
  expect(startOfRecord("a\r\n\r\nb", 1)).toBe(5);
});
