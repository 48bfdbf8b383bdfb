import { nodeId, type World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import { jobShape, runShape } from "../shapes/run.ts";
import type { JobState, RunState } from "../state/actions.ts";
import type { RepositoryState } from "../state/model.ts";
import type { CheckRunState } from "../state/results.ts";
import { suiteOf } from "./check-runs.ts";
import { tellCheckRun } from "./tell-results.ts";
import { workflowId } from "./workflows.ts";

/**
 * Takes in what a runner reports of a run: the run itself, a check run on its head for each job, under the job's own
 * number, and the events that tell of what is new.
 */
export async function reportRun(world: World, repo: RepositoryState, reported: RunState): Promise<void> {
  const { runs } = repo.actions;
  const run = structuredClone(reported);
  const at = runs.findIndex(({ id }) => id === run.id);
  const before = at === -1 ? null : (runs[at] as RunState);
  runs.splice(at === -1 ? runs.length : at, 1, run);
  const cause: Cause = { login: run.actor, token: "server", run: run.id };
  for (const job of run.jobs) {
    const known = before?.jobs.find(({ id }) => id === job.id);
    if (known?.status === job.status) continue;
    await keepCheckRun(world, repo, run, job, cause);
    world.emit("workflow_job", repo, cause, {
      action: job.status,
      workflow_job: jobShape(world, repo, run, job),
    });
  }
  if (before?.status === run.status && before.attempt === run.attempt) return;
  const action = run.status === "queued" ? "requested" : run.status;
  world.emit("workflow_run", repo, cause, { action, ...(await runFields(world, repo, run)) });
}

/** What a `workflow_run` event says of a run. */
export async function runFields(world: World, repo: RepositoryState, run: RunState) {
  const id = workflowId(repo, run.workflow);
  const base = `${world.url}/repos/${repo.owner}/${repo.name}`;
  const html = `${world.url}/${repo.owner}/${repo.name}`;
  return {
    workflow: {
      id,
      node_id: nodeId("W", id),
      name: run.name,
      path: run.workflow,
      state: "active",
      created_at: repo.createdAt,
      updated_at: repo.updatedAt,
      url: `${base}/actions/workflows/${id}`,
      html_url: `${html}/blob/${repo.defaultBranch}/${run.workflow}`,
      badge_url: `${html}/workflows/${encodeURIComponent(run.name)}/badge.svg`,
    },
    workflow_run: await runShape(world, repo, run),
  };
}

async function keepCheckRun(
  world: World,
  repo: RepositoryState,
  run: RunState,
  job: JobState,
  cause: Cause,
): Promise<void> {
  const at = repo.checkRuns.findIndex(({ id }) => id === job.id);
  const check: CheckRunState = {
    id: job.id,
    sha: run.sha,
    name: job.name,
    suite: suiteOf(world, repo, run.sha),
    externalId: null,
    detailsUrl: jobShape(world, repo, run, job).html_url,
    status: job.status,
    conclusion: job.conclusion,
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    title: null,
    summary: null,
    text: null,
    annotations: structuredClone(job.annotations ?? []),
  };
  repo.checkRuns.splice(at === -1 ? repo.checkRuns.length : at, 1, check);
  if (at === -1) await tellCheckRun(world, repo, cause, check, "created");
  if (check.status === "completed") await tellCheckRun(world, repo, cause, check, "completed");
}
