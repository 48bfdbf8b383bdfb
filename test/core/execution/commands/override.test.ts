import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import type { Facts } from "../../../../actions/core/execution/commands/facts.ts";
import { overrideCommand } from "../../../../actions/core/execution/commands/override.ts";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type { Incident, IncidentEvent } from "../../../../actions/core/execution/incidents/incident.ts";
import { judgedOverrides } from "../../../../actions/core/execution/incidents/overrides.ts";
import { planRun } from "../../../../actions/core/execution/incidents/plan.ts";
import { eventsOfRecords } from "../../../../actions/core/execution/incidents/records.ts";
import { incidentLogOf } from "../../../../actions/core/learning/incident-log.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const NINE = Date.parse("2026-11-16T14:00:00Z");
const MINUTE = 60_000;
const RULE = "lead-response/slow-first-response";
const KEY = `threshold:${RULE}@2026-11-16T14:00:00.000Z`;
const { catalog } = loadCatalog(fixtureCatalog(), ROOT);

const opened: IncidentEvent = {
  kind: "opened",
  key: KEY,
  at: NINE + 5 * MINUTE,
  by: "opsbook",
  severity: "major",
  origin: {
    cause: `threshold:${RULE}`,
    title: "New leads wait too long",
    since: NINE,
    workflows: ["lead-response"],
    dependency: null,
    figure: null,
    runbook: null,
    owner: "sales-lead",
    reviewer: "quality-lead",
    escalation: "general-manager",
    previous: null,
  },
};

function facts(login: string, events: readonly IncidentEvent[] = [opened]): Facts {
  const all = foldIncidents(events);
  return {
    said: {
      origin: "c9",
      issue: 1,
      place: "desk",
      by: { login, bot: false },
      at: NINE + 10 * MINUTE,
      edited: false,
      body: "",
    },
    role: "write",
    catalog,
    desk: [],
    zone: "America/New_York",
    questions: [],
    incidents: {
      of: () => null,
      all: () => all,
      idsOf: (name) => new Set([name]),
      personOf: () => null,
      isMerged: () => null,
    },
  };
}

const REST = "slow-first-response because these leads are our own tests";

describe("/override", () => {
  it("records who disagrees with which threshold and why, and moves nothing", () => {
    const { records, effects, answer } = overrideCommand.decide(REST, facts("sales-lead"));
    expect(answer).toContain("It changes nothing by itself");
    expect(effects).toEqual([]);
    expect(records[0]).toMatchObject({
      type: "override.made",
      id: "override:rule-c9",
      data: { kind: "rule", rule: RULE, by: "sales-lead", reason: "these leads are our own tests" },
    });
    const before = foldIncidents([opened]).get(KEY) as Incident;
    const after = foldIncidents(eventsOfRecords(records.slice(1)), new Map([[KEY, before]])).get(KEY);
    expect(after).toEqual({ ...before, timeline: after?.timeline });
    expect(after?.timeline.at(-1)).toMatchObject({ kind: "overridden", rule: RULE });
  });

  it.each([
    ["slow-first-respnse because x", "Did you mean `/override slow-first-response because …`?"],
    ["zzzzzzzz because x", "There are: `lead-response/slow-first-response`, `service-desk/tickets-pile-up`."],
    ["tickets-pile-up because x", "No incident of `service-desk/tickets-pile-up` is open"],
    ["slow-first-response", "Write `/override slow-first-response because …`"],
  ])("answers %s without recording anything", (rest, words) => {
    const { records, answer } = overrideCommand.decide(rest, facts("sales-lead"));
    expect(records).toEqual([]);
    expect(answer).toContain(words);
  });

  it("is for the people whom the workflow names", () => {
    const { records, answer } = overrideCommand.decide(REST, facts("support-lead"));
    expect(records).toEqual([]);
    expect(answer).toContain("Only Sales lead, Quality lead or Gene");
  });
});

describe("what becomes of a disagreement", () => {
  const overridden: IncidentEvent = {
    kind: "overridden",
    key: KEY,
    at: NINE + 10 * MINUTE,
    by: "sales-lead",
    rule: RULE,
    reason: "our own tests",
  };
  const recovered: IncidentEvent = { kind: "recovered", key: KEY, at: NINE + 60 * MINUTE, by: "opsbook" };
  const refired: IncidentEvent = { ...recovered, kind: "refired", since: NINE + 60 * MINUTE };
  const judge = (...events: IncidentEvent[]) =>
    judgedOverrides(foldIncidents([opened, ...events]).get(KEY) as Incident);

  it("held where the threshold clears by itself next, and did not where it fires again", () => {
    expect(judge(overridden)).toEqual([]);
    expect(judge(overridden, recovered)).toMatchObject([{ held: true, at: recovered.at }]);
    expect(judge(overridden, refired, recovered)).toMatchObject([{ held: false }]);
    expect(judge(recovered, { ...overridden, at: recovered.at + 1 })).toEqual([]);
    expect(judge(overridden, recovered, ...judge(overridden, recovered))).toEqual([]);
  });

  it("is recorded once, and stands on the board beside the disagreement", () => {
    const made = overrideCommand.decide(REST, facts("sales-lead")).records;
    const incidents = foldIncidents([opened, ...eventsOfRecords(made)]);
    const run = (known: ReadonlyMap<string, Incident>) =>
      planRun({
        catalog,
        calendar: { add: (at, by) => at + by, nextOpening: (at) => at },
        incidents: known,
        registered: "2026-W47",
        week: "2026-W47",
        now: NINE + 65 * MINUTE,
        triggers: [],
        recoveries: [{ cause: `threshold:${RULE}`, at: NINE + 60 * MINUTE }],
        issues: new Map(),
        silences: [],
        recorded: [],
        reverts: new Map(),
        checked: { before: null, now: null },
        isMerged: () => null,
      });
    const first = run(incidents);
    expect(first.records.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["incident.recovered", "incident.override-judged", "override.outcome"]),
    );
    expect(run(first.incidents).records.filter(({ type }) => type.startsWith("override."))).toEqual([]);
    const log = incidentLogOf([], false);
    for (const record of [...made, ...first.records]) log.add(record);
    const from = Date.parse("2026-11-16T05:00:00Z");
    const window = { from, to: from + 7 * 86_400_000, asOf: from + 7 * 86_400_000 };
    expect(log.facts(window)?.overrides).toMatchObject({ count: 1, newest: [{ rule: RULE, held: true }] });
  });
});
