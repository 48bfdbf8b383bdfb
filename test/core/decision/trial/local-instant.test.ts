import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { localInstant } from "../../../../actions/core/decision/trial/local-instant.ts";

const ZONES = ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"];
const two = (value: number): string => String(value).padStart(2, "0");

it("is what Temporal says of every time, near clock changes and on days that there are not", () => {
  const day = fc.oneof(
    fc.constantFrom("2026-03-08", "2026-11-01", "2026-03-29", "2026-10-25", "2026-04-05", "2026-10-04"),
    fc
      .tuple(
        fc.integer({ min: 1970, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`),
  );
  const time = fc
    .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
  fc.assert(
    fc.property(day, time, fc.constantFrom(...ZONES), (date, clock, zone) => {
      expect(localInstant(`${date} ${clock}`, zone)).toBe(byTemporal(`${date}T${clock}`, zone));
    }),
    { numRuns: 600 },
  );
});

function byTemporal(text: string, zone: string): number | null {
  try {
    const local = Temporal.PlainDateTime.from(text);
    return local.toZonedDateTime(zone, { disambiguation: "reject" }).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

it.each(["Europe/Nowhere", "+02:00", ""])("knows no time of the zone %j", (zone) => {
  expect(localInstant("2026-11-16 09:00", zone)).toBeNull();
});
