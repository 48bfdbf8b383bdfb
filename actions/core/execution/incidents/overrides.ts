import { ownRecord } from "../../signal/own-record.ts";
import type { EventRecord } from "../../signal/record.ts";
import type { Incident, IncidentEvent } from "./incident.ts";

type Overridden = Extract<IncidentEvent, { kind: "overridden" }>;
type Judged = Extract<IncidentEvent, { kind: "override-judged" }>;

/**
 * The record of a person's disagreement with a threshold: for the board, beside the one in the incident's timeline. It
 * changes nothing by itself, and least of all the gate.
 *
 * @param origin of the comment: the same comment is the same record.
 */
export function overrideRecord(
  { rule, reason, by, at, key }: Overridden,
  workflow: string | null,
  origin: string,
): EventRecord {
  return ownRecord({
    type: "override.made",
    id: `override:rule-${origin}`,
    subject: key,
    time: at,
    ...(workflow === null ? {} : { workflow }),
    actor: "human",
    data: { kind: "rule", rule, by, reason },
  });
}

/** The record of what became of it. */
export function outcomeRecord({ key, rule, held, at }: Judged): EventRecord {
  return ownRecord({
    type: "override.outcome",
    id: `override:outcome-${key}-${rule}-${new Date(at).toISOString()}`,
    subject: key,
    time: at,
    actor: "system",
    data: { rule, held },
  });
}

/**
 * What became of the disagreements with an incident's threshold that nobody has judged yet: it cleared by itself next, and the
 * person was right; or it fired again. Those of what only attached to the incident stay open: it is not told when that clears.
 */
export function judgedOverrides({ key, cause, timeline }: Incident): Judged[] {
  const judged: Judged[] = [];
  timeline.forEach((event, index) => {
    if (event.kind !== "overridden" || cause !== `threshold:${event.rule}`) return;
    const later = timeline.slice(index + 1);
    const isKnown = later.some((one) => one.kind === "override-judged" && one.rule === event.rule);
    const end = later.find(({ kind, at }) => (kind === "recovered" || kind === "refired") && at >= event.at);
    if (isKnown || end === undefined || judged.length > 0) return;
    const held = end.kind === "recovered";
    judged.push({ kind: "override-judged", key, at: end.at, by: "opsbook", rule: event.rule, held });
  });
  return judged;
}
