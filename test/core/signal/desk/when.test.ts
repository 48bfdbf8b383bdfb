import { describe, expect, it } from "vitest";
import { type DeskClock, readPeriod, readTime } from "../../../../actions/core/signal/desk/when.ts";

/** Sunday 22 November 2026, 16:37 in New York. */
const clock: DeskClock = {
  said: Date.parse("2026-11-22T21:37:00Z"),
  zone: "America/New_York",
  isOpen: (date) => !["2026-11-22", "2026-11-15"].includes(date),
};

const time = (text: string, at: Partial<DeskClock> = {}): string => {
  const read = readTime(text, { ...clock, ...at });
  if (read === null) return "no time";
  return read.ok ? new Date(read.instant).toISOString().slice(0, 16) : read.message;
};
const period = (text: string): string => {
  const read = readPeriod(text, clock);
  if (read === null) return "no period";
  return read.ok ? new Date(read.instant).toISOString().slice(0, 16) : read.message;
};

describe("times on the desk", () => {
  it.each([
    ["14:05", "2026-11-22T19:05"],
    ["2pm", "2026-11-22T19:00"],
    ["2:05 pm", "2026-11-22T19:05"],
    ["2 p.m.", "2026-11-22T19:00"],
    ["12am", "2026-11-22T05:00"],
    ["12:30pm", "2026-11-22T17:30"],
    ["at 14:05", "2026-11-22T19:05"],
    ["14.05", "2026-11-22T19:05"],
    ["Mon 14.05", "2026-11-16T19:05"],
    ["2.05pm", "2026-11-22T19:05"],
    ["yesterday 9:30", "2026-11-21T14:30"],
    ["yesterday at 9:30", "2026-11-21T14:30"],
    ["9:30 yesterday", "2026-11-21T14:30"],
    ["Mon 14:05", "2026-11-16T19:05"],
    ["on Monday 14:05", "2026-11-16T19:05"],
    ["sun 14:05", "2026-11-22T19:05"],
    ["sun 23:00", "2026-11-16T04:00"],
    ["2026-11-20 14:05", "2026-11-20T19:05"],
    ["now", "2026-11-22T21:37"],
  ])("reads %s", (text, instant) => {
    expect(time(text)).toBe(instant);
  });

  it.each([
    "Kim",
    "14",
    "14.5",
    "14.05.",
    "14.05.2026",
    "14.05 14:05",
    "7",
    "monday",
    "Monkey 14:05",
    "2026 14:05",
    "call at",
    "",
    "14:05 14:06",
  ])("takes %j for no time", (text) => {
    expect(time(text)).toBe("no time");
  });

  it("refuses what has not happened, and what cannot happen", () => {
    expect(time("17:00")).toMatch(/has not happened yet.*`yesterday 17:00`/);
    expect(time("2026-11-23 9:00")).toMatch(/has not happened yet/);
    expect(time("25:00")).toMatch(/does not exist/);
    expect(time("14pm")).toMatch(/does not exist/);
    expect(time("2026-02-30 9:00")).toMatch(/does not exist/);
  });

  it("refuses an hour that the clocks skipped or repeated", () => {
    expect(time("2026-03-08 2:30")).toMatch(/put forward/);
    expect(time("2026-11-01 1:30")).toMatch(/happened twice/);
  });
});

describe("periods on the desk", () => {
  it.each([
    // Noon of the last day with opening hours: Saturday, since Sunday is closed.
    ["last week", "2026-11-14T17:00"],
    ["2026-W46", "2026-11-14T17:00"],
    ["week 2026-w46", "2026-11-14T17:00"],
    ["this week", "2026-11-22T21:37"],
    ["today", "2026-11-22T21:37"],
    ["yesterday", "2026-11-21T17:00"],
    ["on Monday", "2026-11-16T17:00"],
    ["2026-11-20", "2026-11-20T17:00"],
  ])("reads %s", (text, instant) => {
    expect(period(text)).toBe(instant);
  });

  it("refuses what has not begun or does not exist, and takes other words for none", () => {
    expect(period("2026-W48")).toMatch(/has not begun/);
    expect(period("2026-11-23")).toMatch(/has not begun/);
    expect(period("2026-W54")).toMatch(/does not exist/);
    expect(period("next week")).toBe("no period");
  });
});
