import { ownRecord } from "../../signal/own-record.ts";
import { compareRecords, type EventRecord, isOwnType } from "../../signal/record.ts";
import {
  type FollowUp,
  type Incident,
  type IncidentEvent,
  type IncidentHappening,
  type IncidentOrigin,
  ROOT_CAUSE_CLASSES,
  type RootCause,
  SEVERITIES,
  type Severity,
  TELLING_STATES,
  type Telling,
  TOLD_KINDS,
} from "./incident.ts";

const PREFIX = "incident.";
type Data = NonNullable<EventRecord["data"]>;

/**
 * The record of an event. Its subject is the incident's key, its workflow the one that the incident counts for.
 *
 * @param cause what makes the record unique: the same cause again is the same record. A comment's id, a firing's instant.
 */
export function recordOfEvent(
  event: IncidentEvent,
  { cause, workflow }: { cause: string; workflow: string | null },
): EventRecord {
  const { key, at, by, kind } = event;
  return ownRecord({
    type: `${PREFIX}${kind}`,
    id: `${PREFIX}${kind}:${cause}`,
    time: at,
    subject: key,
    ...(workflow === null ? {} : { workflow }),
    data: { by, ...dataOf(event) },
  });
}

function dataOf(event: IncidentHappening): Data {
  switch (event.kind) {
    case "opened":
      return { severity: event.severity, ...originData(event.origin) };
    case "refired":
      return { since: new Date(event.since).toISOString() };
    case "attached":
      return { cause: event.cause };
    case "filed":
      return { issue: event.issue };
    case "assigned":
    case "escalated":
      return { to: event.to };
    case "severity-set":
      return { severity: event.severity };
    case "root-cause-found":
      return { class: event.rootCause.class, text: event.rootCause.text };
    case "follow-up-named":
      return followUpData(event.followUp);
    case "reopened":
      return { reason: event.reason };
    case "duplicate-named":
      return { of: event.of };
    case "carried":
      return { incident: JSON.stringify(event.incident) };
    case "revert-prepared":
      return present({ branch: event.branch, pull: event.pull, trouble: event.trouble });
    case "overridden":
      return { rule: event.rule, reason: event.reason };
    case "override-judged":
      return { rule: event.rule, held: event.held };
    case "told": {
      const { what, of, attempt, state, why } = event;
      return present({ what, of: new Date(of).toISOString(), attempt, state, why });
    }
    case "recovered":
    case "acknowledged":
    case "mitigated":
    case "resolved":
    case "reviewed":
    case "follow-up-failed":
      return {};
  }
}

function originData({ since, workflows, ...rest }: Omit<IncidentOrigin, "key">): Data {
  return { since: new Date(since).toISOString(), workflows: workflows.join(","), ...present(rest) };
}

function present(values: Readonly<Record<string, string | number | null>>): Data {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Data;
}

function followUpData(followUp: FollowUp): Data {
  switch (followUp.kind) {
    case "pull":
      return { follow_up: "pull", number: followUp.number };
    case "url":
      return { follow_up: "url", url: followUp.url };
    case "none":
      return { follow_up: "none", reason: followUp.reason };
  }
}

/**
 * The events of records, as they are folded: what was carried over from an older week comes first, since what happened
 * before a late run may have been written after it; then what was opened, since something may have happened to it at the
 * same instant.
 */
export function eventsOfRecords(records: readonly EventRecord[]): IncidentEvent[] {
  const events = records.toSorted(compareRecords).flatMap((record) => {
    const event = eventOfRecord(record);
    return event === null ? [] : [event];
  });
  const rank = ({ kind }: IncidentEvent): number => (kind === "carried" ? 0 : kind === "opened" ? 1 : 2);
  return events.sort((one, other) => rank(one) - rank(other));
}

/** The event of a record; null where it is none of an incident. Throws RangeError for one that Opsbook did not write so. */
export function eventOfRecord(record: EventRecord): IncidentEvent | null {
  const { type, source, subject, time, data = {} } = record;
  if (!type.startsWith(PREFIX) || !isOwnType(type) || source !== "opsbook" || subject === undefined)
    return null;
  const read = reader(data, record.id);
  // What was learned of later bears the instant of writing, and says when it was.
  const at = Date.parse(read.optional("happened") ?? time);
  const common = { key: subject, at, by: read.text("by") };
  const happening = happeningOf(type.slice(PREFIX.length), read, record.id);
  // Which of two runs at once wrote it, the ledger alone knows: both find the same instant there.
  return happening.kind === "opened" && record.recordedtime !== undefined
    ? { ...common, ...happening, writtenAt: Date.parse(record.recordedtime) }
    : { ...common, ...happening };
}

