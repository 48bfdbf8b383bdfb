import { readCommit } from "../../git/commit.ts";
import { joinCommits } from "../../git/merge.ts";
import type { RunnerRepository } from "../repository.ts";
import { commitSource } from "./event-table.ts";
import { type Happening, isFromFork } from "./happening.ts";

/** The commit whose workflow file runs, and what the run is said to be about. */
export interface RunSource {
  /** `github.sha`. */
  commit: string;
  /** `github.ref`. */
  ref: string;
  /** The commit that the run is shown at: of a pull request's own events its head. */
  headSha: string;
  headBranch: string | null;
  headRepository: string;
  fromFork: boolean;
}

/** Who writes a test merge: not a person, so that it brings nobody in. */
const MERGER = { name: "GitHub", email: "noreply@github.com", seconds: 0, zone: "+0000" };

/** Finds the commit for what happened, as GitHub would; null where there is none (a deletion, a conflict). */
export async function sourceOf(
  repository: RunnerRepository,
  happening: Happening,
  defaultBranch: string,
): Promise<RunSource | null> {
  switch (commitSource(happening.event)) {
    case "pushed":
      return pushedSource(repository, happening);
    case "chosen":
      return branchSource(repository, happening.payload.ref ?? defaultBranch);
    case "merge":
      return mergeSource(repository, happening);
    default:
      return aboutPull(await branchSource(repository, defaultBranch), happening);
  }
}

/** `pull_request_target` runs the default branch's file and is shown at the pull request's head all the same. */
function aboutPull(source: RunSource | null, { event, payload }: Happening): RunSource | null {
  const pull = event === "pull_request_target" ? payload.pull_request : undefined;
  if (source === null || pull === undefined) return source;
  return {
    ...source,
    headSha: pull.head.sha,
    headBranch: pull.head.ref,
    headRepository: pull.head.repo?.full_name ?? source.headRepository,
  };
}

function pushedSource({ name }: RunnerRepository, { payload }: Happening): RunSource | null {
  const { after = "", ref, deleted } = payload;
  if (deleted === true || typeof ref !== "string") return null;
  const headBranch = ref.replace(/^refs\/(heads|tags)\//, "");
  return { commit: after, ref, headSha: after, headBranch, headRepository: name, fromFork: false };
}

async function branchSource(repository: RunnerRepository, chosen: string): Promise<RunSource | null> {
  const isTag = chosen.startsWith("refs/tags/");
  const ref = chosen.startsWith("refs/") ? chosen : `refs/heads/${chosen}`;
  const commit = (await repository.objects.find(`${ref}^{commit}`))?.sha ?? null;
  if (commit === null) return null;
  const headBranch = ref.replace(isTag ? /^refs\/tags\// : /^refs\/heads\//, "");
  return { commit, ref, headSha: commit, headBranch, headRepository: repository.name, fromFork: false };
}

async function mergeSource(repository: RunnerRepository, { payload }: Happening): Promise<RunSource | null> {
  const pull = payload.pull_request;
  if (pull === undefined) return null;
  const merged = pull.merged === true ? (pull.merge_commit_sha ?? null) : null;
  const commit = merged ?? (await testMerge(repository, pull.base.ref, pull.head.sha, pull.number));
  if (commit === null) return null;
  return {
    commit,
    ref: merged === null ? `refs/pull/${pull.number}/merge` : `refs/heads/${pull.base.ref}`,
    headSha: pull.head.sha,
    headBranch: pull.head.ref,
    headRepository: pull.head.repo?.full_name ?? repository.name,
    fromFork: isFromFork(payload),
  };
}

/** The pull request's merge commit, made from the two hashes: the ref of that name may be stale. */
async function testMerge(
  { git, objects, tip }: RunnerRepository,
  baseBranch: string,
  head: string,
  number: number,
): Promise<string | null> {
  const base = await tip(baseBranch);
  const commit = await readCommit(objects, head);
  if (base === null || commit === null) return null;
  const when = { ...MERGER, seconds: commit.committer.seconds };
  const message = `Merge ${head} into ${base} for pull request ${number}\n`;
  return joinCommits(git, objects, { base, head, message, author: when, committer: when });
}
