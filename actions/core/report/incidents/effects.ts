import type { Effect, EnsureLabel } from "../../effect.ts";
import { type Incident, isActive, isOver } from "../../execution/incidents/incident.ts";
import { hiddenMarker } from "../gate/marker.ts";
import { incidentBody, incidentLabels, incidentMarker, incidentTitle } from "./incident-issue.ts";
import { actingOn, type IncidentRoom, standingInFor, viewOf } from "./view.ts";

const COLOURS = { critical: "b60205", major: "d93f0b", minor: "fbca04" } as const;

/** The labels of incidents; those that people deleted come back. */
export const INCIDENT_LABELS: readonly EnsureLabel[] = [
  label("incident", "5319e7", "Something went wrong: one cause, one issue"),
  label("severity: critical", COLOURS.critical, "Customers are not served, or harm is near"),
  label("severity: major", COLOURS.major, "Customers wait"),
  label("severity: minor", COLOURS.minor, "Worth looking at in the next days"),
];

function label(name: string, color: string, description: string): EnsureLabel {
  return { kind: "ensure-label", name, color, description };
}

/** The issue of an incident as it should be. */
export function issueEffect(incident: Incident, acknowledgeBy: number, room: IncidentRoom): Effect {
  return {
    kind: "ensure-issue",
    marker: incidentMarker(incident.key),
    title: incidentTitle(incident),
    body: incidentBody(viewOf(incident, acknowledgeBy, room)),
    labels: incidentLabels(incident),
    assignees: isOver(incident) ? [] : accountsOf(actingOn(incident, room), room),
    former: isOver(incident) ? [] : accountsOf(ownersOf(incident), room),
    state: isActive(incident) ? "open" : "closed",
    ...(incident.state === "duplicate" ? { reason: "not_planned" } : {}),
  };
}

/** Everybody who has owned it, with whoever does now. */
function ownersOf({ timeline }: Incident): string[] {
  return timeline.flatMap((event) => {
    if (event.kind === "opened") return [event.origin.owner];
    return event.kind === "assigned" ? [event.to] : [];
  });
}

function accountsOf(ids: readonly string[], room: IncidentRoom): string[] {
  const people = room.catalog.people.flatMap(({ value }) => value.spec.people);
  return ids.flatMap((id) => people.find((person) => person.id === id)?.github ?? []);
}

/** What is said below an incident's issue by itself: that it was escalated, and why it was opened or closed again. */
export function commentEffects(
  incident: Incident,
  remark: string | null,
  acknowledgeBy: number,
  room: IncidentRoom,
): Effect[] {
  const issue = room.issues.get(incident.key);
  if (issue === undefined) return [];
  const effects: Effect[] = [];
  const say = (name: string, text: string): void => {
    const marker = hiddenMarker(name, { key: incident.key });
    effects.push({ kind: "ensure-comment", issue, marker, body: `${marker}\n${text}\n` });
  };
  const { person, clock } = viewOf(incident, acknowledgeBy, room);
  if (incident.escalatedAt !== null && incident.state === "detected") {
    const standIns = standingInFor(incident.escalation, room).map(person);
    const instead = standIns.length === 0 ? "" : `, or ${standIns.join(" or ")} in their place`;
    say(
      "incident-escalated",
      `Nobody acknowledged this by ${clock(acknowledgeBy)}. ${person(incident.escalation)}${instead}: please take it on, or hand it over with \`/assign @account\`.`,
    );
  }
  if (remark !== null) say("incident-remark", remark);
  return effects;
}
