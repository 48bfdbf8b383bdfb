import { c as utf8ToBytes, o as bytesToHex, t as sha256$1 } from "./sha2.js";
import { a as parseDuration, n as HOUR, t as DAY } from "./duration.js";
import { B as Z95, D as rawBytes, L as durationFigure, O as recordOf, V as wilson95, _ as asNoted, b as inOrder, d as findCase, f as openCases, h as subjectOf, i as feeding, j as unescaped, k as recordReader, m as placeOf, p as personOf, r as compilePlan, u as addToCases, v as byCase, x as sortRows, y as clearLog, z as rateFigure } from "./local-instant.js";
import { a as weeksBetween, i as weekCalendar, n as isWeek, t as addWeeks } from "./week.js";
import { t as compareText } from "./finding.js";
import { t as INGESTED } from "./acknowledgement.js";
import { n as isSingleTouch, t as attribute } from "./attribute.js";
import { n as businessCalendar } from "./zone.js";
import { a as daysOf, t as COMPLETED } from "./periods.js";
import { a as tally, i as sourceTallies, n as SILENT, o as recordsDigest, r as integrityOf } from "./integrity.js";
import { a as hoursToAcknowledge, o as hoursToResolve, r as parseSilence } from "./silence.js";
import { c as isOver, r as foldIncidents, s as isActive, t as eventsOfRecords } from "./records.js";
import { n as isOwnType, t as compareRecords } from "./record.js";
import { n as latenessOf } from "./lateness.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { t as isOnGoal } from "./goal.js";
import { B as resolveWeek, N as parseLedgerPath, m as cacheFolder, z as resolveQuarantine } from "./snapshot.js";
import { a as readObjects, i as parseTreeObject, r as rootOf } from "./about.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { createHash, hash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";

// actions/core/learning/carry.ts
/** Raised when the form changes: an older carry is then built anew. */
const CARRY_VERSION = 6;
/** A finished case is kept so long, in case that it comes back. */
const KEPT$1 = 90 * DAY;
/** Whether the carry holds what these definitions need; where not, it is built anew from the first week. */
function serves(carry, plan) {
	if (carry.version !== 6 || carry.lookback < plan.lookback) return false;
	return plan.workflows.every((workflow) => {
		const saved = carry.workflows.find(({ name }) => name === workflow.definition.name);
		if (!saved || saved.activityField !== workflow.activityField) return false;
		if (workflow.lookback !== null && !(saved.lookback !== null && saved.lookback >= workflow.lookback)) return false;
		return workflow.slots.every(({ key }) => key in saved.slots);
	});
}
/** The cases that later weeks may need: open ones, and those with a record in the last 90 days. */
function saveCases(cases, plan, until) {
	const kept = numbersWhere(cases.subjects.size(), (place) => cases.seen.data[place] >= until - KEPT$1 || isOpen(cases, plan, place));
	const people = numbersWhere(cases.people.size(), (number) => cases.peopleSeen.data[number] >= until - (plan.lookback ?? 0));
	return {
		name: plan.definition.name,
		activityField: plan.activityField,
		lookback: plan.lookback,
		subjects: cases.subjects.joined(kept),
		slots: Object.fromEntries(cases.slots.map((slot) => [slot.spec.key, saveSlot(slot, kept)])),
		activities: cases.activities.joined(numbersWhere(cases.activities.size(), () => true)),
		trails: cases.trails.save(),
		trail: saveIntegers(cases.trail, kept),
		activity: saveIntegers(cases.activity, kept),
		seen: saveNumbers(cases.seen, kept),
		people: cases.people.joined(people),
		peopleSeen: saveNumbers(cases.peopleSeen, people)
	};
}
/** The numbers below a size that are wanted, in order. */
function numbersWhere(size, wanted) {
	const found = new Int32Array(size);
	let count = 0;
	for (let number = 0; number < size; number += 1) if (wanted(number)) found[count++] = number;
	return found.subarray(0, count);
}
/** Came in, and is not finished or was opened again since. */
function isOpen(cases, plan, place) {
	const opened = timeIn(cases, plan.opened, place);
	if (Number.isNaN(opened)) return false;
	const finished = timeIn(cases, plan.finished, place);
	return Number.isNaN(finished) || timeIn(cases, plan.reopened, place) > finished;
}
function timeIn(cases, slot, place) {
	return cases.slots[slot].time.data[place];
}
function saveSlot(slot, kept) {
	const time = saveNumbers(slot.time, kept);
	if (!slot.spec.exact) return { time };
	return {
		time,
		exact: {
			sequence: saveNumbers(slot.sequence, kept),
			ids: slot.tests.length > 0 ? slot.ids.joined(saveIntegers(slot.id, kept)) : /* @__PURE__ */ new Uint8Array(),
			bits: saveIntegers(slot.bits, kept)
		}
	};
}
function saveNumbers({ data }, kept) {
	const values = new Float64Array(kept.length);
	for (let index = 0; index < kept.length; index += 1) values[index] = data[kept[index]];
	return values.every(Number.isNaN) ? /* @__PURE__ */ new Float64Array() : values;
}
function saveIntegers({ data }, kept) {
	return kept.map((place) => data[place]);
}
/** The workflow's cases as they were saved, or none. */
function restoreCases(plan, reader, saved) {
	const cases = openCases(plan, reader, saved?.trails);
	if (!saved) return cases;
	eachLine(saved.subjects, (bytes, span) => placeOf(cases, bytes, span));
	eachLine(saved.activities, (bytes, { start, end }) => cases.activities.number(bytes, start, end));
	eachLine(saved.people, (bytes, span) => personOf(cases, bytes, span));
	cases.peopleSeen.data.set(saved.peopleSeen);
	for (const slot of cases.slots) restoreSlot(slot, saved.slots[slot.spec.key]);
	cases.trail.data.set(saved.trail);
	cases.activity.data.set(saved.activity);
	cases.seen.data.set(saved.seen);
	return cases;
}
function restoreSlot(slot, { time, exact }) {
	slot.time.data.set(time);
	if (!slot.spec.exact || !exact) return;
	slot.sequence.data.set(exact.sequence);
	slot.bits.data.set(exact.bits);
	let place = 0;
	eachLine(exact.ids, (bytes, { start, end }) => {
		if (end > start) slot.id.data[place] = slot.ids.number(bytes, start, end);
		place += 1;
	});
}
const NEWLINE = 10;
function eachLine(bytes, take) {
	if (bytes.length === 0) return;
	for (let start = 0; start <= bytes.length;) {
		const found = bytes.indexOf(NEWLINE, start);
		const end = found === -1 ? bytes.length : found;
		take(bytes, {
			start,
			end
		});
		start = end + 1;
	}
}

// actions/core/learning/carry-key.ts
/**
* A digest of all in the definitions that a carry depends on. Goals, tolerances, thresholds, people and texts are not
* among it: changing them costs nothing, while another measure means another history, built anew from the first week.
*/
function carryKey({ definitions, workflows }) {
	const needs = {
		version: 6,
		zone: definitions.zone,
		businessHours: definitions.businessHours,
		holidays: definitions.holidays,
		audit: definitions.audit,
		sources: definitions.sources.map(({ name, fields, duplicateKey, workflows: feeds, types }) => ({
			name,
			fields,
			duplicateKey,
			feeds,
			types
		})),
		workflows: workflows.map(({ definition, measures, audit }) => ({
			name: definition.name,
			measures: measures.map(({ key }) => key),
			audit,
			baseline: definition.baseline,
			valuePer: definition.value?.per ?? null
		}))
	};
	return bytesToHex(sha256$1(utf8ToBytes(JSON.stringify(needs))));
}

// actions/core/learning/statistics/audit-sample.ts
/** Without anything of the platform. */
const digestOf = (text) => bytesToHex(sha256$1(utf8ToBytes(text)));
/**
* The cases to look at: the `size` smallest by sha256 of `seed|week|case`, ties by case, in that order. Anyone can
* check it with `sha256sum`, and adding a case never reorders the others. A case that is named twice counts once.
*/
function auditSample({ seed, week, cases, size, digest = digestOf }) {
	if (size <= 0) return [];
	const kept = [];
	let limit = "";
	for (const id of cases) {
		const hash = digest(`${seed}|${week}|${id}`);
		if (kept.length === size && hash > limit) continue;
		insert(kept, {
			hash,
			id
		});
		if (kept.length > size) kept.pop();
		limit = kept.at(-1)?.hash ?? "";
	}
	return kept.map(({ id }) => id);
}
/** Keeps the list sorted. A sample has tens of cases, and few of many cases get this far. */
function insert(kept, drawn) {
	let index = kept.length;
	while (index > 0 && order(kept[index - 1], drawn) > 0) index -= 1;
	const before = kept[index - 1];
	if (before && order(before, drawn) === 0) return;
	kept.splice(index, 0, drawn);
}
function order(a, b) {
	return compareText(a.hash, b.hash) || compareText(a.id, b.id);
}

// actions/core/learning/audit.ts
/** Draws the audit sample of a week from the cases that finished in it; null where the workflow is not audited. */
function drawSample(cases, plan, draw) {
	if (!plan.audit) return null;
	const { size, automatic } = plan.audit;
	const { week, window, ...rest } = draw;
	const finished = cases.slots[plan.finished];
	const places = placesFinished(cases, finished, window);
	const drawn = auditSample({
		...rest,
		week,
		cases: subjectsOf(cases, places),
		size
	});
	const passed = (subject) => (finished.bits.data[findCase(cases, subject)] & 1) === 1;
	return {
		week,
		population: places.length,
		cases: drawn,
		passed: automatic ? drawn.map(passed) : null
	};
}
function placesFinished(cases, finished, { from, to }) {
	const places = [];
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const time = finished.time.data[place];
		if (time >= from && time < to) places.push(place);
	}
	return places;
}
function* subjectsOf(cases, places) {
	for (const place of places) yield subjectOf(cases, place);
}

