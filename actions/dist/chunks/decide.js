import { t as approvalStatus } from "./approval-status.js";
import { r as kinds, t as formOf } from "./kinds.js";
import { c as isOwnMerge, f as openingProblem, n as CLOSED, p as unclearLines, r as judge, s as canWrite, t as knownPull, u as accountKey } from "./unknowns.js";
import { m as kindsByFile } from "./names.js";
import { n as listed } from "./wording.js";

// actions/core/execution/approval/catalog-obstacles.ts
/**
* What keeps the default branch's catalog from naming approvers: a file of which there is one is missing, double or not
* to be read, two people share an id, or a line of the approval policy is no path.
*/
function catalogObstacles(catalog) {
	return [
		...kinds.filter(({ single, list }) => single && catalog[list].length !== 1).map(({ kind, example, list }) => obstacle(catalog[list].length === 0 ? `the default branch has no ${kind} that can be read (\`${catalog.root}/${example}\`)` : `the default branch has more than one ${kind}`)),
		...doubleIds(catalog),
		...unclearPolicy(catalog),
		...impossibleHours(catalog)
	];
}
function impossibleHours(catalog) {
	const problem = openingProblem(catalog);
	return problem === null ? [] : [obstacle(`the cadence on the default branch is impossible: ${problem}`)];
}
function doubleIds(catalog) {
	const ids = catalog.people.flatMap(({ value }) => value.spec.people.map(({ id }) => id));
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => obstacle(`"${id}" stands twice in people.yaml on the default branch`));
}
function unclearPolicy(catalog) {
	return catalog.approvalPolicies.flatMap(({ value }) => unclearLines(value.spec)).map((path) => obstacle(`the approval policy's line "${path}" is neither a path nor a folder with /**`));
}
function obstacle(what) {
	return {
		what,
		todo: "ask an administrator to put it right on the default branch"
	};
}

// actions/core/execution/approval/set-up.ts
/**
* In set-up mode nobody can approve yet: people.yaml names nobody. So a change of people.yaml, settings.yaml or the
* policies, and of nothing else, is admitted where its author and every pusher are administrators by GitHub's word.
*/
function admissionOf(root, author, files, heads, role) {
	const paths = files.flatMap(({ path, oldPath }) => oldPath === null ? [path] : [oldPath, path]);
	const others = paths.filter((path) => !isSetUpFile(root, path));
	if (paths.length === 0 || others.length > 0) return {
		admitted: false,
		why: `it changes other files too, such as \`${others[0] ?? ""}\``
	};
	const pushers = heads.filter((head, index) => !isOwnMerge(head, heads[index - 1])).map(({ by }) => by);
	for (const maker of [author, ...pushers]) {
		if (maker === null || maker.bot) return {
			admitted: false,
			why: "a program made some of it"
		};
		const found = role(accountKey(maker.login));
		if (found === void 0 || !found.known) return {
			admitted: false,
			why: `GitHub does not say now whether ${maker.login} is an administrator`
		};
		if (found.value !== "admin") return {
			admitted: false,
			why: `${maker.login} is no administrator`
		};
	}
	return {
		admitted: true,
		files: [...new Set(paths)]
	};
}
/** The files with which a repository is set up. */
function isSetUpFile(root, path) {
	return path === `${root}/people.yaml` || path === `${root}/settings.yaml` || path.startsWith(`${root}/policies/`);
}

// actions/core/execution/approval/unread-files.ts
/** So many are named; the check names them all. */
const MOST_NAMED = 4;
/**
* What keeps a change from being approved before anybody is asked: definitions in it that cannot be read. One obstacle for
* all of them, since whom they ask and what they lower is known only once they are put right.
*/
function unreadObstacles(proposed, files) {
	const readable = kindsByFile(proposed);
	const unread = files.map(({ path }) => path).filter((file) => proposed.files.has(file) && !readable.has(file)).filter((file) => formOf(file.slice(proposed.root.length + 1)) !== "other");
	if (unread.length === 0) return [];
	const named = unread.slice(0, MOST_NAMED).map((file) => `\`${file}\``);
	const more = unread.length - named.length;
	return [{
		what: `${listed(more > 0 ? [...named, `${more} more`] : named)} cannot be read, so nobody can tell what changes`,
		todo: "put right what the check says about it; who has to approve is asked then"
	}];
}

// actions/core/execution/approval/decide.ts
/**
* Decides whether a pull request has been approved by those whom the default branch's catalog names. A pure function of
* what was gathered: it publishes nothing, and whatever is not known keeps the gate closed, with the reason.
*/
function decideApproval(pull) {
	const decided = decide(pull);
	return {
		...decided,
		status: approvalStatus(decided)
	};
}
function decide(pull) {
	const { pull: facts, obstacles: unknowns } = knownPull(pull);
	if (facts === null) return {
		...CLOSED,
		obstacles: unknowns
	};
	const unfit = catalogObstacles(facts.current);
	if (unfit.length > 0) return {
		...CLOSED,
		obstacles: unfit
	};
	const unread = unreadObstacles(facts.proposed, facts.files);
	if (unread.length > 0) return {
		...CLOSED,
		obstacles: unread
	};
	const role = (human) => pull.roles.get(human.slice(1));
	const judged = judge(pull, facts, role);
	const { seats, obstacles, mode } = judged;
	const request = requestsOf(seats, role);
	if (obstacles.length > 0) return {
		...judged,
		request
	};
	if (seats.length > 0 && seats.every(({ state }) => state === "approved")) return {
		...judged,
		state: "success",
		overrides: escalations(seats)
	};
	if (mode === "live" || seats.some(({ state }) => state === "held")) return {
		...judged,
		request
	};
	const admission = admissionOf(facts.current.root, facts.author, facts.files, facts.heads, role);
	return admission.admitted ? {
		...judged,
		...admitted(facts, admission, seats)
	} : {
		...judged,
		request
	};
}
function escalations(seats) {
	return seats.filter(({ as }) => as === "escalation").map(({ approval, person }) => ({
		kind: "escalation",
		by: approval?.by.account ?? "",
		person: approval?.by.id ?? null,
		insteadOf: person === null ? [] : [person.id],
		reason: `${person?.name ?? ""} was silent for a business day`
	}));
}
/** An administrator's change in set-up mode: open, with everybody who did not approve it named. */
function admitted({ author, current }, { files }, seats) {
	const person = current.people.flatMap(({ value }) => value.spec.people).find(({ github }) => github !== null && accountKey(github) === accountKey(author.login));
	const missing = seats.flatMap((seat) => seat.state === "approved" || seat.person === null ? [] : [seat.person.id]);
	return {
		state: "success",
		admitted: files,
		overrides: [{
			kind: "set-up",
			by: author.login,
			person: person?.id ?? null,
			insteadOf: missing,
			reason: "an administrator's change of set-up files, before the repository is live"
		}]
	};
}
/** Who is still to look: those who are asked, their stand-ins, and the escalation owner once the silence is over. */
function requestsOf(seats, role) {
	const accounts = seats.filter(({ state }) => state === "waiting").flatMap(({ person, standIns, escalation }) => [
		...person === null ? [] : [person],
		...standIns.map(({ by }) => by),
		...escalation?.open === true ? [escalation.by] : []
	]).flatMap(({ account }) => account === null ? [] : [account]);
	return [...new Set(accounts)].filter((account) => {
		const found = role(accountKey(account));
		return found?.known === true && canWrite(found.value);
	});
}

export { decideApproval as t };