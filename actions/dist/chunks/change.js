import { n as known, r as unknown } from "./pull-request.js";
import { t as GitError } from "./git.js";
import { r as reasonOf, t as GitHubError } from "./failure.js";
import { r as Unfetched, t as ROOT } from "./gate.js";
import { n as mergeBase, r as mergeTrees } from "./merge.js";
import { t as readTreeCatalog } from "./tree-catalog2.js";

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

export { shownLines as i, gatherChange as n, blobsAt as r, attempt as t };