import { Temporal } from "temporal-polyfill";
import { type LocalClock, localClock } from "../../signal/local-time.ts";
import { isZone } from "../../zone.ts";

/**
 * The instant of `2026-11-16 09:00` on the clocks of a zone, in milliseconds; null for a time that does not exist there, or
 * twice. A catalog has thousands of such times: the zone's clock changes are looked up once.
 */
export function localInstant(text: string, zone: string): number | null {
  const clock = clockOf(zone);
  const written = text.replace(" ", "T");
  const local = Date.parse(`${written}Z`);
  // A day that its month does not have would be read as one of the next month.
  const isTime = !Number.isNaN(local) && new Date(local).toISOString().startsWith(`${written}:00.`);
  const instant = clock === null || !isTime ? null : clock.instant(local);
  return typeof instant === "number" ? instant : null;
}

const clocks = new Map<string, LocalClock | null>();

function clockOf(zone: string): LocalClock | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = isZone(zone) ? localClock(zone) : null;
  clocks.set(zone, clock);
  return clock;
}

/** `2026-11-16 09:00` on the clocks of a zone. */
export function localText(instant: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: "minute" }).replace("T", " ");
}
