import type { EmbeddedGitHub } from "../server.ts";
import type { RepositoryState } from "../state/model.ts";
import { holds } from "./expressions/evaluate.ts";
import { expand } from "./expressions/expand.ts";
import type { Groups } from "./groups.ts";
import type { ActionFolders } from "./job/action-folder.ts";
import { type JobDefinition, mapOf, type Plain, type PlainMap } from "./parse/workflow-file.ts";
import { githubContext, type RunFacts } from "./plan/github-context.ts";
import { inputsOf } from "./plan/inputs.ts";
import { type JobResult, statusBefore, together } from "./plan/job-graph.ts";
import { combinationsOf } from "./plan/matrix.ts";
import type { Conclusion, JobRecord, RunRecord } from "./records.ts";
import type { RunnerRepository } from "./repository.ts";
import { endJob, openJob, runOne } from "./run-one.ts";

/** Values that the embedded GitHub does not keep itself: it knows the names of secrets only. */
export interface SecretValues {
  repository?: Record<string, string>;
  environments?: Record<string, { secrets: Record<string, string>; defaultBranchOnly: boolean }>;
}

/** Everything that a run works with. */
export interface RunDesk {
  github: EmbeddedGitHub;
  repository: RunnerRepository;
  groups: Groups;
  folders: ActionFolders;
  secrets: SecretValues;
  /** Where jobs have their folders. */
  place: string;
  /** Holds a job back until a runner is free. */
  runnerFree: () => Promise<() => void>;
  nextId: () => number;
  log: (job: JobRecord, line: string) => void;
}

/** Runs all jobs of a run whose turn has come, and returns how it ended. */
export async function runJobs(
  desk: RunDesk,
  run: RunFacts,
  record: RunRecord,
  state: RepositoryState,
  signal: AbortSignal,
): Promise<Conclusion> {
  const results = new Map<string, JobResult>();
  const waits = new Map<string, Promise<void>>();
  const lasting: Conclusion[] = [];
  const start = async (job: JobDefinition): Promise<void> => {
    await Promise.all(job.needs.map((id) => waits.get(id)));
    const result = await runMatrix({ desk, run, record, state, signal, results }, job);
    results.set(job.id, result);
    lasting.push(result.forgiven ? "success" : result.result);
  };
  // GitHub's parser has refused needs that lead nowhere or in a circle; those named first may still stand later.
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  for (const job of run.file.jobs)
    waits.set(
      job.id,
      ready.then(() => start(job)),
    );
  resolve();
  await Promise.all(waits.values());
  return together(lasting);
}

/** A run between its first job and its last. */
export interface RunInProgress {
  desk: RunDesk;
  run: RunFacts;
  record: RunRecord;
  state: RepositoryState;
  signal: AbortSignal;
  results: Map<string, JobResult>;
}

/** How one job ended; a failure that `continue-on-error` forgives does not fail the run. */
export interface JobEnding extends JobResult {
  forgiven: boolean;
}

/** All jobs that one entry of `jobs` makes: one, or one for each combination of its matrix. */
async function runMatrix(progress: RunInProgress, job: JobDefinition): Promise<JobEnding> {
  const { run, results, state } = progress;
  // A job that runs although the run was cancelled (`always()`) has its own time.
  const cancelled = progress.signal.aborted;
  const signal = cancelled ? new AbortController().signal : progress.signal;
  const needs = Object.fromEntries(
    job.needs.map((id) => [id, results.get(id) ?? { result: "skipped", outputs: {} }]),
  );
  const contexts: Record<string, Plain> = {
    github: { ...githubContext(run), event: JSON.parse(JSON.stringify(run.happening.payload)) as Plain },
    inputs: inputsOf(run),
    vars: Object.fromEntries(state.actions.variables.map(({ name, value }) => [name, value])),
    needs: JSON.parse(JSON.stringify(needs)) as Plain,
  };
  try {
    const status = statusBefore(job, run.file.jobs, results, cancelled);
    if (!holds(job.condition, { contexts, status })) {
      openJob(progress, job.id, "skipped");
      return { result: "skipped", outputs: {}, forgiven: false };
    }
    const strategy = mapOf(job.written.strategy);
    const combinations =
      strategy.matrix === undefined ? [] : combinationsOf(expand(strategy.matrix, { contexts }));
    const failFast = expand(strategy["fail-fast"] ?? true, { contexts }) !== false;
    const most = Number(expand(strategy["max-parallel"] ?? 0, { contexts })) || combinations.length || 1;
    const ends = await runCombinations({ ...progress, signal }, job, {
      contexts,
      combinations,
      failFast,
      most,
    });
    return {
      result: together(ends.map(({ result }) => result)),
      outputs: Object.assign({}, ...ends.map(({ outputs }) => outputs)),
      forgiven:
        ends.every(({ forgiven, result }) => forgiven || result !== "failure") &&
        ends.some(({ forgiven }) => forgiven),
    };
  } catch (error) {
    return endJob(progress.desk, openJob(progress, job.id, null), error);
  }
}

interface Spread {
  contexts: Record<string, Plain>;
  combinations: PlainMap[];
  failFast: boolean;
  most: number;
}

async function runCombinations(
  progress: RunInProgress,
  job: JobDefinition,
  { contexts, combinations, failFast, most }: Spread,
): Promise<JobEnding[]> {
  const first = new AbortController();
  const signal = AbortSignal.any([progress.signal, first.signal]);
  const total = Math.max(1, combinations.length);
  const waiting = Array.from({ length: total }, (_, index) => index).values();
  const ends: JobEnding[] = [];
  const lane = async (): Promise<void> => {
    for (const index of waiting) {
      const matrix = combinations[index] ?? null;
      const strategy = {
        "fail-fast": failFast,
        "job-index": index,
        "job-total": total,
        "max-parallel": most,
      };
      const own = { ...contexts, matrix, strategy };
      const end = await runOne({ ...progress, signal }, job, own);
      ends.push(end);
      if (end.result === "failure" && failFast && !end.forgiven) first.abort();
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, total) }, lane));
  return ends;
}
