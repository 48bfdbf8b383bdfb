import { editPull } from "../acts/edit-pull.ts";
import { demandBody } from "../acts/issues.ts";
import { mergeability } from "../acts/mergeable.ts";
import { openPull } from "../acts/open-pull.ts";
import { forkPoint, pullBase } from "../acts/pull-diff.ts";
import { created, ok, type Params, type RouteTable, raw } from "../api/route.ts";
import type { World } from "../api/world.ts";
import { diffText } from "../git/diff.ts";
import { invalidRequest } from "../http/refusal.ts";
import { joinsIn, reads } from "../rules/access.ts";
import { pullDetails, pullShape } from "../shapes/pull.ts";
import type { Pull } from "../shapes/types.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf, pullOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";

/** A pull request with everything that its own page shows. */
async function fullPull(world: World, repo: RepositoryState, pull: PullState): Promise<Pull> {
  const merge = await mergeability(world, repo, pull);
  return { ...pullShape(world, repo, pull), ...(await pullDetails(world, repo, pull)), ...merge } as Pull;
}

type Filter = Params<"GET /repos/{owner}/{repo}/pulls">;

function isWanted(repo: RepositoryState, pull: PullState, { state, head, base }: Filter): boolean {
  const own = issueOf(repo, pull.number).state;
  if (state !== "all" && own !== (state ?? "open")) return false;
  if (base !== undefined && pull.base.ref !== base) return false;
  const label = `${pull.head.repository.split("/")[0]}:${pull.head.ref}`;
  return head === undefined || !head.includes(":") || head === label;
}

function sorted(
  repo: RepositoryState,
  pulls: readonly PullState[],
  { sort, direction }: Filter,
): PullState[] {
  const by = (pull: PullState): number =>
    sort === "updated" ? Date.parse(issueOf(repo, pull.number).updatedAt) : 0;
  const up = pulls.toSorted((left, right) => by(left) - by(right) || left.number - right.number);
  return direction === "asc" ? up : up.reverse();
}

export const pulls = {
  "GET /repos/{owner}/{repo}/pulls": {
    needs: reads("pull-requests:read"),
    handle: ({ world, repo, params, paging }) => {
      const found = repo.pulls.filter((pull) => isWanted(repo, pull, params));
      return ok(paging.take(sorted(repo, found, params)).map((pull) => pullShape(world, repo, pull)));
    },
  },
  "POST /repos/{owner}/{repo}/pulls": {
    needs: joinsIn("pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      if (params.title === undefined) throw invalidRequest('"title" wasn\'t supplied.');
      demandBody("PullRequest", params.body);
      const pull = await openPull(world, repo, viewer, {
        title: params.title,
        body: params.body ?? null,
        head: params.head,
        base: params.base,
        draft: params.draft ?? false,
        maintainerCanModify: params.maintainer_can_modify ?? true,
      });
      return created(await fullPull(world, repo, pull));
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
    needs: reads("pull-requests:read"),
    handle: async ({ world, repo, params, accept }) => {
      const pull = pullOf(repo, params.pull_number);
      if (accept.includes("diff")) {
        const { git } = world.store(repo);
        const base = await forkPoint(world, repo, await pullBase(world, repo, pull), pull.head.sha);
        return raw("application/vnd.github.diff; charset=utf-8", await diffText(git, base, pull.head.sha));
      }
      return ok(await fullPull(world, repo, pull));
    },
  },
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": {
    needs: joinsIn("pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const pull = pullOf(repo, params.pull_number);
      await editPull(world, repo, viewer, pull, params);
      return ok(await fullPull(world, repo, pull));
    },
  },
} satisfies RouteTable;
