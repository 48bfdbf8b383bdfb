import { signedIn, type Viewer } from "../api/viewer.ts";
import { findRepository, type World } from "../api/world.ts";
import { isAncestor } from "../git/history.ts";
import { joinCommits } from "../git/merge.ts";
import { forbidden, unprocessable } from "../http/refusal.ts";
import { roleIn } from "../rules/access.ts";
import { refRefusal } from "../rules/words.ts";
import type { PullState } from "../state/conversation.ts";
import type { RepositoryState } from "../state/model.ts";
import { includesRole } from "../state/roles.ts";
import { signatureOf, webFlow } from "./actor.ts";
import { bringObjects } from "./bring-objects.ts";
import { moveRef } from "./move-ref.ts";
import { branchTip } from "./resolve.ts";

/** Merges the base branch into a pull request's head, as the button does. Throws GitHub's refusals. */
export async function updatePullBranch(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  pull: PullState,
  expected: string | undefined,
): Promise<void> {
  if (expected !== undefined && expected !== pull.head.sha) {
    throw unprocessable("expected head sha didn’t match current head ref.");
  }
  const [owner = "", name = ""] = pull.head.repository.split("/");
  const from = findRepository(world, owner, name);
  const base = await branchTip(world, repo, pull.base.ref);
  if (from === null || base === null) throw unprocessable("The head repository or the base branch is gone.");
  const isJob = viewer.token?.kind === "job";
  const allowed = isJob ? from.id === repo.id : includesRole(roleIn(from, viewer.login), "write");
  if (!allowed && !pull.maintainerCanModify) throw forbidden("Must have push access to the head repository.");
  const { git, objects } = world.store(repo);
  if (await isAncestor(git, base, pull.head.sha)) {
    throw unprocessable("There are no new commits on the base branch.");
  }
  const after = await joinCommits(git, objects, {
    base: pull.head.sha,
    head: base,
    message: `Merge branch '${pull.base.ref}' into ${pull.head.ref}`,
    author: signatureOf(world, signedIn(viewer)),
    committer: webFlow(world),
  });
  if (after === null) throw unprocessable("merge conflict between base and head");
  await bringObjects(world, repo, from, after);
  const ref = `refs/heads/${pull.head.ref}`;
  const outcome = await moveRef(world, from, { ref, before: pull.head.sha, after, viewer });
  if (!outcome.moved)
    throw "lost" in outcome
      ? unprocessable("expected head sha didn’t match current head ref.")
      : refRefusal(outcome.violations);
}
