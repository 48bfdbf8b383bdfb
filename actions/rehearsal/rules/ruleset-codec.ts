import { isRecord } from "../http/body-schema.ts";
import { notServed, validationFailed } from "../http/refusal.ts";
import type { BypassActor, Ruleset, RulesetRule } from "../state/protection.ts";

const PLAIN = ["creation", "update", "deletion", "non_fast_forward", "required_linear_history"] as const;

type MergeMethods = Extract<RulesetRule, { type: "pull_request" }>["methods"];

/** Reads one rule of a ruleset as GitHub writes it. A rule that is not enforced here is refused by name. */
export function parseRule(given: unknown): RulesetRule {
  const { type, parameters } = isRecord(given) ? given : {};
  const values = isRecord(parameters) ? parameters : {};
  const plain = PLAIN.find((name) => name === type);
  if (plain !== undefined) return { type: plain };
  if (type === "pull_request") {
    const methods = values.allowed_merge_methods;
    return {
      type,
      methods: Array.isArray(methods) ? (methods as MergeMethods) : ["merge", "squash", "rebase"],
      requirement: {
        count: Number(values.required_approving_review_count ?? 0),
        dismissStale: values.dismiss_stale_reviews_on_push === true,
        codeOwners: values.require_code_owner_review === true,
        lastPushApproval: values.require_last_push_approval === true,
      },
    };
  }
  if (type !== "required_status_checks") throw notServed(`the ruleset rule ${String(type)}`);
  const checks = Array.isArray(values.required_status_checks) ? values.required_status_checks : [];
  return {
    type,
    strict: values.strict_required_status_checks_policy === true,
    checks: checks.filter(isRecord).map((check) => ({
      context: String(check.context),
      appId: typeof check.integration_id === "number" ? check.integration_id : null,
    })),
  };
}

/** Writes one rule as GitHub shows it. */
export function ruleShape(rule: RulesetRule) {
  switch (rule.type) {
    case "pull_request":
      return {
        type: rule.type,
        parameters: {
          allowed_merge_methods: rule.methods,
          dismiss_stale_reviews_on_push: rule.requirement.dismissStale,
          require_code_owner_review: rule.requirement.codeOwners,
          require_last_push_approval: rule.requirement.lastPushApproval,
          required_approving_review_count: rule.requirement.count,
          required_review_thread_resolution: false,
        },
      };
    case "required_status_checks":
      return {
        type: rule.type,
        parameters: {
          strict_required_status_checks_policy: rule.strict,
          do_not_enforce_on_create: true,
          required_status_checks: rule.checks.map(({ context, appId }) => ({
            context,
            ...(appId === null ? {} : { integration_id: appId }),
          })),
        },
      };
    case "update":
      return { type: rule.type, parameters: { update_allows_fetch_and_merge: false } };
    default:
      return { type: rule.type };
  }
}

/** Reads who may bypass a ruleset. The Actions app is refused, as by GitHub: a job's token never bypasses. */
export function parseBypass(given: unknown, actionsAppId: number): BypassActor[] {
  const actors = Array.isArray(given) ? given.filter(isRecord) : [];
  return actors.map((actor) => {
    const actorId = typeof actor.actor_id === "number" ? actor.actor_id : null;
    const actorType = actor.actor_type as BypassActor["actorType"];
    if (actorType === "Integration" && actorId === actionsAppId) {
      const message =
        "Actor GitHub Actions integration must be part of the ruleset source or owner organization";
      throw validationFailed({
        resource: "RepositoryRuleset",
        code: "custom",
        field: "bypass_actors",
        message,
      });
    }
    if (actorType !== "RepositoryRole" && actorType !== "User")
      throw notServed(`the bypass actor ${actorType}`);
    return { actorId, actorType, mode: (actor.bypass_mode as BypassActor["mode"]) ?? "always" };
  });
}

/** Reads for which branches a ruleset holds. Rules for tags and pushes are not enforced here. */
export function parseTarget(given: {
  target?: unknown;
  conditions?: unknown;
}): Pick<Ruleset, "include" | "exclude"> {
  if (given.target !== undefined && given.target !== "branch")
    throw notServed(`a ruleset for ${String(given.target)}`);
  const conditions = isRecord(given.conditions) ? given.conditions : {};
  const names = isRecord(conditions.ref_name) ? conditions.ref_name : {};
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  return { include: list(names.include), exclude: list(names.exclude) };
}
