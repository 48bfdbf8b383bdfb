import { d as once, o as folderOf, u as firstBy } from "./kinds.js";
import { a as peopleById } from "./names.js";

// actions/core/execution/approval/folders.ts
/** The folder of the workflow in which a file stands, at any depth; null outside of the workflows. */
function workflowFolder(root, file) {
	const start = `${root}/workflows/`;
	if (!file.startsWith(start)) return null;
	const [name, ...below] = file.slice(start.length).split("/");
	return name === void 0 || name === "" || below.length === 0 ? null : `${start}${name}`;
}
/** The file that makes a folder a workflow. */
function definitionIn(folder) {
	return `${folder}/workflow.yaml`;
}
/** The workflow of a folder, where there is one that could be read. */
function workflowIn(catalog, folder) {
	return byFolder(catalog).get(folder);
}
const byFolder = once((catalog) => firstBy(catalog.workflows, ({ file }) => folderOf(file)));
/** The name of a workflow's folder: `lead-response`. */
function nameOfFolder(folder) {
	return folder.slice(folder.lastIndexOf("/") + 1);
}
/** A workflow's title as people know it. */
function titleOf({ value }) {
	return value.metadata.title ?? value.metadata.name;
}

// actions/core/execution/approval/binding.ts
/**
* The commits whose approval is one of the head: itself, and, going back over merges of the default branch that equal
* git's own, each earlier head in which every file of the pull request has the same blob (SEC-14). A blob that is not
* known carries nothing over.
*/
function bindingOf(heads, files) {
	const last = heads.at(-1);
	if (last === void 0) return {
		head: "",
		accepted: /* @__PURE__ */ new Set(),
		heads
	};
	const paths = files.flatMap(({ path, oldPath }) => oldPath === null ? [path] : [path, oldPath]);
	const accepted = /* @__PURE__ */ new Set([last.sha]);
	let index = heads.length - 1;
	while (index > 0) {
		const [before, merge] = [heads[index - 1], heads[index]];
		if (merge.mergeOf !== before.sha || !haveSameBlobs(last, before, paths)) break;
		accepted.add(before.sha);
		index -= 1;
	}
	return {
		head: last.sha,
		accepted,
		heads
	};
}
function haveSameBlobs(one, other, paths) {
	return paths.every((path) => {
		const blob = one.blobs.get(path);
		return blob !== void 0 && blob === other.blobs.get(path);
	});
}
/**
* A bare yes is for a head only where the gate had posted its first status on it before, and no other head had come in
* between, not even for a moment (SEC-16): else a push in the same second would be approved unseen. Times are told to the
* second, so what happened in the same one counts as the worse case.
*/
function bareYesAt({ accepted, heads }, at) {
	let why = "before-first-status";
	for (const { sha, firstStatus } of heads.toReversed()) {
		if (!accepted.has(sha) || firstStatus === null || firstStatus >= at) continue;
		if (!heads.some((other) => other.sha !== sha && other.at >= firstStatus && other.at <= at)) return {
			counts: true,
			commit: sha
		};
		why = "head-between";
	}
	return {
		counts: false,
		why
	};
}
/** The one of the heads that the typed digits stand for, or null. Digits that fit two heads stand for none. */
function headOfHash({ heads }, hash) {
	const fitting = new Set(heads.map(({ sha }) => sha).filter((sha) => sha.startsWith(hash)));
	const [only] = fitting;
	return fitting.size === 1 && only !== void 0 ? only : null;
}

// actions/core/execution/approval/people.ts
/** The person of an id, as shown; undefined where people.yaml does not know it. */
function personOf(catalog, id) {
	const person = peopleById(catalog).get(id);
	return person === void 0 ? void 0 : named(person);
}
function named({ id, name, github }) {
	return {
		id,
		name,
		account: github
	};
}
/** All people, in the order of the file. */
function peopleOf(catalog) {
	return [...peopleById(catalog).values()].map(named);
}
/** Who a person is in the world: two ids with one account are one human being, who cannot be two approvers. */
function humanOf(person) {
	return person.account === null ? `id:${person.id}` : accountKey(person.account);
}
/** The same for an account, whoever it belongs to. */
function accountKey(login) {
	return `@${login.toLowerCase()}`;
}

