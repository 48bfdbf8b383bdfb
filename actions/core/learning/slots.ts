import { type Integers, integers, type Numbers, numbers, reserveInteger, reserveNumber } from "./columns.ts";
import { type ByteTable, byteTable } from "./scan/byte-table.ts";
import { compileConditions, type LineCondition, meetsAll } from "./scan/conditions.ts";
import { type ReadRecord, type RecordReader, textOf, unescaped } from "./scan/reader.ts";
import type { SlotSpec } from "./selectors.ts";

/** One kept record of every case: its time, and where asked its place in the order and its answers. */
export interface Slot {
  readonly spec: SlotSpec;
  readonly where: readonly LineCondition[];
  readonly tests: readonly (readonly LineCondition[])[];
  /** Milliseconds; NaN where the case has no such record. */
  readonly time: Numbers;
  readonly sequence: Numbers;
  /** Numbers of `ids`; only where the record is asked something: two of one instant and sequence are then told apart. */
  readonly id: Integers;
  readonly ids: ByteTable;
  readonly bits: Integers;
}

export function openSlot(spec: SlotSpec, reader: RecordReader): Slot {
  return {
    spec,
    where: compileConditions(spec.where, reader),
    tests: spec.tests.map((conditions) => compileConditions(conditions, reader)),
    time: numbers(),
    sequence: numbers(),
    id: integers(-1),
    ids: byteTable(),
    bits: integers(0),
  };
}

/** Makes room for a new case. */
export function reserveSlot(slot: Slot, place: number): void {
  reserveNumber(slot.time, place);
  if (!slot.spec.exact) return;
  reserveNumber(slot.sequence, place);
  reserveInteger(slot.id, place, -1);
  reserveInteger(slot.bits, place, 0);
}

/** Keeps the record where it matches and comes before (or after) the one that is kept. The type is the caller's. */
export function offer(slot: Slot, place: number, read: ReadRecord): void {
  const { spec } = slot;
  const { time } = read;
  const kept = slot.time.data[place] as number;
  const first = spec.pick === "first";
  // Written so that NaN, the empty place, never decides.
  if (first ? time > kept : time < kept) return;
  if (slot.where.length > 0 && !meetsAll(slot.where, read)) return;
  if (spec.exact) {
    if (time === kept && comesBefore(slot, place, read) !== first) return;
    slot.sequence.data[place] = read.sequence;
    if (slot.tests.length > 0) {
      const { bytes, id } = read.line;
      slot.id.data[place] = slot.ids.number(bytes, id.start, id.end);
      slot.bits.data[place] = answers(slot, read);
    }
  }
  slot.time.data[place] = time;
}

/** Whether the record stands before the kept one of the same instant. */
function comesBefore(slot: Slot, place: number, read: ReadRecord): boolean {
  const kept = slot.sequence.data[place] as number;
  if (read.sequence !== kept || slot.tests.length === 0) return read.sequence < kept;
  return textOf(read.line, read.line.id) < unescaped(slot.ids.text(slot.id.data[place] as number));
}

/** Bit i is set where the record meets the i-th list of conditions. */
function answers({ tests }: Slot, read: ReadRecord): number {
  let bits = 0;
  for (let index = 0; index < tests.length; index += 1) {
    if (meetsAll(tests[index] as readonly LineCondition[], read)) bits |= 1 << index;
  }
  return bits;
}

/**
 * Whether the record of one slot happened after that of another. Two of one instant and sequence are one row of an
 * export that says both, so neither is after the other, whatever their ids.
 */
export function isAfter(slot: Slot, other: Slot, place: number): boolean {
  const time = slot.time.data[place] as number;
  const before = other.time.data[place] as number;
  if (time !== before) return time > before;
  return (slot.sequence.data[place] as number) > (other.sequence.data[place] as number);
}
