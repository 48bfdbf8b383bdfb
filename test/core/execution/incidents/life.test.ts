import { describe, expect, it } from "vitest";
import { acknowledgeBy } from "../../../../actions/core/execution/incidents/clocks.ts";
import type { IncidentCommand } from "../../../../actions/core/execution/incidents/command.ts";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type { Incident, IncidentEvent } from "../../../../actions/core/execution/incidents/incident.ts";
import { type CommandFacts, obey } from "../../../../actions/core/execution/incidents/obey.ts";
import {
  eventOfRecord,
  eventsOfRecords,
  recordOfEvent,
} from "../../../../actions/core/execution/incidents/records.ts";
import { tend } from "../../../../actions/core/execution/incidents/tend.ts";
import { eventsOfTrigger, type Trigger } from "../../../../actions/core/execution/incidents/trigger.ts";
import { businessCalendar } from "../../../../actions/core/learning/business-calendar.ts";

const NINE = Date.parse("2026-11-16T09:00:00Z");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function trigger(cause: string, since: number, more: Partial<Trigger["origin"]> = {}): Trigger {
  return {
    origin: {
      cause,
      title: "New leads wait too long",
      since,
      workflows: ["lead-response"],
      dependency: null,
      figure: "p90 41 min",
      runbook: "workflows-catalog/workflows/lead-response/slow-response.md",
      owner: "sales-lead",
      reviewer: "quality-lead",
      escalation: "general-manager",
      ...more,
    },
    severity: "major",
    at: since + 5 * MINUTE,
    by: "opsbook",
  };
}

const STANDING: CommandFacts["standing"] = {
  owner: "sales-lead",
  reviewers: new Set(["quality-lead"]),
  escalations: new Set(["general-manager"]),
  named: new Set(["sales-lead", "quality-lead", "general-manager"]),
};

function facts(who: string, at: number): CommandFacts {
  return {
    as: new Set([who]),
    standing: STANDING,
    at,
    personOf: (text) => (text === "@otto" ? "office-lead" : null),
    nameOf: (id) => id.replace("-", " "),
    incidentOf: (issue) =>
      ({
        7: { key: "dependency:crm@x", state: "detected" as const },
        8: { key: "old", state: "duplicate" as const },
      })[issue] ?? null,
    isMerged: (pull) => ({ 12: true, 13: false })[pull] ?? null,
  };
}

const SLOW = "threshold:lead-response/slow";
const NOTHING_USED: ReadonlySet<string> = new Set();

/** One incident, and what was answered to each command. */
function live(...commands: [string, IncidentCommand][]): { incident: Incident; answers: string[] } {
  let incidents = foldIncidents(eventsOfTrigger(trigger(SLOW, NINE), new Map(), NOTHING_USED));
  const [key = ""] = incidents.keys();
  const answers: string[] = [];
  for (const [index, [who, command]] of commands.entries()) {
    const incident = incidents.get(key) as Incident;
    const obeyed = obey(command, incident, facts(who, NINE + (index + 10) * MINUTE));
    answers.push(obeyed.answer);
    if (obeyed.done) incidents = foldIncidents(obeyed.events, incidents);
  }
  return { incident: incidents.get(key) as Incident, answers };
}

const CAUSE: IncidentCommand = { name: "root-cause", rootCause: { class: "people", text: "nobody on duty" } };
const FIX: IncidentCommand = { name: "follow-up", followUp: { kind: "pull", number: 12 } };