// actions/core/learning/audience.ts
/** The record types that an audience looks at. */
const AUDIENCE = /* @__PURE__ */ new Set([
	"touch.recorded",
	"conversion.won",
	"intent.observed"
]);
/** A conversion without any touch before it is credited to this channel. */
const UNKNOWN_CHANNEL = "unknown";
function openAudience(lookback, saved = {
	touches: [],
	won: []
}) {
	const touches = /* @__PURE__ */ new Map();
	const lastWon = new Map(saved.won);
	const won = [];
	const intents = /* @__PURE__ */ new Map();
	const keep = (touch) => {
		const known = touches.get(touch.key);
		if (known) known.push(touch);
		else touches.set(touch.key, [touch]);
	};
	saved.touches.forEach(keep);
	const add = (record, { time, sequence }) => {
		if (record.type === "touch.recorded") {
			const key = keyOf(record);
			if (key !== null && record.channel) keep({
				key,
				channel: record.channel,
				time,
				sequence,
				id: record.id
			});
		} else if (record.type === "conversion.won") {
			won.push(conversionOf(record, time, sequence));
			for (const key of keysOf(record)) lastWon.set(key, Math.max(lastWon.get(key) ?? time, time));
		} else if (record.type === "intent.observed") countIntent(intents, record);
	};
	const pathOf = (conversion) => {
		return {
			touches: [...conversionKeys(conversion)].map((key) => within(touches.get(key) ?? [], conversion, lookback)).find((found) => found.length > 0) ?? [{
				channel: UNKNOWN_CHANNEL,
				time: conversion.time
			}],
			conversions: 1,
			value: conversion.value,
			nulls: 0
		};
	};
	/** Whose lookback ran out in this window without a conversion: each such path counts once, in that week. */
	const lost = ({ from, asOf }) => [...touches].toSorted(([a], [b]) => compareText(a, b)).flatMap(([key, theirs]) => {
		const newest = theirs.reduce((last, touch) => isBefore(last, touch) ? touch : last);
		const ends = newest.time + lookback;
		if (ends < from || ends >= asOf || (lastWon.get(key) ?? Number.NEGATIVE_INFINITY) >= newest.time - lookback) return [];
		return [{
			touches: within(theirs, newest, lookback),
			conversions: 0,
			value: 0,
			nulls: 1
		}];
	});
	const attribution = (window) => {
		if (won.length === 0) return null;
		const paths = won.toSorted((a, b) => isBefore(a, b) ? -1 : 1).map(pathOf);
		return {
			conversions: won.length,
			value: paths.reduce((sum, { value }) => sum + value, 0),
			singleTouch: isSingleTouch(paths),
			...attribute([...paths, ...lost(window)])
		};
	};
	const save = ({ to }) => {
		const kept = [...touches.values()].flat().filter(({ time }) => time >= to - lookback);
		const keys = new Set(kept.map(({ key }) => key));
		return {
			touches: kept,
			won: [...lastWon].filter(([key]) => keys.has(key))
		};
	};
	const intent = () => [...intents.values()].sort((a, b) => compareText(a.channel, b.channel) || compareText(a.intent, b.intent));
	return {
		add,
		conversions: () => won,
		attribution,
		intent,
		save
	};
}
function keyOf(record) {
	return keysOf(record)[0] ?? null;
}
/** The person, and the case for who is not known as a person. */
function keysOf({ person, subject }) {
	return [...person === void 0 ? [] : [`p:${person}`], ...subject === void 0 ? [] : [`s:${subject}`]];
}
function conversionKeys({ person, subject }) {
	return [...person === null ? [] : [`p:${person}`], ...subject === null ? [] : [`s:${subject}`]];
}
/** A won conversion, as far as its path is looked for. */
function conversionOf(record, time, sequence) {
	const value = record.data?.value;
	return {
		time,
		sequence,
		id: record.id,
		person: record.person ?? null,
		subject: record.subject ?? null,
		value: typeof value === "number" ? value : 0
	};
}
function isBefore(a, b) {
	if (a.time !== b.time) return a.time < b.time;
	return a.sequence === b.sequence ? a.id < b.id : a.sequence < b.sequence;
}
/** The touches up to the instant, no older than the lookback, in order. */
function within(touches, until, lookback) {
	return touches.filter((touch) => touch.time >= until.time - lookback && !isBefore(until, touch)).sort((a, b) => isBefore(a, b) ? -1 : 1);
}
function countIntent(intents, record) {
	const channel = record.channel ?? UNKNOWN_CHANNEL;
	const intent = String(record.data?.intent ?? "unknown");
	const key = `${channel}\n${intent}`;
	const known = intents.get(key);
	if (known) known.count += 1;
	else intents.set(key, {
		channel,
		intent,
		count: 1
	});
}

// actions/core/learning/cadence/life.ts
/** @param before the start of the first live day, where it lies in an earlier week. */
function lifeOf(week, { zone, businessHours, holidays }, before) {
	const beats = /* @__PURE__ */ new Set();
	const keys = /* @__PURE__ */ new Set();
	const since = () => {
		if (before !== null || beats.size === 0) return before;
		const first = [...beats].toSorted()[0];
		return daysOf(week, zone).find(({ date }) => date === first)?.start ?? null;
	};
	return {
		add: ({ id, data }) => {
			if (data?.period === "heartbeat") beats.add(String(data.of));
			else keys.add(id);
		},
		since,
		facts: ({ asOf, to }) => {
			const from = since();
			if (from === null) return null;
			const days = daysOf(week, zone);
			const open = days.filter(({ start }, index) => start >= from && (days[index + 1]?.start ?? to) <= asOf).filter(({ day, date }) => (businessHours[day]?.length ?? 0) > 0 && !holidays.includes(date));
			const isWhole = before !== null && asOf >= to;
			const due = [`scoreboard:${week}`, `close:${addWeeks(week, -1)}`];
			return {
				days: open.length,
				missedDays: open.filter(({ date }) => !beats.has(date)).map(({ date }) => date),
				missedBoards: isWhole ? due.filter((key) => !keys.has(key)) : []
			};
		}
	};
}

// actions/core/learning/incident-log.ts
/** A cause that comes back within so long is a recurring failure. */
const RECURS_WITHIN = 90 * DAY;
/** @param before incidents of earlier weeks, as saved. */
function incidentLogOf(before, everRecorded) {
	const records = [];
	const overrides = [];
	const outcomes = [];
	let silenced = 0;
	const fold = () => {
		const known = new Map(before.map((incident) => [incident.key, incident]));
		const events = eventsOfRecords(records).filter(({ kind }) => kind !== "carried");
		return foldIncidents(events, known);
	};
	return {
		add: (record) => {
			if (record.type === "override.outcome") outcomes.push(record);
			else if (record.type.startsWith("override.")) overrides.push(record);
			else if (parseSilence(record) !== null) silenced += 1;
			else records.push(record);
		},
		facts: (window) => {
			if (!everRecorded && records.length === 0 && overrides.length + silenced === 0) return null;
			const facts = factsOf([...fold().values()], {
				overrides,
				outcomes
			}, window);
			return silenced === 0 ? facts : {
				...facts,
				silenced
			};
		},
		duplicates: (window) => {
			const found = /* @__PURE__ */ new Map();
			for (const { state, openedAt, workflows } of fold().values()) {
				const [workflow] = workflows;
				if (state !== "duplicate" || workflow === void 0 || !isWithin(openedAt, window)) continue;
				found.set(workflow, (found.get(workflow) ?? 0) + 1);
			}
			return found;
		},
		save: ({ to }) => [...fold().values()].filter((incident) => !isOver(incident) || to - incident.since <= RECURS_WITHIN).map((incident) => ({
			...incident,
			timeline: []
		})).sort((a, b) => compareText(a.key, b.key))
	};
}
function isWithin(at, { from, to }) {
	return at >= from && at < to;
}
function factsOf(incidents, { overrides, outcomes }, window) {
	const within = (at) => at !== null && isWithin(at, window);
	const real = incidents.filter(({ state }) => state !== "duplicate");
	const opened = real.filter(({ openedAt }) => within(openedAt));
	const acknowledged = real.filter(({ acknowledgedAt }) => within(acknowledgedAt));
	const resolved = real.filter(({ resolvedAt }) => within(resolvedAt));
	const count = (severity) => opened.filter((one) => one.severity === severity).length;
	return {
		opened: {
			critical: count("critical"),
			major: count("major"),
			minor: count("minor")
		},
		acknowledge: durationFigure(acknowledged.flatMap((one) => hoursToAcknowledge(one) ?? []), []).figure,
		resolve: durationFigure(resolved.flatMap((one) => hoursToResolve(one) ?? []), []).figure,
		open: real.filter(isActive).toSorted((a, b) => a.since - b.since || compareText(a.key, b.key)).map((incident) => openFacts(incident)),
		recurring: recurringOf(real, window),
		overrides: {
			count: overrides.length,
			newest: overrides.toSorted(compareRecords).slice(-20).map((one) => overrideFacts(one, outcomes))
		}
	};
}
function openFacts({ key, title, severity, state, since, issue, owner, workflows, cause }) {
	return {
		key,
		cause,
		title,
		severity,
		state,
		since: new Date(since).toISOString(),
		issue,
		owner,
		workflows: [...workflows]
	};
}
/** Causes that came back within 90 days, with how often, and whether there is a play for them. */
function recurringOf(incidents, { to }) {
	const byCause = /* @__PURE__ */ new Map();
	for (const incident of incidents) {
		if (to - incident.since > RECURS_WITHIN) continue;
		byCause.set(incident.cause, [...byCause.get(incident.cause) ?? [], incident]);
	}
	return [...byCause].filter(([, list]) => list.length > 1).sort(([a], [b]) => compareText(a, b)).map(([cause, list]) => {
		const newest = list.reduce((one, other) => other.since > one.since ? other : one);
		return {
			cause,
			title: newest.title,
			times: list.length,
			runbook: newest.runbook,
			issue: newest.issue
		};
	});
}
function overrideFacts({ id, time, subject, data }, outcomes) {
	const text = (name) => {
		const value = data?.[name];
		return value === void 0 ? null : String(value);
	};
	const rule = text("rule");
	const outcome = outcomes.filter((one) => one.subject === subject && one.data?.rule === rule && one.time >= time).toSorted(compareRecords)[0];
	return {
		id,
		time,
		by: text("by") ?? "",
		kind: text("kind") ?? text("rule") ?? "",
		reason: text("reason") ?? "",
		...rule === null ? {} : { rule },
		...outcome === void 0 ? {} : { held: outcome.data?.held === true }
	};
}

