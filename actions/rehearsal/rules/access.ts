import { forbidden, notFound, Refusal } from "../http/refusal.ts";
import { fullName, type RepositoryState, type TokenState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";
import { includesRole, type Role, type Scope } from "../state/roles.ts";

export type ScopeNeed = `${Scope}:${"read" | "write"}` | "metadata:read" | "administration";

/** What a route asks of a person (a role) and of a job's token (one of some permissions). */
export interface Needs {
  role: Role;
  scopes: readonly ScopeNeed[];
  /** Whether nobody at all may ask, where the repository is public. */
  anonymous: boolean;
  /** Who has too small a role hears this. */
  refusal?: string;
}

export const reads = (...scopes: ScopeNeed[]): Needs => ({ role: "read", scopes, anonymous: true });
/** What everybody who can read may do once signed in: open an issue, comment, review. */
export const joinsIn = (...scopes: ScopeNeed[]): Needs => ({ role: "read", scopes, anonymous: false });
export const triages = (...scopes: ScopeNeed[]): Needs => ({ role: "triage", scopes, anonymous: false });
export const writes = (...scopes: ScopeNeed[]): Needs => ({
  role: "write",
  scopes,
  anonymous: false,
  refusal: "Must have push access to repository",
});
export const administers = (...scopes: ScopeNeed[]): Needs => ({
  role: "admin",
  scopes: scopes.length === 0 ? ["administration"] : scopes,
  anonymous: false,
  refusal: "Must have admin rights to Repository.",
});
/** Routes outside any repository. */
export const anyone: Needs = { role: "none", scopes: ["metadata:read"], anonymous: true };

/** A person's role in a repository: what they were given, and reading for all where it is public. */
export function roleIn(repository: RepositoryState, login: string | null): Role {
  if (login !== null && login === repository.owner) return "admin";
  const given = login === null ? undefined : ownValue(repository.collaborators, login);
  if (given !== undefined && given !== "none") return given;
  return repository.private ? "none" : "read";
}

/** Throws GitHub's refusal where somebody may not do what a route does. What one may not see does not exist. */
export function demandAccess(
  repository: RepositoryState,
  token: TokenState | null,
  login: string | null,
  needs: Needs,
): void {
  if (token?.kind === "job") {
    demandScope(repository, token, needs);
    return;
  }
  const role = roleIn(repository, login);
  if (!includesRole(role, "read")) throw notFound();
  if (login === null && !needs.anonymous) throw new Refusal(401, "Requires authentication");
  if (!includesRole(role, needs.role)) {
    throw forbidden(needs.refusal ?? `Must have ${needs.role} rights to Repository.`);
  }
  if (repository.settings.archived && !needs.anonymous && needs.role !== "admin") {
    throw forbidden("Repository was archived so is read-only.");
  }
}

function demandScope(
  repository: RepositoryState,
  token: Extract<TokenState, { kind: "job" }>,
  needs: Needs,
): void {
  const own = token.repository === fullName(repository);
  if (!own && repository.private) throw notFound();
  const reading = needs.anonymous && !repository.private;
  if (reading || (own && needs.scopes.some((scope) => holdsScope(token, scope)))) return;
  throw forbidden("Resource not accessible by integration");
}

function holdsScope(token: Extract<TokenState, { kind: "job" }>, need: ScopeNeed): boolean {
  if (need === "metadata:read") return true;
  if (need === "administration") return false;
  const [scope, level] = need.split(":") as [Scope, "read" | "write"];
  const held = token.permissions[scope];
  return held === "write" || held === level;
}
