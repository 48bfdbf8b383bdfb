import type { World } from "../../api/world.ts";
import type { EmbeddedGitHub } from "../../server.ts";
import { fullRepository } from "../../shapes/repository.ts";
import { simpleUser } from "../../shapes/user.ts";
import type { RunFacts } from "../plan/github-context.ts";
import type { RunRecord } from "../records.ts";
import { type Happening, isFromFork, type RepositoryPayload } from "./happening.ts";

/** What tells of a run: `workflow_run` events are made by GitHub itself, whoever caused the run. */
export function tellRun(
  facts: RunFacts,
  record: RunRecord,
  action: "requested" | "in_progress" | "completed",
): Happening {
  const { happening } = facts;
  return {
    repository: record.repository,
    event: "workflow_run",
    action,
    payload: { action, workflow: workflowShape(facts), workflow_run: runShape(facts, record) },
    cause: { login: record.actor, token: "server", run: record.id },
    depth: happening.event === "workflow_run" ? (happening.depth ?? 0) + 1 : 1,
  };
}

function workflowShape({ file, url, happening }: RunFacts) {
  const base = `${url}/repos/${happening.repository}/actions/workflows/${file.path.split("/").at(-1)}`;
  return { name: file.name, path: file.path, state: "active", url: base };
}

function runShape(facts: RunFacts, record: RunRecord) {
  const { happening, url, source } = facts;
  const pull = happening.payload.pull_request;
  // GitHub names no pull requests for runs of forks (platform facts: the gate looks them up by head).
  const pulls = pull === undefined || isFromFork(happening.payload) ? [] : [pull];
  const api = `${url}/repos/${record.repository}/actions/runs/${record.id}`;
  return {
    id: record.id,
    name: record.name,
    path: record.workflow,
    display_title: record.title,
    run_number: record.number,
    run_attempt: record.attempt,
    event: record.event,
    status: record.status,
    conclusion: record.conclusion,
    head_branch: record.headBranch,
    head_sha: record.headSha,
    pull_requests: pulls.map(({ number, head, base }) => ({
      number,
      head: { ref: head.ref, sha: head.sha, repo: head.repo },
      base: { ref: base.ref, sha: base.sha, repo: base.repo },
    })),
    created_at: record.createdAt,
    run_started_at: record.createdAt,
    updated_at: record.updatedAt,
    url: api,
    html_url: `${url}/${record.repository}/actions/runs/${record.id}`,
    head_repository: { full_name: source.headRepository, id: pull?.head.repo?.id ?? null },
  };
}

/** Puts in what GitHub names in every payload, where it is not there yet: the repository and who did it. */
export async function completePayload(github: EmbeddedGitHub, happening: Happening): Promise<Happening> {
  const { payload, repository, cause } = happening;
  if (payload.repository !== undefined && payload.sender !== undefined) return happening;
  const { state } = await github.snapshot();
  const known = state.repositories[repository];
  if (known === undefined) throw new Error(`There is no repository ${repository} on the embedded GitHub.`);
  // Shapes read the state alone; this world is a copy that changes nothing.
  const world = { state, url: github.url, clock: github.clock } as World;
  const { permissions: _, temp_clone_token: __, ...shape } = fullRepository(world, known, null);
  const run = payload.workflow_run;
  const actor = simpleUser(world, cause.login);
  return {
    ...happening,
    payload: {
      ...payload,
      ...(run === undefined
        ? {}
        : { workflow_run: { ...run, actor, triggering_actor: actor, repository: shape } }),
      repository: shape as unknown as RepositoryPayload,
      sender: actor,
    },
  };
}
