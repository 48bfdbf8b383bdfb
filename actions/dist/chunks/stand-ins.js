import { i as unreadable, r as parseComparison } from "./goal.js";
import { a as kinds, d as resolvePath, f as firstBy, l as nameByPath, p as once } from "./slips.js";

// actions/core/catalog/grammar/threshold.ts
const STATISTICS = [
	"p50",
	"p90",
	"p95",
	"mean"
];
const SUBJECT = /^(\s*)([^\s<>=≤≥]+)/u;
const MEASURE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u;
/** Reads `<measure>[.<statistic>] >|>=|<|<= <value>`. */
function parseThreshold(text) {
	const match = SUBJECT.exec(text);
	if (!match) return unreadable("the measure is missing: response_time.p90 > 30m", 0, 0);
	const at = match[1].length;
	const subject = match[2];
	const [measure, statistic, ...more] = subject.split(".");
	if (!MEASURE.test(measure)) return unreadable(`"${subject}" is no measure`, at, subject.length);
	const statisticAt = at + measure.length + 1;
	if (more.length > 0 || statistic !== void 0 && !isStatistic(statistic)) {
		const found = subject.slice(measure.length + 1);
		return unreadable(`"${found}" is no statistic; use ${STATISTICS.join(", ")}`, statisticAt, found.length);
	}
	const read = parseComparison(text, at + subject.length);
	if (!read.ok) return read;
	const { op, value, unit } = read;
	return {
		ok: true,
		threshold: {
			measure,
			statistic: isStatistic(statistic) ? statistic : null,
			op,
			value,
			unit,
			text
		}
	};
}
function isStatistic(text) {
	return STATISTICS.some((known) => known === text);
}

// actions/core/catalog/lookup/named-files.ts
/** Every file that a workflow, a playbook or a service module names, in the order in which they stand. */
const namedFiles = once((catalog) => [
	...catalog.workflows.flatMap(filesOfWorkflow),
	...catalog.playbooks.flatMap(promptsOfPlaybook),
	...catalog.services.flatMap(({ file, value }) => value.spec.report === void 0 ? [] : [named(file, ["spec", "report"], "report", value.spec.report)])
]);
function filesOfWorkflow({ file, value: { spec } }) {
	const found = [named(file, ["spec", "playbook"], "playbook", spec.playbook)];
	const { rollback, response = [] } = spec.runbooks;
	if (rollback !== void 0) found.push(named(file, [
		"spec",
		"runbooks",
		"rollback"
	], "rollback", rollback));
	response.forEach((written, index) => {
		found.push(named(file, [
			"spec",
			"runbooks",
			"response",
			index
		], "response", written));
	});
	spec.dependencies.forEach(({ name, fallback }, index) => {
		if (fallback === void 0) return;
		const place = [
			"spec",
			"dependencies",
			index,
			"fallback"
		];
		found.push({
			...named(file, place, "fallback", fallback),
			dependency: name
		});
	});
	spec.thresholds?.forEach(({ then }, index) => {
		const runbook = then.open_incident?.runbook;
		if (runbook === void 0) return;
		const place = [
			"spec",
			"thresholds",
			index,
			"then",
			"open_incident",
			"runbook"
		];
		found.push(named(file, place, "response", runbook));
	});
	return found;
}
function promptsOfPlaybook({ file, value }) {
	return value.spec.steps.flatMap((step, index) => step.kind === "draft" ? [named(file, [
		"spec",
		"steps",
		index,
		"prompt"
	], "prompt", step.prompt)] : []);
}
function named(file, path, use, written) {
	return {
		file,
		path,
		use,
		written,
		target: resolvePath(file, written)
	};
}
/** The playbook that a workflow names, where it exists and can be read. */
function playbookOf(catalog, { file, value }) {
	const target = resolvePath(file, value.spec.playbook);
	return target === null ? void 0 : playbooksByFile(catalog).get(target);
}
const playbooksByFile = once((catalog) => firstBy(catalog.playbooks, ({ file }) => file));
/** Runbooks by their path in the repository. */
const runbooksByFile = once((catalog) => firstBy(catalog.runbooks, ({ file }) => file));
/** What each definition's file holds, by its path in the repository. */
const kindsByFile = once((catalog) => {
	const lists = [
		catalog.workflows,
		catalog.playbooks,
		catalog.runbooks,
		catalog.prompts,
		catalog.eventTypes,
		catalog.sources,
		catalog.riskPolicies,
		catalog.approvalPolicies,
		catalog.people,
		catalog.cadences,
		catalog.services,
		catalog.settings
	];
	return new Map(lists.flat().map(({ file, value }) => [file, value.kind]));
});

