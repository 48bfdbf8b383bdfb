const FIRST_PRIMES = 64;

/** Fractional parts of square roots (initial state) and cube roots (round constants) of the first primes: FIPS 180-4. */
const { state: INITIAL, rounds: ROUNDS } = constants();
const words = new Int32Array(64);

/** The longest message that fits one block beside its end mark and length. */
export const LONGEST = 55;

/**
 * The first 32 bits of the SHA-256 of a message of at most 55 bytes, as an unsigned number. Several times faster than
 * the general one, which is enough to leave out nearly all cases of a draw. Source: FIPS 180-4, section 6.2.
 */
export function sha256Head(message: Uint8Array, length: number): number {
  if (length > LONGEST) throw new RangeError(`longer than one block: ${length} bytes`);
  words.fill(0, 0, 16);
  for (let at = 0; at < length; at += 1) {
    (words[at >> 2] as number) |= (message[at] as number) << (24 - 8 * (at & 3));
  }
  (words[length >> 2] as number) |= 0x80 << (24 - 8 * (length & 3));
  words[15] = length * 8;
  for (let t = 16; t < 64; t += 1) {
    const w15 = words[t - 15] as number;
    const w2 = words[t - 2] as number;
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[t] = ((words[t - 16] as number) + s0 + (words[t - 7] as number) + s1) | 0;
  }
  return firstWord();
}

function firstWord(): number {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = INITIAL;
  const first = a;
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + (ROUNDS[t] as number) + (words[t] as number)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + majority) | 0;
  }
  return (a + first) >>> 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function constants(): { state: number[]; rounds: Int32Array } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < FIRST_PRIMES; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return {
    state: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    rounds: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}
