import type { World } from "../api/world.ts";
import type { RepositoryState } from "../state/model.ts";

/** Brings a commit with all its history from one repository of a network to another, where it is not there yet. */
export async function bringObjects(
  world: World,
  from: RepositoryState,
  to: RepositoryState,
  sha: string,
): Promise<void> {
  if (from.id === to.id || (await world.store(to).objects.find(sha)) !== null) return;
  const { git } = world.store(to);
  await git.run(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", world.store(from).dir, sha]);
}
