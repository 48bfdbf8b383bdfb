import type { WeekCalendar } from "../../week.ts";
import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import {
  type AppendResult,
  type IncomingRow,
  type NewRecords,
  type OnChange,
  SHOWN_ENTRIES,
} from "./batch.ts";
import { type Hash, hashText } from "./hash.ts";
import type { IdIndex, Known } from "./id-index.ts";
import { encodeQuarantine, encodeRecord } from "./line.ts";
import { openReleases, type Releases } from "./plan-releases.ts";
import { conflictEntry, keyOfQuarantine } from "./quarantine-key.ts";
import { VOIDED } from "./resolve.ts";
import { startWaiting } from "./waiting.ts";

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
  closing?: NewRecords["closing"];
}

export interface Plan {
  take: (row: IncomingRow) => void;
  /** Writes the changes, which are held until the end so that one undone within the same import leaves nothing. */
  finish: () => Omit<AppendResult, "batch" | "conflicts">;
}

/** A change of a record known before this import, or added by it. `rows` counts what was read for it. */
interface Change {
  before: Known;
  record: EventRecord;
  line: string;
  counted: "added" | "superseded";
  rows: number;
}

/** What a plan gathers while rows are taken. */
interface State {
  context: PlanContext;
  counts: { read: number; added: number; alreadyThere: number; superseded: number; quarantined: number };
  releases: Releases;
  entries: QuarantineEntry[];
  /** By source and id. */
  changes: Map<string, Change>;
  weeks: Set<string>;
  voids: number;
}

/** Decides, row by row, what a batch adds: the meaning of "already there", "superseded" and "quarantined". */
export function planBatch(context: PlanContext): Plan {
  const counts = { read: 0, added: 0, alreadyThere: 0, superseded: 0, quarantined: 0 };
  const { index, at } = context;
  const releases = openReleases({ index, at, write: (time, line) => write(state, "quarantine", time, line) });
  const state: State = {
    context,
    counts,
    releases,
    entries: [],
    changes: new Map(),
    weeks: new Set(),
    voids: 0,
  };
  return {
    take: (row) => {
      counts.read += row.records.length + row.quarantined.length;
      releases.readable(row);
      for (const entry of row.quarantined) takeQuarantine(state, entry);
      for (const record of row.records) {
        if (record.type === VOIDED) takeVoid(state, record);
        else takeRecord(state, record, row);
      }
    },
    finish: () => {
      for (const change of state.changes.values()) writeChange(state, change);
      releases.finish(counts);
      const released = releases.count();
      const result = { ...counts, released, entries: state.entries, weeks: [...state.weeks].toSorted() };
      if (result.weeks.length > 0) writeClosing(state);
      return result;
    },
  };
}

/** The key of a record in the index of ids. */
export function keyOfRecord(source: string, id: string): Hash {
  return hashText({ low: 0, high: 0 }, "record", source, id);
}

/** What a batch says about itself is counted nowhere: it came from nobody. */
function writeClosing(state: State): void {
  const { closing, batch, index } = state.context;
  for (const record of closing?.({ ...state.counts, released: state.releases.count() }, batch) ?? []) {
    const { content, line } = encodeRecord(record);
    const time = Date.parse(record.time);
    const known: Known = { standing: "live", content: hashText({ low: 0, high: 0 }, content), time };
    index.set(keyOfRecord(record.source, record.id), known);
    write(state, "records", time, line);
  }
}

function takeRecord(state: State, record: EventRecord, row: IncomingRow): void {
  const { context, counts } = state;
  const { content, line } = encodeRecord(record);
  const key = keyOfRecord(record.source, record.id);
  const known = context.index.get(key);
  const hash = hashText({ low: 0, high: 0 }, content);
  const now: Known = { standing: "live", content: hash, time: Date.parse(record.time) };
  if (known === null) {
    context.index.set(key, now);
    counts.added++;
    write(state, "records", now.time, line);
  } else if (sameHash(known.content, hash) || context.onChange(record.source) === "keep") {
    counts.alreadyThere++;
  } else if (known.standing === "live" && context.onChange(record.source) === "quarantine") {
    takeQuarantine(state, conflictEntry(record, row, content));
    return;
  } else {
    context.index.set(key, now);
    state.releases.settled(record.source, record.id, content, row);
    takeChange(state, known, now, { record, line });
  }
  state.releases.good(record.source, record.id, row);
}

