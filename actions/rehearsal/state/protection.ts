/** A classic branch protection. */
export interface Protection {
  requiredStatusChecks: { strict: boolean; checks: { context: string; appId: number | null }[] } | null;
  enforceAdmins: boolean;
  reviews: ReviewRequirement | null;
  restrictions: { users: string[] } | null;
  linearHistory: boolean;
  allowForcePushes: boolean;
  allowDeletions: boolean;
  lockBranch: boolean;
}

export interface ReviewRequirement {
  count: number;
  dismissStale: boolean;
  codeOwners: boolean;
  lastPushApproval: boolean;
}

export type RulesetRule =
  | { type: "creation" | "update" | "deletion" | "non_fast_forward" | "required_linear_history" }
  | { type: "pull_request"; requirement: ReviewRequirement; methods: ("merge" | "squash" | "rebase")[] }
  | { type: "required_status_checks"; strict: boolean; checks: { context: string; appId: number | null }[] };

export interface BypassActor {
  actorId: number | null;
  actorType: "Integration" | "OrganizationAdmin" | "RepositoryRole" | "Team" | "DeployKey" | "User";
  mode: "always" | "pull_request" | "exempt";
}

export interface Ruleset {
  id: number;
  name: string;
  enforcement: "disabled" | "active" | "evaluate";
  include: string[];
  exclude: string[];
  bypass: BypassActor[];
  rules: RulesetRule[];
  createdAt: string;
  updatedAt: string;
}
