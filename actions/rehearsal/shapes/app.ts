import { nodeId, type World } from "../api/world.ts";
import type { Integration } from "./types.ts";
import { simpleUser } from "./user.ts";

/** The app as whom every job's token speaks, with its number on github.com. */
export const ACTIONS_APP_ID = 15_368;
/** The user as whom it appears. */
export const ACTIONS_BOT = "github-actions[bot]";
/** The user in whose name GitHub itself commits: merges, and edits made in the browser. */
export const WEB_FLOW = "web-flow";
export const WEB_FLOW_EMAIL = "noreply@github.com";

/** The Actions app, as check runs and comments name it. */
export function actionsApp(world: World): Integration {
  return {
    id: ACTIONS_APP_ID,
    slug: "github-actions",
    node_id: nodeId("A", ACTIONS_APP_ID),
    owner: simpleUser(world, "github"),
    name: "GitHub Actions",
    description: "Automate your workflow from idea to production",
    external_url: "https://help.github.com/en/actions",
    html_url: "https://github.com/apps/github-actions",
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2019-12-10T19:04:12Z",
    permissions: { actions: "write", checks: "write", contents: "write", issues: "write", statuses: "write" },
    events: ["check_run", "check_suite", "pull_request", "push", "workflow_dispatch", "workflow_run"],
  };
}
