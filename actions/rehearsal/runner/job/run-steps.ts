import path from "node:path";
import { holds, type Scope } from "../expressions/evaluate.ts";
import { expand, expandTexts, expandToText } from "../expressions/expand.ts";
import { usesKind } from "../parse/unsupported.ts";
import type { StepDefinition } from "../parse/workflow-file.ts";
import type { Conclusion, StepRecord } from "../records.ts";
import { refusalWords } from "../refusal-words.ts";
import { checkOut } from "./checkout.ts";
import { type JobState, plainAnnotation, type StepState } from "./job-state.ts";
import { listenTo } from "./obey.ts";
import { runAction } from "./run-action.ts";
import { runScript } from "./run-script.ts";
import { makeStepFiles } from "./step-files.ts";

type Outcome = "success" | "failure" | "cancelled";
type Work = (step: StepState, scope: Scope) => Promise<boolean>;

/** Runs all steps of a job and then what they left for the end. The job's status says how it went. */
export async function runSteps(
  job: JobState,
  steps: readonly StepDefinition[],
  signal: AbortSignal,
): Promise<void> {
  for (const definition of steps) {
    const scope = (): Scope => scopeOf(job, definition);
    await runStep(job, definition, {
      signal,
      name: () => nameOf(definition, scope()),
      work: workOf(job, definition),
    });
  }
  for (const post of job.posts) {
    const definition = { id: `__post_${job.record.steps.length}`, condition: post.condition, written: {} };
    await runStep(job, definition, { signal, name: () => post.name, work: post.run });
  }
}

/** What expressions of a step may read at this moment. */
export function scopeOf(job: JobState, step?: StepDefinition, env = job.env): Scope {
  const github = job.contexts.github as Record<string, string>;
  return {
    contexts: {
      ...job.contexts,
      github: { ...github, action: step?.id ?? "" },
      env,
      steps: job.steps,
      job: { status: job.status },
    },
    status: {
      success: job.status === "success",
      failure: job.status === "failure",
      cancelled: job.status === "cancelled",
    },
  };
}

async function runStep(
  job: JobState,
  definition: StepDefinition,
  { signal, name, work }: { signal: AbortSignal; name: () => string; work: Work },
): Promise<void> {
  const record: StepRecord = {
    number: job.record.steps.length + 1,
    name: "",
    status: "in_progress",
    conclusion: null,
  };
  job.record.steps.push(record);
  const finish = (outcome: Conclusion, conclusion: Conclusion, outputs: Record<string, string>): void => {
    record.status = "completed";
    record.conclusion = conclusion;
    job.steps[definition.id] = { outputs, outcome, conclusion };
  };
  if (signal.aborted) job.status = "cancelled";
  try {
    record.name = name();
    const scope = scopeOf(job, definition, envOf(job, definition));
    if (!holds(definition.condition, scope)) {
      job.log(`--- ${record.name}: skipped`);
      return finish("skipped", "skipped", {});
    }
    job.log(`--- ${record.name}`);
    const { outcome, outputs } = await performStep(job, definition, { signal, work });
    const forgiven = outcome === "failure" && isTrue(expand(definition.written["continue-on-error"], scope));
    finish(outcome, forgiven ? "success" : outcome, outputs);
    if (!forgiven && outcome !== "success" && job.status === "success") job.status = outcome;
  } catch (error) {
    // Its name, its condition or its variables hold an expression that cannot be.
    fail(job, refusalWords(error));
    finish("failure", "failure", {});
    if (job.status === "success") job.status = "failure";
  }
}

function fail(job: JobState, message: string): void {
  job.log(`##[error]${message}`);
  job.record.annotations.push(plainAnnotation("failure", job.masks.hide(message)));
}

async function performStep(
  job: JobState,
  definition: StepDefinition,
  { signal, work }: { signal: AbortSignal; work: Work },
): Promise<{ outcome: Outcome; outputs: Record<string, string> }> {
  const env = envOf(job, definition);
  const scope = scopeOf(job, definition, env);
  const files = await makeStepFiles(job.room.temp);
  const listener = listenTo(job);
  const minutes = Number(expand(definition.written["timeout-minutes"] ?? 0, scope));
  // A job that was cancelled still runs the steps that ask for it; those have their own time.
  const over = job.status === "cancelled" ? new AbortController().signal : signal;
  const limit = minutes > 0 ? AbortSignal.timeout(minutes * 60_000) : null;
  const step: StepState = {
    definition,
    outputs: {},
    saved: {},
    env: stepEnvironment(job, env, files.variables, definition.id),
    signal: limit === null ? over : AbortSignal.any([over, limit]),
    onLine: listener.onLine,
  };
  const ended = await work(step, scope).catch((error: unknown) => {
    fail(job, refusalWords(error));
    return false;
  });
  const tidy = await files.takeIn(job, step);
  for (const refused of listener.refused) fail(job, refused);
  if (limit?.aborted === true) {
    fail(job, `The action '${nameOf(definition, scope)}' has timed out after ${minutes} minutes.`);
    return { outcome: "failure", outputs: step.outputs };
  }
  if (over.aborted) return { outcome: "cancelled", outputs: step.outputs };
  const good = ended && tidy && listener.refused.length === 0;
  return { outcome: good ? "success" : "failure", outputs: step.outputs };
}

function workOf(job: JobState, { written }: StepDefinition): Work {
  if (written.run !== undefined) return (step, scope) => runScript(job, step, scope);
  const perform = usesKind(String(written.uses)) === "checkout" ? checkOut : runAction;
  return (step, scope) => perform(job, step, scope);
}

function envOf(job: JobState, { written }: StepDefinition): Record<string, string> {
  return { ...job.env, ...expandTexts(written.env, scopeOf(job)) };
}

function stepEnvironment(
  job: JobState,
  env: Record<string, string>,
  files: Record<string, string>,
  id: string,
): Record<string, string> {
  const { PATH = "", ...base } = job.base;
  const search = [...job.path, env.PATH ?? PATH].join(path.delimiter);
  return { ...base, ...env, ...files, GITHUB_ACTION: id, PATH: search };
}

function nameOf({ written }: StepDefinition, scope: Scope): string {
  if (written.name !== undefined) return expandToText(written.name, scope);
  const shown = typeof written.run === "string" ? written.run.trim().split("\n")[0] : written.uses;
  return `Run ${String(shown ?? "")}`;
}

const isTrue = (value: unknown): boolean => value === true || value === "true";
