import type { Permissions, Scope } from "../../state/roles.ts";
import { mapOf, type Plain } from "../parse/workflow-file.ts";

/** The scopes that the embedded GitHub knows. */
const SCOPES: readonly Scope[] = [
  "actions",
  "checks",
  "contents",
  "deployments",
  "issues",
  "pages",
  "pull-requests",
  "statuses",
];

export type GrantedPermissions =
  | { ok: true; permissions: Permissions }
  | { ok: false; scope: string; level: string };

/**
 * The scopes of a job's token: the job's own list, else the workflow's, else the repository's default. What a list does
 * not name is refused to the job. A pull request from a fork only ever reads.
 */
export function permissionsOf(options: {
  job: Plain | undefined;
  workflow: Plain | undefined;
  repositoryDefault: "read" | "write";
  fromFork: boolean;
}): GrantedPermissions {
  const declared = options.job ?? options.workflow;
  const granted = declared === undefined ? defaults(options.repositoryDefault) : listed(declared);
  if (!granted.ok || !options.fromFork) return granted;
  return {
    ok: true,
    permissions: Object.fromEntries(Object.keys(granted.permissions).map((scope) => [scope, "read"])),
  };
}

function defaults(level: "read" | "write"): GrantedPermissions {
  return level === "write" ? all("write") : { ok: true, permissions: { contents: "read" } };
}

function all(level: "read" | "write"): GrantedPermissions {
  return { ok: true, permissions: Object.fromEntries(SCOPES.map((scope) => [scope, level])) };
}

function listed(declared: Plain): GrantedPermissions {
  if (declared === "read-all") return all("read");
  if (declared === "write-all") return all("write");
  const permissions: Permissions = {};
  for (const [scope, level] of Object.entries(mapOf(declared))) {
    if (level === "none") continue;
    const known = SCOPES.find((name) => name === scope);
    if (known === undefined || (level !== "read" && level !== "write")) {
      return { ok: false, scope, level: String(level) };
    }
    permissions[known] = level;
  }
  return { ok: true, permissions };
}
