import { a as parseDuration, n as HOUR } from "./duration.js";
import { n as textsOf } from "./feeds.js";
import { d as resolvePath, r as formOf } from "./slips.js";
import { n as firstStepUnder, r as MOST_BYTES, t as loadCatalog } from "./load.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { lstat, readFile, readdir, realpath } from "node:fs/promises";

// actions/core/catalog/definitions.ts
const DAYS = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
/** The draw of the weekly audit, where cadence.yaml names no other. */
const SEED = "audit-v1";
/** A month's cost for one week: 7 days of the twelfth part of a Gregorian year. */
const WEEKS_OF_MONTH = 365.2425 / 12 / 7;
/**
* The part of the catalog that measuring and the boards use, as facts carry it: all values normalised, lists in the order
* of their files. Throws where the catalog lacks its people, cadence or settings, which loading it has reported.
*/
function definitionsOf(catalog) {
	const cadence = single(catalog.cadences, "cadence").spec;
	const settings = single(catalog.settings, "settings").spec;
	const runbooks = new Map(catalog.runbooks.map((runbook) => [runbook.file, runbook]));
	const { people, teams } = single(catalog.people, "people").spec;
	return {
		zone: cadence.zone,
		businessHours: openingTimes(cadence),
		holidays: (cadence.holidays ?? []).map(({ date }) => date),
		audit: {
			sample: cadence.audit.sample,
			seed: cadence.audit.seed ?? SEED
		},
		sample: settings.sample ?? false,
		business: settings.business.name,
		currency: settings.currency ?? null,
		hourlyRate: settings.hourly_rate ?? null,
		people: people.map(({ id, name, github }) => ({
			id,
			name,
			github
		})),
		teams: teams.map(({ name, title, owner }) => ({
			name,
			title: title ?? name,
			owner
		})),
		workflows: catalog.workflows.map((workflow) => workflowOf(workflow, runbooks)),
		sources: catalog.sources.map((source) => sourceOf(source, catalog.eventTypes))
	};
}
function single(list, name) {
	const [only] = list;
	if (only === void 0) throw new Error(`the catalog has no ${name}`);
	return only.value;
}
function openingTimes({ business_hours: hours }) {
	return Object.fromEntries(DAYS.flatMap((day) => {
		const times = hours[day];
		return times === void 0 ? [] : [[day, times]];
	}));
}
function workflowOf({ file, value: { metadata, spec } }, runbooks) {
	return {
		name: metadata.name,
		title: metadata.title,
		team: metadata.team,
		file,
		owner: spec.owner,
		reviewer: spec.reviewer,
		escalation: spec.escalation,
		stage: spec.stage,
		risk: spec.risk,
		measures: spec.measures,
		tolerance: spec.tolerance === void 0 ? null : Number.parseFloat(spec.tolerance) / 100,
		thresholds: spec.thresholds ?? [],
		baseline: spec.baseline ?? null,
		value: spec.value === void 0 ? null : valueOfCase(spec.value),
		responses: (spec.runbooks.response ?? []).flatMap((name) => responseOf(file, name, runbooks))
	};
}
function valueOfCase({ per, amount, cost }) {
	const [price = "0", period] = (cost?.tools ?? "0/week").split("/");
	const review = cost?.review === void 0 ? 0 : parseDuration(cost.review) ?? 0;
	return {
		per,
		amount,
		toolsPerWeek: Number(price) / (period === "month" ? WEEKS_OF_MONTH : 1),
		reviewHours: review / HOUR
	};
}
/** A response play that is not there is a finding of `links-resolve`; a board simply does not link it. */
function responseOf(workflowFile, name, runbooks) {
	const path = resolvePath(workflowFile, name);
	const runbook = runbooks.get(path ?? "");
	if (runbook === void 0) return [];
	const { metadata } = runbook.value;
	const title = metadata.title ?? runbook.body.headings[0]?.text ?? metadata.name;
	return [{
		path: runbook.file,
		title,
		firstStep: firstStepUnder("Steps", runbook.body.text)
	}];
}
function sourceOf({ file, value: { metadata, spec } }, eventTypes) {
	const types = [...new Set(spec.emit.map(({ type }) => type))];
	const personal = new Set(spec.personal);
	const fields = types.map((type) => {
		const eventType = eventTypes.find(({ value }) => value.metadata.name === type)?.value;
		return [type, fieldsOf(spec.emit.filter((rule) => rule.type === type), personal, eventType)];
	});
	return {
		name: metadata.name,
		title: metadata.title ?? metadata.name,
		file,
		fields: Object.fromEntries(fields),
		duplicateKey: spec.duplicate_key ?? [],
		workflows: workflowsOf(spec.emit),
		types
	};
}
/**
* What every record of a type should have: the data that all its rules map. Personal values are left out, because
* without the key they are dropped, and that is no fault of the export.
*/
function fieldsOf(rules, personal, eventType) {
	const hidden = new Set(eventType?.spec.personal);
	const [first = {}, ...others] = rules.map(({ data }) => data ?? {});
	return [
		"subject",
		"time",
		...Object.entries(first).filter(([name]) => others.every((data) => Object.hasOwn(data, name)) && !hidden.has(name)).filter(([, value]) => typeof value !== "object" || !personal.has(value.column)).map(([name]) => name)
	];
}
/** None where a column decides for some of the records. */
function workflowsOf(rules) {
	const names = rules.filter(({ workflow }) => workflow !== void 0).map(({ workflow }) => textsOf(workflow));
	if (names.some((texts) => texts === null)) return [];
	return [...new Set(names.flatMap((texts) => (texts ?? []).map(({ text }) => text)))];
}

