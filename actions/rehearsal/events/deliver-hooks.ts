import type { State } from "../state/model.ts";
import type { Delivery } from "./delivery.ts";
import { postHook, wants } from "./post-hook.ts";

/** Sends every event to the hooks that want it, each hook's in order. */
export interface HookPost {
  deliver: (delivery: Delivery) => void;
  /** Resolves when all that was to be sent was answered or given up. */
  settled: () => Promise<void>;
}

/** Makes the sender of one server. `state` gives the newest state: a hook may have gone meanwhile. */
export function createHookPost(state: () => State): HookPost {
  const lines = new Map<number, Promise<void>>();
  const hooksOf = ({ repository }: Delivery) => state().repositories[repository]?.hooks ?? [];
  const send = async (hookId: number, delivery: Delivery): Promise<void> => {
    const hook = hooksOf(delivery).find(({ id }) => id === hookId);
    if (hook !== undefined) hook.lastResponse = await postHook({ ...hook }, delivery);
  };
  return {
    deliver: (delivery) => {
      for (const hook of hooksOf(delivery).filter((candidate) => wants(candidate, delivery))) {
        const before = lines.get(hook.id) ?? Promise.resolve();
        lines.set(
          hook.id,
          before.then(() => send(hook.id, delivery)),
        );
      }
    },
    settled: async () => {
      await Promise.all(lines.values());
    },
  };
}
