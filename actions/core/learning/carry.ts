import { DAY } from "../duration.ts";
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
export const CARRY_VERSION = 3;

/** No instant and no sequence: both count from 0. */
const NOTHING = -1;
/** A finished case is kept so long, in case that it comes back. */
const KEPT = 90 * DAY;

/** All that later weeks need of the weeks so far: plain data, no larger however long the history is. */
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
  /** When each source first made something known, in milliseconds. */
  firstKnown: Record<string, number>;
  /** Late records that become known in later weeks. */
  restating: Restating[];
  incidentsRecorded: boolean;
}

/**
 * One workflow's cases in columns. An empty place is -1, since NaN has no form in JSON, and a
 * column of nothing else is an empty list. Texts are as escaped in lines, so that none holds a line break.
 */
export interface SavedCases {
  name: string;
  activityField: string;
  lookback: number | null;
  /** Joined by line breaks: one text is read many times faster than thousands. */
  subjects: string;
  slots: Record<string, SavedSlot>;
  activities: string[];
  trails: number[][];
  trail: number[];
  activity: number[];
  seen: number[];
  people: Record<string, number>;
}

interface SavedSlot {
  time: number[];
  sequence?: number[];
  id?: (string | null)[];
  bits?: number[];
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
  const kept = placesToKeep(cases, plan, until);
  const people: [string, number][] = [];
  for (let number = 0; number < cases.people.size(); number += 1) {
    const seen = cases.peopleSeen.data[number] as number;
    if (seen >= until - (plan.lookback ?? 0)) people.push([cases.people.text(number), seen]);
  }
  return {
    name: plan.definition.name,
    activityField: plan.activityField,
    lookback: plan.lookback,
    subjects: kept.map(cases.subjects.text).join("\n"),
    slots: Object.fromEntries(cases.slots.map((slot) => [slot.spec.key, saveSlot(slot, kept)])),
    activities: Array.from({ length: cases.activities.size() }, (_, number) => cases.activities.text(number)),
    trails: cases.trails.save(),
    trail: kept.map((place) => cases.trail.data[place] as number),
    activity: kept.map((place) => cases.activity.data[place] as number),
    seen: saveNumbers(cases.seen, kept),
    people: Object.fromEntries(people),
  };
}

function placesToKeep(cases: Cases, plan: WorkflowPlan, until: number): number[] {
  const kept: number[] = [];
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    if ((cases.seen.data[place] as number) >= until - KEPT || isOpen(cases, plan, place)) kept.push(place);
  }
  return kept;
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

function saveSlot(slot: Slot, kept: readonly number[]): SavedSlot {
  const time = saveNumbers(slot.time, kept);
  if (!slot.spec.exact) return { time };
  return {
    time,
    sequence: saveNumbers(slot.sequence, kept),
    ...(slot.tests.length > 0 ? { id: kept.map((place) => slot.id[place] ?? null) } : {}),
    bits: slot.tests.length > 0 ? kept.map((place) => slot.bits.data[place] as number) : [],
  };
}

/** An array of plain numbers takes a third of one that also holds null. */
function saveNumbers(list: Numbers, kept: readonly number[]): number[] {
  const values = kept.map((place) => {
    const value = list.data[place] as number;
    return Number.isNaN(value) ? NOTHING : value;
  });
  return values.every((value) => value === NOTHING) ? [] : values;
}

/** The workflow's cases as they were saved, or none. */
export function restoreCases(plan: CasesPlan, reader: RecordReader, saved: SavedCases | undefined): Cases {
  const cases = openCases(plan, reader, saved?.trails);
  if (!saved) return cases;
  eachLine(saved.subjects, (bytes, span) => placeOf(cases, bytes, span));
  eachLine(saved.activities.join("\n"), (bytes, { start, end }) =>
    cases.activities.number(bytes, start, end),
  );
  eachLine(Object.keys(saved.people).join("\n"), (bytes, span) => personOf(cases, bytes, span));
  Object.values(saved.people).forEach((seen, number) => {
    cases.peopleSeen.data[number] = seen;
  });
  for (const slot of cases.slots) restoreSlot(slot, saved.slots[slot.spec.key] as SavedSlot);
  restoreIntegers(cases.trail, saved.trail);
  restoreIntegers(cases.activity, saved.activity);
  restoreNumbers(cases.seen, saved.seen);
  return cases;
}

function restoreSlot(slot: Slot, saved: SavedSlot): void {
  restoreNumbers(slot.time, saved.time);
  if (!slot.spec.exact) return;
  restoreNumbers(slot.sequence, saved.sequence ?? []);
  restoreIntegers(slot.bits, saved.bits ?? []);
  saved.id?.forEach((id, place) => {
    if (id !== null) slot.id[place] = id;
  });
}

function restoreNumbers(list: Numbers, saved: readonly number[]): void {
  for (let place = 0; place < saved.length; place += 1) {
    const value = saved[place] as number;
    list.data[place] = value === NOTHING ? Number.NaN : value;
  }
}

function restoreIntegers(list: Integers, saved: readonly number[]): void {
  list.data.set(saved);
}

const NEWLINE = 0x0a;

function eachLine(text: string, take: (bytes: Uint8Array, span: Span) => void): void {
  if (text === "") return;
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    take(bytes, { start, end });
    start = end + 1;
  }
}
