import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IncidentCommand } from "../../../../actions/core/execution/incidents/command.ts";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type { Incident, IncidentEvent } from "../../../../actions/core/execution/incidents/incident.ts";
import { type CommandFacts, obey } from "../../../../actions/core/execution/incidents/obey.ts";
import { eventOfRecord, recordOfEvent } from "../../../../actions/core/execution/incidents/records.ts";
import { eventsOfTrigger } from "../../../../actions/core/execution/incidents/trigger.ts";

const START = Date.parse("2026-11-16T09:00:00Z");
const MINUTE = 60_000;
const CAUSE = "threshold:lead-response/slow";
const PEOPLE = ["owner", "reviewer", "boss", "stranger"] as const;
type Who = (typeof PEOPLE)[number];
const MERGED = 12;
const OPEN = 13;

type Act =
  | { do: "command"; who: Who; name: IncidentCommand["name"]; pull: number }
  | { do: "fire" }
  | { do: "recover" }
  /** The last act again, decided on what stood before it: a doubled event, or two runs at once. */
  | { do: "twice" };

const NAMES: readonly IncidentCommand["name"][] = [
  "ack",
  "assign",
  "severity",
  "mitigated",
  "root-cause",
  "follow-up",
  "resolve",
  "reviewed",
  "reopen",
];

const acts = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        do: fc.constant("command" as const),
        who: fc.constantFrom(...PEOPLE),
        name: fc.constantFrom(...NAMES),
        pull: fc.constantFrom(MERGED, OPEN, 99),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ do: "fire" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "recover" as const }) },
    { weight: 2, arbitrary: fc.constant({ do: "twice" as const }) },
  ),
  { maxLength: 40 },
);

function commandOf(name: IncidentCommand["name"], pull: number): IncidentCommand {
  switch (name) {
    case "assign":
      return { name, to: "boss" };
    case "severity":
      return { name, severity: "critical" };
    case "root-cause":
      return { name, rootCause: { class: "vendor", text: "the vendor was down" } };
    case "follow-up":
      return { name, followUp: { kind: "pull", number: pull } };
    case "reopen":
      return { name, reason: "not gone" };
    case "duplicate":
      return { name, issue: 1 };
    default:
      return { name };
  }
}

/** The rules once more, as a person would write them on a page. One line of incidents of one cause. */
interface Model {
  /** Of the present incident. */
  phase: "open" | "calm" | "closed" | "done";
  taken: boolean;
  cause: boolean;
  fix: "none" | "merged" | "unmerged";
  owner: Who;
  count: number;
}

const FRESH: Omit<Model, "count"> = {
  phase: "open",
  taken: false,
  cause: false,
  fix: "none",
  owner: "owner",
};

function modelCommand(model: Model, who: Who, name: IncidentCommand["name"], pull: number): void {
  if (who === "stranger" || model.phase === "done") return;
  const closable = model.cause && model.fix === "merged";
  if (name === "ack") model.taken = true;
  if (name === "assign") model.owner = "boss";
  if (name === "mitigated" && (model.phase === "open" || model.phase === "calm")) {
    model.taken = true;
    model.phase = "calm";
  }
  if (name === "root-cause") {
    model.taken = true;
    model.cause = true;
  }
  if (name === "follow-up" && pull !== 99) {
    model.taken = true;
    model.fix = pull === MERGED ? "merged" : "unmerged";
  }
  if (name === "resolve" && closable && (who === model.owner || who === "boss")) {
    model.taken = true;
    model.phase = "closed";
  }
  if (name === "reviewed" && who === "reviewer" && model.phase === "closed" && closable) model.phase = "done";
  if (name === "reopen" && (model.phase === "closed" || model.phase === "calm")) model.phase = "open";
}

const PHASES: Record<Incident["state"], Model["phase"]> = {
  detected: "open",
  acknowledged: "open",
  mitigated: "calm",
  resolved: "closed",
  reviewed: "done",
  duplicate: "done",
};

function factsFor(who: Who, at: number, incident: Incident): CommandFacts {
  return {
    as: new Set([who]),
    at,
    standing: {
      owner: incident.owner,
      reviewers: new Set(["reviewer"]),
      escalations: new Set(["boss"]),
      named: new Set([incident.owner, "owner", "reviewer", "boss"]),
    },
    personOf: (text) => text,
    nameOf: (id) => id,
    incidentOf: () => null,
    isMerged: (pull) => (pull === 99 ? null : pull === MERGED),
  };
}