// actions/core/learning/fold.ts
/** Opsbook's own records carry this source; it has no integrity of its own. */
const OWN_SOURCE = "opsbook";
function openFold({ plan, calendar, week, asOf, carry }) {
	const from = calendar.start(week);
	const to = calendar.end(week);
	const reader = recordReader();
	const fold = {
		plan,
		week,
		cases: casesOf(plan, reader, carry),
		audience: openAudience(plan.lookback, carry?.audience),
		tallies: sourceTallies(plan.definitions, reader),
		digest: recordsDigest(),
		lateness: latenessOf(week, calendar, carry?.firstKnown ?? {}),
		business: workingTime(plan),
		life: lifeOf(week, plan.definitions, carry?.liveSince ?? null),
		incidents: incidentLogOf(carry?.incidents ?? [], carry?.incidentsRecorded ?? false),
		incidentsRecorded: carry?.incidentsRecorded ?? false
	};
	const casesByNumber = byNumber((number) => fold.cases.get(unescaped(reader.workflows.text(number))) ?? null);
	const treatment = byNumber((number) => treatmentOf(unescaped(reader.types.text(number))));
	const take = (read) => {
		if (!(read.time >= from && read.time < to)) {
			const { id, source, time } = recordOf(read);
			throw new RangeError(`record ${id} of ${source} at ${time} is not of ${week}`);
		}
		const special = treatment(read.type);
		if (read.time > asOf || special === "unused") return;
		if (special === "period") {
			fold.life.add(recordOf(read));
			return;
		}
		if (special === "register") {
			fold.incidentsRecorded = true;
			fold.incidents.add(recordOf(read));
			return;
		}
		fold.digest.add(read.line);
		const source = fold.tallies.at(read.source);
		tally(source, read, from);
		fold.lateness.add(read.recorded, source.name);
		if (read.workflow !== -1) {
			const cases = casesByNumber(read.workflow);
			if (cases) addToCases(cases, read);
		}
		if (special === "audience") fold.audience.add(recordOf(read), read);
		else if (special === "incident") fold.incidentsRecorded = true;
		if (special === "incident" || special === "override") fold.incidents.add(recordOf(read));
	};
	return Object.assign(fold, {
		add: (record) => reader.record(record, take),
		addLines: (bytes) => reader.lines(bytes, take)
	});
}
/** Opsbook's book-keeping: no figure is computed from it, so a week says the same whichever way its events came in. */
const BOOK_KEEPING = /* @__PURE__ */ new Set([
	"record.voided",
	INGESTED,
	"run.refused",
	"run.notified",
	"decision.evaluated",
	"approval.checked",
	"approval.given"
]);
/**
* What incidents carry from week to week, and what the chat was told of them: that they are recorded at all is all that a figure
* takes from it.
*/
const REGISTERS = /* @__PURE__ */ new Set([
	"incident.register",
	"incident.carried",
	"incident.told"
]);
/** What a record type needs beyond being folded into its case. */
function treatmentOf(type) {
	if (BOOK_KEEPING.has(type)) return "unused";
	if (REGISTERS.has(type)) return "register";
	if (type.startsWith("period.")) return type === "period.completed" ? "period" : "unused";
	if (AUDIENCE.has(type)) return "audience";
	if (type.startsWith("override.")) return "override";
	return type.startsWith("incident.") ? "incident" : "none";
}
/** Remembers what belongs to the numbers of a table. */
function byNumber(make) {
	const known = [];
	return (number) => {
		if (number >= known.length || known[number] === void 0) known[number] = make(number);
		return known[number];
	};
}
function casesOf(plan, reader, carry) {
	return new Map(plan.workflows.map((workflow) => {
		const { name } = workflow.definition;
		return [name, restoreCases(workflow, reader, carry?.workflows.find((saved) => saved.name === name))];
	}));
}
/** Business time of the definitions; laid out only when a measure asks. */
function workingTime({ definitions }) {
	const { zone, businessHours, holidays } = definitions;
	let calendar = null;
	return { between: (from, to) => {
		calendar ??= businessCalendar({
			zone,
			hours: businessHours,
			holidays
		});
		return calendar.between(from, to);
	} };
}
/** Whether a source is one whose integrity is shown. */
function isOutside(name) {
	return name !== OWN_SOURCE;
}

// actions/core/learning/history.ts
function emptyHistory() {
	return {
		since: null,
		weeks: [],
		series: {},
		audits: {},
		units: {}
	};
}
/** The history with one more week; what is neither new nor in a baseline is forgotten. */
function extended(history, added, baselines) {
	const oldest = addWeeks(added.week, -60);
	const inBaseline = (week) => baselines.some(({ from, to }) => week >= from && week <= to);
	const kept = history.weeks.flatMap((week, index) => week > oldest || inBaseline(week) ? [index] : []);
	const series = {};
	for (const [key, { value, trusted }] of added.values) {
		const known = history.series[key];
		series[key] = {
			values: [...kept.map((index) => known?.values[index] ?? null), value],
			trusted: kept.map((index) => known?.trusted[index] ?? "0").join("") + (trusted ? "1" : "0")
		};
	}
	const audits = Object.fromEntries([...added.audits].map(([name, share]) => [name, [...kept.map((index) => history.audits[name]?.[index] ?? null), share]]));
	const units = Object.fromEntries([...added.units].map(([key, count]) => {
		const known = history.units[key] ?? {
			from: added.week,
			counts: []
		};
		return [key, {
			from: known.from,
			counts: [...known.counts, count]
		}];
	}));
	return {
		since: history.since ?? added.week,
		weeks: [...kept.map((index) => history.weeks[index]), added.week],
		series,
		audits,
		units
	};
}
/** A series by week; weeks that are not known are absent. */
function valuesOf(history, key) {
	const series = history.series[key];
	if (!series) return [];
	return history.weeks.map((week, index) => ({
		week,
		value: series.values[index] ?? null,
		trusted: series.trusted[index] === "1"
	}));
}
/** Whether the history holds all of this that it could hold: every series, and every baseline's weeks. */
function remembers(history, wanted) {
	if (!wanted.series.every((key) => key in history.series)) return false;
	if (!wanted.units.every((key) => key in history.units)) return false;
	const { since } = history;
	const newest = history.weeks.at(-1);
	if (since === null || newest === void 0) return true;
	const kept = new Set(history.weeks);
	return wanted.baselines.every(({ from, to }) => weeksBetween(since, newest).every((week) => week < from || week > to || kept.has(week)));
}

// actions/core/learning/series-keys.ts
/** What is kept of the weekly values: one series for each measure of each workflow, and for each over all. */
function seriesKeys(plan) {
	return [...plan.workflows.flatMap((workflow) => workflow.measures.map((measure) => seriesKey(workflow, measure))), ...measureNames(plan).map((name) => overallKey(plan, name))];
}
function baselinesOf(plan) {
	return plan.workflows.flatMap(({ definition }) => definition.baseline ?? []);
}
/** Where the weekly units of worth are kept; null where no value is given. */
function unitKey({ definition }) {
	return definition.value ? `${definition.name} ${definition.value.per}` : null;
}
function seriesKey({ definition }, { name, key }) {
	return `${definition.name} ${name} ${shortHash(key)}`;
}
function overallKey(plan, name) {
	return `* ${name} ${shortHash(plan.workflows.flatMap((workflow) => workflow.measures.filter((measure) => measure.name === name).map((measure) => seriesKey(workflow, measure))).join("\n"))}`;
}
function shortHash(text) {
	return bytesToHex(sha256$1(utf8ToBytes(text))).slice(0, 16);
}
function measureNames(plan) {
	return [...new Set(plan.workflows.flatMap(({ measures }) => measures.map(({ name }) => name)))].sort();
}

// actions/core/learning/silence.ts
/** A week has so many places for an hour: weekday and hour on the wall, Monday's first. */
const HOURS_OF_WEEK = 168;
/** Fewer weeks say nothing of what is usual. */
const LEAST_WEEKS = 4;
/**
* A stretch of empty hours is silence where it would come about by chance once in so many. An hour that brought records in
* f of n weeks is empty by chance with 1 - (f + 1/2) / (n + 1) (Jeffreys' prior), and hours are taken as independent.
*/
const ONCE_IN = 1e4;
/** For each hour that passes in a week, from its start, the place of weekday and hour: other ones after a clock change. */
function placesOfWeek({ from, to, zone }) {
	const hours = Math.round((to - from) / HOUR);
	const places = new Uint8Array(hours);
	for (let hour = 0; hour < hours; hour += 1) places[hour] = Math.min(hour, 167);
	if (!changesClock({
		from,
		to,
		zone
	})) return places;
	for (let hour = 0; hour < hours; hour += 1) {
		const at = Temporal.Instant.fromEpochMilliseconds(from + hour * HOUR).toZonedDateTimeISO(zone);
		places[hour] = (at.dayOfWeek - 1) * 24 + at.hour;
	}
	return places;
}
/** Also where it changes and changes back within the week, which no zone does, offsets at both ends would agree. */
function changesClock({ from, to, zone }) {
	return to - from !== 7 * 864e5 || offset(from, zone) !== offset(to, zone);
}
function offset(instant, zone) {
	return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds;
}
/** Which places of a week had a record, as text that can be kept: one hexadecimal digit for four. */
function packHours(seen, window) {
	const digits = new Uint8Array(HOURS_OF_WEEK / 4);
	for (const [hour, place] of placesOfWeek(window).entries()) if ((seen[hour] ?? 0) > 0) digits[place >> 2] = digits[place >> 2] | 1 << (place & 3);
	return Array.from(digits, (digit) => digit.toString(16)).join("");
}
function had(packed, place) {
	return (Number.parseInt(packed[place >> 2] ?? "0", 16) >> (place & 3) & 1) === 1;
}
/**
* The longest silence of a source in a week, in business hours; 0 where there was none. An hour counts where the business
* is open, it is over, and an export of it can be expected. With a heartbeat any longer stretch is silence; without, one
* that the same weekday and hour of the last eight weeks make unlikely.
*
* @param seen by hour since the week's start: whether there was a record.
* @param before packed hours of the weeks before, the newest last.
*/
function longestSilence(seen, before, rhythm, window, calendar) {
	const compared = before.slice(-8);
	const heartbeat = rhythm.heartbeat === void 0 ? null : (parseDuration(rhythm.heartbeat) ?? 0) / HOUR;
	if (heartbeat === null && compared.length < LEAST_WEEKS) return 0;
	const places = placesOfWeek(window);
	const until = judgedUntil(rhythm, window);
	let longest = 0;
	let hours = 0;
	let chance = 1;
	for (let hour = 0; hour < places.length; hour += 1) {
		const start = window.from + hour * HOUR;
		if (start + 36e5 > until) break;
		if ((seen[hour] ?? 0) > 0) {
			hours = 0;
			chance = 1;
			continue;
		}
		const open = calendar.between(start, start + HOUR) / HOUR;
		if (open === 0) continue;
		hours += open;
		chance *= 1 - open * usual(compared, places[hour]);
		if (heartbeat === null ? chance * ONCE_IN < 1 : hours > heartbeat) longest = Math.max(longest, hours);
	}
	return longest;
}
function usual(weeks, place) {
	const found = weeks.filter((week) => had(week, place)).length;
	return found === 0 ? 0 : (found + .5) / (weeks.length + 1);
}
/** A week that is over has had its exports; in one that is not, the newest hours may be in the next export. */
function judgedUntil({ every }, { asOf, to }) {
	if (asOf >= to) return to;
	return asOf - (every === void 0 ? 0 : parseDuration(every) ?? 0);
}

