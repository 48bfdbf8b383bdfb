import { branchTip, commitNamed } from "../acts/resolve.ts";
import { ok, type RouteTable } from "../api/route.ts";
import type { World } from "../api/world.ts";
import { listRefs } from "../git/refs.ts";
import { notFound } from "../http/refusal.ts";
import { reads } from "../rules/access.ts";
import { rulesOf } from "../rules/active.ts";
import { commitShape } from "../shapes/commit.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";

const branchUrl = (world: World, repo: RepositoryState, branch: string): string =>
  `${world.url}/repos/${fullName(repo)}/branches/${branch}`;

/** What a branch's own page says of its protection: only the required checks of classic protections. */
function protectionSummary(repo: RepositoryState, branch: string) {
  const checks = ownValue(repo.protections, branch)?.requiredStatusChecks ?? null;
  return {
    enabled: ownValue(repo.protections, branch) !== undefined,
    required_status_checks: {
      enforcement_level: checks === null ? "off" : "non_admins",
      contexts: (checks?.checks ?? []).map(({ context }) => context),
      checks: (checks?.checks ?? []).map(({ context, appId }) => ({ context, app_id: appId })),
    },
  };
}

export const branches = {
  "GET /repos/{owner}/{repo}/branches": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params, paging }) => {
      const all = (await listRefs(world.store(repo).git, "refs/heads/")).map((ref) => ({
        name: ref.name.slice("refs/heads/".length),
        sha: ref.sha,
      }));
      const wanted = params.protected === undefined ? null : String(params.protected) === "true";
      const isProtected = (name: string): boolean => rulesOf(repo, name).length > 0;
      const chosen = wanted === null ? all : all.filter(({ name }) => isProtected(name) === wanted);
      return ok(
        paging.take(chosen).map(({ name, sha }) => ({
          name,
          commit: { sha, url: `${world.url}/repos/${fullName(repo)}/commits/${sha}` },
          protected: isProtected(name),
          protection: protectionSummary(repo, name),
          protection_url: `${branchUrl(world, repo, name)}/protection`,
        })),
      );
    },
  },
  "GET /repos/{owner}/{repo}/branches/{branch}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params }) => {
      const tip = await branchTip(world, repo, params.branch);
      if (tip === null) throw notFound("Branch not found");
      const url = branchUrl(world, repo, params.branch);
      return ok({
        name: params.branch,
        commit: commitShape(world, repo, await commitNamed(world, repo, tip)),
        _links: { self: url, html: `${world.url}/${fullName(repo)}/tree/${params.branch}` },
        protected: rulesOf(repo, params.branch).length > 0,
        protection: protectionSummary(repo, params.branch),
        protection_url: `${url}/protection`,
      });
    },
  },
} satisfies RouteTable;
