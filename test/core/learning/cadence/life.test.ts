import { describe, expect, it } from "vitest";
import type { Definitions } from "../../../../actions/core/catalog/generated/types.ts";
import { periodCompleted } from "../../../../actions/core/learning/cadence/completed.ts";
import { lifeOf } from "../../../../actions/core/learning/cadence/life.ts";
import { ownRecord } from "../../../../actions/core/signal/own-record.ts";
import { weekCalendar } from "../../../../actions/core/week.ts";

const ZONE = "America/New_York";
const WEEK = "2026-W48";
const open = ["08:00-18:00"];
const definitions = {
  zone: ZONE,
  businessHours: { mon: open, tue: open, wed: open, thu: open, fri: open },
  holidays: ["2026-11-26"],
} as unknown as Definitions;
const { start, end } = weekCalendar(ZONE);
const whole = { from: start(WEEK), to: end(WEEK), asOf: end(WEEK) };
const BEFORE = start("2026-W40");

function lived(days: readonly string[], boards: readonly string[] = [], before: number | null = BEFORE) {
  const life = lifeOf(WEEK, definitions, before);
  for (const of of days) {
    const due = Date.parse(`${of}T05:00:00Z`);
    life.add(periodCompleted({ key: `heartbeat:${of}`, kind: "heartbeat", of, due }, due + 1));
  }
  for (const id of boards)
    life.add(
      ownRecord({ type: "period.completed", id, time: whole.from, data: { period: "close", key: id } }),
    );
  return life;
}

const BOARDS = ["close:2026-W47", "scoreboard:2026-W48"];
const DAYS = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-27"];

describe("signs of life of a week", () => {
  it("are one a day with business hours, and the week's boards", () => {
    const days = [...DAYS, "2026-11-28"];
    expect(lived(days, BOARDS).facts(whole)).toEqual({ days: 4, missedDays: [], missedBoards: [] });
    expect(lived(["2026-11-23", "2026-11-26"], ["close:2026-W47"]).facts(whole)).toEqual({
      days: 4,
      missedDays: ["2026-11-24", "2026-11-25", "2026-11-27"],
      missedBoards: ["scoreboard:2026-W48"],
    });
    expect(lived([]).facts(whole)).toMatchObject({ missedDays: DAYS, missedBoards: [...BOARDS].reverse() });
  });

  it("are asked of days that are over, and of boards once the week is", () => {
    const asOf = Date.parse("2026-11-25T04:59:59Z");
    expect(lived(["2026-11-23"]).facts({ ...whole, asOf })).toEqual({
      days: 1,
      missedDays: [],
      missedBoards: [],
    });
    const midnight = Date.parse("2026-11-25T05:00:00Z");
    expect(lived(["2026-11-23"]).facts({ ...whole, asOf: midnight })?.missedDays).toEqual(["2026-11-24"]);
  });

  it("are asked from the first live day on", () => {
    expect(lived([], [], null).facts(whole)).toBeNull();
    expect(lived([], [], null).since()).toBeNull();
    const life = lived(["2026-11-27", "2026-11-25"], [], null);
    expect(life.facts(whole)).toEqual({ days: 2, missedDays: [], missedBoards: [] });
    expect(life.since()).toBe(Date.parse("2026-11-25T05:00:00Z"));
    expect(lived(["2026-11-25"]).since()).toBe(BEFORE);
  });
});
