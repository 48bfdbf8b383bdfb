export const FAULT_KINDS = [
  "error-before",
  "error-after",
  "delay",
  "reset",
  "truncate",
  "stale",
  "rate-limit",
  "secondary-rate-limit",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault to inject. Without `nth` and `probability` it strikes every call of the route. */
export interface FaultRule {
  kind: FaultKind;
  /** A route as GitHub writes it, `GET *` for a method, `git-upload-pack` or `git-receive-pack`; default: all. */
  route?: string;
  /** Only this call of the route since the rule was set, from 1. */
  nth?: number;
  /** This call of the route and all after it: a job that is killed makes no more calls. */
  from?: number;
  /** How often, from 0 to 1, drawn from the server's seed. */
  probability?: number;
  /** At most so many times. */
  times?: number;
  /** The status of an error; default 502. */
  status?: number;
  /** How long a delay takes, in milliseconds; default 100. */
  delay?: number;
}

export interface Faults {
  add: (...rules: FaultRule[]) => void;
  clear: () => void;
  /** The fault that strikes this call, or null. Each question counts as one call. */
  strike: (route: string) => FaultRule | null;
  /** Whether any rule may need the state as it was before the last write. */
  needsPast: () => boolean;
}

/** Makes the fault injector of one server; the same seed and the same calls give the same faults. */
export function createFaults(seed: number): Faults {
  const active: { rule: FaultRule; calls: number; strikes: number }[] = [];
  const random = randomFrom(seed);
  const hits = (entry: (typeof active)[number], route: string): boolean => {
    if (!covers(entry.rule.route, route)) return false;
    entry.calls += 1;
    if (entry.rule.times !== undefined && entry.strikes >= entry.rule.times) return false;
    if (entry.rule.nth !== undefined && entry.calls !== entry.rule.nth) return false;
    if (entry.rule.from !== undefined && entry.calls < entry.rule.from) return false;
    return entry.rule.probability === undefined || random() < entry.rule.probability;
  };
  return {
    add: (...rules) => {
      for (const rule of rules) active.push({ rule, calls: 0, strikes: 0 });
    },
    clear: () => {
      active.length = 0;
    },
    strike: (route) => {
      // Every rule counts the call, so that "the third call" does not depend on the other rules.
      const struck = active.filter((entry) => hits(entry, route))[0];
      if (struck === undefined) return null;
      struck.strikes += 1;
      return struck.rule;
    },
    needsPast: () => active.some(({ rule }) => rule.kind === "stale"),
  };
}

function covers(pattern: string | undefined, route: string): boolean {
  if (pattern === undefined || pattern === "*") return true;
  return pattern.endsWith("*") ? route.startsWith(pattern.slice(0, -1)) : pattern === route;
}

/** Mulberry32: small, fast and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
