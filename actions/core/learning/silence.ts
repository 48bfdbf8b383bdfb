import { Temporal } from "temporal-polyfill";
import { DAY, HOUR, parseDuration } from "../duration.ts";
import type { BusinessCalendar } from "./business-calendar.ts";

/** A week has so many places for an hour: weekday and hour on the wall, Monday's first. */
const HOURS_OF_WEEK = 168;

/** Silence is judged against so many weeks before. */
export const WEEKS_COMPARED = 8;
/** Fewer weeks say nothing of what is usual. */
const LEAST_WEEKS = 4;
/**
 * A stretch of empty hours is silence where it would come about by chance once in so many. An hour that brought records in
 * f of n weeks is empty by chance with 1 - (f + 1/2) / (n + 1) (Jeffreys' prior), and hours are taken as independent.
 */
const ONCE_IN = 10_000;

/** What a source says of its own rhythm, as its definition writes it. */
export interface Rhythm {
  /** How often an export is expected. Without, records come at once. */
  every?: string | undefined;
  /** How often at least there is a record while the business is open. */
  heartbeat?: string | undefined;
}

/** The week that is judged. Instants in milliseconds. */
export interface SilenceWindow {
  from: number;
  to: number;
  asOf: number;
  zone: string;
}

/** For each hour that passes in a week, from its start, the place of weekday and hour: other ones after a clock change. */
export function placesOfWeek({ from, to, zone }: Pick<SilenceWindow, "from" | "to" | "zone">): Uint8Array {
  const hours = Math.round((to - from) / HOUR);
  const places = new Uint8Array(hours);
  for (let hour = 0; hour < hours; hour += 1) places[hour] = Math.min(hour, HOURS_OF_WEEK - 1);
  if (!changesClock({ from, to, zone })) return places;
  for (let hour = 0; hour < hours; hour += 1) {
    const at = Temporal.Instant.fromEpochMilliseconds(from + hour * HOUR).toZonedDateTimeISO(zone);
    places[hour] = (at.dayOfWeek - 1) * 24 + at.hour;
  }
  return places;
}

/** Also where it changes and changes back within the week, which no zone does, offsets at both ends would agree. */
function changesClock({ from, to, zone }: Pick<SilenceWindow, "from" | "to" | "zone">): boolean {
  return to - from !== 7 * DAY || offset(from, zone) !== offset(to, zone);
}

function offset(instant: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds;
}

/** Which places of a week had a record, as text that can be kept: one hexadecimal digit for four. */
export function packHours(seen: Uint8Array, window: Pick<SilenceWindow, "from" | "to" | "zone">): string {
  const digits = new Uint8Array(HOURS_OF_WEEK / 4);
  for (const [hour, place] of placesOfWeek(window).entries()) {
    if ((seen[hour] ?? 0) > 0) digits[place >> 2] = (digits[place >> 2] as number) | (1 << (place & 3));
  }
  return Array.from(digits, (digit) => digit.toString(16)).join("");
}

function had(packed: string, place: number): boolean {
  return ((Number.parseInt(packed[place >> 2] ?? "0", 16) >> (place & 3)) & 1) === 1;
}

/**
 * The longest silence of a source in a week, in business hours; 0 where there was none. An hour counts where the business
 * is open, it is over, and an export of it can be expected. With a heartbeat any longer stretch is silence; without, one
 * that the same weekday and hour of the last eight weeks make unlikely.
 *
 * @param seen by hour since the week's start: whether there was a record.
 * @param before packed hours of the weeks before, the newest last.
 */
export function longestSilence(
  seen: Uint8Array,
  before: readonly string[],
  rhythm: Rhythm,
  window: SilenceWindow,
  calendar: Pick<BusinessCalendar, "between">,
): number {
  const compared = before.slice(-WEEKS_COMPARED);
  const heartbeat = rhythm.heartbeat === undefined ? null : (parseDuration(rhythm.heartbeat) ?? 0) / HOUR;
  if (heartbeat === null && compared.length < LEAST_WEEKS) return 0;
  const places = placesOfWeek(window);
  const until = judgedUntil(rhythm, window);
  let longest = 0;
  let hours = 0;
  let chance = 1;
  for (let hour = 0; hour < places.length; hour += 1) {
    const start = window.from + hour * HOUR;
    if (start + HOUR > until) break;
    if ((seen[hour] ?? 0) > 0) {
      hours = 0;
      chance = 1;
      continue;
    }
    const open = calendar.between(start, start + HOUR) / HOUR;
    if (open === 0) continue;
    hours += open;
    chance *= 1 - open * usual(compared, places[hour] as number);
    const isSilence = heartbeat === null ? chance * ONCE_IN < 1 : hours > heartbeat;
    if (isSilence) longest = Math.max(longest, hours);
  }
  return longest;
}

function usual(weeks: readonly string[], place: number): number {
  const found = weeks.filter((week) => had(week, place)).length;
  // What never came at this hour is not missed at it.
  return found === 0 ? 0 : (found + 0.5) / (weeks.length + 1);
}

/** A week that is over has had its exports; in one that is not, the newest hours may be in the next export. */
function judgedUntil({ every }: Rhythm, { asOf, to }: SilenceWindow): number {
  if (asOf >= to) return to;
  return asOf - (every === undefined ? 0 : (parseDuration(every) ?? 0));
}
