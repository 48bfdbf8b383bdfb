import { created, ok, type RouteTable } from "../api/route.ts";
import { nextId, type World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { isLoopback } from "../events/post-hook.ts";
import { validationFailed } from "../http/refusal.ts";
import { administers } from "../rules/access.ts";
import { hookShape } from "../shapes/hook.ts";
import type { HookState } from "../state/model.ts";

export const hooks = {
  "GET /repos/{owner}/{repo}/hooks": {
    needs: administers(),
    handle: ({ world, repo, paging }) =>
      ok(paging.take(repo.hooks).map((hook) => hookShape(world, repo, hook))),
  },
  "POST /repos/{owner}/{repo}/hooks": {
    needs: administers(),
    handle: ({ world, repo, params, viewer }) => {
      const url = params.config?.url ?? "";
      const refuse = (message: string) => validationFailed({ resource: "Hook", code: "custom", message });
      if (!URL.canParse(url)) throw refuse("url is missing a scheme");
      // This server reaches nothing beyond this machine.
      if (!isLoopback(url))
        throw refuse("url is not supported because it isn't reachable from the embedded GitHub");
      if (repo.hooks.some((hook) => hook.url === url)) throw refuse("Hook already exists on this repository");
      const hook = newHook(world, url, params);
      repo.hooks.push(hook);
      world.emit("ping", repo, causeOf(viewer), {
        zen: "Keep it logically awesome.",
        hook_id: hook.id,
        hook: hookShape(world, repo, hook),
      });
      return created(hookShape(world, repo, hook));
    },
  },
} satisfies RouteTable;

interface Wanted {
  active?: boolean;
  events?: string[];
  config?: { content_type?: string; secret?: string };
}

function newHook(world: World, url: string, { active, events, config }: Wanted): HookState {
  const now = world.clock.stamp();
  return {
    id: nextId(world),
    active: active ?? true,
    events: events ?? ["push"],
    url,
    contentType: config?.content_type === "json" ? "json" : "form",
    secret: config?.secret ?? null,
    createdAt: now,
    updatedAt: now,
    lastResponse: { code: null, status: "unused", message: null },
  };
}
