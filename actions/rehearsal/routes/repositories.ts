import { branchTip } from "../acts/resolve.ts";
import { ok, type RouteTable } from "../api/route.ts";
import { nodeId } from "../api/world.ts";
import { listRefs } from "../git/refs.ts";
import { validationFailed } from "../http/refusal.ts";
import { administers, reads } from "../rules/access.ts";
import { fullRepository } from "../shapes/repository.ts";
import { fullName } from "../state/model.ts";

export const repositories = {
  "GET /repos/{owner}/{repo}": {
    needs: reads("metadata:read"),
    handle: ({ world, repo, viewer }) => ok(fullRepository(world, repo, viewer.login)),
  },
  "PATCH /repos/{owner}/{repo}": {
    needs: administers(),
    handle: async ({ world, repo, params, viewer }) => {
      const { settings } = repo;
      const branch = params.default_branch ?? repo.defaultBranch;
      if (branch !== repo.defaultBranch && (await branchTip(world, repo, branch)) === null) {
        const message = `The branch ${branch} was not found. Please push that ref first or create it via the Git Data API.`;
        throw validationFailed({ resource: "Repository", field: "default_branch", code: "invalid", message });
      }
      if (branch !== repo.defaultBranch) {
        repo.defaultBranch = branch;
        await world.store(repo).git.run(["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
      }
      repo.private =
        params.private ?? (params.visibility === undefined ? repo.private : params.visibility === "private");
      repo.description = params.description ?? repo.description;
      settings.hasIssues = params.has_issues ?? settings.hasIssues;
      settings.allowMergeCommit = params.allow_merge_commit ?? settings.allowMergeCommit;
      settings.allowSquashMerge = params.allow_squash_merge ?? settings.allowSquashMerge;
      settings.allowRebaseMerge = params.allow_rebase_merge ?? settings.allowRebaseMerge;
      settings.allowAutoMerge = params.allow_auto_merge ?? settings.allowAutoMerge;
      settings.allowUpdateBranch = params.allow_update_branch ?? settings.allowUpdateBranch;
      settings.deleteBranchOnMerge = params.delete_branch_on_merge ?? settings.deleteBranchOnMerge;
      settings.archived = params.archived ?? settings.archived;
      repo.updatedAt = world.clock.stamp();
      return ok(fullRepository(world, repo, viewer.login));
    },
  },
  "GET /repos/{owner}/{repo}/topics": {
    needs: reads("metadata:read"),
    handle: ({ repo }) => ok({ names: repo.topics }),
  },
  "PUT /repos/{owner}/{repo}/topics": {
    needs: administers(),
    handle: ({ repo, params }) => {
      repo.topics = params.names.map((name) => name.toLowerCase());
      return ok({ names: repo.topics });
    },
  },
  "GET /repos/{owner}/{repo}/tags": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, paging }) => {
      const api = `${world.url}/repos/${fullName(repo)}`;
      const { git, objects } = world.store(repo);
      const found = paging.take((await listRefs(git, "refs/tags/")).reverse());
      const tags = found.map(async ({ name: ref }) => {
        const name = ref.slice("refs/tags/".length);
        // A tag may stand at another object that tells of the commit.
        const sha = (await objects.find(`${ref}^{commit}`))?.sha ?? "";
        return {
          name,
          node_id: nodeId("REF", `${fullName(repo)}:${ref}`),
          commit: { sha, url: `${api}/commits/${sha}` },
          zipball_url: `${api}/zipball/${ref}`,
          tarball_url: `${api}/tarball/${ref}`,
        };
      });
      return ok(await Promise.all(tags));
    },
  },
} satisfies RouteTable;
