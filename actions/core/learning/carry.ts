import { DAY } from "../duration.ts";
import type { Incident } from "../execution/incidents/incident.ts";
import type { SavedAudience } from "./audience.ts";
import { type Cases, type CasesPlan, openCases, personOf, placeOf } from "./cases.ts";
import type { Integers, Numbers } from "./columns.ts";
import type { History } from "./history.ts";
import type { Restating } from "./lateness.ts";
import type { DrawnSample } from "./measures/measure.ts";
import type { Plan, WorkflowPlan } from "./plan.ts";
import type { Span } from "./scan/line.ts";
import type { RecordReader } from "./scan/reader.ts";
import type { Slot } from "./slots.ts";

/** Raised when the form changes: an older carry is then built anew. */
export const CARRY_VERSION = 6;

/** A finished case is kept so long, in case that it comes back. */
const KEPT = 90 * DAY;

/** All that later weeks need of the weeks so far: data that can be cloned, no larger however long the history is. */
export interface Carry {
  version: typeof CARRY_VERSION;
  /** The newest week in it. */
  week: string;
  workflows: SavedCases[];
  audience: SavedAudience;
  lookback: number;
  history: History;
  /** The audit samples of the newest week, by workflow. */
  samples: Record<string, DrawnSample>;
  /** Records of each source in the newest eight weeks, the newest last. */
  sources: Record<string, number[]>;
  /** At which hours each source brought records, in the newest eight weeks, the newest last. */
  hours: Record<string, string[]>;
  /** When each source first made something known, in milliseconds. */
  firstKnown: Record<string, number>;
  /** Late records that become known in later weeks. */
  restating: Restating[];
  incidentsRecorded: boolean;
  /** Those that are not over, or whose cause can still come back; without what happened to them. */
  incidents: Incident[];
  /** The start of the first day on which Opsbook ran by itself, in milliseconds; null before it. */
  liveSince: number | null;
}

/**
 * One workflow's cases in columns, as `Cases` holds them; a column of nothing but empty places is left empty. Texts are
 * as escaped in lines, so that none holds a line break, and joined by line breaks.
 */
export interface SavedCases {
  name: string;
  activityField: string;
  lookback: number | null;
  subjects: Uint8Array;
  slots: Record<string, SavedSlot>;
  activities: Uint8Array;
  trails: number[][];
  trail: Int32Array;
  activity: Int32Array;
  seen: Float64Array;
  people: Uint8Array;
  peopleSeen: Float64Array;
}

interface SavedSlot {
  time: Float64Array;
  /** Only of slots that keep them. */
  exact?: { sequence: Float64Array; ids: Uint8Array; bits: Int32Array };
}

/** Whether the carry holds what these definitions need; where not, it is built anew from the first week. */
export function serves(carry: Carry, plan: Plan): boolean {
  if (carry.version !== CARRY_VERSION || carry.lookback < plan.lookback) return false;
  return plan.workflows.every((workflow) => {
    const saved = carry.workflows.find(({ name }) => name === workflow.definition.name);
    if (!saved || saved.activityField !== workflow.activityField) return false;
    if (workflow.lookback !== null && !(saved.lookback !== null && saved.lookback >= workflow.lookback))
      return false;
    return workflow.slots.every(({ key }) => key in saved.slots);
  });
}

/** The cases that later weeks may need: open ones, and those with a record in the last 90 days. */
export function saveCases(cases: Cases, plan: WorkflowPlan, until: number): SavedCases {
  const kept = numbersWhere(
    cases.subjects.size(),
    (place) => (cases.seen.data[place] as number) >= until - KEPT || isOpen(cases, plan, place),
  );
  const people = numbersWhere(
    cases.people.size(),
    (number) => (cases.peopleSeen.data[number] as number) >= until - (plan.lookback ?? 0),
  );
  return {
    name: plan.definition.name,
    activityField: plan.activityField,
    lookback: plan.lookback,
    subjects: cases.subjects.joined(kept),
    slots: Object.fromEntries(cases.slots.map((slot) => [slot.spec.key, saveSlot(slot, kept)])),
    activities: cases.activities.joined(numbersWhere(cases.activities.size(), () => true)),
    trails: cases.trails.save(),
    trail: saveIntegers(cases.trail, kept),
    activity: saveIntegers(cases.activity, kept),
    seen: saveNumbers(cases.seen, kept),
    people: cases.people.joined(people),
    peopleSeen: saveNumbers(cases.peopleSeen, people),
  };
}

