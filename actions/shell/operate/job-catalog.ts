import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { ROOT } from "../gate/gate.ts";
import type { CatalogInGit } from "../gate/tree-catalog.ts";
import type { Git } from "../git.ts";
import { cacheFolder } from "../ledger/index-cache.ts";
import type { SharedRepository } from "./shared-repository.ts";

/** What a step of operate.yml needs of the catalog. */
export type JobCatalog = Pick<CatalogInGit, "catalog" | "files" | "findings">;

/**
 * The catalog of a commit. The job's first step fetches and parses it, and leaves it in the repository that the steps share:
 * the others have it in a millisecond.
 */
export async function jobCatalog(shared: SharedRepository, commit: string): Promise<JobCatalog> {
  const file = path.join(cacheFolder(shared.git), `catalog-${commit}`);
  const kept = await readFile(file).catch(() => null);
  // Only this job writes here, with this very code, and a file appears whole or not at all.
  if (kept !== null) return deserialize(kept) as JobCatalog;
  const { catalog, files, findings } = await fetchCatalog(shared, commit);
  await keep(shared.git, file, { catalog, files, findings });
  return { catalog, files, findings };
}

/** Of the tree's files only the catalog's own are fetched, and not the sample business's exports. */
async function fetchCatalog(shared: SharedRepository, commit: string): Promise<CatalogInGit> {
  const { git } = shared;
  await shared.fetchTree(commit, ROOT);
  const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", commit, "--", `${ROOT}/`]);
  const blobs = listed
    .split("\0")
    .filter((line) => line !== "" && !line.includes(`\t${ROOT}/sample/`))
    .map((line) => line.split(/[ \t]/)[2] ?? "");
  await shared.fetchBlobs(blobs);
  // Only the step that reads the catalog loads what parses it.
  const { readTreeCatalog } = await import("../gate/tree-catalog.ts");
  return readTreeCatalog(git, commit, ROOT);
}

async function keep(git: Git, file: string, catalog: JobCatalog): Promise<void> {
  await mkdir(cacheFolder(git), { recursive: true });
  await writeFile(`${file}.part`, serialize(catalog));
  await rename(`${file}.part`, file);
}
