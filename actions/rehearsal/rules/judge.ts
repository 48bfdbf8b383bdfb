import type { ActiveRule, BranchRule } from "./active.ts";
import type { CheckFact } from "./checks.ts";
import { missingChecks } from "./checks.ts";

/** What is known of a change of a branch: the same facts for a push, an API call and a merge. */
export interface MoveFacts {
  kind: "create" | "update" | "delete";
  /** The branch would lose commits. */
  forced: boolean;
  /** The new commits have one with two parents. */
  mergesInside: boolean;
  actor: string;
  /** What was reported for the commit that the branch would stand at; of a merge, for the pull request's head. */
  checks: readonly CheckFact[];
  /** The pull request that is merged by this change, or null. */
  pull: PullFacts | null;
}

export interface PullFacts {
  method: "merge" | "squash" | "rebase";
  /** The head has all of the base branch. */
  upToDate: boolean;
  approvals: number;
  changesRequestedBy: readonly string[];
  /** Somebody other than the last pusher approved. */
  approvedSinceLastPush: boolean;
  /** Code owners of changed files, each a list of whom one suffices, who have not approved. */
  missingOwners: readonly (readonly string[])[];
}

export interface Violation {
  origin: ActiveRule["origin"];
  rule: BranchRule["type"];
  /** GitHub's sentence. */
  message: string;
}

/** Holds a change of a branch against its rules: every rule that it breaks, in the rules' order. */
export function judgeMove(rules: readonly ActiveRule[], facts: MoveFacts): Violation[] {
  return rules.flatMap(({ origin, rule }) =>
    faultsOf(rule, facts).map((message) => ({ origin, rule: rule.type, message })),
  );
}

function faultsOf(rule: BranchRule, facts: MoveFacts): string[] {
  const when = (broken: boolean, message: string): string[] => (broken ? [message] : []);
  const changes = facts.kind === "update";
  switch (rule.type) {
    case "creation":
      return when(facts.kind === "create", "Cannot create ref due to creations being restricted.");
    case "update":
      return when(changes && facts.pull === null, "Cannot update this protected ref.");
    case "deletion":
      return when(facts.kind === "delete", "Cannot delete this branch");
    case "non_fast_forward":
      return when(facts.forced, "Cannot force-push to this branch");
    case "required_linear_history":
      return when(changes && brings(facts), "This branch must not contain merge commits.");
    case "locked":
      return when(changes, "Cannot change this locked branch");
    case "restricted":
      return when(
        changes && !rule.users.includes(facts.actor),
        "You're not authorized to push to this branch.",
      );
    case "pull_request":
      return changes ? pullFaults(rule, facts.pull) : [];
    case "required_status_checks":
      return changes ? checkFaults(rule, facts) : [];
    default:
      return rule satisfies never;
  }
}

function brings({ pull, mergesInside }: MoveFacts): boolean {
  return pull === null ? mergesInside : pull.method === "merge";
}

function pullFaults(rule: Extract<BranchRule, { type: "pull_request" }>, pull: PullFacts | null): string[] {
  if (pull === null) return ["Changes must be made through a pull request."];
  const { count, codeOwners, lastPushApproval } = rule.requirement;
  const faults: string[] = [];
  if (!rule.methods.includes(pull.method)) {
    faults.push(`Merge method ${pull.method} is not allowed by the rules of this branch.`);
  }
  if (pull.changesRequestedBy.length > 0 && count > 0) {
    faults.push(`Changes were requested by ${pull.changesRequestedBy.join(", ")}.`);
  }
  if (pull.approvals < count) {
    faults.push(
      `At least ${count} approving review${count === 1 ? " is" : "s are"} required by reviewers with write access.`,
    );
  }
  if (codeOwners) {
    for (const owners of pull.missingOwners) {
      faults.push(`Waiting on code owner review from ${owners.join(" or ")}.`);
    }
  }
  if (lastPushApproval && !pull.approvedSinceLastPush) {
    faults.push("New changes require approval from someone other than the last pusher.");
  }
  return faults;
}

function checkFaults(
  rule: Extract<BranchRule, { type: "required_status_checks" }>,
  { checks, pull }: MoveFacts,
): string[] {
  const behind = rule.strict && pull !== null && !pull.upToDate;
  return [
    ...(behind ? ["Head branch is out of date with the base branch."] : []),
    ...missingChecks(rule.checks, checks),
  ];
}
