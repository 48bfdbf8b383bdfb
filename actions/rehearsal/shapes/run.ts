import { shortCommit } from "../acts/tell-move.ts";
import { workflowId } from "../acts/workflows.ts";
import { nodeId, type World } from "../api/world.ts";
import { readCommit } from "../git/commit.ts";
import type { JobState, RunState } from "../state/actions.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { repositoryShape } from "./repository.ts";
import { pullsAt } from "./results.ts";
import { simpleUser } from "./user.ts";

/** A run of a workflow, as the runner reported it. */
export async function runShape(world: World, repo: RepositoryState, run: RunState) {
  const url = `${world.url}/repos/${fullName(repo)}/actions/runs/${run.id}`;
  const workflow = workflowId(repo, run.workflow);
  const head = world.state.repositories[run.headRepository] ?? repo;
  const commit = await readCommit(world.store(repo).objects, run.sha);
  return {
    id: run.id,
    node_id: nodeId("WFR", run.id),
    name: run.name,
    display_title: run.title,
    path: run.workflow,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    check_suite_id: run.id,
    check_suite_node_id: nodeId("CS", run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    head_commit: commit === null ? null : shortCommit(world, commit),
    repository: repositoryShape(world, repo),
    head_repository: repositoryShape(world, head),
    head_repository_id: head.id,
    pull_requests: pullsAt(world, repo, run.sha),
    actor: simpleUser(world, run.actor),
    triggering_actor: simpleUser(world, run.actor),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    url,
    html_url: `${world.url}/${fullName(repo)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    check_suite_url: `${world.url}/repos/${fullName(repo)}/check-suites/${run.id}`,
    workflow_url: `${world.url}/repos/${fullName(repo)}/actions/workflows/${workflow}`,
  };
}

/** A job of a run, with its steps. */
export function jobShape(world: World, repo: RepositoryState, run: RunState, job: JobState) {
  const api = `${world.url}/repos/${fullName(repo)}`;
  return {
    id: job.id,
    node_id: nodeId("J", job.id),
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: run.attempt,
    workflow_name: run.name,
    head_branch: run.branch,
    head_sha: run.sha,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    steps: job.steps.map((step) => ({ ...step, started_at: job.startedAt, completed_at: job.completedAt })),
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${world.url}/${fullName(repo)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: ["ubuntu-latest"],
    runner_id: 1,
    runner_name: "embedded",
    runner_group_id: 1,
    runner_group_name: "GitHub Actions",
  };
}
