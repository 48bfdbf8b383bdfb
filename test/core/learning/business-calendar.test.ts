import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../actions/core/duration.ts";
import { businessCalendar } from "../../../actions/core/learning/business-calendar.ts";
import type { OpeningHours } from "../../../actions/core/learning/business-timeline.ts";

const at = (text: string) => Date.parse(text);
const split = ["08:00-12:00", "13:00-18:00"];
const shop: OpeningHours = {
  zone: "Europe/Berlin",
  hours: { mon: split, tue: split, wed: split, thu: split, fri: ["08:00-12:00"] },
  holidays: ["2026-12-25"],
};
const always = (zone: string, span = "00:00-24:00"): OpeningHours => ({
  zone,
  hours: Object.fromEntries(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [span]])),
  holidays: [],
});

describe("business time between two instants", () => {
  const { between } = businessCalendar(shop);

  it.each([
    ["within a morning", "2026-11-16T08:00Z", "2026-11-16T09:30Z", 1.5],
    ["across lunch", "2026-11-16T10:30Z", "2026-11-16T12:30Z", 1],
    ["from before opening to after closing", "2026-11-16T00:00Z", "2026-11-16T23:00Z", 9],
    ["over a night", "2026-11-16T16:00Z", "2026-11-17T08:00Z", 2],
    ["over a weekend, Friday afternoon off", "2026-11-20T10:00Z", "2026-11-23T08:00Z", 2],
    ["within a weekend", "2026-11-21T08:00Z", "2026-11-22T20:00Z", 0],
    ["over a holiday that is a Friday", "2026-12-24T16:00Z", "2026-12-28T08:00Z", 2],
    ["a week", "2026-11-16T00:00Z", "2026-11-23T00:00Z", 40],
  ])("%s", (_, from, to, hours) => {
    expect(between(at(from), at(to)) / HOUR).toBe(hours);
    expect(between(at(to), at(from)) / HOUR + 0).toBe(-hours + 0);
  });

  it("counts what really passes over a clock change: a night less an hour in spring, plus one in autumn", () => {
    const nights = businessCalendar(always("Europe/Berlin", "00:00-06:00"));
    expect(nights.between(at("2026-03-28T23:00Z"), at("2026-03-29T12:00Z")) / HOUR).toBe(5);
    expect(nights.between(at("2026-10-24T22:00Z"), at("2026-10-25T12:00Z")) / HOUR).toBe(7);
    expect(nights.between(at("2026-10-25T23:00Z"), at("2026-10-26T12:00Z")) / HOUR).toBe(6);
  });

  it("goes by the clock on the wall: an hour that is shown twice counts twice, one that is skipped not at all", () => {
    const early = businessCalendar(always("America/New_York", "01:30-02:30"));
    // 2026-11-01: 01:30-02:00 twice and 02:00-02:30 once. 2026-03-08: 01:30-02:00 only.
    expect(early.between(at("2026-11-01T04:00Z"), at("2026-11-02T05:00Z")) / HOUR).toBe(1.5);
    expect(early.between(at("2026-03-08T05:00Z"), at("2026-03-09T04:00Z")) / HOUR).toBe(0.5);
  });

  it("has a day that a zone left out: Samoa had no 30 December 2011", () => {
    const samoa = businessCalendar(always("Pacific/Apia", "09:00-17:00"));
    expect(samoa.between(at("2011-12-28T10:00Z"), at("2012-01-01T10:00Z")) / HOUR).toBe(4 * 8);
    expect(samoa.between(at("2011-12-30T09:00Z"), at("2011-12-31T10:00Z")) / HOUR).toBe(8);
  });

  it("counts overlapping opening times once", () => {
    const double = { ...shop, hours: { mon: ["10:00-14:00", "08:00-12:00", "14:00-15:00"] } };
    expect(businessCalendar(double).between(at("2026-11-16T00:00Z"), at("2026-11-17T00:00Z")) / HOUR).toBe(7);
  });

  it("is real time where it is always open", () => {
    const open = businessCalendar(always("America/New_York"));
    expect(open.between(at("2020-01-01T00:00Z"), at("2026-11-16T09:00Z"))).toBe(
      at("2026-11-16T09:00Z") - at("2020-01-01T00:00Z"),
    );
  });
});

describe("adding business time", () => {
  const calendar = businessCalendar(shop);

  it.each([
    ["2026-11-16T08:00Z", 1, "2026-11-16T09:00Z"],
    ["2026-11-16T10:30Z", 1, "2026-11-16T12:30Z"],
    ["2026-11-16T10:30Z", 0.5, "2026-11-16T11:00Z"],
    ["2026-11-20T10:30Z", 1, "2026-11-23T07:30Z"],
    ["2026-11-21T12:00Z", 0, "2026-11-21T12:00Z"],
    ["2026-12-24T16:30Z", 1, "2026-12-28T07:30Z"],
  ])("%s and %f hours is %s", (from, hours, expected) => {
    expect(new Date(calendar.add(at(from), hours * HOUR)).toISOString()).toBe(
      new Date(at(expected)).toISOString(),
    );
  });

  it("goes as far as it takes", () => {
    // 40 hours a week: 4,000 hours are about a hundred weeks.
    const later = calendar.add(at("2026-01-05T07:00Z"), 4000 * HOUR);
    expect(calendar.between(at("2026-01-05T07:00Z"), later)).toBe(4000 * HOUR);
  });

  it("never goes back, and never ends where the business never opens", () => {
    expect(() => calendar.add(0, -1)).toThrow(RangeError);
    expect(() => businessCalendar({ ...shop, hours: {} }).add(0, 1)).toThrow("never open");
  });
});

