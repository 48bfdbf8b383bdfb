import { describe, expect, it } from "vitest";
import { type PathRows, readPaths } from "../../../../actions/core/learning/attribution/path-rows.ts";

/** Cells by ` | `; the range of a cell is its row and number. */
function rows(lines: string[], decimalComma = false): PathRows {
  return {
    file: "paths.csv",
    rows: lines.map((line) => line.split(" | ")),
    rangeOf: (row, cell) => {
      const at = { line: row + 1, column: (cell ?? -1) + 1 };
      return { start: at, end: at };
    },
    decimalComma,
    fault: null,
  };
}

const header = "path | total_conversions | total_conversion_value | total_null";
const found = (lines: string[], decimalComma?: boolean) =>
  readPaths(rows(lines, decimalComma)).findings.map(
    ({ code, range, message }) => `${range.start.line}:${range.start.column} ${code}: ${message}`,
  );

describe("a path table", () => {
  it("gives paths", () => {
    const { paths, findings, notes } = readPaths(
      rows([header, "ads > mail > ads | 2 | 20.5 | 1", "x y | 0 | 0 | 1e2"]),
    );
    expect(findings).toEqual([]);
    expect(notes).toEqual([]);
    expect(paths).toEqual([
      {
        touches: [{ channel: "ads" }, { channel: "mail" }, { channel: "ads" }],
        conversions: 2,
        value: 20.5,
        nulls: 1,
      },
      { touches: [{ channel: "x y" }], conversions: 0, value: 0, nulls: 100 },
    ]);
  });

  it("may have its columns in any order, in capitals, and others beside them", () => {
    const { paths, findings } = readPaths(rows(["Total_Conversions | region |  PATH ", "3 | north | ads"]));
    expect(findings).toEqual([]);
    expect(paths[0]).toMatchObject({ conversions: 3, touches: [{ channel: "ads" }] });
  });

  it("says what it took for zero where a column is absent", () => {
    const { paths, notes } = readPaths(rows(["path | total_conversions", "ads | 3"]));
    expect(paths[0]).toMatchObject({ value: 0, nulls: 0 });
    expect(notes.map((note) => note.split(":")[0])).toEqual([
      "no column total_conversion_value",
      "no column total_null",
    ]);
  });

  it("reads a decimal comma only where commas do not part the cells", () => {
    expect(readPaths(rows([header, "ads | 1 | 12,5 | 0"], true)).paths[0]?.value).toBe(12.5);
    expect(found([header, "ads | 1 | 12,5 | 0"])).toEqual(['2:3 not-a-number: "12,5" is not a number']);
  });
});

describe("what is wrong with a path table", () => {
  it("is told all at once, each with its place", () => {
    expect(
      found([
        header,
        " | 1 | 1 | 1",
        "ads >  > mail | 1 | 1 | 1",
        "> ads | 1 | 1 | 1",
        "ads>mail | 1 | 1 | 1",
        "ads | -1 | one | ",
        "ads | 1 | 1,234.50 | Infinity",
        "ads | 1",
        "ads | 1 | 1 | 1 |  | 7",
        "ads | 0 | 5 | 1",
      ]),
    ).toEqual([
      "2:1 path-empty: the path is empty",
      '3:1 touch-empty: "ads >  > mail" has an empty touch',
      '4:1 touch-empty: "> ads" has an empty touch',
      '5:1 touch-not-separated: "ads>mail" has a ">" without a space on either side',
      '6:2 negative-number: "-1" is below zero',
      '6:3 not-a-number: "one" is not a number',
      '6:4 cell-missing: this line has no "total_null"',
      '7:3 not-a-number: "1,234.50" is not a number',
      '7:4 not-a-number: "Infinity" is not a number',
      '8:3 cell-missing: this line has no "total_conversion_value"',
      '8:4 cell-missing: this line has no "total_null"',
      '9:6 cells-extra: this line has more cells than the header: "7"',
      '10:3 value-without-conversion: a value of "5" without any conversion',
    ]);
  });

  it("a value without a conversion only warns", () => {
    const { findings } = readPaths(rows([header, "ads | 0 | 5 | 1"]));
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("a column that is missing, misspelt or doubled", () => {
    expect(found(["channel | value", "a | 1"])).toEqual([
      '1:0 column-missing: there is no column "path"',
      '1:0 column-missing: there is no column "total_conversions"',
    ]);
    expect(found(["path | total-conversions | total_nulls", "a | 1 | 1"])).toEqual([
      '1:2 column-misspelt: the column "total-conversions" is not known',
      '1:3 column-misspelt: the column "total_nulls" is not known',
    ]);
    expect(found(["path | total_conversions | path", "a | 1 | b"])).toEqual([
      '1:3 column-twice: the column "path" stands there twice',
    ]);
  });

  it("no paths, or no table at all", () => {
    expect(found([header])).toEqual(["1:0 no-paths: there are no paths"]);
    expect(readPaths({ ...rows([]), rows: [] }).findings).toHaveLength(2);
  });

  it("a file that breaks off: that, and what was wrong before", () => {
    const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 4 } };
    const broken = { ...rows([header, "ads | x | 0 | 0"]), fault: { kind: "broken-quotes" as const, range } };
    expect(readPaths(broken).findings.map(({ code }) => code)).toEqual(["not-a-number", "broken-quotes"]);
    const unreadable = { ...rows([]), rows: [], fault: { kind: "not-utf-8" as const, range } };
    expect(readPaths(unreadable).findings.map(({ code }) => code)).toEqual(["not-utf-8"]);
  });

  it("cuts what it quotes", () => {
    const [finding] = readPaths(rows([header, `ads | ${"9".repeat(400)} | 0 | 0`])).findings;
    expect(finding?.message.length).toBeLessThan(100);
  });
});
