import { t as GitError } from "./git.js";

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

export { parentsOf as a, ownMergeOf as i, mergeBase as n, treeOf as o, mergeTrees as r, hasCommit as t };