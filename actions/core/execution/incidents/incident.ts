/** How bad it is. Each has its time to acknowledge in cadence.yaml. */
export type Severity = "critical" | "major" | "minor";

export const SEVERITIES: readonly Severity[] = ["critical", "major", "minor"];

/** Where an incident stands in its life; `duplicate` ends it beside the others. */
export type IncidentState = "detected" | "acknowledged" | "mitigated" | "resolved" | "reviewed" | "duplicate";

/** What kind of thing went wrong, so that causes can be counted. */
export type RootCauseClass = "people" | "process" | "prompt" | "data" | "vendor";

export const ROOT_CAUSE_CLASSES: readonly RootCauseClass[] = [
  "people",
  "process",
  "prompt",
  "data",
  "vendor",
];

export interface RootCause {
  class: RootCauseClass;
  text: string;
}

/** What keeps it from happening again: a pull request, something outside this repository, or nothing, for a reason. */
export type FollowUp =
  | { kind: "pull"; number: number }
  | { kind: "url"; url: string }
  | { kind: "none"; reason: string };

/** What an incident is about; fixed when it is opened. */
export interface IncidentOrigin {
  /** `<cause>@<instant>`: one firing episode. */
  key: string;
  /** What went wrong, without when: `threshold:lead-response/slow-first-response`, `dependency:crm`, `change:<sha>`, `reported:<comment>`. */
  cause: string;
  title: string;
  /** Since when it has been so, in milliseconds: the clock of all times. */
  since: number;
  /** Those affected, the one that it counts for first; none for what belongs to no workflow. */
  workflows: readonly string[];
  dependency: string | null;
  /** The figure as it was shown, where a rule fired. */
  figure: string | null;
  /** Path of the response play or fallback in the repository. */
  runbook: string | null;
  /** Ids in people.yaml at the opening. */
  owner: string;
  reviewer: string;
  escalation: string;
  /** The key of the last incident of the same cause. */
  previous: string | null;
}

/** One incident as its records tell it. All instants are milliseconds; all people are ids of people.yaml. */
export interface Incident extends IncidentOrigin {
  severity: Severity;
  state: IncidentState;
  detectedAt: number;
  /** When it was written down: later than detected where an old export was read. Nobody could know before. */
  openedAt: number;
  acknowledgedAt: number | null;
  acknowledgedBy: string | null;
  mitigatedAt: number | null;
  /** When the measure came back by itself; null while it has not. */
  recoveredAt: number | null;
  resolvedAt: number | null;
  reviewedAt: number | null;
  escalatedAt: number | null;
  rootCause: RootCause | null;
  followUp: FollowUp | null;
  /** The same cause came back within 90 days of the follow-up. */
  followUpIneffective: boolean;
  duplicateOf: string | null;
  /** The number of its issue; null until there is one. */
  issue: number | null;
  /** Causes that fired within its span and attached to it. */
  attached: readonly string[];
  timeline: readonly IncidentEvent[];
}

/** Where a change can be taken back with one tap. */
export interface Revert {
  /** The branch that holds the commit; null where there is none. */
  branch: string | null;
  /** Null where it could not be opened, or where there is no branch. */
  pull: number | null;
  /** Why a person has to do it by hand; null where all is prepared. */
  trouble: string | null;
}

/** What the team's chat is told of. */
export type ToldKind = "opened" | "escalated" | "resolved";

export const TOLD_KINDS: readonly ToldKind[] = ["opened", "escalated", "resolved"];

/** `sending` is written before the message is sent: where nothing follows it, nobody knows whether it arrived. */
export type TellingState = "sending" | "sent" | "failed";

export const TELLING_STATES: readonly TellingState[] = ["sending", "sent", "failed"];

export interface Telling {
  what: ToldKind;
  /** When that happened, in milliseconds. */
  of: number;
  /** The first is 1. */
  attempt: number;
  state: TellingState;
  /** Why it failed; null else. */
  why: string | null;
}

/** One thing that happened to an incident: what its records say, typed. */
export type IncidentEvent = { key: string; at: number; by: string } & IncidentHappening;

export type IncidentHappening =
  /** `writtenAt`: when its record was written, in milliseconds; absent where it was not written yet. */
  | { kind: "opened"; severity: Severity; origin: Omit<IncidentOrigin, "key">; writtenAt?: number }
  /** The same cause fired again, at `since`, before it was reviewed. */
  | { kind: "refired"; since: number }
  /** The measure came back by itself. */
  | { kind: "recovered" }
  | { kind: "attached"; cause: string }
  /** Its issue was made. */
  | { kind: "filed"; issue: number }
  | { kind: "acknowledged" }
  | { kind: "assigned"; to: string }
  | { kind: "severity-set"; severity: Severity }
  | { kind: "mitigated" }
  | { kind: "root-cause-found"; rootCause: RootCause }
  | { kind: "follow-up-named"; followUp: FollowUp }
  | { kind: "resolved" }
  | { kind: "reviewed" }
  | { kind: "reopened"; reason: string }
  | { kind: "duplicate-named"; of: string }
  | { kind: "escalated"; to: string }
  | { kind: "follow-up-failed" }
  /** A pull request that takes an unapproved change back was prepared; or why there is none. */
  | ({ kind: "revert-prepared" } & Revert)
  /** A person disagrees with the threshold. It changes nothing by itself. */
  | { kind: "overridden"; rule: string; reason: string }
  /** What became of a disagreement: the threshold cleared by itself, or it fired again. */
  | { kind: "override-judged"; rule: string; held: boolean }
  /** What became of a message to the team's chat about something that happened at `of`. */
  | ({ kind: "told" } & Telling)
  /** A week's first restatement of an incident that is not over, so that no older week has to be read. */
  | { kind: "carried"; incident: Incident };

/** Somebody has to do something about it still. */
export function isActive({ state }: Pick<Incident, "state">): boolean {
  return state === "detected" || state === "acknowledged" || state === "mitigated";
}

/** Nothing can happen to it any more; the same cause makes a new one. */
export function isOver({ state }: Pick<Incident, "state">): boolean {
  return state === "reviewed" || state === "duplicate";
}
