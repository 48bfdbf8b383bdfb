import { type CheckFact, checkFacts } from "../rules/checks.ts";
import { ACTIONS_APP_ID, ACTIONS_BOT } from "../shapes/app.ts";
import type { RepositoryState } from "../state/model.ts";

/** What statuses and check runs say of a commit. */
export function factsOfCommit(repo: RepositoryState, sha: string): CheckFact[] {
  const statuses = repo.statuses
    .filter((status) => status.sha === sha)
    .map((status) => ({ ...status, appId: status.creator === ACTIONS_BOT ? ACTIONS_APP_ID : null }));
  return checkFacts(
    statuses,
    repo.checkRuns.filter((run) => run.sha === sha),
    ACTIONS_APP_ID,
  );
}
