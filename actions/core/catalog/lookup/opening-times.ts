import type { BusinessHours } from "../generated/types.ts";

/** The days of a week in their order, as cadence.yaml writes them. */
export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Day = (typeof DAYS)[number];

const MINUTES_OF_HOUR = 60;
export const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

/** An opening time of a day, in minutes since midnight; the end is exclusive. */
export interface Opening {
  from: number;
  to: number;
}

/** Reads `08:00-17:00`. */
export function readOpening(text: string): Opening {
  const [from = "", to = ""] = text.split("-");
  return { from: minutesOf(from), to: minutesOf(to) };
}

/** True where the business is open at that minute of the day, the closing minute included: a meeting may end the day. */
export function isOpenAt(hours: BusinessHours, day: Day, minute: number): boolean {
  return (hours[day] ?? []).map(readOpening).some(({ from, to }) => from <= minute && minute <= to);
}

/** Reads `wed 11:00`, also with a word before it: `first wed 11:00`. */
export function readMoment(text: string): { day: Day; minute: number } {
  const [day, time = ""] = text.split(" ").slice(-2);
  return { day: DAYS.find((known) => known === day) ?? "mon", minute: minutesOf(time) };
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * MINUTES_OF_HOUR + Number(minutes);
}