// actions/core/learning/case-week.ts
/** Closes a week: what has to be seen in order is sorted now, case by case, and the log is emptied. */
function closeCaseWeek(cases, conversions) {
	const { log } = cases;
	const { starts, rows } = byCase(log, cases.subjects.size());
	const week = {
		counts: [...cases.counts],
		worked: 0,
		repeated: 0,
		outOfOrder: /* @__PURE__ */ new Map(),
		assisted: countAssisted(cases, conversions, {
			starts,
			rows
		}),
		records: log.length
	};
	const noted = asNoted(log);
	const ordered = inOrder(log);
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const start = starts[place];
		const end = starts[place + 1];
		if (start === end) continue;
		sortRows(rows, start, end, noted);
		countOutOfOrder(cases, rows, start, end, week.outOfOrder);
		sortRows(rows, start, end, ordered);
		followTrail(cases, place, rows, start, end, week);
		const newest = log.time.data[rows[end - 1]];
		cases.seen.data[place] = newest;
	}
	rememberPeople(cases);
	cases.counts.fill(0);
	clearLog(log);
	return week;
}
/** A record is out of order where one of its case, noted earlier by the same source, is of a later time. */
function countOutOfOrder({ log }, rows, start, end, found) {
	let source = -1;
	let newest = Number.NEGATIVE_INFINITY;
	for (let index = start; index < end; index += 1) {
		const row = rows[index];
		const time = log.time.data[row];
		if (log.source.data[row] !== source) {
			source = log.source.data[row];
			newest = time;
		} else if (time < newest) found.set(source, (found.get(source) ?? 0) + 1);
		else newest = time;
	}
}
/** Rework is an activity that comes back after another one; the same one noted twice in a row is not. */
function followTrail(cases, place, rows, start, end, week) {
	let worked = false;
	let repeated = false;
	for (let index = start; index < end; index += 1) {
		const row = rows[index];
		const activity = cases.log.activity.data[row];
		if (activity === -1) continue;
		worked = true;
		cases.worked.data[place] = cases.log.time.data[row];
		if (activity === cases.activity.data[place]) continue;
		const trail = cases.trail.data[place];
		if (cases.trails.has(trail, activity)) {
			repeated = true;
			cases.repeated.data[place] = cases.log.time.data[row];
		}
		cases.trail.data[place] = cases.trails.step(trail, activity);
		cases.activity.data[place] = activity;
	}
	if (worked) week.worked += 1;
	if (repeated) week.repeated += 1;
}
function countAssisted(cases, conversions, buckets) {
	const { lookback } = cases.plan;
	if (lookback === null || conversions.length === 0) return 0;
	const rowsOfPeople = rowsByPerson(cases, conversions);
	let assisted = 0;
	for (const conversion of conversions) if (helpedPerson(cases, conversion, lookback, rowsOfPeople) || helpedCase(cases, conversion, lookback, buckets)) assisted += 1;
	return assisted;
}
/** The rows of the people who converted; one pass, since few of many do. */
function rowsByPerson(cases, conversions) {
	const rows = /* @__PURE__ */ new Map();
	for (const { person } of conversions) {
		const number = numberOfPerson(cases, person);
		if (number !== -1) rows.set(number, []);
	}
	if (rows.size === 0) return rows;
	for (let row = 0; row < cases.log.length; row += 1) rows.get(cases.log.person.data[row])?.push(row);
	return rows;
}
function helpedPerson(cases, conversion, lookback, rowsOfPeople) {
	const number = numberOfPerson(cases, conversion.person);
	if (number === -1) return false;
	if (cases.peopleSeen.data[number] >= conversion.time - lookback) return true;
	return (rowsOfPeople.get(number) ?? []).some((row) => isEarlier(cases, row, conversion, lookback));
}
/** By subject where the conversion names no person, or one who has no such record. */
function helpedCase(cases, conversion, lookback, { starts, rows }) {
	if (conversion.subject === null) return false;
	const place = findCase(cases, conversion.subject);
	if (place === -1) return false;
	if (cases.seen.data[place] >= conversion.time - lookback) return true;
	return rows.subarray(starts[place], starts[place + 1]).some((row) => isEarlier(cases, row, conversion, lookback));
}
function isEarlier({ log }, row, conversion, lookback) {
	const time = log.time.data[row];
	if (time < conversion.time - lookback || time > conversion.time) return false;
	if (time < conversion.time) return true;
	const sequence = log.sequence.data[row];
	if (sequence !== conversion.sequence) return sequence < conversion.sequence;
	const id = unescaped(log.id.text(row));
	return id !== "" && id < conversion.id;
}
function numberOfPerson({ people }, person) {
	if (person === null) return -1;
	const raw = rawBytes(person);
	return people.find(raw, 0, raw.length);
}
function rememberPeople(cases) {
	if (cases.plan.lookback === null) return;
	const { log, peopleSeen } = cases;
	for (let row = 0; row < log.length; row += 1) {
		const person = log.person.data[row];
		if (person === -1) continue;
		const time = log.time.data[row];
		if (!(peopleSeen.data[person] >= time)) peopleSeen.data[person] = time;
	}
}

// actions/core/learning/week-outcomes.ts
/** Closes every workflow's week and computes its measures, as of the window's end. */
function computeOutcomes(fold, window, samples) {
	const conversions = fold.audience.conversions();
	const duplicates = fold.incidents.duplicates(window);
	return fold.plan.workflows.map((plan) => {
		const { name } = plan.definition;
		const cases = fold.cases.get(name);
		const week = closeCaseWeek(cases, conversions);
		const view = {
			cases,
			window,
			weeks: [week],
			business: fold.business,
			samples: [{
				sample: samples[name] ?? null,
				window
			}],
			incidentsRecorded: fold.incidentsRecorded,
			duplicates: duplicates.get(name) ?? 0
		};
		return {
			plan,
			cases,
			week,
			outcomes: new Map(plan.measures.map((measure) => [measure, measure.compute(view)])),
			...flowOf(cases, plan, window)
		};
	});
}
/** Cases that came in, cases that finished, and those open at the end with the age of the oldest. */
function flowOf(cases, plan, window) {
	const starts = cases.slots[plan.opened].time.data;
	const ends = cases.slots[plan.finished].time.data;
	let opened = 0;
	let finished = 0;
	let count = 0;
	let oldest = Number.POSITIVE_INFINITY;
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const start = starts[place];
		const end = ends[place];
		if (start >= window.from && start < window.to) opened += 1;
		if (end >= window.from && end < window.to) finished += 1;
		if (!isOpen(cases, plan, place)) continue;
		count += 1;
		if (start < oldest) oldest = start;
	}
	return {
		opened,
		finished,
		open: {
			count,
			oldestHours: count === 0 ? null : (window.asOf - oldest) / HOUR
		}
	};
}
/**
* Durations below zero by source: those that bring the record at which the duration ends. They stay in the figures,
* and say that two systems' clocks or exports disagree.
*/
function negativeDurations(fold, workflows) {
	const found = /* @__PURE__ */ new Map();
	for (const { plan, outcomes } of workflows) for (const [measure, { hours }] of outcomes) {
		const negative = hours?.finished.filter((value) => value < 0).length ?? 0;
		if (negative === 0) continue;
		const sources = feeding(fold.plan.definitions, plan.definition.name, measure.types.slice(-1));
		for (const { name } of sources) found.set(name, (found.get(name) ?? 0) + negative);
	}
	return found;
}

// actions/core/learning/source-health.ts
function sourceHealth(input) {
	const { fold, carry } = input;
	const { definitions } = fold.plan;
	const silence = {
		...input.window,
		zone: definitions.zone
	};
	const integrity = integrityOfAll(input, silence);
	const of = new Map(integrity.map((source) => [source.source, source]));
	const counts = Object.fromEntries(integrity.map(({ source, records }) => [source, [...carry?.sources[source] ?? [], records].slice(-SILENT.of)]));
	const hours = Object.fromEntries(integrity.map(({ source }) => [source, [...carry?.hours[source] ?? [], packHours(fold.tallies.of(source).hours, silence)].slice(-8)]));
	const trusted = (workflow, { types }) => feeding(definitions, workflow, types).every(({ name }) => of.get(name)?.worst !== "broken");
	const honest = (workflow, measure, outcome) => {
		if (measure.types.length === 0 || measure.types.every(isOwnType)) return outcome;
		const sources = feeding(definitions, workflow, measure.types);
		const alive = sources.filter(({ name, onOccasion }) => onOccasion !== true && !of.get(name)?.silent && [...carry?.sources[name] ?? [], of.get(name)?.records ?? 0].some((n) => n > 0));
		if (!(outcome.value === null || outcome.value === 0) || alive.length > 0) return outcome;
		if ("k" in outcome.figure && outcome.figure.n > 0) return outcome;
		return {
			...outcome,
			value: null,
			missing: reason(measure.types, sources)
		};
	};
	return {
		integrity,
		counts,
		hours,
		honest,
		trusted
	};
}
function reason(types, sources) {
	if (sources.length === 0) return `No source brings ${types.join(" or ")}: add one that does.`;
	const expected = sources.filter(({ onOccasion }) => onOccasion !== true);
	return `Nothing came from ${(expected.length > 0 ? expected : sources).map(({ title }) => `"${title}"`).join(" and ")}: export it again and import it.`;
}
function integrityOfAll(input, window) {
	const { fold, workflows, carry, quarantined, toDate } = input;
	const negatives = negativeDurations(fold, workflows);
	const outOfOrder = /* @__PURE__ */ new Map();
	for (const { week } of workflows) for (const [number, count] of week.outOfOrder) outOfOrder.set(number, (outOfOrder.get(number) ?? 0) + count);
	const late = fold.lateness.late();
	const definitions = new Map(fold.plan.definitions.sources.map((source) => [source.name, source]));
	for (const name of quarantined.keys()) fold.tallies.of(name);
	return fold.tallies.all().filter(({ name }) => isOutside(name)).map((tally) => {
		const held = quarantined.get(tally.name) ?? 0;
		const definition = definitions.get(tally.name);
		const isExpected = definition?.onOccasion !== true;
		return integrityOf(tally, {
			quarantined: held,
			outOfOrder: outOfOrder.get(tally.number) ?? 0,
			negativeDurations: negatives.get(tally.name) ?? 0,
			late: late.get(tally.name) ?? 0,
			silentHours: isExpected ? longestSilence(tally.hours, carry?.hours[tally.name] ?? [], definition ?? {}, window, fold.business) : 0,
			silent: isExpected && !toDate && tally.records + held === 0 && usedToCome(carry?.sources[tally.name] ?? [])
		});
	});
}
function usedToCome(before) {
	return before.slice(-SILENT.of).filter((records) => records > 0).length >= SILENT.had;
}

