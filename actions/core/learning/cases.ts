import { type CaseLog, log, openLog } from "./case-log.ts";
import { type Integers, integers, type Numbers, numbers, reserveInteger, reserveNumber } from "./columns.ts";
import { type ByteTable, byteTable } from "./scan/byte-table.ts";
import { compileConditions, dataValue, type LineCondition, meetsAll } from "./scan/conditions.ts";
import type { Span } from "./scan/line.ts";
import { type ReadRecord, type RecordReader, rawBytes, unescaped } from "./scan/reader.ts";
import type { CounterSpec, SlotSpec } from "./selectors.ts";
import { offer, openSlot, reserveSlot, type Slot } from "./slots.ts";
import { NO_ACTIVITY, openTrails, type Trails } from "./trails.ts";

/** What is kept of a workflow's cases, so that its measures can be computed without its records. */
export interface CasesPlan {
  slots: readonly SlotSpec[];
  counters: readonly CounterSpec[];
  /** The data field that names the activity. */
  activityField: string;
  /** How far back a record helps a conversion, in milliseconds; null where nobody asks. */
  lookback: number | null;
}

/** All known cases of one workflow, in columns: a case is a place in every one of them. */
export interface Cases {
  readonly plan: CasesPlan;
  /** A case's number is its place. */
  readonly subjects: ByteTable;
  readonly slots: Slot[];
  /** This week's counts, as `plan.counters`. */
  readonly counts: number[];
  readonly activities: ByteTable;
  readonly trails: Trails;
  /** The activities gone through before this week, and the newest of them (-1 for none). */
  readonly trail: Integers;
  readonly activity: Integers;
  /** When an activity, and a repeated one, was last seen. */
  readonly worked: Numbers;
  readonly repeated: Numbers;
  /** The newest record before this week. */
  readonly seen: Numbers;
  /** People with a record of this workflow, and their newest before this week; only where conversions are assisted. */
  readonly people: ByteTable;
  readonly peopleSeen: Numbers;
  readonly log: CaseLog;
  /** The number of the activity's field. */
  readonly activityKey: number;
  readonly counterConditions: readonly (readonly LineCondition[])[];
  /** What reads a record type, by the type's number. */
  readonly handlers: Handlers[];
  readonly reader: RecordReader;
}

interface Handlers {
  slots: Slot[];
  counters: number[];
}

export function openCases(plan: CasesPlan, reader: RecordReader, trails?: readonly number[][]): Cases {
  const activityField = rawBytes(plan.activityField);
  return {
    plan,
    subjects: byteTable(),
    slots: plan.slots.map((spec) => openSlot(spec, reader)),
    counts: plan.counters.map(() => 0),
    activities: byteTable(),
    trails: openTrails(trails),
    trail: integers(NO_ACTIVITY),
    activity: integers(-1),
    worked: numbers(),
    repeated: numbers(),
    seen: numbers(),
    people: byteTable(),
    peopleSeen: numbers(),
    log: openLog(),
    activityKey: reader.keys.number(activityField, 0, activityField.length),
    counterConditions: plan.counters.map(({ where }) => compileConditions(where, reader)),
    handlers: [],
    reader,
  };
}

/** Takes one record in. The order in which records come does not matter within a week; weeks come in order. */
export function addToCases(cases: Cases, read: ReadRecord): void {
  const { line } = read;
  const place = line.subject.start < 0 ? -1 : placeOf(cases, line.bytes, line.subject);
  const { slots, counters } = cases.handlers[read.type] ?? handlersOf(cases, read.type);
  if (place >= 0)
    for (let index = 0; index < slots.length; index += 1) offer(slots[index] as Slot, place, read);
  for (const counter of counters) {
    const where = cases.counterConditions[counter] as readonly LineCondition[];
    if (where.length === 0 || meetsAll(where, read)) (cases.counts[counter] as number) += 1;
  }
  const activity = dataValue(read, cases.activityKey);
  const named = activity !== null && activity.end > activity.start;
  const person =
    cases.plan.lookback === null || line.person.start < 0 ? -1 : personOf(cases, line.bytes, line.person);
  log(
    cases.log,
    read,
    place,
    named ? cases.activities.number(line.bytes, activity.start, activity.end) : -1,
    person,
  );
}

/** The case's place; a new subject gets the next one. */
export function placeOf(cases: Cases, bytes: Uint8Array, { start, end }: Span): number {
  const known = cases.subjects.size();
  const place = cases.subjects.number(bytes, start, end);
  if (place < known) return place;
  for (const slot of cases.slots) reserveSlot(slot, place);
  reserveInteger(cases.trail, place, NO_ACTIVITY);
  reserveInteger(cases.activity, place, -1);
  reserveNumber(cases.worked, place);
  reserveNumber(cases.repeated, place);
  reserveNumber(cases.seen, place);
  return place;
}

/** The place of a known case by its subject, else -1. */
export function findCase(cases: Cases, subject: string): number {
  const raw = rawBytes(subject);
  return cases.subjects.find(raw, 0, raw.length);
}

/** The subject of a case. */
export function subjectOf(cases: Cases, place: number): string {
  return unescaped(cases.subjects.text(place));
}

/** The person's number; a new one gets the next. */
export function personOf(cases: Cases, bytes: Uint8Array, { start, end }: Span): number {
  const number = cases.people.number(bytes, start, end);
  reserveNumber(cases.peopleSeen, number);
  return number;
}

/** The slots and counters that read a record type, found once for each type. */
function handlersOf(cases: Cases, number: number): Handlers {
  const type = unescaped(cases.reader.types.text(number));
  const reads = (spec: { type: string }): boolean => spec.type === type || spec.type === "any";
  const handlers = {
    slots: cases.slots.filter(({ spec }) => reads(spec)),
    counters: cases.plan.counters.flatMap((spec, index) => (reads(spec) ? [index] : [])),
  };
  cases.handlers[number] = handlers;
  return handlers;
}
