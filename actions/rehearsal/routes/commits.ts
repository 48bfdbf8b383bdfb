import { bringObjects } from "../acts/bring-objects.ts";
import { commitAcross, commitNamed, findCommit } from "../acts/resolve.ts";
import { ok, type RouteTable, raw } from "../api/route.ts";
import type { World } from "../api/world.ts";
import type { Commit } from "../git/commit.ts";
import { diffText } from "../git/diff.ts";
import { countApart, listRevisions, mergeBase } from "../git/history.ts";
import { conflict, notFound } from "../http/refusal.ts";
import { reads } from "../rules/access.ts";
import { commitShape, diffEntry } from "../shapes/commit.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";

/** A comparison shows no more files than this, and says nothing of the rest. */
const COMPARED_FILES = 300;
const COMPARED_COMMITS = 250;

async function withFiles(world: World, repo: RepositoryState, commit: Commit) {
  const files = await world.store(repo).changes(commit.parents[0] ?? null, commit.sha);
  const total = (of: "additions" | "deletions"): number => files.reduce((sum, file) => sum + file[of], 0);
  return {
    ...commitShape(world, repo, commit),
    stats: {
      additions: total("additions"),
      deletions: total("deletions"),
      total: total("additions") + total("deletions"),
    },
    files: files.map((file) => diffEntry(world, repo, commit.sha, file)),
  };
}

async function shapes(world: World, repo: RepositoryState, shas: readonly string[]) {
  return Promise.all(shas.map(async (sha) => commitShape(world, repo, await commitNamed(world, repo, sha))));
}

export const commits = {
  "GET /repos/{owner}/{repo}/commits": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params, paging }) => {
      const start = await findCommit(world, repo, params.sha ?? repo.defaultBranch);
      if (start === null) throw params.sha === undefined ? conflict("Git Repository is empty.") : notFound();
      const author =
        params.author === undefined
          ? undefined
          : (ownValue(world.state.users, params.author)?.email ?? params.author);
      const { path, since, until } = params;
      const shas = await listRevisions(world.store(repo).git, {
        from: [start.sha],
        path,
        since,
        until,
        author,
      });
      return ok(await shapes(world, repo, paging.take(shas)));
    },
  },
  "GET /repos/{owner}/{repo}/commits/{ref}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params, accept }) => {
      const commit = await commitNamed(world, repo, params.ref);
      if (accept.includes("sha")) return raw("application/vnd.github.sha; charset=utf-8", commit.sha);
      if (accept.includes("diff")) {
        const text = await diffText(world.store(repo).git, commit.parents[0] ?? null, commit.sha);
        return raw("application/vnd.github.diff; charset=utf-8", text);
      }
      return ok(await withFiles(world, repo, commit));
    },
  },
  "GET /repos/{owner}/{repo}/compare/{basehead}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params, paging, accept }) => {
      const [left, right] = params.basehead.split("...");
      if (left === undefined || right === undefined || left === "" || right === "") throw notFound();
      const base = await commitAcross(world, repo, left);
      const head = await commitAcross(world, repo, right);
      await bringObjects(world, base.repo, repo, base.commit.sha);
      await bringObjects(world, head.repo, repo, head.commit.sha);
      const { git, changes } = world.store(repo);
      const common = await mergeBase(git, base.commit.sha, head.commit.sha);
      if (common === null) throw notFound(`No common ancestor between ${left} and ${right}.`);
      if (accept.includes("diff"))
        return raw(
          "application/vnd.github.diff; charset=utf-8",
          await diffText(git, common, head.commit.sha),
        );
      const { ahead, behind } = await countApart(git, base.commit.sha, head.commit.sha);
      const shas = await listRevisions(git, {
        from: [head.commit.sha, `^${base.commit.sha}`],
        oldestFirst: true,
      });
      const files = await changes(common, head.commit.sha);
      const page =
        paging.page > 1 || paging.size < COMPARED_COMMITS
          ? paging.take(shas)
          : shas.slice(0, COMPARED_COMMITS);
      const api = `${world.url}/repos/${fullName(repo)}/compare/${params.basehead}`;
      const html = `${world.url}/${fullName(repo)}/compare/${params.basehead}`;
      return ok({
        url: api,
        html_url: html,
        permalink_url: `${world.url}/${fullName(repo)}/compare/${base.commit.sha.slice(0, 7)}...${head.commit.sha.slice(0, 7)}`,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: commitShape(world, repo, base.commit),
        merge_base_commit: commitShape(world, repo, await commitNamed(world, repo, common)),
        status:
          ahead > 0 && behind > 0 ? "diverged" : ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical",
        ahead_by: ahead,
        behind_by: behind,
        total_commits: shas.length,
        commits: await shapes(world, repo, page),
        files:
          paging.page > 1
            ? []
            : files.slice(0, COMPARED_FILES).map((file) => diffEntry(world, repo, head.commit.sha, file)),
      });
    },
  },
} satisfies RouteTable;
