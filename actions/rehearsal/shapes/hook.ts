import type { World } from "../api/world.ts";
import { fullName, type HookState, type RepositoryState } from "../state/model.ts";

/** A webhook; its secret is never shown. */
export function hookShape(world: World, repo: RepositoryState, hook: HookState) {
  const url = `${world.url}/repos/${fullName(repo)}/hooks/${hook.id}`;
  return {
    type: "Repository",
    id: hook.id,
    name: "web",
    active: hook.active,
    events: hook.events,
    config: {
      url: hook.url,
      content_type: hook.contentType,
      insecure_ssl: "0",
      ...(hook.secret === null ? {} : { secret: "********" }),
    },
    created_at: hook.createdAt,
    updated_at: hook.updatedAt,
    url,
    test_url: `${url}/test`,
    ping_url: `${url}/pings`,
    deliveries_url: `${url}/deliveries`,
    last_response: hook.lastResponse,
  };
}
