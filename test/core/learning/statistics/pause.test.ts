import { describe, expect, it } from "vitest";
import {
  type Judged,
  judge,
  varianceOf,
  worseSide,
} from "../../../../actions/core/learning/statistics/pause.ts";

const baseline = [100, 104, 96, 102, 98, 101, 99, 103, 97, 100, 102, 98];
const lower: Omit<Judged, "since"> = { baseline, worse: "lower", tolerance: 0.2, floor: 0 };
const higher: Omit<Judged, "since"> = { ...lower, worse: "higher" };
const stateOf = (judged: Judged) => judge(judged).state;

describe("pause is an adverse breach and an adverse signal", () => {
  it.each<[string, number[], string]>([
    ["a normal week", [99], "ok"],
    ["far below: breach and outside", [70], "pause"],
    ["just outside the limits, within the tolerance", [85], "watch"],
    ["a good signal is no reason to stop", [140], "ok"],
    ["eight weeks a little low", [99, 99, 99, 99, 99, 99, 99, 99], "watch"],
    ["eight weeks a little high", [101, 101, 101, 101, 101, 101, 101, 101], "ok"],
  ])("%s, where less is worse", (_, since, state) => {
    expect(stateOf({ ...lower, since })).toBe(state);
  });

  it("only a breach is watch", () => {
    const wild = [100, 10, 190, 20, 180, 100, 30, 170, 100, 10, 190, 100];
    expect(judge({ ...lower, baseline: wild, since: [70] })).toMatchObject({
      state: "watch",
      variance: { baseline: 100, ratio: -0.3, breach: true },
      chart: { signals: [] },
    });
  });

  it("turns round with the goal", () => {
    expect(stateOf({ ...higher, since: [70] })).toBe("ok");
    expect(stateOf({ ...higher, since: [130] })).toBe("pause");
    expect((["<=", "<", ">=", ">"] as const).map(worseSide)).toEqual(["higher", "higher", "lower", "lower"]);
  });

  it("says which rules this week breaks and what the limits rest on", () => {
    const { chart, variance, provisional } = judge({ ...lower, since: [99, 70] });
    expect(chart).toMatchObject({ centre: 100, weeks: 12, signals: ["outside"] });
    expect(variance).toEqual({ baseline: 100, ratio: -0.3, breach: true });
    expect(provisional).toBe(false);
  });
});

describe("little history", () => {
  const eight = baseline.slice(0, 8);

  it("under twelve weeks two breaches in a row pause, one is watch, and it is provisional", () => {
    expect(judge({ ...lower, baseline: eight, since: [99, 70] })).toMatchObject({
      state: "watch",
      provisional: true,
      chart: null,
    });
    expect(stateOf({ ...lower, baseline: eight, since: [70, 75] })).toBe("pause");
    expect(stateOf({ ...lower, baseline: eight, since: [70, 95] })).toBe("ok");
    expect(stateOf({ ...lower, baseline: eight, since: [70, 95, 70] })).toBe("watch");
  });

  it("a missing week between two breaches does not help", () => {
    expect(stateOf({ ...lower, baseline: eight, since: [70, null, 75] })).toBe("pause");
  });

  it("the baseline's own last week is no first breach", () => {
    expect(stateOf({ ...lower, baseline: [100, 100, 100, 100, 100, 10], since: [50] })).toBe("watch");
  });

  it("under four complete weeks nothing is known", () => {
    expect(judge({ ...lower, baseline: [100, null, 100, null, 100], since: [10, 10] })).toEqual({
      state: "unknown",
      provisional: true,
      chart: null,
      variance: null,
    });
    expect(stateOf({ ...lower, baseline: [100, null, 100, 100, 100], since: [10, 10] })).toBe("pause");
  });

  it("a missing week is unknown, but its limits stand", () => {
    expect(judge({ ...lower, since: [99, null] })).toMatchObject({
      state: "unknown",
      variance: null,
      chart: { centre: 100, signals: [] },
    });
    expect(stateOf({ ...lower, since: [] })).toBe("unknown");
  });
});

describe("a baseline of zero", () => {
  const quiet = { ...higher, baseline: Array(12).fill(0) };

  it("makes any adverse value a breach", () => {
    expect(judge({ ...quiet, since: [1] })).toMatchObject({
      state: "pause",
      variance: { baseline: 0, ratio: null, breach: true },
    });
    expect(stateOf({ ...quiet, since: [0] })).toBe("ok");
    expect(varianceOf(3, 0, { worse: "lower", tolerance: 0.2 }).breach).toBe(false);
  });
});

describe("the tolerance", () => {
  it("is not passed by what equals it, whatever the last digit says", () => {
    expect(varianceOf(0.7, 0.5, { worse: "higher", tolerance: 0.4 }).breach).toBe(false);
    expect(varianceOf(0.36, 0.3, { worse: "higher", tolerance: 0.2 }).breach).toBe(false);
    expect(varianceOf(120.001, 100, { worse: "higher", tolerance: 0.2 }).breach).toBe(true);
  });
});