/** The numbers below a size that are wanted, in order. */
function numbersWhere(size: number, wanted: (number: number) => boolean): Int32Array {
  const found = new Int32Array(size);
  let count = 0;
  for (let number = 0; number < size; number += 1) if (wanted(number)) found[count++] = number;
  return found.subarray(0, count);
}

/** Came in, and is not finished or was opened again since. */
export function isOpen(cases: Cases, plan: WorkflowPlan, place: number): boolean {
  const opened = timeIn(cases, plan.opened, place);
  if (Number.isNaN(opened)) return false;
  const finished = timeIn(cases, plan.finished, place);
  return Number.isNaN(finished) || timeIn(cases, plan.reopened, place) > finished;
}

function timeIn(cases: Cases, slot: number, place: number): number {
  return (cases.slots[slot] as Slot).time.data[place] as number;
}

function saveSlot(slot: Slot, kept: Int32Array): SavedSlot {
  const time = saveNumbers(slot.time, kept);
  if (!slot.spec.exact) return { time };
  const sequence = saveNumbers(slot.sequence, kept);
  const ids = slot.tests.length > 0 ? slot.ids.joined(saveIntegers(slot.id, kept)) : new Uint8Array();
  return { time, exact: { sequence, ids, bits: saveIntegers(slot.bits, kept) } };
}

function saveNumbers({ data }: Numbers, kept: Int32Array): Float64Array {
  const values = new Float64Array(kept.length);
  for (let index = 0; index < kept.length; index += 1) values[index] = data[kept[index] as number] as number;
  return values.every(Number.isNaN) ? new Float64Array() : values;
}

function saveIntegers({ data }: Integers, kept: Int32Array): Int32Array {
  return kept.map((place) => data[place] as number);
}

/** The workflow's cases as they were saved, or none. */
export function restoreCases(plan: CasesPlan, reader: RecordReader, saved: SavedCases | undefined): Cases {
  const cases = openCases(plan, reader, saved?.trails);
  if (!saved) return cases;
  eachLine(saved.subjects, (bytes, span) => placeOf(cases, bytes, span));
  eachLine(saved.activities, (bytes, { start, end }) => cases.activities.number(bytes, start, end));
  eachLine(saved.people, (bytes, span) => personOf(cases, bytes, span));
  cases.peopleSeen.data.set(saved.peopleSeen);
  for (const slot of cases.slots) restoreSlot(slot, saved.slots[slot.spec.key] as SavedSlot);
  cases.trail.data.set(saved.trail);
  cases.activity.data.set(saved.activity);
  cases.seen.data.set(saved.seen);
  return cases;
}

function restoreSlot(slot: Slot, { time, exact }: SavedSlot): void {
  slot.time.data.set(time);
  if (!slot.spec.exact || !exact) return;
  slot.sequence.data.set(exact.sequence);
  slot.bits.data.set(exact.bits);
  let place = 0;
  eachLine(exact.ids, (bytes, { start, end }) => {
    if (end > start) slot.id.data[place] = slot.ids.number(bytes, start, end);
    place += 1;
  });
}

const NEWLINE = 0x0a;

function eachLine(bytes: Uint8Array, take: (bytes: Uint8Array, span: Span) => void): void {
  if (bytes.length === 0) return;
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    take(bytes, { start, end });
    start = end + 1;
  }
}