describe("opening", () => {
  const calendar = businessCalendar(shop);

  it("opens with the first instant and closes before the last", () => {
    const instants = ["06:59:59.999Z", "07:00:00.000Z", "10:59:59.999Z", "11:00:00.000Z", "12:00:00.000Z"];
    expect(instants.map((time) => calendar.isOpen(at(`2026-11-16T${time}`)))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it("names the next opening, or now", () => {
    expect(calendar.nextOpening(at("2026-12-24T17:00Z"))).toBe(at("2026-12-28T07:00Z"));
    expect(calendar.nextOpening(at("2026-11-16T07:30Z"))).toBe(at("2026-11-16T07:30Z"));
    expect(calendar.nextOpening(at("2026-11-16T11:00Z"))).toBe(at("2026-11-16T12:00Z"));
  });
});

describe("what is refused", () => {
  it.each(["8:00-12:00", "12:00-08:00", "08:00-08:00", "08:00-24:30", "always"])(
    "the opening time %s",
    (span) => {
      expect(() => businessCalendar({ ...shop, hours: { mon: [span] } })).toThrow(RangeError);
    },
  );

  it("a zone or a date that does not exist, and an instant that is none", () => {
    expect(() => businessCalendar({ ...shop, zone: "Europe/Belin" })).toThrow(RangeError);
    expect(() => businessCalendar({ ...shop, holidays: ["2026-02-30"] })).toThrow(RangeError);
    expect(() => businessCalendar(shop).between(0, Number.NaN)).toThrow(RangeError);
  });
});

describe("laws of business time", () => {
  const quarter = 15 * MINUTE;
  const clock = (quarters: number) =>
    `${String(Math.floor(quarters / 4)).padStart(2, "0")}:${String((quarters % 4) * 15).padStart(2, "0")}`;
  const span = fc
    .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
    .map(([from, length]) => `${clock(from)}-${clock(Math.min(from + length, 96))}`);
  const day = fc.option(fc.array(span, { minLength: 1, maxLength: 3 }), { nil: [] });
  const opening: fc.Arbitrary<OpeningHours> = fc.record({
    zone: fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/New_York",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
    ),
    hours: fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
    holidays: fc.subarray(["2026-03-29", "2026-10-25", "2026-11-02", "2026-04-05"]),
  });
  const instant = fc.integer({ min: at("2026-03-01T00:00Z"), max: at("2026-11-30T00:00Z") });

  it("adds up, never runs backwards, and never exceeds real time", () => {
    fc.assert(
      fc.property(opening, instant, instant, instant, (hours, a, b, c) => {
        const { between } = businessCalendar(hours);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(between(first, last)).toBeGreaterThanOrEqual(0);
        expect(between(first, last)).toBeLessThanOrEqual(last - first);
      }),
    );
  });

  it("does not depend on what was asked before", () => {
    fc.assert(
      fc.property(opening, fc.array(fc.tuple(instant, instant), { maxLength: 5 }), (hours, pairs) => {
        const used = businessCalendar(hours);
        used.between(at("2019-06-01T00:00Z"), at("2031-06-01T00:00Z"));
        for (const [a, b] of pairs) expect(used.between(a, b)).toBe(businessCalendar(hours).between(a, b));
      }),
      { numRuns: 30 },
    );
  });

  it("add undoes between", () => {
    fc.assert(
      fc.property(opening, instant, fc.integer({ min: 1, max: 200 * HOUR }), (hours, from, length) => {
        fc.pre(Object.values(hours.hours).some((spans) => spans.length > 0));
        const calendar = businessCalendar(hours);
        const to = calendar.add(from, length);
        expect(calendar.between(from, to)).toBe(length);
        expect(calendar.between(from, to - 1)).toBeLessThan(length);
      }),
    );
  });

  it("is what a clock on the wall shows, quarter of an hour by quarter of an hour", () => {
    const start = fc.constantFrom(
      "2026-03-28",
      "2026-10-24",
      "2026-03-07",
      "2026-10-31",
      "2026-04-04",
      "2026-06-01",
    );
    fc.assert(
      fc.property(opening, start, (hours, date) => {
        const calendar = businessCalendar(hours);
        const from = Temporal.PlainDate.from(date).toZonedDateTime(hours.zone).epochMilliseconds;
        let open = 0;
        for (let time = from; time < from + 2 * DAY; time += quarter) {
          const wall = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(hours.zone);
          const spans = Object.values(hours.hours)[wall.dayOfWeek - 1] ?? [];
          const shown = wall.toPlainTime().toString().slice(0, 5);
          const isOpen =
            !hours.holidays.includes(wall.toPlainDate().toString()) &&
            spans.some((text) => text.slice(0, 5) <= shown && shown < text.slice(6));
          expect(calendar.isOpen(time)).toBe(isOpen);
          if (isOpen) open += quarter;
        }
        expect(calendar.between(from, from + 2 * DAY)).toBe(open);
      }),
      { numRuns: 25 },
    );
  });
});
