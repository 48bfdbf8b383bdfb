import { t as closest } from "./closest.js";
import { a as parseDuration, t as DAY } from "./duration.js";
import { C as areSame, E as remembering, T as once, n as eventTypeNames, y as folderOf } from "./names.js";
import { J as definitionsOf, Y as isComplete, i as feeding, n as localText, t as localInstant } from "./local-instant.js";
import { a as evaluate, c as QUIET, d as stepUntil, i as compileRules, l as STEP, o as groundOf$1, t as collectEvidence } from "./evidence.js";
import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./sha2.js";
import { o as formatValue, t as counted } from "./numbers.js";

// actions/core/catalog/lookup/unknown-name.ts
/** Names listed in a fix before it says how many more there are. */
const LISTED = 6;
/**
* The words for a name that is not known: quotes it, offers the near one, else lists what there is.
* `where` says what it is missing from ("people.yaml"); `add` how to make it known.
*/
function unknownName(name, choices, { where, add }) {
	const known = [...choices];
	const meant = closest(name, known);
	if (meant !== null) return {
		message: `"${name}" is not ${where}; did you mean \`${meant}\`?`,
		fix: `write \`${meant}\`, or ${add}`,
		replacement: meant
	};
	return {
		message: `"${name}" is not ${where}`,
		fix: `${orListed(known)}${add}`
	};
}
function orListed(known) {
	if (known.length === 0) return "";
	if (known.length === 1) return `write \`${known[0]}\`, or `;
	const more = known.length > LISTED ? ` or ${known.length - LISTED} more` : "";
	return `write one of ${known.slice(0, LISTED).join(", ")}${more}, or `;
}

// actions/core/decision/trial/test-events.ts
/** The type of an event that stands for a row which was refused: no record comes of it. */
const REFUSED_ROW = "row.quarantined";
/** Where a test names no source, and none brings such records. */
const NO_SOURCE = "test";
/** A test is small: so many events, over so long. */
const MOST_EVENTS = 5e3;
const LONGEST_TEST = 400 * DAY;
/** How many events a test comes to. */
function countEvents(events) {
	return events.reduce((sum, { times }) => sum + (times ?? 1), 0);
}
/** Writes a test's events out. Every one is known at its own time. Throws RangeError for a time that does not exist. */
function signalsOf(events, workflow, definitions) {
	const signals = {
		records: [],
		refused: []
	};
	for (const event of events) {
		const first = localInstant(event.at, definitions.zone);
		if (first === null) throw new RangeError(`${event.at} does not exist in ${definitions.zone}`);
		const source = event.source ?? sourceOf(event.type, workflow, definitions);
		const apart = event.every === void 0 ? 0 : parseDuration(event.every) ?? 0;
		for (let index = 0; index < (event.times ?? 1); index += 1) {
			const time = first + index * apart;
			if (event.type === "row.quarantined") signals.refused.push({
				source,
				time
			});
			else signals.records.push(recordOf(event, {
				workflow,
				source,
				time,
				index,
				place: signals.records.length
			}));
		}
	}
	return signals;
}
function sourceOf(type, workflow, definitions) {
	return feeding(definitions, workflow, type === "row.quarantined" ? ["any"] : [type])[0]?.name ?? NO_SOURCE;
}
function recordOf(event, { workflow, source, time, index, place }) {
	const instant = new Date(time).toISOString();
	const subject = event.times === void 0 ? event.case : `${event.case ?? "case"}-${index + 1}`;
	return {
		specversion: "1.0",
		id: `event-${String(place + 1).padStart(6, "0")}`,
		source,
		type: event.type,
		time: instant,
		workflow,
		...subject === void 0 ? {} : { subject },
		...event.channel === void 0 ? {} : { channel: event.channel },
		...event.person === void 0 ? {} : { person: hashOf(event.person) },
		...event.actor === void 0 ? {} : { actor: event.actor },
		...event.data === void 0 ? {} : { data: event.data },
		sequence: String(place),
		recordedtime: instant
	};
}
function hashOf(person) {
	return bytesToHex(sha256(utf8ToBytes(person))).slice(0, 32);
}

