import { nextId, type World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import type { IssueState } from "../state/conversation.ts";
import type { Happening } from "../state/issue-events.ts";
import type { RepositoryState } from "../state/model.ts";

/** Records in an issue's history what happened to it; a pull request is an issue too. */
export function recordEvent(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  issue: number,
  happening: Happening,
): void {
  repo.issueEvents.push({
    id: nextId(world),
    issue,
    actor: cause.login,
    byJob: cause.token === "job",
    createdAt: world.clock.stamp(),
    happening,
  });
}

/** Records that an issue has another title than before, where it has. */
export function recordRename(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  { number, title }: IssueState,
  before: string,
): void {
  if (title === before) return;
  recordEvent(world, repo, cause, number, { event: "renamed", rename: { from: before, to: title } });
}
