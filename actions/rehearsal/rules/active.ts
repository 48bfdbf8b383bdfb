import type { RepositoryState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";
import type { Protection, ReviewRequirement, Ruleset, RulesetRule } from "../state/protection.ts";
import { includesRole, type Role } from "../state/roles.ts";

/** One rule that holds for a branch, from wherever it comes: a classic protection or a ruleset. */
export interface ActiveRule {
  origin: "protection" | "ruleset";
  /** The ruleset it stands in; null for a protection. */
  ruleset: number | null;
  rule: BranchRule;
}

/** The rules of rulesets, and two that only classic protections know. */
export type BranchRule = RulesetRule | { type: "restricted"; users: string[] } | { type: "locked" };

/** Who moves a branch. An app never bypasses a rule. */
export interface Actor {
  login: string;
  id: number;
  role: Role;
  isApp: boolean;
}

/** The rules for a branch, without regard to who asks. */
export function rulesOf(repository: RepositoryState, branch: string): ActiveRule[] {
  const protection = ownValue(repository.protections, branch);
  return [
    ...(protection === undefined ? [] : protectionRules(protection)),
    ...activeRulesets(repository, branch).flatMap((ruleset) =>
      ruleset.rules.map((rule): ActiveRule => ({ origin: "ruleset", ruleset: ruleset.id, rule })),
    ),
  ];
}

/** The rules for a branch that this actor cannot pass by. `merging` tells a merge of a pull request from a push. */
export function rulesFor(
  repository: RepositoryState,
  branch: string,
  actor: Actor,
  merging: boolean,
): ActiveRule[] {
  const protection = ownValue(repository.protections, branch);
  const passes = new Set(
    activeRulesets(repository, branch)
      .filter((ruleset) => bypasses(ruleset, actor, merging))
      .map((ruleset) => ruleset.id),
  );
  const admin = !actor.isApp && actor.role === "admin" && protection?.enforceAdmins === false;
  return rulesOf(repository, branch).filter(({ origin, ruleset }) =>
    origin === "protection" ? !admin : ruleset === null || !passes.has(ruleset),
  );
}

function activeRulesets(repository: RepositoryState, branch: string): Ruleset[] {
  const ref = `refs/heads/${branch}`;
  const covers = (pattern: string): boolean => {
    if (pattern === "~ALL") return true;
    if (pattern === "~DEFAULT_BRANCH") return branch === repository.defaultBranch;
    return globExpression(pattern).test(ref);
  };
  return repository.rulesets.filter(
    (ruleset) =>
      ruleset.enforcement === "active" && ruleset.include.some(covers) && !ruleset.exclude.some(covers),
  );
}

/** A pattern of GitHub's (fnmatch): `*` stays within a folder, `**` does not. Linear: no nested repetition. */
function globExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/?|\*|\?/g, (mark) => (mark.startsWith("**") ? ".*" : mark === "*" ? "[^/]*" : "[^/]"));
  return new RegExp(`^${source}$`);
}

function protectionRules(protection: Protection): ActiveRule[] {
  const rules: BranchRule[] = [
    ...(protection.lockBranch ? [{ type: "locked" } as const] : []),
    ...(protection.restrictions === null
      ? []
      : [{ type: "restricted", users: protection.restrictions.users } as const]),
    ...(protection.allowDeletions ? [] : [{ type: "deletion" } as const]),
    ...(protection.allowForcePushes ? [] : [{ type: "non_fast_forward" } as const]),
    ...(protection.linearHistory ? [{ type: "required_linear_history" } as const] : []),
    ...(protection.reviews === null ? [] : [pullRequestRule(protection.reviews)]),
    ...(protection.requiredStatusChecks === null
      ? []
      : [{ type: "required_status_checks", ...protection.requiredStatusChecks } as const]),
  ];
  return rules.map((rule) => ({ origin: "protection", ruleset: null, rule }));
}

function pullRequestRule(requirement: ReviewRequirement): BranchRule {
  return { type: "pull_request", requirement, methods: ["merge", "squash", "rebase"] };
}

/** The numbers by which rulesets name roles. */
const ROLE_NUMBERS: Record<number, Role> = { 2: "maintain", 4: "write", 5: "admin" };

function bypasses(ruleset: Ruleset, actor: Actor, merging: boolean): boolean {
  if (actor.isApp) return false;
  return ruleset.bypass.some(({ actorId, actorType, mode }) => {
    if (mode === "pull_request" && !merging) return false;
    if (actorType === "User") return actorId === actor.id;
    if (actorType !== "RepositoryRole" || actorId === null) return false;
    const role = ROLE_NUMBERS[actorId];
    return role !== undefined && includesRole(actor.role, role);
  });
}
