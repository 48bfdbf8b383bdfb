import { meets } from "../catalog/grammar/selector.ts";
import type { EventRecord } from "../signal/record.ts";
import { type Integers, integers, type Numbers, numbers, reserveInteger, reserveNumber } from "./columns.ts";
import { answers, type SlotSpec } from "./selectors.ts";

/** One kept record of every case: its time, and where asked its place in the order and its answers. */
export interface Slot {
  readonly spec: SlotSpec;
  /** Milliseconds; NaN where the case has no such record. */
  readonly time: Numbers;
  readonly sequence: Numbers;
  readonly id: string[];
  readonly bits: Integers;
}

export function openSlot(spec: SlotSpec): Slot {
  return { spec, time: numbers(), sequence: numbers(), id: [], bits: integers(0) };
}

/** Makes room for a new case. */
export function reserveSlot(slot: Slot, place: number): void {
  reserveNumber(slot.time, place);
  if (!slot.spec.exact) return;
  reserveNumber(slot.sequence, place);
  reserveInteger(slot.bits, place, 0);
}

/** Keeps the record where it matches and comes before (or after) the one that is kept. The type is the caller's. */
export function offer(slot: Slot, place: number, record: EventRecord, time: number, sequence: number): void {
  const { spec } = slot;
  const kept = slot.time.data[place] as number;
  const first = spec.pick === "first";
  // Written so that NaN, the empty place, never decides.
  if (first ? time > kept : time < kept) return;
  if (spec.where.length > 0 && !meets(spec.where, record)) return;
  if (spec.exact) {
    if (time === kept && comesBefore(slot, place, record, sequence) !== first) return;
    slot.sequence.data[place] = sequence;
    slot.id[place] = record.id;
    if (spec.tests.length > 0) slot.bits.data[place] = answers(spec.tests, record);
  }
  slot.time.data[place] = time;
}

/** Whether the record stands before the kept one of the same instant. */
function comesBefore(slot: Slot, place: number, record: EventRecord, sequence: number): boolean {
  const kept = slot.sequence.data[place] as number;
  return sequence === kept ? record.id < (slot.id[place] as string) : sequence < kept;
}

/** Whether the record of one slot stands after that of another; both slots are exact, and both hold one. */
export function isAfter(slot: Slot, other: Slot, place: number): boolean {
  const time = slot.time.data[place] as number;
  const before = other.time.data[place] as number;
  if (time !== before) return time > before;
  const sequence = slot.sequence.data[place] as number;
  const sequenceBefore = other.sequence.data[place] as number;
  if (sequence !== sequenceBefore) return sequence > sequenceBefore;
  return (slot.id[place] as string) > (other.id[place] as string);
}
