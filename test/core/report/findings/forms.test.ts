import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import type { Finding } from "../../../../actions/core/finding.ts";
import { githubFindings } from "../../../../actions/core/report/findings/github.ts";
import { jsonFindings } from "../../../../actions/core/report/findings/json.ts";
import { foundLine, summaryLine, summaryOf } from "../../../../actions/core/report/findings/summary.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const { catalog } = loadCatalog(fixtureCatalog(), ROOT);
const finding = (more: Partial<Finding> = {}): Finding => ({
  code: "owner-is-known",
  severity: "error",
  file: "workflows-catalog/people.yaml",
  range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
  message: '"mary" is not known',
  why: "nobody is called",
  fix: "write maria",
  ...more,
});

describe("summary", () => {
  it("counts what was looked at and found", () => {
    const summary = summaryOf(catalog, [finding(), finding(), finding({ severity: "warning" })]);
    expect(summary).toEqual({ workflows: 2, definitions: 29, files: 29, errors: 2, warnings: 1 });
    expect(summaryLine(summary)).toBe("2 workflows, 29 definitions in 29 files: 2 errors, 1 warning.");
  });

  it.each([
    [0, 0, "nothing to fix."],
    [1, 0, "1 error."],
    [0, 2, "2 warnings."],
    [1, 1, "1 error, 1 warning."],
  ])("%i errors and %i warnings", (errors, warnings, line) => expect(foundLine(errors, warnings)).toBe(line));
});

describe("jsonFindings", () => {
  it("keeps its shape", () => {
    const findings = [finding(), finding({ replacement: "maria" })];
    expect(JSON.parse(jsonFindings(findings, summaryOf(catalog, findings)))).toEqual({
      summary: { workflows: 2, definitions: 29, files: 29, errors: 2, warnings: 0 },
      findings: [
        { ...finding(), replacement: null },
        { ...finding(), replacement: "maria" },
      ],
    });
  });
});

describe("githubFindings", () => {
  const lines = (findings: Finding[]): string[] =>
    githubFindings(findings, summaryOf(catalog, findings)).split("\n");

  it("writes a workflow command for each finding, the total first", () => {
    expect(lines([finding()])).toEqual([
      "::notice title=Opsbook::2 workflows, 29 definitions in 29 files: 1 error.",
      '::error file=workflows-catalog/people.yaml,line=3,endLine=3,col=5,endColumn=9,title=owner-is-known::"mary" is not known%0Awhy: nobody is called%0Afix: write maria',
    ]);
  });

  it("gives no columns for a place over several lines", () => {
    const range = { start: { line: 3, column: 5 }, end: { line: 5, column: 1 } };
    expect(lines([finding({ range, severity: "warning" })])[1]).toMatch(
      /^::warning file=workflows-catalog\/people\.yaml,line=3,endLine=5,title=owner-is-known::/,
    );
  });

  it("lets no command through (SEC-25)", () => {
    const nasty = "x\r\n::error::100%, a:b";
    const [, line = "", ...rest] = lines([finding({ message: nasty, file: `a,line=1::${nasty}` })]);
    expect(rest).toEqual([]);
    expect(line).toContain("file=a%2Cline=1%3A%3Ax%0D%0A%3A%3Aerror%3A%3A100%25%2C a%3Ab,line=3");
    expect(line).toContain("::x%0D%0A::error::100%25, a:b%0Awhy");
  });

  it("states the total where GitHub shows only ten (REL-15)", () => {
    const many = Array.from({ length: 11 }, () => finding());
    expect(lines(many)).toHaveLength(12);
    expect(lines(many)[0]).toContain(
      "11 errors. GitHub shows the first 10 errors and 10 warnings; the log has all.",
    );
    expect(lines(many.slice(1))[0]).not.toContain("GitHub shows");
  });
});
