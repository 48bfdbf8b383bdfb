import { describe, expect, it } from "vitest";
import { type AsOf, dayOf, instantOf, parseAsOf } from "../../actions/core/as-of.ts";

describe("parseAsOf", () => {
  it.each(["", "today", "22.11.2026", "2026-02-30", "2026-11-22T09:00", "2026-11-22T25:00:00Z", "2026-W47"])(
    "refuses %j",
    (text) => {
      expect(parseAsOf(text)).toBeNull();
    },
  );

  it("reads a date or an instant", () => {
    expect(parseAsOf("2026-11-22")).toEqual({ date: "2026-11-22" });
    expect(parseAsOf("2026-11-22T09:00:00Z")).toEqual({ instant: Date.UTC(2026, 10, 22, 9) });
    expect(parseAsOf("2026-11-22T09:00:00-05:00")).toEqual({ instant: Date.UTC(2026, 10, 22, 14) });
  });
});

it("an instant is another day in another zone", () => {
  const asOf = parseAsOf("2026-11-23T02:00:00Z") as AsOf;
  expect(dayOf(asOf, "America/New_York")).toBe("2026-11-22");
  expect(dayOf(asOf, "UTC")).toBe("2026-11-23");
});

it("a date means its end in the zone, on days of 23 and 25 hours too", () => {
  expect(instantOf({ date: "2026-11-22" }, "America/New_York")).toBe(Date.UTC(2026, 10, 23, 5));
  expect(
    instantOf({ date: "2026-11-01" }, "America/New_York") -
      instantOf({ date: "2026-10-31" }, "America/New_York"),
  ).toBe(25 * 3_600_000);
});