// actions/core/decision/trial/run-test.ts
/**
* Plays a test's events and compares the decisions. Everything is looked at from the first event on, with nothing before it.
* Throws RangeError for a time that does not exist: a catalog's rule comes first.
*/
function runTest(test, workflow, definitions) {
	if (countEvents(test.events) > 5e3) throw new RangeError(`more than ${MOST_EVENTS} events`);
	const rules = rulesOf(test, workflow, definitions);
	const { records, refused } = signalsOf(test.events, workflow, definitions);
	const collecting = collectEvidence(rules.map(({ feed }) => feed));
	for (const record of records) collecting.add(record);
	for (const { source, time } of refused) collecting.refuse(source, time);
	const ground = groundOf$1(collecting.finish(), definitions);
	const times = [...records.map(({ time }) => Date.parse(time)), ...refused.map(({ time }) => time)];
	const after = stepUntil(Math.min(...times)) - 1;
	const until = instantOf(test.until, definitions.zone);
	if (until - after > LONGEST_TEST) throw new RangeError("longer than a year");
	const got = rules.flatMap((rule) => evaluate(rule, ground, {
		state: QUIET,
		after,
		until
	}).transitions).toSorted((a, b) => a.at - b.at);
	return {
		...compare(expectedOf(test, definitions.zone), got),
		got
	};
}
/** Many tests are of one workflow. */
const compiled = once((definitions) => compileRules(definitions).rules);
function rulesOf({ thresholds }, workflow, definitions) {
	return compiled(definitions).filter((rule) => rule.workflow === workflow && (thresholds === void 0 || thresholds.includes(rule.threshold.id)));
}
function expectedOf({ expect }, zone) {
	return expect.flatMap(({ at, fires, clears }, place) => {
		const instant = instantOf(at, zone);
		return [...fires === void 0 ? [] : [{
			threshold: fires,
			does: "fires",
			at: instant,
			place
		}], ...clears === void 0 ? [] : [{
			threshold: clears,
			does: "clears",
			at: instant,
			place
		}]];
	});
}
function compare(expected, got) {
	const open = [...got];
	return {
		missing: expected.filter((wanted) => {
			const found = open.findIndex(({ rule, does, at }) => rule.threshold.id === wanted.threshold && does === wanted.does && at === wanted.at);
			if (found !== -1) open.splice(found, 1);
			return found === -1;
		}),
		unexpected: open,
		expected: [...expected]
	};
}
function instantOf(text, zone) {
	const instant = localInstant(text, zone);
	if (instant === null) throw new RangeError(`${text} does not exist in ${zone}`);
	return instant;
}

