import { describe, expect, it } from "vitest";
import { HOUR } from "../../../../actions/core/duration.ts";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type { Incident, IncidentEvent } from "../../../../actions/core/execution/incidents/incident.ts";
import { eventsOfTrigger, type Trigger } from "../../../../actions/core/execution/incidents/trigger.ts";

const START = Date.parse("2026-11-16T14:00:00Z");
const at = (hours: number): number => START + hours * HOUR;

function fired(cause: string, hours: number, dependency: string | null = null): Trigger {
  const people = { owner: "sales-lead", reviewer: "quality-lead", escalation: "general-manager" };
  const about = { title: cause, workflows: ["lead-response"], dependency, figure: null, runbook: null };
  return {
    origin: { cause, since: at(hours), ...about, ...people },
    severity: "major",
    at: at(hours),
    by: "opsbook",
  };
}

const USES = new Set(["crm"]);

/** The incidents after triggers and events, in their order. */
function after(...steps: (Trigger | ((key: string) => IncidentEvent[]))[]): Map<string, Incident> {
  let incidents = new Map<string, Incident>();
  for (const step of steps) {
    const events =
      typeof step === "function"
        ? step([...incidents.keys()][0] as string)
        : eventsOfTrigger(step, incidents, USES);
    incidents = foldIncidents(events, incidents);
  }
  return incidents;
}

const by = "sales-lead";
const recovered =
  (hours: number) =>
  (key: string): IncidentEvent[] => [{ kind: "recovered", key, at: at(hours), by: "opsbook" }];
const reviewed =
  (hours: number) =>
  (key: string): IncidentEvent[] => [
    { kind: "resolved", key, at: at(hours), by },
    { kind: "reviewed", key, at: at(hours) + HOUR, by },
  ];
const duplicate =
  (hours: number) =>
  (key: string): IncidentEvent[] => [{ kind: "duplicate-named", key, at: at(hours), by, of: "other" }];
const kinds = (trigger: Trigger, incidents: ReadonlyMap<string, Incident>): string[] =>
  eventsOfTrigger(trigger, incidents, USES).map(({ kind }) => kind);

const [first, again] = [fired("threshold:slow", 0), fired("threshold:slow", 3)];
const crm = fired("dependency:crm", 0, "crm");

describe("a firing that is seen again by every later run", () => {
  it.each([
    ["the one that opened it", [first], first],
    ["the one that opened it, once it is reviewed", [first, reviewed(2)], first],
    ["one that went on it", [first, recovered(1), again], again],
    ["one that went on it, once it is reviewed", [first, recovered(1), again, reviewed(5)], again],
    ["one that went on it, once it is a duplicate", [first, recovered(1), again, duplicate(5)], again],
    ["one that attached to a dependency's", [crm, again], again],
    ["one that attached to a dependency's, once that is reviewed", [crm, again, reviewed(5)], again],
  ] as const)("does nothing more: %s", (_name, steps, trigger) => {
    expect(kinds(trigger, after(...steps))).toEqual([]);
  });
});

describe("a new firing", () => {
  it("goes on an incident that nobody has reviewed", () => {
    expect(kinds(again, after(first, recovered(1)))).toEqual(["refired"]);
  });

  it("opens a new one after the review, with a link to the old one", () => {
    const incidents = after(first, recovered(1), reviewed(2));
    const later = fired("threshold:slow", 9);
    expect(eventsOfTrigger(later, incidents, USES)).toMatchObject([
      { kind: "opened", origin: { previous: [...incidents.keys()][0] } },
    ]);
  });

  it("opens its own after a dependency is up again and its incident reviewed", () => {
    expect(kinds(fired("threshold:slow", 9), after(crm, again, reviewed(5)))).toEqual(["opened"]);
  });
});
