import type { AnnotationState } from "./results.ts";

/** What a repository knows of GitHub Actions: its settings, its variables, and the runs that a runner reports. */
export interface ActionsState {
  enabled: boolean;
  allowed: "all" | "local_only" | "selected";
  defaultPermissions: "read" | "write";
  canApprovePulls: boolean;
  /** Event policies: the workflow files that may run on an event which is blocked without one. */
  eventPolicies: EventPolicy[];
  disabledWorkflows: string[];
  variables: VariableState[];
  secrets: string[];
  runs: RunState[];
}

export interface EventPolicy {
  event: string;
  workflows: string[];
}

export interface VariableState {
  name: string;
  value: string;
  createdAt: string;
  updatedAt: string;
}

export type RunStatus = "queued" | "in_progress" | "completed";

export type RunConclusion = "success" | "failure" | "cancelled" | "skipped" | "action_required";

export interface RunState {
  id: number;
  number: number;
  attempt: number;
  workflow: string;
  name: string;
  title: string;
  event: string;
  branch: string | null;
  sha: string;
  headRepository: string;
  actor: string;
  status: RunStatus;
  conclusion: RunConclusion | null;
  createdAt: string;
  updatedAt: string;
  jobs: JobState[];
}

export interface JobState {
  id: number;
  name: string;
  status: RunStatus;
  conclusion: RunConclusion | null;
  startedAt: string;
  completedAt: string | null;
  steps: StepState[];
  annotations?: AnnotationState[];
}

export interface StepState {
  number: number;
  name: string;
  status: RunStatus;
  conclusion: RunConclusion | null;
}
