import type { RunRecord } from "../runner/records.ts";

/** A run as `GET /runs` shows it, with the names that GitHub's API has for the same things. */
export function shownRun(run: RunRecord) {
  return {
    id: run.id,
    run_number: run.number,
    run_attempt: run.attempt,
    workflow: run.workflow,
    name: run.name,
    display_title: run.title,
    event: run.event,
    action: run.action,
    commit: run.commit,
    ref: run.ref,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    actor: run.actor,
    status: run.status,
    conclusion: run.conclusion,
    reason: run.reason,
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    minutes: run.minutes,
    jobs: run.jobs.map((job) => ({
      name: job.name,
      status: job.status,
      conclusion: job.conclusion,
      minutes: job.minutes,
      permissions: job.permissions,
      steps: job.steps,
      annotations: job.annotations,
      summary: job.summary,
    })),
  };
}
