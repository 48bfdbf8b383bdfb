import { checkRunFrom, type GivenRun, suiteOf } from "../acts/check-runs.ts";
import { commitNamed } from "../acts/resolve.ts";
import { tellCheckRun } from "../acts/tell-results.ts";
import { created, ok, type RouteTable } from "../api/route.ts";
import type { Viewer } from "../api/viewer.ts";
import { nextId } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { forbidden, notFound } from "../http/refusal.ts";
import { reads, writes } from "../rules/access.ts";
import { checkRunShape } from "../shapes/results.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import type { CheckRunState } from "../state/results.ts";

/** Check runs belong to apps: a person's own token makes none. */
function demandApp({ token }: Viewer): void {
  if (token?.kind !== "job") throw forbidden("You must authenticate via a GitHub App.");
}

function runOf(repo: RepositoryState, id: number | bigint): CheckRunState {
  const found = repo.checkRuns.find((run) => run.id === Number(id));
  if (found === undefined) throw notFound();
  return found;
}

export const checkRuns = {
  "POST /repos/{owner}/{repo}/check-runs": {
    needs: writes("checks:write"),
    handle: async ({ world, repo, params, viewer }) => {
      demandApp(viewer);
      const { sha } = await commitNamed(world, repo, params.head_sha);
      const empty: CheckRunState = {
        id: nextId(world),
        sha,
        name: params.name,
        suite: suiteOf(world, repo, sha),
        externalId: null,
        detailsUrl: null,
        status: "queued",
        conclusion: null,
        startedAt: world.clock.stamp(),
        completedAt: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
      };
      const run = checkRunFrom(empty, params as GivenRun, world.clock.stamp());
      repo.checkRuns.push(run);
      await tellCheckRun(world, repo, causeOf(viewer), run, "created");
      if (run.status === "completed") await tellCheckRun(world, repo, causeOf(viewer), run, "completed");
      return created(checkRunShape(world, repo, run));
    },
  },
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}": {
    needs: reads("checks:read"),
    handle: ({ world, repo, params }) => ok(checkRunShape(world, repo, runOf(repo, params.check_run_id))),
  },
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": {
    needs: writes("checks:write"),
    handle: async ({ world, repo, params, viewer }) => {
      demandApp(viewer);
      const before = runOf(repo, params.check_run_id);
      const run = checkRunFrom(before, params as GivenRun, world.clock.stamp());
      repo.checkRuns[repo.checkRuns.indexOf(before)] = run;
      const ended = before.status !== "completed" && run.status === "completed";
      if (ended) await tellCheckRun(world, repo, causeOf(viewer), run, "completed");
      return ok(checkRunShape(world, repo, run));
    },
  },
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": {
    needs: reads("checks:read"),
    handle: ({ world, repo, params, paging }) => {
      const run = runOf(repo, params.check_run_id);
      const blob = `${world.url}/${fullName(repo)}/blob/${run.sha}`;
      return ok(
        paging.take(run.annotations).map((annotation) => ({
          path: annotation.path,
          blob_href: `${blob}/${annotation.path}`,
          start_line: annotation.startLine,
          end_line: annotation.endLine,
          start_column: annotation.startColumn,
          end_column: annotation.endColumn,
          annotation_level: annotation.level,
          title: annotation.title,
          message: annotation.message,
          raw_details: annotation.rawDetails,
        })),
      );
    },
  },
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": {
    needs: reads("checks:read"),
    handle: async ({ world, repo, params, paging }) => {
      const { sha } = await commitNamed(world, repo, params.ref);
      const own = repo.checkRuns.filter((run) => run.sha === sha);
      const latest = new Map(own.map((run) => [run.name, run]));
      const found = (params.filter === "all" ? own : [...latest.values()])
        .filter((run) => params.check_name === undefined || run.name === params.check_name)
        .filter((run) => params.status === undefined || run.status === params.status)
        .reverse();
      const shown = paging.take(found).map((run) => checkRunShape(world, repo, run));
      return ok({ total_count: found.length, check_runs: shown });
    },
  },
} satisfies RouteTable;
