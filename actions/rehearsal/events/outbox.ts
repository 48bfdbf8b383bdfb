import { createHash } from "node:crypto";
import type { World } from "../api/world.ts";
import type { Clock } from "../clock.ts";
import { fullRepository } from "../shapes/repository.ts";
import { simpleUser } from "../shapes/user.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import type { Cause, Delivery, DeliveryListener } from "./delivery.ts";

/** Where events wait until the request that caused them is done, and from where they go to all who listen. */
export interface Outbox {
  put: (
    world: World,
    event: string,
    repo: RepositoryState,
    cause: Cause,
    payload: Record<string, unknown>,
  ) => void;
  /** Hands over what waits, in order. */
  flush: () => void;
  /** Forgets what waits: the request failed. */
  drop: () => void;
  /** Everything handed over since the start. */
  sent: readonly Delivery[];
  subscribe: (listener: DeliveryListener) => () => void;
}

/** Makes the outbox of one server. Delivery ids follow from the seed and the order alone. */
export function createOutbox(clock: Clock, seed: number): Outbox {
  const waiting: Delivery[] = [];
  const sent: Delivery[] = [];
  const listeners = new Set<DeliveryListener>();
  let sequence = 0;
  return {
    sent,
    put: (world, event, repo, cause, payload) => {
      sequence += 1;
      const action = typeof payload.action === "string" ? payload.action : null;
      waiting.push({
        id: guid(`${seed}:${sequence}`),
        sequence,
        event,
        action,
        repository: fullName(repo),
        // A copy: what is said stays said, whatever becomes of the things named.
        payload: structuredClone({
          ...payload,
          repository: eventRepository(world, repo, event),
          sender: simpleUser(world, cause.login),
        }),
        at: clock.stamp(),
        cause,
      });
    },
    flush: () => {
      for (const delivery of waiting.splice(0)) {
        sent.push(delivery);
        for (const listener of listeners) listener(delivery);
      }
    },
    drop: () => {
      waiting.length = 0;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A repository as payloads show it; the push event has older forms of some fields. */
function eventRepository(world: World, repo: RepositoryState, event: string): Record<string, unknown> {
  const { permissions: _, temp_clone_token: __, ...shape } = fullRepository(world, repo, null);
  if (event !== "push") return shape;
  const seconds = (stamp: string): number => Date.parse(stamp) / 1000;
  return {
    ...shape,
    created_at: seconds(repo.createdAt),
    pushed_at: seconds(repo.pushedAt),
    url: shape.html_url,
    owner: { ...shape.owner, name: repo.owner, email: null },
    stargazers: 0,
    master_branch: repo.defaultBranch,
  };
}

function guid(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
