import { expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { planRun, type RunFacts } from "../../../../actions/core/execution/incidents/plan.ts";
import type { Trigger } from "../../../../actions/core/execution/incidents/trigger.ts";
import { businessCalendar } from "../../../../actions/core/learning/business-calendar.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const FIRED = Date.parse("2026-11-16T10:20:00Z");
const { catalog } = loadCatalog(fixtureCatalog(), ROOT);
const DAY = 24 * 60 * 60_000;

const TRIGGER: Trigger = {
  origin: {
    cause: "threshold:lead-response/slow",
    title: "New leads wait too long",
    since: FIRED,
    workflows: ["lead-response"],
    dependency: null,
    figure: null,
    runbook: null,
    owner: "sales-lead",
    reviewer: "quality-lead",
    escalation: "general-manager",
  },
  severity: "major",
  at: FIRED,
  by: "opsbook",
};

function runAt(now: number, incidents: RunFacts["incidents"] = new Map()): ReturnType<typeof planRun> {
  return planRun({
    catalog,
    calendar: businessCalendar({
      zone: "UTC",
      hours: { mon: ["08:00-18:00"], tue: ["08:00-18:00"] },
      holidays: [],
    }),
    incidents,
    registered: "2026-W47",
    week: "2026-W47",
    now,
    triggers: [TRIGGER],
    recoveries: [],
    issues: new Map(),
    silences: [],
    recorded: [],
    reverts: new Map(),
    checked: { before: null, now: null },
    isMerged: () => null,
  });
}

it("gives a day-old firing its whole time to be acknowledged, from the run that opens it", () => {
  const first = runAt(FIRED + DAY);
  expect(first.records.map(({ type }) => type)).toEqual(["incident.opened"]);
  const soon = runAt(FIRED + DAY + 119 * 60_000, first.incidents);
  expect(soon.records).toEqual([]);
  const late = runAt(FIRED + DAY + 120 * 60_000, first.incidents);
  expect(late.records).toMatchObject([
    { type: "incident.escalated", time: new Date(FIRED + DAY + 120 * 60_000).toISOString() },
  ]);
});
