import { t as BOARD } from "./board-place.js";

// actions/shell/publish/default-branch.ts
const QUIET = [
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
];
/** Brings a commit with its uppermost tree here, without all else: the boards of all years lie below it. */
async function fetchCommit(git, remote, commit) {
	if ((await git.text(["cat-file", ...[
		"--batch-all-objects",
		"--unordered",
		"--batch-check=%(objectname)"
	]])).split("\n").includes(commit)) return;
	await git.run([
		"fetch",
		...QUIET,
		"--depth=1",
		"--filter=tree:1",
		remote,
		commit
	]);
}
/** The name of the scoreboard's folder in a commit; null where it has none. Equal names are equal bytes. */
async function boardTree(git, commit) {
	const line = await git.text([
		"ls-tree",
		"-z",
		commit,
		"--",
		BOARD
	]);
	return /^040000 tree ([0-9a-f]+)\t/.exec(line)?.[1] ?? null;
}
/** Brings the scoreboard's folder of a commit here, and those right below it: what comparing two boards begins with. */
async function fetchBoard(git, objects, commit) {
	const tree = await boardTree(git, commit);
	if (tree === null) return;
	await objects.bring([tree]);
	const listed = (await git.text([
		"ls-tree",
		"-z",
		tree
	])).split("\0");
	await objects.bring(listed.flatMap((line) => /^040000 tree ([0-9a-f]+)\t/.exec(line)?.[1] ?? []));
}
/** Paths that differ between two commits. */
async function pathsBetween(git, before, after) {
	return (await git.text([
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		"--name-only",
		before,
		after
	])).split("\0").filter((path) => path !== "");
}

export { pathsBetween as i, fetchBoard as n, fetchCommit as r, boardTree as t };