// actions/core/execution/approval/makers.ts
/** GitHub's own committer of what is made in the browser: no person. */
const WEB_FLOW = "web-flow";
/**
* Tells who made a change. Git's own merge of the default branch on top of the head before it is nobody's work. What a
* bot pushed counts as made by nobody known: any writer can have a workflow push it.
*/
function makersOf(pull, heads, commits) {
	const pushes = heads.filter((head, index) => !isOwnMerge(head, heads[index - 1]));
	const made = commits.filter(({ ownMerge }) => !ownMerge);
	const people = pushes.flatMap(({ by }) => by === null || by.bot ? [] : [accountKey(by.login)]);
	const named = made.flatMap(({ author, committer }) => [author, committer]).filter(isPerson);
	return {
		author: pull.author === null ? "" : accountKey(pull.author.login),
		pushers: new Set(people),
		gitAuthors: new Set(named.map(({ login }) => accountKey(login))),
		unnamed: pushes.some(({ by }) => by?.bot === true) || made.some(({ author }) => isNobody(author))
	};
}
/** True for an author without an account, and for GitHub itself, which commits for people but is never the author. */
function isNobody(author) {
	return author === null || author.login.toLowerCase() === WEB_FLOW;
}
/** True for a head that is nothing but git's merge of the default branch into the head before it. */
function isOwnMerge(head, before) {
	return before !== void 0 && head.mergeOf === before.sha;
}
function isPerson(account) {
	return account !== null && !account.bot && account.login.toLowerCase() !== WEB_FLOW;
}
/** True where GitHub's own record says that this person made some of the change. */
function isMaker(makers, human) {
	return human === makers.author || makers.pushers.has(human);
}

// actions/core/execution/approval/counts.ts
/** True for the roles that may write. */
function canWrite(role) {
	return role === "admin" || role === "maintain" || role === "write";
}
/**
* Weighs what an account said (SEC-7 to SEC-16), whoever it is: whether it is asked at all is another question. The last
* word counts: a no stands until a yes comes after it, and a yes that names another commit takes back the one before.
*/
function standingOf(key, words, role, scales) {
	const lastNo = words.findLastIndex(({ kind }) => kind === "no");
	const lastYes = words.findLastIndex(({ kind, by }) => kind === "yes" && !by.bot);
	const found = bindingYes(words, scales);
	const personal = found.yes === null ? null : personalRefusal(key, found.yes.word, role, scales.makers);
	return {
		yes: personal === null ? found.yes : null,
		no: lastNo > lastYes ? words[lastNo] : null,
		refused: found.yes !== null && personal !== null ? {
			word: found.yes.word,
			refusal: personal,
			commit: found.yes.commit
		} : found.refused,
		lastWord: words.at(-1)?.at ?? null
	};
}
/** The newest yes that is for this head, unless something after it takes it back. */
function bindingYes(words, scales) {
	let refused = null;
	for (const word of words.toReversed()) {
		if (word.kind === "no") break;
		if (word.kind === "unclear") {
			if (word.meantAsYes || words.some(({ kind, at }) => kind === "yes" && at <= word.at)) refused ??= {
				word,
				refusal: word.why,
				commit: null
			};
			break;
		}
		if (word.kind === "garbled") refused ??= {
			word,
			refusal: "garbled",
			commit: null
		};
		if (word.kind !== "yes") continue;
		const weighed = weigh(word, scales);
		if (weighed.refusal === null) return {
			yes: {
				word,
				commit: weighed.commit
			},
			refused: null
		};
		refused ??= {
			word,
			refusal: weighed.refusal,
			commit: weighed.commit
		};
		if (word.bound.by !== "nothing") break;
	}
	return {
		yes: null,
		refused
	};
}
function weigh({ at, bound }, { binding, basedSince }) {
	const commit = commitOf(bound, binding);
	if (commit !== null && !binding.accepted.has(commit)) return {
		refusal: binding.heads.some(({ sha }) => sha === commit) ? "older-commit" : "other-commit",
		commit
	};
	if (basedSince !== null && at <= basedSince) return {
		refusal: "other-base",
		commit
	};
	if (bound.by !== "nothing") return commit === null ? {
		refusal: "other-commit",
		commit: bound.by === "hash" ? bound.hash : null
	} : {
		refusal: null,
		commit
	};
	const bare = bareYesAt(binding, at);
	return bare.counts ? {
		refusal: null,
		commit: bare.commit
	} : {
		refusal: bare.why,
		commit: null
	};
}
function commitOf(bound, binding) {
	switch (bound.by) {
		case "commit": return bound.commit;
		case "hash": return headOfHash(binding, bound.hash);
		case "nothing": return null;
		default: return bound;
	}
}
/** Why this account approves nothing here; null where it may (SEC-11 to SEC-13). */
function personalRefusal(key, word, role, makers) {
	if (word.by.bot) return "bot";
	if (key === makers.author) return "author";
	if (isMaker(makers, key)) return "pusher";
	if (makers.gitAuthors.has(key)) return "git-author";
	if (role === void 0 || !role.known) return "role-unknown";
	return canWrite(role.value) ? null : "cannot-write";
}

