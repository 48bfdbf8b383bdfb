import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { WeekCalendar } from "../../week.ts";
import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import { type AppendResult, type IncomingRow, type OnChange, SHOWN_ENTRIES } from "./batch.ts";
import { type Hash, hashText } from "./hash.ts";
import type { IdIndex, Known } from "./id-index.ts";
import { canonicalInstant, encodeQuarantine, encodeRecord } from "./line.ts";
import { VOIDED } from "./resolve.ts";

/** Where a planned line belongs. */
export interface Place {
  kind: "records" | "quarantine";
  week: string;
  changes: boolean;
}

export interface PlanContext {
  /** What exists; it is updated with what is planned, so it must be dropped if the batch does not come about. */
  index: IdIndex;
  calendar: WeekCalendar;
  onChange: (source: string) => OnChange;
  /** The instant of the import. */
  at: string;
  /** The number that the batch will have; ids of `record.voided` are made of it. */
  batch: number;
  write: (place: Place, line: string) => void;
}

export interface Plan {
  take: (row: IncomingRow) => void;
  /** Writes the changes, which are held until the end so that one undone within the same import leaves nothing. */
  finish: () => Omit<AppendResult, "batch">;
}

/** A change of a record known before this import, or added by it. `rows` counts what was read for it. */
interface Change {
  before: Known;
  record: EventRecord;
  line: string;
  counted: "added" | "superseded";
  rows: number;
}

/** Decides, row by row, what a batch adds: the meaning of "already there", "superseded" and "quarantined". */
export function planBatch(context: PlanContext): Plan {
  const { index, calendar, at } = context;
  const result = { read: 0, added: 0, alreadyThere: 0, superseded: 0, quarantined: 0 };
  const entries: QuarantineEntry[] = [];
  const changes = new Map<string, Change>();
  const written = new Set<string>();
  let voids = 0;

  const write = (place: Place, line: string): void => {
    written.add(place.week);
    context.write(place, line);
  };
  const weekOf = (time: number): string => calendar.of(time);

  const quarantine = (entry: QuarantineEntry, key: Hash): void => {
    if (index.get(key) !== null) {
      result.alreadyThere++;
      return;
    }
    const stamped = { ...entry, recordedtime: at };
    const time = Date.parse(entry.time ?? at);
    index.set(key, { standing: "quarantined", content: NOTHING, time });
    result.quarantined++;
    if (entries.length < SHOWN_ENTRIES) entries.push(stamped);
    write({ kind: "quarantine", week: weekOf(time), changes: false }, encodeQuarantine(stamped));
  };

  const voidLine = (source: string, id: string, time: number, data: EventRecord["data"]): string => {
    voids++;
    const record: EventRecord = {
      specversion: "1.0",
      id: `void-${String(context.batch).padStart(6, "0")}-${voids}`,
      source: "opsbook",
      type: VOIDED,
      time: new Date(time).toISOString(),
      recordedtime: at,
      data: { ...data, source, id },
    };
    return encodeRecord(record).line;
  };

  /** A person takes a record out. A change of it earlier in the same import is dropped with it. */
  const takeVoid = (record: EventRecord): void => {
    const source = String(record.data?.source);
    const id = String(record.data?.id);
    const key = keyOfRecord(source, id);
    const known = index.get(key);
    if (known?.standing !== "live") {
      result.alreadyThere++;
      return;
    }
    writeChange(changes, source, id);
    index.set(key, { ...known, standing: "void" });
    result.added++;
    const line = voidLine(source, id, known.time, record.data);
    write({ kind: "records", week: weekOf(known.time), changes: true }, line);
  };

  const takeRecord = (record: EventRecord, row: IncomingRow): void => {
    const { content, line } = encodeRecord(record);
    const key = keyOfRecord(record.source, record.id);
    const known = index.get(key);
    const now: Known = {
      standing: "live",
      content: hashText(newHash(), content),
      time: Date.parse(record.time),
    };
    if (known === null) {
      index.set(key, now);
      result.added++;
      write({ kind: "records", week: weekOf(now.time), changes: false }, line);
    } else if (sameHash(known.content, now.content)) {
      result.alreadyThere++;
    } else if (known.standing === "live" && context.onChange(record.source) === "quarantine") {
      const digest = digestOf(content);
      quarantine(conflictEntry(record, row, digest), keyOfConflict(record, digest));
    } else {
      index.set(key, now);
      change(known, record, line, now);
    }
  };

  const change = (known: Known, record: EventRecord, line: string, now: Known): void => {
    const name = nameOf(record.source, record.id);
    const earlier = changes.get(name);
    const counted = earlier?.counted ?? (known.standing === "void" ? "added" : "superseded");
    const before = earlier?.before ?? known;
    result[counted]++;
    const rows = (earlier?.rows ?? 0) + 1;
    if (!sameHash(before.content, now.content)) {
      changes.set(name, { before, record, line, counted, rows });
      return;
    }
    // Back to what stood before this import: nothing to write, and what stood out stays out.
    changes.delete(name);
    index.set(keyOfRecord(record.source, record.id), before);
    result[counted] -= rows;
    result.alreadyThere += rows;
  };

  const writeChange = (from: Map<string, Change>, source: string, id: string): void => {
    const found = from.get(nameOf(source, id));
    if (found === undefined) return;
    from.delete(nameOf(source, id));
    const week = weekOf(Date.parse(found.record.time));
    const oldWeek = weekOf(found.before.time);
    if (found.before.standing === "live" && oldWeek !== week) {
      const line = voidLine(source, id, found.before.time, {
        reason: "superseded by a record of another week",
      });
      write({ kind: "records", week: oldWeek, changes: true }, line);
    }
    write({ kind: "records", week, changes: true }, found.line);
  };

  return {
    take: (row) => {
      result.read += row.records.length + row.quarantined.length;
      for (const entry of row.quarantined) quarantine(entry, keyOfQuarantine(entry));
      for (const record of row.records) {
        if (record.type === VOIDED) takeVoid(record);
        else takeRecord(record, row);
      }
    },
    finish: () => {
      for (const { record } of [...changes.values()]) writeChange(changes, record.source, record.id);
      return { ...result, entries, weeks: [...written].toSorted() };
    },
  };
}

