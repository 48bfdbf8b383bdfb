import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { World } from "./api/world.ts";
import { type Clock, createClock } from "./clock.ts";
import { createHookPost } from "./events/deliver-hooks.ts";
import type { Delivery, DeliveryListener } from "./events/delivery.ts";
import { createOutbox } from "./events/outbox.ts";
import { createFaults, type Faults } from "./http/faults.ts";
import { type CallRecord, listen } from "./http/listen.ts";
import { createLock } from "./http/lock.ts";
import { createRateLimits, GITHUB_LIMITS, type Limits } from "./http/rate-limit.ts";
import type { Sites } from "./http/sites.ts";
import { type Settlement, settlement } from "./settlement.ts";
import { restoreRefs, type Snapshot, takeSnapshot } from "./snapshot.ts";
import { emptyState } from "./state/seed.ts";
import { openStores } from "./stores.ts";

export interface GitHubOptions {
  /** Where the bare repositories lie; default: a temporary folder that goes when the server closes. */
  dir?: string;
  /** Default: any free port. The server listens on 127.0.0.1 only. */
  port?: number;
  /** The time at the start; default: this machine's. */
  now?: string;
  /** The clock stands still until it is set. */
  frozen?: boolean;
  /** Makes tokens, delivery ids and faults repeatable. */
  seed?: number;
  /** Smaller allowances, for tests of what happens at their end. */
  limits?: Partial<Limits>;
}

/** A running embedded GitHub. */
export interface EmbeddedGitHub extends Settlement {
  /** Both the API's base and, with `/owner/name.git` behind it, git's. */
  readonly url: string;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Hosts outside of GitHub that runs may ask. */
  readonly sites: Sites;
  /** Hears every webhook event in order, with who caused it and by which kind of token. Returns how to stop. */
  subscribe: (listener: DeliveryListener) => () => void;
  /** Every event since the start. */
  readonly deliveries: readonly Delivery[];
  /** Every request since the start, by route: what a budget of calls is counted from. */
  readonly calls: readonly CallRecord[];
  /** Resolves when every webhook that is under way has been answered. */
  settled: () => Promise<void>;
  snapshot: () => Promise<Snapshot>;
  restore: (snapshot: Snapshot) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts an embedded GitHub on the loopback address. */
export async function startGitHub(options: GitHubOptions = {}): Promise<EmbeddedGitHub> {
  const seed = options.seed ?? 1;
  const dir = options.dir ?? (await mkdtemp(path.join(tmpdir(), "opsbook-github-")));
  const clock = createClock(options);
  const outbox = createOutbox(clock, seed);
  const faults = createFaults(seed);
  const sites: Sites = new Map();
  const stores = openStores(dir);
  const lock = createLock();
  let state = emptyState();
  let url = "";
  const world: World = {
    get state() {
      return state;
    },
    get url() {
      return url;
    },
    clock,
    store: stores.of,
    emit: (event, repo, cause, payload) => outbox.put(world, event, repo, cause, payload),
  };
  const server = await listen({
    world,
    outbox,
    faults,
    sites,
    lock,
    limits: createRateLimits({ ...GITHUB_LIMITS, ...options.limits }),
    port: options.port ?? 0,
    withState: async (other, work) => {
      const current = state;
      state = other;
      try {
        return await work();
      } finally {
        state = current;
      }
    },
  });
  url = server.url;
  const post = createHookPost(() => state);
  outbox.subscribe(post.deliver);
  return {
    url,
    clock,
    faults,
    sites,
    subscribe: outbox.subscribe,
    deliveries: outbox.sent,
    calls: server.calls,
    settled: post.settled,
    ...settlement(world, stores, lock, outbox.flush, seed),
    snapshot: () => lock(() => takeSnapshot(world)),
    restore: (snapshot) =>
      lock(async () => {
        state = structuredClone(snapshot.state);
        server.forgetPast();
        await restoreRefs(world, snapshot);
      }),
    close: async () => {
      await server.close();
      stores.close();
      if (options.dir === undefined) await rm(dir, { recursive: true, force: true });
    },
  };
}
