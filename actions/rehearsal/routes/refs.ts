import { moveRef } from "../acts/move-ref.ts";
import { refTarget } from "../acts/resolve.ts";
import { created, noContent, ok, type RouteTable } from "../api/route.ts";
import type { Viewer } from "../api/viewer.ts";
import { nodeId, type World } from "../api/world.ts";
import { isAncestor } from "../git/history.ts";
import { isRefName, listRefs, type Ref, type RefMove } from "../git/refs.ts";
import { conflict, notFound, unprocessable } from "../http/refusal.ts";
import { reads, writes } from "../rules/access.ts";
import { refRefusal } from "../rules/words.ts";
import { fullName, type RepositoryState } from "../state/model.ts";

function refShape(world: World, repo: RepositoryState, { name, sha, type }: Ref) {
  const api = `${world.url}/repos/${fullName(repo)}/git`;
  return {
    ref: name,
    node_id: nodeId("REF", `${fullName(repo)}:${name}`),
    url: `${api}/${name}`,
    object: { type, sha, url: `${api}/${type}s/${sha}` },
  };
}

/** Moves a ref for the API; throws GitHub's refusals. */
async function move(world: World, repo: RepositoryState, viewer: Viewer, change: RefMove): Promise<void> {
  const outcome = await moveRef(world, repo, { ...change, viewer });
  if (outcome.moved) return;
  throw "lost" in outcome ? conflict("Reference cannot be updated") : refRefusal(outcome.violations);
}

/** The object that a ref shall stand at: a branch stands at commits only. */
async function target(world: World, repo: RepositoryState, ref: string, sha: string): Promise<Ref> {
  const found = /^[0-9a-f]{40}$/.test(sha) ? await world.store(repo).objects.find(sha) : null;
  if (found === null) throw unprocessable("Object does not exist");
  if (ref.startsWith("refs/heads/") && found.type !== "commit")
    throw unprocessable("Reference update failed");
  return { name: ref, sha: found.sha, type: found.type };
}

export const refs = {
  "GET /repos/{owner}/{repo}/git/ref/{ref}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params }) => {
      const name = `refs/${params.ref.replace(/^refs\//, "")}`;
      const found = (await listRefs(world.store(repo).git, name)).find((ref) => ref.name === name);
      if (found === undefined) throw notFound();
      return ok(refShape(world, repo, found));
    },
  },
  "GET /repos/{owner}/{repo}/git/matching-refs/{ref}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params }) => {
      const name = `refs/${params.ref.replace(/^refs\//, "")}`;
      const folder = name.slice(0, name.lastIndexOf("/") + 1);
      const found = (await listRefs(world.store(repo).git, folder)).filter((ref) =>
        ref.name.startsWith(name),
      );
      return ok(found.map((ref) => refShape(world, repo, ref)));
    },
  },
  "POST /repos/{owner}/{repo}/git/refs": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      if (!params.ref.startsWith("refs/") || params.ref.split("/").length < 3) {
        throw unprocessable("Reference name must start with 'refs/' and have at least two slashes");
      }
      if (!isRefName(params.ref) || params.ref.startsWith("refs/pull/")) {
        throw unprocessable(`Reference name is not valid: ${params.ref}`);
      }
      const wanted = await target(world, repo, params.ref, params.sha);
      if ((await refTarget(world, repo, params.ref)) !== null)
        throw unprocessable("Reference already exists");
      await move(world, repo, viewer, { ref: params.ref, before: null, after: wanted.sha });
      return created(refShape(world, repo, wanted));
    },
  },
  "PATCH /repos/{owner}/{repo}/git/refs/{ref}": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const ref = `refs/${params.ref}`;
      const before = await refTarget(world, repo, ref);
      if (before === null) throw unprocessable("Reference does not exist");
      const wanted = await target(world, repo, ref, params.sha);
      if (params.force !== true && !(await isAncestor(world.store(repo).git, before, wanted.sha))) {
        throw unprocessable("Update is not a fast forward");
      }
      await move(world, repo, viewer, { ref, before, after: wanted.sha });
      return ok(refShape(world, repo, wanted));
    },
  },
  "DELETE /repos/{owner}/{repo}/git/refs/{ref}": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const ref = `refs/${params.ref}`;
      const before = await refTarget(world, repo, ref);
      if (before === null || ref.startsWith("refs/pull/")) throw unprocessable("Reference does not exist");
      if (ref === `refs/heads/${repo.defaultBranch}`) throw unprocessable("Cannot delete the default branch");
      await move(world, repo, viewer, { ref, before, after: null });
      return noContent();
    },
  },
} satisfies RouteTable;
