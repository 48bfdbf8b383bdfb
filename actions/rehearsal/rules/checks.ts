import type { CheckRunState, StatusState } from "../state/results.ts";

/** What one status or check run says of a commit. */
export interface CheckFact {
  context: string;
  /** The app that said so; null for a person's token. */
  appId: number | null;
  outcome: "success" | "pending" | "failure";
}

/** The newest word of each context on a commit: statuses and check runs alike. */
export function checkFacts(
  statuses: readonly (StatusState & { appId: number | null })[],
  runs: readonly CheckRunState[],
  runsAppId: number,
): CheckFact[] {
  const latest = new Map<string, CheckFact>();
  for (const status of statuses.toSorted((left, right) => left.id - right.id)) {
    const outcome = status.state === "error" ? "failure" : status.state;
    latest.set(`status ${status.context}`, { context: status.context, appId: status.appId, outcome });
  }
  for (const run of runs.toSorted((left, right) => left.id - right.id)) {
    latest.set(`run ${run.name}`, { context: run.name, appId: runsAppId, outcome: outcomeOf(run) });
  }
  return [...latest.values()];
}

function outcomeOf({ status, conclusion }: CheckRunState): CheckFact["outcome"] {
  if (status !== "completed") return "pending";
  const passes = conclusion === "success" || conclusion === "neutral" || conclusion === "skipped";
  return passes ? "success" : "failure";
}

/** GitHub's sentence for each required check that a commit has not passed. */
export function missingChecks(
  required: readonly { context: string; appId: number | null }[],
  facts: readonly CheckFact[],
): string[] {
  return required.flatMap(({ context, appId }) => {
    const own = facts.filter((fact) => fact.context === context && (appId === null || fact.appId === appId));
    if (own.length === 0) return [`Required status check "${context}" is expected.`];
    if (own.some(({ outcome }) => outcome === "failure"))
      return [`Required status check "${context}" is failing.`];
    if (own.some(({ outcome }) => outcome === "pending"))
      return [`Required status check "${context}" is pending.`];
    return [];
  });
}

/** One word for all statuses of a commit, as the combined status gives it. */
export function combinedState(states: readonly StatusState["state"][]): "failure" | "pending" | "success" {
  if (states.some((state) => state === "error" || state === "failure")) return "failure";
  return states.length === 0 || states.includes("pending") ? "pending" : "success";
}
