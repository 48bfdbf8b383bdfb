import { t as standInsSaid } from "./away.js";
import { a as parentsOf, r as mergeTrees, t as hasCommit } from "./merge.js";
import { t as gatherPullRequest } from "./pull-request2.js";
import { i as openScratch, o as rememberingRoles } from "./gate.js";
import { r as fetchCommit } from "./default-branch.js";
import { t as BOARD } from "./board-place.js";

// actions/shell/incidents/moves.ts
const NO_COMMIT = /^0+$/;
/**
* The moves that lead from one commit to another, the oldest first, as far as GitHub's log has them: a stretch at the
* beginning can be missing in it, since the log lags, and its newest page ends.
*/
function movesBetween(from, to, newest) {
	const moves = [];
	let at = to;
	for (const push of newest) {
		if (at === from) break;
		if (push.after !== at || NO_COMMIT.test(push.before)) continue;
		moves.unshift(push);
		at = push.before;
	}
	return {
		gap: at === from ? null : {
			before: from,
			after: at
		},
		moves
	};
}
/**
* The steps over a gap along the default branch: what the log has of it, and commit by commit what it does not have, since
* nobody knows which of those were pushed together. One step over it where the branch was forced to another history meanwhile.
*/
async function stepsOver({ before, after }, newest, git) {
	const listed = await git.text([
		"rev-list",
		"--first-parent",
		"--reverse",
		after,
		`^${before}`
	]);
	const [first, ...later] = listed === "" ? [] : listed.split("\n");
	if (first === void 0 || (await parentsOf(git, first))[0] !== before) return [{
		before,
		after
	}];
	const commits = [
		before,
		first,
		...later
	];
	const steps = [];
	for (let at = 0; at + 1 < commits.length;) {
		const step = newest.find((push) => push.before === commits[at] && commits.indexOf(push.after) > at) ?? {
			before: commits[at] ?? before,
			after: commits[at + 1] ?? after
		};
		steps.push(step);
		at = commits.indexOf(step.after);
	}
	return steps;
}

// actions/shell/incidents/landed-changes.ts
/** Each takes some ten calls, and some ten more where nobody approved it; what is left is looked at by the next run. */
const CHANGES_OF_A_RUN = 5;
/** Each takes a call to learn by which pull request it came. */
const STEPS_OF_A_RUN = 20;
/**
* The moves of the default branch after a commit, the oldest first, with all that the gate would decide by. Moves of the
* scoreboard alone are left out: they need no approval. Where nothing else has moved, next to nothing is asked.
*/
async function landedChanges(operation, checked) {
	const { commit, branch, github, now } = operation;
	const log = await github.access.newestPushes(branch);
	const { gap, moves } = movesBetween(checked, commit, log);
	if (gap === null && await areOfBoard(operation, moves)) return {
		changes: [],
		checked: commit,
		left: 0
	};
	const room = await openRoom(operation);
	const { fetch, git, close } = room.scratch;
	try {
		await fetch([commit]);
		for (const { before } of [{ before: checked }, ...moves]) if (!await hasCommit(git, before)) await fetch([before]);
		const steps = [...gap === null ? [] : await stepsOver(gap, log, git), ...moves];
		const taken = (await together(steps.slice(0, STEPS_OF_A_RUN), now, room)).slice(0, CHANGES_OF_A_RUN);
		const changes = [];
		for (const move of taken) if (move.paths.length > 0) changes.push(await changeOf(move, room));
		const done = taken.reduce((sum, move) => sum + move.steps, 0);
		return {
			changes,
			checked: taken.at(-1)?.after ?? commit,
			left: steps.length - done
		};
	} finally {
		await close();
	}
}
/** The room in which the gate decides, with this step's calls; a scratch repository of its own, since it needs all history. */
async function openRoom({ context, github, branch, now }) {
	const { serverUrl, owner, repo, temp } = context;
	const url = `${serverUrl}/${owner}/${repo}.git`;
	const scratch = await openScratch({
		url,
		token: context.secret("token"),
		temp
	});
	const asking = rememberingRoles(github, () => performance.now());
	return {
		context,
		github: asking,
		scratch,
		branch,
		standInsSaid: standInsSaid(asking, now, context.say)
	};
}
/** The steps with what brought them. Of those that GitHub's log does not have, the neighbours of one pull request are one. */
async function together(steps, now, { scratch: { git }, github, branch }) {
	const moves = [];
	for (const step of steps) {
		const paths = await gatedPaths(git, step);
		const pulls = paths.length === 0 ? [] : await github.mergedPulls.of(branch, step.after);
		const isLogged = "at" in step;
		const known = isLogged ? step : {
			at: pulls[0]?.mergedAt ?? now,
			by: null
		};
		const move = {
			...step,
			...known,
			isLogged,
			paths,
			pulls,
			steps: 1
		};
		const last = moves.at(-1);
		if (last !== void 0 && areOne(last, move)) moves[moves.length - 1] = await joined(last, move, git);
		else moves.push(move);
	}
	return moves;
}
function areOne(one, other) {
	return !one.isLogged && !other.isLogged && one.paths.length > 0 && other.paths.length > 0 && numbers(one) === numbers(other);
}
async function joined(one, { after, steps }, git) {
	const span = {
		before: one.before,
		after
	};
	return {
		...one,
		...span,
		paths: await gatedPaths(git, span),
		steps: one.steps + steps
	};
}
function numbers({ pulls }) {
	return pulls.map(({ number }) => number).join();
}
async function changeOf({ pulls, ...move }, room) {
	const landed = [];
	for (const pull of pulls) landed.push(await landedPull(pull, move, room));
	const [first] = pulls;
	const by = move.by ?? (first === void 0 ? null : await room.github.mergedPulls.mergedBy(first.number));
	const { before, after, at, paths } = move;
	return {
		before,
		after,
		at,
		by,
		paths,
		pulls: landed
	};
}
/** What the gate would have decided by when it went in: with the default branch as it stood just before. */
async function landedPull({ number, head, mergedAt }, { before, after, paths }, room) {
	const { git } = room.scratch;
	const facts = await gatherPullRequest({
		...room,
		tip: before
	}, await room.github.pulls.get(number), mergedAt);
	const merge = await hasCommit(git, head) ? await mergeTrees(git, before, head) : null;
	const differing = merge !== null && "tree" in merge ? await gatedPaths(git, {
		before: merge.tree,
		after
	}) : paths;
	return {
		number,
		facts,
		differing: new Set(differing)
	};
}
async function areOfBoard({ git, remote }, moves) {
	for (const { before, after } of moves) {
		await fetchCommit(git, remote, before);
		await fetchCommit(git, remote, after);
		const [one, other] = [await uppermost(git, before), await uppermost(git, after)];
		if (![.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].every((name) => name === "scoreboard" || one.get(name) === other.get(name))) return false;
	}
	return true;
}
async function uppermost(git, commit) {
	const listed = await git.text([
		"ls-tree",
		"-z",
		commit
	]);
	return new Map(listed.split("\0").filter((line) => line !== "").map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, line.indexOf("	"))]));
}
/** The paths outside of the scoreboard's folder that differ between two commits or trees. */
async function gatedPaths(git, { before, after }) {
	return (await git.text([
		"diff-tree",
		...[
			"-r",
			"-z",
			"--no-renames",
			"--name-only"
		],
		before,
		after,
		"--",
		".",
		`:(exclude)${BOARD}`
	])).split("\0").filter((path) => path !== "");
}

export { landedChanges };