import { t as DAY } from "./duration.js";
import { S as resolvePath, T as once, a as namesOf, g as playbookOf, m as kindsByFile, o as peopleById, u as teamsByName, w as firstBy, y as folderOf } from "./names.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { n as businessCalendar, t as isZone } from "./zone.js";
import { r as standInsOf } from "./stand-ins.js";
import { n as parseCommand, t as nearCommand } from "./command.js";
import { r as isSensitive } from "./step-risk.js";

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

// actions/core/execution/approval/silence.ts
/** Monday, 1970-01-05. */
const A_MONDAY = 4 * DAY;
const DAYS_OF_WEEK = [
	0,
	1,
	2,
	3,
	4,
	5,
	6
];
/** The opening hours of the default branch; undefined where its cadence could not be read. */
function openingOf(catalog) {
	const cadence = catalog.cadences[0]?.value.spec;
	if (cadence === void 0 || catalog.cadences.length > 1) return void 0;
	const { zone, business_hours, holidays = [] } = cadence;
	return {
		zone,
		hours: Object.fromEntries(Object.entries(business_hours).map(([day, times]) => [day, times])),
		holidays: holidays.map(({ date }) => date)
	};
}
/** The default branch's calendar, and how long its longest day is. Throws RangeError for hours that are impossible. */
const calendarOf = once((catalog) => {
	const opening = openingOf(catalog);
	if (opening === void 0) return null;
	const week = businessCalendar({
		...opening,
		zone: "UTC",
		holidays: []
	});
	const longest = Math.max(...DAYS_OF_WEEK.map((day) => week.between(A_MONDAY + day * DAY, A_MONDAY + (day + 1) * DAY)));
	return {
		calendar: businessCalendar(opening),
		longest
	};
});
/** What is wrong with the opening hours of the default branch, in words; null where nothing is, or where there are none. */
function openingProblem(catalog) {
	const zone = catalog.cadences[0]?.value.spec.zone;
	if (zone !== void 0 && !isZone(zone)) return `"${zone}" is no time zone`;
	try {
		calendarOf(catalog);
		return null;
	} catch (error) {
		if (error instanceof RangeError) return error.message;
		throw error;
	}
}
/**
* When one business day of silence is over, in milliseconds since 1970: once the business has been open for as long as on
* the longest day of its week. From Monday 15:00 that is Tuesday 15:00, and a short Saturday is no whole day. Null where
* the business never opens.
*/
function silenceOver(catalog, since) {
	const known = calendarOf(catalog);
	return known === null || known.longest === 0 ? null : known.calendar.add(since, known.longest);
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

// actions/core/execution/approval/sensitive.ts
/**
* For a changed file: the workflow whose legal, pricing or financial work it steers, or null. Steps, prompts, risk and
* prices steer it, in the workflow as it is and as it would be: a change cannot make itself harmless. Every YAML file of
* such a folder beside workflow.yaml counts as steps, so that a renamed playbook is none the less one.
*/
function sensitiveWorkflowOf({ current, proposed }, file) {
	const catalogs = [current, proposed];
	const folder = workflowFolder(current.root, file);
	const sensitive = (folder === null ? [] : catalogs.map((catalog) => workflowIn(catalog, folder))).find((workflow, index) => isSensitiveWork(catalogs[index], workflow));
	if (folder !== null && sensitive !== void 0 && isSteering({
		current,
		proposed
	}, folder, file)) return sensitive;
	return steered(current).get(file) ?? steered(proposed).get(file) ?? null;
}
function isSensitiveWork(catalog, workflow) {
	if (workflow === void 0) return false;
	const steps = playbookOf(catalog, workflow)?.value.spec.steps ?? [];
	return isSensitive(workflow.value.spec.risk.decision) || steps.some(({ risk }) => isSensitive(risk?.decision ?? "none"));
}
function isSteering(both, folder, file) {
	if (file === definitionIn(folder)) return steersDifferently(both, folder);
	const below = file.slice(folder.length + 1);
	return /\.ya?ml$/i.test(below) || below.startsWith("prompts/");
}
/** True where workflow.yaml changes what it says about risk, prices or steps, or comes, or goes. */
function steersDifferently({ current, proposed }, folder) {
	const [from, to] = [workflowIn(current, folder), workflowIn(proposed, folder)];
	if (from === void 0 || to === void 0) return true;
	const told = ({ value: { spec } }) => JSON.stringify([
		spec.risk,
		spec.value ?? null,
		spec.playbook
	]);
	return told(from) !== told(to);
}
/** Files that steer sensitive work wherever they stand, and whose: the playbooks, prompts and services that it uses. */
const steered = once((catalog) => {
	const users = catalog.workflows.filter((workflow) => isSensitiveWork(catalog, workflow));
	return new Map(users.flatMap((user) => steeringFiles(catalog, user).map((file) => [file, user])));
});
function steeringFiles(catalog, workflow) {
	const playbook = resolvePath(workflow.file, workflow.value.spec.playbook);
	const found = playbookOf(catalog, workflow);
	const prompts = (found?.value.spec.steps ?? []).flatMap((step) => step.kind === "draft" && found !== void 0 ? [resolvePath(found.file, step.prompt)] : []);
	const services = namesOf(workflow).map((name) => servicesOf(catalog).get(name)?.file ?? null);
	return [
		playbook,
		...prompts,
		...services
	].filter((path) => path !== null);
}
const servicesOf = once((catalog) => firstBy(catalog.services, ({ value }) => value.spec.workflow));

// actions/core/execution/approval/workflow-asks.ts
/** Whom a changed file asks as part of a workflow. What cannot be read on the default branch cannot be judged. */
function workflowAsks(catalogs, file) {
	const { current, proposed } = catalogs;
	const folder = workflowFolder(current.root, file);
	if (folder === null) return {
		isWorkflow: false,
		asks: [],
		obstacles: []
	};
	const workflow = workflowIn(current, folder);
	if (workflow !== void 0) return {
		isWorkflow: true,
		asks: asksOfKnown(catalogs, workflow, folder, file),
		obstacles: []
	};
	if (current.files.has(definitionIn(folder))) return {
		isWorkflow: true,
		asks: [],
		obstacles: [broken(folder)]
	};
	const fresh = workflowIn(proposed, folder);
	if (fresh === void 0) return {
		isWorkflow: false,
		asks: [],
		obstacles: []
	};
	return {
		...asksOfNew(current, fresh, folder, file),
		isWorkflow: true
	};
}
function asksOfKnown(catalogs, workflow, folder, file) {
	const { owner, reviewer } = workflow.value.spec;
	const title = titleOf(workflow);
	const common = {
		workflow: nameOfFolder(folder),
		lowered: false,
		file
	};
	const own = {
		...common,
		kind: "reviewer",
		person: reviewer,
		rule: `reviewer of "${title}"`
	};
	const gone = whatGoes(catalogs, workflow, file);
	const why = `of "${title}", since ${gone}`;
	const asks = gone === null ? [own] : [{
		...own,
		lowered: true,
		rule: `reviewer ${why}`
	}, {
		...common,
		kind: "owner",
		lowered: true,
		person: owner,
		rule: `owner ${why}`
	}];
	const next = file === workflow.file ? workflowIn(catalogs.proposed, folder)?.value.spec : void 0;
	if (next !== void 0 && next.owner !== owner) {
		asks.push({
			...common,
			kind: "owner",
			person: owner,
			rule: `owner of "${title}" until now`
		});
		asks.push({
			...common,
			kind: "new-owner",
			person: next.owner,
			rule: `new owner of "${title}"`
		});
	}
	if (next !== void 0 && next.reviewer !== reviewer) asks.push({
		...common,
		kind: "new-reviewer",
		person: next.reviewer,
		rule: `new reviewer of "${title}"`
	});
	return asks;
}
/** What a change takes away as a whole, with every control in it: then owner and reviewer are asked. Null where nothing. */
function whatGoes({ current, proposed }, workflow, file) {
	if (!proposed.files.has(file)) {
		if (file === workflow.file) return "it goes, with all its controls";
		return kindsByFile(current).get(file) === "Playbook" ? "its steps go, with all their controls" : null;
	}
	if (file !== workflow.file) return null;
	const next = workflowIn(proposed, folderOf(file))?.value.spec;
	return next !== void 0 && next.playbook !== workflow.value.spec.playbook ? "other steps take the place of all its steps" : null;
}
/** A new workflow asks the reviewer that it names and the owner of its team; the default branch must know both. */
function asksOfNew(current, fresh, folder, file) {
	const { metadata, spec } = fresh.value;
	const title = titleOf(fresh);
	const common = {
		workflow: nameOfFolder(folder),
		lowered: false,
		file
	};
	const reviewer = {
		...common,
		kind: "new-workflow-reviewer",
		person: spec.reviewer,
		rule: `reviewer of the new "${title}"`
	};
	const team = teamsByName(current).get(metadata.team);
	if (team === void 0) return {
		asks: [reviewer],
		obstacles: [{
			what: `"${title}" belongs to the team "${metadata.team}", which people.yaml on the default branch does not know`,
			todo: `add the team to people.yaml in a pull request of its own, and merge that one first`
		}]
	};
	const rule = `owner of the team "${team.title ?? team.name}" of the new "${title}"`;
	return {
		asks: [reviewer, {
			...common,
			kind: "team-owner",
			person: team.owner,
			rule
		}],
		obstacles: []
	};
}
function broken(folder) {
	return {
		what: `\`${definitionIn(folder)}\` on the default branch cannot be read, so nobody can tell who its reviewer is`,
		todo: "ask an administrator to put back its last version that could be read"
	};
}

// actions/core/execution/approval/asks.ts
/**
* Everybody whom a change asks, and for which files: the default branch's catalog names them, always. What it cannot
* name keeps the gate closed. Deleting counts as changing, and a renamed file is changed in both places.
*/
function asksOf(change) {
	const paths = change.files.flatMap(({ path, oldPath }) => oldPath === null ? [path] : [oldPath, path]);
	const raw = [];
	const obstacles = [];
	for (const file of new Set(paths)) {
		const found = workflowAsks(change, file);
		obstacles.push(...found.obstacles);
		const policy = policyAsks(change, file, found.isWorkflow).filter(({ person }) => !found.asks.some((ask) => ask.person === person));
		raw.push(...found.asks, ...policy, ...riskAsks(change, file));
	}
	const lowered = loweredAsks(change);
	const told = new Set(lowered.map(roleKey));
	const others = raw.filter((ask) => !told.has(roleKey(ask)));
	raw.splice(0, raw.length, ...others, ...lowered);
	return {
		asks: merged(raw),
		obstacles: [...obstacles, ...unknownPeople(change.current, raw)]
	};
}
/** Everything outside of a workflow is the approval policy's; inside, only what one of its lines names expressly. */
function policyAsks({ current }, file, isWorkflow) {
	const policy = current.approvalPolicies[0]?.value.spec;
	if (policy === void 0) return [];
	const { approvers, path } = policyAnswer(policy, file);
	const folder = workflowFolder(current.root, file);
	const isExpress = folder !== null && path !== null && (path === file || path.startsWith(`${folder}/`));
	if (isWorkflow && !isExpress) return [];
	const rule = path === null ? "approval policy: for everything that it does not name" : `approval policy: for \`${path}\``;
	return approvers.map((person) => ({
		kind: "policy",
		person,
		workflow: null,
		lowered: false,
		file,
		rule
	}));
}
/** Policies, and what steers legal, pricing or financial work, are also the risk policy owner's. */
function riskAsks(change, file) {
	const owner = change.current.riskPolicies[0]?.value.spec.owner;
	if (owner === void 0) return [];
	const ask = {
		kind: "risk-owner",
		person: owner,
		lowered: false,
		file
	};
	if (file.startsWith(`${change.current.root}/policies/`)) return [{
		...ask,
		workflow: null,
		rule: "owner of the risk policy: for every policy"
	}];
	const workflow = sensitiveWorkflowOf(change, file);
	if (workflow === null) return [];
	const rule = `owner of the risk policy: "${titleOf(workflow)}" decides about law, prices or money`;
	return [{
		...ask,
		workflow: nameOfFolder(folderOf(workflow.file)),
		rule
	}];
}
/** A lowered control asks the workflow's owner and its reviewer. */
function loweredAsks({ current, changes }) {
	return changes.filter(({ lowersControl }) => lowersControl).flatMap(({ file, workflow: name, text, reason }) => {
		const folder = workflowFolder(current.root, file) ?? (name === null ? null : `${current.root}/workflows/${name}`);
		const workflow = folder === null ? void 0 : workflowIn(current, folder);
		if (folder === null || workflow === void 0) return [];
		const { owner, reviewer } = workflow.value.spec;
		const common = {
			workflow: nameOfFolder(folder),
			lowered: true,
			file
		};
		const why = `of "${titleOf(workflow)}", since a control is lowered: ${reason ?? text}`;
		return [{
			...common,
			kind: "owner",
			person: owner,
			rule: `owner ${why}`
		}, {
			...common,
			kind: "reviewer",
			person: reviewer,
			rule: `reviewer ${why}`
		}];
	});
}
/** The same for two reasons that ask one person for one file in one role: the one with the lowered control says more. */
function roleKey({ kind, person, workflow, file }) {
	return JSON.stringify([
		kind,
		person,
		workflow,
		file
	]);
}
function merged(raw) {
	const asks = /* @__PURE__ */ new Map();
	for (const { file, ...ask } of raw) {
		const key = JSON.stringify(ask);
		const known = asks.get(key);
		if (known === void 0) asks.set(key, {
			...ask,
			files: [file]
		});
		else if (!known.files.includes(file)) known.files.push(file);
	}
	return [...asks.values()];
}
function unknownPeople(current, raw) {
	const known = peopleById(current);
	return [...new Map(raw.filter(({ person }) => !known.has(person)).map(({ person, file }) => [person, file]))].map(([person, file]) => ({
		what: `"${person}" must approve \`${file}\`, and people.yaml on the default branch does not know this person`,
		todo: `add "${person}" to people.yaml in a pull request of its own, and merge that one first`
	}));
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

// actions/core/execution/approval/needed.ts
/**
* Turns reasons into people. Whoever made some of the change, by GitHub's record, is replaced: nobody approves their own
* work. A substitute is somebody who made none of it and is not needed already, so that one person never fills two places
* by substitution. Where everybody who could stand in is asked anyway, the place falls away, as long as somebody is asked.
*
* @param second why two people have to approve, so that any second named person joins a single one; null where one may do.
*/
function neededFor(catalog, asks, makers, second) {
	const places = /* @__PURE__ */ new Map();
	const vacancies = /* @__PURE__ */ new Map();
	for (const ask of asks) {
		const person = personOf(catalog, ask.person);
		if (person === void 0) continue;
		if (isMaker(makers, humanOf(person))) addVacancy(vacancies, person, ask);
		else placeOf(places, person).asks.push(ask);
	}
	const coveredByOthers = fillVacancies(catalog, [...vacancies.values()], makers, places);
	const found = [...places.values()];
	const missing = second === null ? 0 : Math.max(0, 2 - found.length);
	const seconds = Array.from({ length: missing }, () => secondPerson(second ?? ""));
	return {
		places: [...found, ...seconds],
		coveredByOthers
	};
}
function placeOf(places, person) {
	const key = humanOf(person);
	const place = places.get(key) ?? {
		person,
		insteadOf: [],
		asks: []
	};
	places.set(key, place);
	return place;
}
function addVacancy(vacancies, maker, ask) {
	const isRisk = ask.kind === "risk-owner";
	const key = JSON.stringify([
		humanOf(maker),
		isRisk,
		ask.workflow
	]);
	const vacancy = vacancies.get(key) ?? {
		maker,
		isRisk,
		workflow: ask.workflow,
		asks: []
	};
	vacancy.asks.push(ask);
	vacancies.set(key, vacancy);
}
/** The risk policy's vacancies come first: fewer people can fill them. Returns those for whom nobody is left. */
function fillVacancies(catalog, vacancies, makers, places) {
	const taken = new Map([...places.keys()].map((human) => [human, "named"]));
	const left = [];
	for (const vacancy of vacancies.toSorted((a, b) => Number(b.isRisk) - Number(a.isRisk))) {
		const place = JSON.stringify([humanOf(vacancy.maker), vacancy.isRisk]);
		const substitute = substitutesFor(catalog, vacancy.isRisk, vacancy.workflow).find((candidate) => {
			const user = taken.get(humanOf(candidate));
			return isAble(candidate, makers) && (user === void 0 || user === place);
		});
		if (substitute === void 0) {
			left.push(vacancy);
			continue;
		}
		taken.set(humanOf(substitute), place);
		putInPlace(places, substitute, vacancy);
	}
	return leftOver(catalog, left, makers, places);
}
function isAble(candidate, makers) {
	return candidate.account !== null && !isMaker(makers, humanOf(candidate));
}
function putInPlace(places, substitute, { maker, asks }) {
	const filled = placeOf(places, substitute);
	filled.asks.push(...asks);
	if (!filled.insteadOf.some(({ id }) => id === maker.id)) filled.insteadOf.push(maker);
}
/**
* Where nobody else is asked either, the first person with a role anywhere is. Where there is none, the maker's place stays,
* and stays empty: a change never approves itself.
*/
function leftOver(catalog, left, makers, places) {
	if (places.size > 0) return [...new Map(left.map(({ maker }) => [maker.id, maker])).values()];
	const anybody = everybody(catalog).find((candidate) => isAble(candidate, makers));
	for (const vacancy of left) if (anybody !== void 0) putInPlace(places, anybody, vacancy);
	else placeOf(places, vacancy.maker).asks.push(...vacancy.asks);
	return [];
}
function secondPerson(rule) {
	return {
		person: null,
		insteadOf: [],
		asks: [{
			kind: "second-person",
			person: "",
			workflow: null,
			lowered: false,
			files: [],
			rule
		}]
	};
}

// actions/core/execution/approval/refused.ts
/** Every approval that did not count, the newest of each account, in the order in which they were given. */
function refusedOf(catalog, seats, standings, role) {
	const names = new Map(peopleOf(catalog).flatMap(({ account, name }) => account === null ? [] : [[accountKey(account), name]]));
	return [...standings].flatMap(([human, { yes, no, refused }]) => {
		const told = role(human);
		const common = {
			name: names.get(human) ?? null,
			role: told?.known === true ? told.value : null
		};
		if (refused !== null) {
			const { by, how, at } = refused.word;
			const refusal = !names.has(human) && ["cannot-write", "role-unknown"].includes(refused.refusal) ? "not-asked" : refused.refusal;
			return [{
				...common,
				login: by.login,
				how,
				at,
				refusal,
				commit: refused.commit
			}];
		}
		if (no !== null && no.doubt === null && !no.by.bot && !mayHold(human, seats)) {
			const { by, how, at } = no;
			return [{
				...common,
				login: by.login,
				how,
				at,
				refusal: "no-not-asked",
				commit: null
			}];
		}
		if (yes === null) return [];
		const refusal = withoutSeat(human, seats);
		if (refusal === null) return [];
		const { by, how, at } = yes.word;
		return [{
			...common,
			login: by.login,
			how,
			at,
			refusal,
			commit: yes.commit
		}];
	}).toSorted((a, b) => a.at - b.at);
}
/** True for whoever has a say in a place, and for makers of the change, in whose place another one is asked. */
function mayHold(human, seats) {
	return seats.some(({ person, insteadOf, holds, standIns }) => [...person === null ? [] : [person], ...insteadOf].some((named) => humanOf(named) === human) || [...holds, ...standIns].some(({ by }) => humanOf(by) === human));
}
/** What people wrote last and what is nearly a command, so that a slip of the finger is not met by silence. */
function nearMissesOf(catalog, comments) {
	const people = peopleOf(catalog);
	return [...Map.groupBy(comments.toSorted((a, b) => a.created - b.created), ({ by }) => accountKey(by.login))].flatMap(([key, said]) => {
		const { by, created, body } = said.at(-1);
		const meant = by.bot ? null : nearCommand(body);
		if (meant === null) return [];
		const person = people.find(({ account }) => account !== null && accountKey(account) === key);
		return [{
			login: by.login,
			name: person?.name ?? null,
			how: "comment",
			at: created,
			refusal: "near-command",
			commit: null,
			role: null,
			meant
		}];
	});
}
/** Why a yes that is sound has no place; null where it has one, or where its place is held. */
function withoutSeat(human, seats) {
	const waiting = seats.filter(({ state }) => state === "waiting");
	const isSeated = seats.some(({ approval }) => approval !== null && humanOf(approval.by) === human);
	const couldStand = waiting.some(({ standIns }) => standIns.some(({ by }) => humanOf(by) === human));
	if (isSeated) return couldStand ? "other-place" : null;
	if (seats.some(({ person }) => person !== null && humanOf(person) === human) || couldStand) return null;
	return waiting.some(({ escalation }) => escalation !== null && !escalation.open && humanOf(escalation.by) === human) ? "not-yet" : "not-asked";
}

// actions/core/execution/approval/fill.ts
/**
* Gives places to candidates so that as many places as possible are taken and nobody takes two: Kuhn's augmenting paths
* (1955), each place trying its candidates in their order.
*
* @returns for each place, the candidate who takes it, or null.
*/
function matchPlaces(places) {
	const placeOf = /* @__PURE__ */ new Map();
	const taken = places.map(() => null);
	const take = (place, tried) => {
		for (const candidate of places[place] ?? []) {
			if (tried.has(candidate.human)) continue;
			tried.add(candidate.human);
			const other = placeOf.get(candidate.human);
			if (other !== void 0 && !take(other, tried)) continue;
			placeOf.set(candidate.human, place);
			taken[place] = candidate;
			return true;
		}
		return false;
	};
	for (const index of places.keys()) take(index, /* @__PURE__ */ new Set());
	return taken;
}

// actions/core/execution/approval/stand-ins.ts
/**
* Who stands in for a place today, by the business's own calendar. A person may be asked under several ids; whoever stands
* in for one of them has to stand in for all. None where the day cannot be told.
*/
function standInsFor(catalog, place, now) {
	const { person, asks, insteadOf } = place;
	const zone = catalog.cadences[0]?.value.spec.zone;
	if (person === null || zone === void 0) return [];
	const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
	const human = humanOf(person);
	const ids = new Set(insteadOf.length > 0 ? [person.id] : []);
	for (const ask of asks) {
		const asked = personOf(catalog, ask.person);
		if (asked !== void 0 && humanOf(asked) === human) ids.add(ask.person);
	}
	const active = standInsOf(catalog).filter(({ standIn }) => standIn.from <= today && today <= standIn.to);
	const found = /* @__PURE__ */ new Map();
	for (const { standIn } of active) {
		const by = personOf(catalog, standIn.by);
		if (by === void 0 || !ids.has(standIn.for) || humanOf(by) === human) continue;
		const covered = active.filter(({ standIn: other }) => {
			const otherBy = personOf(catalog, other.by);
			return otherBy !== void 0 && humanOf(otherBy) === humanOf(by);
		});
		if ([...ids].every((id) => covered.some(({ standIn: other }) => other.for === id))) found.set(humanOf(by), {
			by,
			until: standIn.to
		});
	}
	return [...found.values()];
}

// actions/core/execution/approval/seats.ts
/**
* Gives every place to who approved it. The person who is asked comes first; whoever has no place of their own may then
* take one as stand-in, as escalation owner after a silent business day, or as any second person: one each.
*/
function seatsOf(places, room) {
	const seats = places.map((place) => openSeat(place, room));
	const named = new Set(seats.flatMap(({ person }) => person === null ? [] : [humanOf(person)]));
	const waiting = seats.filter(({ state }) => state === "waiting");
	const taken = matchPlaces(waiting.map((seat) => candidatesFor(seat, room, named)));
	for (const [index, seat] of waiting.entries()) {
		const candidate = taken[index];
		if (candidate === null || candidate === void 0) continue;
		const { by, as } = candidate.as;
		sit(seat, by, as, room);
	}
	return seats;
}
function openSeat(place, room) {
	const { person } = place;
	const standIns = standInsFor(room.catalog, place, room.now).filter(({ by }) => !isMaker(room.makers, humanOf(by)));
	const holds = (person === null ? [] : [person, ...standIns.map(({ by }) => by)]).flatMap((voice) => holdOf(voice, room));
	const seat = {
		...place,
		state: holds.length > 0 ? "held" : "waiting",
		approval: null,
		as: null,
		holds,
		standIns,
		escalation: escalationFor(place, room),
		obstacle: person === null ? null : obstacleOf(person, room)
	};
	if (person !== null && seat.state === "waiting") sit(seat, person, "named", room);
	return seat;
}
/** Seats a person whose yes counts; without one the seat stays as it is. */
function sit(seat, by, as, { standings }) {
	const yes = standings.get(humanOf(by))?.yes ?? null;
	if (yes === null) return;
	seat.state = "approved";
	seat.as = as;
	seat.approval = {
		by,
		how: yes.word.how,
		at: yes.word.at,
		commit: yes.commit
	};
}
function holdOf(by, { standings }) {
	const no = standings.get(humanOf(by))?.no ?? null;
	return no === null ? [] : [{
		by,
		how: no.how,
		at: no.at,
		reason: no.reason,
		doubt: no.doubt
	}];
}
function candidatesFor(seat, room, named) {
	const takers = seat.standIns.map(({ by }) => ({
		by,
		as: "stand-in"
	}));
	if (seat.escalation?.open === true) takers.push({
		by: seat.escalation.by,
		as: "escalation"
	});
	if (seat.person === null) takers.push(...peopleOf(room.catalog).map((by) => ({
		by,
		as: "second-person"
	})));
	return takers.map((taker) => ({
		human: humanOf(taker.by),
		as: taker
	})).filter(({ human }) => !named.has(human) && room.standings.get(human)?.yes != null);
}
/**
* The escalation owner may stand for a reviewer who has been silent for a business day, counted from the gate's first status
* on this head and from whatever the reviewer said last. Never for the risk policy's owner, nor where a control is lowered.
*/
function escalationFor({ person, asks }, room) {
	const isReviewers = asks.length > 0 && asks.every(({ kind, lowered }) => kind === "reviewer" && !lowered);
	if (person === null || !isReviewers || room.askingSince === null) return null;
	const found = asks.map(({ workflow }) => escalationOf(room.catalog, workflow));
	const [by] = found;
	if (!(by !== void 0 && by.account !== null && found.every((other) => other && humanOf(other) === humanOf(by))) || humanOf(by) === humanOf(person) || isMaker(room.makers, humanOf(by))) return null;
	const lastWord = room.standings.get(humanOf(person))?.lastWord ?? room.askingSince;
	const from = silenceOver(room.catalog, Math.max(room.askingSince, lastWord));
	return from === null ? null : {
		by,
		from,
		open: from <= room.now
	};
}
function escalationOf(catalog, name) {
	if (name === null) return void 0;
	const workflow = workflowIn(catalog, `${catalog.root}/workflows/${name}`);
	return workflow === void 0 ? void 0 : personOf(catalog, workflow.value.spec.escalation);
}
function obstacleOf(person, { makers, role }) {
	if (person.account === null) return "no-account";
	if (makers.gitAuthors.has(humanOf(person))) return "git-author";
	const found = role(humanOf(person));
	if (found === void 0 || !found.known) return "role-unknown";
	return canWrite(found.value) ? null : "cannot-write";
}

// actions/core/execution/approval/words.ts
/** More of a review's text is read on its own page. */
const LONGEST_REASON = 2e3;
/** In one instant the more careful reading comes last, so that it stands. */
const CARE = {
	talk: 0,
	garbled: 1,
	yes: 2,
	unclear: 3,
	no: 4
};
/** All words by account key, each list in the order in which they were said. */
function wordsOf(reviews, comments) {
	const sorted = [...reviews.map(wordOfReview), ...comments.map(wordOfComment)].toSorted((a, b) => a.at - b.at || CARE[a.kind] - CARE[b.kind]);
	return Map.groupBy(sorted, ({ by }) => accountKey(by.login));
}
function wordOfReview({ by, at, commit, state, was, reason = "" }) {
	const said = {
		by,
		at,
		how: "review"
	};
	switch (state) {
		case "approved": return {
			...said,
			kind: "yes",
			bound: {
				by: "commit",
				commit
			}
		};
		case "changes-requested": return {
			...said,
			kind: "no",
			reason: reason.trim().slice(0, LONGEST_REASON) || null,
			doubt: null
		};
		case "commented": return {
			...said,
			kind: "talk"
		};
		case "dismissed": return was === "approved" ? {
			...said,
			kind: "unclear",
			why: "dismissed",
			meantAsYes: true
		} : {
			...said,
			kind: "no",
			reason: null,
			doubt: "dismissed"
		};
		default: return state;
	}
}
/**
* An edited comment is never an approval (SEC-10), and may have been a refusal before, since anybody who can write can
* edit it: a refusal it stays, and everything else takes back what the person had approved before it.
*/
function wordOfComment({ by, created, updated, body }) {
	const said = {
		by,
		at: created,
		how: "comment"
	};
	const command = parseCommand(body);
	const isEdited = updated !== created;
	if (command?.kind === "reject") return {
		...said,
		kind: "no",
		reason: command.reason,
		doubt: isEdited ? "edited" : null
	};
	const meantAsYes = command?.kind === "approve" || command?.kind === "garbled";
	if (isEdited) return {
		...said,
		kind: "unclear",
		why: "edited",
		meantAsYes
	};
	if (command?.kind === "approve") return {
		...said,
		kind: "yes",
		bound: boundOf(command.hash)
	};
	return {
		...said,
		kind: meantAsYes ? "garbled" : "talk"
	};
}
function boundOf(hash) {
	return hash === null ? { by: "nothing" } : {
		by: "hash",
		hash
	};
}

// actions/core/execution/approval/judge.ts
/** The verdict before anything has spoken for opening the gate. */
const CLOSED = {
	state: "pending",
	mode: "unknown",
	obstacles: [],
	seats: [],
	coveredByOthers: [],
	refused: [],
	overrides: [],
	admitted: [],
	request: []
};
/** Who is asked, and what they have said; still closed. */
function judge(pull, facts, role) {
	const makers = makersOf(pull, facts.heads, facts.commits);
	const { asks, obstacles } = asksOf(facts);
	const standings = standingsOf(facts, makers, role);
	const { places, coveredByOthers } = neededFor(facts.current, asks, makers, whyTwo(facts, makers));
	const firstStatus = facts.heads.at(-1)?.firstStatus ?? null;
	const askingSince = firstStatus === null ? null : Math.max(firstStatus, facts.basedSince ?? firstStatus);
	const room = {
		catalog: facts.current,
		now: pull.now,
		makers,
		standings,
		role,
		askingSince
	};
	const seats = seatsOf(places, room);
	return {
		...CLOSED,
		mode: isLive(facts.current) ? "live" : "set-up",
		obstacles: [...changeObstacles(facts, role), ...obstacles],
		seats,
		coveredByOthers,
		refused: [...refusedOf(facts.current, seats, standings, role), ...nearMissesOf(facts.current, facts.comments)]
	};
}
/** What each account's words amount to, by human. */
function standingsOf(facts, makers, role) {
	const { heads, files, basedSince, reviews, comments } = facts;
	const scales = {
		binding: bindingOf(heads, files),
		makers,
		basedSince
	};
	return new Map([...wordsOf(reviews, comments)].map(([human, words]) => [human, standingOf(human, words, role(human), scales)]));
}
/** Why one approval is not enough (SEC-12), or null. */
function whyTwo({ current, proposed }, { unnamed }) {
	if (takesLiveBack(current, proposed)) return "two approvals: the repository would not be live any more";
	return unnamed ? "two approvals: some of this was made by nobody whom GitHub knows as a person" : null;
}
function changeObstacles({ current, proposed, files, changedOnBase }, role) {
	const obstacles = [];
	if (files.length === 0) obstacles.push({
		what: "it changes no file, so there is nothing to approve",
		todo: "close it"
	});
	const [first] = changedOnBase;
	if (first !== void 0) {
		const more = changedOnBase.length > 1 ? ` and ${changedOnBase.length - 1} more` : "";
		obstacles.push({
			what: `"Update branch" first: the default branch has changed \`${first}\`${more} since the newest commit`,
			todo: "press \"Update branch\", so that the reviewer sees what will stand there"
		});
	}
	if (mustShowWriters(current, proposed, files)) obstacles.push(...tooFewWriters(proposed, role));
	return obstacles;
}

// actions/core/execution/approval/unknowns.ts
const PARTS = {
	basedSince: "for which branch this was meant before",
	catalog: "who approves, by the default branch's catalog",
	proposed: "what the catalog would be after the merge",
	changes: "what the change means for the business",
	files: "which files are changed",
	changedOnBase: "whether the default branch has changed these files meanwhile",
	heads: "who pushed what and when",
	commits: "which commits are in it",
	reviews: "what the reviews say",
	comments: "what the comments say"
};
/** Everything known, or every reason for which it is not: one unknown keeps the gate closed. */
function knownPull(pull) {
	const gaps = [];
	const take = (part, answer) => {
		if (answer.known) return answer.value;
		gaps.push({
			what: PARTS[part],
			why: answer.why,
			remedy: answer.remedy ?? null
		});
		return null;
	};
	const basedSince = take("basedSince", pull.basedSince);
	const current = take("catalog", pull.catalog);
	const proposed = take("proposed", pull.proposed);
	const changes = take("changes", pull.changes);
	const files = take("files", pull.files);
	const changedOnBase = take("changedOnBase", pull.changedOnBase);
	const heads = take("heads", pull.heads);
	const commits = take("commits", pull.commits);
	const reviews = take("reviews", pull.reviews);
	const comments = take("comments", pull.comments);
	const obstacles = gapObstacles(gaps);
	if (pull.author === null) obstacles.push({
		what: "GitHub does not say who opened this",
		todo: ANEW
	});
	if (heads !== null) obstacles.push(...headObstacles(pull.head, heads));
	if (commits !== null && !commits.some(({ sha }) => sha === pull.head)) obstacles.push({
		what: "the newest commit is not among the commits that are known",
		todo: AGAIN
	});
	const isKnown = current && proposed && changes && files && changedOnBase && heads && commits && reviews;
	if (obstacles.length > 0 || !isKnown || comments === null || pull.author === null) return {
		pull: null,
		obstacles
	};
	const { author } = pull;
	return {
		pull: {
			author,
			basedSince,
			current,
			proposed,
			changes,
			files,
			changedOnBase,
			heads,
			commits,
			reviews,
			comments
		},
		obstacles: []
	};
}
const AGAIN = "write `/check` in a comment to try again";
const ANEW = "open the change again from an account that exists";
/** One obstacle for each reason: git failing once leaves many things unknown, and one of them says enough. */
function gapObstacles(gaps) {
	return [...Map.groupBy(gaps, ({ why }) => why).values()].map(([first, ...others]) => {
		const { what, why, remedy } = first;
		if (remedy !== null) return {
			what: why,
			todo: remedy
		};
		return {
			what: `it is not known ${what}${others.length > 0 ? `, and ${others.length} more` : ""}: ${why}`,
			todo: AGAIN
		};
	});
}
function headObstacles(head, heads) {
	if (heads.at(-1)?.sha !== head) return [{
		what: "GitHub's record of pushes does not end with the newest commit",
		todo: AGAIN
	}];
	const unknown = heads.find(({ by }, index) => by === null && !isOwnMerge(heads[index], heads[index - 1]));
	if (unknown === void 0) return [];
	return [{
		what: `GitHub does not say who pushed ${unknown.sha.slice(0, 7)}`,
		todo: `${AGAIN}, or open the change again from a new branch`
	}];
}

export { accountsOf as a, isOwnMerge as c, humanOf as d, openingProblem as f, wordsOf as i, makersOf as l, CLOSED as n, mustShowWriters as o, unclearLines as p, judge as r, canWrite as s, knownPull as t, accountKey as u };