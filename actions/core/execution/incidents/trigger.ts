import { DAY } from "../../duration.ts";
import {
  type Incident,
  type IncidentEvent,
  type IncidentOrigin,
  isActive,
  isOver,
  type Severity,
} from "./incident.ts";

/** Something fired, or somebody reported it. All that an incident would be opened with. */
export interface Trigger {
  origin: Omit<IncidentOrigin, "key" | "previous">;
  severity: Severity;
  /** When it is noticed, in milliseconds. */
  at: number;
  /** A person's id, or `opsbook`. */
  by: string;
}

/** A follow-up that does not hold so long did not work. */
export const FOLLOW_UP_HOLDS_DAYS = 90;

/** The key of a firing episode. */
export function keyOf(cause: string, since: number): string {
  return `${cause}@${new Date(since).toISOString()}`;
}

/**
 * What a firing makes of the incidents that there are. One cause is one incident: it goes on where it is not reviewed yet,
 * and attaches to an open one of a dependency that the workflow uses; else it is opened. A cause that comes back soon after
 * its review says that its follow-up did not work. The same firing twice gives nothing.
 *
 * @param dependencies what the workflow of the firing uses, by name.
 */
export function eventsOfTrigger(
  { origin, severity, at, by }: Trigger,
  incidents: ReadonlyMap<string, Incident>,
  dependencies: ReadonlySet<string>,
): IncidentEvent[] {
  const key = keyOf(origin.cause, origin.since);
  if (incidents.has(key) || isPast(origin, at, incidents)) return [];
  const last = lastOf(origin.cause, incidents);
  if (last !== undefined && !isOver(last)) {
    const since = origin.since;
    const calmSince = last.resolvedAt ?? last.recoveredAt ?? last.mitigatedAt;
    // What fired before it calmed down is the same firing still.
    if (calmSince === null || since <= calmSince) return [];
    return [{ kind: "refired", key: last.key, at, by, since }];
  }
  const cover = coverOf(origin.cause, incidents, dependencies);
  if (cover !== undefined) {
    if (cover.attached.includes(origin.cause)) return [];
    return [{ kind: "attached", key: cover.key, at, by, cause: origin.cause }];
  }
  const opened: IncidentEvent = {
    kind: "opened",
    key,
    at,
    by,
    severity,
    origin: { ...origin, previous: last?.key ?? null },
  };
  return failedFollowUp(last, origin.since)
    ? [opened, { kind: "follow-up-failed", key: last.key, at, by }]
    : [opened];
}

/** It went on an incident that is over since: what a run sees again after the review is no new firing. */
function isPast(
  { cause, since }: Trigger["origin"],
  at: number,
  incidents: ReadonlyMap<string, Incident>,
): boolean {
  return incidents.values().some((incident) => {
    if (!isOver(incident)) return false;
    if (incident.cause === cause && since <= (incident.resolvedAt ?? Number.NEGATIVE_INFINITY)) return true;
    return incident.timeline.some(
      (event) =>
        (event.kind === "attached" && event.cause === cause && event.at === at) ||
        (event.kind === "refired" && incident.cause === cause && event.since === since),
    );
  });
}

/** The newest incident of a cause; a duplicate stands for the one that it repeats. */
export function lastOf(cause: string, incidents: ReadonlyMap<string, Incident>): Incident | undefined {
  let last: Incident | undefined;
  for (const incident of incidents.values()) {
    const later = last === undefined || incident.since >= last.since;
    if (incident.cause === cause && incident.state !== "duplicate" && later) last = incident;
  }
  return last;
}

/** The open incident of a dependency that explains the firing. */
function coverOf(
  cause: string,
  incidents: ReadonlyMap<string, Incident>,
  dependencies: ReadonlySet<string>,
): Incident | undefined {
  for (const incident of incidents.values()) {
    const { dependency } = incident;
    if (dependency === null || incident.cause === cause || !isActive(incident)) continue;
    if (dependencies.has(dependency)) return incident;
  }
  return undefined;
}

function failedFollowUp(last: Incident | undefined, since: number): last is Incident {
  if (last === undefined || last.followUp === null || last.followUpIneffective) return false;
  const end = last.reviewedAt ?? last.resolvedAt;
  return end !== null && since - end <= FOLLOW_UP_HOLDS_DAYS * DAY;
}
