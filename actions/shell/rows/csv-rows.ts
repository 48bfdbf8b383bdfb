import type { Source } from "../../core/catalog/generated/types.ts";
import type { Row } from "../../core/signal/source/row.ts";
import { type FileSurvey, utf8Bytes } from "./chunks.ts";
import { type CsvRecord, csvRecords, type Dialect } from "./csv-records.ts";

/** Excel writes this line above the header to tell itself the separator. */
const SEPARATOR_LINE = /^sep=.?$/;

/** The dialect that a Source says, or the ordinary one. */
export function dialectOf({ spec }: Source): Dialect {
  return { delimiter: spec.csv?.delimiter ?? ",", skipLines: spec.csv?.skip_lines ?? 0 };
}

/** The header of a file, as it stands; null where there is none. */
export async function readHeader(survey: FileSurvey, dialect: Dialect): Promise<readonly string[] | null> {
  for await (const records of csvRecords(
    utf8Bytes(survey, () => {}),
    dialect,
  )) {
    const header = records.find((record) => !isAboveHeader(record));
    if (header !== undefined) return header.fault === undefined ? header.cells : null;
  }
  return null;
}

/** The rows below the header, cut down to the columns at these positions. Rows without any text are passed over. */
export async function* readCsvRows(
  survey: FileSurvey,
  dialect: Dialect,
  positions: readonly number[],
  width: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Row[]> {
  let header = false;
  for await (const records of csvRecords(utf8Bytes(survey, onRead), dialect)) {
    const rows: Row[] = [];
    for (const record of records) {
      if (!header) {
        header = !isAboveHeader(record);
        continue;
      }
      if (record.fault !== undefined) rows.push({ number: record.number, cells: [], fault: record.fault });
      else if (!isBlank(record.cells)) rows.push(rowOf(record, positions, width));
    }
    if (rows.length > 0) yield rows;
  }
}

function isAboveHeader({ cells, fault }: CsvRecord): boolean {
  return (
    fault === undefined &&
    (isBlank(cells) || (cells.length <= 2 && SEPARATOR_LINE.test((cells[0] ?? "").trim())))
  );
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "" || cell.trim() === "");
}

function rowOf({ number, cells }: CsvRecord, positions: readonly number[], width: number): Row {
  if (cells.length < width) {
    const message = `${cells.length} cells, where the header has ${width}`;
    return { number, cells: [], fault: { code: "too-few-cells", message } };
  }
  if (cells.length > width && !isBlank(cells.slice(width))) {
    const message = `${cells.length} cells, where the header has ${width}`;
    return { number, cells: [], fault: { code: "too-many-cells", message } };
  }
  return { number, cells: positions.map((at) => cells[at] as string) };
}
