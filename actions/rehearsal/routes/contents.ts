import { changeFile } from "../acts/change-file.ts";
import { branchTip, findCommit } from "../acts/resolve.ts";
import { ok, type RouteTable, raw } from "../api/route.ts";
import type { Store } from "../api/world.ts";
import { entryAt, readTree } from "../git/tree.ts";
import { conflict, invalidRequest, notFound, unprocessable } from "../http/refusal.ts";
import { reads, writes } from "../rules/access.ts";
import { gitCommit } from "../shapes/commit.ts";
import { contentDirectory, contentFile } from "../shapes/content.ts";

/** The contents API lists no more entries of a folder than this. */
const LISTING_LIMIT = 1000;

/** The blob that stands at a path of a branch, or null. */
async function blobAt({ objects }: Store, commit: string, path: string): Promise<string | null> {
  const tree = await objects.find(`${commit}^{tree}`);
  const entry = tree === null ? null : await entryAt(objects, tree.sha, path);
  return entry === null || entry.mode === "040000" ? null : entry.sha;
}

/** GitHub wants the blob that a change replaces: a missing one is refused, another one is a conflict. */
function demandBlob(path: string, standing: string, given: string | undefined): void {
  if (given === undefined) throw invalidRequest('"sha" wasn\'t supplied.');
  if (given !== standing) throw conflict(`${path} does not match ${given}`);
}

export const contents = {
  "GET /repos/{owner}/{repo}/contents/{path}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params, accept }) => {
      const { objects } = world.store(repo);
      const ref = params.ref ?? repo.defaultBranch;
      const commit = await findCommit(world, repo, ref);
      if (commit === null)
        throw notFound(
          params.ref === undefined ? "This repository is empty." : `No commit found for the ref ${ref}`,
        );
      const entry = await entryAt(objects, commit.tree, params.path);
      if (entry === null) throw notFound();
      if (entry.mode === "040000") {
        const entries = ((await readTree(objects, entry.sha)) ?? []).slice(0, LISTING_LIMIT);
        const items = await contentDirectory(world, repo, { path: params.path, ref, entries });
        return ok(items);
      }
      const found = await objects.read(entry.sha);
      if (accept.includes("raw") && found !== null)
        return raw("application/vnd.github.raw; charset=utf-8", found.bytes);
      return ok(contentFile(world, repo, { path: params.path, ref, entry, bytes: found?.bytes ?? null }));
    },
  },
  "GET /repos/{owner}/{repo}/readme": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params }) => {
      const { objects } = world.store(repo);
      const ref = params.ref ?? repo.defaultBranch;
      const commit = await findCommit(world, repo, ref);
      for (const folder of [".github/", "", "docs/"]) {
        const place = commit === null ? null : await entryAt(objects, commit.tree, folder);
        const entries = place === null ? null : await readTree(objects, place.sha);
        const entry = entries?.find(({ name }) => /^readme(\.\w+)?$/i.test(name));
        if (entry === undefined) continue;
        const bytes = (await objects.read(entry.sha))?.bytes ?? null;
        return ok(contentFile(world, repo, { path: `${folder}${entry.name}`, ref, entry, bytes }));
      }
      throw notFound();
    },
  },
  "PUT /repos/{owner}/{repo}/contents/{path}": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const store = world.store(repo);
      const text = params.content.replace(/\s/g, "");
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw unprocessable("content is not valid Base64");
      const branch = params.branch ?? repo.defaultBranch;
      const tip = await branchTip(world, repo, branch);
      if (tip === null && params.branch !== undefined) throw notFound(`Branch ${branch} not found`);
      const standing = tip === null ? null : await blobAt(store, tip, params.path);
      if (standing !== null) demandBlob(params.path, standing, params.sha);
      else if (params.sha !== undefined) throw conflict(`${params.path} does not match ${params.sha}`);
      const bytes = Buffer.from(text, "base64");
      const sha = await store.objects.write("blob", bytes);
      const commit = await changeFile(world, repo, viewer, {
        ...params,
        branch,
        tip,
        change: { path: params.path, mode: "100644", sha },
      });
      const entry = { mode: "100644", name: params.path.split("/").at(-1) ?? "", sha };
      const content = contentFile(world, repo, { path: params.path, ref: branch, entry, bytes });
      return {
        status: standing === null ? 201 : 200,
        data: { content, commit: gitCommit(world, repo, commit) },
      };
    },
  },
  "DELETE /repos/{owner}/{repo}/contents/{path}": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const branch = params.branch ?? repo.defaultBranch;
      const tip = await branchTip(world, repo, branch);
      if (tip === null) throw notFound(`Branch ${branch} not found`);
      const standing = await blobAt(world.store(repo), tip, params.path);
      if (standing === null) throw notFound();
      demandBlob(params.path, standing, params.sha);
      const change = { path: params.path, mode: "100644", sha: null };
      const commit = await changeFile(world, repo, viewer, { ...params, branch, tip, change });
      return ok({ content: null, commit: gitCommit(world, repo, commit) });
    },
  },
} satisfies RouteTable;
