import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { localClock } from "../../../actions/core/signal/local-time.ts";

const local = (text: string) => Date.parse(`${text}Z`);
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "America/Sao_Paulo",
];

describe("local times", () => {
  it("names what a clock change skips and what it repeats", () => {
    const berlin = localClock("Europe/Berlin");
    expect(berlin.instant(local("2026-03-29T01:59:59.999"))).toBe(Date.parse("2026-03-29T00:59:59.999Z"));
    expect(berlin.instant(local("2026-03-29T02:00"))).toBe("nonexistent-time");
    expect(berlin.instant(local("2026-03-29T02:59:59.999"))).toBe("nonexistent-time");
    expect(berlin.instant(local("2026-03-29T03:00"))).toBe(Date.parse("2026-03-29T01:00Z"));
    expect(berlin.instant(local("2026-10-25T01:59:59.999"))).toBe(Date.parse("2026-10-24T23:59:59.999Z"));
    expect(berlin.instant(local("2026-10-25T02:00"))).toBe("ambiguous-time");
    expect(berlin.instant(local("2026-10-25T02:59:59.999"))).toBe("ambiguous-time");
    expect(berlin.instant(local("2026-10-25T03:00"))).toBe(Date.parse("2026-10-25T02:00Z"));
  });

  it("knows midnights that do not exist, half-hour changes and a day that was left out", () => {
    expect(localClock("America/Sao_Paulo").instant(local("2018-11-04T00:30"))).toBe("nonexistent-time");
    expect(localClock("Australia/Lord_Howe").instant(local("2026-10-04T02:15"))).toBe("nonexistent-time");
    expect(localClock("Pacific/Apia").instant(local("2011-12-30T12:00"))).toBe("nonexistent-time");
  });

  it("refuses a zone that does not exist", () => {
    expect(() => localClock("Europe/Atlantis")).toThrow(RangeError);
  });

  it("agrees with Temporal on any local time of any zone, in any order", () => {
    const clocks = new Map(ZONES.map((zone) => [zone, localClock(zone)]));
    const minutes = fc.integer({ min: Date.UTC(1985, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), minutes, (zone, minute) => {
        const date = Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
          .toZonedDateTimeISO("UTC")
          .toPlainDateTime();
        const found = clocks.get(zone)?.instant(minute * 60_000);
        const earlier = date.toZonedDateTime(zone, { disambiguation: "earlier" });
        const later = date.toZonedDateTime(zone, { disambiguation: "later" });
        if (earlier.epochMilliseconds === later.epochMilliseconds)
          expect(found).toBe(later.epochMilliseconds);
        else
          expect(found).toBe(earlier.toPlainDateTime().equals(date) ? "ambiguous-time" : "nonexistent-time");
      }),
      { numRuns: 500 },
    );
  });

  it("reads every hour of a year of changes as the instant whose local time it is", () => {
    const clock = localClock("America/New_York");
    const troubles: string[] = [];
    for (let hour = Date.UTC(2026, 0); hour < Date.UTC(2027, 0); hour += 3_600_000) {
      const instant = clock.instant(hour);
      if (typeof instant === "number") expect(clock.local(instant)).toBe(hour);
      else troubles.push(`${new Date(hour).toISOString().slice(0, 13)} ${instant}`);
    }
    expect(troubles).toEqual(["2026-03-08T02 nonexistent-time", "2026-11-01T01 ambiguous-time"]);
  });
});