// actions/core/catalog/lookup/threshold-tests.ts
const testsOf = once((catalog) => {
	const workflows = new Map(catalog.workflows.map((workflow) => [folderOf(workflow.file), workflow]));
	return catalog.thresholdTests.flatMap((tests) => tests.value.spec.tests.map((test, index) => ({
		tests,
		workflow: workflows.get(folderOf(tests.file)) ?? null,
		test,
		path: [
			"spec",
			"tests",
			index
		]
	})));
});
/** Where a change is judged, so many tests of workflows that it leaves alone are run as well. */
const MOST_UNTOUCHED = 50;
/**
* Runs the tests that can be run; the others lack their workflow, name a time that does not exist, or stand in a catalog
* without people, hours or settings, of which other findings tell.
*
* @param beside the other state of the catalog, where two are compared: what is the same there ends the same there, so that
*   only the first 50 of those tests are run, for what is wrong with them already.
*/
function runTests(catalog, beside) {
	const tests = testsOf(catalog);
	if (tests.length === 0 || !isComplete(catalog)) return [];
	const all = definitionsOf(catalog);
	const byFile = new Map(all.workflows.map((own) => [own.file, {
		...all,
		workflows: [own]
	}]));
	const ground = groundOf(catalog);
	return wanted(tests, ground, beside).flatMap((written) => {
		const { workflow, test } = written;
		const definitions = workflow === null ? void 0 : byFile.get(workflow.file);
		if (workflow === null || definitions === void 0) return [];
		const result = remembered$1(test, [workflow.value, ...ground], () => tried(test, workflow.value.metadata.name, definitions));
		return result === null ? [] : [{
			...written,
			workflow,
			result,
			definitions
		}];
	});
}
/** What a test's outcome depends on, beside its workflow. */
function groundOf({ cadences, settings, sources, eventTypes }) {
	return [
		cadences,
		settings,
		sources,
		eventTypes
	].flatMap((list) => list.map(({ value }) => value));
}
function wanted(tests, ground, beside) {
	if (beside === void 0 || !areSame(ground, groundOf(beside))) return tests;
	const same = /* @__PURE__ */ new Set([...beside.workflows, ...beside.thresholdTests]);
	let untouched = 0;
	return tests.filter((one) => {
		if (!same.has(one.tests) || !same.has(one.workflow)) return true;
		untouched += 1;
		return untouched <= MOST_UNTOUCHED;
	});
}
const remembered$1 = remembering();
/** Null where a time, or the business's hours, cannot be. */
function tried(test, workflow, definitions) {
	try {
		return runTest(test, workflow, definitions);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

// actions/core/catalog/rules/threshold-tests-fit.ts
const why = "a test that does not speak of what is there proves nothing";
const LAST_TIME = "9999-12-31 23:59";
/** Tests name thresholds of the workflow beside them, registered events, and times that there are. */
const thresholdTestsFit = {
	id: "threshold-tests-fit",
	severity: "error",
	description: "Tests of thresholds stand beside a workflow, and name its thresholds, registered events and real times.",
	needs: [
		"workflows",
		"eventTypes",
		"sources"
	],
	check: (catalog) => {
		const known = {
			types: /* @__PURE__ */ new Set([...eventTypeNames(catalog), REFUSED_ROW]),
			sources: new Set(catalog.sources.map(({ value }) => value.metadata.name)),
			zone: zoneOf(catalog)
		};
		const ground = [
			known.zone,
			...known.types,
			null,
			...known.sources
		];
		return testsOf(catalog).flatMap((written) => remembered(written.test, [written.workflow, ...ground], () => findingsOf(written, known)));
	}
};
const remembered = remembering();
function findingsOf(written, known) {
	return [
		...workflowFindings(written),
		...nameFindings(written),
		...eventFindings(known, written),
		...timeFindings(known, written),
		...sizeFindings(known, written)
	];
}
function zoneOf({ cadences: [cadence] }) {
	const zone = cadence?.value.spec.zone;
	return zone !== void 0 && localInstant(LAST_TIME, zone) !== null ? zone : null;
}
function workflowFindings({ workflow, tests, path }) {
	if (workflow !== null || path.at(-1) !== 0) return [];
	return [{
		file: tests.file,
		place: { path: ["kind"] },
		message: "there is no workflow beside these tests",
		why,
		fix: "move the file into the folder of the workflow whose thresholds it tests"
	}];
}
function nameFindings({ workflow, tests, test, path }) {
	if (workflow === null) return [];
	const known = (workflow.value.spec.thresholds ?? []).map(({ id }) => id);
	return [...(test.thresholds ?? []).map((id, index) => [id, [
		...path,
		"thresholds",
		index
	]]), ...test.expect.flatMap(({ fires, clears }, index) => [[fires, [
		...path,
		"expect",
		index,
		"fires"
	]], [clears, [
		...path,
		"expect",
		index,
		"clears"
	]]])].flatMap(([id, at]) => id === void 0 || known.includes(id) ? [] : [{
		file: tests.file,
		place: { path: at },
		why,
		...unknownName(id, known, {
			where: "a threshold of this workflow",
			add: "add it to workflow.yaml"
		})
	}]);
}
function eventFindings({ types, sources }, { tests, test, path }) {
	return test.events.flatMap(({ type, source }, index) => {
		const place = (key) => ({
			file: tests.file,
			place: { path: [
				...path,
				"events",
				index,
				key
			] },
			why
		});
		return [...types.has(type) ? [] : [{
			...place("type"),
			...unknownName(type, types, {
				where: "a registered event type",
				add: `register it in events/${type}.yaml`
			})
		}], ...source === void 0 || sources.has(source) ? [] : [{
			...place("source"),
			...unknownName(source, sources, {
				where: "a source",
				add: `describe it in sources/${source}.yaml`
			})
		}]];
	});
}
/** A test is a story that a person can follow, and a pull request runs many of them. */
function sizeFindings({ zone }, { tests, test, path }) {
	const instant = (text) => localInstant(text, zone ?? "UTC");
	const first = Math.min(...test.events.map(({ at }) => instant(at) ?? Number.POSITIVE_INFINITY));
	const last = instant(test.until);
	const finding = {
		file: tests.file,
		why: "nobody can follow such a test, and many pull requests run it"
	};
	return [
		...countEvents(test.events) > 5e3 ? [{
			...finding,
			place: {
				path: [...path, "events"],
				at: "key"
			},
			message: `these are ${countEvents(test.events)} events`,
			fix: `write a test of at most ${MOST_EVENTS}`
		}] : [],
		...test.events.flatMap(({ every, times }, index) => every === void 0 || (parseDuration(every) ?? 0) * (times ?? 1) <= LONGEST_TEST ? [] : [{
			...finding,
			place: { path: [
				...path,
				"events",
				index,
				"every"
			] },
			message: `${times ?? 1} times every "${every}" is more than a year`,
			fix: "write a shorter time"
		}]),
		...last !== null && last - first > LONGEST_TEST ? [{
			...finding,
			place: { path: [...path, "until"] },
			message: `"${test.until}" is more than a year after the first event`,
			fix: "end the test sooner"
		}] : []
	];
}
function timeFindings({ zone }, { tests, test, path }) {
	if (zone === null) return [];
	return [
		...test.events.map(({ at }, index) => [
			at,
			[
				...path,
				"events",
				index,
				"at"
			],
			false
		]),
		[
			test.until,
			[...path, "until"],
			false
		],
		...test.expect.map(({ at }, index) => [
			at,
			[
				...path,
				"expect",
				index,
				"at"
			],
			true
		])
	].flatMap(([text, at, isDecision]) => {
		const instant = localInstant(text, zone);
		const finding = {
			file: tests.file,
			place: { path: at },
			why
		};
		if (instant === null) return [{
			...finding,
			message: `"${text}" is a time that ${zone} does not have, or has twice`,
			fix: "write a day and a time that a clock there shows once"
		}];
		if (!isDecision || instant % STEP === 0) return [];
		return [{
			...finding,
			message: `nothing is decided at ${text.slice(-5)}`,
			fix: "thresholds are looked at every five minutes of the clock: write 09:00, 09:05 or 09:10"
		}];
	});
}

// actions/core/report/decision/trial-text.ts
/** An expectation that was not met, and what happened instead: `"slow" does not fire at 2026-11-16 11:35 but at 12:05`. */
function missingText(wanted, { unexpected }, zone) {
	const instead = unexpected.filter(({ rule, does }) => rule.threshold.id === wanted.threshold && does === wanted.does);
	const at = localText(wanted.at, zone);
	const verb = wanted.does === "fires" ? "fire" : "clear";
	const text = `"${wanted.threshold}" does not ${verb} at ${at}`;
	const [first] = instead;
	if (first === void 0) return text;
	const other = localText(first.at, zone);
	return `${text} but at ${other.slice(0, 10) === at.slice(0, 10) ? other.slice(11) : other} (${readingText(first)})`;
}
/** A decision that nobody expected: `"slow" fires at 2026-11-16 12:05 (52 min, 8 cases)`. */
function unexpectedText(transition, zone) {
	const { rule, does, at } = transition;
	return `"${rule.threshold.id}" ${does} at ${localText(at, zone)} (${readingText(transition)})`;
}
/** The figure behind a decision: `52 min, 8 cases`. */
function readingText({ rule, reading }) {
	const { value, beyond, cases } = reading;
	const { kind } = rule.feed.shape;
	const figure = value === null ? "no value" : `${beyond ? "more than " : ""}${figureText(rule.when.unit, value)}`;
	return kind === "silence" || kind === "count" || kind === "assist" ? figure : `${figure}, ${counted(cases, "case")}`;
}
/** A burn rate has no end where nothing may go wrong. */
function figureText(unit, value) {
	return Number.isFinite(value) ? formatValue(unit, value) : "without end";
}

export { runTests as a, thresholdTestsFit as i, readingText as n, testsOf as o, unexpectedText as r, unknownName as s, missingText as t };