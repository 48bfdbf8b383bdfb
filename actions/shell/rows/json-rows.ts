import { FORBIDDEN_NAMES } from "../../core/signal/event-data.ts";
import type { Unreadable } from "../../core/signal/quarantine.ts";
import type { Cell, Row } from "../../core/signal/source/row.ts";
import { type FileSurvey, utf8Bytes } from "./chunks.ts";

const NEWLINE = 10;
const LONGEST_LINE = 1 << 20;
const DEEPEST = 20;

/** Reads JSON Lines: one object a line, cut down to these fields (dots lead into nested objects). Blank lines pass. */
export async function* readJsonRows(
  survey: FileSurvey,
  fields: readonly string[],
  onRead: (bytes: number) => void,
): AsyncGenerator<Row[]> {
  const paths = fields.map((field) => ({ field, path: field.split(".") }));
  let number = 0;
  for await (const lines of linesOf(utf8Bytes(survey, onRead))) {
    const rows: Row[] = [];
    for (const line of lines) {
      number++;
      if (line === null) rows.push(faulty(number, "hostile-line", `line ${number} is longer than 1 MB`));
      else if (line.trim() !== "") rows.push(rowOf(number, line, paths));
    }
    if (rows.length > 0) yield rows;
  }
}

interface FieldPath {
  field: string;
  path: readonly string[];
}

function rowOf(number: number, line: string, paths: readonly FieldPath[]): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return faulty(number, "not-json", `line ${number} is not JSON`);
  }
  if (!isObject(value)) return faulty(number, "not-json", `line ${number} is no JSON object`);
  const hostile = hostility(value, 1);
  if (hostile !== null) return faulty(number, "hostile-line", `line ${number} ${hostile}`);
  const cells: Cell[] = [];
  for (const { field, path } of paths) {
    const cell = cellAt(value, field, path);
    if (cell === null) {
      const message = `"${field}" holds a list or an object`;
      return { number, cells: [], fault: { code: "not-plain", column: field, message } };
    }
    cells.push(cell);
  }
  return { number, cells };
}

function faulty(number: number, code: Unreadable["code"], message: string): Row {
  return { number, cells: [], fault: { code, message } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a field, "" where there is none, or null where it is no plain value. A name with dots goes first. */
function cellAt(object: Record<string, unknown>, field: string, path: readonly string[]): Cell | null {
  let value: unknown = object;
  if (Object.hasOwn(object, field)) value = object[field];
  else
    for (const name of path) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  if (value === undefined || value === null) return "";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Why an object must not be read (SEC-27), or null. */
function hostility(value: unknown, depth: number): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (depth > DEEPEST) return `is nested deeper than ${DEEPEST} levels`;
  for (const name of Object.keys(value)) {
    if (FORBIDDEN_NAMES.has(name) && !Array.isArray(value)) return `uses the forbidden name ${name}`;
    const inner = hostility((value as Record<string, unknown>)[name], depth + 1);
    if (inner !== null) return inner;
  }
  return null;
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
