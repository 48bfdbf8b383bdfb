import { sortRows } from "../learning/case-log.ts";
import { integers, numbers, reserveInteger, reserveNumber } from "../learning/columns.ts";
import { type ByteTable, byteTable } from "../learning/scan/byte-table.ts";
import { compileConditions, dataValue, meetsAll } from "../learning/scan/conditions.ts";
import type { Span } from "../learning/scan/line.ts";
import { type ReadRecord, type RecordReader, rawBytes, unescaped } from "../learning/scan/reader.ts";
import { OWN_SOURCE } from "../signal/own-record.ts";
import type { FeedSpec } from "./feed-spec.ts";

/** The records of one feed in columns, in no order. Nothing of a record is kept that nobody asks for. */
export interface Feed {
  readonly spec: FeedSpec;
  /** Takes a record in where it matters; feeds of one record share the text of its id. */
  take: (read: ReadRecord, idOf: (read: ReadRecord) => string) => void;
  length: () => number;
  /** How many cases there are. */
  cases: () => number;
  /** The number of the case, -1 for a record without a subject. */
  case: (row: number) => number;
  time: (row: number) => number;
  sequence: (row: number) => number;
  id: (row: number) => string;
  /** Bit i: it matches matcher i; bit {@link TESTS} + i: it meets test i. */
  bits: (row: number) => number;
  /** The number of the activity or the person, -1 without. */
  extra: (row: number) => number;
}

/** The first bit of the tests. */
export const TESTS = 16;
/** Of an assist's records: those that are conversions. */
export const CONVERSION = 2;
const RECORD = 1;

export function openFeed(spec: FeedSpec, reader: RecordReader): Feed {
  const subjects = byteTable();
  const extras = byteTable();
  const bitsOf = bitsReader(spec, reader);
  const extraOf = extraReader(spec, reader, extras);
  const [places, bits, extra] = [integers(-1), integers(0), integers(-1)];
  const [times, sequences] = [numbers(), numbers()];
  const ids: string[] = [];
  const take: Feed["take"] = (read, idOf) => {
    const found = bitsOf(read);
    if (found === 0) return;
    const at = ids.length;
    for (const list of [places, bits, extra]) reserveInteger(list, at, -1);
    for (const list of [times, sequences]) reserveNumber(list, at);
    places.data[at] = numberOf(subjects, read, read.line.subject);
    bits.data[at] = found;
    extra.data[at] = extraOf(read);
    times.data[at] = read.time;
    sequences.data[at] = read.sequence;
    ids.push(idOf(read));
  };
  return {
    spec,
    take,
    length: () => ids.length,
    cases: subjects.size,
    case: (row) => places.data[row] as number,
    time: (row) => times.data[row] as number,
    sequence: (row) => sequences.data[row] as number,
    id: (row) => ids[row] as string,
    bits: (row) => bits.data[row] as number,
    extra: (row) => extra.data[row] as number,
  };
}

function numberOf(table: ByteTable, { line }: ReadRecord, { start, end }: Span): number {
  return start < 0 ? -1 : table.number(line.bytes, start, end);
}

/** Which records matter, and as what: 0 for those that do not. */
function bitsReader(spec: FeedSpec, reader: RecordReader): (read: ReadRecord) => number {
  const own = wanted(reader.workflows, spec.workflow);
  const { shape } = spec;
  switch (shape.kind) {
    case "silence":
    case "quarantined": {
      const opsbook = wanted(reader.sources, OWN_SOURCE);
      const only = shape.source === null ? null : wanted(reader.sources, shape.source);
      return ({ workflow, source }) =>
        (only === null ? workflow === own && source !== opsbook : source === only) ? RECORD : 0;
    }
    case "assist": {
      const conversion = wanted(reader.types, "conversion.won");
      return ({ workflow, type }) => (workflow === own ? RECORD : 0) | (type === conversion ? CONVERSION : 0);
    }
    case "rework": {
      const key = wanted(reader.keys, shape.activityField);
      return (read) => {
        if (read.workflow !== own || read.line.subject.start < 0) return 0;
        const activity = dataValue(read, key);
        return activity !== null && activity.end > activity.start ? RECORD : 0;
      };
    }
    default:
      return matching(spec, reader, own);
  }
}

function matching(spec: FeedSpec, reader: RecordReader, own: number): (read: ReadRecord) => number {
  const tests = spec.tests.map((test) => compileConditions(test, reader));
  const matchers = spec.matchers.map(({ type, where }) => ({
    type: type === "any" ? -1 : wanted(reader.types, type),
    where: compileConditions(where, reader),
  }));
  const needsCase = spec.shape.kind !== "count" || spec.matchers.some(({ pick }) => pick !== "each");
  return (read) => {
    if (read.workflow !== own || (needsCase && read.line.subject.start < 0)) return 0;
    let bits = 0;
    for (let index = 0; index < matchers.length; index += 1) {
      const { type, where } = matchers[index] as (typeof matchers)[number];
      if ((type === -1 || type === read.type) && meetsAll(where, read)) bits |= 1 << index;
    }
    if (bits === 0) return 0;
    for (let index = 0; index < tests.length; index += 1) {
      if (meetsAll(tests[index] as (typeof tests)[number], read)) bits |= 1 << (TESTS + index);
    }
    return bits;
  };
}

/** The number that a text will have in the table. */
function wanted(table: ByteTable, text: string): number {
  const raw = rawBytes(text);
  return table.number(raw, 0, raw.length);
}

function extraReader(
  { shape }: FeedSpec,
  reader: RecordReader,
  table: ByteTable,
): (read: ReadRecord) => number {
  if (shape.kind === "assist") return (read) => numberOf(table, read, read.line.person);
  if (shape.kind !== "rework") return () => -1;
  const key = wanted(reader.keys, shape.activityField);
  return (read) => numberOf(table, read, dataValue(read, key) as Span);
}

/** The rows of each case in the one order of records (time, sequence, id); those without a case are one group. */
export function eachCase(feed: Feed, visit: (rows: Int32Array) => void): void {
  const { starts, rows } = byCase(feed);
  const ordered = inOrder(feed);
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const [start, end] = [starts[group] as number, starts[group + 1] as number];
    if (start === end) continue;
    sortRows(rows, start, end, ordered);
    visit(rows.subarray(start, end));
  }
}

/** The rows of each case together, those without a case first: a counting sort, since a comparison sort is too slow. */
function byCase(feed: Feed): { starts: Int32Array; rows: Int32Array } {
  const length = feed.length();
  const starts = new Int32Array(feed.cases() + 2);
  for (let row = 0; row < length; row += 1) (starts[feed.case(row) + 2] as number) += 1;
  for (let group = 1; group < starts.length; group += 1)
    (starts[group] as number) += starts[group - 1] as number;
  const next = starts.slice();
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const group = feed.case(row) + 1;
    rows[next[group] as number] = row;
    (next[group] as number) += 1;
  }
  return { starts, rows };
}

export function inOrder(feed: Feed): (a: number, b: number) => number {
  return (a, b) => {
    const apart = feed.time(a) - feed.time(b) || feed.sequence(a) - feed.sequence(b);
    if (apart !== 0) return apart;
    const [one, other] = [feed.id(a), feed.id(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

/** The name of a source by its number. */
export function sourceName({ sources }: RecordReader, number: number): string {
  return unescaped(sources.text(number));
}
