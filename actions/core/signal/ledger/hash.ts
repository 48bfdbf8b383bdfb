/**
 * A 64-bit hash of texts, made for tables and not against malice: among 1,000,000 texts two share one with a chance of
 * 3 in 100,000,000. Two multiplicative lanes with rotation, mixed at the end as in MurmurHash3's finaliser.
 */
export interface Hash {
  low: number;
  high: number;
}

/** Writes the hash of the parts (kept apart from each other) into `hash`, so that a million calls allocate nothing. */
export function hashText(hash: Hash, first: string, second = "", third = ""): Hash {
  hash.low = 0x9e3779b9;
  hash.high = 0x85ebca6b;
  feed(hash, first);
  if (second !== "" || third !== "") {
    separate(hash);
    feed(hash, second);
    separate(hash);
    feed(hash, third);
  }
  return finish(hash);
}

function feed(hash: Hash, text: string): void {
  let low = hash.low;
  let high = hash.high;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(((low << 5) | (low >>> 27)) ^ code, 0x9e3779b1);
    high = Math.imul(((high << 13) | (high >>> 19)) ^ code, 0x5f356495);
  }
  hash.low = low;
  hash.high = high;
}

/** No text has this code unit's value, so "ab" + "c" is not "a" + "bc". */
function separate(hash: Hash): void {
  const beyondCodeUnits = 0x10001;
  hash.low = Math.imul(((hash.low << 5) | (hash.low >>> 27)) ^ beyondCodeUnits, 0x9e3779b1);
  hash.high = Math.imul(((hash.high << 13) | (hash.high >>> 19)) ^ beyondCodeUnits, 0x5f356495);
}

function finish(hash: Hash): Hash {
  const low = hash.low;
  const high = hash.high;
  hash.low = (mix(low, 0x85ebca6b) ^ mix(high, 0xc2b2ae35)) >>> 0;
  hash.high = (mix(high, 0x85ebca6b) + mix(low ^ 0x27d4eb2f, 0xc2b2ae35)) >>> 0;
  return hash;
}

function mix(value: number, factor: number): number {
  const once = Math.imul(value ^ (value >>> 16), factor);
  return once ^ (once >>> 13);
}

/** 16 hexadecimal digits. */
export function hexOf({ low, high }: Hash): string {
  return (low >>> 0).toString(16).padStart(8, "0") + (high >>> 0).toString(16).padStart(8, "0");
}

export function hashOfHex(hex: string): Hash | null {
  if (!/^[0-9a-f]{16}$/.test(hex)) return null;
  return { low: Number.parseInt(hex.slice(0, 8), 16), high: Number.parseInt(hex.slice(8), 16) };
}
