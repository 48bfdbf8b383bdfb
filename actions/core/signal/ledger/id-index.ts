import type { Hash } from "./hash.ts";

/**
 * What the chain says of an id: counts, was taken out, is the key of a quarantine entry, is what such an entry waits under,
 * or was released from there.
 */
export type Standing = "live" | "void" | "quarantined" | "waiting" | "released";
const STANDINGS: readonly Standing[] = ["live", "void", "quarantined", "waiting", "released"];

/**
 * All that is known of an id without reading its record: the hash of its content and its time (milliseconds). Of what
 * waits, the content is the key of the entry.
 */
export interface Known {
  standing: Standing;
  content: Hash;
  time: number;
}

/** What exists, by the hash of source and id. 25 bytes an id, so 1,000,000 ids cost about 50 MB with the free slots. */
export interface IdIndex {
  size: () => number;
  get: (key: Hash) => Known | null;
  set: (key: Hash, known: Known) => void;
  toBytes: () => Uint8Array;
}

interface Table {
  mask: number;
  keys: Uint32Array;
  contents: Uint32Array;
  times: Float64Array;
  /** 0 where the slot is free, else 1 + the standing's number. */
  standings: Uint8Array;
}

const FIRST_CAPACITY = 1024;
const BYTES_OF_ENTRY = 25;

/** An empty index, or the one that `toBytes` wrote. Throws RangeError for bytes of another length. */
export function createIdIndex(bytes?: Uint8Array): IdIndex {
  let count = 0;
  let table = emptyTable(FIRST_CAPACITY);

  const set = (key: Hash, known: Known): void => {
    if (count * 5 >= (table.mask + 1) * 3) table = grown(table);
    const slot = slotOf(table, key.low, key.high);
    if (table.standings[slot] === 0) count++;
    table.keys[slot * 2] = key.low;
    table.keys[slot * 2 + 1] = key.high;
    table.contents[slot * 2] = known.content.low;
    table.contents[slot * 2 + 1] = known.content.high;
    table.times[slot] = known.time;
    table.standings[slot] = 1 + STANDINGS.indexOf(known.standing);
  };
  const get = (key: Hash): Known | null => {
    const slot = slotOf(table, key.low, key.high);
    const standing = table.standings[slot] as number;
    if (standing === 0) return null;
    return {
      standing: STANDINGS[standing - 1] as Standing,
      content: { low: table.contents[slot * 2] as number, high: table.contents[slot * 2 + 1] as number },
      time: table.times[slot] as number,
    };
  };
  if (bytes !== undefined) {
    ({ table, count } = tableOf(bytes));
  }
  return { size: () => count, get, set, toBytes: () => bytesOf(table, count) };
}

function emptyTable(capacity: number): Table {
  return {
    mask: capacity - 1,
    keys: new Uint32Array(capacity * 2),
    contents: new Uint32Array(capacity * 2),
    times: new Float64Array(capacity),
    standings: new Uint8Array(capacity),
  };
}

/** The slot of the key, or the free one where it belongs: open addressing with steps of one. */
function slotOf(table: Table, low: number, high: number): number {
  let slot = low & table.mask;
  while (table.standings[slot] !== 0 && (table.keys[slot * 2] !== low || table.keys[slot * 2 + 1] !== high)) {
    slot = (slot + 1) & table.mask;
  }
  return slot;
}

function copySlot(from: Table, at: number, to: Table): void {
  const low = from.keys[at * 2] as number;
  const high = from.keys[at * 2 + 1] as number;
  const slot = slotOf(to, low, high);
  to.keys[slot * 2] = low;
  to.keys[slot * 2 + 1] = high;
  to.contents[slot * 2] = from.contents[at * 2] as number;
  to.contents[slot * 2 + 1] = from.contents[at * 2 + 1] as number;
  to.times[slot] = from.times[at] as number;
  to.standings[slot] = from.standings[at] as number;
}

function grown(table: Table): Table {
  const larger = emptyTable((table.mask + 1) * 2);
  for (let at = 0; at <= table.mask; at++) if (table.standings[at] !== 0) copySlot(table, at, larger);
  return larger;
}

/** The used slots only, one array after the other, the widest numbers first so that each is aligned. */
function bytesOf(table: Table, count: number): Uint8Array {
  const bytes = new Uint8Array(count * BYTES_OF_ENTRY);
  const packed = viewsOf(bytes, count);
  let next = 0;
  for (let at = 0; at <= table.mask; at++) {
    if (table.standings[at] === 0) continue;
    packed.keys.set(table.keys.subarray(at * 2, at * 2 + 2), next * 2);
    packed.contents.set(table.contents.subarray(at * 2, at * 2 + 2), next * 2);
    packed.times[next] = table.times[at] as number;
    packed.standings[next] = table.standings[at] as number;
    next++;
  }
  return bytes;
}

function tableOf(bytes: Uint8Array): { table: Table; count: number } {
  if (bytes.byteLength % BYTES_OF_ENTRY !== 0) throw new RangeError("not an id index: its length is odd");
  const count = bytes.byteLength / BYTES_OF_ENTRY;
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const packed = viewsOf(aligned, count);
  let capacity = FIRST_CAPACITY;
  while (count * 5 >= capacity * 3) capacity *= 2;
  const table = emptyTable(capacity);
  for (let at = 0; at < count; at++) copySlot(packed, at, table);
  return { table, count };
}

function viewsOf(bytes: Uint8Array, count: number): Table {
  const { buffer, byteOffset } = bytes;
  return {
    mask: 0,
    times: new Float64Array(buffer, byteOffset, count),
    keys: new Uint32Array(buffer, byteOffset + count * 8, count * 2),
    contents: new Uint32Array(buffer, byteOffset + count * 16, count * 2),
    standings: new Uint8Array(buffer, byteOffset + count * 24, count),
  };
}
