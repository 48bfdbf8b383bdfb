import { closest } from "../../closest.ts";
import { type Finding, type Range, sortFindings } from "../../finding.ts";
import { type PathProblem, pathFinding } from "./path-problems.ts";
import type { Path } from "./path-table.ts";

/** The rows of a path table as read, the header first, and where their cells stand. */
export interface PathRows {
  file: string;
  rows: readonly (readonly string[])[];
  rangeOf: (row: number, cell?: number) => Range;
  /** Whether 12,5 is a number: so it is where something else stands between the cells. */
  decimalComma: boolean;
  /** Why the file could not be read to its end. */
  fault: { kind: "broken-quotes" | "not-utf-8"; range: Range } | null;
}

/** What the table says, and all that is wrong with it. Paths count only where no finding is an error. */
export interface PathReading {
  paths: Path[];
  findings: Finding[];
  /** What was taken for granted, for the person to know. */
  notes: string[];
}

const NUMBERS = ["total_conversions", "total_conversion_value", "total_null"] as const;
const COLUMNS = ["path", ...NUMBERS] as const;
const REQUIRED: readonly string[] = ["path", "total_conversions"];
const SEPARATOR = " > ";
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const COMMA_NUMBER = /^[+-]?\d*,\d+$/;

type Column = (typeof COLUMNS)[number];
type Report = (code: PathProblem, row: number, cell?: number, it?: string, instead?: string) => void;
type Columns = ReadonlyMap<Column, number>;

/**
 * Reads the common path table: `path` with " > " between touches, `total_conversions`, and, where the file has them,
 * `total_conversion_value` and `total_null`; a missing one of these two is 0 for every path, which a note says. Other
 * columns are left alone. Nothing is guessed: every cell that cannot be read is a finding, all of them together.
 */
export function readPaths(table: PathRows): PathReading {
  const findings: Finding[] = [];
  const report: Report = (code, row, cell, it = "", instead = "") => {
    findings.push(pathFinding(code, { file: table.file, range: table.rangeOf(row, cell) }, { it, instead }));
  };
  if (table.fault)
    findings.push(pathFinding(table.fault.kind, { file: table.file, range: table.fault.range }));
  if (table.fault && table.rows.length === 0) return { paths: [], findings, notes: [] };
  const columns = columnsOf(table.rows[0] ?? [], report);
  const width = table.rows[0]?.length ?? 0;
  const paths: Path[] = [];
  for (let row = 1; row < table.rows.length; row += 1) {
    const cells = table.rows[row] as readonly string[];
    const extra = cells.findIndex((cell, index) => index >= width && cell.trim() !== "");
    if (extra >= 0) report("cells-extra", row, extra, cells[extra]);
    paths.push(pathOf(cells, columns, table.decimalComma, (code, cell, it) => report(code, row, cell, it)));
  }
  if (table.rows.length === 1 && !table.fault) report("no-paths", 0);
  return { paths, findings: sortFindings(findings), notes: notesOf(columns) };
}

function columnsOf(header: readonly string[], report: Report): Columns {
  const columns = new Map<Column, number>();
  const names = header.map((cell) => cell.trim().toLowerCase());
  names.forEach((name, index) => {
    const column = COLUMNS.find((known) => known === name);
    if (column === undefined) return;
    if (columns.has(column)) report("column-twice", 0, index, column);
    else columns.set(column, index);
  });
  const missing = COLUMNS.filter((column) => !columns.has(column));
  const misspelt = new Set<string>();
  names.forEach((name, index) => {
    const near = name === "" || columns.has(name as Column) ? null : closest(name, missing);
    if (near === null) return;
    misspelt.add(near);
    report("column-misspelt", 0, index, header[index], near);
  });
  for (const column of missing) {
    if (REQUIRED.includes(column) && !misspelt.has(column)) report("column-missing", 0, undefined, column);
  }
  return columns;
}

type ReportCell = (code: PathProblem, cell?: number, it?: string) => void;

function pathOf(cells: readonly string[], columns: Columns, decimalComma: boolean, report: ReportCell): Path {
  const number = (column: Column): number => {
    const cell = columns.get(column);
    return cell === undefined
      ? 0
      : numberOf(cells[cell], column, decimalComma, (code, it) => report(code, cell, it));
  };
  const path: Path = {
    touches: touchesOf(cells, columns.get("path"), report),
    conversions: number("total_conversions"),
    value: number("total_conversion_value"),
    nulls: number("total_null"),
  };
  const isOdd = path.conversions === 0 && path.value > 0 && columns.has("total_conversions");
  const valueCell = columns.get("total_conversion_value");
  if (isOdd && valueCell !== undefined)
    report("value-without-conversion", valueCell, cells[valueCell]?.trim());
  return path;
}

function touchesOf(cells: readonly string[], cell: number | undefined, report: ReportCell): Path["touches"] {
  if (cell === undefined) return [];
  const text = cells[cell] ?? "";
  if (text.trim() === "") {
    report("path-empty", cell);
    return [];
  }
  const channels = text.split(SEPARATOR).map((channel) => channel.trim());
  const atEnds = /^\s*>|>\s*$/.test(text);
  if (atEnds || channels.includes("")) report("touch-empty", cell, text);
  else if (channels.some((channel) => channel.includes(">"))) report("touch-not-separated", cell, text);
  return channels.map((channel) => ({ channel }));
}

function numberOf(
  cell: string | undefined,
  column: Column,
  decimalComma: boolean,
  report: (code: PathProblem, it: string) => void,
): number {
  const text = cell?.trim() ?? "";
  if (text === "") {
    report("cell-missing", column);
    return Number.NaN;
  }
  const plain = decimalComma && COMMA_NUMBER.test(text) ? text.replace(",", ".") : text;
  const value = NUMBER.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value)) report("not-a-number", text);
  else if (value < 0) report("negative-number", text);
  return value;
}

function notesOf(columns: Columns): string[] {
  const notes: string[] = [];
  if (!columns.has("total_conversion_value"))
    notes.push("no column total_conversion_value: every value is 0");
  if (!columns.has("total_null")) {
    notes.push(
      "no column total_null: ways without a conversion are not known, so markov equals markov-no-null",
    );
  }
  return notes;
}
