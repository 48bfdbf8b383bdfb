import type { Catalog } from "../../catalog/catalog.ts";
import { workflowsByName } from "../../catalog/lookup/names.ts";
import type { BusinessCalendar } from "../../learning/business-calendar.ts";
import type { EventRecord } from "../../signal/record.ts";
import { checkedRecord } from "../unapproved/checked.ts";
import { acknowledgeBy } from "./clocks.ts";
import { foldIncidents } from "./fold.ts";
import { type Incident, type IncidentEvent, isActive, type Revert } from "./incident.ts";
import { judgedOverrides, outcomeRecord } from "./overrides.ts";
import { recordOfEvent } from "./records.ts";
import { registerRecords } from "./register.ts";
import { newSilences, type Silence } from "./silence.ts";
import { standingOf } from "./standing.ts";
import { type IssueFacts, tend } from "./tend.ts";
import { eventsOfTrigger, lastOf, type Trigger } from "./trigger.ts";

/** All that one run of manage-incidents decides from. */
export interface RunFacts {
  catalog: Catalog;
  calendar: Pick<BusinessCalendar, "add" | "nextOpening">;
  incidents: ReadonlyMap<string, Incident>;
  /** The newest week into which incidents were carried over, and the present one. */
  registered: string | null;
  week: string;
  /** Milliseconds. */
  now: number;
  /** What fired or was reported, the oldest first; what was seen before is seen again without harm. */
  triggers: readonly Trigger[];
  /** Causes that came back by themselves, and when. */
  recoveries: readonly { cause: string; at: number }[];
  /** The issues of incidents by key; absent where there is none yet. */
  issues: ReadonlyMap<string, IssueFacts>;
  /** What fired within a window of maintenance, and what the ledger knows of that. */
  silences: readonly Silence[];
  recorded: readonly Silence[];
  /** What takes unapproved changes back, by cause. */
  reverts: ReadonlyMap<string, Revert>;
  /** Up to which commit of the default branch changes were looked at before this run, and now. */
  checked: { before: string | null; now: string | null };
  isMerged: (pull: number) => boolean | null;
}

/** What the run writes, and how incidents stand afterwards. */
export interface RunPlan {
  records: EventRecord[];
  incidents: Map<string, Incident>;
  /** Why an issue is opened or closed again, by the incident's key. */
  remarks: Map<string, string>;
}

/**
 * What one run makes of the incidents: what fired opens, continues or attaches; what came back mitigates; nobody's
 * incidents escalate; issues that were moved by hand are taken for what they meant. Running it again on what it wrote
 * gives nothing.
 */
export function planRun(facts: RunFacts): RunPlan {
  const records: EventRecord[] = [];
  const remarks = new Map<string, string>();
  let incidents = new Map(facts.incidents);
  if (facts.registered !== facts.week) records.push(...registerRecords(incidents, facts.week, facts.now));
  records.push(...newSilences(facts.silences, facts.recorded));
  const take = (events: readonly IncidentEvent[]): void => {
    incidents = foldIncidents(events, incidents);
    records.push(...recordsOfEvents(events, incidents));
  };
  for (const { events } of inOrder(facts)) take(events(incidents));
  for (const [cause, revert] of facts.reverts) take(prepared(lastOf(cause, incidents), revert, facts.now));
  // Written anew in each week, so that it stands beside the register.
  const { before, now: checked } = facts.checked;
  if (checked !== null && (checked !== before || facts.registered !== facts.week))
    records.push(checkedRecord(checked, facts.now));
  for (const incident of incidents.values()) {
    const tended = tend(incident, {
      now: facts.now,
      standing: standingOf(incident, facts.catalog),
      acknowledgeBy: acknowledgeUntil(incident, facts),
      issue: facts.issues.get(incident.key) ?? null,
      isMerged: facts.isMerged,
    });
    take(tended.events);
    take(judgedOverrides(incidents.get(incident.key) ?? incident));
    if (tended.remark !== null) remarks.set(incident.key, tended.remark);
  }
  return { records, incidents, remarks };
}

