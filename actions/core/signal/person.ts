import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Turns personal data into a keyed hash: 32 hex digits. */
export type PersonHash = (text: string) => string;

const HASH_LENGTH = 32;
const FEWEST_PHONE_DIGITS = 7;
const CACHE_SIZE = 50_000;

/**
 * The same person written in different ways: trimmed, lower case, one space between words; a telephone number is its
 * digits (a leading 00 dropped). A national and an international number stay different: nothing is guessed.
 */
export function normalisePerson(text: string): string {
  const plain = text.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (!/^\+?[\d\s()./-]+$/.test(plain)) return plain;
  const digits = plain.replaceAll(/\D/g, "");
  return digits.length < FEWEST_PHONE_DIGITS ? plain : digits.replace(/^00/, "");
}

/**
 * HMAC-SHA256 of the normalised text, the first 128 bits in hex (RFC 2104). The same key gives the same hash in every
 * source; without the key nobody can try names against it. People come back, so the newest hashes are kept.
 */
export function personHash(key: string): PersonHash {
  // The key's own two blocks are hashed once; each text continues a copy.
  const keyed = hmac.create(sha256, utf8ToBytes(key));
  const known = new Map<string, string>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const hash = bytesToHex(
      keyed
        .clone()
        .update(utf8ToBytes(normalisePerson(text)))
        .digest(),
    ).slice(0, HASH_LENGTH);
    if (known.size >= CACHE_SIZE) known.clear();
    known.set(text, hash);
    return hash;
  };
}
