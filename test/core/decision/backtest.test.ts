import { describe, expect, it } from "vitest";
import type { Definitions, Threshold } from "../../../actions/core/catalog/generated/types.ts";
import { firstOf, planReplay, type ReplayedWeek, replay } from "../../../actions/core/decision/backtest.ts";
import { collectEvidence } from "../../../actions/core/decision/evidence.ts";
import { weekCalendar } from "../../../actions/core/week.ts";
import { businessOf, recordOf, workflowOf } from "../learning/business.ts";

const OPENS: Threshold["then"] = { open_incident: { severity: "major" } };
/** Nothing was finished for so long. */
const idle = (over: string, then = OPENS): Threshold => ({ id: "idle", when: "throughput < 1", over, then });
const measures = { throughput: { count: "case.completed" } };
const business = (...thresholds: Threshold[]): Definitions =>
  businessOf([{ ...workflowOf("help", { measures }), thresholds }]);

const WEEKS = ["2026-W10", "2026-W11", "2026-W12"];
const calendar = weekCalendar("UTC");

/** What becomes of one threshold: how often it began in each week, and for how many of its days it was on. */
function replayed(before: Definitions, after: Definitions, times: readonly string[], until: string) {
  const definitions = { before, after };
  const plan = planReplay(definitions);
  const collecting = collectEvidence(
    plan.thresholds.flatMap((pair) => [pair.before?.feed ?? [], pair.after?.feed ?? []].flat()),
  );
  for (const time of times) collecting.add(recordOf("case.completed", time, { subject: time }));
  const [found] = replay({
    plan,
    definitions,
    calendar,
    weeks: WEEKS,
    until: Date.parse(`${until}Z`),
    evidence: collecting.finish(),
    facts: { before: [], after: [] },
  });
  const days = (weeks: readonly ReplayedWeek[] | null | undefined) =>
    weeks?.map(({ count, share }) => [count, Math.round(share * 7 * 100) / 100]) ?? null;
  return { before: days(found?.before), after: days(found?.after) };
}

describe("replay", () => {
  // Thursday of week 10, the Tuesday after it, and the Friday after that.
  const times = ["2026-03-05T00:00", "2026-03-10T00:00", "2026-03-20T00:00"];

  it("counts a firing in the week in which it began, and its time in each week that it lasts into", () => {
    const found = replayed(business(idle("4d")), business(idle("2d")), times, "2026-03-23T00:00");
    expect(found.before).toEqual([
      [0, 0],
      [2, 1 + 2],
      [0, 4],
    ]);
    expect(found.after).toEqual([
      [1, 2],
      [1, 1 + 4],
      [1, 4 + 1],
    ]);
  });

  it("leaves what is still on at the end open there, and knows no more of the week", () => {
    const found = replayed(business(), business(idle("4d")), times.slice(0, 2), "2026-03-15T12:00");
    expect(found).toEqual({
      before: null,
      after: [
        [0, 0],
        [2, 1 + 1.5],
        [0, 0],
      ],
    });
  });
});

describe("planReplay", () => {
  it("leaves out what fires as before: other consequences, another order", () => {
    const other: Threshold = { ...idle("2h"), id: "other" };
    const calm = idle("2h", { pause_expansion: true });
    expect(planReplay({ before: business(idle("2h"), other), after: business(other, calm) })).toEqual({
      thresholds: [],
      goals: [],
      tolerances: [],
    });
  });

  it("names what is new, changed and taken away, goals and tolerances among them", () => {
    const measured = (goal: string, tolerance: number): Definitions =>
      businessOf([workflowOf("help", { measures: { throughput: { goal } }, tolerance })]);
    expect(planReplay({ before: measured(">= 2", 0.2), after: measured(">= 3", 0.1) })).toEqual({
      thresholds: [],
      goals: [{ workflow: "help", measure: "throughput" }],
      tolerances: ["help"],
    });
    const { thresholds } = planReplay({
      before: business(idle("2h")),
      after: business({ ...idle("2h"), id: "later" }),
    });
    expect(thresholds.map(({ before, after }) => [before?.id, after?.id])).toEqual([
      ["help/idle", undefined],
      [undefined, "help/later"],
    ]);
  });
});

it("names the thresholds that a plan of at most so many leaves out", () => {
  const named = (id: string): Threshold => ({ ...idle("2h"), id });
  const all = planReplay({
    before: business(named("a"), named("b"), named("d")),
    after: business(named("b"), named("c"), named("e")),
  });
  const { plan, left } = firstOf(all, 2);
  expect(plan.thresholds).toEqual(all.thresholds.slice(0, 2));
  expect(left).toEqual(["help/d", "help/e"]);
  expect(firstOf(all, 4)).toEqual({ plan: all, left: [] });
});
