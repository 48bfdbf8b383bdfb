import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { EventRecord } from "../signal/record.ts";

/** A hash of 64 bits under way. Not against forgers: the ledger's chain of sha256 is; this tells records apart fast. */
export interface Hash {
  a: number;
  b: number;
}

const SEPARATOR = 0x1f;

export function startHash(hash: Hash): void {
  hash.a = 0xdeadbeef | 0;
  hash.b = 0x41c6ce57;
}

/** Takes a text in, and its end. Two lanes of multiply and xor (cyrb53, public domain). */
export function absorb(hash: Hash, text: string): void {
  let { a, b } = hash;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  hash.a = Math.imul(a ^ SEPARATOR, 0x9e3779b1);
  hash.b = Math.imul(b ^ SEPARATOR, 0x5f356495);
}

/** Mixes the lanes, so that every bit of both depends on every character. */
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
  add: (record: EventRecord) => void;
  /** `sha256:<hex>` over the number of records and the sums of their hashes. */
  text: () => string;
}

export function recordsDigest(): RecordsDigest {
  const hash: Hash = { a: 0, b: 0 };
  let sumA = 0;
  let sumB = 0;
  let squares = 0;
  const digest: RecordsDigest = {
    count: 0,
    add: (record) => {
      startHash(hash);
      absorbRecord(hash, record);
      finishHash(hash);
      sumA = (sumA + hash.a) | 0;
      sumB = (sumB + hash.b) | 0;
      squares = (squares + Math.imul(hash.a | 1, hash.b | 1)) | 0;
      digest.count += 1;
    },
    text: () => {
      const sums = [digest.count, sumA, sumB, squares].join("|");
      return `sha256:${bytesToHex(sha256(utf8ToBytes(sums)))}`;
    },
  };
  return digest;
}

function absorbRecord(hash: Hash, record: EventRecord): void {
  absorb(hash, record.id);
  absorb(hash, record.source);
  absorb(hash, record.type);
  absorb(hash, record.subject ?? "");
  absorb(hash, record.time);
  absorb(hash, record.workflow ?? "");
  absorb(hash, record.channel ?? "");
  absorb(hash, record.person ?? "");
  absorb(hash, record.actor ?? "");
  absorb(hash, record.sequence ?? "");
  absorb(hash, record.recordedtime ?? "");
  const { data } = record;
  if (!data) return;
  for (const name in data) {
    absorb(hash, name);
    absorb(hash, String(data[name]));
  }
}

/** A set of 64-bit hashes in plain memory: a Set of a million texts would take a hundred megabytes. */
export interface HashSet {
  /** True where the hash was not there yet. */
  add: (hash: Hash) => boolean;
  size: () => number;
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
    if (size * 2 >= room) widen();
    // All zero marks a free place.
    const fresh = place(slots, room - 1, a, a === 0 && b === 0 ? 1 : b);
    if (fresh) size += 1;
    return fresh;
  };
  return { add, size: () => size };
}
