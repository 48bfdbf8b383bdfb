import { n as known, r as unknown } from "./pull-request.js";
import { t as GitError } from "./git.js";
import { r as reasonOf, t as GitHubError } from "./failure.js";
import { r as Unfetched, t as ROOT } from "./gate.js";
import { t as readTreeCatalog } from "./tree-catalog2.js";

// actions/shell/gate/merge.ts
/** The newest commit that both have; null where they have none in common. */
async function mergeBase(git, one, other) {
	try {
		return await git.text([
			"merge-base",
			one,
			other
		]);
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return null;
		throw error;
	}
}
/** Merges as GitHub does, without a work tree. Throws GitError where an object is missing. */
async function mergeTrees(git, base, head) {
	const args = [
		"merge-tree",
		"--write-tree",
		"--no-messages",
		"--name-only",
		"-z",
		base,
		head
	];
	const { child, done } = git.start(args);
	child.stdin.end();
	const chunks = [];
	child.stdout.on("data", (chunk) => chunks.push(chunk));
	const failure = await done.then(() => null, (error) => error);
	if (failure !== null && !(failure instanceof GitError && failure.exitCode === 1)) throw failure;
	const [tree = "", ...names] = Buffer.concat(chunks).toString("utf8").split("\0");
	if (!/^[0-9a-f]{40,64}$/.test(tree.trim())) throw failure ?? /* @__PURE__ */ new Error("git merge-tree printed no tree");
	return failure === null ? { tree: tree.trim() } : { conflicts: names.filter((name) => name !== "") };
}
/** The tree of a commit. */
function treeOf(git, commit) {
	return git.text([
		"rev-parse",
		"--verify",
		"--quiet",
		`${commit}^{tree}`
	]);
}
/** The parents of a commit, the first one first. */
async function parentsOf(git, commit) {
	return (await git.text([
		"rev-list",
		"--parents",
		"--no-walk",
		commit
	])).split(" ").slice(1);
}
async function isAncestor(git, older, newer) {
	try {
		await git.run([
			"merge-base",
			"--is-ancestor",
			older,
			newer
		]);
		return true;
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return false;
		throw error;
	}
}
/** Whether a commit is here at all. */
async function hasCommit(git, commit) {
	try {
		await git.run([
			"cat-file",
			"-e",
			`${commit}^{commit}`
		]);
		return true;
	} catch (error) {
		if (error instanceof GitError) return false;
		throw error;
	}
}
/**
* The earlier commit into which this one merges the default branch exactly as git does, or null: two parents, the second
* one in the default branch's history, and the very tree that git makes of them.
*/
async function ownMergeOf(git, commit, defaultTip) {
	const [first, second, ...more] = await parentsOf(git, commit);
	if (first === void 0 || second === void 0 || more.length > 0) return null;
	if (!await isAncestor(git, second, defaultTip)) return null;
	const merged = await mergeTrees(git, first, second);
	return "tree" in merged && merged.tree === await treeOf(git, commit) ? first : null;
}

// actions/shell/gate/changed-files.ts
/**
* Every file that differs between two commits or trees, renames found as GitHub finds them: git's own list, since
* GitHub's ends at 3,000 (REL-17).
*/
async function changedFiles(git, before, after) {
	const text = await git.text([
		"diff-tree",
		"-r",
		"-M",
		"--name-status",
		"-z",
		before,
		after
	]);
	const fields = text.split("\0");
	const files = [];
	for (let at = 0; at + 1 < fields.length;) {
		const letter = (fields[at] ?? "")[0] ?? "";
		const [first = "", second = ""] = [fields[at + 1], fields[at + 2]];
		if (!/^[ADMRT]$/.test(letter) || first === "") throw new Error(`git printed ${JSON.stringify(text)}`);
		if (letter === "R") files.push({
			file: second,
			was: first,
			status: "renamed"
		});
		else files.push({
			file: first,
			was: null,
			status: STATUS[letter] ?? "changed"
		});
		at += letter === "R" ? 3 : 2;
	}
	return files;
}
const STATUS = {
	A: "added",
	D: "removed"
};
/** The paths that differ; what was renamed differs in both places. */
async function changedPaths(git, before, after) {
	const text = await git.text([
		"diff-tree",
		"-r",
		"--no-renames",
		"--name-only",
		"-z",
		before,
		after
	]);
	return new Set(text.split("\0").filter((path) => path !== ""));
}
/**
* What stands at some paths of a commit or tree: the blob and its mode, since a link is not the text that it holds; null
* where there is no such file.
*/
async function blobsAt(git, treeish, paths) {
	const blobs = new Map(paths.map((path) => [path, null]));
	for (const line of (await git.text([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		treeish
	])).split("\0")) {
		const tab = line.indexOf("	");
		const path = line.slice(tab + 1);
		if (tab > 0 && blobs.has(path)) blobs.set(path, line.slice(0, tab));
	}
	return blobs;
}
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;
/** The lines of the new files that GitHub's view of the difference shows: only there can a comment stand. */
async function shownLines(git, before, after, files) {
	const shown = /* @__PURE__ */ new Map();
	if (files.length === 0) return shown;
	const patch = await git.text([
		"diff-tree",
		"-r",
		"-M",
		"--patch",
		"-U3",
		before,
		after
	]);
	const wanted = new Set(files);
	for (const part of patch.split(/^(?=diff --git )/m)) {
		const file = /^\+\+\+ b\/(.*?)\t?$/m.exec(part)?.[1] ?? "";
		if (wanted.has(file)) shown.set(file, [...part.matchAll(HUNK)].map(spanOf));
	}
	return shown;
}
function spanOf([, start, count]) {
	const from = Number(start);
	return {
		from,
		to: from + Number(count ?? "1") - 1
	};
}

// actions/shell/gate/change.ts
/** Fetches both commits and lets git compare them. Unknown, with the reason, where that is not possible. */
function gatherChange(gate, pull) {
	return attempt(async () => {
		const { git, fetch } = gate.scratch;
		await fetch([gate.tip, pull.head]);
		const common = await mergeBase(git, gate.tip, pull.head);
		if (common === null) return unknown("it shares no history with the default branch");
		const files = await changedFiles(git, common, pull.head);
		if (files.length !== pull.changedFiles) return unknown(`git counts ${files.length} changed files and GitHub ${pull.changedFiles}, so one of them is behind`);
		const [merge, current, since] = await Promise.all([
			mergeTrees(git, gate.tip, pull.head),
			readTreeCatalog(git, gate.tip, ROOT),
			changedPaths(git, common, gate.tip)
		]);
		const changedOnBase = files.flatMap(({ file, was }) => was === null ? [file] : [was, file]).filter((path) => since.has(path));
		const proposed = "tree" in merge ? {
			catalog: await readTreeCatalog(git, merge.tree, ROOT, current),
			files: await changedFiles(git, gate.tip, merge.tree)
		} : null;
		return known({
			mergeBase: common,
			files,
			changedOnBase,
			merge,
			current,
			proposed
		});
	});
}
/** What GitHub or git would not tell is unknown, and keeps the gate closed; a bug of ours still throws. */
async function attempt(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof GitHubError) return unknown(reasonOf(error));
		if (error instanceof Unfetched) return unknown(error.why);
		if (error instanceof GitError) return unknown("git could not read the commits");
		throw error;
	}
}

export { hasCommit as a, parentsOf as c, shownLines as i, treeOf as l, gatherChange as n, mergeTrees as o, blobsAt as r, ownMergeOf as s, attempt as t };