import type { Source } from "../../core/catalog/generated/types.ts";
import { type Binding, bindColumns, type MisfitProblem } from "../../core/signal/source/columns.ts";
import type { CompiledSource } from "../../core/signal/source/compile.ts";
import type { Row } from "../../core/signal/source/row.ts";
import type { FileSurvey } from "./chunks.ts";
import { dialectOf, readCsvRows, readHeader } from "./csv-rows.ts";
import { readJsonRows } from "./json-rows.ts";
import { surveyFile } from "./survey.ts";

/** A file that fits its Source. */
export interface RowFile {
  survey: FileSurvey;
  /** Blocks of rows from the start of the file, as often as asked; `onRead` gets the bytes of the file that were read. */
  read: (onRead: (bytes: number) => void) => AsyncIterable<Row[]>;
}

const ROWS_LOOKED_AT = 1000;

/**
 * Looks a file through before anything of it is imported. All problems are returned together: it is no text, or
 * lacks columns that the Source reads. Throws UsageError where there is no such file.
 */
export async function openRows(
  path: string,
  compiled: CompiledSource,
): Promise<{ ok: true; file: RowFile } | { ok: false; problems: MisfitProblem[] }> {
  const { source, columns } = compiled;
  const surveyed = await surveyFile(path, source.spec.csv?.encoding ?? "utf-8");
  if (!surveyed.ok) return { ok: false, problems: [surveyed.problem] };
  const { survey } = surveyed;
  if (source.spec.format === "jsonl") {
    const problems = await missingFields(survey, compiled);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, file: { survey, read: (onRead) => readJsonRows(survey, columns, onRead) } };
  }
  const dialect = dialectOf(source);
  const binding = await bind(survey, compiled);
  if (!binding.ok) return binding;
  const { positions, width } = binding;
  return {
    ok: true,
    file: { survey, read: (onRead) => readCsvRows(survey, dialect, positions, width, onRead) },
  };
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
  survey: FileSurvey,
  { source, columns }: CompiledSource,
): Promise<MisfitProblem[]> {
  const seen = new Set<string>();
  let rowsSeen = 0;
  for await (const rows of readJsonRows(survey, columns, () => {})) {
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
      message: `the Source reads the field "${field}", which no row of the file has`,
      fix: "look at a line of the file for the field's name; nested ones are written with a dot: customer.id",
    }));
}

function timesOf({ spec }: Source): string[] {
  return spec.emit.map(({ time }) => time);
}
