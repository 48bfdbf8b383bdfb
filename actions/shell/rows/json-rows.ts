import { type FieldPath, faultyRow, fieldPaths, objectRow } from "../../core/signal/source/object-row.ts";
import type { Row } from "../../core/signal/source/row.ts";
import { type FileSurvey, utf8Bytes } from "./chunks.ts";

const NEWLINE = 10;
const LONGEST_LINE = 1 << 20;

/** Reads JSON Lines: one object a line, cut down to these fields (dots lead into nested objects). Blank lines pass. */
export async function* readJsonRows(
  survey: FileSurvey,
  fields: readonly string[],
  onRead: (bytes: number) => void,
): AsyncGenerator<Row[]> {
  const paths = fieldPaths(fields);
  let number = 0;
  for await (const lines of linesOf(utf8Bytes(survey, onRead))) {
    const rows: Row[] = [];
    for (const line of lines) {
      number++;
      if (line === null) rows.push(faultyRow(number, "hostile-line", `line ${number} is longer than 1 MB`));
      else if (line.trim() !== "") rows.push(rowOf(number, line, paths));
    }
    if (rows.length > 0) yield rows;
  }
}

function rowOf(number: number, line: string, paths: readonly FieldPath[]): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return faultyRow(number, "not-json", `line ${number} is not JSON`);
  }
  return objectRow(value, number, paths, `line ${number}`);
}

/** The lines of each chunk; null for a line that is too long to keep. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<(string | null)[]> {
  let rest: Buffer[] = [];
  let length = 0;
  const flush = (last: Buffer): string | null => {
    const whole = length + last.length;
    const line = whole > LONGEST_LINE ? null : Buffer.concat([...rest, last], whole).toString("utf8");
    rest = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: (string | null)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      lines.push(flush(chunk.subarray(start, end)));
      start = end + 1;
    }
    length += chunk.length - start;
    // What is beyond the limit is counted and let go, so that one endless line costs no memory.
    if (length <= LONGEST_LINE) rest.push(chunk.subarray(start));
    else rest = [];
    yield lines;
  }
  if (length > 0) yield [length > LONGEST_LINE ? null : Buffer.concat(rest).toString("utf8")];
}
