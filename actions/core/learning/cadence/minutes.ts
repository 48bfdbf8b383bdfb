const MINUTE = 60_000;

/** What GitHub gives away each month to a private repository; a public one pays nothing. */
export const FREE_MINUTES = 2000;
/** From this share on every run warns. */
const WARN_FROM = 0.7;

/** The machine time of a month, as far as it is known. */
export interface MonthMinutes {
  /** `2026-11`, by UTC, as GitHub bills. */
  month: string;
  minutes: number;
  /** Runs created before this instant are counted, in milliseconds since 1970. */
  until: number;
}

/** A run of a workflow, and how long each of its jobs took, in milliseconds; null while it is not over. */
export interface RunTimes {
  created: number;
  jobs: readonly number[] | null;
}

/** From which instant on runs have to be looked up. */
export function minutesFrom(known: MonthMinutes | null, now: number): number {
  const { month, start } = monthOf(now);
  return known !== null && known.month === month ? Math.max(known.until, start) : start;
}

/** Every job costs whole minutes, the last one begun too. Runs that are not over are left for the next time. */
export function minutesSoFar(
  known: MonthMinutes | null,
  runs: readonly RunTimes[],
  now: number,
): MonthMinutes {
  const { month } = monthOf(now);
  const from = minutesFrom(known, now);
  const until = Math.min(now, ...runs.filter(({ jobs }) => jobs === null).map(({ created }) => created));
  const counted = runs.filter(({ created }) => created >= from && created < until);
  const minutes = counted
    .flatMap(({ jobs }) => (jobs ?? []).map(billedMinutes))
    .reduce((sum, one) => sum + one, 0);
  return {
    month,
    minutes: (known?.month === month ? known.minutes : 0) + minutes,
    until: Math.max(from, until),
  };
}

/** What GitHub bills for a job. */
export function billedMinutes(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / MINUTE));
}

export function isMuch({ minutes }: MonthMinutes): boolean {
  return minutes >= FREE_MINUTES * WARN_FROM;
}

function monthOf(instant: number): { month: string; start: number } {
  const month = new Date(instant).toISOString().slice(0, 7);
  return { month, start: Date.parse(`${month}-01T00:00:00Z`) };
}
