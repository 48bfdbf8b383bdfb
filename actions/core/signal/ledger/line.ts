import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";

/**
 * A record as the ledger writes it: one line of JSON with a fixed order of keys, UTC times with milliseconds and sorted
 * data keys, so that equal content is equal bytes. `content` is all but `sequence` and `recordedtime`, which stand last.
 */
export interface EncodedRecord {
  content: string;
  line: string;
}

const WIDTH_OF_INSTANT = "2026-11-16T08:30:00.000Z".length;

/** Encodes a record; throws RangeError where a time is no instant. */
export function encodeRecord(record: EventRecord): EncodedRecord {
  const content = JSON.stringify({
    specversion: "1.0",
    id: record.id,
    source: record.source,
    type: record.type,
    time: canonicalInstant(record.time),
    subject: record.subject,
    workflow: record.workflow,
    channel: record.channel,
    person: record.person,
    actor: record.actor,
    data: sortedData(record.data),
  });
  let line = content.slice(0, -1);
  if (record.sequence !== undefined) line += `,"sequence":${JSON.stringify(record.sequence)}`;
  if (record.recordedtime !== undefined) line += `,"recordedtime":"${canonicalInstant(record.recordedtime)}"`;
  return { content, line: `${line}}` };
}

/** The end of a canonical line that is not content. In `data` it would be followed by two braces. */
const NOT_CONTENT = /(?:,"sequence":"[0-9]{1,15}")?(?:,"recordedtime":"[0-9TZ:.-]{24}")?\}$/;

/** The content of a canonical line: what `encodeRecord` gave as `content`. */
export function contentOfLine(line: string): string {
  return line.replace(NOT_CONTENT, "}");
}

/** Encodes a quarantine entry: one line of JSON with a fixed order of keys. */
export function encodeQuarantine(entry: QuarantineEntry): string {
  return JSON.stringify({
    source: entry.source,
    file: entry.file,
    fileName: entry.fileName,
    row: entry.row,
    rule: entry.rule,
    type: entry.type,
    code: entry.code,
    column: entry.column,
    message: entry.message,
    content: entry.content,
    time: entry.time === undefined ? undefined : canonicalInstant(entry.time),
    fields: sortedData(entry.fields) ?? {},
    recordedtime: entry.recordedtime === undefined ? undefined : canonicalInstant(entry.recordedtime),
  });
}

/** An instant in UTC with milliseconds; throws RangeError for a text that is none. */
export function canonicalInstant(text: string): string {
  if (text.length === WIDTH_OF_INSTANT && text.endsWith("Z")) return text;
  return new Date(text).toISOString();
}

function sortedData<T>(data: { [key: string]: T } | undefined): { [key: string]: T } | undefined {
  if (data === undefined) return undefined;
  const keys = Object.keys(data);
  if (keys.length === 0) return undefined;
  if (keys.every((key, at) => at === 0 || (keys[at - 1] as string) < key)) return data;
  // `fromEntries` makes plain own properties, also of a key named `__proto__`.
  return Object.fromEntries(keys.toSorted().map((key) => [key, data[key] as T]));
}
