import { nodeId, type World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import { listRefs } from "../git/refs.ts";
import { rulesOf } from "../rules/active.ts";
import { actionsApp } from "../shapes/app.ts";
import { commitShape } from "../shapes/commit.ts";
import { checkRunShape, pullsAt } from "../shapes/results.ts";
import { simpleUser } from "../shapes/user.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import type { CheckRunState, StatusState } from "../state/results.ts";
import { commitNamed } from "./resolve.ts";

/** A status event names no more branches than this. */
const BRANCHES_SHOWN = 10;

/** Says that a commit has a new status. */
export async function tellStatus(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  status: StatusState,
): Promise<void> {
  const commit = await commitNamed(world, repo, status.sha);
  const heads = (await listRefs(world.store(repo).git, "refs/heads/")).filter(
    ({ sha }) => sha === status.sha,
  );
  world.emit("status", repo, cause, {
    id: status.id,
    sha: status.sha,
    name: fullName(repo),
    avatar_url: simpleUser(world, status.creator).avatar_url,
    target_url: status.targetUrl,
    context: status.context,
    description: status.description,
    state: status.state,
    commit: commitShape(world, repo, commit),
    branches: heads.slice(0, BRANCHES_SHOWN).map(({ name, sha }) => ({
      name: name.slice("refs/heads/".length),
      commit: { sha, url: `${world.url}/repos/${fullName(repo)}/commits/${sha}` },
      protected: rulesOf(repo, name.slice("refs/heads/".length)).length > 0,
    })),
    created_at: status.createdAt,
    updated_at: status.createdAt,
  });
}

/** Says that a check run came or ended. */
export async function tellCheckRun(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  run: CheckRunState,
  action: "created" | "completed",
): Promise<void> {
  const heads = await listRefs(world.store(repo).git, "refs/heads/");
  const branch = heads.find(({ sha }) => sha === run.sha)?.name.slice("refs/heads/".length) ?? null;
  const time = run.startedAt ?? world.clock.stamp();
  world.emit("check_run", repo, cause, {
    action,
    check_run: {
      ...checkRunShape(world, repo, run),
      check_suite: {
        id: run.suite,
        node_id: nodeId("CS", run.suite),
        head_branch: branch,
        head_sha: run.sha,
        status: run.status,
        conclusion: run.conclusion,
        url: `${world.url}/repos/${fullName(repo)}/check-suites/${run.suite}`,
        before: null,
        after: run.sha,
        pull_requests: pullsAt(world, repo, run.sha),
        app: actionsApp(world),
        created_at: time,
        updated_at: time,
      },
    },
  });
}
