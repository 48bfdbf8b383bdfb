import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { entryAt, walkTree } from "../../git/tree.ts";
import type { RunnerRepository } from "../repository.ts";

/** Actions of commits, put on disk once for each content. */
export interface ActionFolders {
  /**
   * The folder of an action as it stands in a commit, and the folder beyond which its files are not there: the
   * uppermost folder that holds it, with the repository's package.json beside it. Throws where there is none.
   */
  find: (
    repository: RunnerRepository,
    commit: string,
    action: string,
  ) => Promise<{ folder: string; within: string }>;
}

/** Keeps actions below a folder. */
export function actionFolders(root: string): ActionFolders {
  const ready = new Map<string, Promise<string>>();
  return {
    find: async (repository, commit, action) => {
      const [top = ""] = action.split("/");
      const [tree, manifest] = await Promise.all([
        entryAt(repository.objects, commit, top),
        entryAt(repository.objects, commit, "package.json"),
      ]);
      if (tree?.mode !== "040000") throw new Error(`There is no folder ${action} in commit ${commit}.`);
      const key = `${repository.name.replace("/", "-")}-${tree.sha}-${manifest?.sha ?? "none"}`;
      const place =
        ready.get(key) ?? putOnDisk(repository, path.join(root, key), top, tree.sha, manifest?.sha);
      ready.set(key, place);
      const within = await place;
      return { folder: path.join(within, action), within };
    },
  };
}

async function putOnDisk(
  { objects }: RunnerRepository,
  place: string,
  top: string,
  tree: string,
  manifest: string | undefined,
): Promise<string> {
  const making = `${place}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(path.join(making, top), { recursive: true });
  for (const entry of await walkTree(objects, tree)) {
    const target = path.join(making, top, entry.path);
    if (entry.mode === "040000") await mkdir(target, { recursive: true });
    else if (!entry.mode.startsWith("100")) throw new Error(`${top}/${entry.path} is a link, not a file.`);
    else await write(target, entry.sha, entry.mode === "100755" ? 0o755 : 0o644);
  }
  if (manifest !== undefined) await write(path.join(making, "package.json"), manifest, 0o644);
  await rm(place, { recursive: true, force: true });
  await rename(making, place);
  return place;

  async function write(target: string, sha: string, mode: number): Promise<void> {
    const blob = await objects.read(sha);
    if (blob === null) throw new Error(`The object ${sha} is missing.`);
    await writeFile(target, blob.bytes, { mode });
  }
}

/** The text of an action's own file, or null where the folder holds none. */
export async function readActionText(folder: string): Promise<string | null> {
  for (const name of ["action.yml", "action.yaml"]) {
    const file = path.join(folder, name);
    if ((await stat(file).catch(() => null)) !== null) return readFile(file, "utf8");
  }
  return null;
}
