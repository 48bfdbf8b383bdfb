import type { Cause, Delivery } from "../../events/delivery.ts";
import type { RunState } from "../../state/actions.ts";

/** Something that may start workflows: a webhook event, a schedule's time, the end of another run. */
export interface Happening {
  repository: string;
  event: string;
  action: string | null;
  payload: Payload;
  cause: Cause;
  /** The schedule that came due, and the file that has it. */
  cron?: { workflow: string; cron: string; timezone?: string };
  /** The run that a `workflow_run` event tells of, as it was at that moment. */
  run?: RunState;
  /** The default branch, where the payload does not name it. */
  defaultBranch?: string;
  /** How many runs stand before this one in a chain of `workflow_run`. */
  depth?: number;
}

/** The parts of payloads that the runner reads; all else is passed on as it is. */
export interface Payload {
  [field: string]: unknown;
  ref?: string | null;
  before?: string;
  after?: string;
  deleted?: boolean;
  head_commit?: { message?: string } | null;
  pull_request?: PullPayload;
  workflow?: string | { [field: string]: unknown; name: string; path: string } | null;
  workflow_run?: { [field: string]: unknown; name?: string | null; head_branch?: string | null };
  inputs?: Record<string, unknown> | null;
  repository?: RepositoryPayload;
  sender?: { login: string; id: number };
  label?: { name?: string };
}

export interface RepositoryPayload {
  [field: string]: unknown;
  id: number;
  full_name: string;
  name: string;
  private: boolean;
  default_branch: string;
  owner: { login: string; id: number };
}

export interface PullPayload {
  number: number;
  title?: string;
  merged?: boolean;
  merge_commit_sha?: string | null;
  head: { ref: string; sha: string; repo: { full_name: string; id: number } | null };
  base: { ref: string; sha: string; repo: { full_name: string; id: number } };
  user?: { login: string } | null;
}

/** Events by which the embedded GitHub tells others what its runner reported. */
const OWN_REPORTS = new Set(["workflow_run", "workflow_job", "check_run"]);

/** What a webhook delivery may start: one of a pull request also stands for `pull_request_target`. */
export function happeningsOf({ repository, event, action, payload, cause }: Delivery): Happening[] {
  // The runner tells itself of its own runs; check runs of Actions start nothing.
  if (cause.token === "server" && OWN_REPORTS.has(event)) return [];
  const happening: Happening = { repository, event, action, payload: payload as Payload, cause };
  return event === "pull_request" ? [{ ...happening, event: "pull_request_target" }, happening] : [happening];
}

/** Whether a pull request comes from another repository. */
export function isFromFork({ pull_request: pull }: Payload): boolean {
  return pull !== undefined && pull.head.repo?.id !== pull.base.repo.id;
}
