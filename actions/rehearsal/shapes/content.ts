import type { World } from "../api/world.ts";
import type { TreeEntry } from "../git/tree.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { encodePath } from "./commit.ts";

/** Above this the content is left out: it has to be asked for as raw text or as a blob. */
const CONTENT_LIMIT = 1024 * 1024;

interface Place {
  path: string;
  ref: string;
}

function links(world: World, repo: RepositoryState, { path, ref }: Place, entry: TreeEntry) {
  const name = fullName(repo);
  const kind = entry.mode === "040000" ? "tree" : "blob";
  const url = `${world.url}/repos/${name}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${world.url}/repos/${name}/git/${kind}s/${entry.sha}`;
  const html = `${world.url}/${name}/${kind}/${ref}/${encodePath(path)}`;
  return {
    url,
    html_url: html,
    git_url: git,
    download_url: kind === "blob" ? rawUrl(world, repo, { path, ref }) : null,
    _links: { self: url, git, html },
  };
}

const rawUrl = (world: World, repo: RepositoryState, { path, ref }: Place): string =>
  `${world.url}/${fullName(repo)}/raw/${ref}/${encodePath(path)}`;

/** A file with its content. */
export function contentFile(
  world: World,
  repo: RepositoryState,
  { path, ref, entry, bytes }: Place & { entry: TreeEntry; bytes: Buffer | null },
) {
  const fits = bytes !== null && bytes.length <= CONTENT_LIMIT;
  return {
    name: entry.name,
    path,
    sha: entry.sha,
    size: bytes?.length ?? 0,
    ...links(world, repo, { path, ref }, entry),
    download_url: rawUrl(world, repo, { path, ref }),
    type: "file" as const,
    content: fits ? `${bytes.toString("base64").replace(/(.{60})/g, "$1\n")}\n` : "",
    encoding: fits ? "base64" : "none",
  };
}

/** The entries of a folder, without their contents. */
export async function contentDirectory(
  world: World,
  repo: RepositoryState,
  { path, ref, entries }: Place & { entries: readonly TreeEntry[] },
) {
  const { objects } = world.store(repo);
  return Promise.all(
    entries.map(async (entry) => {
      const own = path === "" ? entry.name : `${path.replace(/\/$/, "")}/${entry.name}`;
      const type: "dir" | "symlink" | "file" =
        entry.mode === "040000" ? "dir" : entry.mode === "120000" ? "symlink" : "file";
      return {
        name: entry.name,
        path: own,
        sha: entry.sha,
        size: type === "dir" ? 0 : ((await objects.find(entry.sha))?.size ?? 0),
        // A submodule is listed as a file, as on GitHub.
        type,
        ...links(world, repo, { path: own, ref }, entry),
      };
    }),
  );
}
