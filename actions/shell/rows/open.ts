import { createHash } from "node:crypto";
import type { Source } from "../../core/catalog/generated/types.ts";
import { type Binding, bindColumns, type MisfitProblem } from "../../core/signal/source/columns.ts";
import type { CompiledSource } from "../../core/signal/source/compile.ts";
import { fieldPaths, objectRow } from "../../core/signal/source/object-row.ts";
import type { Row } from "../../core/signal/source/row.ts";
import type { FileSurvey } from "./chunks.ts";
import { dialectOf, readCsvRows, readHeader } from "./csv-rows.ts";
import { readJsonRows } from "./json-rows.ts";
import { surveyFile } from "./survey.ts";

/** Rows that fit their Source, from a file or a message. */
export interface OpenedRows {
  /** `sha256:<hex>`: by it what was quarantined without any content of its own is known again. */
  digest: string;
  /** Bytes of the file; 0 for a message. */
  size: number;
  /** Blocks of rows from the start, as often as asked; `onRead` gets the bytes of the file that were read. */
  read: (onRead: (bytes: number) => void) => AsyncIterable<Row[]>;
}

export type Opening = { ok: true; rows: OpenedRows } | { ok: false; problems: MisfitProblem[] };

const ROWS_LOOKED_AT = 1000;
const OBJECTS_AT_ONCE = 500;

/**
 * Looks a file through before anything of it is imported. All problems are returned together: it is no text, or
 * lacks columns that the Source reads. Throws UsageError where there is no such file.
 */
export async function openFile(path: string, compiled: CompiledSource, most?: number): Promise<Opening> {
  const { source, columns } = compiled;
  const surveyed = await surveyFile(path, source.spec.csv?.encoding ?? "utf-8", most);
  if (!surveyed.ok) return { ok: false, problems: [surveyed.problem] };
  const { survey } = surveyed;
  const { digest, size } = survey;
  if (source.spec.format === "jsonl") {
    const read = (onRead: (bytes: number) => void) => readJsonRows(survey, columns, onRead);
    return fitting({ digest, size, read }, compiled);
  }
  const dialect = dialectOf(source);
  const binding = await bind(survey, compiled);
  if (!binding.ok) return binding;
  const { positions, width } = binding;
  const read = (onRead: (bytes: number) => void) => readCsvRows(survey, dialect, positions, width, onRead);
  return { ok: true, rows: { digest, size, read } };
}

/**
 * Takes the objects of a message as rows, whatever format the Source's exports have: what is a column there is a name
 * here. All problems are returned together.
 */
export async function openObjects(objects: readonly unknown[], compiled: CompiledSource): Promise<Opening> {
  const paths = fieldPaths(compiled.columns);
  const digest = openDigest(objects, compiled);
  async function* read(): AsyncGenerator<Row[]> {
    for (let from = 0; from < objects.length; from += OBJECTS_AT_ONCE) {
      const block = objects.slice(from, from + OBJECTS_AT_ONCE);
      yield block.map((value, at) => objectRow(value, from + at + 1, paths, `row ${from + at + 1}`));
    }
  }
  return fitting({ digest, size: 0, read }, compiled);
}

/**
 * A digest of what a message openly says. Personal columns are left out of it, and what the Source does not read: a
 * message is short, and whoever has its digest could try telephone numbers until one fits.
 */
function openDigest(objects: readonly unknown[], { columns, hashed, dropped }: CompiledSource): string {
  const personal = new Set([...hashed, ...dropped]);
  const paths = fieldPaths(columns.filter((column) => !personal.has(column)));
  const hash = createHash("sha256");
  for (const value of objects) hash.update(`${JSON.stringify(objectRow(value, 0, paths, "row").cells)}\n`);
  return `sha256:${hash.digest("hex")}`;
}

async function fitting(rows: OpenedRows, compiled: CompiledSource): Promise<Opening> {
  const problems = await missingFields(rows, compiled);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}

async function bind(survey: FileSurvey, { source, columns }: CompiledSource): Promise<Binding> {
  const header = await readHeader(survey, dialectOf(source));
  if (header !== null) return bindColumns(source, columns, header);
  const message = "the file has no header";
  return {
    ok: false,
    problems: [{ message, fix: "export it with the names of the columns in the first row" }],
  };
}

/**
 * Fields that may be absent are no problem in JSON Lines. But where no row has any of the times, or a rule has its
 * time and never its id or its case, the Source is not made for this file.
 */
async function missingFields(
  { read }: OpenedRows,
  { source, columns }: CompiledSource,
): Promise<MisfitProblem[]> {
  const seen = new Set<string>();
  let rowsSeen = 0;
  for await (const rows of read(() => {})) {
    for (const { cells, fault } of rows) {
      if (fault !== undefined) continue;
      rowsSeen++;
      columns.forEach((field, at) => {
        if (cells[at] !== "") seen.add(field);
      });
    }
    if (rowsSeen >= ROWS_LOOKED_AT) break;
  }
  if (rowsSeen === 0) return [];
  const rules = source.spec.emit.filter(({ time }) => seen.has(time));
  const wanted = rules.length > 0 ? rules.flatMap(({ id, subject }) => [...id, subject]) : timesOf(source);
  return [...new Set(wanted)]
    .filter((field) => !seen.has(field))
    .map((field) => ({
      message: `the Source reads the field "${field}", which no row has`,
      fix: "look at a row for the field's name; nested ones are written with a dot: customer.id",
    }));
}

function timesOf({ spec }: Source): string[] {
  return spec.emit.map(({ time }) => time);
}