function newest(incidents: ReadonlyMap<string, Incident>): Incident | undefined {
  return [...incidents.values()].at(-1);
}

/** What an act writes, decided on the incidents as given. */
function decided(act: Act, incidents: ReadonlyMap<string, Incident>, at: number): IncidentEvent[] {
  const incident = newest(incidents);
  if (act.do === "fire") {
    const origin = {
      cause: CAUSE,
      title: "Slow",
      since: at,
      workflows: ["lead-response"],
      dependency: null,
      figure: null,
      runbook: null,
      owner: "owner",
      reviewer: "reviewer",
      escalation: "boss",
    };
    return eventsOfTrigger({ origin, severity: "major", at, by: "opsbook" }, incidents, new Set());
  }
  if (incident === undefined) return [];
  if (act.do === "recover") {
    const isOpen = PHASES[incident.state] === "open";
    return isOpen ? [{ kind: "recovered", key: incident.key, at, by: "opsbook" }] : [];
  }
  if (act.do === "twice") return [];
  const obeyed = obey(commandOf(act.name, act.pull), incident, factsFor(act.who, at, incident));
  return obeyed.done ? obeyed.events : [];
}

function isSound(incident: Incident): boolean {
  const closed = incident.state === "resolved" || incident.state === "reviewed";
  if (closed && (incident.rootCause === null || incident.followUp === null)) return false;
  if (closed !== (incident.resolvedAt !== null)) return false;
  return incident.acknowledgedAt === null || incident.acknowledgedAt >= incident.since;
}

describe("the life of incidents, whatever people do", () => {
  it("is that of a small model, and doubled events change nothing", () => {
    fc.assert(
      fc.property(acts, (list) => {
        let incidents = new Map<string, Incident>();
        let before = incidents;
        let last: IncidentEvent[] = [];
        let model: Model | null = null;
        for (const [index, act] of list.entries()) {
          const at = START + index * MINUTE;
          if (act.do === "twice") {
            // Decided again on the same state it is the same, record for record: the ledger has them already.
            incidents = foldIncidents(again(last), before);
            continue;
          }
          before = incidents;
          last = decided(act, incidents, at);
          incidents = foldIncidents(last, incidents);
          model = modelStep(model, act);
        }
        const incident = newest(incidents);
        expect(incidents.size).toBe(model?.count ?? 0);
        for (const one of incidents.values()) expect(isSound(one)).toBe(true);
        if (incident === undefined || model === null) return;
        expect({
          phase: PHASES[incident.state],
          taken: incident.acknowledgedAt !== null,
          cause: incident.rootCause !== null,
          owner: incident.owner,
        }).toEqual({ phase: model.phase, taken: model.taken, cause: model.cause, owner: model.owner });
      }),
      { numRuns: 10_000 },
    );
  });

  it("is sound where several people were told yes at the same moment", () => {
    fc.assert(
      fc.property(
        fc.array(
          acts.map((list) => list.slice(0, 4)),
          { maxLength: 12 },
        ),
        (rounds) => {
          let incidents = foldIncidents(decided({ do: "fire" }, new Map(), START));
          for (const [index, round] of rounds.entries()) {
            const at = START + (index + 1) * MINUTE;
            const events = round.flatMap((act) => decided(act, incidents, at));
            incidents = foldIncidents(again(events), incidents);
            for (const one of incidents.values()) expect(isSound(one)).toBe(true);
            const going = [...incidents.values()].filter(({ state }) => PHASES[state] !== "done");
            expect(going.length).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** Through the ledger: what was written twice stands there once. */
function again(events: readonly IncidentEvent[]): IncidentEvent[] {
  const records = [...events, ...events].map((event) =>
    recordOfEvent(event, { cause: `${event.kind}@${event.at}`, workflow: null }),
  );
  const once = new Map(records.map((record) => [record.id, record]));
  return [...once.values()].flatMap((record) => eventOfRecord(record) ?? []);
}

function modelStep(model: Model | null, act: Act): Model | null {
  if (act.do === "fire") {
    if (model === null || model.phase === "done") return { ...FRESH, count: (model?.count ?? 0) + 1 };
    return { ...model, phase: "open" };
  }
  if (model === null) return null;
  const next = { ...model };
  if (act.do === "recover" && next.phase === "open") next.phase = "calm";
  if (act.do === "command") modelCommand(next, act.who, act.name, act.pull);
  return next;
}
