/** Texts by number, found by their bytes: no string is made for a text that is known. */
export interface ByteTable {
  /** The text's number; a new text gets the next one. */
  number: (bytes: Uint8Array, start: number, end: number) => number;
  /** The number of a known text, else -1. */
  find: (bytes: Uint8Array, start: number, end: number) => number;
  size: () => number;
  /** The bytes of a number as text. */
  text: (number: number) => string;
  /** Copies the bytes of a number to a place; their length, or -1 where they do not fit or hold an escape. */
  copy: (number: number, into: Uint8Array, at: number) => number;
}

const DECODER = new TextDecoder();
const FIRST_ROOM = 64;
const BACKSLASH = 0x5c;

/** An open-addressing table over one piece of memory. */
export function byteTable(): ByteTable {
  let arena = new Uint8Array(FIRST_ROOM * 16);
  let used = 0;
  let room = FIRST_ROOM;
  let buckets = new Int32Array(room).fill(-1);
  let hashes = new Int32Array(room / 2);
  let ends = new Int32Array(room / 2);
  let size = 0;
  // Neighbours mostly agree: the records of a case, of a source, of a workflow stand together.
  let last = -1;

  const matches = (number: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const from = number === 0 ? 0 : (ends[number - 1] as number);
    if ((ends[number] as number) - from !== end - start) return false;
    for (let at = start, to = from; at < end; at += 1, to += 1) if (arena[to] !== bytes[at]) return false;
    return true;
  };
  /** The bucket of the text, or the free one where it belongs. */
  const seek = (hash: number, bytes: Uint8Array, start: number, end: number): number => {
    let bucket = hash & (room - 1);
    for (;;) {
      const number = buckets[bucket] as number;
      if (number === -1 || (hashes[number] === hash && matches(number, bytes, start, end))) return bucket;
      bucket = (bucket + 1) & (room - 1);
    }
  };
  const widen = (): void => {
    room *= 2;
    hashes = widened(hashes, room / 2);
    ends = widened(ends, room / 2);
    buckets = new Int32Array(room).fill(-1);
    for (let number = 0; number < size; number += 1) {
      let bucket = (hashes[number] as number) & (room - 1);
      while (buckets[bucket] !== -1) bucket = (bucket + 1) & (room - 1);
      buckets[bucket] = number;
    }
  };
  const find = (bytes: Uint8Array, start: number, end: number): number =>
    buckets[seek(hashBytes(bytes, start, end), bytes, start, end)] as number;
  const number = (bytes: Uint8Array, start: number, end: number): number => {
    if (last !== -1 && matches(last, bytes, start, end)) return last;
    last = numberOf(bytes, start, end);
    return last;
  };
  const numberOf = (bytes: Uint8Array, start: number, end: number): number => {
    const hash = hashBytes(bytes, start, end);
    const bucket = seek(hash, bytes, start, end);
    const known = buckets[bucket] as number;
    if (known !== -1) return known;
    const added = size;
    while (used + end - start > arena.length) arena = widenedBytes(arena);
    for (let at = start; at < end; at += 1) arena[used++] = bytes[at] as number;
    hashes[added] = hash;
    ends[added] = used;
    buckets[bucket] = added;
    size += 1;
    if (size * 2 >= room) widen();
    return added;
  };
  const text = (of: number): string =>
    DECODER.decode(arena.subarray(of === 0 ? 0 : (ends[of - 1] as number), ends[of]));
  const copy = (of: number, into: Uint8Array, at: number): number => {
    const from = of === 0 ? 0 : (ends[of - 1] as number);
    const length = (ends[of] as number) - from;
    if (at + length > into.length) return -1;
    for (let offset = 0; offset < length; offset += 1) {
      const byte = arena[from + offset] as number;
      if (byte === BACKSLASH) return -1;
      into[at + offset] = byte;
    }
    return length;
  };
  return { number, find, size: () => size, text, copy };
}

/** FNV-1a with a final mix, for tables. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 12);
}

function widened(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(list);
  return wider;
}

function widenedBytes(list: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(list.length * 2);
  wider.set(list);
  return wider;
}
