import { signatureOf, webFlow } from "../acts/actor.ts";
import { moveRef } from "../acts/move-ref.ts";
import { branchTip, commitNamed, findCommit } from "../acts/resolve.ts";
import { created, noContent, type RouteTable } from "../api/route.ts";
import { signedIn } from "../api/viewer.ts";
import { isAncestor } from "../git/history.ts";
import { joinCommits } from "../git/merge.ts";
import { conflict, notFound } from "../http/refusal.ts";
import { writes } from "../rules/access.ts";
import { refRefusal } from "../rules/words.ts";
import { commitShape } from "../shapes/commit.ts";

export const branchMerges = {
  "POST /repos/{owner}/{repo}/merges": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const before = await branchTip(world, repo, params.base);
      if (before === null) throw notFound("Base does not exist");
      const head = await findCommit(world, repo, params.head);
      if (head === null) throw notFound("Head does not exist");
      const { git, objects } = world.store(repo);
      if (await isAncestor(git, head.sha, before)) return noContent();
      const after = await joinCommits(git, objects, {
        base: before,
        head: head.sha,
        message: params.commit_message ?? `Merge ${params.head} into ${params.base}`,
        author: signatureOf(world, signedIn(viewer)),
        committer: webFlow(world),
      });
      if (after === null) throw conflict("Merge conflict");
      const outcome = await moveRef(world, repo, { ref: `refs/heads/${params.base}`, before, after, viewer });
      if (!outcome.moved)
        throw "lost" in outcome ? conflict("Base was changed meanwhile") : refRefusal(outcome.violations);
      return created(commitShape(world, repo, await commitNamed(world, repo, after)));
    },
  },
} satisfies RouteTable;
