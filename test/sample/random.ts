/** A stream of random choices that depends on its seed alone: the same on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number;
  between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  whole: (low: number, high: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** A key, as often as its weight says. */
  weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
  normal: (mean: number, deviation: number) => number;
  /** Skewed to the right, as waiting times are; sigma is the deviation of the logarithm. */
  lognormal: (median: number, sigma: number) => number;
}

/** Another word here is another business of the same kind. This one shows the story of `story.ts` clearly. */
const SEED = "harbor-28";

/** A stream of its own for each name, so that a change in one export does not move the others. */
export function random(name: string): Random {
  const next = generator(hash(`${SEED} ${name}`));
  const between = (low: number, high: number) => low + (high - low) * next();
  const normal = (mean: number, deviation: number) => mean + deviation * gauss(next);
  return {
    next,
    between,
    normal,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
    weighted: (weights) => weighted(weights, next()),
    lognormal: (median, sigma) => median * Math.exp(normal(0, sigma)),
  };
}

function weighted<K extends string>(weights: Readonly<Record<K, number>>, share: number): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = share * entries.reduce((all, [, weight]) => all + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return (entries.at(-1) as [K, number])[0];
}

/** Box and Muller, 1958. */
function gauss(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Mulberry32: small, and good enough for made-up customers. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
