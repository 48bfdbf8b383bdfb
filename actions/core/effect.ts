import type { Range } from "./finding.ts";

/** Something that Opsbook wants to be true outside itself. Making it true twice changes nothing (shell/apply.ts). */
export type Effect =
  | EnsureComment
  | EnsureIssue
  | EnsureLabel
  | EnsureState
  | SetStatus
  | EnsureCheckRun
  | RequestReviewers
  | EnsureSuggestions;

export type EffectKind = Effect["kind"];

/** Exactly one comment of ours that begins with `marker`, with this body. */
export interface EnsureComment {
  kind: "ensure-comment";
  /** The number of the issue or pull request. */
  issue: number;
  /** The first characters of the body by which it is found again: a key, never a title. */
  marker: string;
  body: string;
  /** It can only have been written since then, in milliseconds since 1970: older comments need not be read. */
  since?: number;
}

/** An issue of anybody's is open or closed, and has these labels among its own. */
export interface EnsureState {
  kind: "ensure-state";
  issue: number;
  state: "open" | "closed";
  labels: string[];
}

/**
 * Exactly one issue of ours for this marker, looking like this. What people changed by hand in its text or its title is
 * kept, and the issue flagged; ticks in task lists are theirs anyway.
 */
export interface EnsureIssue {
  kind: "ensure-issue";
  /** The first line of the body, of `hiddenMarker`: a key, never a title. */
  marker: string;
  title: string;
  /** Markdown; begins with the marker. */
  body: string;
  /** Added to those that people put on it; `severity: major` takes the place of any other `severity: ...`. */
  labels: string[];
  /** Added to those that are assigned; who has no access is passed over. */
  assignees: string[];
  /** Taken off where they are assigned, if it is not theirs still: who has handed it over. */
  former?: string[];
  /** Left as it is where absent. */
  state?: "open" | "closed";
  /** Why it is closed: done, or not to be done. "completed" where absent. */
  reason?: "completed" | "not_planned";
}

/** A label of this name. Its colour and description are set where GitHub made it, and left where a person did. */
export interface EnsureLabel {
  kind: "ensure-label";
  name: string;
  /** Six hex digits. */
  color: string;
  /** At most 100 characters. */
  description: string;
}

export type StatusState = "error" | "failure" | "pending" | "success";

/** The newest status of this context on a commit. */
export interface SetStatus {
  kind: "set-status";
  sha: string;
  context: string;
  state: StatusState;
  /** One line of at most 140 characters. */
  description: string;
  /** Where it leads; null for nowhere. */
  link: string | null;
  /** A success that holds only while this is so; it is asked again just before (SEC-7). Else `otherwise` is posted as pending. */
  only?: { while: Standing; otherwise: string };
}

/** What a verdict about a pull request was drawn from. */
export interface Standing {
  pull: number;
  /** The pull request's commit. */
  head: string;
  /** The branch that it goes into, and the commit at which that one stood. */
  into: string;
  base: string;
}

export type CheckConclusion = "success" | "failure" | "neutral";

/** A note on lines of a file, in the "Files changed" view. */
export interface Annotation {
  file: string;
  range: Range;
  level: "failure" | "warning" | "notice";
  title: string;
  text: string;
}

/** A check run on a commit with all its annotations, however many there are. */
export interface EnsureCheckRun {
  kind: "ensure-check-run";
  sha: string;
  name: string;
  conclusion: CheckConclusion;
  title: string;
  /** Markdown. */
  summary: string;
  annotations: Annotation[];
}

/** These people are asked for their review; who was asked already is not asked twice. */
export interface RequestReviewers {
  kind: "request-reviewers";
  pull: number;
  logins: string[];
}

/** A change that a person can accept with one click, on lines that the pull request's diff shows. */
export interface Suggestion {
  file: string;
  /** First and last line in the new file. */
  from: number;
  to: number;
  /** Markdown with a suggestion block; begins with a marker of its own, so that it is made once. */
  body: string;
}

export interface EnsureSuggestions {
  kind: "ensure-suggestions";
  pull: number;
  /** The commit whose lines they name. */
  sha: string;
  suggestions: Suggestion[];
}
