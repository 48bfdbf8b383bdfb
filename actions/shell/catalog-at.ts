import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { type KnownCatalog, loadCatalog } from "../core/catalog/load.ts";
import { type CatalogInGit, readTreeCatalog } from "./gate/tree-catalog.ts";
import { type Git, GitError, openGit } from "./git.ts";
import { UsageError } from "./usage-error.ts";

/** A catalog of an earlier commit. */
export interface CatalogAt {
  /** The commit that was read, in full. */
  commit: string;
  /** True where it is not the tip that was named, but where this branch left it. */
  isMergeBase: boolean;
  catalog: CatalogInGit;
}

/**
 * Reads the catalog of a folder as it stood where the present branch left another one, from git's objects: nothing is
 * checked out. Its files are named as `readCatalog` names those of the folder. Throws UsageError where there is no
 * repository or no such branch, tag or commit.
 *
 * @param read the folder's catalog as it is now: what is the same in both is not parsed twice.
 */
export async function readCatalogAt(folder: string, read: KnownCatalog, ref: string): Promise<CatalogAt> {
  const { root } = read.catalog;
  const real = await realpath(folder);
  const top = topOf(real);
  if (top === null) {
    throw new UsageError(
      `--against compares with a commit, and ${folder} lies in no git repository. Run \`git init\`, or leave --against out.`,
    );
  }
  const git = await openGit(top);
  const tip = await commitOf(git, ref);
  const base = await baseOf(git, tip);
  const above = real.slice(0, real.length - root.length).replace(/[\\/]$/, "");
  const below = path.relative(top, above).split(path.sep).join("/");
  const catalog = await catalogIn(git, `${base}:${below}`, read);
  return { commit: base, isMergeBase: base !== tip, catalog };
}

/** The repository's own folder, above a folder of its work tree. */
function topOf(folder: string): string | null {
  for (let here = folder; ; here = path.dirname(here)) {
    if (existsSync(path.join(here, ".git"))) return here;
    if (path.dirname(here) === here) return null;
  }
}

async function commitOf(git: Git, ref: string): Promise<string> {
  const known = await resolved(git, `${ref}^{commit}`);
  if (known !== null) return known;
  const remote =
    (await resolved(git, `origin/${ref}^{commit}`)) === null ? "" : ` Did you mean origin/${ref}?`;
  throw new UsageError(
    `there is no branch, tag or commit "${ref}" in this repository.${remote} \`git branch --all\` lists the branches.`,
  );
}

/** Where the present branch left the other: what was done there since is not this branch's doing. */
async function baseOf(git: Git, tip: string): Promise<string> {
  const head = await resolved(git, "HEAD^{commit}");
  if (head === null) return tip;
  try {
    return await git.text(["merge-base", tip, head]);
  } catch (error) {
    // No common history: then the tip itself is what there is to compare with.
    if (error instanceof GitError && error.exitCode === 1) return tip;
    throw error;
  }
}

async function catalogIn(git: Git, treeish: string, read: KnownCatalog): Promise<CatalogInGit> {
  const { root } = read.catalog;
  if ((await resolved(git, `${treeish}`)) === null)
    return { ...loadCatalog(new Map(), root), files: new Map(), blobs: new Map() };
  return readTreeCatalog(git, treeish, root, read);
}

async function resolved(git: Git, name: string): Promise<string | null> {
  try {
    return await git.text(["rev-parse", "--verify", "--quiet", "--end-of-options", name]);
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return null;
    if (error instanceof GitError && error.exitCode === 128) return null;
    throw error;
  }
}
