import { ok, type RouteTable } from "../api/route.ts";
import { nodeId } from "../api/world.ts";
import { reads } from "../rules/access.ts";
import { simpleUser } from "../shapes/user.ts";
import type { ActivityState } from "../state/model.ts";

const PERIODS: Record<string, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };
const DAY = 86_400_000;

interface Filter {
  ref?: string;
  actor?: string;
  time_period?: string;
  activity_type?: string;
}

function isWanted(entry: ActivityState, filter: Filter, now: number): boolean {
  if (filter.ref !== undefined && entry.ref !== filter.ref && entry.ref !== `refs/heads/${filter.ref}`)
    return false;
  if (filter.actor !== undefined && entry.actor.toLowerCase() !== filter.actor.toLowerCase()) return false;
  if (filter.activity_type !== undefined && entry.type !== filter.activity_type) return false;
  const days = PERIODS[filter.time_period ?? ""];
  return days === undefined || now - Date.parse(entry.timestamp) <= days * DAY;
}

export const activity = {
  "GET /repos/{owner}/{repo}/activity": {
    needs: reads("contents:read"),
    handle: ({ world, repo, params, paging }) => {
      const found = repo.activity.filter((entry) => isWanted(entry, params, world.clock.now()));
      const ordered = params.direction === "asc" ? found : found.reverse();
      // GitHub pages this list by cursors; whoever follows the Link header sees no difference.
      return ok(
        paging.take(ordered).map((entry) => ({
          id: entry.id,
          node_id: nodeId("PUSH", entry.id),
          before: entry.before,
          after: entry.after,
          ref: entry.ref,
          timestamp: entry.timestamp,
          activity_type: entry.type,
          actor: simpleUser(world, entry.actor),
        })),
      );
    },
  },
} satisfies RouteTable;
