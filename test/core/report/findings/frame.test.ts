import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../actions/core/finding.ts";
import { terminalFinding } from "../../../../actions/core/report/findings/terminal.ts";
import { printable, widthOf } from "../../../../actions/core/report/findings/width.ts";

function finding(line: number, column: number, endColumn: number, endLine = line): Finding {
  return {
    code: "missing-fallback",
    severity: "error",
    file: "workflows-catalog/workflow.yaml",
    range: { start: { line, column }, end: { line: endLine, column: endColumn } },
    message: '"crm" has no fallback',
    why: "nobody knows what to do",
    fix: "add one",
  };
}

const shown = (text: string, of: Finding): string => terminalFinding(of, new Map([[of.file, text]]));
const frame = (text: string, of: Finding): string[] => shown(text, of).split("\n").slice(1, -2);

describe("terminalFinding", () => {
  it("looks as scoreboard.md draws it", () => {
    const text = `${"\n".repeat(22)}  dependencies:\n    - {name: crm, used_by: [route-lead]}\n`;
    expect(shown(text, finding(24, 8, 17))).toBe(`error[missing-fallback] workflows-catalog/workflow.yaml:24:8
   23 |   dependencies:
 > 24 |     - {name: crm, used_by: [route-lead]}
      |        ^^^^^^^^^ "crm" has no fallback
  why: nobody knows what to do
  fix: add one`);
  });

  it("widens the gutter for long files", () => {
    const text = `${"x\n".repeat(1234)}last: x\n`;
    expect(frame(text, finding(1235, 1, 5))).toEqual([
      "   1234 | x",
      " > 1235 | last: x",
      '        | ^^^^ "crm" has no fallback',
    ]);
  });

  it.each([
    ["tabs", "a:\tb\tcrm", 6, 9, "a:  b   crm", "        ^^^"],
    ["wide letters", "客户: crm", 5, 8, "客户: crm", "      ^^^"],
    ["wide letters marked", "a: 客户", 4, 6, "a: 客户", "   ^^^^"],
    ["emojis", "👩‍👩‍👧: crm", 11, 14, "👩‍👩‍👧: crm", "    ^^^"],
    ["combining marks", "cafe\u0301: crm", 8, 11, "cafe\u0301: crm", "      ^^^"],
    ["carriage returns", "a: crm\r", 4, 7, "a: crm", "   ^^^"],
    ["terminal codes", "a\u001b[31m: crm", 9, 12, "a\u{fffd}[31m: crm", "        ^^^"],
    ["bidi tricks", "a\u202e: crm", 5, 8, "a\u{fffd}: crm", "    ^^^"],
  ])("keeps the caret below the text behind %s", (_, line, column, end, text, caret) => {
    expect(frame(line, finding(1, column, end))).toEqual([
      ` >  1 | ${text}`,
      `      | ${caret} "crm" has no fallback`,
    ]);
  });

  it("underlines the first line of a place that runs over several", () => {
    expect(frame("a: |\n  b\n", finding(1, 4, 4, 2))).toEqual([
      " >  1 | a: |",
      '      |    ^ "crm" has no fallback',
    ]);
  });

  it("marks at least one cell, also at the end of a line", () => {
    expect(frame("a:", finding(1, 3, 3))).toEqual([" >  1 | a:", '      |   ^ "crm" has no fallback']);
  });

  it("cuts long lines around the place", () => {
    const [line = "", caret = ""] = frame(`${"x".repeat(200)}crm${"y".repeat(200)}`, finding(1, 201, 204));
    expect(line.length).toBeLessThan(135);
    expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("crm");
    expect(line).toMatch(/\| …x+crmy+…$/);
  });

  it("shows the words alone where there is no text", () => {
    expect(terminalFinding(finding(1, 1, 1), new Map()).split("\n")).toEqual([
      "error[missing-fallback] workflows-catalog/workflow.yaml:1:1",
      '   "crm" has no fallback',
      "  why: nobody knows what to do",
      "  fix: add one",
    ]);
  });

  it("never throws, prints no control character, and keeps the caret within the line", () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 5 }),
        fc.nat(400),
        fc.nat(400),
        (lines, line, from, length) => {
          const out = shown(lines, finding(line, from + 1, from + 1 + length));
          expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("widthOf", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["漢字", 4],
    ["ｆｕｌｌ", 8],
    ["👍🏽", 2],
    ["❤️", 2],
    ["한국", 4],
    ["\u200d", 0],
  ])("%j fills %i cells", (text, cells) => expect(widthOf(text)).toBe(cells));
});

describe("printable", () => {
  it("moves to the next tab stop", () => {
    expect(printable("\ta\tbcd\te")).toBe("    a   bcd e");
  });
});
