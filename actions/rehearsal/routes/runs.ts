import { workflowNamed } from "../acts/workflows.ts";
import { noContent, ok, type Paging, type RouteTable } from "../api/route.ts";
import type { World } from "../api/world.ts";
import { notFound } from "../http/refusal.ts";
import { reads, writes } from "../rules/access.ts";
import { jobShape, runShape } from "../shapes/run.ts";
import type { RunState } from "../state/actions.ts";
import type { RepositoryState } from "../state/model.ts";

interface Filter {
  event?: string;
  branch?: string;
  actor?: string;
  status?: string;
  head_sha?: string;
}

function isWanted(run: RunState, { event, branch, actor, status, head_sha }: Filter): boolean {
  return (
    (event === undefined || run.event === event) &&
    (branch === undefined || run.branch === branch) &&
    (actor === undefined || run.actor === actor) &&
    (head_sha === undefined || run.sha === head_sha) &&
    (status === undefined || run.status === status || run.conclusion === status)
  );
}

/** The page of runs that was asked for, the newest first. */
async function listed(world: World, repo: RepositoryState, paging: Paging, runs: readonly RunState[]) {
  const shown = paging.take(runs.toReversed());
  return {
    total_count: runs.length,
    workflow_runs: await Promise.all(shown.map((run) => runShape(world, repo, run))),
  };
}

function runOf(repo: RepositoryState, id: number | bigint): RunState {
  const found = repo.actions.runs.find((run) => run.id === Number(id));
  if (found === undefined) throw notFound();
  return found;
}

export const runs = {
  "GET /repos/{owner}/{repo}/actions/runs": {
    needs: reads("actions:read"),
    handle: async ({ world, repo, params, paging }) => {
      const found = repo.actions.runs.filter((run) => isWanted(run, params as Filter));
      return ok(await listed(world, repo, paging, found));
    },
  },
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": {
    needs: reads("actions:read"),
    handle: async ({ world, repo, params, paging }) => {
      const { path } = await workflowNamed(world, repo, params.workflow_id);
      const own = repo.actions.runs.filter((run) => run.workflow === path && isWanted(run, params as Filter));
      return ok(await listed(world, repo, paging, own));
    },
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}": {
    needs: reads("actions:read"),
    handle: async ({ world, repo, params }) => ok(await runShape(world, repo, runOf(repo, params.run_id))),
  },
  "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}": {
    needs: writes("actions:write"),
    handle: ({ repo, params }) => {
      repo.actions.runs.splice(repo.actions.runs.indexOf(runOf(repo, params.run_id)), 1);
      return noContent();
    },
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs": {
    needs: reads("actions:read"),
    handle: ({ world, repo, params, paging }) => {
      const run = runOf(repo, params.run_id);
      const jobs = paging.take(run.jobs).map((job) => jobShape(world, repo, run, job));
      return ok({ total_count: run.jobs.length, jobs });
    },
  },
  "GET /repos/{owner}/{repo}/actions/jobs/{job_id}": {
    needs: reads("actions:read"),
    handle: ({ world, repo, params }) => {
      for (const run of repo.actions.runs) {
        const job = run.jobs.find(({ id }) => id === Number(params.job_id));
        if (job !== undefined) return ok(jobShape(world, repo, run, job));
      }
      throw notFound();
    },
  },
} satisfies RouteTable;
