import { signedIn, type Viewer } from "../api/viewer.ts";
import { nextId, type World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { listRevisions } from "../git/history.ts";
import { forbidden, type Refusal, validationFailed } from "../http/refusal.ts";
import { roleIn } from "../rules/access.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { includesRole } from "../state/roles.ts";
import { bringObjects } from "./bring-objects.ts";
import { setHead } from "./follow-pulls.ts";
import { addIssue } from "./issues.ts";
import { branchTip, relatedRepository } from "./resolve.ts";
import { tellPull } from "./tell-pull.ts";

export interface NewPull {
  title: string;
  body: string | null;
  head: string;
  base: string;
  draft: boolean;
  maintainerCanModify: boolean;
}

const faulty = (field: string): Refusal =>
  validationFailed({ resource: "PullRequest", field, code: "invalid" });
const custom = (message: string): Refusal =>
  validationFailed({ resource: "PullRequest", code: "custom", message });

/** Throws the refusal that a job's token gets where the repository does not let it open or approve pull requests. */
export function demandBotMayOpen(repo: RepositoryState, viewer: Viewer): void {
  if (viewer.token?.kind !== "job" || repo.actions.canApprovePulls) return;
  throw forbidden("GitHub Actions is not permitted to create or approve pull requests.");
}

/** Opens a pull request, also from a fork. Throws GitHub's refusals. */
export async function openPull(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  wanted: NewPull,
): Promise<PullState> {
  demandBotMayOpen(repo, viewer);
  const login = signedIn(viewer);
  const from = headOf(world, repo, wanted.head);
  const headTip = from === null ? null : await branchTip(world, from.repo, from.branch);
  const baseTip = await branchTip(world, repo, wanted.base);
  if (baseTip === null) throw faulty("base");
  if (from === null || headTip === null) throw faulty("head");
  if (viewer.token?.kind !== "job" && !includesRole(roleIn(from.repo, login), "write")) {
    throw custom("must be a collaborator");
  }
  demandNew(repo, from.repo, from.branch, wanted.base);
  const pull: PullState = {
    id: nextId(world),
    number: repo.nextNumber,
    draft: wanted.draft,
    head: { repository: fullName(from.repo), ref: from.branch, sha: headTip },
    base: { ref: wanted.base, sha: baseTip },
    maintainerCanModify: wanted.maintainerCanModify && from.repo.id !== repo.id,
    requestedReviewers: [],
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    tested: null,
    lastPusher: login,
  };
  await bringObjects(world, from.repo, repo, headTip);
  const ahead = await listRevisions(world.store(repo).git, { from: [headTip, `^${baseTip}`], limit: 1 });
  if (ahead.length === 0) throw custom(`No commits between ${wanted.base} and ${wanted.head}`);
  await setHead(world, repo, pull, headTip);
  addIssue(world, repo, { title: wanted.title, body: wanted.body, author: login });
  repo.pulls.push(pull);
  await tellPull(world, repo, causeOf(viewer), pull, "opened");
  return pull;
}

function headOf(
  world: World,
  repo: RepositoryState,
  head: string,
): { repo: RepositoryState; branch: string } | null {
  const at = head.indexOf(":");
  if (at === -1) return { repo, branch: head };
  const owner = head.slice(0, at);
  const holder =
    owner.toLowerCase() === repo.owner.toLowerCase() ? repo : relatedRepository(world, repo, owner);
  return holder === null ? null : { repo: holder, branch: head.slice(at + 1) };
}

function demandNew(repo: RepositoryState, from: RepositoryState, branch: string, base: string): void {
  const same = repo.pulls.some(
    (pull) =>
      pull.head.repository === fullName(from) &&
      pull.head.ref === branch &&
      pull.base.ref === base &&
      issueOf(repo, pull.number).state === "open",
  );
  if (same) throw custom(`A pull request already exists for ${from.owner}:${branch}.`);
}
