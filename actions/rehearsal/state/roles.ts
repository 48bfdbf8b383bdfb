/** What a person may do in a repository, least first; each role includes those before it. */
const ROLES = ["none", "read", "triage", "write", "maintain", "admin"] as const;

export type Role = (typeof ROLES)[number];

/** Whether one role includes another. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** A job token's permissions as workflow files spell them. */
export type Scope =
  | "actions"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "pages"
  | "pull-requests"
  | "statuses";

export type Permissions = Partial<Record<Scope, "read" | "write">>;