function happeningOf(kind: string, read: Reader, id: string): IncidentHappening {
  switch (kind) {
    case "opened":
      return { kind, severity: read.oneOf("severity", SEVERITIES), origin: originOf(read) };
    case "refired":
      return { kind, since: read.instant("since") };
    case "attached":
      return { kind, cause: read.text("cause") };
    case "filed":
      return { kind, issue: read.number("issue") };
    case "assigned":
    case "escalated":
      return { kind, to: read.text("to") };
    case "severity-set":
      return { kind, severity: read.oneOf<Severity>("severity", SEVERITIES) };
    case "root-cause-found":
      return { kind, rootCause: rootCauseOf(read) };
    case "follow-up-named":
      return { kind, followUp: followUpOf(read) };
    case "reopened":
      return { kind, reason: read.text("reason") };
    case "duplicate-named":
      return { kind, of: read.text("of") };
    case "carried":
      return { kind, incident: carriedIncident(read.text("incident")) };
    case "revert-prepared":
      return {
        kind,
        branch: read.optional("branch"),
        pull: read.has("pull") ? read.number("pull") : null,
        trouble: read.optional("trouble"),
      };
    case "overridden":
      return { kind, rule: read.text("rule"), reason: read.text("reason") };
    case "override-judged":
      return { kind, rule: read.text("rule"), held: read.yes("held") };
    case "told":
      return { kind, ...tellingOf(read) };
    case "recovered":
    case "acknowledged":
    case "mitigated":
    case "resolved":
    case "reviewed":
    case "follow-up-failed":
      return { kind };
    default:
      throw new RangeError(`record ${id}: there is no "${PREFIX}${kind}"`);
  }
}

/** Registers of before say of an incident only when it was detected. */
function carriedIncident(text: string): Incident {
  const incident = JSON.parse(text) as Omit<Incident, "openedAt"> & { openedAt?: number };
  return { ...incident, openedAt: incident.openedAt ?? incident.detectedAt };
}

function originOf(read: Reader): Omit<IncidentOrigin, "key"> {
  const workflows = read.text("workflows");
  return {
    cause: read.text("cause"),
    title: read.text("title"),
    since: read.instant("since"),
    workflows: workflows === "" ? [] : workflows.split(","),
    dependency: read.optional("dependency"),
    figure: read.optional("figure"),
    runbook: read.optional("runbook"),
    owner: read.text("owner"),
    reviewer: read.text("reviewer"),
    escalation: read.text("escalation"),
    previous: read.optional("previous"),
  };
}

function tellingOf(read: Reader): Telling {
  return {
    what: read.oneOf("what", TOLD_KINDS),
    of: read.instant("of"),
    attempt: read.number("attempt"),
    state: read.oneOf("state", TELLING_STATES),
    why: read.optional("why"),
  };
}

function rootCauseOf(read: Reader): RootCause {
  return { class: read.oneOf("class", ROOT_CAUSE_CLASSES), text: read.text("text") };
}

function followUpOf(read: Reader): FollowUp {
  const kind = read.oneOf("follow_up", ["pull", "url", "none"] as const);
  if (kind === "pull") return { kind, number: read.number("number") };
  return kind === "url" ? { kind, url: read.text("url") } : { kind, reason: read.text("reason") };
}

interface Reader {
  text: (name: string) => string;
  optional: (name: string) => string | null;
  has: (name: string) => boolean;
  yes: (name: string) => boolean;
  number: (name: string) => number;
  instant: (name: string) => number;
  oneOf: <T extends string>(name: string, words: readonly T[]) => T;
}

function reader(data: Data, id: string): Reader {
  const wrong = (name: string) =>
    new RangeError(`record ${id}: its ${name} is ${JSON.stringify(data[name])}`);
  const optional = (name: string): string | null => {
    const value = data[name];
    if (value !== undefined && typeof value !== "string") throw wrong(name);
    return value ?? null;
  };
  const text = (name: string): string => {
    const value = optional(name);
    if (value === null) throw wrong(name);
    return value;
  };
  return {
    text,
    optional,
    has: (name) => data[name] !== undefined,
    yes: (name) => {
      const value = data[name];
      if (typeof value !== "boolean") throw wrong(name);
      return value;
    },
    number: (name) => {
      const value = data[name];
      if (typeof value !== "number") throw wrong(name);
      return value;
    },
    instant: (name) => {
      const value = Date.parse(text(name));
      if (Number.isNaN(value)) throw wrong(name);
      return value;
    },
    oneOf: (name, words) => {
      const found = words.find((word) => word === data[name]);
      if (found === undefined) throw wrong(name);
      return found;
    },
  };
}
