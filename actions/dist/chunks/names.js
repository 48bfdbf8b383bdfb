import { d as once, l as resolvePath, r as kinds, s as nameByPath, u as firstBy } from "./kinds.js";

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

export { peopleById as a, teamsByName as c, unreadOf as d, kindsByFile as f, runbooksByFile as h, namesOf as i, workflowNames as l, playbookOf as m, eventTypesByName as n, serviceOf as o, namedFiles as p, isSamePerson as r, sourceNames as s, eventTypeNames as t, workflowsByName as u };