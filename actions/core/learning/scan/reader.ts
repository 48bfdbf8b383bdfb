import { encodeRecord } from "../../signal/ledger/line.ts";
import type { EventRecord } from "../../signal/record.ts";
import { type ByteTable, byteTable } from "./byte-table.ts";
import { emptyLine, type Line, type Span, scanLine } from "./line.ts";

/** A record with the numbers that every part needs, computed once. The same object is filled for each record. */
export interface ReadRecord {
  line: Line;
  /** Numbers of the reader's tables; -1 for a field that is absent. */
  source: number;
  type: number;
  workflow: number;
  /** Milliseconds. */
  time: number;
  sequence: number;
  /** When it became known; -1 where that is not said. */
  recorded: number;
  /** The numbers of its data fields' names, in their order. */
  keys: Int32Array;
}

/** Reads records from lines of the ledger, or from objects. */
export interface RecordReader {
  sources: ByteTable;
  types: ByteTable;
  workflows: ByteTable;
  keys: ByteTable;
  /** Reads every line of a block of whole lines. */
  lines: (bytes: Uint8Array, each: (read: ReadRecord) => void) => void;
  /** Reads one object as if it stood in the ledger. */
  record: (record: EventRecord, each: (read: ReadRecord) => void) => void;
}

const NEWLINE = 0x0a;
const ZERO = 0x30;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

export function recordReader(): RecordReader {
  const sources = byteTable();
  const types = byteTable();
  const workflows = byteTable();
  const keys = byteTable();
  const line = emptyLine();
  const read: ReadRecord = {
    line,
    source: -1,
    type: -1,
    workflow: -1,
    time: 0,
    sequence: 0,
    recorded: -1,
    keys: new Int32Array(line.keys.length),
  };
  const timeOf = instantReader();
  const recordedOf = instantReader();

  const readLine = (bytes: Uint8Array, start: number, end: number): void => {
    scanLine(line, bytes, start, end);
    read.source = numberIn(sources, bytes, line.source);
    read.type = numberIn(types, bytes, line.type);
    read.workflow = numberIn(workflows, bytes, line.workflow);
    read.time = timeOf(bytes, line.time);
    read.sequence = line.sequence.start < 0 ? 0 : digits(bytes, line.sequence);
    read.recorded = line.recorded.start < 0 ? -1 : recordedOf(bytes, line.recorded);
    for (let field = 0; field < line.fields; field += 1) {
      read.keys[field] = numberIn(keys, bytes, line.keys[field] as Span);
    }
  };
  const lines = (bytes: Uint8Array, each: (read: ReadRecord) => void): void => {
    let start = 0;
    while (start < bytes.length) {
      const found = bytes.indexOf(NEWLINE, start);
      const end = found === -1 ? bytes.length : found;
      readLine(bytes, start, end);
      each(read);
      start = end + 1;
    }
  };
  const record = (of: EventRecord, each: (read: ReadRecord) => void): void =>
    lines(ENCODER.encode(encodeRecord(of).line), each);
  return { sources, types, workflows, keys, lines, record };
}

function numberIn(table: ByteTable, bytes: Uint8Array, { start, end }: Span): number {
  return start < 0 ? -1 : table.number(bytes, start, end);
}

/** The stretch as the text that it stands for. */
export function textOf({ bytes }: Line, { start, end }: Span): string {
  return unescaped(DECODER.decode(bytes.subarray(start, end)));
}

/** A text as it stands between the quotes of a line. */
export function rawBytes(text: string): Uint8Array {
  return ENCODER.encode(JSON.stringify(text).slice(1, -1));
}

/** The text that raw bytes of a table stand for. */
export function unescaped(raw: string): string {
  return raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw;
}

/** The whole record as an object, for the few that need to be looked at closely. */
export function recordOf({ line }: ReadRecord): EventRecord {
  return JSON.parse(DECODER.decode(line.bytes.subarray(line.start, line.end))) as EventRecord;
}

function digits(bytes: Uint8Array, { start, end }: Span): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = number * 10 + (bytes[at] as number) - ZERO;
  return number;
}

/** Reads `2026-11-16T08:30:00.000Z` in milliseconds. The start of a day is looked up, since a week has seven. */
function instantReader(): (bytes: Uint8Array, span: Span) => number {
  const days = new Map<number, number>();
  let lastDate = -1;
  let day = 0;
  return (bytes, { start, end }) => {
    if (end - start !== 24) return Number.NaN;
    const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
    const date = (year * 100 + twoDigits(bytes, start + 5)) * 100 + twoDigits(bytes, start + 8);
    if (date !== lastDate) {
      day = days.get(date) ?? Date.parse(DECODER.decode(bytes.subarray(start, start + 10)));
      days.set(date, day);
      lastDate = date;
    }
    const minutes = twoDigits(bytes, start + 11) * 60 + twoDigits(bytes, start + 14);
    const milliseconds = ((bytes[start + 20] as number) - ZERO) * 100 + twoDigits(bytes, start + 21);
    return day + (minutes * 60 + twoDigits(bytes, start + 17)) * 1000 + milliseconds;
  };
}

function twoDigits(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) - ZERO) * 10 + (bytes[at + 1] as number) - ZERO;
}
