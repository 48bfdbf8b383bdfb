import { signedIn, type Viewer } from "../api/viewer.ts";
import type { World } from "../api/world.ts";
import { userNamed } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { type Commit, readCommit, type Signature } from "../git/commit.ts";
import { joinCommits, rebaseCommits, squashCommits } from "../git/merge.ts";
import { conflict, Refusal } from "../http/refusal.ts";
import type { PullFacts } from "../rules/judge.ts";
import { mergeRefusal } from "../rules/words.ts";
import { noReply } from "../shapes/user.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { signatureOf, webFlow } from "./actor.ts";
import { markMerged } from "./follow-pulls.ts";
import { setIssueState } from "./issues.ts";
import { factsOfPull } from "./merge-check.ts";
import { moveRef } from "./move-ref.ts";
import { pullCommits } from "./pull-diff.ts";
import { branchTip } from "./resolve.ts";

export type MergeMethod = PullFacts["method"];

export interface MergeRequest {
  method: MergeMethod;
  sha?: string;
  title?: string;
  message?: string;
}

const notAllowed = (message: string): Refusal => new Refusal(405, message);
const MOVED = "Head branch was modified. Review and try the merge again.";

/** Merges a pull request as the rules of its base branch let it. Returns the commit. Throws GitHub's refusals. */
export async function mergePull(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  pull: PullState,
  request: MergeRequest,
): Promise<string> {
  demandMergeable(repo, pull, request);
  const before = await branchTip(world, repo, pull.base.ref);
  if (before === null) throw notAllowed("Pull Request is not mergeable");
  const after = await mergedCommit(world, repo, viewer, pull, before, request);
  if (after === null) throw notAllowed("Pull Request is not mergeable");
  const cause = causeOf(viewer);
  const facts = await factsOfPull(world, repo, pull, request.method);
  pull.base.sha = before;
  const outcome = await moveRef(world, repo, {
    ref: `refs/heads/${pull.base.ref}`,
    before,
    after,
    viewer,
    pull: facts,
    checkedCommit: pull.head.sha,
  });
  if (!outcome.moved) {
    throw "lost" in outcome
      ? conflict("Base branch was modified. Review and try the merge again.")
      : mergeRefusal(outcome.violations);
  }
  if (pull.mergedAt === null) {
    markMerged(world, repo, pull, cause, after);
    await setIssueState(world, repo, cause, issueOf(repo, pull.number), "closed");
  }
  if (repo.settings.deleteBranchOnMerge && pull.head.repository === fullName(repo)) {
    const ref = `refs/heads/${pull.head.ref}`;
    await moveRef(world, repo, { ref, before: pull.head.sha, after: null, viewer });
  }
  return after;
}

function demandMergeable(repo: RepositoryState, pull: PullState, { method, sha }: MergeRequest): void {
  const { settings } = repo;
  const allowed = {
    merge: settings.allowMergeCommit,
    squash: settings.allowSquashMerge,
    rebase: settings.allowRebaseMerge,
  };
  const names = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
  if (issueOf(repo, pull.number).state === "closed") throw notAllowed("Pull Request is not mergeable");
  if (pull.draft) throw notAllowed("Pull Request is still a draft");
  if (!allowed[method]) throw notAllowed(`${names[method]} are not allowed on this repository.`);
  if (sha !== undefined && sha !== pull.head.sha) throw conflict(MOVED);
}

async function mergedCommit(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  pull: PullState,
  base: string,
  request: MergeRequest,
): Promise<string | null> {
  const { git, objects } = world.store(repo);
  const { title } = issueOf(repo, pull.number);
  const author = signatureOf(world, signedIn(viewer));
  const join = { base, head: pull.head.sha, author, committer: webFlow(world) };
  switch (request.method) {
    case "merge": {
      const from = `${pull.head.repository.split("/")[0]}/${pull.head.ref}`;
      const message = textOf(request, `Merge pull request #${pull.number} from ${from}`, title);
      return joinCommits(git, objects, { ...join, message });
    }
    case "squash": {
      const commits = await commitsOf(world, repo, pull);
      const message = textOf(request, `${title} (#${pull.number})`, squashText(world, commits, viewer));
      const first = commits[0]?.author ?? author;
      return squashCommits(git, objects, { ...join, author: { ...first, seconds: author.seconds }, message });
    }
    case "rebase":
      return rebaseCommits(git, objects, join);
    default:
      return request.method satisfies never;
  }
}

function textOf({ title, message }: MergeRequest, ownTitle: string, ownMessage: string): string {
  const body = message ?? ownMessage;
  return `${title ?? ownTitle}${body === "" ? "" : `\n\n${body}`}`;
}

async function commitsOf(world: World, repo: RepositoryState, pull: PullState): Promise<Commit[]> {
  const { objects } = world.store(repo);
  const commits = await Promise.all(
    (await pullCommits(world, repo, pull)).map((sha) => readCommit(objects, sha)),
  );
  return commits.filter((commit) => commit !== null);
}

/** What a squashed commit says of those in it: their messages, and all authors but the first. */
function squashText(world: World, commits: readonly Commit[], viewer: Viewer): string {
  if (commits.length < 2) return commits[0]?.message.split("\n").slice(1).join("\n").trim() ?? "";
  const messages = commits.map(({ message }) => `* ${message.trim()}`).join("\n\n");
  const own = noReply(userNamed(world, signedIn(viewer)));
  const others = new Map<string, Signature>();
  for (const { author } of commits.slice(1)) {
    if (author.email !== commits[0]?.author.email && author.email !== own) others.set(author.email, author);
  }
  const trailers = [...others.values()].map(({ name, email }) => `Co-authored-by: ${name} <${email}>`);
  return trailers.length === 0 ? messages : `${messages}\n\n${trailers.join("\n")}`;
}