/** The records of events, as runs of ours write them: the same event again is the same record. */
export function recordsOfEvents(
  events: readonly IncidentEvent[],
  incidents: ReadonlyMap<string, Incident>,
): EventRecord[] {
  return events.flatMap((event) => {
    const workflow = incidents.get(event.key)?.workflows[0] ?? null;
    const record = recordOfEvent(event, { cause: causeOf(event), workflow });
    return event.kind === "override-judged" ? [record, outcomeRecord(event)] : [record];
  });
}

/** Records of issues that were made since: whoever reads the ledger finds the issue without asking GitHub. */
export function filedRecords(
  incidents: ReadonlyMap<string, Incident>,
  issues: ReadonlyMap<string, number>,
  now: number,
): EventRecord[] {
  return [...incidents.values()].flatMap((incident) => {
    const issue = issues.get(incident.key);
    if (issue === undefined || incident.issue !== null) return [];
    const event: IncidentEvent = { kind: "filed", key: incident.key, at: now, by: "opsbook", issue };
    return [recordOfEvent(event, { cause: incident.key, workflow: incident.workflows[0] ?? null })];
  });
}

/** Until when an incident has to be acknowledged, by the times of cadence.yaml. */
export function acknowledgeUntil(
  incident: Incident,
  { catalog, calendar }: Pick<RunFacts, "catalog" | "calendar">,
): number {
  return acknowledgeBy(incident, catalog.cadences[0]?.value.spec.acknowledge ?? {}, calendar);
}

interface Happening {
  at: number;
  events: (incidents: ReadonlyMap<string, Incident>) => IncidentEvent[];
}

/**
 * What fired and what came back, as it happened: a run that catches up on a day sees a cause come, go and come again, as
 * those would have seen it that were lost.
 */
function inOrder({ triggers, recoveries, catalog, now }: RunFacts): Happening[] {
  const fired = triggers.map((trigger): Happening => {
    const uses = dependenciesOf(trigger, catalog);
    return {
      at: trigger.at,
      events: (incidents) => openedNow(eventsOfTrigger(trigger, incidents, uses), now),
    };
  });
  const back = recoveries.map(({ cause, at }): Happening => {
    return { at, events: (incidents) => recovery(lastOf(cause, incidents), at) };
  });
  return [...fired, ...back].sort((one, other) => one.at - other.at);
}

/** What fired long ago is opened now: its clock to acknowledge begins when somebody can know. */
function openedNow(events: readonly IncidentEvent[], now: number): IncidentEvent[] {
  return events.map((event) => (event.kind === "opened" ? { ...event, writtenAt: now } : event));
}

function dependenciesOf({ origin }: Trigger, catalog: Catalog): Set<string> {
  const workflows = origin.workflows.flatMap((name) => workflowsByName(catalog).get(name)?.value ?? []);
  return new Set(workflows.flatMap(({ spec }) => (spec.dependencies ?? []).map(({ name }) => name)));
}

function prepared(incident: Incident | undefined, revert: Revert, now: number): IncidentEvent[] {
  if (incident === undefined || incident.timeline.some(({ kind }) => kind === "revert-prepared")) return [];
  return [{ kind: "revert-prepared", key: incident.key, at: now, by: "opsbook", ...revert }];
}

function recovery(incident: Incident | undefined, at: number): IncidentEvent[] {
  if (incident === undefined || !isActive(incident) || incident.recoveredAt !== null) return [];
  // What came back before it fired again is an older story.
  const fired = incident.timeline.findLast(({ kind }) => kind === "refired");
  const since = fired?.kind === "refired" ? fired.since : incident.since;
  return at > since ? [{ kind: "recovered", key: incident.key, at, by: "opsbook" }] : [];
}

/** What happens once to an incident bears its key alone; what can happen again, its instant too. */
function causeOf(event: IncidentEvent): string {
  switch (event.kind) {
    case "opened":
    case "filed":
    case "escalated":
    case "follow-up-failed":
    case "revert-prepared":
      return event.key;
    case "override-judged":
      return `${event.key}:${event.rule}:${new Date(event.at).toISOString()}`;
    case "told": {
      const of = new Date(event.of).toISOString();
      return `${event.key}:${event.what}:${of}:${event.attempt}:${event.state}`;
    }
    case "attached":
      return `${event.key}:${event.cause}`;
    case "refired":
      return `${event.key}:${new Date(event.since).toISOString()}`;
    default:
      return `${event.key}:${new Date(event.at).toISOString()}`;
  }
}
