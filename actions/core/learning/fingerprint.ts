import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Line, Span } from "./scan/line.ts";

/** A hash of 64 bits under way. Not against forgers: the ledger's chain of sha256 is; this tells records apart fast. */
export interface Hash {
  a: number;
  b: number;
}

const PRIME_A = 0x9e3779b1;
const PRIME_B = 0x5f356495;

export function startHash(hash: Hash): void {
  hash.a = 0xdeadbeef | 0;
  hash.b = 0x41c6ce57;
}

/** Takes a number in: two lanes of multiply and xor. */
export function absorbNumber(hash: Hash, value: number): void {
  hash.a = Math.imul(hash.a ^ value, PRIME_A);
  hash.b = Math.imul((hash.b << 5) ^ (hash.b >>> 27) ^ value, PRIME_B);
}

/** Takes a stretch of bytes in, and its length, so that two stretches are not one. */
export function absorb(hash: Hash, bytes: Uint8Array, { start, end }: Span): void {
  let { a, b } = hash;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    a = Math.imul(a ^ byte, PRIME_A);
    b = Math.imul(((b << 5) | (b >>> 27)) ^ byte, PRIME_B);
  }
  hash.a = a;
  hash.b = b;
  absorbNumber(hash, end - start);
}

/** Mixes the lanes, so that every bit of both depends on every byte. */
export function finishHash(hash: Hash): void {
  let { a, b } = hash;
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  hash.a = a;
  hash.b = b;
}

/** A digest of a set of records that is the same in whatever order they come. */
export interface RecordsDigest {
  count: number;
  add: (line: Line) => void;
  /** `sha256:<hex>` over the number of records and the sums of their hashes. */
  text: () => string;
}

export function recordsDigest(): RecordsDigest {
  const hash: Hash = { a: 0, b: 0 };
  let sumA = 0;
  let sumB = 0;
  let products = 0;
  const digest: RecordsDigest = {
    count: 0,
    add: ({ bytes, start, end }) => {
      startHash(hash);
      absorbWords(hash, bytes, start, end);
      finishHash(hash);
      sumA = (sumA + hash.a) | 0;
      sumB = (sumB + hash.b) | 0;
      products = (products + Math.imul(hash.a | 1, hash.b | 1)) | 0;
      digest.count += 1;
    },
    text: () => {
      const sums = [digest.count, sumA, sumB, products].join("|");
      return `sha256:${bytesToHex(sha256(utf8ToBytes(sums)))}`;
    },
  };
  return digest;
}

/** Four bytes at a time: a whole line is hashed for each record, so this is where a week's time would go. */
function absorbWords(hash: Hash, bytes: Uint8Array, start: number, end: number): void {
  let { a, b } = hash;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    a = Math.imul(a ^ word, PRIME_A);
    a ^= a >>> 15;
    b = Math.imul(((b << 13) | (b >>> 19)) ^ word, PRIME_B);
  }
  hash.a = a;
  hash.b = b;
  absorb(hash, bytes, { start: at, end });
}

/** A set of 64-bit hashes in plain memory: a Set of a million texts would take a hundred megabytes. */
export interface HashSet {
  /** True where the hash was not there yet. */
  add: (hash: Hash) => boolean;
}

export function hashSet(): HashSet {
  let room = 1024;
  let slots = new Int32Array(room * 2);
  let size = 0;

  const place = (into: Int32Array, mask: number, a: number, b: number): boolean => {
    for (let at = a & mask; ; at = (at + 1) & mask) {
      const kept = into[2 * at] as number;
      if (kept === a && into[2 * at + 1] === b) return false;
      if (kept !== 0 || into[2 * at + 1] !== 0) continue;
      into[2 * at] = a;
      into[2 * at + 1] = b;
      return true;
    }
  };
  const widen = (): void => {
    const wider = new Int32Array(room * 4);
    for (let at = 0; at < room; at += 1) {
      const a = slots[2 * at] as number;
      const b = slots[2 * at + 1] as number;
      if (a !== 0 || b !== 0) place(wider, room * 2 - 1, a, b);
    }
    room *= 2;
    slots = wider;
  };
  const add = ({ a, b }: Hash): boolean => {
    if (size * 3 >= room * 2) widen();
    // All zero marks a free place.
    const fresh = place(slots, room - 1, a, a === 0 && b === 0 ? 1 : b);
    if (fresh) size += 1;
    return fresh;
  };
  return { add };
}
