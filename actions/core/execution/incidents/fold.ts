import { type Incident, type IncidentEvent, isOver } from "./incident.ts";

/**
 * Incidents by key from what happened to them, in the one order of records. Whatever two racing runs or two people wrote,
 * the first one counts: a second acknowledgement changes nothing, and what comes after the end is only in the timeline.
 * The same event twice, once of them in what was carried over, counts once.
 * Events of an incident whose opening is not among them are left out.
 */
export function foldIncidents(
  events: Iterable<IncidentEvent>,
  known: ReadonlyMap<string, Incident> = new Map(),
): Map<string, Incident> {
  const incidents = new Map(known);
  for (const event of events) {
    const before = incidents.get(event.key);
    const after = step(before, event);
    if (after !== undefined) incidents.set(event.key, after);
  }
  return incidents;
}

/** The incident after one event; undefined where there is none yet and the event does not make one. */
export function step(before: Incident | undefined, event: IncidentEvent): Incident | undefined {
  if (before === undefined) return begin(event);
  if (event.kind === "carried" || before.timeline.some((known) => isSame(known, event))) return before;
  const changed = change(before, event);
  return { ...before, ...changed, timeline: [...before.timeline, event] };
}

function begin(event: IncidentEvent): Incident | undefined {
  if (event.kind === "carried") return event.incident;
  if (event.kind !== "opened") return undefined;
  return {
    key: event.key,
    ...event.origin,
    severity: event.severity,
    state: "detected",
    detectedAt: event.at,
    openedAt: Math.max(event.at, event.writtenAt ?? event.at),
    acknowledgedAt: null,
    acknowledgedBy: null,
    mitigatedAt: null,
    recoveredAt: null,
    resolvedAt: null,
    reviewedAt: null,
    escalatedAt: null,
    rootCause: null,
    followUp: null,
    followUpIneffective: false,
    duplicateOf: null,
    issue: null,
    attached: [],
    timeline: [event],
  };
}

function isSame(one: IncidentEvent, other: IncidentEvent): boolean {
  if (one.kind !== other.kind) return false;
  // An incident is opened once.
  if (one.kind === "opened") return true;
  const entries = (event: IncidentEvent) => Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries(one)) === JSON.stringify(entries(other));
}

function change(incident: Incident, event: IncidentEvent): Partial<Incident> {
  if (event.kind === "filed") return { issue: incident.issue ?? event.issue };
  if (event.kind === "follow-up-failed") return { followUpIneffective: true };
  if (isOver(incident)) return {};
  switch (event.kind) {
    case "opened":
    case "carried":
    case "revert-prepared":
    case "overridden":
    case "override-judged":
    case "told":
      return {};
    case "refired":
    case "reopened":
      return again(incident);
    case "recovered":
      return { recoveredAt: event.at, ...(isLively(incident) ? mitigated(incident, event.at) : {}) };
    case "attached":
      return incident.attached.includes(event.cause) ? {} : { attached: [...incident.attached, event.cause] };
    case "acknowledged":
      return acknowledged(incident, event);
    case "assigned":
      return { owner: event.to };
    case "severity-set":
      return { severity: event.severity };
    case "mitigated":
      return isLively(incident) ? mitigated(incident, event.at) : {};
    case "root-cause-found":
      return { rootCause: event.rootCause };
    case "follow-up-named":
      return { followUp: event.followUp, followUpIneffective: false };
    case "resolved":
      return incident.state === "resolved" ? {} : { state: "resolved", resolvedAt: event.at };
    case "reviewed":
      return incident.state === "resolved" ? { state: "reviewed", reviewedAt: event.at } : {};
    case "duplicate-named":
      return { state: "duplicate", duplicateOf: event.of };
    case "escalated":
      return incident.escalatedAt === null ? { escalatedAt: event.at } : {};
  }
}

function isLively({ state }: Incident): boolean {
  return state === "detected" || state === "acknowledged";
}

function mitigated(incident: Incident, at: number): Partial<Incident> {
  return { state: "mitigated", mitigatedAt: incident.mitigatedAt ?? at };
}

/** The same incident goes on, and so does its clock: who acknowledged it once has acknowledged it. */
function again({ acknowledgedAt }: Incident): Partial<Incident> {
  return {
    state: acknowledgedAt === null ? "detected" : "acknowledged",
    mitigatedAt: null,
    recoveredAt: null,
    resolvedAt: null,
  };
}

function acknowledged(incident: Incident, event: IncidentEvent): Partial<Incident> {
  if (incident.acknowledgedAt !== null) return {};
  const { at, by } = event;
  return {
    acknowledgedAt: at,
    acknowledgedBy: by,
    ...(incident.state === "detected" ? { state: "acknowledged" as const } : {}),
  };
}
