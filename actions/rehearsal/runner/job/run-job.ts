import path from "node:path";
import { expandTexts } from "../expressions/expand.ts";
import { type JobDefinition, mapOf, type Plain, type PlainMap } from "../parse/workflow-file.ts";
import type { RunFacts } from "../plan/github-context.ts";
import { githubContext } from "../plan/github-context.ts";
import type { Conclusion, JobRecord } from "../records.ts";
import type { RunnerRepository } from "../repository.ts";
import type { ActionFolders } from "./action-folder.ts";
import { runnerContext, runnerEnvironment } from "./environment.ts";
import { type JobState, plainAnnotation } from "./job-state.ts";
import { createMasks } from "./masks.ts";
import { makeRoom } from "./room.ts";
import { runSteps, scopeOf } from "./run-steps.ts";

export interface JobOptions {
  run: RunFacts;
  repository: RunnerRepository;
  job: JobDefinition;
  record: JobRecord;
  folders: ActionFolders;
  /** The job's own folder; it goes when the job has ended. */
  place: string;
  token: string;
  secrets: Record<string, string>;
  /** Contexts that were there before the job began: vars, inputs, needs, strategy, matrix. */
  contexts: Record<string, Plain>;
  timeoutMinutes: number;
  clockShift: number;
  signal: AbortSignal;
  log: (line: string) => void;
}

export interface JobEnd {
  conclusion: Conclusion;
  outputs: Record<string, string>;
}

/** Runs one job in a room of its own and takes the room down again. */
export async function runJob(options: JobOptions): Promise<JobEnd> {
  const { run, job, record, token, secrets } = options;
  const room = await makeRoom(options.place, run.happening.repository, run.happening.payload);
  try {
    const github = githubOf(options, room.workspace, room.eventPath);
    const masks = createMasks([token, ...Object.values(secrets)]);
    const state: JobState = {
      run,
      repository: options.repository,
      room,
      folders: options.folders,
      masks,
      record,
      token,
      contexts: {
        ...options.contexts,
        github,
        secrets: { ...secrets, GITHUB_TOKEN: token },
        runner: runnerContext(room),
      },
      base: runnerEnvironment(github, room),
      env: {},
      path: [],
      steps: {},
      status: "success",
      posts: [],
      clockShift: options.clockShift,
      defaults: {
        run: { ...mapOf(mapOf(run.file.defaults).run), ...mapOf(mapOf(job.written.defaults).run) },
      },
      log: (line) => options.log(masks.hide(line)),
    };
    return await perform(state, options);
  } finally {
    await room.remove();
  }
}

function githubOf({ run, job, token }: JobOptions, workspace: string, eventPath: string): PlainMap {
  return {
    ...githubContext(run),
    event: JSON.parse(JSON.stringify(run.happening.payload)) as Plain,
    event_path: eventPath,
    job: job.id,
    token,
    workspace,
    action_path: "",
    path: path.join(workspace, "..", "_path"),
  };
}

async function perform(state: JobState, options: JobOptions): Promise<JobEnd> {
  const { job, run, timeoutMinutes } = options;
  const limit = AbortSignal.timeout(timeoutMinutes * 60_000);
  const signal = AbortSignal.any([options.signal, limit]);
  state.env = expandTexts(run.file.env, scopeOf(state));
  Object.assign(state.env, expandTexts(job.written.env, scopeOf(state)));
  await runSteps(state, job.steps, signal);
  if (limit.aborted) {
    const words = `The job has exceeded the maximum execution time of ${timeoutMinutes}m0s`;
    state.record.annotations.push(plainAnnotation("failure", words));
    state.log(`##[error]${words}`);
  }
  return { conclusion: signal.aborted ? "cancelled" : state.status, outputs: outputsOf(state, job) };
}

/** A job's outputs; one that holds a secret is kept back, as on GitHub. */
function outputsOf(state: JobState, job: JobDefinition): Record<string, string> {
  const outputs = expandTexts(job.written.outputs, scopeOf(state));
  return Object.fromEntries(
    Object.entries(outputs).filter(([name, value]) => {
      if (!state.masks.holds(value)) return true;
      const words = `Skip output '${name}' since it may contain secret.`;
      state.record.annotations.push(plainAnnotation("warning", words));
      return false;
    }),
  );
}
