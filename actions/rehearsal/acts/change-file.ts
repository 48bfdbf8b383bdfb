import { signedIn, type Viewer } from "../api/viewer.ts";
import type { World } from "../api/world.ts";
import { type Commit, readCommit, writeCommit } from "../git/commit.ts";
import { changeTree, type PathChange } from "../git/tree.ts";
import { conflict, unprocessable } from "../http/refusal.ts";
import { fileRefusal } from "../rules/words.ts";
import { ACTIONS_BOT } from "../shapes/app.ts";
import type { RepositoryState } from "../state/model.ts";
import { signatureOf, webFlow } from "./actor.ts";
import { givenSignature } from "./given-signature.ts";
import { moveRef } from "./move-ref.ts";

export interface FileChangeRequest {
  branch: string;
  /** The branch's tip, or null where this is the repository's first commit. */
  tip: string | null;
  change: PathChange;
  message: string;
  author?: { name?: string; email?: string; date?: string };
  committer?: { name?: string; email?: string; date?: string };
}

/** Commits a change of one file to a branch, as the web editor and the contents API do. Throws GitHub's refusals. */
export async function changeFile(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  { branch, tip, change, message, ...given }: FileChangeRequest,
): Promise<Commit> {
  const { objects } = world.store(repo);
  if (change.path.split("/").some((part) => ["", ".", "..", ".git"].includes(part))) {
    throw unprocessable("path contains a malformed path component");
  }
  const base = tip === null ? null : await readCommit(objects, tip);
  const login = signedIn(viewer);
  const author = givenSignature(given.author ?? given.committer, signatureOf(world, login));
  // GitHub signs what the bot commits in its own name, unless an author was given.
  const byBot = login === ACTIONS_BOT && given.author === undefined && given.committer === undefined;
  const commit = {
    tree: await changeTree(objects, base?.tree ?? null, [change]),
    parents: tip === null ? [] : [tip],
    author,
    committer: byBot ? webFlow(world) : givenSignature(given.committer, author),
    message,
  };
  const sha = await writeCommit(objects, commit);
  const outcome = await moveRef(world, repo, {
    ref: `refs/heads/${branch}`,
    before: tip,
    after: sha,
    viewer,
  });
  if (outcome.moved) return { ...commit, sha };
  throw "lost" in outcome ? conflict(`${branch} was changed meanwhile`) : fileRefusal(outcome.violations);
}
