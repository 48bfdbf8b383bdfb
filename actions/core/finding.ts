/** A place in a text: 1-based lines and columns, columns in UTF-16 units as editors count them; `end` is exclusive. */
export interface Position {
  line: number;
  column: number;
}

export interface Range {
  start: Position;
  end: Position;
}

export type Severity = "error" | "warning";

/** A problem in a file: what, why, and how to fix it, in an operator's words. */
export interface Finding {
  /** The rule's id, such as `fallback-per-dependency`. */
  code: string;
  severity: Severity;
  /** Path in the repository, with forward slashes. */
  file: string;
  range: Range;
  /** What is wrong, quoting the offending value. */
  message: string;
  /** What happens to the business if it stays so. */
  why: string;
  /** What to do now. */
  fix: string;
  /** The exact text for `range`, where the fix is certain. */
  replacement?: string;
}

/** Findings in the order in which they are shown: by file, line, column, then code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** Orders texts by code unit: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
