import { branchTip } from "../acts/resolve.ts";
import { noContent, ok, type Params, type RouteTable } from "../api/route.ts";
import type { World } from "../api/world.ts";
import { userNamed } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { notFound, notServed } from "../http/refusal.ts";
import { administers } from "../rules/access.ts";
import { protectionRuleShape, protectionShape } from "../shapes/protection.ts";
import type { RepositoryState } from "../state/model.ts";
import { ownValue, setOwn } from "../state/own.ts";
import type { Protection } from "../state/protection.ts";

type Wanted = Params<"PUT /repos/{owner}/{repo}/branches/{branch}/protection">;

/** Settings that would change what a branch allows and that this server does not enforce. */
const UNSERVED = ["block_creations", "required_conversation_resolution", "allow_fork_syncing"] as const;

function protectionFrom(world: World, wanted: Wanted): Protection {
  for (const setting of UNSERVED) if (wanted[setting] === true) throw notServed(`the protection ${setting}`);
  const reviews = wanted.required_pull_request_reviews;
  if (reviews?.bypass_pull_request_allowances !== undefined)
    throw notServed("bypass_pull_request_allowances");
  if ((wanted.restrictions?.teams ?? []).length > 0) throw notServed("restrictions to teams");
  return {
    requiredStatusChecks: checksFrom(wanted),
    enforceAdmins: wanted.enforce_admins ?? false,
    reviews:
      reviews === null
        ? null
        : {
            count: reviews.required_approving_review_count ?? 1,
            dismissStale: reviews.dismiss_stale_reviews ?? false,
            codeOwners: reviews.require_code_owner_reviews ?? false,
            lastPushApproval: reviews.require_last_push_approval ?? false,
          },
    restrictions:
      wanted.restrictions === null
        ? null
        : { users: wanted.restrictions.users.map((login) => userNamed(world, login).login) },
    linearHistory: wanted.required_linear_history ?? false,
    allowForcePushes: wanted.allow_force_pushes ?? false,
    allowDeletions: wanted.allow_deletions ?? false,
    lockBranch: wanted.lock_branch ?? false,
  };
}

function checksFrom({ required_status_checks: wanted }: Wanted): Protection["requiredStatusChecks"] {
  if (wanted === null) return null;
  const named = wanted.checks?.map(({ context, app_id }) => ({
    context,
    appId: app_id === -1 ? null : (app_id ?? null),
  }));
  return {
    strict: wanted.strict,
    checks: named ?? wanted.contexts.map((context) => ({ context, appId: null })),
  };
}

function protectionOf(repo: RepositoryState, branch: string): Protection {
  const found = ownValue(repo.protections, branch);
  if (found === undefined) throw notFound("Branch not protected");
  return found;
}

export const protection = {
  "GET /repos/{owner}/{repo}/branches/{branch}/protection": {
    needs: administers(),
    handle: async ({ world, repo, params }) => {
      if ((await branchTip(world, repo, params.branch)) === null) throw notFound("Branch not found");
      return ok(protectionShape(world, repo, params.branch, protectionOf(repo, params.branch)));
    },
  },
  "PUT /repos/{owner}/{repo}/branches/{branch}/protection": {
    needs: administers(),
    handle: async ({ world, repo, params, viewer }) => {
      if ((await branchTip(world, repo, params.branch)) === null) throw notFound("Branch not found");
      const before = ownValue(repo.protections, params.branch);
      const wanted = protectionFrom(world, params);
      setOwn(repo.protections, params.branch, wanted);
      const now = world.clock.stamp();
      world.emit("branch_protection_rule", repo, causeOf(viewer), {
        action: before === undefined ? "created" : "edited",
        rule: protectionRuleShape(repo, params.branch, wanted, now),
        ...(before === undefined ? {} : { changes: {} }),
      });
      return ok(protectionShape(world, repo, params.branch, wanted));
    },
  },
  "DELETE /repos/{owner}/{repo}/branches/{branch}/protection": {
    needs: administers(),
    handle: ({ world, repo, params, viewer }) => {
      const before = protectionOf(repo, params.branch);
      delete repo.protections[params.branch];
      const rule = protectionRuleShape(repo, params.branch, before, world.clock.stamp());
      world.emit("branch_protection_rule", repo, causeOf(viewer), { action: "deleted", rule });
      return noContent();
    },
  },
} satisfies RouteTable;