// actions/core/learning/statistics/newcombe.ts
/**
* a - b with Newcombe's method 10: the square-and-add hybrid of two Wilson intervals (Newcombe 1998, Statistics in
* Medicine 17:873). null where either has no cases.
*/
function newcombe95(a, b) {
	const first = wilson95(a);
	const second = wilson95(b);
	if (!first || !second) return null;
	const p = a.k / a.n;
	const q = b.k / b.n;
	const difference = p - q;
	return {
		difference,
		lower: difference - Math.hypot(p - first[0], second[1] - q),
		upper: difference + Math.hypot(first[1] - p, q - second[0])
	};
}
/** Several weeks as one share: one week's audit is too small to see a drop. */
function pooled(shares) {
	return shares.reduce((sum, { k, n }) => ({
		k: sum.k + k,
		n: sum.n + n
	}), {
		k: 0,
		n: 0
	});
}
/** Whether the newest weeks' pass rate is surely below the baseline's: the whole interval of the drop is above 0. */
function isConfirmedDecline(baseline, newest) {
	const drop = newcombe95(pooled(baseline), pooled(newest));
	return drop !== null && drop.lower > 0;
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
/**
* Our default sum is the [Kahan-Babuska algorithm](https://pdfs.semanticscholar.org/1760/7d467cda1d0277ad272deb2113533131dc09.pdf).
* This method is an improvement over the classical
* [Kahan summation algorithm](https://en.wikipedia.org/wiki/Kahan_summation_algorithm).
* It aims at computing the sum of a list of numbers while correcting for
* floating-point errors. Traditionally, sums are calculated as many
* successive additions, each one with its own floating-point roundoff. These
* losses in precision add up as the number of numbers increases. This alternative
* algorithm is more accurate than the simple way of calculating sums by simple
* addition.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x input
* @return {number} sum of all input numbers
* @example
* sum([1, 2, 3]); // => 6
*/
function sum(x) {
	if (x.length === 0) return 0;
	var sum = x[0];
	var correction = 0;
	var transition;
	if (typeof sum !== "number") return NaN;
	for (var i = 1; i < x.length; i++) {
		if (typeof x[i] !== "number") return NaN;
		transition = sum + x[i];
		if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i];
		else correction += x[i] - transition + sum;
		sum = transition;
	}
	return sum + correction;
}
/**
* The mean, _also known as average_,
* is the sum of all values over the number of values.
* This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
* a method of finding a typical or central value of a set of numbers.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x sample of one or more data points
* @throws {Error} if the length of x is less than one
* @returns {number} mean
* @example
* mean([0, 10]); // => 5
*/
function mean(x) {
	if (x.length === 0) throw new Error("mean requires at least one data point");
	return sum(x) / x.length;
}
/**
* [Bayesian Classifier](http://en.wikipedia.org/wiki/Naive_Bayes_classifier)
*
* This is a naïve bayesian classifier that takes
* singly-nested objects.
*
* @class
* @example
* var bayes = new BayesianClassifier();
* bayes.train({
*   species: 'Cat'
* }, 'animal');
* var result = bayes.score({
*   species: 'Cat'
* })
* // result
* // {
* //   animal: 1
* // }
*/
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
/**
* Train the classifier with a new item, which has a single
* dimension of Javascript literal keys and values.
*
* @param {Object} item an object with singly-deep properties
* @param {string} category the category this item belongs to
* @return {undefined} adds the item to the classifier
*/
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
/**
* Generate a score of how well this item matches all
* possible categories based on its attributes
*
* @param {Object} item an item in the same format as with train
* @returns {Object} of probabilities that this item belongs to a
* given category.
*/
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
/**
* A standard normal table, also called the unit normal table or Z table,
* is a mathematical table for the values of Φ (phi), which are the values of
* the [cumulative distribution function](https://en.wikipedia.org/wiki/Normal_distribution#Cumulative_distribution_function)
* of the normal distribution. It is used to find the probability that a
* statistic is observed below, above, or between values on the standard
* normal distribution, and by extension, any normal distribution.
*/
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
/**
* This is a single-layer [Perceptron Classifier](http://en.wikipedia.org/wiki/Perceptron) that takes
* arrays of numbers and predicts whether they should be classified
* as either 0 or 1 (negative or positive examples).
* @class
* @example
* // Create the model
* var p = new PerceptronModel();
* // Train the model with input with a diagonal boundary.
* for (var i = 0; i < 5; i++) {
*     p.train([1, 1], 1);
*     p.train([0, 1], 0);
*     p.train([1, 0], 0);
*     p.train([0, 0], 0);
* }
* p.predict([0, 0]); // 0
* p.predict([0, 1]); // 0
* p.predict([1, 0]); // 0
* p.predict([1, 1]); // 1
*/
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
/**
* **Predict**: Use an array of features with the weight array and bias
* to predict whether an example is labeled 0 or 1.
*
* @param {Array<number>} features an array of features as numbers
* @returns {number|null} 1 if the score is over 0, otherwise 0; null if
* the model has not been trained on feature arrays of this length
*/
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
/**
* **Train** the classifier with a new example, which is
* a numeric array of features and a 0 or 1 label.
*
* @param {Array<number>} features an array of features as numbers
* @param {number} label either 0 or 1
* @returns {PerceptronModel|null} this, or null if the label is not 0 or 1
*/
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};

// actions/core/learning/statistics/xmr.ts
/** 3 / 1.128, rounded as Wheeler prints it: three standard deviations as seen by moving ranges of two. */
const LIMIT_FACTOR = 2.66;
const RUN = 8;
const NEAR_IN_WINDOW = 3;
/** Twelve equal weeks of 0.1 have a mean that differs from 0.1 in its last digit; that is no signal. */
const NOISE$1 = 1e-12;
/**
* Natural process limits x̄ ± 2.66·mR̄ of a baseline (Wheeler, Understanding Variation). They are frozen: compute
* them from the baseline alone, and judge every later week by them. Missing weeks (null) are skipped, never zero: a
* moving range then spans the gap. `floor` and `ceiling` keep the limits within what the measure can reach at all (0 for
* counts, durations and rates; 1 for rates). null with fewer than two known weeks.
*/
function xmrLimits(baseline, { floor = Number.NEGATIVE_INFINITY, ceiling = Number.POSITIVE_INFINITY } = {}) {
	const known = baseline.filter((value) => value !== null);
	if (known.length < 2) return null;
	const centre = mean(known);
	const movingRange = meanMovingRange(known);
	const reach = LIMIT_FACTOR * movingRange;
	return {
		centre,
		movingRange,
		lower: Math.max(centre - reach, floor),
		upper: Math.min(centre + reach, ceiling),
		weeks: known.length
	};
}
/** The mean of the absolute differences from one value to the next; needs at least two values. */
function meanMovingRange(values) {
	return mean(values.slice(1).map((value, index) => Math.abs(value - values[index])));
}
/**
* The rules that each point of a series breaks. The series runs from the baseline's first week on; a missing week
* (null) breaks no rule, and neither ends nor lengthens a run.
* - outside: strictly beyond a limit.
* - run-of-eight: the point ends a run of eight or more known points strictly on one side of the centre.
* - three-of-four: of the last four known points at least three, the point itself among them, lie strictly beyond
*   half-way from the centre to the same limit (1.33·mR̄).
*/
function xmrSignals(limits, series) {
	const near = LIMIT_FACTOR / 2 * limits.movingRange;
	const noise = NOISE$1 * Math.max(Math.abs(limits.centre), limits.movingRange);
	let side = 0;
	let run = 0;
	let last = [];
	return series.map((value) => {
		if (value === null) return [];
		const distance = value - limits.centre;
		const newSide = Math.abs(distance) > noise ? Math.sign(distance) : 0;
		run = newSide !== 0 && newSide === side ? run + 1 : Math.abs(newSide);
		side = newSide;
		last = [...last.slice(-3), Math.abs(distance) > near + noise ? newSide : 0];
		const signals = [];
		if (value > limits.upper + noise || value < limits.lower - noise) signals.push("outside");
		if (run >= RUN) signals.push("run-of-eight");
		if (last.filter((other) => other !== 0 && other === last.at(-1)).length >= NEAR_IN_WINDOW) signals.push("three-of-four");
		return signals;
	});
}

