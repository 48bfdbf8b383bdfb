/**
 * Which commit's workflow files an event runs (docs.github.com, "Events that trigger workflows"): the pushed one, the
 * pull request's merge commit, the chosen branch's, or the default branch's.
 */
export type CommitSource = "pushed" | "merge" | "chosen" | "default";

const SOURCES: Readonly<Record<string, CommitSource>> = {
  push: "pushed",
  pull_request: "merge",
  pull_request_review: "merge",
  pull_request_review_comment: "merge",
  workflow_dispatch: "chosen",
  check_run: "default",
  check_suite: "default",
  issue_comment: "default",
  issues: "default",
  label: "default",
  milestone: "default",
  pull_request_target: "default",
  repository_dispatch: "default",
  schedule: "default",
  status: "default",
  workflow_run: "default",
};

/** Where an event's workflow files are read from, or null for an event that the runner does not serve. */
export function commitSource(event: string): CommitSource | null {
  return Object.hasOwn(SOURCES, event) ? (SOURCES[event] as CommitSource) : null;
}

/** Where a file names no types, these are meant; every other event starts on all of its types. */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

/** The types on which a workflow starts, or null for all of them. */
export function typesOf(event: string, named: readonly string[] | undefined): readonly string[] | null {
  return named ?? DEFAULT_TYPES[event] ?? null;
}
