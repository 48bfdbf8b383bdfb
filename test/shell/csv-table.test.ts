import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvTable, readCsvTable } from "../../actions/shell/csv-table.ts";
import { UsageError } from "../../actions/shell/usage-error.ts";

const tableOf = (text: string) => csvTable(Buffer.from(text));
const start = (text: string, row: number, cell: number) => tableOf(text).rangeOf(row, cell).start;

describe("a CSV table as people export it", () => {
  it.each([
    ["BOM and CRLF", "\ufeffa,b\r\n1,2\r\n"],
    ["semicolons", "a;b\n1;2"],
    ["tabs", "a\tb\n1\t2\n"],
    ["Excel's line for the separator", "sep=;\r\na;b\r\n1;2\r\n"],
    ["blank lines and rows of separators", "\na,b\n\n,\n1,2\n,\n\n"],
    ["old line ends", "a,b\r1,2\r"],
    ["quotation marks", '"a","b"\n"1","2"\n'],
  ])("%s", (_, text) => {
    expect(tableOf(text).rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("keeps a separator, a line break and a quotation mark that stand in a cell", () => {
    expect(tableOf('a,b\n"x, ""y""\nz",2\n').rows[1]).toEqual(['x, "y"\nz', "2"]);
  });

  it("knows where a cell stands, after blank lines, quoted line breaks and letters of more bytes", () => {
    const text = 'a,b\r\n"ü\r\nü",é\r\n\r\n\r\nää,"x"\r\n';
    expect(start(text, 1, 0)).toEqual({ line: 2, column: 1 });
    expect(start(text, 1, 1)).toEqual({ line: 3, column: 4 });
    expect(start(text, 2, 1)).toEqual({ line: 6, column: 4 });
    expect(tableOf(text).rangeOf(2)).toEqual({ start: { line: 6, column: 1 }, end: { line: 6, column: 7 } });
  });

  it("finds each cell of any table again", () => {
    const cell = fc.stringMatching(/^[a-zäö€ ,;"\n]{0,6}$/).map((text) => `${text}.`);
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    const ends = fc.constantFrom("\n", "\r\n", "\n\n");
    fc.assert(
      fc.property(rows, ends, (cells, end) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `x,y\n${cells.map((row) => row.map(quote).join(",")).join(end)}`;
        const table = tableOf(text);
        expect(table.rows.slice(1)).toEqual(cells);
        const lines = text.split("\n");
        cells.forEach((row, index) => {
          row.forEach((value, column) => {
            const { start: from } = table.rangeOf(index + 1, column);
            const rest = lines
              .slice(from.line - 1)
              .join("\n")
              .slice(from.column - 1);
            expect(rest.startsWith(quote(value))).toBe(true);
          });
        });
      }),
    );
  });
});

describe("a CSV table that cannot be read to its end", () => {
  it.each([
    ["never closed", 'a,b\n1,2\nx,"open\n3,4\n', { line: 3, column: 3 }],
    ["closed too early", 'a,b\n1,2\n\n"x"y,3\n', { line: 4, column: 1 }],
    ["within a cell", 'a,b\n1,2\n3,x"y\n', { line: 3, column: 3 }],
  ])("a quotation mark %s: the rows before it, and where it stands", (_, text, place) => {
    const table = tableOf(text);
    expect(table.rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(table.fault).toMatchObject({ kind: "broken-quotes", range: { start: place } });
  });

  it("says where it is not UTF-8", () => {
    const table = csvTable(Buffer.from("path\nM\xfcller\n", "latin1"));
    expect(table.fault).toMatchObject({ kind: "not-utf-8", range: { start: { line: 2, column: 2 } } });
  });

  it("asks for another path where there is no such file", async () => {
    await expect(readCsvTable("/nowhere/paths.csv")).rejects.toThrow(UsageError);
    await expect(readCsvTable(import.meta.dirname)).rejects.toThrow("is a folder");
  });
});
