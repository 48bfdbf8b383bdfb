import { t as loadCatalog } from "./load.js";
import { t as readTreeCatalog } from "./tree-catalog2.js";
import { s as openGit, t as GitError } from "./git.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";

// actions/shell/catalog-at.ts
/**
* Reads the catalog of a folder as it stood where the present branch left another one, from git's objects: nothing is
* checked out. Its files are named as `readCatalog` names those of the folder. Throws UsageError where there is no
* repository or no such branch, tag or commit.
*
* @param read the folder's catalog as it is now: what is the same in both is not parsed twice.
*/
async function readCatalogAt(folder, read, ref) {
	const { root } = read.catalog;
	const real = await realpath(folder);
	const top = topOf(real);
	if (top === null) throw new UsageError(`--against compares with a commit, and ${folder} lies in no git repository. Run \`git init\`, or leave --against out.`);
	const git = await openGit(top);
	const tip = await commitOf(git, ref);
	const base = await baseOf(git, tip);
	const above = real.slice(0, real.length - root.length).replace(/[\\/]$/, "");
	const catalog = await catalogIn(git, `${base}:${path.relative(top, above).split(path.sep).join("/")}`, read);
	return {
		commit: base,
		isMergeBase: base !== tip,
		catalog
	};
}
/** The repository's own folder, above a folder of its work tree. */
function topOf(folder) {
	for (let here = folder;; here = path.dirname(here)) {
		if (existsSync(path.join(here, ".git"))) return here;
		if (path.dirname(here) === here) return null;
	}
}
async function commitOf(git, ref) {
	const known = await resolved(git, `${ref}^{commit}`);
	if (known !== null) return known;
	const remote = await resolved(git, `origin/${ref}^{commit}`) === null ? "" : ` Did you mean origin/${ref}?`;
	throw new UsageError(`there is no branch, tag or commit "${ref}" in this repository.${remote} \`git branch --all\` lists the branches.`);
}
/** Where the present branch left the other: what was done there since is not this branch's doing. */
async function baseOf(git, tip) {
	const head = await resolved(git, "HEAD^{commit}");
	if (head === null) return tip;
	try {
		return await git.text([
			"merge-base",
			tip,
			head
		]);
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return tip;
		throw error;
	}
}
async function catalogIn(git, treeish, read) {
	const { root } = read.catalog;
	if (await resolved(git, `${treeish}`) === null) return {
		...loadCatalog(/* @__PURE__ */ new Map(), root),
		files: /* @__PURE__ */ new Map(),
		blobs: /* @__PURE__ */ new Map()
	};
	return readTreeCatalog(git, treeish, root, read);
}
async function resolved(git, name) {
	try {
		return await git.text([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			name
		]);
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return null;
		if (error instanceof GitError && error.exitCode === 128) return null;
		throw error;
	}
}

export { readCatalogAt as t };