// actions/core/learning/statistics/pause.ts
/** Control limits of fewer weeks would move with every week that is added. */
const WEEKS_FOR_LIMITS = 12;
/** Below this nothing can be said, not even provisionally. */
const WEEKS_FOR_PROVISIONAL = 4;
/** (0.7 - 0.5) / 0.5 computes as 0.3999999999999999: no breach may hang on that. */
const NOISE = 1e-12;
/**
* Whether a workflow's expansion goes on. *pause* is an adverse breach of the tolerance and an adverse signal of the
* XmR chart, *watch* only one of them, *ok* neither. Under 12 baseline weeks (at least 4) a breach this week and in
* the known week before pauses, and one breach is *watch*; this is provisional.
*/
function judge(judged) {
	const { since, worse } = judged;
	const baseline = judged.baseline.filter((value) => value !== null);
	const provisional = baseline.length < 12;
	const limits = provisional ? null : xmrLimits(baseline, judged);
	const value = since.at(-1) ?? null;
	const variance = baseline.length >= 4 && value !== null ? varianceOf(value, mean(baseline), judged) : null;
	const signals = limits && value !== null ? xmrSignals(limits, [...baseline, ...since]).at(-1) ?? [] : [];
	const chart = limits && chartOf(limits, signals);
	const state = () => {
		if (!variance) return "unknown";
		const second = limits ? signals.length > 0 && isWorse(value, limits.centre, worse) : variance.breach && breachedBefore(judged, variance.baseline);
		if (variance.breach && second) return "pause";
		return variance.breach || second ? "watch" : "ok";
	};
	return {
		state: state(),
		provisional,
		chart,
		variance
	};
}
/** The bad side of a goal: `<=` and `<` want little, so more is worse. */
function worseSide(operator) {
	return operator.startsWith("<") ? "higher" : "lower";
}
/**
* (value - baseline) / baseline, and whether that is adverse and beyond the tolerance. With a baseline of 0 there is
* no ratio, and any adverse value is a breach.
*/
function varianceOf(value, baseline, { worse, tolerance }) {
	if (baseline === 0) return {
		baseline,
		ratio: null,
		breach: isWorse(value, 0, worse)
	};
	const ratio = (value - baseline) / baseline;
	return {
		baseline,
		ratio,
		breach: isWorse(value, baseline, worse) && Math.abs(ratio) > tolerance + NOISE
	};
}
function isWorse(value, than, worse) {
	return worse === "higher" ? value > than : value < than;
}
/** A missing week in between does not interrupt: otherwise not reporting would avoid the pause. */
function breachedBefore(judged, baseline) {
	const before = judged.since.filter((value) => value !== null).at(-2);
	return before !== void 0 && varianceOf(before, baseline, judged).breach;
}
function chartOf({ centre, lower, upper, weeks }, signals) {
	return {
		centre,
		lower,
		upper,
		weeks,
		signals
	};
}

// actions/core/learning/judging.ts
/** Without a tolerance nothing breaches; the control chart still speaks. */
const ANY = Number.POSITIVE_INFINITY;
/**
* Against the baseline weeks that were complete: over, and their sources to be trusted. A count of a week that is not
* over is not judged, and nothing is while its sources are broken.
*/
function judgeWeek(judging) {
	const { workflow, measure, history, week } = judging;
	const known = valuesOf(history, judging.key);
	const value = judging.toDate && measure.unit === "count" ? null : judging.value;
	const all = [...known, {
		week,
		value,
		trusted: judging.trusted
	}];
	const { baseline } = workflow;
	const usable = (of) => of.trusted ? of.value : null;
	return judge({
		baseline: baseline ? all.filter((of) => of.week >= baseline.from && of.week <= baseline.to).filter((of) => !(of.week === week && judging.toDate)).map(usable) : [],
		since: baseline ? all.filter((of) => of.week > baseline.to).map(usable) : [],
		worse: measure.goal ? worseSide(measure.goal.op) : measure.worse,
		tolerance: workflow.tolerance ?? ANY,
		floor: 0,
		ceiling: measure.unit === "ratio" ? 1 : Number.POSITIVE_INFINITY
	});
}
/**
* Completion quality against its baseline. A week's audit is a handful of cases, of which one failure is no signal: the newest four
* weeks are pooled, and Newcombe's interval takes the place of the control chart. A confirmed decline pauses; a breach
* of the tolerance that is not confirmed is *watch*.
*/
function judgeAudits({ baseline, newest }, tolerance) {
	const provisional = baseline.length < 12;
	const before = pooled(baseline);
	const now = pooled(newest);
	if (baseline.length < 4 || before.n === 0 || now.n === 0) return {
		state: "unknown",
		provisional,
		chart: null,
		variance: null
	};
	const variance = varianceOf(now.k / now.n, before.k / before.n, {
		worse: "lower",
		tolerance: tolerance ?? ANY
	});
	return {
		state: isConfirmedDecline(baseline, newest) ? "pause" : variance.breach ? "watch" : "ok",
		provisional,
		chart: null,
		variance
	};
}
/**
* Whether the value is on goal; null where nobody can say yet: no goal, no value, a lower bound within the goal, or a
* count of a week that is not over and can still go either way.
*/
function onGoal(measure, outcome, toDate) {
	const { goal, unit } = measure;
	const { value, beyond } = outcome;
	if (!goal || value === null) return null;
	const on = isOnGoal(goal, value);
	const wantsLittle = goal.op.startsWith("<");
	if ((beyond || toDate && unit === "count") && on === wantsLittle) return null;
	return on;
}
/** The worst of several: one measure that must pause pauses the workflow. */
function worstState(states) {
	return [
		"pause",
		"watch",
		"ok"
	].find((state) => states.includes(state)) ?? "unknown";
}

// actions/core/learning/week-audit.ts
/** What the week's audit found, with what the quality is judged by; null where the workflow is not audited. */
function auditOf(input, { plan, outcomes }, added) {
	const quality = plan.measures.find(({ name }) => name === "completion_quality");
	const toCheck = input.samples[plan.definition.name];
	if (!quality || !toCheck) return null;
	const { name, baseline } = plan.definition;
	const figure = outcomes.get(quality)?.figure;
	const share = figure && "k" in figure ? {
		k: figure.k,
		n: figure.n
	} : {
		k: 0,
		n: 0
	};
	added.audits.set(name, share.n === 0 ? null : share);
	const sample = input.checked[name];
	const { history, fold } = input;
	const audits = history.audits[name] ?? [];
	const newest = [...weeksAfter(history, audits, addWeeks(fold.week, -4)), share];
	const inBaseline = audits.filter((known, index) => {
		const week = history.weeks[index];
		return known !== null && baseline !== null && week >= baseline.from && week <= baseline.to;
	});
	const afterBaseline = baseline !== null && fold.week > baseline.to;
	const { k, n } = pooled(newest);
	return {
		audits: afterBaseline ? {
			baseline: inBaseline,
			newest
		} : null,
		facts: {
			checked: sample ? {
				week: sample.week,
				population: sample.population,
				size: sample.cases.length,
				checked: share.n,
				passed: share.k
			} : null,
			pooled: rateFigure(k, n),
			toCheck: {
				population: toCheck.population,
				cases: toCheck.cases
			}
		}
	};
}
function weeksAfter(history, audits, week) {
	return audits.filter((share, index) => share !== null && history.weeks[index] > week);
}

// actions/core/learning/statistics/roi.ts
/** d₂ for ranges of two, 1.128…: the mean difference of two normal values in standard deviations. */
const RANGE_TO_SIGMA = 2 / Math.sqrt(Math.PI);
/**
* Return against the baseline: ((Σy - n·b̄)·unit - cost) / cost over the n known weeks since, with the standard error
* of the units σ√(n + n²/m), σ = mR̄/d₂ of the m baseline weeks, which carries the baseline's own uncertainty,
* and a 95 % interval. null with fewer than two known baseline weeks or none since; no ratio where nothing was spent.
*/
function returnOnInvestment({ baseline, since, unitValue, cost }) {
	const before = baseline.filter((value) => value !== null);
	const after = since.filter((value) => value !== null);
	if (before.length < 2 || after.length === 0) return null;
	const m = before.length;
	const n = after.length;
	const units = (mean(after) - mean(before)) * n;
	const standardError = meanMovingRange(before) / RANGE_TO_SIGMA * Math.sqrt(n + n * n / m);
	const result = {
		weeks: n,
		units,
		standardError,
		value: units * unitValue,
		cost
	};
	if (cost === 0) return {
		...result,
		ratio: null,
		interval95: null
	};
	const ratio = (result.value - cost) / cost;
	const reach = Math.abs(Z95 * standardError * unitValue / cost);
	return {
		...result,
		ratio,
		interval95: [ratio - reach, ratio + reach]
	};
}

// actions/core/learning/week-roi.ts
/** Against the baseline, over all weeks since; null without a value, a baseline, or an hourly rate for the review. */
function roiOf({ fold, history, toDate }, { plan, week }, added) {
	const { value, baseline } = plan.definition;
	const key = unitKey(plan);
	if (!value || key === null || plan.valueCounter === null) return null;
	const count = week.counts[plan.valueCounter];
	const units = history.units[key];
	added.units.set(key, count);
	const { hourlyRate } = fold.plan.definitions;
	if (!baseline || toDate || value.reviewHours > 0 && hourlyRate === null) return null;
	const known = [...units?.counts ?? [], count].map((units_, index) => ({
		week: addWeeks(units?.from ?? fold.week, index),
		units: units_
	}));
	const since = known.filter((of) => of.week > baseline.to).map(({ units: number }) => number);
	const handled = since.reduce((sum, number) => sum + (number ?? 0), 0);
	return returnOnInvestment({
		baseline: known.filter((of) => of.week >= baseline.from && of.week <= baseline.to).map((of) => of.units),
		since,
		unitValue: value.amount,
		cost: value.toolsPerWeek * since.length + value.reviewHours * (hourlyRate ?? 0) * handled
	});
}

