import { describe, expect, it } from "vitest";
import { burnRate, burnRateThreshold } from "../../../../actions/core/learning/statistics/burn-rate.ts";
import { published } from "../../../reference/published.ts";

const day = 24;

describe("burn rate", () => {
  it("has the thresholds of the SRE Workbook", () => {
    const book = published.published_checks.burn_rate_thresholds_SRE_workbook.published;
    const thresholds = [
      { budget: 0.02, period: 30 * day, window: 1 },
      { budget: 0.05, period: 30 * day, window: 6 },
      { budget: 0.1, period: 30 * day, window: 3 * day },
    ].map(burnRateThreshold);
    thresholds.forEach((threshold, index) => {
      expect(threshold).toBeCloseTo(book[index], 10);
    });
  });

  it("is 1 where the errors are just what the objective allows", () => {
    expect(burnRate(90, 100, 0.9)).toBeCloseTo(1, 12);
  });

  it.each(
    Object.entries<{ closed: number; made_sla: number; burn_rate_slo90: number }>(
      published.itsm.weekly_closed_made_sla,
    ),
  )("of the real log's %s", (_, week) => {
    expect(burnRate(week.made_sla, week.closed, 0.9)).toBeCloseTo(week.burn_rate_slo90, 6);
  });

  it("knows nothing without events and forgives nothing at an objective of 1", () => {
    expect(burnRate(0, 0, 0.9)).toBeNull();
    expect([burnRate(5, 5, 1), burnRate(4, 5, 1)]).toEqual([0, Number.POSITIVE_INFINITY]);
  });
});