/** Other content under a known id that counts from now on: a superseding record, or one that comes back after a voiding. */
function takeChange(
  state: State,
  known: Known,
  now: Known,
  { record, line }: { record: EventRecord; line: string },
): void {
  const { changes, counts, context } = state;
  const name = nameOf(record.source, record.id);
  const earlier = changes.get(name);
  const before = earlier?.before ?? known;
  const counted = earlier?.counted ?? (known.standing === "void" ? "added" : "superseded");
  const rows = (earlier?.rows ?? 0) + 1;
  counts[counted]++;
  if (!sameHash(before.content, now.content)) {
    changes.set(name, { before, record, line, counted, rows });
    return;
  }
  // Back to what stood before this import: nothing to write, and what stood out stays out.
  changes.delete(name);
  context.index.set(keyOfRecord(record.source, record.id), before);
  counts[counted] -= rows;
  counts.alreadyThere += rows;
}

/** A person takes a record out, after what the same import has changed of it. */
function takeVoid(state: State, record: EventRecord): void {
  const { context, counts, changes } = state;
  const source = String(record.data?.source);
  const id = String(record.data?.id);
  const key = keyOfRecord(source, id);
  const known = context.index.get(key);
  if (known?.standing !== "live") {
    counts.alreadyThere++;
    return;
  }
  const change = changes.get(nameOf(source, id));
  if (change !== undefined) writeChange(state, change);
  changes.delete(nameOf(source, id));
  context.index.set(key, { ...known, standing: "void" });
  counts.added++;
  writeVoid(state, known.time, { ...record.data, source, id });
}

function takeQuarantine(state: State, entry: QuarantineEntry): void {
  const { context, counts, entries } = state;
  const key = keyOfQuarantine(entry);
  if (context.index.get(key) !== null) {
    counts.alreadyThere++;
    return;
  }
  const stamped = { ...entry, recordedtime: context.at };
  const time = Date.parse(entry.time ?? context.at);
  state.releases.replaced(entry);
  startWaiting(context.index, entry, time);
  counts.quarantined++;
  if (entries.length < SHOWN_ENTRIES) entries.push(stamped);
  write(state, "quarantine", time, encodeQuarantine(stamped));
}

/** Where the record has moved to another week, the line that takes its old self out lies in the old one. */
function writeChange(state: State, { before, record, line }: Change): void {
  const { calendar } = state.context;
  const time = Date.parse(record.time);
  if (before.standing === "live" && calendar.of(before.time) !== calendar.of(time)) {
    const reason = "superseded by a record of another week";
    writeVoid(state, before.time, { reason, source: record.source, id: record.id });
  }
  write(state, "records", time, line, true);
}

function writeVoid(state: State, time: number, data: EventRecord["data"]): void {
  state.voids++;
  const { batch, at } = state.context;
  const record: EventRecord = {
    specversion: "1.0",
    id: `void-${String(batch).padStart(6, "0")}-${state.voids}`,
    source: "opsbook",
    type: VOIDED,
    time: new Date(time).toISOString(),
    recordedtime: at,
    ...(data === undefined ? {} : { data }),
  };
  write(state, "records", time, encodeRecord(record).line, true);
}

function write(
  { context, weeks }: State,
  kind: Place["kind"],
  time: number,
  line: string,
  changes = false,
): void {
  const week = context.calendar.of(time);
  weeks.add(week);
  context.write({ kind, week, changes }, line);
}

const sameHash = (a: Hash, b: Hash): boolean => a.low === b.low && a.high === b.high;
const nameOf = (source: string, id: string): string => `${source}\u0000${id}`;
