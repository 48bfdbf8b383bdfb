import { t as compareCatalogs } from "./compare.js";
import { a as accountsOf, d as humanOf, i as wordsOf, l as makersOf, o as mustShowWriters, r as judge, t as knownPull, u as accountKey } from "./unknowns.js";
import { n as known, r as unknown } from "./pull-request.js";
import { n as gatherChange, r as blobsAt, t as attempt } from "./change.js";
import { t as APPROVAL_CONTEXT } from "./contexts.js";
import { i as ownMergeOf } from "./merge.js";

// actions/core/execution/approval/accounts-to-ask.ts
/**
* The logins, in lower case, whose role has to be gathered before the gate decides: whoever is needed or may stand in, the
* people of people.yaml who have spoken, who made the change, and, where it goes live, whom it names. Strangers and bots
* are never asked about, so that nobody can use up the calls. Empty where something else is unknown: the gate stays closed.
*/
function accountsToAsk(pull) {
	const withoutRoles = {
		...pull,
		roles: /* @__PURE__ */ new Map()
	};
	const { pull: facts } = knownPull(withoutRoles);
	if (facts === null) return [];
	const { seats } = judge(withoutRoles, facts, () => void 0);
	const needed = seats.flatMap(({ person, standIns, escalation }) => [
		...person === null ? [] : [person],
		...standIns.map(({ by }) => by),
		...escalation === null ? [] : [escalation.by]
	]);
	const people = new Set(accountsOf(facts.current).map(accountKey));
	const speakers = [...wordsOf(facts.reviews, facts.comments).keys()].filter((human) => people.has(human));
	const writers = mustShowWriters(facts.current, facts.proposed, facts.files) ? accountsOf(facts.proposed) : [];
	const makers = makersOf(withoutRoles, facts.heads, facts.commits);
	const humans = [
		...needed.filter(({ account }) => account !== null).map(humanOf),
		...speakers,
		...facts.author.bot ? [] : [makers.author],
		...makers.pushers,
		...writers.map(accountKey)
	];
	return [...new Set(humans)].map((human) => human.slice(1));
}

// actions/shell/gate/heads.ts
const NO_COMMIT = /^0+$/;
const NOTHING = /* @__PURE__ */ new Map();
/**
* Every head that a branch had, from GitHub's record of pushes. Blobs and first statuses are looked up for the newest head
* and those that it carries over from (git's own merges of the default branch); for others nobody needs them.
*/
async function headsOf(git, statuses, pushes, tip, paths) {
	const moves = pushes.filter(({ after }) => !NO_COMMIT.test(after));
	const merges = await mergesAmong(git, moves.map(({ after }) => after));
	const heads = [];
	for (const { after: sha, at, by } of moves) {
		const mergeOf = merges.has(sha) ? await ownMergeOf(git, sha, tip) : null;
		heads.push({
			sha,
			at,
			by,
			mergeOf,
			firstStatus: null,
			blobs: NOTHING
		});
	}
	for (let at = heads.length - 1; at >= 0; at -= 1) {
		const head = heads[at];
		heads[at] = {
			...head,
			firstStatus: await firstStatus(statuses, head.sha),
			blobs: await blobsAt(git, head.sha, paths)
		};
		if (head.mergeOf === null || head.mergeOf !== heads[at - 1]?.sha) break;
	}
	return heads;
}
async function firstStatus(statuses, sha) {
	const gate = (await statuses.of(sha)).filter(({ context, ours }) => ours && context === "opsbook/approval");
	return gate.length === 0 ? null : Math.min(...gate.map(({ at }) => at));
}
/** Those of some commits that are here and have two parents. One that was pushed away carries nothing over. */
async function mergesAmong(git, commits) {
	if (commits.length === 0) return /* @__PURE__ */ new Set();
	const here = (await git.text(["cat-file", "--batch-check=%(objectname) %(objecttype)"], lines(commits))).split("\n").flatMap((line) => line.endsWith(" commit") ? [line.split(" ")[0] ?? ""] : []);
	if (here.length === 0) return /* @__PURE__ */ new Set();
	const parents = await git.text([
		"rev-list",
		"--parents",
		"--no-walk=unsorted",
		"--stdin"
	], lines(here));
	return new Set(parents.split("\n").flatMap((line) => {
		const [commit = "", ...more] = line.split(" ");
		return more.length === 2 ? [commit] : [];
	}));
}
function lines(names) {
	return names.map((name) => `${name}\n`).join("");
}