// actions/core/catalog/lookup/step-risk.ts
function isActing(step) {
	return step.kind === "act" || step.kind === "follow-up";
}
/**
* The risk of a step that acts: its own where it says so, else the workflow's. What is not said is taken at its worst: a
* playbook does not become harmless by leaving a line out.
*/
function riskOf(step, workflow) {
	return {
		decision: step.risk?.decision ?? workflow.decision,
		outbound: step.risk?.outbound ?? workflow.outbound
	};
}
function isSensitive(decision) {
	return decision !== "none";
}
/** The ask steps before a step that list it in `approves`, with their positions. */
function approvalsOf(steps, index) {
	const id = steps[index]?.id ?? "";
	return steps.slice(0, index).flatMap((step, at) => step.kind === "ask" && step.approves?.includes(id) === true ? [{
		ask: step,
		at
	}] : []);
}

// actions/core/catalog/lookup/unread.ts
/**
* Files that stand where definitions of a kind stand and could not be read. Each has a finding; what they would have defined
* is taken as being there, so that one slip is not reported again by every file that relies on it.
*/
function unreadOf(catalog, kind) {
	return unreadByKind(catalog).get(kind) ?? [];
}
const unreadByKind = once((catalog) => {
	const read = kindsByFile(catalog);
	const unread = [...catalog.files].filter((file) => !read.has(file));
	return new Map(kinds.map(({ kind, place }) => [kind, unread.filter((file) => place.test(file.slice(catalog.root.length + 1)))]));
});
/** The names that those definitions should have: a workflow's is its folder's, all others' are their files'. */
function unreadNames(catalog, kind) {
	return unreadOf(catalog, kind).map((file) => nameByPath(file, kind === "Workflow" ? "folder" : "file"));
}

// actions/core/catalog/lookup/names.ts
const peopleById = once((catalog) => firstBy(catalog.people.flatMap(({ value }) => value.spec.people), (person) => person.id));
const teamsByName = once((catalog) => firstBy(catalog.people.flatMap(({ value }) => value.spec.teams), (team) => team.name));
const workflowsByName = once((catalog) => byEitherName(catalog.workflows, "folder"));
const eventTypesByName = once((catalog) => byEitherName(catalog.eventTypes, "file"));
/** Names of workflows, also of those whose file could not be read. */
const workflowNames = once((catalog) => /* @__PURE__ */ new Set([...workflowsByName(catalog).keys(), ...unreadNames(catalog, "Workflow")]));
const eventTypeNames = once((catalog) => /* @__PURE__ */ new Set([...eventTypesByName(catalog).keys(), ...unreadNames(catalog, "EventType")]));
const sourceNames = once((catalog) => /* @__PURE__ */ new Set([...byEitherName(catalog.sources, "file").keys(), ...unreadNames(catalog, "Source")]));
/**
* By the name that a definition has and by the one that its folder or file gives it: where the two differ, that is one
* finding, and not another one in every file that uses either.
*/
function byEitherName(list, holder) {
	const byPath = firstBy(list, ({ file }) => nameByPath(file, holder));
	for (const [name, located] of firstBy(list, ({ value }) => value.metadata.name)) if (!byPath.has(name)) byPath.set(name, located);
	return byPath;
}
/** The names of a workflow: its own, and its folder's where that is another. */
function namesOf({ file, value }) {
	return [.../* @__PURE__ */ new Set([value.metadata.name, nameByPath(file, "folder")])];
}
/** The service module of a workflow. */
function serviceOf(catalog, workflow) {
	return namesOf(workflow).map((name) => servicesByWorkflow(catalog).get(name)).find((service) => service !== void 0);
}
const servicesByWorkflow = once((catalog) => firstBy(catalog.services, ({ value }) => value.spec.workflow));
/**
* Who a person is in the world: two ids with one GitHub account are the same human being, so one of them cannot check the
* other. Ids without an account count as different people.
*/
function isSamePerson(catalog, one, other) {
	if (one === other) return true;
	const account = peopleById(catalog).get(one)?.github?.toLowerCase();
	return account !== void 0 && account === peopleById(catalog).get(other)?.github?.toLowerCase();
}

// actions/core/catalog/lookup/stand-ins.ts
function standInsOf(catalog) {
	return catalog.people.flatMap(({ file, value }) => (value.spec.stand_ins ?? []).map((standIn, index) => ({
		file,
		path: [
			"spec",
			"stand_ins",
			index
		],
		standIn
	})));
}
/** True where both hold on some day; dates are ISO texts, both ends inclusive. */
function overlap(one, other) {
	return one.from <= other.to && other.from <= one.to;
}

export { parseThreshold as S, riskOf as _, isSamePerson as a, playbookOf as b, serviceOf as c, workflowNames as d, workflowsByName as f, isSensitive as g, isActing as h, eventTypesByName as i, sourceNames as l, approvalsOf as m, standInsOf as n, namesOf as o, unreadOf as p, eventTypeNames as r, peopleById as s, overlap as t, teamsByName as u, kindsByFile as v, runbooksByFile as x, namedFiles as y };