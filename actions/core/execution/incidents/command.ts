import type { FollowUp, RootCause, Severity } from "./incident.ts";

/** What a person can tell an incident, in a comment below it. */
export type IncidentCommand =
  | { name: "ack" }
  /** `to` is an account, or an id of people.yaml. */
  | { name: "assign"; to: string }
  | { name: "severity"; severity: Severity }
  | { name: "mitigated" }
  | { name: "root-cause"; rootCause: RootCause }
  | { name: "follow-up"; followUp: FollowUp }
  | { name: "resolve" }
  | { name: "reviewed" }
  | { name: "reopen"; reason: string }
  /** The number of the issue that this one repeats. */
  | { name: "duplicate"; issue: number };
