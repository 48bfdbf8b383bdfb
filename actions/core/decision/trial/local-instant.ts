import { Temporal } from "temporal-polyfill";

/** The instant of `2026-11-16 09:00` on the clocks of a zone, in milliseconds; null for a time that does not exist. */
export function localInstant(text: string, zone: string): number | null {
  try {
    const local = Temporal.PlainDateTime.from(text.replace(" ", "T"));
    return local.toZonedDateTime(zone, { disambiguation: "reject" }).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** `2026-11-16 09:00` on the clocks of a zone. */
export function localText(instant: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: "minute" }).replace("T", " ");
}
