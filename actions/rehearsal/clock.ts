/** The server's time: a person or a test may set it, so that a week passes in seconds. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** The time as GitHub writes it: whole seconds, in UTC. */
  stamp: () => string;
  /** Sets the time; it goes on from there, unless the clock stands still. */
  set: (instant: string | number) => void;
  advance: (milliseconds: number) => void;
}

/** Makes a clock that runs from an instant on (default: this machine's time), or stands still until it is set. */
export function createClock(options: { now?: string; frozen?: boolean } = {}, machine = Date.now): Clock {
  let base = options.now === undefined ? machine() : instantOf(options.now);
  let since = machine();
  const now = (): number => (options.frozen === true ? base : base + (machine() - since));
  const set = (instant: string | number): void => {
    base = instantOf(instant);
    since = machine();
  };
  return { now, stamp: () => stampOf(now()), set, advance: (milliseconds) => set(now() + milliseconds) };
}

/** An instant as GitHub writes it. */
export function stampOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function instantOf(instant: string | number): number {
  const milliseconds = typeof instant === "number" ? instant : Date.parse(instant);
  if (!Number.isFinite(milliseconds))
    throw new RangeError(`${instant} is not an instant like 2026-11-16T09:00:00Z.`);
  return milliseconds;
}
