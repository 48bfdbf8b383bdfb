import { describe, expect, it } from "vitest";
import { measureWeek } from "../../../actions/core/learning/measure-week.ts";
import { compilePlan } from "../../../actions/core/learning/plan.ts";
import { businessOf, recordOf, workflowOf } from "./business.ts";

const measures = {
  response_time: {
    from: "case.opened",
    to: "first case.responded where actor = human",
    statistic: "p90",
    goal: "<= 4h",
  },
  throughput: { count: "case.completed", goal: ">= 2" },
};
const plan = compilePlan(businessOf([workflowOf("help", { measures })]));

describe("measureWeek", () => {
  it("censors open cases and carries them to the week in which they finish", () => {
    const first = measureWeek({
      plan,
      week: "2026-W10",
      carry: null,
      records: [
        recordOf("case.opened", "2026-03-02T09:00", { subject: "a" }),
        recordOf("case.responded", "2026-03-02T10:00", { subject: "a", actor: "ai" }),
        recordOf("case.responded", "2026-03-02T11:00", { subject: "a", actor: "human" }),
        recordOf("case.completed", "2026-03-03T09:00", { subject: "a" }),
        recordOf("case.opened", "2026-03-08T12:00", { subject: "b" }),
      ],
    });
    const help = first.facts.workflows[0];
    expect(help).toMatchObject({ opened: 2, finished: 1, open: { count: 1, oldestHours: 12 } });
    expect(help?.measures.response_time).toMatchObject({
      value: 12,
      beyond: true,
      onGoal: false,
      figure: { n: 2, finished: 1, censored: 1, mean: 2, p90: 2, km: { p50: 2, p90: null } },
    });
    expect(help?.measures.throughput).toMatchObject({ value: 1, onGoal: false, figure: { count: 1 } });
    expect(help?.measures.cycle_time).toMatchObject({ value: 24, goal: null });

    const second = measureWeek({
      plan,
      week: "2026-W11",
      carry: structuredClone(first.carry),
      records: [recordOf("case.completed", "2026-03-09T12:00", { subject: "b" })],
    });
    expect(second.facts.workflows[0]).toMatchObject({ opened: 0, finished: 1, open: { count: 0 } });
    expect(second.facts.workflows[0]?.measures.cycle_time).toMatchObject({ value: 24, series: [24, 24] });
    expect(second.facts.workflows[0]?.measures.response_time).toMatchObject({
      value: null,
      missing: "No case came in this week.",
    });
  });
});
