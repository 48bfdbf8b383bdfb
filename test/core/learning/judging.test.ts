import { describe, expect, it } from "vitest";
import { emptyHistory } from "../../../actions/core/learning/history.ts";
import { judgeAudits, judgeWeek } from "../../../actions/core/learning/judging.ts";

const weeks = (count: number, k: number, n: number) => Array.from({ length: count }, () => ({ k, n }));

describe("completion quality is judged by four weeks of audits, not by the few cases of one", () => {
  const baseline = [...weeks(11, 3, 3), { k: 2, n: 3 }];

  it("one failure of three is no breach, though the week itself is at 67 %", () => {
    const judged = judgeAudits({ baseline, newest: [...weeks(3, 3, 3), { k: 2, n: 3 }] }, 0.2);
    expect(judged.state).toBe("ok");
    expect(judged.variance?.breach).toBe(false);
  });

  it("a drop beyond the tolerance that may be chance is watched", () => {
    const few = [...weeks(3, 2, 2), { k: 1, n: 2 }];
    const judged = judgeAudits({ baseline: few, newest: weeks(2, 1, 2) }, 0.2);
    expect(judged.variance).toEqual({ baseline: 7 / 8, ratio: (0.5 - 7 / 8) / (7 / 8), breach: true });
    expect(judged.state).toBe("watch");
  });

  it("a decline that Newcombe's interval confirms pauses, within the tolerance as well", () => {
    const newest = [...weeks(3, 2, 3), { k: 3, n: 3 }];
    expect(judgeAudits({ baseline, newest }, 0.2).state).toBe("pause");
    expect(judgeAudits({ baseline, newest }, 0.9)).toMatchObject({
      state: "pause",
      variance: { breach: false },
    });
  });

  it("is provisional under twelve audited weeks, and unknown under four", () => {
    expect(judgeAudits({ baseline, newest: weeks(4, 3, 3) }, 0.2).provisional).toBe(false);
    expect(judgeAudits({ baseline: weeks(11, 3, 3), newest: weeks(4, 3, 3) }, 0.2).provisional).toBe(true);
    expect(judgeAudits({ baseline: weeks(3, 3, 3), newest: weeks(4, 0, 3) }, 0.2).state).toBe("unknown");
    expect(judgeAudits({ baseline, newest: [] }, 0.2).state).toBe("unknown");
  });

  it("has no control chart: there are no limits for a handful of cases", () => {
    expect(judgeAudits({ baseline, newest: weeks(4, 3, 3) }, 0.2).chart).toBe(null);
  });
});

it("the limits of a rate stay within 0 and 1", () => {
  const history = emptyHistory();
  history.since = "2026-W01";
  history.weeks = Array.from({ length: 12 }, (_, index) => `2026-W${String(index + 1).padStart(2, "0")}`);
  history.series = {
    rate: { values: [0.9, 1, 0.7, 1, 0.8, 1, 0.6, 1, 0.9, 1, 0.5, 1], trusted: "1".repeat(12) },
  };
  const { chart } = judgeWeek({
    workflow: { baseline: { from: "2026-W01", to: "2026-W12" }, tolerance: 0.2 },
    measure: { goal: null, worse: "lower", unit: "ratio" },
    key: "rate",
    history,
    week: "2026-W13",
    value: 1,
    trusted: true,
    toDate: false,
  });
  expect(chart).toMatchObject({ upper: 1, weeks: 12 });
  expect(chart?.lower).toBeGreaterThan(0);
});
