import { signatureOf } from "../acts/actor.ts";
import { givenSignature } from "../acts/given-signature.ts";
import { created, ok, type RouteTable } from "../api/route.ts";
import { signedIn } from "../api/viewer.ts";
import { nodeId } from "../api/world.ts";
import { readCommit, signatureText, signatureTime, writeCommit } from "../git/commit.ts";
import { notFound, unprocessable } from "../http/refusal.ts";
import { reads, writes } from "../rules/access.ts";
import { gitCommit } from "../shapes/commit.ts";
import { fullName } from "../state/model.ts";

export const gitCommits = {
  "POST /repos/{owner}/{repo}/git/commits": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const { objects } = world.store(repo);
      if ((await objects.find(params.tree))?.type !== "tree") throw unprocessable("Tree SHA does not exist");
      const parents = params.parents ?? [];
      for (const parent of parents) {
        if ((await objects.find(parent))?.type !== "commit")
          throw unprocessable("Parent SHA does not exist or is not a commit object");
      }
      const author = givenSignature(params.author, signatureOf(world, signedIn(viewer)));
      const committer = givenSignature(params.committer, author);
      const { message, tree } = params;
      const sha = await writeCommit(objects, { tree, parents, author, committer, message });
      return created(gitCommit(world, repo, { sha, tree, parents, author, committer, message }));
    },
  },
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params }) => {
      const isHash = /^[0-9a-f]{40}$/.test(params.commit_sha);
      const commit = isHash ? await readCommit(world.store(repo).objects, params.commit_sha) : null;
      if (commit === null) throw notFound();
      return ok(gitCommit(world, repo, commit));
    },
  },
  "POST /repos/{owner}/{repo}/git/tags": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const { objects } = world.store(repo);
      const target = await objects.find(params.object);
      if (target === null || target.type !== params.type) throw unprocessable("Object does not exist");
      const tagger = givenSignature(params.tagger, signatureOf(world, signedIn(viewer)));
      const head = `object ${target.sha}\ntype ${target.type}\ntag ${params.tag}\ntagger ${signatureText(tagger)}`;
      const sha = await objects.write("tag", Buffer.from(`${head}\n\n${params.message}`));
      const api = `${world.url}/repos/${fullName(repo)}/git`;
      return created({
        node_id: nodeId("T", sha),
        tag: params.tag,
        sha,
        url: `${api}/tags/${sha}`,
        message: params.message,
        tagger: { name: tagger.name, email: tagger.email, date: signatureTime(tagger) },
        object: { sha: target.sha, type: target.type, url: `${api}/${target.type}s/${target.sha}` },
        verification: {
          verified: false,
          reason: "unsigned",
          signature: null,
          payload: null,
          verified_at: null,
        },
      });
    },
  },
} satisfies RouteTable;