describe("an incident's life", () => {
  it("goes from detected to reviewed, and keeps each clock", () => {
    const { incident } = live(
      ["sales-lead", { name: "ack" }],
      ["sales-lead", { name: "mitigated" }],
      ["sales-lead", CAUSE],
      ["sales-lead", FIX],
      ["sales-lead", { name: "resolve" }],
      ["quality-lead", { name: "reviewed" }],
    );
    expect(incident).toMatchObject({
      state: "reviewed",
      acknowledgedAt: NINE + 10 * MINUTE,
      mitigatedAt: NINE + 11 * MINUTE,
      resolvedAt: NINE + 14 * MINUTE,
      reviewedAt: NINE + 15 * MINUTE,
    });
  });

  it("does not close without a root cause and a follow-up that is merged, and says what to write", () => {
    const { incident, answers } = live(
      ["sales-lead", { name: "resolve" }],
      ["sales-lead", CAUSE],
      ["sales-lead", { name: "follow-up", followUp: { kind: "pull", number: 13 } }],
      ["sales-lead", { name: "resolve" }],
    );
    expect(incident.state).toBe("acknowledged");
    expect(answers[0]).toMatch(/no root cause.*\/root-cause.*no follow-up/);
    expect(answers[3]).toMatch(/#13 is not merged/);
  });

  it("obeys only those whom it concerns", () => {
    const { incident, answers } = live(
      ["marketing-lead", { name: "ack" }],
      ["quality-lead", { name: "resolve" }],
      ["sales-lead", { name: "reviewed" }],
    );
    expect(incident.state).toBe("detected");
    expect(answers).toEqual([
      expect.stringContaining("Only sales lead, quality lead or general manager can do this here"),
      expect.stringContaining("Only the owner of this incident or the escalation owner"),
      expect.stringContaining("Only a reviewer"),
    ]);
  });

  it("repeats only one that is still open, so that two never close each other", () => {
    const { incident, answers } = live(
      ["sales-lead", { name: "duplicate", issue: 9 }],
      ["sales-lead", { name: "duplicate", issue: 8 }],
      ["sales-lead", { name: "duplicate", issue: 7 }],
    );
    expect(answers).toEqual([
      expect.stringContaining("#9 is not an incident"),
      expect.stringContaining("#8 is over"),
      "Closed as a duplicate of #7.",
    ]);
    expect(incident).toMatchObject({ state: "duplicate", duplicateOf: "dependency:crm@x" });
  });

  it("is not reviewed with a follow-up that was named since and is not merged", () => {
    const open: IncidentCommand = { name: "follow-up", followUp: { kind: "pull", number: 13 } };
    const { incident, answers } = live(
      ["sales-lead", CAUSE],
      ["sales-lead", FIX],
      ["sales-lead", { name: "resolve" }],
      ["sales-lead", open],
      ["quality-lead", { name: "reviewed" }],
    );
    expect(incident.state).toBe("resolved");
    expect(answers[4]).toMatch(/Not yet: .*#13 is not merged/);
  });

  it("hands over, and whoever it is handed to may close it", () => {
    const { incident, answers: handed } = live(["sales-lead", { name: "assign", to: "@otto" }]);
    expect(incident.owner).toBe("office-lead");
    expect(handed[0]).toBe("office lead owns this incident now.");
    const { answers } = live(["sales-lead", { name: "assign", to: "@nobody" }]);
    expect(answers[0]).toMatch(/not in people.yaml/);
  });
});

describe("a cause that fires", () => {
  const resolved = live(
    ["sales-lead", CAUSE],
    ["sales-lead", FIX],
    ["sales-lead", { name: "resolve" }],
  ).incident;

  it("is one incident: the same firing gives nothing, another before the review goes on with the same", () => {
    const known = new Map([[resolved.key, resolved]]);
    expect(eventsOfTrigger(trigger(SLOW, NINE), known, NOTHING_USED)).toEqual([]);
    const events = eventsOfTrigger(trigger(SLOW, NINE + DAY), known, NOTHING_USED);
    expect(events.map(({ kind }) => kind)).toEqual(["refired"]);
    const after = foldIncidents(events, known);
    expect(after.size).toBe(1);
    expect(after.get(resolved.key)).toMatchObject({ state: "acknowledged", resolvedAt: null, since: NINE });
    expect(eventsOfTrigger(trigger(SLOW, NINE + DAY), after, NOTHING_USED)).toEqual([]);
  });

  it("after the review is a new one that names the old, whose follow-up did not work within 90 days", () => {
    const review: IncidentEvent = {
      kind: "reviewed",
      key: resolved.key,
      at: NINE + DAY,
      by: "quality-lead",
    };
    const known = foldIncidents([review], new Map([[resolved.key, resolved]]));
    const soon = eventsOfTrigger(trigger(SLOW, NINE + 80 * DAY), known, NOTHING_USED);
    expect(soon.map(({ kind }) => kind)).toEqual(["opened", "follow-up-failed"]);
    expect(foldIncidents(soon, known).get(resolved.key)?.followUpIneffective).toBe(true);
    const late = eventsOfTrigger(trigger(SLOW, NINE + 92 * DAY), known, NOTHING_USED);
    expect(late).toMatchObject([{ kind: "opened", origin: { previous: resolved.key } }]);
  });

  it("attaches to the open incident of a dependency that the workflow uses", () => {
    const crm = trigger("dependency:crm", NINE, { dependency: "crm" });
    const known = foldIncidents(eventsOfTrigger(crm, new Map(), NOTHING_USED));
    const uses = new Set(["crm"]);
    const events = eventsOfTrigger(trigger(SLOW, NINE + MINUTE), known, uses);
    expect(events).toMatchObject([{ kind: "attached", cause: SLOW }]);
    expect(eventsOfTrigger(trigger(SLOW, NINE + MINUTE), foldIncidents(events, known), uses)).toEqual([]);
    expect(eventsOfTrigger(trigger(SLOW, NINE), known, NOTHING_USED)).toMatchObject([{ kind: "opened" }]);
  });
});

describe("an incident that nobody looks at", () => {
  const calendar = businessCalendar({
    zone: "UTC",
    hours: { mon: ["08:00-18:00"], tue: ["08:00-18:00"] },
    holidays: [],
  });
  const known = live().incident;
  const base = { standing: STANDING, issue: null, isMerged: () => null };

  it("is due in business time below a day, and on the clock above", () => {
    const at = (time: string) => ({ openedAt: Date.parse(time) });
    const until = (time: string, severity: "major" | "minor") =>
      new Date(
        acknowledgeBy({ ...at(time), severity }, { major: "1h", minor: "1d" }, calendar),
      ).toISOString();
    expect(until("2026-11-16T17:30:00Z", "major")).toBe("2026-11-17T08:30:00.000Z");
    expect(until("2026-11-17T15:00:00Z", "minor")).toBe("2026-11-23T08:00:00.000Z");
  });

  it("is due from when its opening was written, not from when the figure fired", () => {
    const [opened] = eventsOfTrigger(trigger(SLOW, NINE), new Map(), NOTHING_USED);
    const record = recordOfEvent(opened as IncidentEvent, { cause: "x", workflow: "lead-response" });
    const late = { ...record, recordedtime: "2026-11-17T16:20:00.000Z" };
    const incident = [...foldIncidents(eventsOfRecords([late])).values()][0] as Incident;
    expect(incident.detectedAt).toBe(NINE + 5 * MINUTE);
    expect(new Date(acknowledgeBy(incident, { major: "1h" }, calendar)).toISOString()).toBe(
      "2026-11-17T17:20:00.000Z",
    );
    // A register of before names no such instant.
    const { openedAt: _, ...old } = incident;
    const carried = recordOfEvent(
      { kind: "carried", key: incident.key, at: NINE + 7 * DAY, by: "opsbook", incident: old as Incident },
      { cause: "w", workflow: null },
    );
    expect(foldIncidents(eventsOfRecords([carried])).get(incident.key)?.openedAt).toBe(incident.detectedAt);
  });

  it("goes to the escalation owner once", () => {
    const due = NINE + 65 * MINUTE;
    const tended = tend(known, { ...base, now: due, acknowledgeBy: due });
    expect(tended.events).toMatchObject([{ kind: "escalated", to: "general-manager", at: due }]);
    const after = foldIncidents(tended.events, new Map([[known.key, known]])).get(known.key) as Incident;
    expect(tend(after, { ...base, now: due + DAY, acknowledgeBy: due }).events).toEqual([]);
    expect(tend(known, { ...base, now: due - 1, acknowledgeBy: due }).events).toEqual([]);
  });

  it("is opened again where it was closed by hand without a cause", () => {
    const issue = { open: false, movedBy: new Set(["sales-lead"]), movedAt: NINE + DAY };
    const tended = tend(known, { ...base, now: NINE + DAY, acknowledgeBy: NINE + 2 * DAY, issue });
    expect(tended).toMatchObject({ events: [], remark: expect.stringContaining("no root cause") });
  });
});

describe("records of incidents", () => {
  it("say again what happened", () => {
    const { incident } = live(
      ["sales-lead", { name: "severity", severity: "critical" }],
      ["sales-lead", CAUSE],
      ["sales-lead", { name: "follow-up", followUp: { kind: "none", reason: "vendor's fault" } }],
      ["sales-lead", { name: "resolve" }],
    );
    const carried: IncidentEvent = {
      kind: "carried",
      key: incident.key,
      at: NINE + 7 * DAY,
      by: "opsbook",
      incident,
    };
    const events: IncidentEvent[] = [...incident.timeline, carried];
    for (const event of events) {
      const record = recordOfEvent(event, { cause: "c1", workflow: "lead-response" });
      expect(eventOfRecord(record)).toEqual(event);
    }
    expect(foldIncidents([carried]).get(incident.key)).toEqual(incident);
    // What was carried over and is read again counts once.
    expect(foldIncidents([carried, ...incident.timeline]).get(incident.key)).toEqual(incident);
  });
});