// actions/core/learning/week-facts.ts
/** The week's facts, and what they add to the history. */
function weekFacts(input) {
	const { fold, window, workflows, health } = input;
	const { definitions } = fold.plan;
	const life = fold.life.facts(window);
	const incidents = fold.incidents.facts(window);
	const added = {
		week: fold.week,
		values: /* @__PURE__ */ new Map(),
		audits: /* @__PURE__ */ new Map(),
		units: /* @__PURE__ */ new Map()
	};
	return {
		facts: {
			apiVersion: "opsbook/v1",
			kind: "WeekFacts",
			week: fold.week,
			zone: definitions.zone,
			from: new Date(window.from).toISOString(),
			to: new Date(window.to).toISOString(),
			asOf: new Date(window.asOf).toISOString(),
			state: input.toDate ? "to-date" : "closed",
			sample: definitions.sample,
			records: {
				count: fold.digest.count,
				digest: fold.digest.text(),
				late: [...fold.lateness.late().values()].reduce((sum, count) => sum + count, 0)
			},
			definitions,
			workflows: workflows.map((workflow) => factsOfWorkflow(input, workflow, added)),
			overall: overallFacts(input, added),
			attribution: fold.audience.attribution(window),
			intent: fold.audience.intent(),
			integrity: health.integrity,
			...life === null ? {} : { life },
			...incidents === null ? {} : { incidents },
			restated: input.restating.filter(({ known }) => known === fold.week).map(({ week, records, sources }) => ({
				week,
				records,
				sources
			})).sort((a, b) => compareText(a.week, b.week))
		},
		added
	};
}
function factsOfWorkflow(input, workflow, added) {
	const { plan } = workflow;
	const { name } = plan.definition;
	const audit = auditOf(input, workflow, added);
	const measures = plan.measures.map((measure) => {
		const outcome = input.health.honest(name, measure, workflow.outcomes.get(measure));
		const facts = factsOfMeasure(input, {
			workflow: plan.definition,
			measure,
			outcome,
			key: seriesKey(plan, measure),
			trusted: input.health.trusted(name, measure),
			audits: measure.name === "completion_quality" ? audit?.audits ?? null : null
		});
		added.values.set(seriesKey(plan, measure), {
			value: facts.value,
			trusted: facts.trusted
		});
		return [measure.name, facts];
	});
	const declared = measures.filter(([measure]) => measure in plan.definition.measures);
	return {
		name,
		opened: workflow.opened,
		finished: workflow.finished,
		open: workflow.open,
		measures: Object.fromEntries(measures),
		state: worstState(declared.map(([, { state }]) => state)),
		audit: audit?.facts ?? null,
		roi: roiOf(input, workflow, added)
	};
}
function factsOfMeasure(input, of) {
	const { fold, history, toDate } = input;
	const { measure, outcome, key, trusted } = of;
	const { goal, unit } = measure;
	const judged = of.audits === null ? judgeWeek({
		...of,
		history,
		week: fold.week,
		value: outcome.value,
		toDate
	}) : judgeAudits(of.audits, of.workflow.tolerance);
	const before = valuesOf(history, key);
	const year = sameWeekOfLastYear(fold.week);
	return {
		unit,
		value: outcome.value,
		beyond: outcome.beyond && outcome.value !== null,
		goal: goal && {
			op: goal.op,
			value: goal.value,
			text: goal.text
		},
		onGoal: onGoal(measure, outcome, toDate),
		figure: outcome.figure,
		missing: outcome.missing,
		trusted,
		...judged,
		series: [...before.slice(-12).map(({ value }) => value), outcome.value],
		lastYear: before.find(({ week }) => week === year)?.value ?? null
	};
}
/** Null for a week 53 whose year before had none. */
function sameWeekOfLastYear(week) {
	const same = `${String(Number(week.slice(0, 4)) - 1).padStart(4, "0")}${week.slice(4)}`;
	return isWeek(same) ? same : null;
}
/** All workflows taken as one: rates over all cases, durations over all cases, counts added. */
function overallFacts(input, added) {
	const { fold, workflows, health } = input;
	const measures = measureNames(fold.plan).map((name) => {
		const parts = workflows.flatMap(({ plan, outcomes }) => plan.measures.filter((measure) => measure.name === name).map((measure) => ({
			measure,
			outcome: health.honest(plan.definition.name, measure, outcomes.get(measure)),
			trusted: health.trusted(plan.definition.name, measure)
		})));
		const { unit, pool } = parts[0].measure;
		const comparable = parts.filter(({ measure }) => measure.unit === unit);
		const facts = factsOfMeasure(input, {
			workflow: {
				baseline: null,
				tolerance: null
			},
			measure: {
				goal: null,
				worse: "higher",
				unit
			},
			outcome: pool(comparable.map(({ outcome }) => outcome)),
			key: overallKey(fold.plan, name),
			trusted: parts.every(({ trusted }) => trusted),
			audits: null
		});
		added.values.set(overallKey(fold.plan, name), {
			value: facts.value,
			trusted: facts.trusted
		});
		return [name, facts];
	});
	const oldest = workflows.flatMap(({ open }) => open.oldestHours ?? []);
	const sum = (of) => workflows.reduce((all, workflow) => all + of(workflow), 0);
	return {
		opened: sum(({ opened }) => opened),
		finished: sum(({ finished }) => finished),
		open: {
			count: sum(({ open }) => open.count),
			oldestHours: oldest.length === 0 ? null : Math.max(...oldest)
		},
		measures: Object.fromEntries(measures)
	};
}

// actions/core/learning/measure-week.ts
/**
* Opens a week. Throws where the carry does not serve the definitions (`carryServes`) or is not of the week before:
* then build it anew from the first week.
*/
function startWeek({ plan, week, asOf = null, carry, digest, other = null }) {
	if (carry && !carryServes(carry, plan)) throw new Error(`the carry of ${carry.week} does not serve ${week}`);
	const calendar = weekCalendar(plan.definitions.zone);
	const window = windowOf(calendar, week, asOf);
	const fold = openFold({
		plan,
		calendar,
		week,
		asOf: window.asOf,
		carry
	});
	const { add, addLines } = fold;
	const ending = {
		fold,
		window,
		carry,
		digest,
		other
	};
	return {
		add,
		addLines,
		finish: (quarantined = /* @__PURE__ */ new Map()) => finish({
			...ending,
			quarantined
		})
	};
}
/** Whether the carry holds what these definitions need; where not, it is built anew from the first week. */
function carryServes(carry, plan) {
	return serves(carry, plan) && remembers(carry.history, {
		series: seriesKeys(plan),
		units: plan.workflows.flatMap((workflow) => unitKey(workflow) ?? []),
		baselines: baselinesOf(plan)
	});
}
function windowOf(calendar, week, asOf) {
	const to = calendar.end(week);
	return {
		from: calendar.start(week),
		to,
		asOf: asOf === null ? to : Math.min(asOf, to)
	};
}
function finish({ fold, window, carry, quarantined, digest, other }) {
	const toDate = window.asOf < window.to;
	const outcomes = computeOutcomes(fold, window, carry?.samples ?? {});
	const samples = drawSamples(fold, outcomes, window, digest);
	const restating = [...carry?.restating ?? [], ...fold.lateness.restating()];
	const judged = (plan) => {
		const judging = {
			fold: {
				...fold,
				plan
			},
			workflows: outcomesBy(plan, outcomes)
		};
		const health = sourceHealth({
			...judging,
			carry,
			quarantined,
			toDate,
			window
		});
		const checked = carry?.samples ?? {};
		const history = carry?.history ?? emptyHistory();
		return {
			health,
			...weekFacts({
				...judging,
				window,
				toDate,
				health,
				samples,
				checked,
				history,
				restating
			})
		};
	};
	const { facts, added, health } = judged(fold.plan);
	return {
		facts,
		other: other && judged(other).facts,
		carry: nextCarry({
			fold,
			window,
			workflows: outcomes,
			samples,
			added,
			carry,
			health,
			restating
		})
	};
}
/** The same figures, for definitions of the same measures: what is computed does not depend on how it is judged. */
function outcomesBy(plan, outcomes) {
	return outcomes.map((of, place) => {
		const workflow = plan.workflows[place];
		const figures = workflow.measures.map((measure, at) => {
			const same = of.plan.measures[at];
			return [measure, of.outcomes.get(same)];
		});
		return {
			...of,
			plan: workflow,
			outcomes: new Map(figures)
		};
	});
}
function drawSamples(fold, workflows, window, digest) {
	const { seed } = fold.plan.definitions.audit;
	return Object.fromEntries(workflows.flatMap(({ plan, cases }) => {
		const sample = drawSample(cases, plan, {
			window,
			week: fold.week,
			seed,
			digest
		});
		return sample ? [[plan.definition.name, sample]] : [];
	}));
}
function nextCarry(of) {
	const { fold, window, carry } = of;
	return {
		version: 6,
		week: fold.week,
		workflows: of.workflows.map(({ cases, plan }) => saveCases(cases, plan, window.to)),
		audience: fold.audience.save(window),
		lookback: fold.plan.lookback,
		history: extended(carry?.history ?? emptyHistory(), of.added, baselinesOf(fold.plan)),
		samples: of.samples,
		sources: of.health.counts,
		hours: of.health.hours,
		firstKnown: fold.lateness.firstKnown(),
		restating: of.restating.filter(({ known }) => known > fold.week),
		incidentsRecorded: fold.incidentsRecorded,
		incidents: fold.incidents.save(window),
		liveSince: fold.life.since()
	};
}

// actions/shell/carry-cache.ts
/** Carries that are kept; the oldest go first. */
const KEPT = 48;
const PREFIX = "carry-";
const SUFFIX = ".v8";
/** A carry in V8's own form, which keeps columns of numbers as they are. */
function renderCarry(carry) {
	return serialize(carry);
}
/** Null for bytes that cannot be read, or that another version of Node wrote: everything in them is computed again. */
function readCarry(bytes) {
	try {
		return deserialize(bytes);
	} catch {
		return null;
	}
}
/** A cache in a folder of files; the folder need not exist. */
function carryCache(folder) {
	const fileOf = (key) => path.join(folder, `${PREFIX}${key}${SUFFIX}`);
	const read = async (key) => {
		const bytes = await readFile(fileOf(key)).catch(() => null);
		return bytes === null ? null : readCarry(bytes);
	};
	const has = async (key) => stat(fileOf(key)).then(() => true, () => false);
	const write = async (key, carry) => {
		await mkdir(folder, { recursive: true });
		const temporary = `${fileOf(key)}.${process.pid}`;
		try {
			await writeFile(temporary, renderCarry(carry));
			await rename(temporary, fileOf(key));
		} finally {
			await rm(temporary, { force: true });
		}
		await prune(folder);
	};
	return {
		read,
		has,
		write,
		flush: async () => {}
	};
}
async function prune(folder) {
	const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX) && name.endsWith(SUFFIX));
	if (names.length <= KEPT) return;
	const files = await Promise.all(names.map(async (name) => {
		const file = path.join(folder, name);
		return {
			file,
			made: await stat(file).then(({ mtimeMs }) => mtimeMs, () => 0)
		};
	}));
	files.sort((a, b) => b.made - a.made);
	await Promise.all(files.slice(KEPT).map(({ file }) => rm(file, { force: true })));
}

