import type { World } from "../api/world.ts";
import { joinCommits } from "../git/merge.ts";
import { setRefs } from "../git/refs.ts";
import { entryAt } from "../git/tree.ts";
import { roleIn } from "../rules/access.ts";
import { approvalFacts } from "../rules/approvals.ts";
import { CODEOWNERS_PLACES, missingOwners, type OwnerRule, parseCodeowners } from "../rules/codeowners.ts";
import type { PullFacts } from "../rules/judge.ts";
import { ACTIONS_BOT } from "../shapes/app.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { includesRole } from "../state/roles.ts";
import { webFlow } from "./actor.ts";
import { forkPoint, pullFiles } from "./pull-diff.ts";
import { branchTip, findCommit } from "./resolve.ts";

/** Git's own test merge of a pull request, made once for each pair of base and head; null where they conflict. */
export async function testMerge(
  world: World,
  repo: RepositoryState,
  pull: PullState,
): Promise<string | null> {
  const base = (await branchTip(world, repo, pull.base.ref)) ?? pull.base.sha;
  const { head } = pull;
  if (pull.tested?.base === base && pull.tested.head === head.sha) return pull.tested.commit;
  const { git, objects } = world.store(repo);
  const github = webFlow(world);
  const message = `Merge ${head.sha} into ${base}\n`;
  const commit = await joinCommits(git, objects, {
    base,
    head: head.sha,
    message,
    author: github,
    committer: github,
  });
  pull.tested = { base, head: head.sha, commit };
  if (commit !== null) await setRefs(git, [{ ref: `refs/pull/${pull.number}/merge`, sha: commit }]);
  return commit;
}

/** Everything that branch rules want to know of a pull request. */
export async function factsOfPull(
  world: World,
  repo: RepositoryState,
  pull: PullState,
  method: PullFacts["method"],
): Promise<PullFacts> {
  const base = (await branchTip(world, repo, pull.base.ref)) ?? pull.base.sha;
  const reviews = repo.reviews.filter((review) => review.pull === pull.number);
  const canWrite = (login: string): boolean =>
    login === ACTIONS_BOT || includesRole(roleIn(repo, login), "write");
  const approvals = approvalFacts(pull, issueOf(repo, pull.number).author, reviews, canWrite);
  const files = await pullFiles(world, repo, pull);
  const paths = files.flatMap(({ filename, previousFilename }) => [filename, previousFilename ?? filename]);
  return {
    method,
    upToDate: (await forkPoint(world, repo, base, pull.head.sha)) === base,
    approvals: approvals.approvedBy.length,
    changesRequestedBy: approvals.changesRequestedBy,
    approvedSinceLastPush: approvals.approvedSinceLastPush,
    missingOwners: missingOwners(await codeowners(world, repo, pull.base.ref), paths, approvals.approvedBy),
  };
}

/** The code owners that a branch's own file names. */
export async function codeowners(world: World, repo: RepositoryState, branch: string): Promise<OwnerRule[]> {
  const { objects } = world.store(repo);
  const commit = await findCommit(world, repo, branch);
  if (commit === null) return [];
  for (const place of CODEOWNERS_PLACES) {
    const entry = await entryAt(objects, commit.tree, place);
    const found = entry === null ? null : await objects.read(entry.sha);
    if (found !== null) return parseCodeowners(found.bytes.toString("utf8"));
  }
  return [];
}