// actions/shell/gate/pull-request.ts
/**
* Everything that the approval of a pull request into the default branch is decided by. What cannot be had is unknown.
*
* @param landed when it went in, in milliseconds: what was said or pushed later is left out. Null while it is open.
*/
async function gatherPullRequest(gate, pull, landed = null) {
	const isInTime = (at) => landed === null || at <= landed;
	const { conversation, pulls } = gate.github;
	const { number } = pull;
	const [change, history, reviews, comments] = await Promise.all([
		gatherChange(gate, pull),
		attempt(async () => known(await pulls.history(number))),
		attempt(async () => known(await conversation.reviews(number))),
		attempt(async () => known(await conversation.comments(number)))
	]);
	const [heads, commits] = await Promise.all([gatherHeads(gate, pull, change, isInTime), gatherCommits(gate, pull, change)]);
	const parts = partsOf(change);
	const facts = {
		now: landed ?? gate.context.now(),
		base: gate.tip,
		head: pull.head,
		author: pull.author,
		basedSince: map(history, ({ baseChanged }) => baseChanged),
		...parts,
		catalog: parts.catalog.known ? known(await gate.standInsSaid(parts.catalog.value)) : parts.catalog,
		heads,
		commits,
		reviews: both(reviews, history, (found, { dismissed }) => found.filter(({ at }) => isInTime(at)).map((review) => ({
			...review,
			was: dismissed.get(review.id) ?? null
		}))),
		comments: map(comments, (found) => found.filter(({ created }) => isInTime(created)))
	};
	return {
		...facts,
		roles: await gatherRoles(gate, accountsToAsk(facts))
	};
}
/** What git's answer says to the parts that the decision names. */
function partsOf(change) {
	const merged = change.known ? change.value.proposed === null ? unknown(conflictOf(change.value), RESOLVE) : known(change.value.proposed) : change;
	return {
		catalog: map(change, ({ current }) => current.catalog),
		proposed: map(merged, ({ catalog }) => catalog.catalog),
		changes: both(change, merged, ({ current }, { catalog, files }) => compareCatalogs(current.catalog, catalog.catalog, files)),
		files: map(change, ({ files }) => files.map(({ file, was }) => ({
			path: file,
			oldPath: was
		}))),
		changedOnBase: map(change, ({ changedOnBase }) => changedOnBase)
	};
}
const RESOLVE = "use \"Resolve conflicts\" at the end of this page, or take the default branch in and choose";
function conflictOf({ merge }) {
	const [first, ...more] = "conflicts" in merge ? merge.conflicts : [];
	return `it conflicts with the default branch in ${first ?? "a file"}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}
function gatherHeads(gate, pull, change, isInTime) {
	return attempt(async () => {
		if (!change.known) return change;
		if (pull.headRepository === null) return unknown("the fork that it came from is gone");
		const pushes = (await gate.github.access.pushes(pull.headBranch, pull.headRepository.fullName)).filter(({ at }) => isInTime(at));
		const paths = change.value.files.flatMap(({ file, was }) => was === null ? [file] : [file, was]);
		return known(await headsOf(gate.scratch.git, gate.github.statuses, pushes, gate.tip, paths));
	});
}
/** GitHub names the accounts, git has all commits: where they do not agree, nothing is known (REL-17). */
function gatherCommits(gate, pull, change) {
	return attempt(async () => {
		if (!change.known) return change;
		const { git } = gate.scratch;
		const listed = await git.text([
			"rev-list",
			"--parents",
			pull.head,
			`^${gate.tip}`
		]);
		const lines = listed === "" ? [] : listed.split("\n").map((line) => line.split(" "));
		const found = await gate.github.pulls.commits(pull.number);
		const shas = new Set(found.map(({ sha }) => sha));
		if (lines.length !== shas.size || lines.some(([sha = ""]) => !shas.has(sha))) return unknown(`git counts ${lines.length} commits and GitHub lists ${shas.size}; it lists at most 250, so make fewer of them`);
		const merges = new Set(lines.flatMap(([sha = "", ...parents]) => parents.length === 2 ? [sha] : []));
		const commits = [];
		for (const commit of found) {
			const ownMerge = merges.has(commit.sha) && await ownMergeOf(git, commit.sha, gate.tip) !== null;
			commits.push({
				...commit,
				ownMerge
			});
		}
		return known(commits);
	});
}
async function gatherRoles({ github }, logins) {
	const roles = /* @__PURE__ */ new Map();
	for (const login of logins) roles.set(login.toLowerCase(), await attempt(async () => known(await github.access.role(login))));
	return roles;
}
function map(one, change) {
	return one.known ? known(change(one.value)) : one;
}
function both(one, other, join) {
	if (!one.known) return one;
	return other.known ? known(join(one.value, other.value)) : other;
}

export { gatherPullRequest as t };