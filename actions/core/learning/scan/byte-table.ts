/** Texts by number, found by their bytes: no string is made for a text that is known. */
export interface ByteTable {
  /** The text's number; a new text gets the next one. */
  number: (bytes: Uint8Array, start: number, end: number) => number;
  /** The number of a known text, else -1. */
  find: (bytes: Uint8Array, start: number, end: number) => number;
  size: () => number;
  /** The bytes of a number as text. */
  text: (number: number) => string;
  /** The bytes of some numbers, joined by line breaks; of -1 there are none. */
  joined: (numbers: Int32Array) => Uint8Array;
}

const DECODER = new TextDecoder();
const FIRST_ROOM = 64;
const NEWLINE = 0x0a;

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

  const startOf = (number: number): number => (number === 0 ? 0 : (ends[number - 1] as number));
  const lengthOf = (number: number): number =>
    number === -1 ? 0 : (ends[number] as number) - startOf(number);
  const matches = (number: number, bytes: Uint8Array, start: number, end: number): boolean => {
    if (lengthOf(number) !== end - start) return false;
    for (let at = start, to = startOf(number); at < end; at += 1, to += 1)
      if (arena[to] !== bytes[at]) return false;
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
  const text = (of: number): string => DECODER.decode(arena.subarray(startOf(of), ends[of]));
  const joined = (numbers: Int32Array): Uint8Array => {
    const length = numbers.reduce((sum, of) => sum + lengthOf(of) + 1, 0);
    const bytes = new Uint8Array(Math.max(length - 1, 0)).fill(NEWLINE);
    let at = 0;
    for (const of of numbers) {
      const end = at + lengthOf(of);
      for (let from = startOf(of); at < end; from += 1) bytes[at++] = arena[from] as number;
      at += 1;
    }
    return bytes;
  };
  return { number, find, size: () => size, text, joined };
}

/** FNV-1a with a final mix, for tables. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
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