// actions/shell/files.ts
/** More files than any catalog has: such a folder is not one. */
const MOST_FILES = 2e5;
/** So many files are read at the same time. */
const AT_ONCE = 32;
/**
* Reads the text files below a folder. Links, names that mean another file on another computer, files that are too large
* and files that are no UTF-8 are not read but refused; a byte order mark is dropped.
* Throws UsageError where the folder is absent.
*/
async function readFolder(folder, wanted) {
	const root = await realpath(folder).catch(() => null);
	if (root === null || !(await lstat(root)).isDirectory()) throw new UsageError(`there is no folder ${folder}. Run this in the repository's folder, or name it with an option.`);
	const refused = /* @__PURE__ */ new Map();
	const names = [];
	await list(root, "", names, refused);
	const texts = /* @__PURE__ */ new Map();
	const pending = names.sort().values();
	const work = async () => {
		for (const name of pending) {
			const text = wanted(name) ? await readText(path.join(root, name)) : { text: "" };
			if ("refusal" in text) refused.set(name, text.refusal);
			else texts.set(name, text.text);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return {
		texts: new Map([...texts].sort(([a], [b]) => a < b ? -1 : 1)),
		refused
	};
}
async function list(root, below, names, refused) {
	const entries = await readdir(path.join(root, below), { withFileTypes: true });
	for (const entry of entries) {
		const name = below === "" ? entry.name : `${below}/${entry.name}`;
		if (/[\\\p{Cc}]/u.test(entry.name)) refused.set(name, "file-name");
		else if (entry.isDirectory()) await list(root, name, names, refused);
		else if (entry.isFile()) names.push(name);
		else refused.set(name, "file-is-link");
		if (names.length > MOST_FILES) throw new UsageError(`${root} holds more than ${MOST_FILES} files: is it the right folder?`);
	}
}
async function readText(file) {
	const bytes = (await lstat(file)).size > 262144 ? null : await readFile(file);
	if (bytes === null) return { refusal: "file-too-large" };
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return { refusal: "file-not-text" };
	}
}

// actions/shell/catalog.ts
/**
* Reads the catalog of a folder. Its files are named by their paths from the current folder, as the user would type them
* (`workflows-catalog/people.yaml`). Throws UsageError where the folder is absent.
*/
async function readCatalog(folder) {
	const root = rootOf(folder);
	const { texts, refused } = await readFolder(folder, (file) => !file.startsWith("sample/") && formOf(file) !== "other");
	const files = renamed(texts, root);
	return {
		...loadCatalog(files, root, renamed(refused, root)),
		files
	};
}
/** The catalog for verbs that work with it. Throws UsageError where a file of it could not be read. */
async function readValidCatalog(folder) {
	const { catalog, findings } = await readCatalog(folder);
	const [first] = findings;
	if (first === void 0) return catalog;
	const place = `${first.file}:${first.range.start.line}:${first.range.start.column}`;
	const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
	throw new UsageError(`the catalog cannot be read: ${place} ${first.message}${more}. Run \`opsbook validate --catalog ${folder}\` and mend what it shows.`);
}
/** The folder as the catalog's root: relative to the current folder where it lies below it, else its own name. */
function rootOf(folder) {
	const relative = path.relative(process.cwd(), path.resolve(folder)).split(path.sep).join("/");
	return relative === "" || relative.startsWith("..") || path.isAbsolute(relative) ? path.basename(path.resolve(folder)) : relative;
}
function renamed(files, root) {
	return new Map([...files].map(([name, value]) => [`${root}/${name}`, value]));
}

export { readValidCatalog as n, definitionsOf as r, readCatalog as t };