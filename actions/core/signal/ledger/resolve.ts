import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import { hexOf } from "./hash.ts";
import { keyOfQuarantine } from "./quarantine-key.ts";
import { isRelease, type QuarantineLine, type Release } from "./waiting.ts";

/** One file of the ledger, or a piece of it: always whole lines. The pieces of a file follow each other. */
export interface LedgerFile {
  /** Path on the branch: `records/2026-W47/000012-1a2b3c4d.jsonl`. */
  path: string;
  /** True where a line may repeat an id that the week has already, or void it. */
  changes: boolean;
  bytes: Uint8Array;
}

/** Takes a record out of every measure. It lies in the voided record's week and voids what stands before it there. */
export const VOIDED = "record.voided";

/**
 * The records of one week that count, each id once: superseded and voided ones are left out, `record.voided` itself
 * is handed on (it has no workflow). One block for each piece, in no order that means anything.
 *
 * What is new in the ledger and what repeats a known id lie in different files, so a week without changes needs no
 * table of ids, and one with changes holds those ids only. Files come as `readWeek` gives them, changes first.
 * Throws Error naming file and line where a line is not a record.
 */
export async function* resolveWeek(files: AsyncIterable<LedgerFile>): AsyncGenerator<EventRecord[]> {
  const last = new Map<string, Map<string, EventRecord>>();
  let pending = false;
  let place = { path: "", nextLine: 1 };
  for await (const file of files) {
    const firstLine = file.path === place.path ? place.nextLine : 1;
    const records = parseRecords(file, firstLine);
    place = { path: file.path, nextLine: firstLine + records.length };
    if (file.changes) {
      takeChanges(last, records);
      pending = true;
      continue;
    }
    if (pending) yield survivors(last);
    pending = false;
    yield last.size === 0
      ? records
      : records.filter((record) => last.get(record.source)?.has(record.id) !== true);
  }
  if (pending) yield survivors(last);
}

/** Keeps for each id the newest of its changes: a record, or the `record.voided` that took it out. */
function takeChanges(last: Map<string, Map<string, EventRecord>>, changes: readonly EventRecord[]): void {
  const put = (source: string, id: string, record: EventRecord): void => {
    const ofSource = last.get(source);
    if (ofSource === undefined) last.set(source, new Map([[id, record]]));
    else ofSource.set(id, record);
  };
  for (const record of changes) {
    if (record.type === VOIDED) {
      put(String(record.data?.source), String(record.data?.id), record);
    }
    put(record.source, record.id, record);
  }
}

function survivors(last: ReadonlyMap<string, ReadonlyMap<string, EventRecord>>): EventRecord[] {
  return [...last].flatMap(([source, byId]) =>
    [...byId]
      .filter(([id, record]) => record.source === source && record.id === id)
      .map(([, record]) => record),
  );
}

/**
 * The records of a file, or of a piece that begins at its line `firstLine`, one for each line.
 * Throws Error naming file and line where a line is not a record.
 */
export function parseRecords(file: LedgerFile, firstLine = 1): EventRecord[] {
  const lines = linesOf(file);
  const records = new Array<EventRecord>(lines.length);
  for (let at = 0; at < lines.length; at++) {
    records[at] = parseRecord(lines[at] as string, file.path, firstLine + at);
  }
  return records;
}

/** The lines of a quarantine file. Throws Error naming file and line where a line is neither entry nor release. */
export function parseQuarantineLines(file: LedgerFile): QuarantineLine[] {
  return linesOf(file).map((line, at) => {
    const entry = parseJson(line, file.path, at + 1) as Partial<QuarantineEntry & Release> | null;
    if (typeof entry?.source === "string") {
      if (typeof entry.code === "string") return entry as QuarantineEntry;
      if (typeof entry.releases === "string" && /^[0-9a-f]{16}$/.test(entry.releases))
        return entry as Release;
    }
    throw unreadable(file.path, at + 1);
  });
}

/** The quarantine of one week: what still waits, in the chain's order, and how much was released. Throws as `parseQuarantineLines`. */
export async function resolveQuarantine(
  files: AsyncIterable<LedgerFile>,
): Promise<{ waiting: QuarantineEntry[]; released: number }> {
  const entries: QuarantineEntry[] = [];
  const released = new Set<string>();
  for await (const file of files) {
    for (const line of parseQuarantineLines(file)) {
      if (isRelease(line)) released.add(line.releases);
      else entries.push(line);
    }
  }
  // An entry's key comes once, so it does not matter that a release stands after it.
  const waiting =
    released.size === 0 ? entries : entries.filter((entry) => !released.has(hexOf(keyOfQuarantine(entry))));
  return { waiting, released: entries.length - waiting.length };
}

const DECODER = new TextDecoder("utf-8");

/** The lines of a file without their line breaks. */
export function linesOf(file: LedgerFile): string[] {
  const lines = DECODER.decode(file.bytes).split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Reads what every fold relies on; the full check of each line is the work of `ledger verify`. */
function parseRecord(line: string, path: string, number: number): EventRecord {
  const record = parseJson(line, path, number) as EventRecord;
  if (
    typeof record?.id === "string" &&
    typeof record.source === "string" &&
    typeof record.type === "string" &&
    typeof record.time === "string" &&
    record.time.length === 24
  ) {
    return record;
  }
  throw unreadable(path, number);
}

function parseJson(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw unreadable(path, number, cause);
  }
}

function unreadable(path: string, line: number, cause?: unknown): Error {
  return new Error(
    `The ledger cannot be read: ${path}, line ${line}, is not a record. Run \`npx opsbook ledger verify\`.`,
    cause === undefined ? undefined : { cause },
  );
}
