import type { World } from "../api/world.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import type { Protection } from "../state/protection.ts";
import { simpleUser } from "./user.ts";

/** A branch protection as its own page shows it. */
export function protectionShape(world: World, repo: RepositoryState, branch: string, protection: Protection) {
  const url = `${world.url}/repos/${fullName(repo)}/branches/${branch}/protection`;
  const { requiredStatusChecks: checks, reviews, restrictions } = protection;
  return {
    url,
    ...(checks === null
      ? {}
      : {
          required_status_checks: {
            url: `${url}/required_status_checks`,
            strict: checks.strict,
            contexts: checks.checks.map(({ context }) => context),
            contexts_url: `${url}/required_status_checks/contexts`,
            checks: checks.checks.map(({ context, appId }) => ({ context, app_id: appId })),
          },
        }),
    ...(reviews === null
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: reviews.dismissStale,
            require_code_owner_reviews: reviews.codeOwners,
            required_approving_review_count: reviews.count,
            require_last_push_approval: reviews.lastPushApproval,
          },
        }),
    ...(restrictions === null
      ? {}
      : {
          restrictions: {
            url: `${url}/restrictions`,
            users_url: `${url}/restrictions/users`,
            teams_url: `${url}/restrictions/teams`,
            apps_url: `${url}/restrictions/apps`,
            users: restrictions.users.map((login) => simpleUser(world, login)),
            teams: [],
            apps: [],
          },
        }),
    required_signatures: { url: `${url}/required_signatures`, enabled: false },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforceAdmins },
    required_linear_history: { enabled: protection.linearHistory },
    allow_force_pushes: { enabled: protection.allowForcePushes },
    allow_deletions: { enabled: protection.allowDeletions },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: protection.lockBranch },
    allow_fork_syncing: { enabled: false },
  };
}

/** A branch protection as the event names it. */
export function protectionRuleShape(
  repo: RepositoryState,
  branch: string,
  protection: Protection,
  now: string,
) {
  const level = (on: boolean): string => (on ? "everyone" : "off");
  const { requiredStatusChecks: checks, reviews, restrictions } = protection;
  return {
    id: repo.id,
    repository_id: repo.id,
    name: branch,
    created_at: now,
    updated_at: now,
    pull_request_reviews_enforcement_level: level(reviews !== null),
    required_approving_review_count: reviews?.count ?? 0,
    dismiss_stale_reviews_on_push: reviews?.dismissStale ?? false,
    require_code_owner_review: reviews?.codeOwners ?? false,
    require_last_push_approval: reviews?.lastPushApproval ?? false,
    authorized_dismissal_actors_only: false,
    ignore_approvals_from_contributors: false,
    required_status_checks: (checks?.checks ?? []).map(({ context }) => context),
    required_status_checks_enforcement_level: level(checks !== null),
    strict_required_status_checks_policy: checks?.strict ?? false,
    signature_requirement_enforcement_level: "off",
    linear_history_requirement_enforcement_level: level(protection.linearHistory),
    admin_enforced: protection.enforceAdmins,
    create_protected: false,
    allow_force_pushes_enforcement_level: level(protection.allowForcePushes),
    allow_deletions_enforcement_level: level(protection.allowDeletions),
    merge_queue_enforcement_level: "off",
    required_deployments_enforcement_level: "off",
    required_conversation_resolution_level: "off",
    authorized_actors_only: restrictions !== null,
    authorized_actor_names: restrictions?.users ?? [],
  };
}
