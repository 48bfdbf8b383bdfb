import path from "node:path";
import { stampOf } from "../clock.ts";
import type { Permissions } from "../state/roles.ts";
import { runStateOf } from "./events/run-event.ts";
import type { Scope } from "./expressions/evaluate.ts";
import { expand, expandToText } from "./expressions/expand.ts";
import { enterGroup } from "./groups.ts";
import { plainAnnotation } from "./job/job-state.ts";
import { runJob } from "./job/run-job.ts";
import { type JobDefinition, mapOf, type Plain } from "./parse/workflow-file.ts";
import { permissionsOf } from "./plan/permissions.ts";
import type { Conclusion, JobRecord } from "./records.ts";
import { refusalWords } from "./refusal-words.ts";
import type { JobEnding, RunDesk, RunInProgress } from "./run.ts";

/** Runs one job, once its needs, its group and a free runner let it, and reports its beginning and its end. */
export async function runOne(
  progress: RunInProgress,
  job: JobDefinition,
  contexts: Record<string, Plain>,
): Promise<JobEnding> {
  const ending = await runInTurn(progress, job, contexts);
  await report(progress);
  return ending;
}

function report({ desk, record }: RunInProgress): Promise<void> {
  return desk.github.recordRun(record.repository, runStateOf(record));
}

async function runInTurn(
  progress: RunInProgress,
  job: JobDefinition,
  contexts: Record<string, Plain>,
): Promise<JobEnding> {
  const { desk, run, signal } = progress;
  const scope: Scope = { contexts };
  const record = openJob(progress, jobName(job, scope), null);
  const turn = enterGroup(desk.groups, job.written.concurrency, scope, signal);
  const free = (await turn.begun) && !signal.aborted ? await desk.runnerFree() : null;
  let token: string | null = null;
  try {
    record.permissions = grantedTo(progress, job);
    if (free === null || signal.aborted) return close(desk, record, 0, "cancelled");
    const begun = performance.now();
    record.status = "in_progress";
    record.startedAt = stampOf(desk.github.clock.now());
    await report(progress);
    token = await desk.github.jobToken({
      repository: run.happening.repository,
      permissions: record.permissions,
      run: run.id,
    });
    const { conclusion, outputs } = await runJob({
      run,
      repository: desk.repository,
      job,
      record,
      folders: desk.folders,
      place: path.join(desk.place, `${run.id}-${run.attempt}-${record.id}`),
      token,
      secrets: secretsOf(progress, job, scope),
      contexts,
      timeoutMinutes: Number(expand(job.written["timeout-minutes"] ?? 360, scope)),
      clockShift: desk.github.clock.now() - Date.now(),
      signal: AbortSignal.any([signal, turn.stopped]),
      log: (line) => desk.log(record, line),
    });
    const forgiven =
      conclusion === "failure" && expand(job.written["continue-on-error"] ?? false, scope) === true;
    return { ...close(desk, record, performance.now() - begun, conclusion), outputs, forgiven };
  } catch (error) {
    return endJob(desk, record, error);
  } finally {
    if (token !== null) await desk.github.revokeToken(token);
    free?.();
    turn.end();
  }
}

/** Begins the record of a job; one with a conclusion is over already. */
export function openJob(
  { desk, record }: RunInProgress,
  name: string,
  conclusion: Conclusion | null,
): JobRecord {
  const job: JobRecord = {
    id: desk.nextId(),
    name,
    status: conclusion === null ? "queued" : "completed",
    conclusion,
    permissions: {},
    startedAt: null,
    completedAt: conclusion === null ? null : stampOf(desk.github.clock.now()),
    minutes: 0,
    steps: [],
    annotations: [],
    summary: "",
  };
  record.jobs.push(job);
  return job;
}

/** Ends a job that could not run as it is written: an environment, an expression, a permission. It says why. */
export function endJob(desk: RunDesk, record: JobRecord, error: unknown): JobEnding {
  const words = refusalWords(error);
  record.annotations.push(plainAnnotation("failure", words));
  desk.log(record, `##[error]${words}`);
  return close(desk, record, 0, "failure");
}

function grantedTo({ run, state }: RunInProgress, job: JobDefinition): Permissions {
  const granted = permissionsOf({
    job: job.written.permissions,
    workflow: run.file.permissions,
    repositoryDefault: state.actions.defaultPermissions,
    fromFork: run.source.fromFork,
  });
  if (granted.ok) return granted.permissions;
  throw new Error(`\`permissions: ${granted.scope}: ${granted.level}\` in job ${job.id} is not served.`);
}

/** Ends a job's record; every job that began costs at least a minute (REL-25). */
function close(
  { github }: RunDesk,
  record: JobRecord,
  milliseconds: number,
  conclusion: Conclusion,
): JobEnding {
  record.status = "completed";
  record.conclusion = conclusion;
  record.completedAt = stampOf(github.clock.now());
  record.minutes = record.startedAt === null ? 0 : Math.max(1, Math.ceil(milliseconds / 60_000));
  return { result: conclusion, outputs: {}, forgiven: false };
}

function jobName(job: JobDefinition, scope: Scope): string {
  const { name } = job.written;
  if (name !== undefined && name !== null && name !== "") return expandToText(name, scope);
  const values = Object.values(mapOf(scope.contexts.matrix));
  return values.length === 0
    ? job.id
    : `${job.id} (${values.map((value) => expandToText(value, scope)).join(", ")})`;
}

/** The secrets that a job may read: none for a fork's, an environment's only where its branch rule lets it. */
function secretsOf(
  { desk, run, state }: RunInProgress,
  job: JobDefinition,
  scope: Scope,
): Record<string, string> {
  const shared = run.source.fromFork ? {} : desk.secrets.repository;
  const wanted = job.written.environment;
  if (wanted === undefined) return { ...shared };
  const name = expandToText(typeof wanted === "string" ? wanted : mapOf(wanted).name, scope);
  const environment = desk.secrets.environments?.[name];
  if (environment?.defaultBranchOnly === true && run.source.ref !== `refs/heads/${state.defaultBranch}`) {
    throw new Error(
      `Branch "${run.source.ref.replace(/^refs\/heads\//, "")}" is not allowed to deploy to ${name} due to environment protection rules.`,
    );
  }
  return { ...shared, ...environment?.secrets };
}
