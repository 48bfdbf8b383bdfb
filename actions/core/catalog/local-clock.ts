import { Temporal } from "temporal-polyfill";
import type { Catalog } from "./catalog.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * Shows instants as the business's people read them: `Mon 16 Nov, 09:00`, in the zone of its cadence; where there is
 * none, or it does not exist, in UTC and saying so.
 */
export function localClock(catalog: Catalog | null): (instant: number) => string {
  const zone = catalog?.cadences[0]?.value.spec.zone ?? "UTC";
  return (instant) => {
    try {
      return shownIn(instant, zone);
    } catch (error) {
      if (error instanceof RangeError) return shownIn(instant, "UTC");
      throw error;
    }
  };
}

function shownIn(instant: number, zone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const time = at.toPlainTime().toString({ smallestUnit: "minute" });
  return `${DAYS[at.dayOfWeek - 1]} ${at.day} ${MONTHS[at.month - 1]}, ${time}${zone === "UTC" ? " UTC" : ""}`;
}
