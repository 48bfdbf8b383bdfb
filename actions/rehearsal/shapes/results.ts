import { nodeId, type World } from "../api/world.ts";
import { combinedState } from "../rules/checks.ts";
import { issueOf } from "../state/find.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import type { CheckRunState, StatusState } from "../state/results.ts";
import { actionsApp } from "./app.ts";
import { repositoryShape } from "./repository.ts";
import type { CheckRun, CommitStatus } from "./types.ts";
import { simpleUser } from "./user.ts";

function statusBase(world: World, repo: RepositoryState, status: StatusState) {
  return {
    url: `${world.url}/repos/${fullName(repo)}/statuses/${status.sha}`,
    avatar_url: simpleUser(world, status.creator).avatar_url,
    id: status.id,
    node_id: nodeId("SC", status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

export function statusShape(world: World, repo: RepositoryState, status: StatusState): CommitStatus {
  return { ...statusBase(world, repo, status), creator: simpleUser(world, status.creator) };
}

/** The newest status of each context of a commit, the newest first. */
export function latestStatuses(repo: RepositoryState, sha: string): StatusState[] {
  const latest = new Map(
    repo.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]),
  );
  return [...latest.values()].sort((left, right) => right.id - left.id);
}

/** All statuses of a commit as one; `shown` are those of the page. */
export function combinedStatus(
  world: World,
  repo: RepositoryState,
  sha: string,
  latest: readonly StatusState[],
  shown: readonly StatusState[],
) {
  const url = `${world.url}/repos/${fullName(repo)}/commits/${sha}`;
  return {
    state: combinedState(latest.map(({ state }) => state)),
    // The target may be absent; GitHub's types alone say otherwise.
    statuses: shown.map((status) => {
      const base = statusBase(world, repo, status);
      return { ...base, target_url: base.target_url as string };
    }),
    sha,
    total_count: latest.length,
    repository: repositoryShape(world, repo),
    commit_url: url,
    url: `${url}/status`,
  };
}

/** The open pull requests of this repository whose head is a commit. */
export function pullsAt(world: World, repo: RepositoryState, sha: string) {
  const api = `${world.url}/repos/${fullName(repo)}`;
  const short = { id: repo.id, url: api, name: repo.name };
  return repo.pulls
    .filter(
      (pull) =>
        pull.head.sha === sha &&
        pull.head.repository === fullName(repo) &&
        issueOf(repo, pull.number).state === "open",
    )
    .map((pull) => ({
      url: `${api}/pulls/${pull.number}`,
      id: pull.id,
      number: pull.number,
      head: { ref: pull.head.ref, sha: pull.head.sha, repo: short },
      base: { ref: pull.base.ref, sha: pull.base.sha, repo: short },
    }));
}

export function checkRunShape(world: World, repo: RepositoryState, run: CheckRunState): CheckRun {
  const url = `${world.url}/repos/${fullName(repo)}/check-runs/${run.id}`;
  const html = `${world.url}/${fullName(repo)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId("CR", run.id),
    head_sha: run.sha,
    external_id: run.externalId,
    name: run.name,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite },
    app: actionsApp(world),
    pull_requests: pullsAt(world, repo, run.sha),
  };
}
