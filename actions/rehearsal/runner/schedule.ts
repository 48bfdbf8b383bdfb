import { Cron } from "croner";

export interface Schedule {
  cron: string;
  timezone?: string;
}

export interface Due<S extends Schedule> {
  /** Milliseconds since 1970. */
  at: number;
  schedules: S[];
}

/**
 * The earliest time after `from` and up to `to` at which schedules come due, and which of them, in the order given; null
 * where none does. Cron times are UTC unless the schedule names a time zone. Times are milliseconds since 1970.
 */
export function nextDue<S extends Schedule>(
  schedules: readonly S[],
  from: number,
  to: number,
): Due<S> | null {
  const times = schedules.map((schedule) => nextTime(schedule, from));
  const at = Math.min(...times);
  if (at > to || !Number.isFinite(at)) return null;
  return { at, schedules: schedules.filter((_, index) => times[index] === at) };
}

function nextTime({ cron, timezone = "UTC" }: Schedule, from: number): number {
  const pattern = new Cron(cron, { timezone, mode: "5-part" });
  return pattern.nextRun(new Date(from))?.getTime() ?? Number.POSITIVE_INFINITY;
}
