import { a as parseDuration, n as HOUR } from "./duration.js";
import { d as once, l as resolvePath } from "./kinds.js";
import { r as firstStepUnder } from "./slips.js";

// actions/core/catalog/lookup/feeds.ts
/** Types whose records need no workflow: the person joins them with the cases of all. */
const FREE_TYPES = /* @__PURE__ */ new Set(["conversion.won"]);
/** By record type, what the sources emit. */
const feedsByType = once((catalog) => {
	const found = /* @__PURE__ */ new Map();
	for (const { value } of catalog.sources) for (const { type, workflow } of value.spec.emit) {
		const feeds = found.get(type) ?? {
			workflows: /* @__PURE__ */ new Set(),
			every: false
		};
		found.set(type, feeds);
		const names = textsOf(workflow);
		if (FREE_TYPES.has(type) || workflow !== void 0 && names === null) feeds.every = true;
		for (const { text } of names ?? []) feeds.workflows.add(text);
	}
	return found;
});
/** Every text that a mapped value can become; null where a column decides, or where nothing is mapped. */
function textsOf(value) {
	if (value === void 0) return null;
	if (typeof value === "string") return [{
		text: value,
		path: []
	}];
	if (value.map === void 0) return null;
	const texts = Object.entries(value.map).map(([word, text]) => ({
		text: String(text),
		path: ["map", word]
	}));
	return value.default === void 0 ? texts : [...texts, {
		text: String(value.default),
		path: ["default"]
	}];
}

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
		types,
		...spec.every === void 0 ? {} : { every: spec.every },
		...spec.heartbeat === void 0 ? {} : { heartbeat: spec.heartbeat },
		...spec.format === "desk" ? { onOccasion: true } : {}
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

export { feedsByType as n, textsOf as r, definitionsOf as t };