import { describe, expect, it } from "vitest";
import {
  billedMinutes,
  isMuch,
  minutesFrom,
  minutesSoFar,
} from "../../../../actions/core/learning/cadence/minutes.ts";

const at = (text: string): number => Date.parse(text);
const SECOND = 1000;

describe("the month's minutes", () => {
  it("round each job up to whole minutes, as GitHub bills them", () => {
    expect([0, 1, 59 * SECOND, 60 * SECOND, 61 * SECOND].map(billedMinutes)).toEqual([1, 1, 1, 1, 2]);
    const runs = [
      { created: at("2026-11-02T14:17:00Z"), jobs: [30 * SECOND, 61 * SECOND] },
      { created: at("2026-11-02T15:17:00Z"), jobs: [] },
    ];
    expect(minutesSoFar(null, runs, at("2026-11-03T14:17:00Z"))).toEqual({
      month: "2026-11",
      minutes: 3,
      until: at("2026-11-03T14:17:00Z"),
    });
  });

  it("count each run once over the days, and leave what is not over for the next time", () => {
    const monday = at("2026-11-02T14:17:00Z");
    const running = at("2026-11-02T14:16:00Z");
    const first = minutesSoFar(
      null,
      [
        { created: at("2026-11-02T13:00:00Z"), jobs: [SECOND] },
        { created: running, jobs: null },
        { created: at("2026-11-02T14:16:30Z"), jobs: [SECOND] },
      ],
      monday,
    );
    expect(first).toEqual({ month: "2026-11", minutes: 1, until: running });
    const tuesday = at("2026-11-03T14:17:00Z");
    expect(minutesFrom(first, tuesday)).toBe(running);
    const second = minutesSoFar(
      first,
      [
        { created: running, jobs: [SECOND] },
        { created: at("2026-11-02T14:16:30Z"), jobs: [SECOND] },
        { created: tuesday, jobs: null },
      ],
      tuesday,
    );
    expect(second).toEqual({ month: "2026-11", minutes: 3, until: tuesday });
  });

  it("begin anew with each month", () => {
    const known = { month: "2026-11", minutes: 300, until: at("2026-11-30T22:17:00Z") };
    const now = at("2026-12-01T13:17:00Z");
    expect(minutesFrom(known, now)).toBe(at("2026-12-01T00:00:00Z"));
    const runs = [{ created: at("2026-12-01T12:17:00Z"), jobs: [SECOND] }];
    expect(minutesSoFar(known, runs, now)).toMatchObject({ month: "2026-12", minutes: 1 });
  });

  it("are much from 70% of what is free", () => {
    expect(isMuch({ month: "2026-11", minutes: 1399, until: 0 })).toBe(false);
    expect(isMuch({ month: "2026-11", minutes: 1400, until: 0 })).toBe(true);
  });
});