// actions/core/execution/approval/live.ts
/** With one account, everybody would approve themselves. */
const LEAST_WRITERS = 2;
/** True where real people approve; the settings are one file, or the catalog is not fit to decide by. */
function isLive(catalog) {
	return catalog.settings.length === 1 && catalog.settings[0]?.value.spec.live === true;
}
/** True where a change takes a live repository back to set-up mode: two people have to approve that. */
function takesLiveBack(current, proposed) {
	return isLive(current) && !isLive(proposed);
}
/** True where a change has to show that enough accounts can write: it goes live, or changes who is who in a live one. */
function mustShowWriters(current, proposed, files) {
	if (!isLive(proposed)) return false;
	const people = `${current.root}/people.yaml`;
	return !isLive(current) || files.some(({ path, oldPath }) => path === people || oldPath === people);
}
/** A live repository has two accounts that can write, by GitHub's word; an account it does not tell about is none. */
function tooFewWriters(proposed, role) {
	const roles = accountsOf(proposed).map((account) => role(accountKey(account)));
	const writers = roles.filter((found) => found?.known === true && canWrite(found.value)).length;
	if (writers >= LEAST_WRITERS) return [];
	const isUntold = roles.some((found) => found === void 0 || !found.known);
	return [{
		what: `\`live: true\` needs ${LEAST_WRITERS} people whose GitHub accounts can write here, and people.yaml has ${writers}` + (isUntold ? " of whom GitHub says so now" : ""),
		todo: "give a second person of people.yaml an account with write access, or leave `live: false`"
	}];
}
/** The accounts of a catalog's people, each once. */
function accountsOf(catalog) {
	const accounts = peopleOf(catalog).flatMap(({ account }) => account === null ? [] : [account.toLowerCase()]);
	return [...new Set(accounts)];
}

// actions/core/execution/approval/policy-paths.ts
/**
* The policy's answer for a path: the longest line that matches, else the default. Where two lines are the same path, the
* approvers of both are asked.
*/
function policyAnswer({ default: others, paths }, file) {
	const lines = paths.filter(({ path }) => covers(path, file));
	const longest = Math.max(...lines.map(({ path }) => stem(path).length));
	const winners = lines.filter(({ path }) => stem(path).length === longest);
	const [winner] = winners;
	if (winner === void 0) return {
		approvers: [...new Set(others)],
		path: null
	};
	return {
		approvers: [...new Set(winners.flatMap(({ approvers }) => approvers))],
		path: winner.path
	};
}
/** Lines that name something else than a path or a folder: nobody can tell what they were meant to cover. */
function unclearLines({ paths }) {
	return paths.map(({ path }) => path).filter((path) => /[*?[\]{}]/.test(stem(path)) || path.startsWith("/"));
}
function covers(path, file) {
	return path.endsWith("/**") ? file.startsWith(`${stem(path)}/`) : path === file;
}
function stem(path) {
	return path.endsWith("/**") ? path.slice(0, -3) : path;
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

// actions/core/execution/approval/substitutes.ts
/**
* Who may stand for a maker of the change, the first choice first. For a workflow: its reviewer, owner and escalation
* owner. For the risk policy's owner: the escalation owner, then who decides such cases by the risk policy, so that a
* business whose risk owner is also its escalation owner is not stuck. For all else, and for a new workflow, the approval
* policy's default comes first, then the roles of all workflows. The default branch's catalog names all of them.
*/
function substitutesFor(catalog, isRisk, name) {
	const workflow = name === null ? void 0 : workflowIn(catalog, `${catalog.root}/workflows/${name}`);
	return peopleFor(catalog, isRisk ? forRisk(catalog, workflow) : forRole(catalog, workflow));
}
/** Everybody with a role, those of the approval policy's default first. */
function everybody(catalog) {
	return peopleFor(catalog, allRoles(catalog));
}
function peopleFor(catalog, ids) {
	return [...new Set(ids)].map((id) => personOf(catalog, id)).filter((person) => person !== void 0);
}
function forRole(catalog, workflow) {
	if (workflow === void 0) return allRoles(catalog);
	const { reviewer, owner, escalation } = workflow.value.spec;
	return [
		reviewer,
		owner,
		escalation
	];
}
function forRisk(catalog, workflow) {
	const deciders = catalog.riskPolicies.flatMap(({ value }) => value.spec.decisions.map((rule) => ({
		decision: rule.class,
		approver: rule.approver
	})));
	if (workflow === void 0) return [
		...escalations(catalog),
		...deciders.map(({ approver }) => approver),
		...allRoles(catalog)
	];
	const { reviewer, owner, escalation, risk } = workflow.value.spec;
	return [
		escalation,
		...deciders.filter(({ decision }) => decision === risk.decision).map(({ approver }) => approver),
		owner,
		reviewer
	];
}
function allRoles(catalog) {
	const specs = catalog.workflows.map(({ value }) => value.spec);
	return [
		...catalog.approvalPolicies.flatMap(({ value }) => value.spec.default),
		...specs.map(({ reviewer }) => reviewer),
		...specs.map(({ owner }) => owner),
		...escalations(catalog)
	];
}
function escalations(catalog) {
	return catalog.workflows.map(({ value }) => value.spec.escalation);
}

export { nameOfFolder as C, workflowIn as E, definitionIn as S, workflowFolder as T, accountKey as _, policyAnswer as a, personOf as b, isLive as c, tooFewWriters as d, canWrite as f, makersOf as g, isOwnMerge as h, isSetUpFile as i, mustShowWriters as l, isMaker as m, substitutesFor as n, unclearLines as o, standingOf as p, admissionOf as r, accountsOf as s, everybody as t, takesLiveBack as u, humanOf as v, titleOf as w, bindingOf as x, peopleOf as y };