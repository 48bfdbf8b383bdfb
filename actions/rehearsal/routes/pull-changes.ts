import { mergePull } from "../acts/merge-pull.ts";
import { pullCommits, pullFiles } from "../acts/pull-diff.ts";
import { commitNamed } from "../acts/resolve.ts";
import { updatePullBranch } from "../acts/update-pull-branch.ts";
import { accepted, noContent, ok, type RouteTable } from "../api/route.ts";
import { listRevisions } from "../git/history.ts";
import { notFound } from "../http/refusal.ts";
import { joinsIn, reads, writes } from "../rules/access.ts";
import { commitShape, diffEntry } from "../shapes/commit.ts";
import { pullShape } from "../shapes/pull.ts";
import { pullOf } from "../state/find.ts";
import { fullName } from "../state/model.ts";

/** What the lists of a pull request end at, without saying so. */
const FILES_SHOWN = 3000;
const COMMITS_SHOWN = 250;

export const pullChanges = {
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits": {
    needs: reads("pull-requests:read"),
    handle: async ({ world, repo, params, paging }) => {
      const shas = await pullCommits(world, repo, pullOf(repo, params.pull_number));
      const page = paging.take(shas.slice(0, COMMITS_SHOWN));
      return ok(
        await Promise.all(
          page.map(async (sha) => commitShape(world, repo, await commitNamed(world, repo, sha))),
        ),
      );
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": {
    needs: reads("pull-requests:read"),
    handle: async ({ world, repo, params, paging }) => {
      const pull = pullOf(repo, params.pull_number);
      const files = (await pullFiles(world, repo, pull)).slice(0, FILES_SHOWN);
      return ok(paging.take(files).map((file) => diffEntry(world, repo, pull.head.sha, file)));
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/merge": {
    needs: reads("pull-requests:read"),
    handle: ({ repo, params }) => {
      if (pullOf(repo, params.pull_number).mergedAt === null) throw notFound();
      return noContent();
    },
  },
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const sha = await mergePull(world, repo, viewer, pullOf(repo, params.pull_number), {
        method: params.merge_method ?? "merge",
        ...(params.sha === undefined ? {} : { sha: params.sha }),
        ...(params.commit_title === undefined ? {} : { title: params.commit_title }),
        ...(params.commit_message === undefined ? {} : { message: params.commit_message }),
      });
      return ok({ sha, merged: true, message: "Pull Request successfully merged" });
    },
  },
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch": {
    needs: joinsIn("pull-requests:write", "contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const pull = pullOf(repo, params.pull_number);
      await updatePullBranch(world, repo, viewer, pull, params.expected_head_sha);
      const url = `${world.url}/repos/${fullName(repo)}/pulls/${pull.number}`;
      return accepted({ message: "Updating pull request branch.", url });
    },
  },
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": {
    needs: reads("pull-requests:read"),
    handle: async ({ world, repo, params, paging }) => {
      const { sha } = await commitNamed(world, repo, params.commit_sha);
      const { git } = world.store(repo);
      const found = [];
      for (const pull of repo.pulls) {
        // GitHub knows nothing here of a pull request from a fork until it is merged.
        if (pull.head.repository !== fullName(repo) && pull.mergedAt === null) continue;
        const own = await listRevisions(git, { from: [pull.head.sha, `^${pull.base.sha}`] });
        if (own.includes(sha) || pull.mergeCommit === sha) found.push(pull);
      }
      return ok(paging.take(found).map((pull) => pullShape(world, repo, pull)));
    },
  },
} satisfies RouteTable;
