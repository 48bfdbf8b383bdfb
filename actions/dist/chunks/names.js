import { r as kinds } from "./kinds.js";

// actions/core/catalog/lookup/once.ts
/** Builds a lookup when somebody first asks for it, of a catalog where nothing else is said, and hands the same one out after that. */
function once(build) {
	const built = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const known = built.get(of);
		if (known !== void 0) return known.value;
		const value = build(of);
		built.set(of, { value });
		return value;
	};
}
/**
* Remembers what a definition comes to on some ground, until it is asked for on another: of two catalogs that differ in
* one file, a thousand definitions are the same objects, and so is what they are judged by.
*/
function remembering() {
	const built = /* @__PURE__ */ new WeakMap();
	return (definition, ground, build) => {
		const known = built.get(definition);
		if (known !== void 0 && areSame(known.ground, ground)) return known.value;
		const value = build();
		built.set(definition, {
			ground,
			value
		});
		return value;
	};
}
/** The same values and objects, one by one. */
function areSame(one, other) {
	return one.length === other.length && one.every((part, index) => part === other[index]);
}
/** By key; where two share one, the first stands (that they do is a finding of `unique-names`). */
function firstBy(items, key) {
	const found = /* @__PURE__ */ new Map();
	for (const item of items) {
		const name = key(item);
		if (!found.has(name)) found.set(name, item);
	}
	return found;
}

// actions/core/catalog/lookup/paths.ts
/** The folder of a file, without a slash at the end: `workflows-catalog/workflows/lead-response`. */
function folderOf(file) {
	return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
/** A file's name without its folder: `slow-response.md`. */
function fileNameOf(file) {
	return file.slice(file.lastIndexOf("/") + 1);
}
/** A file's name without folder and extension: `case.opened` of `events/case.opened.yaml`. */
function stemOf(file) {
	return fileNameOf(file).replace(/\.[^.]*$/u, "");
}
/** The repository path that a relative one means in a file; null where it leads out of the repository or is absolute. */
function resolvePath(from, relative) {
	if (relative.startsWith("/")) return null;
	const parts = folderOf(from).split("/").filter((part) => part !== "");
	for (const part of relative.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
/** The way from a file to another one, as it is written in YAML or in a Markdown link. */
function relativePath(from, to) {
	const base = folderOf(from).split("/").filter((part) => part !== "");
	const target = to.split("/");
	let shared = 0;
	while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared += 1;
	return [...base.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}
/** The name that a definition's folder (workflows, playbooks) or file (all others) gives it. */
function nameByPath(file, holder) {
	return holder === "folder" ? fileNameOf(folderOf(file)) : stemOf(file);
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
const kindsByFile = once((catalog) => new Map(kinds.flatMap(({ list, kind }) => catalog[list].map(({ file }) => [file, kind]))));

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
/** A person's name for their id; the id where nobody has it. */
function personName(catalog, id) {
	return peopleById(catalog).get(id)?.name ?? id;
}
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
/**
* Where two ids have become one human being by a change of people.yaml, the account there that did it: the last of those
* that the change wrote. Null where people.yaml does not make the difference, or there is nothing to compare with.
*/
function accountThatJoins(catalog, against, ids) {
	if (against === void 0 || ids[0] === ids[1] || isSamePerson(against, ...ids)) return null;
	return catalog.people.flatMap(({ file, value }) => value.spec.people.flatMap(({ id, github }, index) => {
		const before = peopleById(against).get(id);
		return ids.includes(id) && before !== void 0 && before.github !== github ? [{
			file,
			path: [
				"spec",
				"people",
				index,
				"github"
			]
		}] : [];
	})).at(-1) ?? null;
}

export { areSame as C, remembering as E, resolvePath as S, once as T, runbooksByFile as _, namesOf as a, nameByPath as b, serviceOf as c, workflowNames as d, workflowsByName as f, playbookOf as g, namedFiles as h, isSamePerson as i, sourceNames as l, kindsByFile as m, eventTypeNames as n, peopleById as o, unreadOf as p, eventTypesByName as r, personName as s, accountThatJoins as t, teamsByName as u, fileNameOf as v, firstBy as w, relativePath as x, folderOf as y };