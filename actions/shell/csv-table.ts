import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { linesOf } from "../core/catalog/parse/lines.ts";
import type { Range } from "../core/finding.ts";
import { brokenCell, cellSpans, startOfRecord } from "./csv-cells.ts";
import { UsageError } from "./usage-error.ts";

/** A small CSV file as a whole, with the place of every cell. Rows without any text are left out. */
export interface CsvTable {
  /** The whole text, without a BOM: what places count in. */
  text: string;
  delimiter: string;
  /** The header is the first. */
  rows: readonly (readonly string[])[];
  /** Where a cell stands, or its whole row where there is no such cell. */
  rangeOf: (row: number, cell?: number) => Range;
  /** Why the rest of the file cannot be read, and where. */
  fault: { kind: "broken-quotes" | "not-utf-8"; range: Range } | null;
}

/** A record, and where it ends in the bytes of the file. */
interface CsvRecord {
  cells: readonly string[];
  end: number;
}

const DELIMITERS = [",", ";", "\t"];
const BOM = Buffer.from("\ufeff");
/** Excel writes this line above the header to tell itself the separator. */
const SEPARATOR_LINE = /^sep=(.)[\r\n]/;
/** What decoding makes of a byte that is not UTF-8. */
const UNDECODED = "\ufffd";

/** Reads a CSV file that fits into memory. Throws UsageError where there is no such file. */
export async function readCsvTable(file: string): Promise<CsvTable> {
  try {
    return csvTable(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new UsageError(`There is no file ${file}. Give the path of a CSV file.`);
    if (code === "EISDIR") throw new UsageError(`${file} is a folder. Give the path of a CSV file in it.`);
    throw error;
  }
}

/** Takes a table as people export it: UTF-8 with or without a BOM, any line ending, `,`, `;` or tabs between cells. */
export function csvTable(bytes: Buffer): CsvTable {
  const body = bytes.indexOf(BOM) === 0 ? bytes.subarray(BOM.length) : bytes;
  const text = body.toString("utf8");
  const delimiter = delimiterOf(text);
  if (!isUtf8(body)) return notUtf8(text, delimiter);
  const { records, isBroken } = recordsOf(body, delimiter);
  const starts = startsIn(body, text, records);
  const lines = linesOf(text);
  const kept = records.flatMap(({ cells }, index) =>
    isBlank(cells) || (index === 0 && SEPARATOR_LINE.test(text)) ? [] : [{ cells, index }],
  );
  const rangeOf = (row: number, cell?: number): Range => {
    const spans = cellSpans(text, starts()[kept[row]?.index ?? 0] as number, delimiter);
    const one = cell === undefined ? undefined : spans[cell];
    return lines.range((one ?? spans[0])?.start ?? 0, (one ?? spans.at(-1))?.end ?? 0);
  };
  const rows = kept.map(({ cells }) => cells);
  if (!isBroken) return { text, delimiter, rows, rangeOf, fault: null };
  const { start, end } = brokenCell(text, starts().at(-1) as number, delimiter);
  return { text, delimiter, rows, rangeOf, fault: { kind: "broken-quotes", range: lines.range(start, end) } };
}

/** The records up to the end, or up to one whose quotation marks do not pair up: after that nothing is certain. */
function recordsOf(body: Buffer, delimiter: string): { records: CsvRecord[]; isBroken: boolean } {
  const records: CsvRecord[] = [];
  try {
    parse(body, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { bytes }) => {
        records.push({ cells, end: bytes });
        return null;
      },
    });
    return { records, isBroken: false };
  } catch (error) {
    if (error instanceof CsvError) return { records, isBroken: true };
    throw error;
  }
}

/** Where each record starts in the text, and the one after the last; counted only when a place is asked for. */
function startsIn(body: Buffer, text: string, records: readonly CsvRecord[]): () => number[] {
  let starts: number[] | null = null;
  return () => {
    if (starts) return starts;
    starts = [startOfRecord(text, 0)];
    let offset = 0;
    let byte = 0;
    for (const { end } of records) {
      offset += body.subarray(byte, end).toString("utf8").length;
      byte = end;
      starts.push(startOfRecord(text, offset));
    }
    return starts;
  };
}

/** The separator that the first line names (`sep=;`), else the one that stands most often in the header. */
function delimiterOf(text: string): string {
  const named = SEPARATOR_LINE.exec(text)?.[1];
  if (named !== undefined) return named;
  const header = text.trimStart().split(/[\r\n]/, 1)[0] ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function notUtf8(text: string, delimiter: string): CsvTable {
  const offset = text.indexOf(UNDECODED);
  const range = linesOf(text).range(offset, offset + 1);
  return { text, delimiter, rows: [], rangeOf: () => range, fault: { kind: "not-utf-8", range } };
}