// actions/shell/derived/carries.ts
const FOLDER = "carry";
const NAME = /^(\d{4}-W\d{2})-([0-9a-f]{1,64})$/;
/** Of the newest weeks, which late records change, each is kept; of older ones one of a quarter. */
const NEWEST_KEPT$1 = 8;
const QUARTER$1 = 13;
/** One week under the definitions of now and under those of its published board. */
const KEPT_OF_A_WEEK = 2;
/** Carries on the branch `derived`. What is written is held until `flush`, so that many make one push. */
function derivedCarries(branch) {
	const held = /* @__PURE__ */ new Map();
	let listed = null;
	const list = async () => {
		const at = branch.tip();
		if (listed?.at !== at) listed = {
			at,
			stored: await listCarries(branch)
		};
		return listed.stored;
	};
	return {
		read: async (key) => {
			const id = (await list()).find((stored) => stored.key === key)?.id ?? null;
			if (id === null) return null;
			await branch.remote.bring([id]);
			const [bytes] = await readObjects(branch.git, [id]);
			const carry = bytes ? unsealed(key, bytes) : null;
			return carry === null ? null : readCarry(carry);
		},
		has: async (key) => held.has(key) || (await list()).some((stored) => stored.key === key),
		write: async (key, carry) => {
			held.set(key, {
				week: carry.week,
				bytes: sealed(key, renderCarry(carry))
			});
		},
		flush: async () => {
			if (held.size === 0) return;
			const fresh = [...held].map(([key, { week }]) => ({
				week,
				key,
				id: null
			}));
			const old = (await list()).filter(({ key }) => !held.has(key));
			const kept = new Set(keptOf([...fresh, ...old]));
			const changes = [...old.filter((stored) => !kept.has(stored)).map((stored) => ({
				do: "remove",
				path: pathOf(stored)
			})), ...fresh.filter((stored) => kept.has(stored)).map((stored) => ({
				do: "write",
				path: pathOf(stored),
				bytes: held.get(stored.key)?.bytes ?? ""
			}))];
			held.clear();
			await branch.replace(changes);
		}
	};
}
async function listCarries(branch) {
	const id = (await rootOf(branch)).get(FOLDER);
	if (id === void 0) return [];
	await branch.remote.bring([id]);
	const [tree] = await readObjects(branch.git, [id]);
	if (!tree) return [];
	return parseTreeObject(tree, id.length).flatMap(({ name, id: blob }) => {
		const [, week, key] = NAME.exec(name) ?? [];
		return week === void 0 || key === void 0 ? [] : [{
			week,
			key,
			id: blob
		}];
	});
}
/** Those worth keeping; of several for one week the first of the list. */
function keptOf(all) {
	const byWeek = Map.groupBy(all, ({ week }) => week);
	const weeks = [...byWeek.keys()].toSorted().toReversed();
	const quarters = /* @__PURE__ */ new Map();
	for (const week of weeks) quarters.set(quarterOf(week), week);
	return [.../* @__PURE__ */ new Set([...weeks.slice(0, NEWEST_KEPT$1), ...quarters.values()])].flatMap((week) => (byWeek.get(week) ?? []).slice(0, KEPT_OF_A_WEEK));
}
function quarterOf(week) {
	return Math.floor((Number(week.slice(0, 4)) * 53 + Number(week.slice(6))) / QUARTER$1);
}
function pathOf({ week, key }) {
	return `${FOLDER}/${week}-${key}`;
}
const SEAL_BYTES = 32;
/** The bytes with a digest of them and of the key that they belong to. */
function sealed(key, bytes) {
	return Buffer.concat([sealOf(key, bytes), bytes]);
}
function unsealed(key, stored) {
	const bytes = stored.subarray(SEAL_BYTES);
	return sealOf(key, bytes).equals(stored.subarray(0, SEAL_BYTES)) ? bytes : null;
}
function sealOf(key, bytes) {
	return createHash("sha256").update(key).update(bytes).digest();
}

// actions/shell/carries.ts
/** The carries of a ledger: of this machine, and behind them those that earlier jobs left on the branch `derived`. */
function carriesOf(ledger) {
	const local = carryCache(cacheFolder(ledger.git));
	if (ledger.derived === null) return local;
	const shared = derivedCarries(ledger.derived);
	return {
		read: async (key) => {
			const near = await local.read(key);
			if (near !== null) return near;
			const found = await shared.read(key);
			if (found !== null) await local.write(key, found);
			return found;
		},
		has: shared.has,
		write: async (key, carry) => {
			await Promise.all([local.write(key, carry), shared.write(key, carry)]);
		},
		flush: shared.flush
	};
}

// actions/shell/weeks.ts
/** Of a long rebuild only these carries are kept: those of the newest weeks, and one of a quarter. */
const NEWEST_KEPT = 8;
const QUARTER = 13;
/**
* Measures weeks of a ledger, the oldest first. Each week's facts depend on its records, on those before it, and on its
* definitions alone. What the weeks before left is taken from a cache, found by what it was computed from, so one more
* week costs what happened in it. Throws UsageError where the ledger's weeks are cut by another zone.
*/
async function* measureWeeks(request) {
	for await (const { facts } of measureEach(request)) yield facts;
}
/**
* As `measureWeeks`, by two catalogs: in one reading where they only judge the weeks differently, else in two. The facts by the
* other one follow those by the first.
*/
async function measureBoth(request, other) {
	const plan = compilePlan(other);
	const readsAlike = carryKey(compilePlan(request.definitions)) === carryKey(plan);
	const [facts, others] = [[], []];
	for await (const week of measureEach(request, readsAlike ? plan : null)) {
		facts.push(week.facts);
		if (week.other !== null) others.push(week.other);
	}
	if (!readsAlike) for await (const week of measureWeeks({
		...request,
		definitions: other
	})) others.push(week);
	return [facts, others];
}
async function* measureEach(request, other = null) {
	const { ledger, now } = request;
	checkZone(ledger, request.definitions);
	const calendar = weekCalendar(request.definitions.zone);
	const cache = carriesOf(ledger);
	let chain = null;
	let carry = null;
	await ledger.prepare(weeksBetween(request.from, request.to));
	for (const week of weeksBetween(request.from, request.to)) {
		const definitions = await request.definitionsOf?.(week) ?? request.definitions;
		const plan = chain?.plan.definitions === definitions ? chain.plan : compilePlan(definitions);
		const key = carryKey(plan);
		if (chain?.key !== key) {
			chain = await openChain(ledger, cache, plan, key, request.to);
			carry = await carryBefore(chain, week);
		}
		chain.plan = plan;
		const measured = await measureOne(chain, week, {
			carry,
			now,
			other
		});
		carry = measured.carry;
		if (calendar.end(week) <= now) await keep(chain, week, carry);
		yield measured;
	}
	await cache.flush();
}
/** What the weeks before a week left, for these definitions; null for the first week of all. */
async function carryBeforeWeek(ledger, definitions, week) {
	checkZone(ledger, definitions);
	const plan = compilePlan(definitions);
	const cache = carriesOf(ledger);
	const carry = await carryBefore(await openChain(ledger, cache, plan, carryKey(plan), week), week);
	await cache.flush();
	return carry;
}
/** What startWeek and startRange take as `digest`. */
function sha256(text) {
	return hash("sha256", text);
}
/** Reads the records of a week that count. Where nothing was corrected, and changes come first, lines do as they are. */
async function readWeekInto(ledger, week, reading) {
	for await (const file of ledger.readWeek(week)) {
		if (file.changes) return readResolvedInto(ledger, week, reading);
		reading.addLines(file.bytes);
	}
}
/** As `readWeekInto` of several weeks, in no order that means anything. */
async function readWeeksInto(ledger, weeks, reading) {
	const corrected = /* @__PURE__ */ new Set();
	for await (const { path, changes, bytes } of ledger.readWeeks(weeks)) {
		const week = parseLedgerPath(path)?.week ?? "";
		if (changes) corrected.add(week);
		if (!corrected.has(week)) reading.addLines(bytes);
	}
	for (const week of corrected) await readResolvedInto(ledger, week, reading);
}
async function readResolvedInto(ledger, week, reading) {
	for await (const records of resolveWeek(ledger.readWeek(week))) for (const record of records) reading.add(record);
}
async function openChain(ledger, cache, plan, key, last) {
	const listed = new Map((await ledger.weeks()).map((week) => [week.week, week]));
	const first = [...listed.values()].find(({ records }) => records !== null)?.week;
	const weeks = first === void 0 ? [] : weeksBetween(first, last);
	const keys = [];
	for (const week of weeks) keys.push(sha256(`${keys.at(-1) ?? key}|${week}|${listed.get(week)?.records ?? ""}`).slice(0, 40));
	return {
		ledger,
		listed,
		plan,
		key,
		cache,
		weeks,
		keys
	};
}
/** The carry before a week: the newest of its past that is cached, brought up to it week by week. */
async function carryBefore(chain, week) {
	const { cache, keys, ledger, weeks } = chain;
	const past = weeks.filter((one) => one < week);
	let next = past.length;
	let carry = null;
	while (next > 0 && carry === null) {
		carry = await cache.read(keys[next - 1]);
		if (carry === null) next -= 1;
	}
	await ledger.prepare(past.slice(next));
	for (const one of past.slice(next)) {
		({carry} = await measureOne(chain, one, {
			carry,
			now: null
		}));
		await keep(chain, one, carry);
	}
	return carry;
}
async function keep({ cache, keys, weeks }, week, carry) {
	const index = weeks.indexOf(week);
	const key = keys[index];
	if (key === void 0) return;
	const isNew = weeks.length - index <= NEWEST_KEPT;
	const isQuarter = index % QUARTER === 0;
	if ((isNew || isQuarter) && !await cache.has(key)) await cache.write(key, carry);
}
async function measureOne({ ledger, listed, plan }, week, { carry, now, other = null }) {
	const measuring = startWeek({
		plan,
		week,
		asOf: now,
		carry,
		digest: sha256,
		other
	});
	const content = listed.get(week);
	if (content?.records) await readWeekInto(ledger, week, measuring);
	return measuring.finish(content?.quarantine ? await quarantinedOf(ledger, week) : /* @__PURE__ */ new Map());
}
/** Entries that wait in a week's quarantine, by source. */
async function quarantinedOf(ledger, week) {
	const found = /* @__PURE__ */ new Map();
	const { waiting } = await resolveQuarantine(ledger.readQuarantine(week));
	for (const { source } of waiting) found.set(source, (found.get(source) ?? 0) + 1);
	return found;
}
function checkZone(ledger, { zone }) {
	if (ledger.zone === null || ledger.zone === zone) return;
	throw new UsageError(`The ledger's weeks are cut in ${ledger.zone}, but cadence.yaml says ${zone}. A ledger keeps its zone: set it back.`);
}

export { readWeeksInto as a, closeCaseWeek as c, workingTime as d, incidentLogOf as f, readWeekInto as i, byNumber as l, drawSample as m, measureBoth as n, sha256 as o, conversionOf as p, measureWeeks as r, onGoal as s, carryBeforeWeek as t, casesOf as u };