import { meets } from "../catalog/grammar/selector.ts";
import type { EventRecord } from "../signal/record.ts";
import { type CaseLog, log, openLog } from "./case-log.ts";
import { type Integers, integers, type Numbers, numbers, reserveInteger, reserveNumber } from "./columns.ts";
import type { CounterSpec, SlotSpec } from "./selectors.ts";
import { offer, openSlot, reserveSlot, type Slot } from "./slots.ts";
import { NO_ACTIVITY, openTrails, type SavedTrails, type Trails } from "./trails.ts";

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
  readonly subjects: string[];
  readonly places: Map<string, number>;
  readonly slots: Slot[];
  /** This week's counts, as `plan.counters`. */
  readonly counts: number[];
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
  readonly people: Map<string, number>;
  readonly peopleSeen: Numbers;
  readonly log: CaseLog;
  readonly handlers: Map<string, Handlers>;
}

interface Handlers {
  slots: Slot[];
  counters: number[];
}

/** A record with the numbers that every part needs, computed once. */
export interface ReadRecord {
  record: EventRecord;
  time: number;
  sequence: number;
  /** When it became known; -1 where that is not said. */
  recorded: number;
  /** The number of its source. */
  source: number;
}

export function openCases(plan: CasesPlan, trails?: SavedTrails): Cases {
  return {
    plan,
    subjects: [],
    places: new Map(),
    slots: plan.slots.map(openSlot),
    counts: plan.counters.map(() => 0),
    trails: openTrails(trails),
    trail: integers(NO_ACTIVITY),
    activity: integers(-1),
    worked: numbers(),
    repeated: numbers(),
    seen: numbers(),
    people: new Map(),
    peopleSeen: numbers(),
    log: openLog(),
    handlers: new Map(),
  };
}

/** Takes one record in. The order in which records come does not matter within a week; weeks come in order. */
export function addToCases(cases: Cases, read: ReadRecord): void {
  const { record, time, sequence } = read;
  const place = record.subject === undefined ? -1 : placeOf(cases, record.subject);
  const { slots, counters } = handlersOf(cases, record.type);
  if (place >= 0) for (const slot of slots) offer(slot, place, record, time, sequence);
  for (const counter of counters) {
    const { where } = cases.plan.counters[counter] as CounterSpec;
    if (where.length === 0 || meets(where, record))
      cases.counts[counter] = (cases.counts[counter] as number) + 1;
  }
  const activity = record.data?.[cases.plan.activityField];
  log(cases.log, {
    place,
    time,
    sequence,
    recorded: read.recorded,
    activity: activity === undefined || activity === "" ? -1 : cases.trails.activity(String(activity)),
    source: read.source,
    person: cases.plan.lookback === null || record.person === undefined ? -1 : personOf(cases, record.person),
    id: record.id,
  });
}

/** The case's place; a new subject gets the next one. */
export function placeOf(cases: Cases, subject: string): number {
  const known = cases.places.get(subject);
  if (known !== undefined) return known;
  const place = cases.subjects.push(subject) - 1;
  cases.places.set(subject, place);
  for (const slot of cases.slots) reserveSlot(slot, place);
  reserveInteger(cases.trail, place, NO_ACTIVITY);
  reserveInteger(cases.activity, place, -1);
  for (const list of [cases.worked, cases.repeated, cases.seen]) reserveNumber(list, place);
  return place;
}

/** The person's number; a new one gets the next. */
export function personOf(cases: Cases, person: string): number {
  const known = cases.people.get(person);
  if (known !== undefined) return known;
  const number = cases.people.size;
  cases.people.set(person, number);
  reserveNumber(cases.peopleSeen, number);
  return number;
}

/** The slots and counters that read a record type, found once for each type. */
function handlersOf(cases: Cases, type: string): Handlers {
  const known = cases.handlers.get(type);
  if (known) return known;
  const reads = (spec: { type: string }): boolean => spec.type === type || spec.type === "any";
  const handlers = {
    slots: cases.slots.filter(({ spec }) => reads(spec)),
    counters: cases.plan.counters.flatMap((spec, index) => (reads(spec) ? [index] : [])),
  };
  cases.handlers.set(type, handlers);
  return handlers;
}
