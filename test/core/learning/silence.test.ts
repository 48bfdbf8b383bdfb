import { describe, expect, it } from "vitest";
import { businessCalendar } from "../../../actions/core/learning/business-calendar.ts";
import { longestSilence, packHours, placesOfWeek } from "../../../actions/core/learning/silence.ts";
import { weekCalendar } from "../../../actions/core/week.ts";

const ZONE = "America/New_York";
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"];
const calendar = businessCalendar({
  zone: ZONE,
  hours: Object.fromEntries(WEEKDAYS.map((day) => [day, ["08:00-18:00"]])),
  holidays: [],
});

function windowOf(week: string, asOf?: string) {
  const weeks = weekCalendar(ZONE);
  const to = weeks.end(week);
  return { from: weeks.start(week), to, asOf: asOf === undefined ? to : Date.parse(asOf), zone: ZONE };
}

/** A record in every business hour of the days, but for those that are left out: `day * 24 + hour`. */
function hours(left: (place: number) => boolean, days = 5): Uint8Array {
  const seen = new Uint8Array(170);
  for (let day = 0; day < days; day += 1) {
    for (let hour = 8; hour < 18; hour += 1) if (!left(day * 24 + hour)) seen[day * 24 + hour] = 1;
  }
  return seen;
}

const always = Array.from({ length: 8 }, () =>
  packHours(
    hours(() => false),
    windowOf("2026-W40"),
  ),
);
const TUESDAY = 24;

describe("silence of a source", () => {
  it("is a stretch of hours at which records always came", () => {
    const quiet = (from: number, to: number) =>
      hours((place) => place >= TUESDAY + from && place < TUESDAY + to);
    const judge = (seen: Uint8Array) => longestSilence(seen, always, {}, windowOf("2026-W41"), calendar);
    expect(judge(hours(() => false))).toBe(0);
    expect(judge(quiet(9, 11))).toBe(0);
    expect(judge(quiet(9, 15))).toBe(6);
    // Over the night, which nobody expects anything of.
    expect(judge(hours((place) => place >= TUESDAY + 15 && place < TUESDAY + 24 + 11))).toBe(6);
  });

  it("is judged by the same weekday and hour: what rarely comes then is not missed", () => {
    const rare = Array.from({ length: 8 }, (_, week) =>
      packHours(
        hours((place) => place % 24 !== 9 + (week % 8)),
        windowOf("2026-W40"),
      ),
    );
    const empty = hours((place) => place >= TUESDAY && place < TUESDAY + 24);
    expect(longestSilence(empty, rare, {}, windowOf("2026-W41"), calendar)).toBe(0);
    expect(longestSilence(empty, always.slice(0, 3), {}, windowOf("2026-W41"), calendar)).toBe(0);
  });

  it("is not judged before an export can be expected, while the week runs", () => {
    const monday = hours((place) => place >= 12, 1);
    const window = windowOf("2026-W41", "2026-10-05T21:00:00Z");
    expect(longestSilence(monday, always, {}, window, calendar)).toBe(5);
    expect(longestSilence(monday, always, { every: "1d" }, window, calendar)).toBe(0);
  });

  it("with a heartbeat is any longer stretch, from the first week on", () => {
    const seen = hours((place) => place >= TUESDAY + 9 && place < TUESDAY + 12);
    const judge = (heartbeat: string) =>
      longestSilence(seen, [], { heartbeat }, windowOf("2026-W41"), calendar);
    expect(judge("2h")).toBe(3);
    expect(judge("4h")).toBe(0);
  });

  it("keeps hours by the clock on the wall, also where it changes in the week", () => {
    const autumn = windowOf("2026-W44");
    expect(placesOfWeek(autumn)).toHaveLength(169);
    expect(placesOfWeek(autumn).at(-1)).toBe(167);
    const spring = placesOfWeek(windowOf("2026-W10"));
    expect([spring.length, spring.at(-1)]).toEqual([167, 167]);
    const packed = packHours(
      Uint8Array.from({ length: 169 }, (_, hour) => (hour === 168 ? 1 : 0)),
      autumn,
    );
    expect(packed).toBe(`${"0".repeat(41)}8`);
  });
});
