import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import { canonicalInstant } from "./instant.ts";
import type { Release } from "./waiting.ts";

/**
 * A record as the ledger writes it: one line of JSON with a fixed order of keys, UTC times with milliseconds and sorted
 * data keys, so that equal content is equal bytes. `content` is all but `sequence` and `recordedtime`, which stand last,
 * and `person`: its hash is another one with another key, and none where no key was set, though the same thing happened.
 */
export interface EncodedRecord {
  content: string;
  line: string;
}

/** Encodes a record; throws RangeError where a time is no instant. */
export function encodeRecord(record: EventRecord): EncodedRecord {
  const whole = JSON.stringify({
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
  const content = record.person === undefined ? whole : withoutPerson(whole);
  let line = whole.slice(0, -1);
  if (record.sequence !== undefined) line += `,"sequence":${JSON.stringify(record.sequence)}`;
  if (record.recordedtime !== undefined) line += `,"recordedtime":"${canonicalInstant(record.recordedtime)}"`;
  return { content, line: `${line}}` };
}

/** The end of a canonical line that is not content. In `data` it would be followed by two braces. */
const NOT_CONTENT = /(?:,"sequence":"[0-9]{1,15}")?(?:,"recordedtime":"[0-9TZ:.-]{24}")?\}$/;

/** The content of a canonical line: what `encodeRecord` gave as `content`. */
export function contentOfLine(line: string): string {
  return withoutPerson(line.replace(NOT_CONTENT, "}"));
}

const PERSON = ',"person":"';
const DATA = ',"data":{';

/** A quotation mark inside a JSON text is escaped, so these keys can only be keys; `data` comes after `person`. */
function withoutPerson(line: string): string {
  const start = line.indexOf(PERSON);
  if (start === -1) return line;
  const data = line.indexOf(DATA);
  if (data !== -1 && data < start) return line;
  let end = start + PERSON.length;
  while (line[end] !== '"') end += line[end] === "\\" ? 2 : 1;
  return line.slice(0, start) + line.slice(end + 1);
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
    id: entry.id,
    code: entry.code,
    column: entry.column,
    message: entry.message,
    content: entry.content,
    time: entry.time === undefined ? undefined : canonicalInstant(entry.time),
    fields: sortedData(entry.fields) ?? {},
    recordedtime: entry.recordedtime === undefined ? undefined : canonicalInstant(entry.recordedtime),
  });
}

/** Encodes a release: one line of JSON with a fixed order of keys. */
export function encodeRelease(release: Release): string {
  const { source, releases, id, place, row, file, fileName, fileRow, recordedtime } = release;
  const time = canonicalInstant(release.time);
  return JSON.stringify({ source, releases, id, place, row, time, file, fileName, fileRow, recordedtime });
}

function sortedData<T>(data: { [key: string]: T } | undefined): { [key: string]: T } | undefined {
  if (data === undefined) return undefined;
  const keys = Object.keys(data);
  if (keys.length === 0) return undefined;
  if (keys.every((key, at) => at === 0 || (keys[at - 1] as string) < key)) return data;
  // `fromEntries` makes plain own properties, also of a key named `__proto__`.
  return Object.fromEntries(keys.toSorted().map((key) => [key, data[key] as T]));
}
