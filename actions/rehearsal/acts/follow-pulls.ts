import type { World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import type { RefMove } from "../git/refs.ts";
import type { RepositoryState } from "../state/model.ts";

/** Lets pull requests follow a branch that moved. */
export async function followPulls(
  _world: World,
  _repo: RepositoryState,
  _cause: Cause,
  _branch: string,
  _move: RefMove,
): Promise<void> {}
