import type { ActionContext } from "../action-context.ts";
import type { GitHub } from "../github/github.ts";
import { UsageError } from "../usage-error.ts";
import type { Gate } from "./gate.ts";
import { groupAt, numberAt, textAt } from "./payload.ts";

/** A pull request to look at, and its newest commit as far as the event knows it. */
export interface Target {
  number: number;
  head: string | null;
}

/**
 * The pull requests that an event is about: one for what happens to it; those of a reviewed commit for the doorbell; all
 * that are open for a push to the default branch and for the clock (REL-26, REL-27). Throws UsageError for any other event.
 */
export async function targetsOf(
  { event }: ActionContext,
  { github, branch }: Pick<Gate, "github" | "branch">,
): Promise<Target[]> {
  const { name, payload } = event;
  switch (name) {
    case "pull_request_target":
      return one(numberAt(payload, "pull_request", "number"), textAt(payload, "pull_request", "head", "sha"));
    case "issue_comment": {
      const isPull = groupAt(payload, "issue", "pull_request") !== null;
      return isPull ? one(numberAt(payload, "issue", "number"), null) : [];
    }
    case "workflow_run":
      return rung(payload, github);
    case "push":
      // gate.yml cannot ask which branch is the default one.
      return (textAt(payload, "ref") ?? `refs/heads/${branch}`) === `refs/heads/${branch}` ? all(github) : [];
    case "schedule":
    case "workflow_dispatch":
    case "repository_dispatch":
      return all(github);
    default:
      throw new UsageError(
        `the gate does not know the event \`${name}\`: take it out of the workflow's \`on:\`.`,
      );
  }
}

async function all(github: GitHub): Promise<Target[]> {
  return (await github.pulls.open()).map(({ number, head }) => ({ number, head }));
}

function one(number: number | null, head: string | null): Target[] {
  if (number === null) throw new UsageError("the event names no pull request.");
  return [{ number, head }];
}

/**
 * Whoever rang the doorbell says only where they stood: which pull requests have that commit as their head, GitHub says.
 * (`workflow_run.pull_requests` is empty for forks.)
 */
async function rung(payload: unknown, github: GitHub): Promise<Target[]> {
  const run = groupAt(payload, "workflow_run");
  const owner = textAt(run, "head_repository", "owner", "login");
  const repository = numberAt(run, "head_repository", "id");
  const branch = textAt(run, "head_branch");
  const sha = textAt(run, "head_sha");
  if (owner === null || repository === null || branch === null || sha === null) return [];
  const open = await github.pulls.open(`${owner}:${branch}`);
  return open
    .filter(({ head, headRepository }) => head === sha && headRepository === repository)
    .map(({ number, head }) => ({ number, head }));
}
