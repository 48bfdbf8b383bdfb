import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Line } from "./scan/line.ts";

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
    add: ({ view, start, end }) => {
      startHash(hash);
      absorb(hash, view, start, end);
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

/** Takes a stretch of bytes in, four at a time: whole lines are hashed, so this is where a week's time would go. */
export function absorb(hash: Hash, view: DataView, start: number, end: number): void {
  let { a, b } = hash;
  let at = start;
  for (; at + 8 <= end; at += 8) {
    const low = view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    a = Math.imul(((a << 13) | (a >>> 19)) ^ low ^ b, PRIME_A);
    b = Math.imul(((b << 11) | (b >>> 21)) ^ high ^ a, PRIME_B);
  }
  for (; at < end; at += 1) {
    const byte = view.getUint8(at);
    a = Math.imul(a ^ byte, PRIME_A);
    b = Math.imul(((b << 5) | (b >>> 27)) ^ byte, PRIME_B);
  }
  hash.a = a;
  hash.b = b;
  absorbNumber(hash, end - start);
}

/** A hash as one number of 53 bits: a million of them collide with a chance of one in twenty thousand. */
export function asNumber({ a, b }: Hash): number {
  return (a >>> 0) * 0x200000 + (b >>> 11);
}
