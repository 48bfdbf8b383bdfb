import { runFields } from "../../acts/report-run.ts";
import type { World } from "../../api/world.ts";
import type { EmbeddedGitHub } from "../../server.ts";
import { fullRepository } from "../../shapes/repository.ts";
import { simpleUser } from "../../shapes/user.ts";
import type { RunState } from "../../state/actions.ts";
import type { AnnotationState } from "../../state/results.ts";
import type { Annotation, RunRecord } from "../records.ts";
import type { RunnerRepository } from "../repository.ts";
import type { Happening, RepositoryPayload } from "./happening.ts";

/** A run as the embedded GitHub keeps it, for everybody who asks its API. */
export function runStateOf(record: RunRecord): RunState {
  const { id, number, attempt, workflow, name, title, event, actor, status, conclusion } = record;
  return {
    ...{ id, number, attempt, workflow, name, title, event, actor, status, conclusion },
    branch: record.headBranch,
    sha: record.headSha,
    headRepository: record.headRepository,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    jobs: record.jobs.map((job) => ({
      id: job.id,
      name: job.name,
      status: job.status,
      conclusion: job.conclusion,
      startedAt: job.startedAt ?? record.createdAt,
      completedAt: job.completedAt,
      steps: structuredClone(job.steps),
      annotations: job.annotations.map(annotationState),
    })),
  };
}

/** One without a place stands at the workflow's folder, as on GitHub. */
function annotationState(annotation: Annotation): AnnotationState {
  const { level, message, title, file, line, endLine, column, endColumn } = annotation;
  const startLine = line ?? 1;
  return {
    path: file ?? ".github",
    startLine,
    endLine: endLine ?? startLine,
    startColumn: column,
    endColumn,
    level,
    message,
    title,
    rawDetails: null,
  };
}

/** What tells of a run: `workflow_run` events are made by GitHub itself, whoever caused the run. */
export function tellRun(
  record: RunRecord,
  action: "requested" | "in_progress" | "completed",
  cause: Happening,
): Happening {
  const { repository, name, actor, id, headBranch } = record;
  const branch = cause.payload.repository?.default_branch;
  return {
    repository,
    event: "workflow_run",
    action,
    payload: { action, workflow_run: { name, head_branch: headBranch } },
    cause: { login: actor, token: "server", run: id },
    depth: (cause.depth ?? 0) + 1,
    ...(branch === undefined ? {} : { defaultBranch: branch }),
    run: runStateOf(record),
  };
}

/**
 * Puts in what GitHub names in every payload, where it is not there yet: the repository, who did it, and the whole of
 * the run that an event tells of.
 */
export async function completePayload(
  github: EmbeddedGitHub,
  repository: RunnerRepository,
  happening: Happening,
): Promise<Happening> {
  const { payload, cause, run } = happening;
  if (payload.repository !== undefined && payload.sender !== undefined) return happening;
  const { state } = await github.snapshot();
  const known = state.repositories[happening.repository];
  if (known === undefined) throw new Error(`There is no repository ${happening.repository}.`);
  // Shapes only read; this world is a copy of the state that changes nothing.
  const world = { state, url: github.url, clock: github.clock, store: () => repository } as unknown as World;
  const { permissions: _, temp_clone_token: __, ...shape } = fullRepository(world, known, null);
  return {
    ...happening,
    payload: {
      ...payload,
      ...(run === undefined ? {} : await runFields(world, known, run)),
      repository: shape as unknown as RepositoryPayload,
      sender: simpleUser(world, cause.login),
    },
  };
}
