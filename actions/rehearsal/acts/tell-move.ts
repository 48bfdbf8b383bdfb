import { findUser, type World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import { type Commit, readCommit, type Signature, signatureTime } from "../git/commit.ts";
import { listRevisions } from "../git/history.ts";
import { NO_OBJECT, type RefMove } from "../git/refs.ts";
import { noReply, userOfEmail } from "../shapes/user.ts";
import { fullName, type RepositoryState } from "../state/model.ts";

/** A push names no more commits than this (GitHub's limit is 2,048 a push, 20 in older payloads). */
const COMMITS_SHOWN = 2048;

/** Says that a ref moved: `create` or `delete` where it came or went, and `push`. */
export async function tellMove(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  { ref, before, after }: RefMove,
  forced: boolean,
): Promise<void> {
  const [, kind = "", ...rest] = ref.split("/");
  const refType = kind === "tags" ? "tag" : "branch";
  const named = { ref: rest.join("/"), ref_type: refType, pusher_type: "user" };
  if (before === null) {
    world.emit("create", repo, cause, {
      ...named,
      master_branch: repo.defaultBranch,
      description: repo.description,
    });
  }
  if (after === null) world.emit("delete", repo, cause, named);
  const commits = after === null ? [] : await commitsOf(world, repo, before, after);
  const html = `${world.url}/${fullName(repo)}`;
  world.emit("push", repo, cause, {
    ref,
    before: before ?? NO_OBJECT,
    after: after ?? NO_OBJECT,
    created: before === null,
    deleted: after === null,
    forced,
    base_ref: null,
    compare:
      before === null || after === null
        ? `${html}/compare/${rest.join("/")}`
        : `${html}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.slice(0, COMMITS_SHOWN),
    head_commit: commits.at(-1) ?? (after === null ? null : await pushedCommit(world, repo, after)),
    pusher: pusherOf(world, cause.login),
  });
}

async function commitsOf(world: World, repo: RepositoryState, before: string | null, after: string) {
  const { git } = world.store(repo);
  // A new branch shows what the default branch has not.
  const known = before ?? `refs/heads/${repo.defaultBranch}`;
  const isNew = before === null && (await world.store(repo).objects.find(`${known}^{commit}`)) === null;
  const shas = await listRevisions(git, {
    from: isNew ? [after] : [after, `^${known}`],
    oldestFirst: true,
    limit: COMMITS_SHOWN,
  });
  return Promise.all(shas.map((sha) => pushedCommit(world, repo, sha)));
}

async function pushedCommit(world: World, repo: RepositoryState, sha: string) {
  const store = world.store(repo);
  const commit = await readCommit(store.objects, sha);
  if (commit === null) return null;
  const files = await store.changes(commit.parents[0] ?? null, commit.sha);
  const named = (...statuses: string[]): string[] =>
    files.filter(({ status }) => statuses.includes(status)).map(({ filename }) => filename);
  return {
    ...shortCommit(world, commit),
    distinct: true,
    url: `${world.url}/${fullName(repo)}/commit/${commit.sha}`,
    added: named("added", "copied", "renamed"),
    removed: [
      ...named("removed"),
      ...files.flatMap(({ previousFilename }) => (previousFilename === undefined ? [] : [previousFilename])),
    ],
    modified: named("modified", "changed"),
  };
}

/** A commit as webhook payloads name it. */
export function shortCommit(world: World, commit: Commit) {
  const person = (signature: Signature) => {
    const account = userOfEmail(world, signature.email);
    return {
      name: signature.name,
      email: signature.email,
      ...(account === null ? {} : { username: account.login }),
    };
  };
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message.replace(/\n$/, ""),
    timestamp: signatureTime(commit.committer),
    author: person(commit.author),
    committer: person(commit.committer),
  };
}

function pusherOf(world: World, login: string): { name: string; email: string } {
  const user = findUser(world, login);
  return { name: login, email: user === null ? "" : (user.email ?? noReply(user)) };
}
