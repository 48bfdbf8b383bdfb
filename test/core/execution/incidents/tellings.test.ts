import { describe, expect, it } from "vitest";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type {
  Incident,
  IncidentEvent,
  Telling,
} from "../../../../actions/core/execution/incidents/incident.ts";
import { recordsOfEvents } from "../../../../actions/core/execution/incidents/plan.ts";
import { eventsOfRecords } from "../../../../actions/core/execution/incidents/records.ts";
import { dueTellings, troubledTellings } from "../../../../actions/core/execution/incidents/tellings.ts";

const NINE = Date.parse("2026-11-16T14:00:00Z");
const HOUR = 3_600_000;
const KEY = "reported:c1@2026-11-16T14:00:00.000Z";

const opened: IncidentEvent = {
  kind: "opened",
  key: KEY,
  at: NINE,
  by: "sales-lead",
  severity: "major",
  origin: {
    cause: "reported:c1",
    title: "Customers cannot book",
    since: NINE,
    workflows: [],
    dependency: null,
    figure: null,
    runbook: null,
    owner: "sales-lead",
    reviewer: "quality-lead",
    escalation: "general-manager",
    previous: null,
  },
};
const escalated: IncidentEvent = { kind: "escalated", key: KEY, at: NINE + HOUR, by: "opsbook", to: "x" };

function told(more: Partial<Telling> & { at?: number }): IncidentEvent {
  const { at = NINE, ...telling } = more;
  const rest = { what: "opened", of: NINE, attempt: 1, state: "sent", why: null } as const;
  return { kind: "told", key: KEY, at, by: "opsbook", ...rest, ...telling };
}

const fold = (...events: IncidentEvent[]) => foldIncidents([opened, ...events]);
const due = (now: number, ...events: IncidentEvent[]) =>
  dueTellings(fold(...events).values(), now).map(({ what, attempt }) => [what, attempt]);

describe("what the chat is told", () => {
  it("is each thing once, and nothing that is no news any more", () => {
    expect(due(NINE + 60_000)).toEqual([["opened", 1]]);
    expect(due(NINE + HOUR, escalated, told({ state: "sending" }), told({}))).toEqual([["escalated", 1]]);
    expect(due(NINE + HOUR, told({ state: "sending" }), told({}))).toEqual([]);
    expect(due(NINE + 49 * HOUR)).toEqual([]);
  });

  it("is tried again where it failed: by the next run, and then less and less often", () => {
    const sending = told({ state: "sending" });
    const failed = told({ state: "failed", why: "no answer" });
    expect(due(NINE + 60_000, sending, failed)).toEqual([["opened", 2]]);
    const again = [told({ state: "sending", attempt: 2 }), told({ state: "failed", attempt: 2 })];
    expect(due(NINE + HOUR, sending, failed, ...again)).toEqual([]);
    expect(due(NINE + HOUR + 1, sending, failed, ...again)).toEqual([["opened", 3]]);
  });

  it("is not sent a second time where a run was cut off in between, and that is said", () => {
    const sending = told({ state: "sending" });
    expect(due(NINE + HOUR, sending)).toEqual([]);
    const incident = fold(sending).get(KEY) as Incident;
    expect(troubledTellings(incident)).toMatchObject([{ state: "sending" }]);
    expect(troubledTellings(fold(sending, told({})).get(KEY) as Incident)).toEqual([]);
  });

  it("comes back from its records", () => {
    const events = [told({ state: "sending" }), told({ state: "failed", why: "no answer" })];
    const records = recordsOfEvents([opened, ...events], fold(...events));
    expect(new Set(records.map(({ id }) => id)).size).toBe(3);
    const read = foldIncidents(eventsOfRecords(records)).get(KEY) as Incident;
    expect(read.timeline).toHaveLength(3);
    expect(read.timeline).toEqual(expect.arrayContaining([opened, ...events]));
    expect(troubledTellings(read)).toMatchObject([{ state: "failed", why: "no answer" }]);
  });
});
