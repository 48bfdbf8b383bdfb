import { findCommit } from "../acts/resolve.ts";
import { created, ok, type RouteTable } from "../api/route.ts";
import { nodeId, type Store, type World } from "../api/world.ts";
import { changeTree, readTree, type TreeEntry, walkTree } from "../git/tree.ts";
import { notFound, unprocessable } from "../http/refusal.ts";
import { reads, writes } from "../rules/access.ts";
import { fullName, type RepositoryState } from "../state/model.ts";

/** GitHub cuts a recursive listing here and says so. */
const TREE_LIMIT = 100_000;

const blobUrl = (world: World, repo: RepositoryState, sha: string): string =>
  `${world.url}/repos/${fullName(repo)}/git/blobs/${sha}`;

async function treeShape(
  world: World,
  repo: RepositoryState,
  sha: string,
  entries: readonly (TreeEntry & { path: string })[],
) {
  const api = `${world.url}/repos/${fullName(repo)}/git`;
  const { objects } = world.store(repo);
  const shown = entries.slice(0, TREE_LIMIT);
  const tree = await Promise.all(
    shown.map(async ({ path, mode, sha: entry }) => {
      if (mode === "040000") return { path, mode, type: "tree", sha: entry, url: `${api}/trees/${entry}` };
      if (mode === "160000") return { path, mode, type: "commit", sha: entry };
      const size = (await objects.find(entry))?.size ?? 0;
      return { path, mode, type: "blob", sha: entry, size, url: `${api}/blobs/${entry}` };
    }),
  );
  return { sha, url: `${api}/trees/${sha}`, tree, truncated: entries.length > TREE_LIMIT };
}

interface WantedEntry {
  path?: string;
  mode?: string;
  type?: string;
  sha?: string | null;
  content?: string;
}

/** The object of one wanted entry: its text is stored, or its hash must lead to something. */
async function entryObject({ objects }: Store, { sha, content, path }: WantedEntry): Promise<string | null> {
  if (content !== undefined) return objects.write("blob", Buffer.from(content));
  if (sha === null || sha === undefined) return null;
  if ((await objects.find(sha)) === null)
    throw unprocessable(`tree.sha ${sha} is not a valid blob, tree or commit`);
  if (path === undefined) throw unprocessable("tree.path must be given");
  return sha;
}

const badPath = (path: string): boolean =>
  path === "" ||
  path.startsWith("/") ||
  path.split("/").some((part) => ["", ".", "..", ".git"].includes(part));

export const blobsAndTrees = {
  "POST /repos/{owner}/{repo}/git/blobs": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params }) => {
      const encoding = params.encoding === "base64" ? "base64" : "utf8";
      const sha = await world.store(repo).objects.write("blob", Buffer.from(params.content, encoding));
      return created({ sha, url: blobUrl(world, repo, sha) });
    },
  },
  "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params, accept }) => {
      const found = await world.store(repo).objects.read(params.file_sha);
      if (found?.type !== "blob") throw notFound();
      if (accept.includes("raw")) {
        return { status: 200, raw: { type: "application/vnd.github.raw", content: found.bytes } };
      }
      return ok({
        sha: found.sha,
        node_id: nodeId("B", found.sha),
        size: found.bytes.length,
        url: blobUrl(world, repo, found.sha),
        content: found.bytes.toString("base64").replace(/(.{60})/g, "$1\n"),
        encoding: "base64",
      });
    },
  },
  "POST /repos/{owner}/{repo}/git/trees": {
    needs: writes("contents:write"),
    handle: async ({ world, repo, params }) => {
      const store = world.store(repo);
      const base =
        params.base_tree === undefined ? null : await store.objects.find(`${params.base_tree}^{tree}`);
      if (params.base_tree !== undefined && base === null) throw unprocessable("Base tree does not exist");
      const changes = await Promise.all(
        params.tree.map(async (entry) => {
          if (badPath(entry.path ?? "")) throw unprocessable("tree.path contains a malformed path component");
          return {
            path: entry.path ?? "",
            mode: entry.mode ?? "100644",
            sha: await entryObject(store, entry),
          };
        }),
      );
      const sha = await changeTree(store.objects, base?.sha ?? null, changes);
      const entries = (await readTree(store.objects, sha)) ?? [];
      return created(
        await treeShape(
          world,
          repo,
          sha,
          entries.map((entry) => ({ ...entry, path: entry.name })),
        ),
      );
    },
  },
  "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params }) => {
      const { objects } = world.store(repo);
      const name = (await findCommit(world, repo, params.tree_sha))?.tree ?? params.tree_sha;
      const tree = await objects.find(`${name}^{tree}`);
      if (tree === null) throw notFound();
      const entries =
        params.recursive === undefined
          ? ((await readTree(objects, tree.sha)) ?? []).map((entry) => ({ ...entry, path: entry.name }))
          : await walkTree(objects, tree.sha);
      return ok(await treeShape(world, repo, tree.sha, entries));
    },
  },
} satisfies RouteTable;
