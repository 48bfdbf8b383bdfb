import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWeeks, isWeek, mondayDate, weekCalendar, weeksBetween } from "../../actions/core/week.ts";

const at = (text: string) => Date.parse(text);

describe("weeks are ISO 8601 in the business's own zone", () => {
  it.each([
    ["2026-11-22T23:59:59.999Z", "2026-W47"],
    ["2026-11-23T00:00:00.000Z", "2026-W48"],
    ["2026-01-01T12:00:00.000Z", "2026-W01"],
    ["2027-01-01T12:00:00.000Z", "2026-W53"],
    ["2024-12-30T00:00:00.000Z", "2025-W01"],
    ["2021-01-03T23:00:00.000Z", "2020-W53"],
  ])("%s lies in %s (UTC)", (instant, week) => {
    expect(weekCalendar("UTC").of(at(instant))).toBe(week);
  });

  it("cuts weeks at local midnight", () => {
    const berlin = weekCalendar("Europe/Berlin");
    expect(berlin.of(at("2026-11-22T22:59:59.999Z"))).toBe("2026-W47");
    expect(berlin.of(at("2026-11-22T23:00:00.000Z"))).toBe("2026-W48");
  });

  it("has 167 hours in the week of the spring change and 169 in autumn's", () => {
    const berlin = weekCalendar("Europe/Berlin");
    const hours = (week: string) => (berlin.end(week) - berlin.start(week)) / 3_600_000;
    expect([hours("2026-W13"), hours("2026-W43"), hours("2026-W44")]).toEqual([167, 169, 168]);
  });

  it("knows which years have a week 53", () => {
    expect([
      isWeek("2026-W53"),
      isWeek("2027-W53"),
      isWeek("2020-W53"),
      isWeek("2026-W00"),
      isWeek("W1"),
    ]).toEqual([true, false, true, false, false]);
  });

  it("counts across the year's end", () => {
    expect(weeksBetween("2026-W52", "2027-W02")).toEqual(["2026-W52", "2026-W53", "2027-W01", "2027-W02"]);
    expect(mondayDate("2026-W47")).toBe("2026-11-16");
  });

  it("refuses a zone that does not exist", () => {
    expect(() => weekCalendar("Europe/Belin")).toThrow(RangeError);
  });

  it("every instant lies within its week, in any zone", () => {
    const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Chatham"];
    const instants = fc.integer({ min: at("1990-01-01T00:00:00Z"), max: at("2060-01-01T00:00:00Z") });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
        const calendar = weekCalendar(zone);
        const week = calendar.of(instant);
        expect(calendar.start(week)).toBeLessThanOrEqual(instant);
        expect(calendar.end(week)).toBeGreaterThan(instant);
        expect(addWeeks(addWeeks(week, 1), -1)).toBe(week);
      }),
    );
  });
});
