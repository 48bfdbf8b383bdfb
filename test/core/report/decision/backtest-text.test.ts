import { describe, expect, it } from "vitest";
import type { Replay, ReplayedWeek } from "../../../../actions/core/decision/backtest.ts";
import { replayChart, replaySentence } from "../../../../actions/core/report/decision/backtest-text.ts";

const WEEKS = ["2026-W36", "2026-W39", "2026-W41", "2026-W44"];
const weeks = (...counts: number[]): ReplayedWeek[] =>
  WEEKS.map((week, index) => ({ week, count: counts[index] ?? 0, share: (counts[index] ?? 0) / 4 }));

const replay = (before: Replay["before"], after: Replay["after"], more: Partial<Replay> = {}): Replay => ({
  kind: "threshold",
  workflow: "lead-response",
  name: "slow",
  opensIncident: true,
  before,
  after,
  ...more,
});

describe("replaySentence", () => {
  it.each([
    [
      replay(weeks(0, 1), weeks(1, 1, 1, 1)),
      "would have opened 4 incidents instead of 1 (weeks 36, 39, 41, 44)",
    ],
    [
      replay(weeks(1, 0, 2), weeks(0, 0, 0)),
      "would have opened no incident; until now 3 incidents (weeks 36, 41 ×2)",
    ],
    [replay(weeks(1), weeks(0, 1)), "would have opened 1 incident as before, in other weeks (week 39)"],
    [
      replay(weeks(1, 3), weeks(1, 3)),
      "would have opened 4 incidents (weeks 36, 39 ×3), with this change as without it",
    ],
    [replay(null, weeks(0, 1)), "would have opened 1 incident (week 39)"],
    [replay(null, weeks()), "would have opened no incident"],
    [replay(weeks(2), null), "opened 2 incidents (week 36 ×2)"],
    [replay(weeks(), null), "would have opened no incident anyhow"],
    [replay(weeks(), weeks(1), { opensIncident: false }), "would have fired 1 time instead of 0 (week 36)"],
    [
      replay(weeks(1), weeks(1, 1), { kind: "goal" }),
      "would have been missed in 2 weeks instead of 1 (weeks 36, 39)",
    ],
    [
      replay(weeks(1), weeks(), { kind: "tolerance" }),
      "would not have paused it; until now 1 week (week 36)",
    ],
  ])("%#: %s", (one, sentence) => {
    expect(replaySentence(one)).toBe(sentence);
  });
});

it("draws weeks side by side, with how much of each it was on", () => {
  expect(replayChart(replay(weeks(0, 1), weeks(4, 0, 2, 3)), WEEKS).split("\n")).toEqual([
    "week              36 39 41 44",
    "until now          ·  ▃  ·  ·",
    "with this change  4█  · 2▅ 3▇",
  ]);
});
