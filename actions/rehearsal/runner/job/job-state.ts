import type { Plain, PlainMap, StepDefinition } from "../parse/workflow-file.ts";
import type { RunFacts } from "../plan/github-context.ts";
import type { Annotation, JobRecord } from "../records.ts";
import type { RunnerRepository } from "../repository.ts";
import type { ActionFolders } from "./action-folder.ts";
import type { Masks } from "./masks.ts";
import type { Room } from "./room.ts";

/** What one job shares with all its steps. */
export interface JobState {
  run: RunFacts;
  repository: RunnerRepository;
  room: Room;
  folders: ActionFolders;
  masks: Masks;
  record: JobRecord;
  token: string;
  /** Contexts that stay the same: github, vars, secrets, strategy, matrix, needs, inputs, runner. */
  contexts: Record<string, Plain>;
  /** The runner's own variables, without the workflow's. */
  base: Record<string, string>;
  /** The workflow's, the job's, and what steps set for later ones. */
  env: Record<string, string>;
  /** Folders that steps put before the PATH, newest first. */
  path: string[];
  steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;
  status: "success" | "failure" | "cancelled";
  /** What is to be done when the steps are over, last first. */
  posts: PostStep[];
  /** Milliseconds between the embedded GitHub's clock and this machine's. */
  clockShift: number;
  defaults: PlainMap;
  log: (line: string) => void;
}

export interface PostStep {
  name: string;
  condition: string;
  run: (step: StepState) => Promise<boolean>;
}

/** One step while it runs. */
export interface StepState {
  definition: StepDefinition;
  outputs: Record<string, string>;
  /** What it keeps for its own end: GITHUB_STATE. */
  saved: Record<string, string>;
  env: Record<string, string>;
  signal: AbortSignal;
  /** Hears a line of output: a command to the runner, or text for the log. */
  onLine: (line: string) => void;
}

/** GitHub shows so many annotations of each kind for one step (REL-15). */
const MOST_ANNOTATIONS = 10;

/** Adds an annotation to a job, unless the step has made ten of its kind already. */
export function annotate(
  job: JobState,
  counts: Map<string, number>,
  annotation: Omit<Annotation, "message"> & { message: string },
): void {
  const made = (counts.get(annotation.level) ?? 0) + 1;
  counts.set(annotation.level, made);
  if (made > MOST_ANNOTATIONS) return;
  job.record.annotations.push({ ...annotation, message: job.masks.hide(annotation.message) });
}

/** An annotation without a place in a file. */
export function plainAnnotation(level: Annotation["level"], message: string): Annotation {
  return {
    level,
    message,
    title: null,
    file: null,
    line: null,
    endLine: null,
    column: null,
    endColumn: null,
  };
}
