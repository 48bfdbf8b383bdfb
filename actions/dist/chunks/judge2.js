import { t as localClock } from "./local-clock.js";
import { a as readGateComment, n as gatherChange, r as blobsAt, t as attempt } from "./change.js";
import { t as compareCatalogs } from "./compare.js";
import { a as peopleById, c as teamsByName, f as kindsByFile, i as namesOf, m as playbookOf } from "./names.js";
import { d as once, i as kindsAt, l as resolvePath, o as folderOf, r as kinds, u as firstBy } from "./kinds.js";
import { C as nameOfFolder, E as workflowIn, S as definitionIn, T as workflowFolder, _ as accountKey, a as policyAnswer, b as personOf, c as isLive, d as tooFewWriters, f as canWrite, g as makersOf, h as isOwnMerge, l as mustShowWriters, m as isMaker, n as substitutesFor, o as unclearLines, p as standingOf, r as admissionOf, s as accountsOf, t as everybody, u as takesLiveBack, v as humanOf, w as titleOf, x as bindingOf, y as peopleOf } from "./substitutes.js";
import { r as isSensitive } from "./step-risk.js";
import { t as DAY } from "./duration.js";
import { r as businessCalendar } from "./goal.js";
import { t as isZone } from "./zone.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { n as standInsOf } from "./stand-ins.js";
import { r as parseCommand, t as approvalStatus } from "./approval-status.js";
import { n as known, r as unknown } from "./pull-request.js";
import { t as APPROVAL_CONTEXT } from "./contexts.js";
import { r as ownMergeOf } from "./merge.js";
import { n as neutralise } from "./neutralise.js";
import { t as counted } from "./numbers.js";
import { r as renderGateComment, t as gateMarker } from "./comment.js";

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
/** Whom a changed file asks as part of a workflow. What cannot be read cannot be judged. */
function workflowAsks(catalogs, file) {
	const { current, proposed } = catalogs;
	const unread = unreadable(proposed, file);
	const folder = workflowFolder(current.root, file);
	if (folder === null) return {
		isWorkflow: false,
		asks: [],
		obstacles: unread
	};
	const workflow = workflowIn(current, folder);
	if (workflow !== void 0) return {
		isWorkflow: true,
		asks: asksOfKnown(catalogs, workflow, folder, file),
		obstacles: unread
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
		obstacles: unread
	};
	const found = asksOfNew(current, fresh, folder, file);
	return {
		...found,
		isWorkflow: true,
		obstacles: [...unread, ...found.obstacles]
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
/** Definitions that decide who is asked, and which control is lowered. */
const DECIDING = [
	"Workflow",
	"Playbook",
	"RiskPolicy",
	"ApprovalPolicy",
	"People",
	"Settings",
	"Cadence"
];
function unreadable(proposed, file) {
	if (!proposed.files.has(file) || kindsByFile(proposed).has(file)) return [];
	if (kindsAt(file.slice(proposed.root.length + 1)).filter(({ kind }) => DECIDING.includes(kind)).length === 0) return [];
	return [{
		what: `\`${file}\` cannot be read, so nobody can tell what changes`,
		todo: "put right what the check says about it"
	}];
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
	return [...standings].flatMap(([human, { yes, refused }]) => {
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
function wordOfReview({ by, at, commit, state, was }) {
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
			reason: null,
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
function judge$1(pull, facts, role) {
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
		refused: refusedOf(facts.current, seats, standings, role)
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
			what: `the default branch has changed \`${first}\`${more} since the newest commit was made`,
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
	const obstacles = [];
	const take = (part, answer) => {
		if (answer.known) return answer.value;
		obstacles.push({
			what: `it is not known ${PARTS[part]}: ${answer.why}`,
			todo: AGAIN
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
	const { seats } = judge$1(withoutRoles, facts, () => void 0);
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
/** Everything that the approval of a pull request into the default branch is decided by. What cannot be had is unknown. */
async function gatherPullRequest(gate, pull) {
	const { conversation, pulls } = gate.github;
	const { number } = pull;
	const [change, history, reviews, comments] = await Promise.all([
		gatherChange(gate, pull),
		attempt(async () => known(await pulls.history(number))),
		attempt(async () => known(await conversation.reviews(number))),
		attempt(async () => known(await conversation.comments(number)))
	]);
	const [heads, commits] = await Promise.all([gatherHeads(gate, pull, change), gatherCommits(gate, pull, change)]);
	const parts = partsOf(change);
	const facts = {
		now: gate.context.now(),
		base: gate.tip,
		head: pull.head,
		author: pull.author,
		basedSince: map(history, ({ baseChanged }) => baseChanged),
		...parts,
		catalog: parts.catalog.known ? known(await gate.standInsSaid(parts.catalog.value)) : parts.catalog,
		heads,
		commits,
		reviews: both(reviews, history, (found, { dismissed }) => found.map((review) => ({
			...review,
			was: dismissed.get(review.id) ?? null
		}))),
		comments
	};
	return {
		...facts,
		roles: await gatherRoles(gate, accountsToAsk(facts))
	};
}
/** What git's answer says to the parts that the decision names. */
function partsOf(change) {
	const merged = change.known ? change.value.proposed === null ? unknown(conflictOf(change.value)) : known(change.value.proposed) : change;
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
function conflictOf({ merge }) {
	const [first, ...more] = "conflicts" in merge ? merge.conflicts : [];
	return `it conflicts with the default branch in ${first ?? "a file"}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}
function gatherHeads(gate, pull, change) {
	return attempt(async () => {
		if (!change.known) return change;
		if (pull.headRepository === null) return unknown("the fork that it came from is gone");
		const pushes = await gate.github.access.pushes(pull.headBranch, pull.headRepository.fullName);
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
	const role = (human) => pull.roles.get(human.slice(1));
	const judged = judge$1(pull, facts, role);
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

// actions/core/report/gate/approval-notes.ts
/** Why a place is held, and how it is let go. */
function heldLines({ holds }) {
	return holds.map((hold) => {
		const name = neutralise(hold.by.name);
		const reason = hold.reason === null ? "" : `: ${neutralise(hold.reason)}`;
		return `${name} ${heldBy(hold)}${reason}. It is held until ${name} approves.`;
	});
}
function heldBy({ how, doubt }) {
	switch (doubt) {
		case "dismissed": return "asked for changes, and the review was dismissed";
		case "edited": return "rejected it, in a comment that was edited";
		case null: return how === "review" ? "asked for changes" : "rejected it";
		default: return doubt;
	}
}
const OBSTACLES = {
	"no-account": "has no GitHub account in people.yaml yet. An administrator writes it there.",
	"cannot-write": "has no write access. An administrator gives it; then write `/check`.",
	"role-unknown": "may not be able to approve: GitHub does not say now whether they have write access. Write `/check` to ask again.",
	"git-author": "is named as author or committer of a commit here, so cannot approve it. Make that commit again under the name of who wrote it."
};
/** What a place that waits is waiting for, beside the person: an obstacle, a stand-in, the end of a silence. */
function waitingLines(seat, clock) {
	const { state, person, obstacle, standIns, escalation } = seat;
	if (state !== "waiting" || person === null) return [];
	const name = neutralise(person.name);
	const lines = obstacle === null ? [] : [`${name} ${OBSTACLES[obstacle]}`];
	lines.push(...standIns.map(({ by, until }) => `${called(by)} stands in for ${name} until ${until} and may approve.`));
	if (escalation !== null) {
		const may = `${called(escalation.by)} may stand for ${name}`;
		lines.push(escalation.open ? `${name} has been silent for a business day: ${may}. That is recorded as an override.` : `${may} from ${neutralise(clock(escalation.from))}, if ${name} says nothing until then.`);
	}
	return lines;
}
function called({ name, account }) {
	return account === null ? neutralise(name) : `${neutralise(name)} (@${account})`;
}

// actions/core/report/gate/approval-refused.ts
/** Why an approval did not count, and what the person can do. Both read after the person's name. */
const TEXTS = {
	"older-commit": {
		why: "approved an older commit",
		todo: "Something was pushed since: look at the newest version and approve again."
	},
	"other-commit": {
		why: "approved a commit that is not in this pull request",
		todo: "Approve again with the hash below."
	},
	"other-base": {
		why: "approved before this was meant for the default branch",
		todo: "Look at what changes there and approve again."
	},
	"before-first-status": {
		why: "approved before the gate had shown this commit",
		todo: "Look at the newest version and approve again."
	},
	"head-between": {
		why: "approved after another commit had come and gone",
		todo: "Approve by a review, or with the hash below."
	},
	edited: {
		why: "has a comment that was edited, so nobody can tell what it said",
		todo: "Write a new comment to approve."
	},
	garbled: {
		why: "wrote something that is not a whole command",
		todo: `The first line has to be \`/approve\` alone, or with at least ${16} digits of the commit's hash.`
	},
	dismissed: {
		why: "had their approval dismissed",
		todo: "Approve again if it still holds."
	},
	bot: {
		why: "is a program, or used one",
		todo: "Only a person can approve, with their own hands."
	},
	author: {
		why: "opened this change",
		todo: "Somebody else approves it."
	},
	pusher: {
		why: "pushed to this change",
		todo: "Somebody else approves it."
	},
	"git-author": {
		why: "is named as author or committer of a commit here",
		todo: "Make that commit again under the name of who wrote it, or let somebody else open the change."
	},
	"cannot-write": {
		why: "has no write access",
		todo: "An administrator gives write access; then write `/check`."
	},
	"role-unknown": {
		why: "approved, and GitHub does not say now whether they have write access",
		todo: "Write `/check` to ask again."
	},
	"not-asked": {
		why: "approved, and is not asked for this change",
		todo: "Those in the table are."
	},
	"not-yet": {
		why: "approved as escalation owner, while the reviewer still has time",
		todo: "It counts once the reviewer has been silent for a business day."
	},
	"other-place": {
		why: "approved in their own place",
		todo: "One person does not fill two places: another one has to approve the rest."
	}
};
/** One line about an approval that did not count: who, why, and what to do. */
function refusedLine({ login, name, refusal, commit }) {
	const { why, todo } = TEXTS[refusal];
	return `${name === null ? neutralise(login) : `${neutralise(name)} (${neutralise(login)})`} ${why}${commit !== null && refusal.endsWith("-commit") ? ` (\`${commit.slice(0, 7)}\`)` : ""}. ${todo}`;
}

// actions/core/report/gate/approval.ts
/** More would bury the rest of the comment; how many there are is always said. */
const MOST_FILES = 8;
/**
* The approval half of the gate's one comment, as Markdown: who must approve which files by which rule, what did not count
* and what to do. Texts from outside come in neutralised (SEC-31); a person without an account is named without `@`.
*
* @param head the commit that is judged, for the command that approves exactly it.
* @param clock writes an instant (milliseconds since 1970) as people of the business read it: `Tue 17 Nov, 15:00`.
*/
function approvalSection(verdict, head, clock) {
	const { seats, obstacles, refused } = verdict;
	const isOpen = verdict.state === "success";
	return `${[
		`### Approval: ${headline(verdict)}`,
		...banner(verdict),
		list(obstacles.map(({ what, todo }) => `**Waits:** ${rule(what)}. What to do: ${rule(todo)}.`)),
		table(verdict),
		isOpen ? "" : list(seats.flatMap((seat) => [...heldLines(seat), ...waitingLines(seat, clock)])),
		list(verdict.coveredByOthers.map((maker) => `${who(maker)} made this change, so cannot approve it. Everybody who could stand in is asked already.`)),
		refused.length === 0 ? "" : `**Not counted**\n\n${notCounted(verdict)}`,
		isOpen ? "" : howTo(head)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function headline({ state, status, admitted, obstacles }) {
	if (obstacles.length > 0) return "waits";
	if (state === "success") return admitted.length > 0 ? "admitted in set-up mode" : "complete";
	return lowerFirst(neutralise(status));
}
function lowerFirst(text) {
	return /^[A-Z][a-z ]/.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
function banner({ mode, admitted, overrides }) {
	const [override] = overrides;
	if (admitted.length > 0) return [`> [!WARNING]\n> **Set-up mode: nobody else approved this.** It is an administrator's own change (${code(override?.by ?? "")}) of ${admitted.map(code).join(", ")}. It is recorded as an override. Once \`settings.yaml\` says \`live: true\`, the people who are named there have to approve.`];
	if (overrides.length > 0) return overrides.map(({ reason }) => `> [!WARNING]\n> **Override:** ${neutralise(reason)}. It is recorded as an override.`);
	if (mode !== "set-up") return [];
	return ["> [!NOTE]\n> Set-up mode: this repository is not live yet. An administrator's change of `people.yaml`, `settings.yaml` or `policies/`, and of nothing else, needs no other approval."];
}
function table({ seats, admitted }) {
	if (seats.length === 0) return "";
	return [
		"| Who | Asked for |",
		"|---|---|",
		...seats.map((seat) => row(seat, admitted.length > 0))
	].join("\n");
}
const MARKS = {
	approved: "🟢",
	waiting: "🟡",
	held: "🔴"
};
function row(seat, isAdmitted) {
	const person = seat.person === null ? "any second person of people.yaml" : who(seat.person);
	const instead = seat.insteadOf.length === 0 ? "" : `, for ${seat.insteadOf.map(({ name }) => neutralise(name)).join(", ")}`;
	const why = seat.asks.map(askText).join("<br>");
	const isPassedOver = isAdmitted && seat.state === "waiting";
	return `| ${isPassedOver ? "⚪" : MARKS[seat.state]} ${person}${instead}<br>${isPassedOver ? "did not approve" : stateText(seat)} | ${why} |`;
}
function askText({ rule: text, files }) {
	const shown = (files.length === 1 && text.includes(`\`${files[0]}\``) ? [] : files).slice(0, MOST_FILES).map((file) => code(shortPath(file)));
	const more = files.length > MOST_FILES ? `, and ${counted(files.length - MOST_FILES, "more file")}` : "";
	return `${rule(text)}${shown.length === 0 ? "" : `: ${shown.join(", ")}${more}`}`;
}
/** A file of a workflow is known by its folder: `lead-response/playbook.yaml`. */
function shortPath(file) {
	return file.replace(/^[^/]+\/workflows\/(?=[^/]+\/)/, "");
}
function stateText({ state, approval, as, person }) {
	if (state === "held") return "holds it";
	if (approval === null) return "waits";
	const how = approval.how === "review" ? "approved" : "approved in a comment";
	if (as === "stand-in") return `${who(approval.by)} ${how}, standing in`;
	if (as === "escalation") return `${who(approval.by)} ${how}, overruling the silence of ${neutralise(person?.name ?? "")}`;
	return person === null ? `${who(approval.by)} ${how}` : how;
}
function notCounted({ refused }) {
	const newest = refused.slice(-10);
	const older = refused.length - newest.length;
	return list([...older > 0 ? [`${counted(older, "older one")}, not shown.`] : [], ...newest.map(refusedLine)]);
}
function howTo(head) {
	return `To approve: a review with "Approve", or a comment whose first line is \`/approve ${head.slice(0, 16)}\`. To hold it: "Request changes", or \`/reject\` and the reason. \`/check\` looks again.`;
}
/** A person as the comment names them: with the account where there is one. */
function who({ name, account }) {
	return account === null ? neutralise(name) : `${neutralise(name)} (@${account})`;
}
/** A rule or an obstacle: our own words around names from outside; what stands in backticks stays code. */
function rule(text) {
	return text.split("`").map((part, index) => index % 2 === 0 ? spaced(part) : code(part)).join("");
}
/** Neutralised, with the spaces at both ends that neutralising takes away. */
function spaced(part) {
	const [start = ""] = /^\s*/.exec(part) ?? [];
	const [end = ""] = /\s*$/.exec(part) ?? [];
	const inner = neutralise(part);
	return inner === "" ? start.slice(0, 1) : `${start.slice(0, 1)}${inner}${end.slice(0, 1)}`;
}
/** A path as code: it can hold anything that git allows, so whatever would end the code or the table is taken out. */
function code(text) {
	const safe = text.replace(/[`|\r\n]|[^\x20-\x7e\u00a0-\ud7ff]/g, "?").trim();
	return `\`${safe === "" ? "?" : safe}\``;
}
function list(lines) {
	return lines.map((line) => `- ${line}`).join("\n");
}

// actions/require-approval/decide.ts
const MOVED = "Waits: something changed while this was judged. Write /check in a comment to try again";
/** Everything that becomes true about a pull request by who has approved it. Pure. */
function decideEffects({ number, pull, into, link, asked, validation, clock }) {
	const verdict = decideApproval(pull);
	const approval = approvalSection(verdict, pull.head, clock);
	const standing = {
		pull: number,
		head: pull.head,
		into,
		base: pull.base
	};
	const status = {
		kind: "set-status",
		sha: pull.head,
		context: APPROVAL_CONTEXT,
		state: verdict.state,
		description: verdict.status,
		link,
		...verdict.state === "success" ? { only: {
			while: standing,
			otherwise: MOVED
		} } : {}
	};
	const comment = {
		kind: "ensure-comment",
		issue: number,
		marker: gateMarker(String(number)),
		body: renderGateComment({
			key: String(number),
			validation,
			approval
		})
	};
	const known = new Set(asked.map((login) => login.toLowerCase()));
	const logins = verdict.request.filter((login) => !known.has(login.toLowerCase()));
	const reviewers = {
		kind: "request-reviewers",
		pull: number,
		logins
	};
	const effects = verdict.state === "success" ? [comment, status] : [status, comment];
	return {
		verdict,
		effects: logins.length > 0 ? [...effects, reviewers] : effects,
		summary: approval
	};
}

// actions/require-approval/judge.ts
/** What becomes true about one pull request by who has approved it. */
async function judge(gate, summary) {
	const { number, asked } = summary;
	const { serverUrl, owner, repo } = gate.context;
	const pull = await gatherPullRequest(gate, summary);
	const { validation } = await readGateComment(gate.github, number);
	const clock = localClock(pull.catalog.known ? pull.catalog.value : null);
	const link = `${serverUrl}/${owner}/${repo}/pull/${number}`;
	const decided = decideEffects({
		number,
		pull,
		into: gate.branch,
		link,
		asked,
		validation,
		clock
	});
	await gate.context.summarise(`## #${number}\n\n${decided.summary}`);
	return decided.effects;
}

export { judge };