import type { World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import { pullDetails, pullShape } from "../shapes/pull.ts";
import type { PullState } from "../state/conversation.ts";
import type { RepositoryState } from "../state/model.ts";

/** Says that something happened to a pull request. Whether it can be merged is not known yet, as on GitHub. */
export async function tellPull(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  pull: PullState,
  action: string,
  extra: Record<string, unknown> = {},
): Promise<void> {
  world.emit("pull_request", repo, cause, {
    action,
    number: pull.number,
    pull_request: await eventPull(world, repo, pull),
    ...extra,
  });
}

/** A pull request as events carry it, whole. */
export async function eventPull(world: World, repo: RepositoryState, pull: PullState) {
  return {
    ...pullShape(world, repo, pull),
    ...(await pullDetails(world, repo, pull)),
    mergeable: null,
    rebaseable: null,
    mergeable_state: pull.mergedAt === null ? "unknown" : "clean",
  };
}
