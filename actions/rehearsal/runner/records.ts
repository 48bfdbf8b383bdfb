import type { RunConclusion, RunStatus } from "../state/actions.ts";
import type { Permissions } from "../state/roles.ts";

export type Conclusion = RunConclusion;

/** One run of a workflow file, as it is told to people and tests. */
export interface RunRecord {
  id: number;
  number: number;
  attempt: number;
  repository: string;
  /** The path of the workflow file. */
  workflow: string;
  name: string;
  title: string;
  event: string;
  action: string | null;
  /** The commit whose file ran: `github.sha`. */
  commit: string;
  ref: string;
  /** What the run is about: of a pull request's own events its head. */
  headSha: string;
  headBranch: string | null;
  headRepository: string;
  actor: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  /** Why it waits, was refused, or failed before its first job; null for an ordinary run. */
  reason: string | null;
  createdAt: string;
  updatedAt: string;
  jobs: JobRecord[];
  /** As billed: each job rounded up. */
  minutes: number;
}

export interface JobRecord {
  id: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  permissions: Permissions;
  startedAt: string | null;
  completedAt: string | null;
  minutes: number;
  steps: StepRecord[];
  annotations: Annotation[];
  /** The job summary's Markdown: what its steps wrote to GITHUB_STEP_SUMMARY. */
  summary: string;
}

export interface StepRecord {
  number: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion | null;
}

export interface Annotation {
  level: "notice" | "warning" | "failure";
  message: string;
  title: string | null;
  file: string | null;
  line: number | null;
  endLine: number | null;
  column: number | null;
  endColumn: number | null;
}