const NOTHING: Hash = { low: 0, high: 0 };
const newHash = (): Hash => ({ low: 0, high: 0 });
const sameHash = (a: Hash, b: Hash): boolean => a.low === b.low && a.high === b.high;
const nameOf = (source: string, id: string): string => `${source}\u0000${id}`;
const digestOf = (content: string): string => bytesToHex(sha256(utf8ToBytes(content)));

/** The key of a record in the index. */
export function keyOfRecord(source: string, id: string): Hash {
  return hashText(newHash(), "record", source, id);
}

/** The key of a quarantine entry: the same row of the same file for the same reason is known. */
export function keyOfQuarantine(entry: QuarantineEntry): Hash {
  const content = entry.fields.content;
  if (entry.code === CONFLICT && typeof content === "string") {
    return hashText(newHash(), CONFLICT, `${entry.source}\n${entry.fields.id}`, content);
  }
  const place = `${entry.row}\n${entry.rule ?? ""}\n${entry.type ?? ""}\n${entry.code}\n${entry.column ?? ""}`;
  return hashText(newHash(), `quarantine\n${entry.source}`, entry.file, place);
}

/** A record that contradicts a known one is known again by its content, whatever file brings it. */
const CONFLICT = "other-content";

function keyOfConflict(record: EventRecord, digest: string): Hash {
  return hashText(newHash(), CONFLICT, `${record.source}\n${record.id}`, digest);
}

function conflictEntry(record: EventRecord, row: IncomingRow, digest: string): QuarantineEntry {
  return {
    source: record.source,
    row: row.row ?? 0,
    file: row.file ?? "",
    ...(row.fileName === undefined ? {} : { fileName: row.fileName }),
    type: record.type,
    code: CONFLICT,
    message:
      `The ledger has other content under the id "${record.id}". The first one stays. If the new one is right, ` +
      `void the old one with \`opsbook ledger void\` and import again, or set \`on_change: supersede\` in the Source.`,
    fields: { id: record.id, content: digest },
    time: canonicalInstant(record.time),
  };
}
