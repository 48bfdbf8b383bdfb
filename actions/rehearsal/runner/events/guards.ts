import { roleIn } from "../../rules/access.ts";
import type { RepositoryState } from "../../state/model.ts";
import { includesRole } from "../../state/roles.ts";
import { commitSource } from "./event-table.ts";
import { type Happening, isFromFork } from "./happening.ts";

/** Whether a workflow may start: at once, after somebody has approved it, or not at all, and why. */
export type Verdict = { kind: "run" } | { kind: "wait"; reason: string } | { kind: "none"; reason: string };

const RUN: Verdict = { kind: "run" };
/** What a job's token does starts nothing but these (docs.github.com, "Triggering a workflow from a workflow"). */
const DISPATCHES = new Set(["workflow_dispatch", "repository_dispatch"]);
/** GitHub ends a chain of `workflow_run` here. */
const LONGEST_CHAIN = 3;

/** Judges whether GitHub would start a workflow file on what happened. Pure. */
export function judgeStart(path: string, happening: Happening, repository: RepositoryState): Verdict {
  const { actions } = repository;
  if (!actions.enabled) return none("Actions are switched off in this repository");
  if (repository.parent !== null) return none("a fork runs no workflows until its owner switches them on");
  if (actions.disabledWorkflows.includes(path)) return none("this workflow is disabled");
  if ((happening.depth ?? 0) > LONGEST_CHAIN) return none("a chain of workflow_run ends after three runs");
  return (
    judgeMaker(happening) ?? judgePolicy(path, happening, repository) ?? judgeFork(happening, repository)
  );
}

function judgeMaker({ event, cause }: Happening): Verdict | null {
  if (cause.token !== "job" || DISPATCHES.has(event)) return null;
  return event === "pull_request"
    ? { kind: "wait", reason: "the repository's own token did this: somebody who can write has to approve" }
    : none("the repository's own token did this, and what it does starts no workflows");
}

/** Public repositories block `pull_request_target`; a policy allows events by workflow file, and for it nothing else. */
function judgePolicy(path: string, { event }: Happening, repository: RepositoryState): Verdict | null {
  if (repository.private) return null;
  const naming = repository.actions.eventPolicies.filter(({ workflows }) =>
    workflows.some((name) => name === path || `.github/workflows/${name}` === path),
  );
  const allowed = naming.some((policy) => policy.event === event);
  if (allowed) return null;
  if (event === "pull_request_target") {
    return none("pull_request_target is blocked in public repositories without an Actions event policy");
  }
  return naming.length === 0 ? null : none(`the Actions event policy does not allow ${path} on ${event}`);
}

/** Forks of private repositories run nothing; in public ones a newcomer's run waits for approval. */
function judgeFork({ event, payload, cause }: Happening, repository: RepositoryState): Verdict {
  if (commitSource(event) !== "merge" || !isFromFork(payload)) return RUN;
  if (repository.private) return none("workflows of forks do not run in private repositories");
  if (includesRole(roleIn(repository, cause.login), "write")) return RUN;
  return hasMerged(repository, payload.pull_request?.user?.login)
    ? RUN
    : { kind: "wait", reason: "a first contribution from a fork: somebody who can write has to approve" };
}

function hasMerged({ issues, pulls }: RepositoryState, login: string | undefined): boolean {
  const own = new Set(issues.filter(({ author }) => author === login).map(({ number }) => number));
  return pulls.some(({ number, mergedAt }) => own.has(number) && mergedAt !== null);
}

const none = (reason: string): Verdict => ({ kind: "none", reason });
