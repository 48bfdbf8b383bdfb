import { commitNamed, findCommit } from "../acts/resolve.ts";
import { tellStatus } from "../acts/tell-results.ts";
import { created, ok, type RouteTable } from "../api/route.ts";
import { signedIn } from "../api/viewer.ts";
import { nextId } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { unprocessable, validationFailed } from "../http/refusal.ts";
import { reads, writes } from "../rules/access.ts";
import { combinedStatus, latestStatuses, statusShape } from "../shapes/results.ts";

const DESCRIPTION_LIMIT = 140;
const CONTEXT_LIMIT = 255;
/** GitHub takes no more statuses than this for one commit and context. */
const STATUS_LIMIT = 1000;

function tooLong(field: string, limit: number) {
  const message = `${field} is too long (maximum is ${limit} characters)`;
  return validationFailed({ resource: "Status", code: "custom", field, message });
}

export const statuses = {
  "POST /repos/{owner}/{repo}/statuses/{sha}": {
    needs: writes("statuses:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const found = /^[0-9a-f]{40}$/.test(params.sha) ? await findCommit(world, repo, params.sha) : null;
      if (found === null) throw unprocessable(`No commit found for SHA: ${params.sha}`);
      const context = params.context ?? "default";
      if ([...(params.description ?? "")].length > DESCRIPTION_LIMIT)
        throw tooLong("description", DESCRIPTION_LIMIT);
      if (context.length > CONTEXT_LIMIT) throw tooLong("context", CONTEXT_LIMIT);
      if (params.target_url && !/^https?:\/\//.test(params.target_url)) {
        const message = "target_url must use http(s) scheme";
        throw validationFailed({ resource: "Status", code: "custom", field: "target_url", message });
      }
      const same = repo.statuses.filter((status) => status.sha === found.sha && status.context === context);
      if (same.length >= STATUS_LIMIT) {
        const message = "This SHA and context has reached the maximum number of statuses.";
        throw validationFailed({ resource: "Status", code: "custom", message });
      }
      const status = {
        id: nextId(world),
        sha: found.sha,
        context,
        state: params.state,
        description: params.description ?? null,
        targetUrl: params.target_url ?? null,
        creator: signedIn(viewer),
        createdAt: world.clock.stamp(),
      };
      repo.statuses.push(status);
      await tellStatus(world, repo, causeOf(viewer), status);
      return created(statusShape(world, repo, status));
    },
  },
  "GET /repos/{owner}/{repo}/commits/{ref}/statuses": {
    needs: reads("statuses:read"),
    handle: async ({ world, repo, params, paging }) => {
      const { sha } = await commitNamed(world, repo, params.ref);
      const found = repo.statuses.filter((status) => status.sha === sha).reverse();
      return ok(paging.take(found).map((status) => statusShape(world, repo, status)));
    },
  },
  "GET /repos/{owner}/{repo}/commits/{ref}/status": {
    needs: reads("statuses:read"),
    handle: async ({ world, repo, params, paging }) => {
      const { sha } = await commitNamed(world, repo, params.ref);
      const latest = latestStatuses(repo, sha);
      return ok(combinedStatus(world, repo, sha, latest, paging.take(latest)));
    },
  },
} satisfies RouteTable;
