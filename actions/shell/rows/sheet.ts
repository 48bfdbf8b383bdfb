import type { Table } from "../../core/signal/first-board/table.ts";
import { headingOf, type MisfitProblem } from "../../core/signal/source/columns.ts";
import { type FileSurvey, utf8Bytes } from "./chunks.ts";
import { type CsvRecord, csvRecords, type Dialect } from "./csv-records.ts";
import { surveyFile } from "./survey.ts";

export type Delimiter = "," | ";" | "\t" | "|";
export type DeclaredEncoding = "utf-8" | "windows-1252" | "utf-16le";

/** A spreadsheet of which nobody has said how it is written. */
export interface Sheet {
  survey: FileSurvey;
  delimiter: Delimiter;
  encoding: DeclaredEncoding;
  skipLines: number;
  /** Its first rows, enough to tell what each column is. */
  table: Table;
}

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
const ENCODINGS: readonly DeclaredEncoding[] = ["utf-8", "windows-1252", "utf-16le"];
const LOOKED_AT = 200;
const ROWS_KEPT = 20_000;
/** A title line above the header fills fewer cells than this share of the columns. */
const FILLED_HEADER = 0.6;

/** Finds out how a CSV file is written and reads its first rows. Throws UsageError where there is no such file. */
export async function readSheet(
  path: string,
): Promise<{ ok: true; sheet: Sheet } | { ok: false; problem: MisfitProblem }> {
  const found = await surveyInAnyEncoding(path);
  if (!found.ok) return found;
  const { survey, encoding } = found;
  const looks = await Promise.all(DELIMITERS.map((delimiter) => lookWith(survey, delimiter)));
  const [best] = looks.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0 || best.first.startsWith("{")) {
    const message = "this is no table with several columns";
    return {
      ok: false,
      problem: { message, fix: "export it as CSV, with the names of the columns in the first row" },
    };
  }
  const { delimiter, skipLines } = best;
  const table = await readTable(survey, { delimiter, skipLines });
  if (table.rows.length > 0) return { ok: true, sheet: { survey, encoding, delimiter, skipLines, table } };
  return { ok: false, problem: { message: "there are no rows below the header", fix: "export it again" } };
}

async function surveyInAnyEncoding(
  path: string,
): Promise<
  { ok: true; survey: FileSurvey; encoding: DeclaredEncoding } | { ok: false; problem: MisfitProblem }
> {
  let first: MisfitProblem | null = null;
  for (const encoding of ENCODINGS) {
    const surveyed = await surveyFile(path, encoding);
    if (surveyed.ok) return { ok: true, survey: surveyed.survey, encoding };
    first ??= surveyed.problem;
  }
  return { ok: false, problem: first as MisfitProblem };
}

interface Look {
  delimiter: Delimiter;
  skipLines: number;
  /** How many columns there are, weighed by how many rows have as many; 0 where there is only one. */
  score: number;
  first: string;
}

async function lookWith(survey: FileSurvey, delimiter: Delimiter): Promise<Look> {
  const records = await firstRecords(survey, { delimiter, skipLines: 0 }, LOOKED_AT);
  const widths = records.filter(({ fault }) => fault === undefined).map(({ cells }) => cells.length);
  const width = commonest(widths);
  const share = widths.filter((one) => one === width).length / Math.max(records.length, 1);
  const first = records[0]?.cells[0]?.trim() ?? "";
  const score = width < 2 ? 0 : width * share * share;
  return { delimiter, skipLines: linesAboveHeader(records, width), score, first };
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function linesAboveHeader(records: readonly CsvRecord[], width: number): number {
  const filled = ({ cells }: CsvRecord) => cells.filter((cell) => cell.trim() !== "").length;
  const widest = Math.max(...records.map(filled), 1);
  const header = records.findIndex(
    (record) => record.cells.length >= width && filled(record) >= FILLED_HEADER * widest,
  );
  const above = records.slice(0, Math.max(header, 0));
  return above.reduce((lines, { cells }) => lines + 1 + newlinesIn(cells), 0);
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0);
}

async function readTable(survey: FileSurvey, dialect: Dialect): Promise<Table> {
  const records = await firstRecords(survey, dialect, ROWS_KEPT);
  const [header, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const headings = (header?.cells ?? []).map(headingOf);
  const width = headings.findLastIndex((heading) => heading !== "") + 1;
  // Rows of another width are refused by the import, and would mislead here.
  const whole = rest.filter(
    ({ cells }) => cells.length >= width && cells.slice(width).every((cell) => cell.trim() === ""),
  );
  return { headings, rows: whole.map(({ cells }) => cells) };
}

async function firstRecords(survey: FileSurvey, dialect: Dialect, most: number): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for await (const block of csvRecords(
    utf8Bytes(survey, () => {}),
    dialect,
  )) {
    records.push(...block);
    if (records.length >= most) break;
  }
  return records.slice(0, most);
}
