import { finished } from "node:stream/promises";
import { type CsvError, Parser } from "csv-parse";
import type { Unreadable } from "../../core/signal/quarantine.ts";

/** One record of a CSV file, or why there is none. `number` counts as a spreadsheet does, blank rows included. */
export interface CsvRecord {
  number: number;
  cells: readonly string[];
  fault?: Unreadable;
}

/** The dialect of a CSV file. */
export interface Dialect {
  delimiter: string;
  /** Lines above the header. */
  skipLines: number;
}

/** No ordinary row is longer; a quotation mark that is never closed makes one. */
const LONGEST_RECORD = 4 << 20;
const NEWLINE = 10;

/**
 * Reads CSV as people have it: any line ending, quoted line breaks, blank lines. A row whose quotation marks do not
 * pair up is a fault; one that never ends is the last one read. Memory is bounded by the longest row.
 */
export async function* csvRecords(
  chunks: AsyncIterable<Buffer>,
  dialect: Dialect,
): AsyncGenerator<CsvRecord[]> {
  const reader = recordReader(dialect.delimiter, dialect.skipLines);
  for await (const chunk of withoutLines(chunks, dialect.skipLines)) {
    yield await reader.add(chunk);
    if (reader.isEndless()) {
      yield [reader.endless()];
      return;
    }
  }
  yield await reader.end();
}

interface RecordReader {
  /** Takes the next bytes; gives the records that they complete. */
  add: (chunk: Buffer) => Promise<CsvRecord[]>;
  end: () => Promise<CsvRecord[]>;
  isEndless: () => boolean;
  endless: () => CsvRecord;
}

/** The parser's own state, which its types leave out. The version is pinned, and tests hold it to this. */
type ParserWithState = Parser & { state?: { recordHasError: boolean } };

function recordReader(delimiter: string, skipped: number): RecordReader {
  let block: CsvRecord[] = [];
  let number = skipped;
  let brokenLine = 0;
  let sinceRecord = 0;
  const parser: ParserWithState = new Parser({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_records_with_error: true,
    // Records are kept here, in the order of the file, and not sent through the stream.
    on_record: (cells: string[]) => {
      number++;
      block.push(brokenLine === 0 ? { number, cells } : brokenRecord(number, skipped + brokenLine));
      brokenLine = 0;
      return null;
    },
    // One call for each stray quotation mark. The parser would pass over the row; it is wanted as a fault.
    on_skip: (error: CsvError | undefined) => {
      if (parser.state !== undefined) parser.state.recordHasError = false;
      // `5" pipe`: in a cell without quotation marks around it there is only one way to read one.
      if (error?.code !== "INVALID_OPENING_QUOTE" && brokenLine === 0) brokenLine = Number(error?.lines ?? 1);
      return undefined;
    },
  });
  parser.resume();
  const taken = (): CsvRecord[] => {
    const records = block;
    block = [];
    return records;
  };
  return {
    add: async (chunk) => {
      await new Promise<void>((resolve, reject) => {
        parser.write(chunk, (error) => (error ? reject(error) : resolve()));
      });
      sinceRecord = block.length > 0 ? 0 : sinceRecord + chunk.length;
      return taken();
    },
    end: async () => {
      parser.end();
      await finished(parser);
      if (brokenLine > 0) block.push(brokenRecord(number + 1, skipped + brokenLine));
      return taken();
    },
    isEndless: () => sinceRecord > LONGEST_RECORD,
    endless: () => ({
      number: number + 1,
      cells: [],
      fault: { code: "endless-row", message: `row ${number + 1} never ends: a quotation mark is not closed` },
    }),
  };
}

function brokenRecord(number: number, line: number): CsvRecord {
  const message = `the quotation marks near line ${line} do not pair up`;
  return { number, cells: [], fault: { code: "broken-quotes", message } };
}

/** Leaves out the first lines, whatever stands in them. */
async function* withoutLines(chunks: AsyncIterable<Buffer>, lines: number): AsyncGenerator<Buffer> {
  let left = lines;
  for await (const chunk of chunks) {
    let rest = chunk;
    for (; left > 0; left--) {
      const end = rest.indexOf(NEWLINE);
      if (end === -1) break;
      rest = rest.subarray(end + 1);
    }
    if (left === 0 && rest.length > 0) yield rest;
  }
}
