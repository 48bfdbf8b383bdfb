import type { World } from "./api/world.ts";
import { listRefs, setRefs } from "./git/refs.ts";
import type { State } from "./state/model.ts";

/**
 * All that the embedded GitHub knows at one moment, as plain JSON: its state and every ref. Objects are never
 * collected, so in the same folder (`dir`) refs are enough to have the repositories back, in this server or the next.
 */
export interface Snapshot {
  state: State;
  refs: Record<string, Record<string, string>>;
}

export async function takeSnapshot(world: World): Promise<Snapshot> {
  const refs: Snapshot["refs"] = {};
  for (const [name, repo] of Object.entries(world.state.repositories)) {
    const found = await listRefs(world.store(repo).git);
    refs[name] = Object.fromEntries(found.map((ref) => [ref.name, ref.sha]));
  }
  return { state: structuredClone(world.state), refs };
}

/** Puts every ref back where the snapshot has it; the state must have been put back before. */
export async function restoreRefs(world: World, { refs }: Snapshot): Promise<void> {
  for (const [name, repo] of Object.entries(world.state.repositories)) {
    const { git } = world.store(repo);
    const wanted = refs[name] ?? {};
    const standing = await listRefs(git);
    await setRefs(git, [
      ...standing
        .filter((ref) => wanted[ref.name] === undefined)
        .map((ref) => ({ ref: ref.name, sha: null })),
      ...Object.entries(wanted).map(([ref, sha]) => ({ ref, sha })),
    ]);
  }
}
