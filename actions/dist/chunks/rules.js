import { n as parseGoal } from "./goal.js";
import { F as parseConditions, I as readToken, N as parseSelector, P as RECORD_FIELDS, X as feedsByType, Z as textsOf } from "./local-instant.js";
import { S as resolvePath, T as once, _ as runbooksByFile, a as namesOf, b as nameByPath, c as serviceOf, d as workflowNames, f as workflowsByName, g as playbookOf, h as namedFiles, i as isSamePerson, l as sourceNames, m as kindsByFile, n as eventTypeNames, o as peopleById, p as unreadOf, r as eventTypesByName, t as accountThatJoins, u as teamsByName, v as fileNameOf, x as relativePath, y as folderOf } from "./names.js";
import { n as parseThreshold, t as SIGNALS } from "./threshold.js";
import { i as riskOf, n as isActing, r as isSensitive, t as approvalsOf } from "./step-risk.js";
import { a as parseDuration, t as DAY } from "./duration.js";
import { n as isWeek, r as mondayDate } from "./week.js";
import { t as isZone } from "./zone.js";
import { a as readOpening, i as readMoment, n as MINUTES_OF_DAY, r as isOpenAt, t as DAYS } from "./opening-times.js";
import { n as compilePhrase, t as DESK_COLUMNS } from "./phrase.js";
import { a as runTests, i as thresholdTestsFit, o as testsOf, r as unexpectedText, s as unknownName, t as missingText } from "./trial-text.js";
import { t as closest } from "./closest.js";
import { t as windowsOf } from "./maintenance.js";
import { n as isOwnType } from "./record.js";
import { r as kinds } from "./kinds.js";
import { n as readPullAddress } from "./pull-address.js";
import { n as compileTimes } from "./times.js";
import { r as standInsOf, t as overlap } from "./stand-ins.js";
import { n as LONGEST } from "./evidence.js";

// actions/core/catalog/lookup/measures.ts
const KIND_OF_NAME = {
	response_time: "duration",
	cycle_time: "duration",
	completion_quality: "quality",
	rework_rate: "rework",
	reopen_rate: "reopen",
	conversion_assist: "assist",
	throughput: "count",
	incident_count: "incidents"
};
/** The unit in which a measure of the kind is told. */
const UNIT_OF_KIND = {
	duration: "h",
	rate: "ratio",
	quality: "ratio",
	rework: "ratio",
	reopen: "ratio",
	count: "count",
	assist: "count",
	incidents: "count"
};
/** The kind of a measure: by its name for those that every business has, else by what is written in it. */
function measureKind(name, measure) {
	const known = Object.hasOwn(KIND_OF_NAME, name) ? KIND_OF_NAME[name] : void 0;
	if (known !== void 0) return known;
	if ("from" in measure) return "duration";
	return "count" in measure ? "count" : "rate";
}
/** The statistic that the board shows of a duration; p50 unless said otherwise. */
function statisticOf({ measure }) {
	return "statistic" in measure && measure.statistic !== void 0 ? measure.statistic : "p50";
}
const measuresOf = once((catalog) => catalog.workflows.flatMap((workflow) => Object.entries(workflow.value.spec.measures).flatMap(([name, measure]) => measure === void 0 ? [] : [{
	workflow,
	name,
	kind: measureKind(name, measure),
	path: [
		"spec",
		"measures",
		name
	],
	measure
}])));
/** The measure of a workflow by its name. */
function measureNamed(catalog, workflow, name) {
	return measuresByWorkflow(catalog).get(workflow)?.get(name);
}
/** The measures of a workflow, in the order in which they stand. */
function measuresOfWorkflow(catalog, workflow) {
	return [...measuresByWorkflow(catalog).get(workflow)?.values() ?? []];
}
const measuresByWorkflow = once((catalog) => {
	const found = /* @__PURE__ */ new Map();
	for (const measure of measuresOf(catalog)) {
		const ofWorkflow = found.get(measure.workflow) ?? /* @__PURE__ */ new Map();
		found.set(measure.workflow, ofWorkflow.set(measure.name, measure));
	}
	return found;
});
/** The keys of a measure that hold a selector. A rate's `of` is one; a duration's `of` says opened or finished. */
const SELECTOR_KEYS = {
	duration: ["from", "to"],
	rate: ["of", "cases"],
	count: ["count"],
	reopen: ["after", "work"],
	quality: [],
	rework: [],
	assist: [],
	incidents: []
};
const CONDITION_KEYS = {
	rate: "where",
	quality: "passes"
};
const writtenSelectors = once((catalog) => measuresOf(catalog).flatMap((of) => SELECTOR_KEYS[of.kind].flatMap((key) => {
	const text = textAt(of.measure, key);
	return text === null ? [] : [{
		of,
		path: [...of.path, key],
		text,
		read: parseSelector(text)
	}];
})));
const writtenConditions = once((catalog) => measuresOf(catalog).flatMap((of) => {
	const key = CONDITION_KEYS[of.kind];
	const text = key === void 0 ? null : textAt(of.measure, key);
	return key === void 0 || text === null ? [] : [{
		of,
		path: [...of.path, key],
		text,
		read: parseConditions(text)
	}];
}));
/** The selector as written under a key of the measure, if it is there and can be read. */
function selectorAt(catalog, of, key) {
	const found = selectorsByMeasure(catalog).get(of)?.find(({ path }) => path.at(-1) === key);
	return found?.read.ok ? found.read.selector : null;
}
const selectorsByMeasure = once((catalog) => Map.groupBy(writtenSelectors(catalog), ({ of }) => of));
function textAt(measure, key) {
	const value = Object.entries(measure).find(([name]) => name === key)?.[1];
	return typeof value === "string" ? value : null;
}

// actions/core/catalog/lookup/thresholds.ts
const thresholdsOf = once((catalog) => catalog.workflows.flatMap((workflow) => (workflow.value.spec.thresholds ?? []).map((threshold, index) => ({
	workflow,
	threshold,
	path: [
		"spec",
		"thresholds",
		index
	],
	when: parseThreshold(threshold.when),
	clear: threshold.clear === void 0 ? null : parseThreshold(threshold.clear)
}))));
/** What a threshold's condition says of a measure that its workflow has; null where either cannot be told. */
function conditionOn(catalog, workflow, read) {
	if (read === null || !read.ok) return null;
	const of = measureNamed(catalog, workflow, read.threshold.measure);
	return of === void 0 ? null : {
		condition: read.threshold,
		of
	};
}

// actions/core/catalog/rules/alert-inside-goal.ts
/** 1 - 0.95 is 0.050000000000000044: no finding may hang on that. */
const NOISE = 1e-12;
/** How quantiles are ordered whatever the numbers are; the mean has no place among them. */
const RANK$1 = {
	p50: 50,
	p90: 90,
	p95: 95,
	mean: null
};
/**
* An alert never fires while its measure is on goal: people who are woken for nothing stop answering. So no value may be on
* goal and in alarm at once. An alert may use another statistic only where the goal still rules it out: a p50 above 15
* minutes cannot be when the p90 is at most 15 minutes, a p95 can.
*/
const alertInsideGoal = {
	id: "alert-inside-goal",
	severity: "error",
	description: "A threshold never fires while its measure is on goal.",
	check: (catalog) => thresholdsOf(catalog).flatMap(({ workflow, threshold, path, when }) => {
		const found = conditionOn(catalog, workflow, when);
		if (found === null || found.of.measure.goal === void 0) return [];
		const { condition, of } = found;
		const read = parseGoal(of.measure.goal);
		const unit = UNIT_OF_KIND[of.kind];
		if (!read.ok || read.goal.unit !== unit) return [];
		if (condition.burn) {
			const message = burnFault(condition, read.goal, threshold.objective);
			return message === null ? [] : [burnFinding(workflow.file, path, message)];
		}
		if (condition.unit !== unit) return [];
		if (condition.statistic !== null && of.kind !== "duration") return [];
		const message = fault$1(condition, read.goal, of);
		if (message === null) return [];
		return [{
			file: workflow.file,
			place: { path: [...path, "when"] },
			message,
			why: "people who are called while everything is on goal stop answering",
			fix: `let it fire only where the goal "${read.goal.text}" is missed, on the measure's own statistic`
		}];
	})
};
/**
* A burn rate of 1 uses up the error budget exactly: so many bad ones are on goal. An objective of its own may be looser
* than the goal, or the rate higher.
*/
function burnFault(alert, goal, objective) {
	if (!alert.op.startsWith(">")) return `"${alert.text}" fires while the error budget lasts`;
	const allowed = goal.op.startsWith("<") ? goal.value : 1 - goal.value;
	const budget = objective === void 0 ? allowed : 1 - Number.parseFloat(objective) / 100;
	const gap = alert.value * budget - allowed;
	if (gap > NOISE || alert.op === ">" && gap > -1e-12) return null;
	return `"${alert.text}" fires while the measure is on goal, "${goal.text}"`;
}
function burnFinding(file, path, message) {
	return {
		file,
		place: { path: [...path, "when"] },
		message,
		why: "people who are called while everything is on goal stop answering",
		fix: "write `>` and a rate above 1: 14.4 over 1h, 6 over 6h and 1 over 3d are usual"
	};
}
function fault$1(alert, goal, of) {
	const up = alert.op.startsWith(">");
	if (up === goal.op.startsWith(">")) return `"${alert.text}" fires in the direction of the goal, "${goal.text}"`;
	const own = statisticOf(of);
	const used = alert.statistic ?? own;
	if (used !== own && !isRuledOut(used, own, up)) return `"${alert.text}" can hold while the ${own} is on goal, "${goal.text}"`;
	const gap = up ? alert.value - goal.value : goal.value - alert.value;
	const touching = alert.op.length === 2 && goal.op.length === 2;
	if (gap > 0 || gap === 0 && !touching) return null;
	return `"${alert.text}" fires while the measure is on goal, "${goal.text}"`;
}
/** With the goal's own statistic on goal, the other cannot be beyond it: a lower quantile is never above a higher one. */
function isRuledOut(used, own, up) {
	const [other, known] = [RANK$1[used], RANK$1[own]];
	if (other === null || known === null) return false;
	return up ? other <= known : other >= known;
}

// actions/core/catalog/rules/approval-before-high-risk-outbound.ts
/**
* What goes out with high risk is read by a second person first, also when a person wrote it. An approval is for the words
* that were shown: where a draft stands between the ask and the step, the text that goes out is not the one that was
* approved. A step that sends nothing says `risk: {outbound: none}`.
*/
const approvalBeforeHighRiskOutbound = {
	id: "approval-before-high-risk-outbound",
	severity: "error",
	description: "A high-risk message goes out only after an ask step has approved the text that is sent.",
	check: (catalog) => catalog.workflows.flatMap((workflow) => {
		const playbook = playbookOf(catalog, workflow);
		return playbook === void 0 ? [] : check$7(workflow, playbook);
	})
};
function check$7({ value: workflow }, { file, value }) {
	const { steps } = value.spec;
	return steps.flatMap((step, index) => {
		if (!isActing(step) || riskOf(step, workflow.spec.risk).outbound !== "high") return [];
		const own = step.risk?.outbound !== void 0;
		const approvals = approvalsOf(steps, index);
		if (approvals.length === 0) return [{
			file,
			place: { path: [
				"spec",
				"steps",
				index,
				...own ? ["risk", "outbound"] : ["id"]
			] },
			message: `"${step.id}" sends with high risk${own ? "" : ` (from workflow ${workflow.metadata.name})`}, and no earlier step approves it`,
			why: "a wrong message of this kind cannot be taken back",
			fix: `put an ask step before it with \`approves: [${step.id}]\`${own ? "" : "; where it sends nothing, write `risk: {outbound: none}`"}`
		}];
		const lastDraft = steps.slice(0, index).findLast(({ kind }) => kind === "draft");
		const draftAt = lastDraft === void 0 ? -1 : steps.indexOf(lastDraft);
		if (lastDraft === void 0 || approvals.some(({ at }) => at > draftAt)) return [];
		const ask = approvals.at(-1)?.ask.id ?? "";
		return [{
			file,
			place: { path: [
				"spec",
				"steps",
				index,
				"id"
			] },
			message: `"${step.id}" is approved by "${ask}", before "${lastDraft.id}" is written`,
			why: "an approval is for the text that was shown; this text nobody has read",
			fix: `move "${ask}" behind "${lastDraft.id}", or put another ask step there`
		}];
	});
}

// actions/core/catalog/lookup/folders.ts
/** Every folder that holds a file of the catalog, at any depth, without a slash at the end. */
const foldersOf = once((catalog) => {
	const found = /* @__PURE__ */ new Set();
	for (const file of catalog.files) for (let folder = folderOf(file); folder !== "" && !found.has(folder); folder = folderOf(folder)) found.add(folder);
	return found;
});

// actions/core/catalog/rules/approval-paths-exist.ts
/**
* A path of the approval policy that matches no file protects nothing: a slip of one letter hands the file to whoever the
* default names. Paths outside of the catalog cannot be seen from here. The longest match wins, so the same path twice leaves
* open who approves.
*/
const approvalPathsExist = {
	id: "approval-paths-exist",
	severity: "error",
	description: "Every path of the approval policy that lies in the catalog matches a file, and stands there once.",
	check: (catalog) => catalog.approvalPolicies.flatMap(({ file, value: { spec } }) => {
		const seen = /* @__PURE__ */ new Set();
		return spec.paths.flatMap(({ path }, index) => {
			const place = { path: [
				"spec",
				"paths",
				index,
				"path"
			] };
			if (seen.has(path)) return [{
				file,
				place,
				message: `"${path}" is there twice`,
				why: "nobody can tell whose approval counts",
				fix: "keep one of them, with all approvers"
			}];
			seen.add(path);
			if (!path.startsWith(`${catalog.root}/`) || isMatched(catalog, path)) return [];
			return [{
				file,
				place,
				message: `"${path}" matches no file`,
				why: "the files that were meant are approved by the default instead",
				fix: "write the path as it stands in the repository, a folder with `/**` behind it"
			}];
		});
	})
};
function isMatched(catalog, path) {
	return path.endsWith("/**") ? foldersOf(catalog).has(path.slice(0, -3)) : catalog.files.has(path);
}

// actions/core/catalog/lookup/dates.ts
/** Whole days from one ISO date to another. Both are read as UTC, so that no clock change comes between. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
/** A week's Monday as an ISO date, or null where there is no such week. A catalog names few weeks many times. */
function mondayOf(catalog, week) {
	const known = mondays(catalog);
	const found = known.get(week);
	if (found !== void 0) return found;
	const monday = isWeek(week) ? mondayDate(week) : null;
	known.set(week, monday);
	return monday;
}
const mondays = once(() => /* @__PURE__ */ new Map());

// actions/core/catalog/lookup/stage.ts
/** True from `controlled` on. A paused workflow keeps the duties of `controlled`: it is still in the business's hands. */
function isControlled(stage) {
	return stage !== "baseline";
}

// actions/core/catalog/rules/baseline-before-controlled.ts
/** Fewer complete weeks say nothing about the variance (methods: Variance and pause). */
const LEAST_WEEKS = 4;
/** A longer baseline is a slip of the year: nobody records the old way for three years before changing it. */
const MOST_WEEKS = 156;
const DAYS_OF_WEEK$1 = 7;
const why$8 = "without a baseline nobody can say whether the new way is better or worse than the old one";
const path$2 = ["spec", "baseline"];
/**
* Before a workflow is controlled, the old way has been recorded for at least four whole weeks: the weeks are named here, the
* numbers come from the ledger. Under twelve the board says "provisional" by itself; that is no finding.
*/
const baselineBeforeControlled = {
	id: "baseline-before-controlled",
	severity: "error",
	description: "A workflow beyond baseline names the weeks of its baseline: at least four, all of which exist.",
	check: (catalog) => catalog.workflows.flatMap(({ file, value: { spec } }) => {
		if (spec.baseline !== void 0) return checkWeeks(catalog, file, spec.baseline);
		if (!isControlled(spec.stage)) return [];
		return [{
			file,
			place: { path: ["spec", "stage"] },
			message: `stage is "${spec.stage}" and there is no baseline`,
			why: why$8,
			fix: "add `baseline: {from: ..., to: ...}` with the weeks that were recorded, or set the stage to `baseline`"
		}];
	})
};
function checkWeeks(catalog, file, { from, to }) {
	const [first, last] = [mondayOf(catalog, from), mondayOf(catalog, to)];
	if (first === null || last === null) return [...first === null ? [unknownWeek(file, "from", from)] : [], ...last === null ? [unknownWeek(file, "to", to)] : []];
	if (from > to) return [{
		file,
		place: { path: [...path$2, "to"] },
		message: `the baseline ends in ${to}, before it begins in ${from}`,
		why: why$8,
		fix: "write the earlier week as `from` and the later one as `to`"
	}];
	return checkLength(file, {
		from,
		to
	}, daysBetween(first, last) / DAYS_OF_WEEK$1 + 1);
}
function checkLength(file, { from, to }, weeks) {
	const message = `the baseline has ${weeks} ${weeks === 1 ? "week" : "weeks"}, ${from} to ${to}`;
	if (weeks > MOST_WEEKS) return [{
		file,
		place: { path: [...path$2, "from"] },
		message,
		why: "what was normal years ago says nothing about today",
		fix: "check the year; 12 to 52 weeks are enough"
	}];
	if (weeks >= LEAST_WEEKS) return [];
	return [{
		file,
		place: {
			path: path$2,
			at: "key"
		},
		message,
		why: "one odd week would decide what counts as normal",
		fix: `record at least ${LEAST_WEEKS} weeks; 12 give real limits`
	}];
}
function unknownWeek(file, key, week) {
	return {
		file,
		place: { path: [...path$2, key] },
		message: `there is no week ${week}`,
		why: why$8,
		fix: `${week.slice(0, 4)} has 52 weeks; write one of them`
	};
}

// actions/core/catalog/rules/baseline-is-over.ts
const DAYS_OF_WEEK = 7;
/** A recorded baseline lies behind us. The rule reads the clock, so it only warns. */
const baselineIsOver = {
	id: "baseline-is-over",
	severity: "warning",
	description: "The baseline of a workflow beyond baseline has ended.",
	check: (catalog, { today }) => catalog.workflows.flatMap(({ file, value: { spec } }) => {
		const { baseline, stage } = spec;
		if (baseline === void 0 || !isControlled(stage)) return [];
		const monday = mondayOf(catalog, baseline.to);
		if (monday === null || daysBetween(monday, today) >= DAYS_OF_WEEK) return [];
		return [{
			file,
			place: { path: [
				"spec",
				"baseline",
				"to"
			] },
			message: `stage is "${stage}" and the baseline ends only with ${baseline.to}`,
			why: "the comparison would mix the old way of working with the new one",
			fix: "name weeks that are over, or set the stage to `baseline` until then"
		}];
	})
};

// actions/core/catalog/rules/cadence-is-possible.ts
const WEEKLY = [
	"priorities",
	"quality",
	"scoreboard"
];
const MONTHLY = ["drill", "budget"];
const SEVERITIES = [
	"critical",
	"major",
	"minor"
];
/**
* The rhythm can be kept: the zone exists, the hours do not overlap, the meetings fall into them and follow each other
* (priorities, quality, scoreboard), and no holiday is there twice. An audit sample that is too small for two cases of every workflow grows by itself.
*/
const cadenceIsPossible = {
	id: "cadence-is-possible",
	severity: "error",
	description: "Time zone, business hours, holidays, weekly times and acknowledgement times fit together.",
	check: (catalog) => catalog.cadences.flatMap((cadence) => {
		const hours = openings(cadence);
		return [
			...zone(cadence),
			...hours,
			...hours.length === 0 ? [...meetings(cadence), ...order(cadence)] : [],
			...holidays(cadence),
			...acknowledge(cadence)
		];
	})
};
function zone({ file, value: { spec } }) {
	if (isZone(spec.zone)) return [];
	return [{
		file,
		place: { path: ["spec", "zone"] },
		message: `"${spec.zone}" is no time zone`,
		why: "weeks, business hours and every local time depend on it",
		fix: "write a name such as Europe/Berlin or America/New_York"
	}];
}
function openings({ file, value: { spec } }) {
	return DAYS.flatMap((day) => {
		let closed = 0;
		return (spec.business_hours[day] ?? []).flatMap((text, index) => {
			const { from, to } = readOpening(text);
			const before = closed;
			closed = Math.max(closed, to);
			const place = { path: [
				"spec",
				"business_hours",
				day,
				index
			] };
			const why = "response times in business hours would be counted wrong";
			if (to > 1440 || from >= 1440) return [{
				file,
				place,
				message: `"${text}" goes beyond the day`,
				why,
				fix: "a day ends at 24:00"
			}];
			if (from >= to) return [{
				file,
				place,
				message: `"${text}" ends before it begins`,
				why,
				fix: "write the opening time first; what goes past midnight belongs to the next day"
			}];
			if (from >= before) return [];
			return [{
				file,
				place,
				message: `"${text}" begins before the opening above it has ended`,
				why,
				fix: "write each day's openings in order, without overlap"
			}];
		});
	});
}
function meetings({ file, value: { spec } }) {
	return [...WEEKLY.map((name) => ({
		name,
		path: [
			"spec",
			"weekly",
			name
		],
		text: spec.weekly[name]
	})), ...MONTHLY.map((name) => ({
		name,
		path: [
			"spec",
			"monthly",
			name
		],
		text: spec.monthly?.[name]
	}))].flatMap(({ name, path, text }) => text === void 0 ? [] : outside(file, spec.business_hours, {
		name,
		path,
		text
	}));
}
function outside(file, hours, { name, path, text }) {
	const { day, minute } = readMoment(text);
	if (isOpenAt(hours, day, minute)) return [];
	const opened = hours[day];
	return [{
		file,
		place: { path },
		message: `${name} is at "${text}", and ${opened === void 0 ? `${day} is closed` : `${day} is open ${opened.join(", ")}`}`,
		why: "what is planned outside of business hours does not happen",
		fix: "choose a time at which people are there"
	}];
}
function order({ file, value: { spec } }) {
	const at = (name) => {
		const { day, minute } = readMoment(spec.weekly[name]);
		return DAYS.indexOf(day) * MINUTES_OF_DAY + minute;
	};
	return WEEKLY.slice(1).flatMap((name, index) => {
		const before = WEEKLY[index];
		if (at(before) < at(name)) return [];
		return [{
			file,
			place: { path: [
				"spec",
				"weekly",
				name
			] },
			message: `${name}, "${spec.weekly[name]}", does not come after ${before}, "${spec.weekly[before]}"`,
			why: "a week is planned, checked and then counted, in this order",
			fix: "put priorities first, quality between, and the scoreboard last"
		}];
	});
}
function holidays({ file, value: { spec } }) {
	const names = /* @__PURE__ */ new Map();
	return (spec.holidays ?? []).flatMap(({ date, name }, index) => {
		const other = names.get(date);
		names.set(date, other ?? name);
		if (other === void 0) return [];
		return [{
			file,
			place: { path: [
				"spec",
				"holidays",
				index,
				"date"
			] },
			message: `${date} is already there: ${other}`,
			why: "one of the two was meant for another day, on which nobody will be in",
			fix: "correct the date, or keep one of them"
		}];
	});
}
function acknowledge({ file, value: { spec } }) {
	const times = SEVERITIES.flatMap((name) => {
		const text = spec.acknowledge?.[name];
		return text === void 0 ? [] : [{
			name,
			text,
			length: parseDuration(text) ?? 0
		}];
	});
	return times.slice(1).flatMap(({ name, text, length }, index) => {
		const graver = times[index];
		if (graver === void 0 || graver.length <= length) return [];
		return [{
			file,
			place: { path: [
				"spec",
				"acknowledge",
				name
			] },
			message: `${name} incidents are answered within ${text}, sooner than ${graver.name} ones, ${graver.text}`,
			why: "people would leave the graver one for the lighter one",
			fix: "give the graver incidents the shorter time"
		}];
	});
}

// actions/core/catalog/rules/decision-asks-its-approver.ts
/**
* Where a human does the step, that human decides; an ask step decides what it says of itself, and what runs without a human
* after its yes. The risk policy says who decides on legal, pricing and financial matters; a playbook asks that person. Otherwise the
* policy is a text and the playbook is the practice. A class that the policy leaves out is reported there.
*/
const decisionAsksItsApprover = {
	id: "decision-asks-its-approver",
	severity: "error",
	description: "A step with a legal, pricing or financial decision is approved by the person whom the risk policy names.",
	check: (catalog) => catalog.workflows.flatMap((workflow) => {
		const playbook = playbookOf(catalog, workflow);
		return playbook === void 0 ? [] : check$6(catalog, workflow, playbook);
	})
};
function check$6(catalog, { value: workflow }, { file, value }) {
	const { steps } = value.spec;
	return steps.flatMap((ask, at) => {
		if (ask.kind !== "ask" || !peopleById(catalog).has(ask.who)) return [];
		return [...decidedBy(ask, steps, workflow.spec.risk)].flatMap((decision) => {
			const approver = approverOf(catalog, decision);
			if (approver === void 0 || isSamePerson(catalog, ask.who, approver)) return [];
			return [{
				file,
				place: { path: [
					"spec",
					"steps",
					at,
					"who"
				] },
				message: `"${ask.who}" takes the ${decision} decision of "${ask.id}"; the risk policy names "${approver}"`,
				why: `who may decide on ${decision} matters would depend on the file one reads`,
				fix: `ask ${approver}, or change the approver in the risk policy`,
				replacement: approver
			}];
		});
	});
}
/** The sensitive classes that an ask step decides: its own, and those of the steps that no human does after its yes. */
function decidedBy(ask, steps, risk) {
	const classes = steps.filter(({ id }) => ask.approves?.includes(id) === true).flatMap((step) => isActing(step) && step.by !== "human" ? [riskOf(step, risk).decision] : []);
	return new Set([ask.risk?.decision ?? "none", ...classes].filter(isSensitive));
}
/** Nobody where the policy leaves the class out or names an unknown person: each has a finding of its own. */
function approverOf(catalog, decision) {
	return catalog.riskPolicies.flatMap(({ value }) => value.spec.decisions).find((rule) => rule.class === decision && peopleById(catalog).has(rule.approver))?.approver;
}

// actions/core/catalog/rules/desk-phrases-valid.ts
/**
* What people write on the desk can be read and recorded: its phrases are understood, the rules read only what a sentence has,
* nothing counts twice, and a name that somebody types is stored as a hash.
*/
const deskPhrasesValid = {
	id: "desk-phrases-valid",
	severity: "error",
	description: "The desk's phrases are understood, and its rules store no words that a person typed.",
	check: (catalog) => catalog.sources.flatMap(ofSource$1)
};
function ofSource$1({ file, value: { spec } }) {
	const misfit = formatTrouble(file, spec);
	if (misfit !== null) return [misfit];
	if (spec.format !== "desk") return [];
	const compiled = Object.entries(spec.phrases ?? {}).map(([name, text]) => compilePhrase(name, text));
	const wrong = Object.keys(spec.phrases ?? {}).flatMap((name, at) => {
		const one = compiled[at];
		return one === void 0 || one.ok ? [] : [phraseTrouble(file, name, one.message)];
	});
	if (wrong.length > 0) return wrong;
	const phrases = compiled.flatMap((one) => one.ok ? [one.phrase] : []);
	const columns = columnsOf(phrases);
	const words = openWords(phrases, spec.personal ?? []);
	return spec.emit.flatMap((rule, at) => [
		...unknownColumns(file, rule, [
			"spec",
			"emit",
			at
		], columns),
		...withoutItem(file, rule, [
			"spec",
			"emit",
			at
		]),
		...storesWords(file, rule, [
			"spec",
			"emit",
			at
		], words)
	]);
}
function formatTrouble(file, spec) {
	const isDesk = spec.format === "desk";
	if (isDesk === (spec.phrases !== void 0)) return null;
	return isDesk ? {
		file,
		place: { path: ["spec", "format"] },
		message: "the format is desk, and there are no `phrases`",
		why: "nobody could tell the desk anything",
		fix: "add phrases, such as `lead-called: \"lead {case} called {time}\"`"
	} : {
		file,
		place: {
			path: ["spec", "phrases"],
			at: "key"
		},
		message: `the format is ${spec.format}, and \`phrases\` are sentences for the desk`,
		why: "nobody would read them",
		fix: "write `format: desk`, or move them to a source of their own"
	};
}
function phraseTrouble(file, name, message) {
	return {
		file,
		place: { path: [
			"spec",
			"phrases",
			name
		] },
		message,
		why: "no sentence would ever fit",
		fix: "write words and gaps, such as \"lead {case} called {time}\""
	};
}
function columnsOf(phrases) {
	return /* @__PURE__ */ new Set([...DESK_COLUMNS, ...phrases.flatMap(({ gaps }) => gaps.map(({ name }) => name))]);
}
/** Gaps that take any words, and are not declared personal. */
function openWords(phrases, personal) {
	const words = phrases.flatMap(({ gaps }) => gaps.filter(({ kind }) => kind === "words"));
	return new Set(words.map(({ name }) => name).filter((name) => !personal.includes(name)));
}
/** Each column that a rule reads, and where. `stored` where the words themselves would be kept. */
function readBy(rule) {
	const fixed = [
		"time",
		"subject",
		"sequence",
		"recorded",
		"person"
	].flatMap((key) => {
		const column = rule[key];
		return column === void 0 ? [] : [{
			column,
			path: [key],
			stored: key === "subject"
		}];
	});
	const mapped = [...[
		"workflow",
		"channel",
		"actor"
	].map((key) => [[key], rule[key]]), ...Object.entries(rule.data ?? {}).map(([name, value]) => [["data", name], value])].flatMap(([path, value]) => typeof value === "object" ? [{
		column: value.column,
		path: [...path, "column"],
		stored: value.map === void 0
	}] : []);
	const ids = rule.id.map((column, at) => ({
		column,
		path: ["id", at],
		stored: true
	}));
	return [
		...fixed,
		...ids,
		...mapped
	];
}
function unknownColumns(file, rule, base, columns) {
	return readBy(rule).filter(({ column }) => !columns.has(column)).map(({ column, path }) => ({
		file,
		place: { path: [...base, ...path] },
		why: "the rule would never record anything",
		...unknownName(column, columns, {
			where: "a gap of the phrases or a column of the desk",
			add: "add the gap to a phrase"
		})
	}));
}
function withoutItem(file, rule, base) {
	if (rule.id.includes("item")) return [];
	return [{
		file,
		place: { path: [...base, "id"] },
		message: "the id leaves out `item`, which is the comment and the sentence in it",
		why: "two sentences that say the same would count once, or contradict each other",
		fix: "write `id: [item]`"
	}];
}
function storesWords(file, rule, base, words) {
	return readBy(rule).filter(({ column, stored }) => stored && words.has(column)).map(({ column, path }) => ({
		file,
		place: { path: [...base, ...path] },
		message: `"${column}" holds any words that a person types, and they would be stored as they are`,
		why: "a customer's name would stand in the ledger for ever, where everybody with access reads it",
		fix: `add "${column}" to \`personal\` so that it is hashed, translate it with \`map\`, or use {number} for a case's number`
	}));
}

// actions/core/catalog/lookup/unknown-person.ts
/** The words for an id that people.yaml does not have; where the change gave the person another id, they say so. */
function unknownPerson(id, catalog, against) {
	const renamed = against === void 0 ? null : newIdOf(id, catalog, against);
	if (renamed !== null) return {
		message: `"${id}" was renamed to "${renamed}" in people.yaml, and other files still name "${id}"`,
		fix: `keep the id "${id}" in people.yaml and change only its \`name\`: an id stays for good`
	};
	return unknownName(id, peopleById(catalog).keys(), {
		where: "in people.yaml",
		add: "add that person to people.yaml"
	});
}
/** The id that is new and has the account of the one that is gone, or its name where that has no account. */
function newIdOf(id, catalog, against) {
	const gone = peopleById(against).get(id);
	if (gone === void 0) return null;
	const fresh = [...peopleById(catalog).values()].filter((one) => !peopleById(against).has(one.id));
	const account = gone.github?.toLowerCase();
	return fresh.find(({ github, name }) => account === void 0 ? name === gone.name : github?.toLowerCase() === account)?.id ?? null;
}

// actions/core/catalog/rules/escalation-owner.ts
const why$7 = "when the owner does not answer, calling the owner again does not help";
const path$1 = ["spec", "escalation"];
/**
* The escalation contact is called when the owner does not answer, so it cannot be the owner. The reviewer may be it: in a
* business of three people it often is.
*/
const escalationOwner = {
	id: "escalation-owner",
	severity: "error",
	description: "Every workflow has an escalation contact who is listed in people.yaml and is not its owner.",
	check: (catalog, { against }) => {
		const people = peopleById(catalog);
		if (people.size === 0) return [];
		return catalog.workflows.flatMap(({ file, value: { metadata, spec } }) => {
			const { owner, escalation } = spec;
			if (!people.has(escalation)) return [{
				file,
				place: { path: path$1 },
				why: "when the owner does not answer, nobody else is called",
				...unknownPerson(escalation, catalog, against)
			}];
			if (!isSamePerson(catalog, owner, escalation)) return [];
			const joined = accountThatJoins(catalog, against, [owner, escalation]);
			if (joined !== null) return [{
				file: joined.file,
				place: { path: joined.path },
				message: `"${owner}" and "${escalation}" now have the same GitHub account, and are owner and escalation contact of "${metadata.title}"`,
				why: why$7,
				fix: `give each their own account, or name another person as escalation contact`
			}];
			return [{
				file,
				place: { path: path$1 },
				message: owner === escalation ? `"${escalation}" is both owner and escalation contact` : `"${escalation}" has the same GitHub account as the owner, "${owner}"`,
				why: why$7,
				fix: "name someone who can decide when the owner is away"
			}];
		});
	}
};

// actions/core/catalog/rules/event-type-is-sound.ts
/** A keyed hash has 32 characters. */
const HASH_LENGTH = 32;
/**
* What an event type requires and declares as personal is among its fields. A personal field holds a hash of 32 characters:
* it is a text, and nothing limits it to less or to a list of words. It is not required either, since without the key the
* value is dropped.
*/
const eventTypeIsSound = {
	id: "event-type-is-sound",
	severity: "error",
	description: "An event type requires and protects fields that it has, and its personal fields can hold a hash.",
	check: (catalog) => catalog.eventTypes.flatMap((type) => [
		...named(type),
		...personal(type),
		...limits(type)
	])
};
function named({ file, value: { spec } }) {
	const fields = Object.keys(spec.data.properties);
	const words = {
		where: "a field of this event type",
		add: "add that field"
	};
	const check = (names, path, why) => names.flatMap((name, index) => fields.includes(name) ? [] : [{
		file,
		place: { path: [...path, index] },
		why,
		...unknownName(name, fields, words)
	}]);
	return [...check(spec.personal ?? [], ["spec", "personal"], "the field that was meant is stored as it is"), ...check(spec.data.required ?? [], [
		"spec",
		"data",
		"required"
	], "every record would be refused")];
}
function personal({ file, value: { spec } }) {
	return (spec.personal ?? []).flatMap((name, index) => {
		const field = Object.hasOwn(spec.data.properties, name) ? spec.data.properties[name] : void 0;
		if (field === void 0) return [];
		const path = [
			"spec",
			"data",
			"properties",
			name
		];
		const why = "a personal value is stored as a hash of 32 characters, or dropped where there is no key";
		const limit = limitOf(field);
		if (limit !== null) {
			const message = `"${name}" is personal, and its \`${limit}\` leaves no room for a hash`;
			const fix = `write \`{type: string, maxLength: 64}\``;
			return [{
				file,
				place: { path: [...path, limit] },
				message,
				why,
				fix
			}];
		}
		if (spec.data.required?.includes(name) !== true) return [];
		return [{
			file,
			place: { path: [
				"spec",
				"personal",
				index
			] },
			message: `"${name}" is personal and required`,
			why: `${why}: then every record would be refused`,
			fix: `take "${name}" out of \`required\``
		}];
	});
}
/** The key that keeps a hash out of the field, or null. */
function limitOf(field) {
	if (field.type !== "string") return "type";
	if (field.enum !== void 0) return "enum";
	if (field.format !== void 0) return "format";
	return field.maxLength !== void 0 && field.maxLength < HASH_LENGTH ? "maxLength" : null;
}
function limits({ file, value: { spec } }) {
	return Object.entries(spec.data.properties).flatMap(([name, { minimum, maximum }]) => minimum === void 0 || maximum === void 0 || minimum <= maximum ? [] : [{
		file,
		place: { path: [
			"spec",
			"data",
			"properties",
			name,
			"minimum"
		] },
		message: `"${name}" is at least ${minimum} and at most ${maximum}`,
		why: "no value fits, so every record with it is refused",
		fix: "write the smaller number as the minimum"
	}]);
}

// actions/core/catalog/rules/fallback-per-dependency.ts
/**
* Whatever a workflow depends on fails one day; what people do then is written down before. That the named file exists is
* `links-resolve`'s business, and that it is a fallback `runbook-fits-its-use`'s.
*/
const fallbackPerDependency = {
	id: "fallback-per-dependency",
	severity: "error",
	description: "Every dependency of a workflow names the runbook to follow while it is down.",
	check: (catalog) => catalog.workflows.flatMap(({ file, value: { spec } }) => spec.dependencies.flatMap(({ name, fallback }, index) => fallback !== void 0 ? [] : [{
		file,
		place: { path: [
			"spec",
			"dependencies",
			index,
			"name"
		] },
		message: `"${name}" has no fallback`,
		why: `when ${name} is down, nobody knows how the work goes on`,
		fix: `add \`fallback: ${name}-down.md\` and write that runbook`
	}]))
};

// actions/core/catalog/rules/goal-direction.ts
/** Which way is good, for the measures that every business has. A measure with a name of its own may go either way. */
const GOOD_SIDE = {
	response_time: "<=",
	cycle_time: "<=",
	rework_rate: "<=",
	reopen_rate: "<=",
	incident_count: "<=",
	completion_quality: ">=",
	conversion_assist: ">=",
	throughput: ">="
};
/** `response_time: >= 15m` would praise slowness: a slip of one character that turns the whole board round. */
const goalDirection = {
	id: "goal-direction",
	severity: "error",
	description: "The goal of a measure that every business has asks for more of the good: faster, more, fewer mistakes.",
	check: (catalog) => measuresOf(catalog).flatMap(({ workflow: { file }, name, path, measure }) => {
		const good = Object.hasOwn(GOOD_SIDE, name) ? GOOD_SIDE[name] : void 0;
		const read = measure.goal === void 0 ? null : parseGoal(measure.goal);
		if (good === void 0 || read === null || !read.ok || read.goal.op[0] === good[0]) return [];
		const { op, text } = read.goal;
		const turned = op.replace(op[0], good[0]);
		return [{
			file,
			place: {
				path: [...path, "goal"],
				part: {
					offset: text.indexOf(op),
					length: op.length
				}
			},
			message: `"${text}" asks for ${good === "<=" ? "more" : "less"} ${name.replace("_", " ")}`,
			why: "the board would be green when things go badly and red when they go well",
			fix: `write \`${turned}\``,
			replacement: turned
		}];
	})
};

// actions/core/catalog/rules/goal-parses.ts
/** A goal is an operator and a value with its unit. What cannot be read is refused, never guessed. */
const goalParses = {
	id: "goal-parses",
	severity: "error",
	description: "Every goal and service level reads like `<= 15m`, `>= 95%` or `>= 40`.",
	check: (catalog) => writtenGoals(catalog).flatMap(({ file, path, text }) => {
		const read = parseGoal(text);
		if (read.ok) return [];
		return [{
			file,
			place: {
				path,
				part: {
					offset: read.offset,
					length: read.length
				}
			},
			message: read.message,
			...read.instead === void 0 ? {} : { replacement: read.instead },
			why: "a goal that cannot be read is never missed, so the board could not turn red",
			fix: "write an operator and a value, such as \"<= 15m\", \">= 95%\" or \">= 40\""
		}];
	})
};
function writtenGoals(catalog) {
	return [...measuresOf(catalog).flatMap(({ workflow: { file }, path, measure }) => measure.goal === void 0 ? [] : [{
		file,
		path: [...path, "goal"],
		text: measure.goal
	}]), ...catalog.services.flatMap(({ file, value }) => (value.spec.sla ?? []).map(({ objective }, index) => ({
		file,
		path: [
			"spec",
			"sla",
			index,
			"objective"
		],
		text: objective
	})))];
}

// actions/core/catalog/rules/incident-threshold-is-tested.ts
/**
* Whoever writes an alert sees in a test when it fires, before anybody is woken by it. A warning: an alert that is needed in
* a hurry must not wait for its test.
*/
const incidentThresholdIsTested = {
	id: "incident-threshold-is-tested",
	severity: "warning",
	description: "A threshold that opens incidents has a test in which it fires.",
	needs: ["thresholdTests"],
	check: (catalog) => {
		const tested = new Set(testsOf(catalog).flatMap(({ workflow, test }) => test.expect.flatMap(({ fires }) => fires === void 0 ? [] : [`${workflow?.file} ${fires}`])));
		return thresholdsOf(catalog).filter(({ threshold }) => threshold.then.open_incident !== void 0).filter(({ workflow, threshold }) => !tested.has(`${workflow.file} ${threshold.id}`)).map(({ workflow, threshold, path }) => ({
			file: workflow.file,
			place: { path: [...path, "id"] },
			message: `no test shows when "${threshold.id}" fires`,
			why: "the first to find out how it behaves is whoever is called in the night",
			fix: "add a test to thresholds.test.yaml beside this file: some events, and when it fires"
		}));
	}
};

// actions/core/catalog/lookup/links.ts
/** Reads a link as GitHub does: relative to its file, or from the repository's root where it begins with a slash. */
function linkTarget(file, url) {
	const [beforeHash, hash] = splitOnce(url, "#");
	const path = decode(splitOnce(beforeHash, "?")[0]);
	const anchor = hash === null || hash === "" ? null : decode(hash);
	if (path === "") return {
		target: file,
		anchor
	};
	return {
		target: path.startsWith("/") ? resolvePath("", path.slice(1)) : resolvePath(file, path),
		anchor
	};
}
/** GitHub's anchors of headings, in order: lower case, spaces as hyphens, punctuation gone, repeats numbered. */
function anchorsOf(headings) {
	const seen = /* @__PURE__ */ new Map();
	return headings.map(({ text }) => {
		const slug = text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
		const count = seen.get(slug) ?? 0;
		seen.set(slug, count + 1);
		return count === 0 ? slug : `${slug}-${count}`;
	});
}
function splitOnce(text, mark) {
	const at = text.indexOf(mark);
	return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)];
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// actions/core/catalog/rules/links-resolve.ts
const KIND_OF_USE = {
	playbook: "Playbook",
	rollback: "Runbook",
	response: "Runbook",
	fallback: "Runbook",
	prompt: "Prompt",
	report: null
};
const why$6 = "in a bad hour the person who follows it ends nowhere";
/**
* Files named in YAML exist and are of the right kind; links of Markdown lead to a file, and to a heading that is there.
* Links that leave the catalog are not judged: only the catalog is read.
*/
const linksResolve = {
	id: "links-resolve",
	severity: "error",
	description: "Every file and heading that a definition names or links is there.",
	check: (catalog, { against }) => [...namedFiles(catalog).flatMap((named) => checkNamed(catalog, named, against)), ...links(catalog, against)]
};
function checkNamed(catalog, { file, path, use, written, target }, against) {
	const place = { path };
	if (target === null || !target.startsWith(`${catalog.root}/`)) return [{
		file,
		place,
		message: `"${written}" leads out of the catalog`,
		why: "what stands there is neither checked nor approved with the catalog",
		fix: `name a file below ${catalog.root}, relative to this one`
	}];
	if (!catalog.files.has(target)) return [{
		file,
		place,
		why: why$6,
		...missing$1({
			catalog,
			against
		}, file, written, target)
	}];
	const kind = kindsByFile(catalog).get(target);
	const wanted = KIND_OF_USE[use];
	if (kind === void 0 || wanted === null || kind === wanted) return [];
	return [{
		file,
		place,
		message: `"${written}" is a ${kind}, and a ${wanted} is needed here`,
		why: why$6,
		fix: `name a ${wanted}`
	}];
}
function links(catalog, against) {
	const anchors = new Map([...catalog.runbooks, ...catalog.prompts].map(({ file, body }) => [file, anchorsOf(body.headings)]));
	return [...catalog.runbooks, ...catalog.prompts].flatMap(({ file, body }) => body.links.flatMap(({ url, range }) => {
		const { target, anchor } = linkTarget(file, url);
		if (target === null || !target.startsWith(`${catalog.root}/`)) return [];
		if (!catalog.files.has(target) && !foldersOf(catalog).has(target)) {
			const { message, fix } = missing$1({
				catalog,
				against
			}, file, url, target);
			return [{
				file,
				place: { range },
				message,
				why: why$6,
				fix
			}];
		}
		const known = anchors.get(target);
		if (anchor === null || known === void 0 || known.includes(anchor.toLowerCase())) return [];
		const meant = closest(anchor, known);
		return [{
			file,
			place: { range },
			message: `"#${anchor}" is no heading of ${fileNameOf(target)}${meant === null ? "" : `; did you mean \`#${meant}\`?`}`,
			why: why$6,
			fix: meant === null ? "link a heading that is there, or the file alone" : `write \`#${meant}\``
		}];
	}));
}
function missing$1({ catalog, against }, file, written, target) {
	const folder = folderOf(target);
	const name = closest(fileNameOf(target), namesByFolder(catalog).get(folder) ?? []);
	if (against?.files.has(target) === true && (name === null || against.files.has(`${folder}/${name}`))) return {
		message: `there is no file "${written}" any more: this change deletes it`,
		fix: `restore ${relativePath(file, target)}, or name another one that is there`
	};
	if (name === null) return {
		message: `there is no file "${written}"`,
		fix: `write ${relativePath(file, target)}, or name one that is there`
	};
	const meant = relativePath(file, `${folder}/${name}`);
	return {
		message: `there is no file "${written}"; did you mean \`${meant}\`?`,
		fix: `write \`${meant}\``,
		replacement: meant
	};
}
const namesByFolder = once((catalog) => new Map([...Map.groupBy(catalog.files, folderOf)].map(([folder, files]) => [folder, files.map(fileNameOf)])));

// actions/core/catalog/rules/live-has-accounts.ts
const LEAST_ACCOUNTS = 2;
/**
* Before a repository is live, everyone who must approve or be called has a GitHub account, and there are two of them at
* least: with one, everybody approves themselves. Sample people have none, so a sample is never live.
*/
const liveHasAccounts = {
	id: "live-has-accounts",
	severity: "error",
	description: "A live repository is no sample, and everyone who approves or is called has a GitHub account.",
	check: (catalog, { rehearsal = false }) => catalog.settings.filter(({ value }) => value.spec.live).flatMap(({ file, value }) => {
		if (value.spec.sample === true && !rehearsal) return [{
			file,
			place: { path: ["spec", "live"] },
			message: "the sample business is set live",
			why: "its people are invented: nobody would approve or answer",
			fix: "put your own people into people.yaml and take `sample: true` out first"
		}];
		return [...tooFew(catalog, file), ...withoutAccount(catalog)];
	})
};
function tooFew(catalog, file) {
	const accounts = new Set([...peopleById(catalog).values()].flatMap(({ github }) => github === null ? [] : [github.toLowerCase()]));
	if (catalog.people.length === 0 || accounts.size === 0 || accounts.size >= LEAST_ACCOUNTS) return [];
	return [{
		file,
		place: { path: ["spec", "live"] },
		message: "all of people.yaml is one GitHub account",
		why: "nobody could approve what that person changes",
		fix: "give a second person an account in people.yaml before you go live"
	}];
}
function withoutAccount(catalog) {
	const needed = /* @__PURE__ */ new Set([...catalog.workflows.flatMap(({ value: { spec } }) => [
		spec.owner,
		spec.reviewer,
		spec.escalation
	]), ...catalog.approvalPolicies.flatMap(({ value: { spec } }) => [...spec.default, ...spec.paths.flatMap(({ approvers }) => approvers)])]);
	return catalog.people.flatMap(({ file, value }) => value.spec.people.flatMap(({ id, github }, index) => github !== null || !needed.has(id) ? [] : [{
		file,
		place: { path: [
			"spec",
			"people",
			index,
			"github"
		] },
		message: `"${id}" has no GitHub account, and the repository is live`,
		why: "what waits for this person's approval waits for ever",
		fix: "write the account, without @, or let another person have the role"
	}]));
}

// actions/core/catalog/rules/maintenance-is-over.ts
/** A window that is over silences nothing any more and only makes the file longer. Reads the clock: only warns. */
const maintenanceIsOver = {
	id: "maintenance-is-over",
	severity: "warning",
	description: "Windows of maintenance that are over are taken out of maintenance.yaml.",
	check: (catalog, { today }) => windowsOf(catalog).filter(({ window }) => window.from < window.to && window.to.slice(0, 10) < today).map(({ file, path, window }) => ({
		file,
		place: { path: [...path, "to"] },
		message: `this window ended on ${window.to}`,
		why: "people read it and believe that the work is still to come",
		fix: "take the window out"
	}))
};

// actions/core/catalog/rules/maintenance-is-valid.ts
const MOST = 7 * DAY;
/**
* A window of maintenance is about one dependency or one workflow that there is, and ends within a week. Longer than that it
* is no maintenance: nobody would be called for what has become the usual state.
*/
const maintenanceIsValid = {
	id: "maintenance-is-valid",
	severity: "error",
	description: "A window of maintenance names one dependency or workflow, and ends within 7 days.",
	needs: ["workflows"],
	check: (catalog) => windowsOf(catalog).flatMap((written, index, all) => [
		...ids(written, all, index),
		...about(catalog, written),
		...times(catalog, written)
	])
};
function ids({ file, path, window }, all, index) {
	if (!all.slice(0, index).some((other) => other.window.id === window.id)) return [];
	return [{
		file,
		place: { path: [...path, "id"] },
		message: `there is another window "${window.id}"`,
		why: "people and records speak of a window by its id",
		fix: "give this one an id of its own"
	}];
}
function about(catalog, { file, path, window }) {
	const { dependency, workflow } = window;
	const why = "what is not named is not silenced, and people would be called for it";
	if (dependency === void 0 === (workflow === void 0)) return [{
		file,
		place: { path },
		message: `window "${window.id}" names ${dependency === void 0 ? "neither a dependency nor a workflow" : "a dependency and a workflow"}`,
		why,
		fix: "name one of them; for two, write two windows"
	}];
	if (dependency !== void 0) {
		const used = catalog.workflows.flatMap(({ value }) => value.spec.dependencies.map(({ name }) => name));
		const known = [...new Set(used)];
		if (known.includes(dependency)) return [];
		const words = {
			where: "a dependency of any workflow",
			add: "name it in the workflow that uses it"
		};
		return [{
			file,
			place: { path: [...path, "dependency"] },
			why,
			...unknownName(dependency, known, words)
		}];
	}
	const known = [...workflowsByName(catalog).keys()];
	if (workflow === void 0 || known.includes(workflow)) return [];
	const words = {
		where: "a workflow here",
		add: "add that workflow first"
	};
	return [{
		file,
		place: { path: [...path, "workflow"] },
		why,
		...unknownName(workflow, known, words)
	}];
}
function times(catalog, { file, path, window, from, to }) {
	if (catalog.cadences.length === 0) return [];
	for (const [key, instant] of [["from", from], ["to", to]]) {
		if (instant !== null) continue;
		return [{
			file,
			place: { path: [...path, key] },
			message: `there is no single moment ${window[key]}`,
			why: "nobody can tell when it begins or ends: no clock shows it, or clocks show it twice",
			fix: "write a date of the calendar and a time that comes once that day"
		}];
	}
	const length = (to ?? 0) - (from ?? 0);
	if (length > 0 && length <= MOST) return [];
	return [{
		file,
		place: { path: [...path, "to"] },
		message: length <= 0 ? `the end, ${window.to}, does not come after the beginning, ${window.from}` : `it lasts longer than 7 days`,
		why: length <= 0 ? "the window would silence nothing" : "what is down for so long is no maintenance, and nobody would be called for it",
		fix: "write the first minute as `from` and the end as `to`, at most 7 days apart"
	}];
}

// actions/core/catalog/lookup/records-read.ts
/**
* What a measure reads, as methods.md and the schema say: what is not written has its default. A selector that cannot be
* read asks for nothing here: it has a finding already.
*/
function recordsRead(catalog, of) {
	const written = (key, otherwise) => {
		const type = selectorAt(catalog, of, key)?.type;
		if (type !== void 0) return [{
			oneOf: [type],
			key
		}];
		return Object.hasOwn(of.measure, key) || otherwise.length === 0 ? [] : [{
			oneOf: otherwise,
			key: null
		}];
	};
	switch (of.kind) {
		case "duration": return [...written("from", []), ...written("to", [])];
		case "rate": return [...written("of", []), ...written("cases", [])];
		case "count": return written("count", []);
		case "quality": return [{
			oneOf: ["passes" in of.measure ? "case.completed" : "output.checked"],
			key: null
		}];
		case "rework": return [{
			oneOf: ["case.worked"],
			key: null
		}];
		case "reopen": return [...written("after", ["case.completed"]), ...written("work", ["case.reopened", "case.worked"])];
		case "assist": return [{
			oneOf: ["conversion.won"],
			key: null
		}];
		case "incidents": return [];
		default: return of.kind;
	}
}

// actions/core/catalog/rules/measures-have-events.ts
/**
* Some source emits what a measure reads, for this workflow. Only a warning: the board shows such a measure as missing, never
* as zero, and a business begins with the columns that its first export has. A conversion may come without a workflow, since
* the person joins them.
*/
const measuresHaveEvents = {
	id: "measures-have-events",
	severity: "warning",
	description: "The records that a measure reads come from some source.",
	needs: ["sources"],
	check: (catalog) => catalog.workflows.flatMap((workflow) => check$5(catalog, workflow))
};
/** One finding for each type that a workflow lacks, at the first measure that reads it. */
function check$5(catalog, workflow) {
	const { file, value } = workflow;
	const lacking = measuresOfWorkflow(catalog, workflow).flatMap((of) => recordsRead(catalog, of).filter(({ oneOf }) => oneOf.every((type) => isKnown(catalog, type))).filter(({ oneOf }) => !oneOf.some((type) => isFed(catalog, type, namesOf(workflow)))).map(({ oneOf, key }) => ({
		of,
		key,
		type: oneOf.join(" or ")
	})));
	return [...Map.groupBy(lacking, ({ type }) => type)].map(([type, readers]) => {
		const [first] = readers;
		const names = [...new Set(readers.map(({ of }) => of.name))].join(", ");
		const what = type === "any" ? "any event" : type;
		return {
			file,
			place: first.key === null ? {
				path: first.of.path,
				at: "key"
			} : { path: [...first.of.path, first.key] },
			message: `no source brings ${what} for ${value.metadata.name}; needed by ${names}`,
			why: "the measure stays missing, and a threshold on it never fires",
			fix: `add an \`emit\` rule for ${what} to a source, or take the measure out`
		};
	});
}
/** A type that is not registered has a finding of its own. */
function isKnown(catalog, type) {
	return type === "any" || isOwnType(type) || eventTypeNames(catalog).has(type);
}
function isFed(catalog, type, names) {
	const reaches = (feeds) => feeds.every || names.some((name) => feeds.workflows.has(name));
	if (isOwnType(type)) return true;
	const all = feedsByType(catalog);
	if (type === "any") return all.values().some(reaches);
	const feeds = all.get(type);
	return feeds !== void 0 && reaches(feeds);
}

// actions/core/catalog/rules/names-match-folders.ts
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;
/**
* A thing has one name: that of its folder (workflow, playbook, tests) or of its file (everything of which there are many). People
* find it by the path, Opsbook by the name. Files of which there is one may be named freely.
*/
const namesMatchFolders = {
	id: "names-match-folders",
	severity: "error",
	description: "A workflow, its playbook and its tests are named like their folder, everything else like its file.",
	check: (catalog) => places(catalog).filter(({ name, expected }) => name !== expected).map(({ file, name, expected, holder }) => ({
		file,
		place: { path: ["metadata", "name"] },
		message: `the name is "${name}", and the ${holder} is "${expected}"`,
		why: "people look for it under one name and Opsbook under another",
		fix: `write \`${expected}\`, or rename the ${holder}`,
		...ID.test(expected) ? { replacement: expected } : {}
	}))
};
function places(catalog) {
	return [...[
		...catalog.workflows,
		...catalog.playbooks,
		...catalog.thresholdTests
	].map(({ file, value }) => ({
		file,
		name: value.metadata.name,
		expected: nameByPath(file, "folder"),
		holder: "folder"
	})), ...[
		...catalog.runbooks,
		...catalog.prompts,
		...catalog.eventTypes,
		...catalog.sources,
		...catalog.services,
		...catalog.riskPolicies,
		...catalog.approvalPolicies
	].map(({ file, value }) => ({
		file,
		name: value.metadata.name,
		expected: nameByPath(file, "file"),
		holder: "file"
	}))];
}

// actions/core/catalog/rules/no-autonomous-sensitive-decision.ts
/**
* A legal, pricing or financial decision is taken by a person. Drafting proposes and routing hands over, so neither
* decides: a decision is taken where a step acts or writes to someone again. Such a step is done by a human, or waits for
* the yes of an earlier ask step that lists it. Its class is its own or, unsaid, the workflow's; and what a draft proposes as
* such a decision is carried out by the steps behind it, whatever they say of themselves.
*
* Nearly wrong, and right: the step is by `system`, but states `decision: none`, since it only repeats what was decided.
*/
const noAutonomousSensitiveDecision = {
	id: "no-autonomous-sensitive-decision",
	severity: "error",
	description: "A legal, pricing or financial decision is taken or approved by a person.",
	check: (catalog) => catalog.workflows.flatMap((workflow) => {
		const playbook = playbookOf(catalog, workflow);
		return playbook === void 0 ? [] : check$4(workflow, playbook);
	})
};
function check$4({ value: workflow }, { file, value }) {
	const { steps } = value.spec;
	return steps.flatMap((step, index) => {
		if (!isActing(step) || step.by === "human") return [];
		const approvals = approvalsOf(steps, index);
		const { decision } = riskOf(step, workflow.spec.risk);
		const by = `is done by ${step.by ?? "system"}, and nobody approves it`;
		const why = "a wrong decision of this kind binds the business, and no person would have seen it";
		const ask = `put an ask step before it with \`approves: [${step.id}]\`, or let a human do it`;
		if (!isSensitive(decision)) {
			const drafted = unreadDraft(steps, index, Math.max(-1, ...approvals.map(({ at }) => at)));
			if (drafted === void 0) return [];
			const message = `"${step.id}" carries out the ${drafted.risk?.decision} decision of "${drafted.id}", ${by} after that`;
			return [{
				file,
				place: { path: [
					"spec",
					"steps",
					index,
					"id"
				] },
				message,
				why,
				fix: ask
			}];
		}
		if (approvals.length > 0) return [];
		const own = step.risk?.decision !== void 0;
		return [{
			file,
			place: { path: [
				"spec",
				"steps",
				index,
				...own ? ["risk", "decision"] : ["id"]
			] },
			message: `"${step.id}" takes a ${decision} decision${own ? "" : ` (from workflow ${workflow.metadata.name})`}, ${by}`,
			why,
			fix: own ? ask : `${ask}; where it decides nothing, write \`risk: {decision: none}\``
		}];
	});
}
/** A draft before the step that says it proposes a sensitive decision, and that no approval of the step comes after. */
function unreadDraft(steps, index, lastApproval) {
	return steps.find((step, at) => at > lastApproval && at < index && step.kind === "draft" && isSensitive(step.risk?.decision ?? "none"));
}

// actions/core/catalog/rules/one-expansion-at-a-time.ts
const RANK = {
	baseline: 0,
	paused: 0,
	controlled: 1,
	standard: 2
};
/**
* A stage is earned by evidence, and the evidence of two expansions in the same weeks cannot be told apart. So one change
* moves one workflow. It counts as a move to come back from a pause, and to come in beyond `baseline`. Whether an earlier
* expansion has held is judged by the ledger's weeks; files know no dates. Judged only where there is a default branch to
* compare with; a repository's first catalog moves nothing.
*/
const oneExpansionAtATime = {
	id: "one-expansion-at-a-time",
	severity: "error",
	description: "One change moves at most one workflow to a later stage.",
	check: (catalog, { against }) => {
		if (against === void 0 || against.workflows.length === 0) return [];
		const moves = catalog.workflows.filter((workflow) => hasMoved(workflow, against));
		if (moves.length < 2) return [];
		return moves.map((workflow) => {
			const others = moves.filter((other) => other !== workflow).map(({ value }) => value.metadata.name);
			return {
				file: workflow.file,
				place: { path: ["spec", "stage"] },
				message: `"${workflow.value.metadata.name}" moves to "${workflow.value.spec.stage}" in the same change as ${others.map((name) => `"${name}"`).join(", ")}`,
				why: "when the numbers get worse afterwards, nobody can tell which expansion did it",
				fix: "move one workflow in this change, and the other in a change of its own once this one has held"
			};
		});
	}
};
function hasMoved(workflow, against) {
	const known = workflowsByName(against);
	const before = namesOf(workflow).map((name) => known.get(name)).find((found) => found !== void 0);
	if (before === void 0 && against.files.has(workflow.file)) return false;
	return RANK[workflow.value.spec.stage] > RANK[before?.value.spec.stage ?? "baseline"];
}

// actions/core/catalog/rules/owner-is-known.ts
/**
* One accountable person for each workflow, team, runbook and risk policy: an id of people.yaml, never a team and never
* nobody. Work that two people own is work that each believes the other is doing.
*/
const ownerIsKnown = {
	id: "owner-is-known",
	severity: "error",
	description: "Every workflow, team, runbook and risk policy has one owner who is listed in people.yaml.",
	check: (catalog, { against }) => {
		const people = peopleById(catalog);
		if (people.size === 0) return [];
		return owners(catalog).flatMap(({ file, path, owner }) => people.has(owner) ? [] : [{
			file,
			place: { path },
			why: "nobody is accountable, so alerts and questions reach no one",
			...unknownPerson(owner, catalog, against)
		}]);
	}
};
function owners(catalog) {
	const path = ["spec", "owner"];
	return [...[
		...catalog.workflows,
		...catalog.runbooks,
		...catalog.riskPolicies
	].map(({ file, value }) => ({
		file,
		path,
		owner: value.spec.owner
	})), ...catalog.people.flatMap(({ file, value }) => value.spec.teams.map((team, index) => ({
		file,
		path: [
			"spec",
			"teams",
			index,
			"owner"
		],
		owner: team.owner
	})))];
}

// actions/core/catalog/rules/people-and-policies-exist.ts
const WHY = {
	People: "nobody could be asked, called or held to account",
	Cadence: "weeks are cut by its time zone and response times by its business hours",
	Settings: "it says whose business this is and whether it is live",
	ApprovalPolicy: "nobody knows who approves which change",
	RiskPolicy: "nobody knows what is never decided without a person"
};
/**
* There is exactly one of each file that belongs to the whole business. A file that is there and could not be read is not
* reported as missing: what is wrong with it is.
*/
const peopleAndPoliciesExist = {
	id: "people-and-policies-exist",
	severity: "error",
	description: "There is exactly one people file, cadence, settings, approval policy and risk policy.",
	check: (catalog) => kinds.filter(({ single }) => single).flatMap((kind) => check$3(catalog, kind))
};
function check$3(catalog, { kind, list, example }) {
	const [first, ...others] = catalog[list];
	if (first === void 0) {
		if (unreadOf(catalog, kind).length > 0) return [];
		const start = {
			line: 1,
			column: 1
		};
		return [{
			file: `${catalog.root}/${example}`,
			place: { range: {
				start,
				end: start
			} },
			message: `the catalog has no ${kind}`,
			why: WHY[kind] ?? "the whole business depends on it",
			fix: `write ${catalog.root}/${example}; the sample business shows how`
		}];
	}
	return others.map(({ file }) => ({
		file,
		place: { path: ["kind"] },
		message: `there is another ${kind} in ${first.file}`,
		why: "two of them will differ one day, and nobody can tell which one holds",
		fix: "keep one of them"
	}));
}

// actions/core/catalog/rules/people-are-known.ts
/**
* Everyone whom a policy, a playbook, a threshold or a service module names is in people.yaml. Owners, reviewers,
* escalation contacts and stand-ins have rules of their own, which also ask who may be what.
*/
const peopleAreKnown = {
	id: "people-are-known",
	severity: "error",
	description: "Everyone named by a policy, a playbook, a threshold or a service module is listed in people.yaml.",
	check: (catalog, { against }) => {
		const people = peopleById(catalog);
		if (people.size === 0) return [];
		return mentions$1(catalog).filter(({ id }) => !people.has(id)).map(({ file, path, id }) => ({
			file,
			place: { path },
			why: "a question to someone who does not exist is never answered, and the work waits",
			...unknownPerson(id, catalog, against)
		}));
	}
};
function mentions$1(catalog) {
	return [
		...ofPolicies(catalog),
		...ofPlaybooks(catalog),
		...ofWorkflowsAndServices(catalog)
	];
}
function ofPolicies(catalog) {
	return [...catalog.approvalPolicies.flatMap(({ file, value: { spec } }) => [...spec.default.map((id, index) => ({
		file,
		path: [
			"spec",
			"default",
			index
		],
		id
	})), ...spec.paths.flatMap((rule, at) => rule.approvers.map((id, index) => ({
		file,
		path: [
			"spec",
			"paths",
			at,
			"approvers",
			index
		],
		id
	})))]), ...catalog.riskPolicies.flatMap(({ file, value: { spec } }) => spec.decisions.map(({ approver }, index) => ({
		file,
		path: [
			"spec",
			"decisions",
			index,
			"approver"
		],
		id: approver
	})))];
}
function ofPlaybooks(catalog) {
	return catalog.playbooks.flatMap(({ file, value }) => value.spec.steps.flatMap((step, index) => {
		if (step.kind === "route") return [{
			file,
			path: [
				"spec",
				"steps",
				index,
				"to"
			],
			id: step.to
		}];
		return step.kind === "ask" ? [{
			file,
			path: [
				"spec",
				"steps",
				index,
				"who"
			],
			id: step.who
		}] : [];
	}));
}
function ofWorkflowsAndServices(catalog) {
	return [...catalog.workflows.flatMap(({ file, value }) => (value.spec.thresholds ?? []).flatMap(({ then }, index) => then.ask === void 0 ? [] : [{
		file,
		path: [
			"spec",
			"thresholds",
			index,
			"then",
			"ask",
			"person"
		],
		id: then.ask.person
	}])), ...catalog.services.flatMap(({ file, value }) => (value.spec.exceptions ?? []).map(({ who }, index) => ({
		file,
		path: [
			"spec",
			"exceptions",
			index,
			"who"
		],
		id: who
	})))];
}

// actions/core/catalog/lookup/personal-names.ts
/** Words that make a column personal when they end its name: `Customer e-mail`, `Mobile phone 2`. */
const PERSONAL = /* @__PURE__ */ new Set([
	..."email mail phone mobile cell cellphone telephone tel fax surname firstname lastname fullname".split(" "),
	..."birthday birthdate birth dob ssn iban passport street address postcode zip".split(" "),
	..."telefon handy vorname nachname geburtstag strasse adresse anschrift".split(" ")
]);
/** `name` alone is a person's, and with one of these before it; `Product name` is not. */
const WHOSE_NAME = /* @__PURE__ */ new Set([
	..."first last full given family middle maiden nick display user customer client contact caller person".split(" "),
	..."requester requestor reporter author owner agent employee technician patient guest member lead buyer".split(" "),
	..."sender recipient assignee subscriber reviewer visitor tenant student driver".split(" ")
]);
/** Words that may follow without changing what it is: `Phone number`, `E-mail address`, `Phone 2`. */
const TRAILING = /* @__PURE__ */ new Set([
	"number",
	"no",
	"nr",
	"address",
	"line",
	"private",
	"home",
	"work",
	"business"
]);
/** Addresses that belong to no person. */
const OF_MACHINES = /* @__PURE__ */ new Set([
	"web",
	"url",
	"site",
	"website",
	"page"
]);
/**
* True where a column's or field's name says that a person can be found by it: an e-mail address, a telephone number, a
* name, an address. The last word decides: `Email sent` and `Phone calls` hold none.
*/
function looksPersonal(name) {
	const words = name.replaceAll(/([a-z])([A-Z])/gu, "$1 $2").toLowerCase().replaceAll("ß", "ss").replaceAll(/\be[-_ ]mail/gu, "email").split(/[^\p{L}]+/u).filter((word) => word !== "");
	while (words.length > 1 && TRAILING.has(words.at(-1)) && PERSONAL.has(words.at(-2))) words.pop();
	const last = words.at(-1);
	const before = words.at(-2);
	if (last === void 0) return false;
	if (last === "name") return before === void 0 || WHOSE_NAME.has(before);
	if (before !== void 0 && OF_MACHINES.has(before)) return false;
	return PERSONAL.has(last);
}

// actions/core/catalog/rules/personal-fields-declared.ts
const why$5 = "personal data would stand in the ledger for ever, where everybody with access reads it";
/**
* Personal data stays out of the ledger: a column that looks personal is declared so by its Source, a field that holds it by
* its event type, and neither names a case. A column that is only asked about (`when`), translated word by word (`map`) or
* given as `person` stores nothing of itself. Only on the desk do people name cases in words: there the case is a hash.
*/
const personalFieldsDeclared = {
	id: "personal-fields-declared",
	severity: "error",
	description: "Columns and fields with personal data are declared so, and no case is named by one.",
	check: (catalog) => [...catalog.sources.flatMap((source) => ofSource(catalog, source)), ...catalog.eventTypes.flatMap(({ file, value: { spec } }) => Object.keys(spec.data.properties).filter((field) => looksPersonal(field) && spec.personal?.includes(field) !== true).map((field) => ({
		file,
		place: {
			path: [
				"spec",
				"data",
				"properties",
				field
			],
			at: "key"
		},
		message: `"${field}" looks like personal data and is not declared`,
		why: why$5,
		fix: `add \`personal: [${[...spec.personal ?? [], field].join(", ")}]\`, or rename the field if it is not personal`
	})))]
};
/** A column is reported once in its file, where it is first stored. */
function ofSource(catalog, { file, value }) {
	const declared = value.spec.personal ?? [];
	const hashesNames = value.spec.format === "desk";
	const reported = /* @__PURE__ */ new Set();
	return value.spec.emit.flatMap(storedBy).flatMap((stored) => {
		const { column, path } = stored;
		if (reported.has(column)) return [];
		if (hashesNames && stored.field === null && declared.includes(column)) return [];
		const words = trouble(catalog, stored, declared);
		if (words === null) return [];
		reported.add(column);
		return [{
			file,
			place: { path },
			why: why$5,
			...words
		}];
	});
}
function trouble(catalog, stored, declared) {
	const isDeclared = declared.includes(stored.column);
	if (!isDeclared && !looksPersonal(stored.column)) return null;
	if (stored.field === null) return namesCase(stored.column);
	return isDeclared ? intoOpenField(catalog, stored, stored.field) : undeclared(stored.column, declared);
}
function intoOpenField(catalog, { type, column }, field) {
	const spec = eventTypesByName(catalog).get(type)?.value.spec;
	if (spec === void 0 || !Object.hasOwn(spec.data.properties, field)) return null;
	if (spec.personal?.includes(field) === true || looksPersonal(field)) return null;
	return {
		message: `"${column}" is personal, and ${type} does not declare "${field}" as personal`,
		fix: `add "${field}" to \`personal\` in the event type ${type}, or leave the column out`
	};
}
function namesCase(column) {
	return {
		message: `"${column}" is personal and would name the case`,
		fix: "use a column with a number of the system, such as the ticket's; the person belongs into `person`"
	};
}
function undeclared(column, declared) {
	return {
		message: `"${column}" looks like personal data and is not declared`,
		fix: `add \`personal: [${[...declared, column].join(", ")}]\` to the source`
	};
}
function storedBy(rule, at) {
	const base = [
		"spec",
		"emit",
		at
	];
	const stored = (column, path, field = null) => ({
		column,
		path: [...base, ...path],
		field,
		type: rule.type
	});
	const mapped = [
		"workflow",
		"channel",
		"actor"
	].flatMap((key) => {
		const value = rule[key];
		return typeof value === "object" && value.map === void 0 ? [stored(value.column, [key, "column"])] : [];
	});
	const data = Object.entries(rule.data ?? {}).flatMap(([field, value]) => typeof value === "object" && value.map === void 0 ? [stored(value.column, [
		"data",
		field,
		"column"
	], field)] : []);
	return [
		...rule.id.map((column, index) => stored(column, ["id", index])),
		stored(rule.subject, ["subject"]),
		...mapped,
		...data
	];
}

// actions/core/catalog/rules/playbook-steps-exist.ts
/**
* A dependency's `used_by` and an ask step's `approves` name steps that are there. A yes is for what comes after it, so an
* ask step names later steps only; and asking for approval of another ask or a draft means nothing, as neither leaves the
* house.
*/
const playbookStepsExist = {
	id: "playbook-steps-exist",
	severity: "error",
	description: "Steps named by a dependency or an approval exist, and an approval comes before what it approves.",
	check: (catalog) => [...usedBy(catalog), ...approved(catalog)]
};
function usedBy(catalog) {
	return catalog.workflows.flatMap((workflow) => {
		const playbook = playbookOf(catalog, workflow);
		if (playbook === void 0) return [];
		const ids = playbook.value.spec.steps.map(({ id }) => id);
		return workflow.value.spec.dependencies.flatMap(({ used_by = [] }, at) => used_by.flatMap((id, index) => ids.includes(id) ? [] : [{
			file: workflow.file,
			place: { path: [
				"spec",
				"dependencies",
				at,
				"used_by",
				index
			] },
			why: "when the dependency is down, nobody knows which step stands still",
			...unknownName(id, ids, {
				where: "a step of the playbook",
				add: "add that step to the playbook"
			})
		}]));
	});
}
function approved(catalog) {
	return catalog.playbooks.flatMap(({ file, value }) => {
		const { steps } = value.spec;
		const ids = steps.map(({ id }) => id);
		return steps.flatMap((step, at) => (step.kind === "ask" ? step.approves ?? [] : []).flatMap((id, index) => {
			const position = ids.indexOf(id);
			if (position > at) return [];
			const place = { path: [
				"spec",
				"steps",
				at,
				"approves",
				index
			] };
			const why = "the step would go ahead without the yes that it should wait for";
			if (position < 0) {
				const later = ids.slice(at + 1);
				return [{
					file,
					place,
					why,
					...unknownName(id, later, {
						where: "a step of this playbook",
						add: "add that step after this one"
					})
				}];
			}
			return [{
				file,
				place,
				message: position === at ? `"${id}" approves itself` : `"${id}" comes before its approval "${step.id}"`,
				why,
				fix: position === at ? "name the steps that wait for this yes" : `move "${step.id}" before "${id}"`
			}];
		}));
	});
}

// actions/core/catalog/rules/prompt-inputs-declared.ts
/**
* The names in `{{ name }}` and the list of inputs are the same: an undeclared one would reach the model as an empty hole, an
* unused one is data that is given away for nothing.
*/
const promptInputsDeclared = {
	id: "prompt-inputs-declared",
	severity: "error",
	description: "A prompt declares the inputs that its text uses, and no others.",
	check: (catalog) => catalog.prompts.flatMap(({ file, value: { spec }, body }) => {
		const used = new Set(body.placeholders.map(({ name }) => name));
		const unused = spec.inputs.filter((name) => !used.has(name));
		const undeclared = body.placeholders.filter(({ name }) => !spec.inputs.includes(name));
		if (undeclared.length === 0) return unused.map((name) => unusedInput(file, spec.inputs.indexOf(name), name));
		return undeclared.map(({ name, range }) => {
			const words = {
				where: "among the inputs",
				add: `add ${name} to the inputs`
			};
			const { message, fix } = unknownName(name, unused, words);
			return {
				file,
				place: { range },
				message,
				why: "the model would get a hole instead of a word",
				fix
			};
		});
	})
};
function unusedInput(file, index, name) {
	return {
		file,
		place: { path: [
			"spec",
			"inputs",
			index
		] },
		message: `"${name}" is declared and the text never uses it`,
		why: "data that the text does not need is sent out of the house for nothing",
		fix: `use \`{{ ${name} }}\` in the text, or take it out of the inputs`
	};
}

// actions/core/catalog/rules/prompt-is-used.ts
/** A prompt that no draft step sends is a version that somebody will edit in vain. */
const promptIsUsed = {
	id: "prompt-is-used",
	severity: "warning",
	description: "Every prompt is sent by a draft step of a playbook.",
	needs: ["playbooks"],
	check: (catalog) => {
		const used = new Set(namedFiles(catalog).map(({ target }) => target));
		return catalog.prompts.filter(({ file }) => !used.has(file)).map(({ file, value }) => ({
			file,
			place: { path: ["metadata", "name"] },
			message: `no draft step sends "${value.metadata.name}"`,
			why: "someone will improve it and wonder why nothing changes",
			fix: "name it in a draft step of the playbook, or delete the file"
		}));
	}
};

// actions/core/catalog/lookup/reviewed.ts
/** Half a year: two monthly drills can be missed, three seasons cannot. */
const MOST_DAYS$1 = 180;
/** What was last reviewed more than 180 days before today, or on a day that has not come yet. */
function reviewFindings(definitions, today, words) {
	return definitions.flatMap(({ file, value }) => {
		const { reviewed } = value.spec;
		const days = daysBetween(reviewed, today);
		if (days >= 0 && days <= MOST_DAYS$1) return [];
		return [{
			file,
			place: { path: ["spec", "reviewed"] },
			message: days < 0 ? `"${reviewed}" has not come yet; today is ${today}` : `last reviewed on ${reviewed}, ${days} days ago; ${MOST_DAYS$1} are allowed`,
			...words
		}];
	});
}

// actions/core/catalog/rules/prompt-reviewed-recently.ts
/** A prompt is read again every half year: models, prices and manners change. Reads the clock: only warns. */
const promptReviewedRecently = {
	id: "prompt-reviewed-recently",
	severity: "warning",
	description: "Every prompt was read and tried in the last 180 days.",
	check: (catalog, { today }) => reviewFindings(catalog.prompts, today, {
		why: "models and offers change; an old prompt writes what is no longer true",
		fix: "read it and try it once, and set `reviewed` to that day"
	})
};

// actions/core/catalog/rules/pull-address-is-allowed.ts
/** Names of an address's parts that nobody but the receiver may read. */
const SECRET_PART = /(?:^|[_-])(?:token|key|apikey|secret|password|passwd|pwd|sig|signature|auth)$/i;
/**
* What a Source is fetched from is asked by a job that holds secrets: so only hosts that the settings list are asked, over
* https, and the address, which everybody who sees the repository reads, holds no password.
*/
const pullAddressIsAllowed = {
	id: "pull-address-is-allowed",
	severity: "error",
	needs: ["settings"],
	description: "A source is fetched over https, from a host that settings.yaml allows, without a password in its address.",
	check: (catalog) => {
		const allowed = catalog.settings[0]?.value.spec.allowed_hosts ?? [];
		return catalog.sources.flatMap(({ file, value: { spec } }) => {
			if (spec.pull === void 0) return [];
			const place = { path: [
				"spec",
				"pull",
				"url"
			] };
			const read = readPullAddress(spec.pull.url, allowed);
			if (!read.ok) return [{
				file,
				place,
				why: "the job that fetches it holds secrets, and must not be led anywhere else",
				...read.trouble
			}];
			const name = [...read.url.searchParams.keys()].find((part) => SECRET_PART.test(part));
			if (name === void 0) return [];
			return [{
				file,
				place,
				message: `the address holds a "${name}"`,
				why: "everybody who can see this repository, and its whole history, could fetch the export with it",
				fix: "take it out, make a new one there, and name a repository secret under `secret`; or upload the export to the inbox"
			}];
		});
	}
};

// actions/core/catalog/rules/recurring-failure-has-play.ts
/**
* A failure that comes back gets a play: the second time people should not have to invent the answer again, and to open no
* incident any more is no answer. What came back stands in the newest published facts; without them nothing is said. Time
* alone brings such a failure: it only warns.
*/
const recurringFailureHasPlay = {
	id: "recurring-failure-has-play",
	severity: "warning",
	description: "A failure that came back within 90 days has a response play or a fallback.",
	check: (catalog, { recurring = [] }) => recurring.flatMap((failure) => {
		const [, workflow, threshold] = /^threshold:([^/]+)\/(.+)$/.exec(failure.cause) ?? [];
		if (workflow !== void 0 && threshold !== void 0) return ofThreshold(catalog, workflow, threshold, failure);
		const dependency = /^dependency:(.+)$/.exec(failure.cause)?.[1];
		return dependency === void 0 ? [] : ofDependency(catalog, dependency, failure);
	})
};
function ofThreshold(catalog, workflow, threshold, failure) {
	return catalog.workflows.filter(({ value }) => value.metadata.name === workflow).flatMap(({ file, value: { spec } }) => (spec.thresholds ?? []).flatMap(({ id, then }, index) => id !== threshold || then.open_incident?.runbook !== void 0 ? [] : [findingAt(file, [
		"spec",
		"thresholds",
		index,
		"id"
	], `"${id}"`, "response play", failure)]));
}
function ofDependency(catalog, dependency, failure) {
	return catalog.workflows.flatMap(({ file, value: { spec } }) => spec.dependencies.flatMap(({ name, fallback }, index) => name !== dependency || fallback !== void 0 ? [] : [findingAt(file, [
		"spec",
		"dependencies",
		index,
		"name"
	], `"${name}"`, "fallback", failure)]));
}
function findingAt(file, path, what, play, { times, issue }) {
	return {
		file,
		place: { path },
		message: `${what} came back ${times} times in 90 days and has no ${play}`,
		why: "each time people invent the answer again, while customers wait",
		fix: `\`npx opsbook new runbook --from-incident ${issue ?? "N"}\` drafts one from what was done the last time; name it here`
	};
}

// actions/core/catalog/lookup/word-part.ts
/** Where a word stands in a selector or in conditions, without its quotes: the last time it does, or the whole text. */
function partOfWord(text, word) {
	let found = {
		offset: 0,
		length: text.length
	};
	let token = readToken(text, 0);
	while (token.ok && token.kind !== "end") {
		if (token.text === word) {
			const quote = token.kind === "quoted" ? 1 : 0;
			found = {
				offset: token.offset + quote,
				length: word.length
			};
		}
		token = readToken(text, token.end);
	}
	return found;
}

// actions/core/catalog/rules/registered-event-names.ts
/**
* One event has one name everywhere: `case.opened`, not `lead.created` here and `ticket.new` there. Every name in a source, a
* selector or a value is registered below events/. Opsbook's own types need no registration; that no source emits them is
* `source-emits-valid`'s business.
*/
const registeredEventNames = {
	id: "registered-event-names",
	severity: "error",
	description: "Every event name is registered as an event type.",
	check: (catalog) => {
		const known = eventTypeNames(catalog);
		return mentions(catalog).filter(({ type }) => !known.has(type) && !isOwnType(type)).map(({ file, path, part, type }) => ({
			file,
			place: part === void 0 ? { path } : {
				path,
				part
			},
			why: "events under a name that nobody registered are refused, and nothing counts them",
			...unknownName(type, known, {
				where: "a registered event type",
				add: `register it in events/${type}.yaml`
			})
		}));
	}
};
function mentions(catalog) {
	return [
		...ofSources(catalog),
		...ofSelectors(catalog),
		...ofConditions(catalog),
		...ofValues(catalog)
	];
}
function ofSources(catalog) {
	return catalog.sources.flatMap(({ file, value }) => value.spec.emit.map(({ type }, index) => ({
		file,
		path: [
			"spec",
			"emit",
			index,
			"type"
		],
		type
	})));
}
function ofSelectors(catalog) {
	return writtenSelectors(catalog).flatMap(({ of, path, text, read }) => {
		if (!read.ok) return [];
		const { file } = of.workflow;
		const { type, where } = read.selector;
		return [...type === "any" ? [] : [{
			file,
			path,
			part: partOfWord(text, type),
			type
		}], ...typesIn(where).map((name) => ({
			file,
			path,
			part: partOfWord(text, name),
			type: name
		}))];
	});
}
function ofConditions(catalog) {
	return writtenConditions(catalog).flatMap(({ of, path, text, read }) => read.ok ? typesIn(read.conditions).map((type) => ({
		file: of.workflow.file,
		path,
		part: partOfWord(text, type),
		type
	})) : []);
}
function ofValues(catalog) {
	return catalog.workflows.flatMap(({ file, value: { spec } }) => spec.value === void 0 ? [] : [{
		file,
		path: [
			"spec",
			"value",
			"per"
		],
		type: spec.value.per
	}]);
}
function typesIn(conditions) {
	return conditions.flatMap(({ field, values }) => field === "type" ? values : []);
}

// actions/core/catalog/rules/response-play-before-standard.ts
/** By day 90 every failure that comes back has a play: a workflow that never wrote one has not looked. */
const responsePlayBeforeStandard = {
	id: "response-play-before-standard",
	severity: "error",
	description: "A workflow at standard has at least one response play.",
	check: (catalog) => catalog.workflows.flatMap(({ file, value: { spec } }) => spec.stage !== "standard" || (spec.runbooks.response ?? []).length > 0 ? [] : [{
		file,
		place: {
			path: ["spec", "runbooks"],
			at: "key"
		},
		message: "stage is \"standard\" and there is no response play",
		why: "what goes wrong again and again is solved anew each time",
		fix: "write a response runbook and add `response: [<name>.md]`, or set the stage to `controlled`"
	}])
};

// actions/core/catalog/rules/reviewer-is-not-owner.ts
const why$4 = "nobody sees their own mistakes: changes and audits need a second pair of eyes";
const path = ["spec", "reviewer"];
/**
* The reviewer approves changes and checks quality, so it is someone else than the owner: another id, and behind it another
* GitHub account. (Owner and escalation may well review other people's workflows.)
*/
const reviewerIsNotOwner = {
	id: "reviewer-is-not-owner",
	severity: "error",
	description: "Every workflow has a reviewer who is listed in people.yaml and is not its owner.",
	check: (catalog, { against }) => {
		const people = peopleById(catalog);
		if (people.size === 0) return [];
		return catalog.workflows.flatMap(({ file, value: { metadata, spec } }) => {
			const { owner, reviewer } = spec;
			if (!people.has(reviewer)) return [{
				file,
				place: { path },
				why: "nobody approves changes of this workflow or checks its quality",
				...unknownPerson(reviewer, catalog, against)
			}];
			if (!isSamePerson(catalog, owner, reviewer)) return [];
			const joined = accountThatJoins(catalog, against, [owner, reviewer]);
			if (joined !== null) return [{
				file: joined.file,
				place: { path: joined.path },
				message: `"${owner}" and "${reviewer}" now have the same GitHub account, and are owner and reviewer of "${metadata.title}"`,
				why: why$4,
				fix: `give each their own account, or name another person as reviewer`
			}];
			return [{
				file,
				place: { path },
				message: owner === reviewer ? `"${reviewer}" is both owner and reviewer` : `"${reviewer}" has the same GitHub account as the owner, "${owner}"`,
				why: why$4,
				fix: "name another person as reviewer"
			}];
		});
	}
};

// actions/core/catalog/rules/risk-policy-covers.ts
const CLASSES = [
	"legal",
	"pricing",
	"financial"
];
const RISKS = ["low", "high"];
const why$3 = "what the policy leaves open is decided by whoever happens to be there";
/** The risk policy answers for every class once: what it leaves out or says twice would be settled by whoever is at hand. */
const riskPolicyCovers = {
	id: "risk-policy-covers",
	severity: "error",
	description: "The risk policy names one approver for each kind of decision, and asks for approval of high-risk messages.",
	check: (catalog) => catalog.riskPolicies.flatMap((policy) => [...decisions(policy), ...outbound(policy)])
};
function decisions({ file, value: { spec } }) {
	const named = spec.decisions.map((rule) => rule.class);
	return [...missing(CLASSES, named).map((name) => ({
		file,
		place: {
			path: ["spec", "decisions"],
			at: "key"
		},
		message: `nobody is named for ${name} decisions`,
		why: why$3,
		fix: `add \`{class: ${name}, approver: ..., examples: [...]}\``
	})), ...repeated(file, ["spec", "decisions"], "class", named)];
}
function outbound({ file, value: { spec } }) {
	const named = spec.outbound.map(({ risk }) => risk);
	const lax = spec.outbound.flatMap(({ risk, approval }, index) => risk !== "high" || approval === "required" ? [] : [{
		file,
		place: { path: [
			"spec",
			"outbound",
			index,
			"approval"
		] },
		message: `messages with high risk are only checked afterwards ("${approval}")`,
		why: "a wrong message of this kind cannot be taken back",
		fix: "write `required`",
		replacement: "required"
	}]);
	return [
		...missing(RISKS, named).map((name) => ({
			file,
			place: {
				path: ["spec", "outbound"],
				at: "key"
			},
			message: `nothing is said about messages with ${name} risk`,
			why: why$3,
			fix: `add \`{risk: ${name}, approval: ${name === "high" ? "required" : "spot-check"}, examples: [...]}\``
		})),
		...repeated(file, ["spec", "outbound"], "risk", named),
		...lax
	];
}
function missing(wanted, there) {
	return wanted.filter((name) => !there.includes(name));
}
function repeated(file, list, key, names) {
	return names.flatMap((name, index) => names.indexOf(name) === index ? [] : [{
		file,
		place: { path: [
			...list,
			index,
			key
		] },
		message: `"${name}" is there twice`,
		why: why$3,
		fix: "keep one of them"
	}]);
}

// actions/core/catalog/rules/rollback-before-controlled.ts
/**
* From `controlled` on the new way of working touches real customers, so there is a written way back. `baseline` only
* watches and needs none. A paused workflow needs it most.
*/
const rollbackBeforeControlled = {
	id: "rollback-before-controlled",
	severity: "error",
	description: "A workflow beyond baseline has a rollback runbook.",
	check: (catalog) => catalog.workflows.flatMap(({ file, value: { spec } }) => !isControlled(spec.stage) || spec.runbooks.rollback !== void 0 ? [] : [{
		file,
		place: {
			path: ["spec", "runbooks"],
			at: "key"
		},
		message: `stage is "${spec.stage}" and there is no rollback runbook`,
		why: "when the new way fails, nobody knows how to go back to the old one",
		fix: "write rollback.md and add `rollback: rollback.md`, or set the stage to `baseline`"
	}])
};

// actions/core/catalog/rules/runbook-fits-its-use.ts
/**
* A runbook is used for what it was written for: a fallback says how to work around, a rollback how to go back, a response
* what to do. A fallback that names its dependency is for that one.
*/
const runbookFitsItsUse = {
	id: "runbook-fits-its-use",
	severity: "error",
	description: "A workflow uses each runbook as what it is: a response, a fallback of that dependency, or a rollback.",
	check: (catalog) => {
		const runbooks = runbooksByFile(catalog);
		return namedFiles(catalog).flatMap(({ file, path, use, written, target, dependency }) => {
			const spec = target === null ? void 0 : runbooks.get(target)?.value.spec;
			if (spec === void 0 || use !== "rollback" && use !== "response" && use !== "fallback") return [];
			const why = "people would follow steps that were written for something else";
			if (spec.type !== use) return [{
				file,
				place: { path },
				message: `"${written}" is a ${spec.type} runbook, and a ${use} is needed here`,
				why,
				fix: `name a ${use} runbook, or change the type in ${written}`
			}];
			if (use !== "fallback" || spec.dependency === void 0 || spec.dependency === dependency) return [];
			return [{
				file,
				place: { path },
				message: `"${written}" is the fallback for "${spec.dependency}", not for "${dependency}"`,
				why,
				fix: `name the fallback for ${dependency}, or change the dependency in ${written}`
			}];
		});
	}
};

// actions/core/catalog/rules/runbook-is-used.ts
/** A runbook that no workflow names and no other one links is found by nobody when it is needed. */
const runbookIsUsed = {
	id: "runbook-is-used",
	severity: "warning",
	description: "Every runbook is named by a workflow or linked from another file.",
	needs: ["workflows", "runbooks"],
	check: (catalog) => {
		const used = usedFiles(catalog);
		return catalog.runbooks.filter(({ file }) => !used.has(file)).map(({ file, value }) => ({
			file,
			place: { path: ["metadata", "name"] },
			message: `no workflow names "${value.metadata.name}" and nothing links it`,
			why: "when it is needed, nobody will find it; and nobody keeps it right",
			fix: `name it in workflow.yaml where it is needed, or delete the file`
		}));
	}
};
function usedFiles(catalog) {
	return /* @__PURE__ */ new Set([...namedFiles(catalog).map(({ target }) => target), ...[...catalog.runbooks, ...catalog.prompts].flatMap(({ file, body }) => body.links.map(({ url }) => linkTarget(file, url).target).filter((target) => target !== file))]);
}

// actions/core/catalog/rules/runbook-per-incident-threshold.ts
/**
* Whoever is woken by an incident finds in it what to do. The runbook is also one of the workflow's response plays, so that
* the board's red rows can link it.
*/
const runbookPerIncidentThreshold = {
	id: "runbook-per-incident-threshold",
	severity: "error",
	description: "Every threshold that opens an incident names a runbook, one of the workflow's response plays.",
	check: (catalog) => catalog.workflows.flatMap(({ file, value: { spec } }) => {
		const plays = new Set((spec.runbooks.response ?? []).map((play) => resolvePath(file, play)));
		return (spec.thresholds ?? []).flatMap(({ id, then }, index) => {
			if (then.open_incident === void 0) return [];
			const path = [
				"spec",
				"thresholds",
				index,
				"then",
				"open_incident"
			];
			const { runbook } = then.open_incident;
			if (runbook === void 0) return [{
				file,
				place: {
					path,
					at: "key"
				},
				message: `"${id}" opens an incident without a runbook`,
				why: "whoever is called has to invent the answer while customers wait",
				fix: "add `runbook: <name>.md` and write down what to do"
			}];
			if (plays.has(resolvePath(file, runbook))) return [];
			return [{
				file,
				place: { path: [...path, "runbook"] },
				message: `"${runbook}" is not among the workflow's response plays`,
				why: "the board shows a red row without the step to take",
				fix: `add it: \`runbooks: {response: [${[...spec.runbooks.response ?? [], runbook].join(", ")}]}\``
			}];
		});
	})
};

// actions/core/catalog/rules/runbook-reviewed-recently.ts
/** A runbook that nobody has walked through for half a year names buttons that are gone. Reads the clock: only warns. */
const runbookReviewedRecently = {
	id: "runbook-reviewed-recently",
	severity: "warning",
	description: "Every runbook was walked through in the last 180 days.",
	check: (catalog, { today }) => reviewFindings(catalog.runbooks, today, {
		why: "people, tools and telephone numbers change; a stale runbook fails when it is needed",
		fix: "walk through it once, correct what has changed, and set `reviewed` to that day"
	})
};

// actions/core/catalog/runbook-sections.ts
/**
* What a runbook of each type must tell, as headings in this order. A person reads it on a phone in the middle of a bad
* hour, perhaps for the first time: how do I know that this is it, what do I do, whom do I tell, when is it over?
*/
const RUNBOOK_SECTIONS = {
	response: [
		"Signs",
		"Steps",
		"Escalate",
		"When it is over"
	],
	fallback: [
		"Signs",
		"Steps",
		"Tell people",
		"Back to normal"
	],
	rollback: [
		"When to go back",
		"Steps",
		"Check",
		"Tell people"
	]
};

// actions/core/catalog/rules/runbook-sections.ts
/**
* A runbook answers the questions that its type brings up, under the headings of runbook-sections.ts, each with text below
* it. Further sections are free, and so is the headings' level.
*/
const runbookSections = {
	id: "runbook-sections",
	severity: "error",
	description: "Every runbook has the sections of its type, and none of them is empty.",
	check: (catalog) => catalog.runbooks.flatMap(({ file, value: { spec }, body }) => {
		const needed = RUNBOOK_SECTIONS[spec.type];
		const missing = needed.filter((section) => !body.filled.has(section.toLowerCase()));
		const found = body.headings.filter(({ text }) => needed.some((section) => section.toLowerCase() === text.toLowerCase()) && body.filled.get(text.toLowerCase()) === false).map(({ text, range }) => ({
			file,
			place: { range },
			message: `"${text}" is empty`,
			why: "a heading without words helps nobody in a bad hour",
			fix: `write below it what belongs to "${text}"`
		}));
		if (missing.length === 0) return found;
		return [{
			file,
			place: { path: ["spec", "type"] },
			message: `this ${spec.type} runbook has no section ${missing.map((name) => `"${name}"`).join(", ")}`,
			why: "in a bad hour people look for the same headings in every runbook",
			fix: `add the heading${missing.length === 1 ? "" : "s"} ${missing.map((name) => `\`## ${name}\``).join(", ")}, with text below`
		}, ...found];
	})
};

// actions/core/catalog/rules/scope-and-exceptions-before-standard.ts
/**
* At `standard` it is said what belongs to the service, what does not, and what happens with a case that fits neither. That
* there is no service module at all is `sla-before-standard`'s finding.
*/
const scopeAndExceptionsBeforeStandard = {
	id: "scope-and-exceptions-before-standard",
	severity: "error",
	description: "The service module of a workflow at standard says its scope and how exceptions are handled.",
	needs: ["services"],
	check: (catalog) => catalog.workflows.flatMap((workflow) => {
		const { value: { metadata, spec } } = workflow;
		const service = spec.stage === "standard" ? serviceOf(catalog, workflow) : void 0;
		if (service === void 0) return [];
		const { scope, exceptions = [] } = service.value.spec;
		return [...scope === void 0 ? ["scope"] : [], ...exceptions.length === 0 ? ["exceptions"] : []].map((part) => ({
			file: service.file,
			place: {
				path: ["spec"],
				at: "key"
			},
			message: `${metadata.name} is at standard and says no ${part}`,
			why: part === "scope" ? "every odd request becomes an argument about whether it was promised" : "a case that does not fit is handled by chance",
			fix: part === "scope" ? "add `scope: {included: [...], excluded: [...]}`" : "add `exceptions: [{when: ..., then: ..., who: ...}]`"
		}));
	})
};

// actions/core/catalog/rules/selector-fields-exist.ts
const ACTORS$1 = [
	"human",
	"ai",
	"system"
];
const why$2 = "the condition never holds, so the measure counts nothing and looks like a bad week";
/**
* A condition names a field that the events have, and a value that the field can take: `made_slaa = true` would never hold,
* and a rate of 0% would be blamed on people. Records of Opsbook's own are not checked.
*/
const selectorFieldsExist = {
	id: "selector-fields-exist",
	severity: "error",
	description: "Conditions of a measure name fields that the events have, with values that they can take.",
	check: (catalog) => written(catalog).filter(({ type }) => type === "any" ? unreadOf(catalog, "EventType").length === 0 : eventTypesByName(catalog).has(type)).flatMap((item) => item.conditions.flatMap((condition) => check$2(catalog, item, condition)))
};
function written(catalog) {
	return [...writtenSelectors(catalog).flatMap(({ of, path, text, read }) => read.ok ? [{
		of,
		path,
		text,
		type: read.selector.type,
		conditions: read.selector.where
	}] : []), ...writtenConditions(catalog).flatMap(({ of, path, text, read }) => {
		const type = of.kind === "quality" ? "case.completed" : selectorAt(catalog, of, "of")?.type;
		return read.ok && type !== void 0 && !isOwnType(type) ? [{
			of,
			path,
			text,
			type,
			conditions: read.conditions
		}] : [];
	})];
}
function check$2(catalog, item, condition) {
	const { field } = condition;
	if (field === "type" || field === "channel") return [];
	if (field === "actor") return values(item, condition, ACTORS$1, "an actor");
	if (field === "source") return values(item, condition, [...sourceNames(catalog)], "a source");
	const fields = fieldsOf(catalog, item.type);
	const meant = fields.filter(([name]) => name === field).map(([, schema]) => schema);
	if (meant.length === 0) {
		const names = /* @__PURE__ */ new Set([...RECORD_FIELDS, ...fields.map(([name]) => name)]);
		return [{
			...place(item, field),
			why: why$2,
			...unknownName(field, names, {
				where: item.type === "any" ? "a field of any event" : `a field of ${item.type}`,
				add: "add it to the event type"
			})
		}];
	}
	const choices = meant.map(choicesOf);
	if (choices.some((known) => known === null)) return [];
	return values(item, condition, [...new Set(choices.flatMap((known) => known ?? []))], `a value of ${field}`);
}
function values(item, condition, known, what) {
	return condition.values.filter((value) => !known.includes(value)).map((value) => ({
		...place(item, value),
		why: why$2,
		...unknownName(value, known, {
			where: what,
			add: "take the condition out"
		})
	}));
}
/** The texts that a field can take, or null where there are too many to list. */
function choicesOf({ type, enum: listed }) {
	if (listed !== void 0) return listed.map(String);
	return type === "boolean" ? ["true", "false"] : null;
}
function fieldsOf(catalog, type) {
	const types = eventTypesByName(catalog);
	return (type === "any" ? [...types.values()] : [types.get(type)]).flatMap((found) => Object.entries(found?.value.spec.data.properties ?? {}));
}
function place({ of, path, text }, word) {
	return {
		file: of.workflow.file,
		place: {
			path,
			part: partOfWord(text, word)
		}
	};
}

// actions/core/catalog/rules/selector-parses.ts
/** Which records a measure counts is said in one small language; what does not fit it is refused at the exact word. */
const selectorParses = {
	id: "selector-parses",
	severity: "error",
	description: "What a measure counts reads like `first case.responded where actor = human`.",
	check: (catalog) => [...writtenSelectors(catalog), ...writtenConditions(catalog)].flatMap(({ of, path, read }) => read.ok ? [] : [{
		file: of.workflow.file,
		place: {
			path,
			part: {
				offset: read.offset,
				length: read.length
			}
		},
		message: read.message,
		...read.instead === void 0 ? {} : { replacement: read.instead },
		why: "nobody can tell which events count, so the measure has no number",
		fix: path.at(-1) === "where" || path.at(-1) === "passes" ? "write `<field> = <value>`, `!=` or `in [a, b]`, joined by `and`" : "write `[first|last] <record type>`, then `where <field> = <value>` if only some count"
	}])
};

// actions/core/catalog/rules/service-names-its-workflow.ts
/** A service module promises a workflow that exists, in measures that the workflow has; and each workflow once. */
const serviceNamesItsWorkflow = {
	id: "service-names-its-workflow",
	severity: "error",
	description: "A service module names one known workflow, and its service levels name that workflow's measures.",
	check: (catalog) => {
		const taken = /* @__PURE__ */ new Map();
		return ownFirst(catalog.services).flatMap((service) => {
			const { file, value } = service;
			const workflow = workflowsByName(catalog).get(value.spec.workflow);
			if (workflow === void 0) return unknownWorkflow(catalog, service);
			const other = taken.get(value.spec.workflow);
			if (other === void 0) {
				taken.set(value.spec.workflow, file);
				return unknownMeasures(service, Object.keys(workflow.value.spec.measures));
			}
			return [{
				file,
				place: { path: ["spec", "workflow"] },
				message: `"${value.spec.workflow}" is already the workflow of ${other}`,
				why: "two promises for one workflow will differ one day",
				fix: "keep one service module"
			}];
		});
	}
};
function unknownWorkflow(catalog, { file, value }) {
	const { workflow } = value.spec;
	const known = workflowNames(catalog);
	if (known.has(workflow)) return [];
	return [{
		file,
		place: { path: ["spec", "workflow"] },
		why: "the service promises work that nobody does",
		...unknownName(workflow, known, {
			where: "a workflow",
			add: "write that workflow"
		})
	}];
}
function unknownMeasures({ file, value }, names) {
	const { workflow, sla = [] } = value.spec;
	return sla.flatMap(({ measure }, index) => names.includes(measure) ? [] : [{
		file,
		place: { path: [
			"spec",
			"sla",
			index,
			"measure"
		] },
		why: "a promise that nobody measures is broken unseen",
		...unknownName(measure, names, {
			where: `a measure of ${workflow}`,
			add: "add it to the workflow"
		})
	}]);
}
/** A module that is named like its workflow comes first: another one for the same workflow is the one too many. */
function ownFirst(services) {
	const isOwn = ({ value }) => value.metadata.name === value.spec.workflow;
	return services.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

// actions/core/catalog/rules/sla-before-standard.ts
/** `standard` means that others may rely on it: a service module says what they are promised, in numbers. */
const slaBeforeStandard = {
	id: "sla-before-standard",
	severity: "error",
	description: "A workflow at standard has a service module with at least one service level.",
	needs: ["services"],
	check: (catalog) => catalog.workflows.flatMap((workflow) => {
		const { file, value: { metadata, spec } } = workflow;
		if (spec.stage !== "standard") return [];
		const service = serviceOf(catalog, workflow);
		if (service !== void 0 && (service.value.spec.sla ?? []).length > 0) return [];
		const why = "customers would rely on something that nobody has promised or measures";
		if (service === void 0) return [{
			file,
			place: { path: ["spec", "stage"] },
			message: `stage is "standard" and no service module names ${metadata.name}`,
			why,
			fix: `write services/${metadata.name}.yaml with SLA, scope and exceptions, or set the stage to \`controlled\``
		}];
		return [{
			file: service.file,
			place: {
				path: ["spec"],
				at: "key"
			},
			message: `${metadata.name} is at standard and has no service level`,
			why,
			fix: "add `sla: [{measure: response_time, objective: \"<= 8h\", over: 4w}]`, with what you can keep"
		}];
	})
};

// actions/core/catalog/rules/source-data-fits.ts
/** How a column is read so that a field of the type takes it; the first is the one that a fix names. */
const READINGS = {
	string: ["text", "time"],
	number: ["number", "integer"],
	integer: ["integer"],
	boolean: ["boolean"]
};
const why$1 = "every record of this rule would be refused and end in quarantine";
/**
* The data that a rule maps fits its event type: the fields exist, the required ones are there, and each is read as what it
* is. Found here, it is one line to correct; found at the import, it is ten thousand rows in quarantine.
*/
const sourceDataFits = {
	id: "source-data-fits",
	severity: "error",
	description: "The data that a source maps fits the event type: known fields, nothing required missing, right types.",
	check: (catalog) => catalog.sources.flatMap(({ file, value }) => value.spec.emit.flatMap((rule, at) => {
		const type = eventTypesByName(catalog).get(rule.type);
		return type === void 0 ? [] : check$1(file, rule, [
			"spec",
			"emit",
			at
		], type.value);
	}))
};
function check$1(file, rule, path, { metadata, spec }) {
	const data = rule.data ?? {};
	const { properties, required = [] } = spec.data;
	return [...required.filter((field) => !Object.hasOwn(data, field) && Object.hasOwn(properties, field)).map((field) => ({
		file,
		place: rule.data === void 0 ? { path: [...path, "type"] } : {
			path: [...path, "data"],
			at: "key"
		},
		message: `${metadata.name} requires "${field}", and nothing is mapped to it`,
		why: why$1,
		fix: `add \`data: {${field}: {column: ...}}\``
	})), ...Object.entries(data).flatMap(([field, value]) => {
		const place = [
			...path,
			"data",
			field
		];
		const schema = Object.hasOwn(properties, field) ? properties[field] : void 0;
		if (schema !== void 0) return fit(file, place, field, schema, value);
		const words = {
			where: `a field of ${metadata.name}`,
			add: "add it to the event type"
		};
		return [{
			file,
			place: {
				path: place,
				at: "key"
			},
			why: why$1,
			...unknownName(field, Object.keys(properties), words)
		}];
	})];
}
function fit(file, path, field, schema, value) {
	const fixed = fixedValues(value).filter(({ value: word }) => !takes(schema, word));
	if (fixed.length > 0) return fixed.map(({ value: word, path: below }) => ({
		file,
		place: { path: [...path, ...below] },
		message: `"${word}" is no value of "${field}", which is ${describe(schema)}`,
		why: why$1,
		fix: schema.enum === void 0 ? `write ${describe(schema)}` : `write one of ${schema.enum.join(", ")}`
	}));
	if (typeof value !== "object" || value.map !== void 0) return [];
	const reading = value.as ?? "text";
	const wanted = READINGS[schema.type];
	if (wanted.includes(reading)) return [];
	return [{
		file,
		place: { path: value.as === void 0 ? [...path, "column"] : [...path, "as"] },
		message: `"${value.column}" is read as ${reading}, and "${field}" is ${describe(schema)}`,
		why: why$1,
		fix: `write \`as: ${wanted[0]}\``,
		...value.as === void 0 || wanted[0] === void 0 ? {} : { replacement: wanted[0] }
	}];
}
function fixedValues(value) {
	if (typeof value !== "object") return [{
		value,
		path: []
	}];
	return [...Object.entries(value.map ?? {}).map(([word, ours]) => ({
		value: ours,
		path: ["map", word]
	})), ...value.default === void 0 ? [] : [{
		value: value.default,
		path: ["default"]
	}]];
}
function takes({ type, enum: listed }, value) {
	if (listed !== void 0 && !listed.some((word) => word === value)) return false;
	return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
function describe({ type, enum: listed }) {
	if (listed !== void 0) return `one of ${listed.length} words`;
	return {
		string: "a text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false"
	}[type];
}

// actions/core/catalog/rules/source-emits-valid.ts
const ACTORS = /* @__PURE__ */ new Set([
	"human",
	"ai",
	"system"
]);
/** Fields of a record that two suspected duplicates may agree in, beside those of its data. */
const KEY_FIELDS = [
	"subject",
	"time",
	"type"
];
/** A case is known by its workflow and subject, so what belongs to one names both. */
const NEEDS_WORKFLOW = /^(case|output)\./u;
/**
* What a Source emits can enter the ledger: business types only (nobody from outside writes Opsbook's own decisions or
* approvals), into workflows that exist, by actors that exist, and for cases with their workflow.
*/
const sourceEmitsValid = {
	id: "source-emits-valid",
	severity: "error",
	description: "A source emits business events only, into known workflows, and names known dependencies and fields.",
	check: (catalog) => catalog.sources.flatMap((source) => [
		...dependency(catalog, source),
		...dialect(source),
		...duplicateKey(catalog, source),
		...source.value.spec.emit.flatMap((rule, at) => emitted(catalog, source.file, rule, [
			"spec",
			"emit",
			at
		]))
	])
};
function emitted(catalog, file, rule, path) {
	if (isOwnType(rule.type)) return [{
		file,
		place: { path: [...path, "type"] },
		message: `"${rule.type}" is written by Opsbook alone`,
		why: "an export could otherwise forge approvals, incidents or audits",
		fix: "emit a business event, such as case.opened or output.checked"
	}];
	return [
		...rule.workflow !== void 0 || !NEEDS_WORKFLOW.test(rule.type) ? [] : [{
			file,
			place: { path: [...path, "type"] },
			message: `${rule.type} is emitted without a workflow`,
			why: "a case is known by its workflow and its subject; without one it is counted nowhere",
			fix: "add `workflow: <name>`, or `workflow: {column: ...}` where a column decides"
		}],
		...listed(file, [...path, "workflow"], rule.workflow, workflowNames(catalog), {
			where: "a workflow",
			add: "write that workflow",
			why: "the events would belong to a workflow that nobody runs"
		}),
		...listed(file, [...path, "actor"], rule.actor, ACTORS, {
			where: "an actor",
			add: "leave it out",
			why: "the records would be refused"
		})
	];
}
function listed(file, path, value, known, { where, add, why }) {
	return (textsOf(value) ?? []).filter(({ text }) => !known.has(text)).map(({ text, path: below }) => ({
		file,
		place: { path: [...path, ...below] },
		why,
		...unknownName(text, known, {
			where,
			add
		})
	}));
}
const dependencies = once((catalog) => new Set(catalog.workflows.flatMap(({ value }) => value.spec.dependencies.map(({ name }) => name))));
function dependency(catalog, { file, value: { spec } }) {
	const known = dependencies(catalog);
	if (spec.dependency === void 0 || known.has(spec.dependency)) return [];
	if (unreadOf(catalog, "Workflow").length > 0) return [];
	return [{
		file,
		place: { path: ["spec", "dependency"] },
		why: "when this source falls silent, nobody is told which fallback to follow",
		...unknownName(spec.dependency, known, {
			where: "a dependency of any workflow",
			add: "add it to the workflow that needs it"
		})
	}];
}
function dialect({ file, value: { spec } }) {
	if (spec.csv === void 0 || spec.format === "csv") return [];
	return [{
		file,
		place: {
			path: ["spec", "csv"],
			at: "key"
		},
		message: `the format is ${spec.format}, and \`csv\` says how a CSV file is written`,
		why: "one of the two is wrong, and the file would be read as something that it is not",
		fix: "write `format: csv`, or take `csv` out"
	}];
}
function duplicateKey(catalog, { file, value: { spec } }) {
	if (spec.duplicate_key === void 0) return [];
	const types = eventTypesByName(catalog);
	if (spec.emit.some(({ type }) => !types.has(type))) return [];
	const fields = spec.emit.flatMap(({ type }) => Object.keys(types.get(type)?.value.spec.data.properties ?? {}));
	const known = /* @__PURE__ */ new Set([...KEY_FIELDS, ...fields]);
	return spec.duplicate_key.flatMap((name, index) => known.has(name) ? [] : [{
		file,
		place: { path: [
			"spec",
			"duplicate_key",
			index
		] },
		why: "duplicates would not be seen",
		...unknownName(name, known, {
			where: "subject, time, type or a data field",
			add: "leave it out"
		})
	}]);
}

// actions/core/catalog/rules/source-times-valid.ts
/** How a Source writes its times is understood, and its time zone exists: the check is the import's own. */
const sourceTimesValid = {
	id: "source-times-valid",
	severity: "error",
	description: "A source's time zone exists, and the ways in which it writes times are understood.",
	check: (catalog) => catalog.sources.flatMap(({ file, value: { spec } }) => [...spec.zone === void 0 || isZone(spec.zone) ? [] : [{
		file,
		place: { path: ["spec", "zone"] },
		message: `"${spec.zone}" is no time zone`,
		why: "every local time would be hours off",
		fix: "write a name such as Europe/Berlin or America/New_York"
	}], ...(spec.times ?? []).flatMap((way, index) => {
		const compiled = compileTimes([way], "UTC", ".");
		if (compiled.ok) return [];
		return [{
			file,
			place: { path: [
				"spec",
				"times",
				index
			] },
			message: compiled.problem,
			why: "no time of this export could be read",
			fix: "write iso, excel, unix, unix-ms, or a pattern such as dd.MM.yyyy HH:mm"
		}];
	})])
};

// actions/core/catalog/rules/stand-in-expired.ts
/** A stand-in that is over has no effect any more and only makes the file longer. Reads the clock: only warns. */
const standInExpired = {
	id: "stand-in-expired",
	severity: "warning",
	description: "Stand-ins that are over are taken out of people.yaml.",
	check: (catalog, { today }) => standInsOf(catalog).filter(({ standIn }) => standIn.from <= standIn.to && standIn.to < today).map(({ file, path, standIn }) => ({
		file,
		place: { path: [...path, "to"] },
		message: `this stand-in ended on ${standIn.to}`,
		why: "people read it and believe that someone is still away",
		fix: "take the line out"
	}))
};

// actions/core/catalog/rules/stand-in-is-not-the-owner.ts
/**
* When the owner stands in for the reviewer of their own workflow, or the other way round, nobody is left who may approve: the
* second pair of eyes is the same pair. Only a warning, and only while it is not over: nothing unapproved gets through.
*/
const standInIsNotTheOwner = {
	id: "stand-in-is-not-the-owner",
	severity: "warning",
	description: "A stand-in does not make one person both owner and reviewer of a workflow.",
	check: (catalog, { today }) => standInsOf(catalog).filter(({ standIn }) => standIn.to >= today).flatMap(({ file, path, standIn }) => {
		const stuck = catalog.workflows.filter(({ value: { spec } }) => {
			const { owner, reviewer } = spec;
			if (isSamePerson(catalog, owner, reviewer)) return false;
			return standIn.for === reviewer && isSamePerson(catalog, standIn.by, owner) || standIn.for === owner && isSamePerson(catalog, standIn.by, reviewer);
		});
		if (stuck.length === 0) return [];
		const names = stuck.map(({ value }) => value.metadata.name).join(", ");
		return [{
			file,
			place: { path: [...path, "by"] },
			message: `"${standIn.by}" would be both owner and reviewer of ${names}`,
			why: `from ${standIn.from} to ${standIn.to} nobody can approve a change of it`,
			fix: "name someone else, or leave changes until then"
		}];
	})
};

// actions/core/catalog/rules/stand-in-is-valid.ts
const MOST_DAYS = 30;
/**
* A stand-in is one known person for another, for at most 30 days, and only one at a time; and is not away then too. Longer
* than that it is no stand-in: the role has a new person, and workflows should name that person.
*/
const standInIsValid = {
	id: "stand-in-is-valid",
	severity: "error",
	description: "A stand-in is another known person who is there, for at most 30 days, one at a time.",
	check: (catalog, { against }) => {
		if (peopleById(catalog).size === 0) return [];
		const all = standInsOf(catalog);
		return all.flatMap((written, index) => [
			...people(catalog, written, against),
			...dates(written),
			...conflicts(written, all, index)
		]);
	}
};
function people(catalog, { file, path, standIn }, against) {
	const known = peopleById(catalog);
	const why = "while the one is away, nobody decides in their place";
	const unknown = ["for", "by"].filter((key) => !known.has(standIn[key])).map((key) => ({
		file,
		place: { path: [...path, key] },
		why,
		...unknownPerson(standIn[key], catalog, against)
	}));
	if (unknown.length > 0 || !isSamePerson(catalog, standIn.for, standIn.by)) return unknown;
	return [{
		file,
		place: { path: [...path, "by"] },
		message: `"${standIn.by}" stands in for themselves`,
		why,
		fix: "name another person"
	}];
}
function dates({ file, path, standIn: { from, to } }) {
	const place = { path: [...path, "to"] };
	const days = daysBetween(from, to);
	if (days < 0) return [{
		file,
		place,
		message: `the last day, ${to}, comes before the first, ${from}`,
		why: "the stand-in would never begin",
		fix: "write the first day as `from` and the last one as `to`"
	}];
	if (days <= MOST_DAYS) return [];
	return [{
		file,
		place,
		message: `${to} is ${days} days after ${from}; ${MOST_DAYS} are allowed`,
		why: "approvals given away for long are forgotten, and stay given away",
		fix: "shorten it, or give the role to the new person in the workflows"
	}];
}
function conflicts({ file, path, standIn }, all, index) {
	const others = all.map(({ standIn: other }) => other);
	const double = others.slice(0, index).find((other) => other.for === standIn.for && overlap(other, standIn));
	if (double !== void 0) return [{
		file,
		place: { path: [...path, "for"] },
		message: `"${standIn.for}" has another stand-in then: ${double.by}, ${double.from} to ${double.to}`,
		why: "two people would each think that the other one decides",
		fix: "let the first end before the second begins"
	}];
	const away = others.find((other) => other.for === standIn.by && standIn.for !== standIn.by && overlap(other, standIn));
	if (away === void 0) return [];
	return [{
		file,
		place: { path: [...path, "by"] },
		message: `"${standIn.by}" is away then too, ${away.from} to ${away.to}`,
		why: "a stand-in's stand-in has been asked by nobody",
		fix: "name someone who is there"
	}];
}

// actions/core/catalog/rules/team-is-known.ts
/** A workflow's team is one of people.yaml: boards and budgets group by it, and its owner answers for it. */
const teamIsKnown = {
	id: "team-is-known",
	severity: "error",
	description: "Every workflow belongs to a team that is listed in people.yaml.",
	check: (catalog) => {
		const teams = teamsByName(catalog);
		if (teams.size === 0) return [];
		return catalog.workflows.flatMap(({ file, value: { metadata } }) => teams.has(metadata.team) ? [] : [{
			file,
			place: { path: ["metadata", "team"] },
			why: "the workflow would be missing from its team's board",
			...unknownName(metadata.team, teams.keys(), {
				where: "a team of people.yaml",
				add: "add that team to people.yaml"
			})
		}]);
	}
};

// actions/core/catalog/rules/threshold-clears.ts
/**
* Hysteresis: an incident that opens above 30 minutes closes only below 20, so that a value which wobbles round the limit
* opens one incident and not ten. So an incident has a `clear`, on the same number, the other way, and with a gap.
*/
const thresholdClears = {
	id: "threshold-clears",
	severity: "error",
	description: "A threshold that opens an incident clears on the same number, the other way round and with a gap.",
	check: (catalog) => thresholdsOf(catalog).flatMap(({ workflow, threshold, path, when, clear }) => {
		const { file } = workflow;
		const fires = conditionOn(catalog, workflow, when);
		if (clear === null) {
			if (threshold.then.open_incident === void 0) return [];
			return [{
				file,
				place: { path: [...path, "id"] },
				message: `"${threshold.id}" opens an incident and never says when it is over`,
				why: "a value that wobbles round the limit opens and closes incidents all day",
				fix: `add \`clear\` with a value that is clearly better${fires === null ? "" : ` than ${fires.condition.text}`}`
			}];
		}
		const over = conditionOn(catalog, workflow, clear);
		if (fires === null || over === null) return [];
		if (fires.condition.unit !== (fires.condition.burn ? "count" : UNIT_OF_KIND[fires.of.kind]) || over.condition.unit !== fires.condition.unit) return [];
		const message = fault(fires.condition, over.condition, statisticOf(fires.of));
		if (message === null) return [];
		return [{
			file,
			place: { path: [...path, "clear"] },
			message,
			why: "the alert would flap, or never end",
			fix: fix(fires.condition)
		}];
	})
};
function fault(fires, clears, own) {
	if (clears.measure !== fires.measure || clears.burn !== fires.burn || (clears.statistic ?? own) !== (fires.statistic ?? own)) return `"${clears.text}" is another number than "${fires.text}"`;
	if (clears.op[0] === fires.op[0]) return `"${clears.text}" looks the same way as "${fires.text}"`;
	const gap = fires.op.startsWith(">") ? fires.value - clears.value : clears.value - fires.value;
	if (gap > 0) return null;
	return gap === 0 ? `"${clears.text}" leaves no gap to "${fires.text}"` : `"${clears.text}" already holds while "${fires.text}" does`;
}
function fix({ measure, statistic, op }) {
	const subject = statistic === null ? measure : `${measure}.${statistic}`;
	return op.startsWith(">") ? `write \`${subject} < ...\` with a value below that of \`when\`` : `write \`${subject} > ...\` with a value above that of \`when\``;
}

// actions/core/catalog/rules/threshold-parses.ts
/** `when` and `clear` can be read and name a measure that the workflow has. */
const thresholdParses = {
	id: "threshold-parses",
	severity: "error",
	description: "A threshold reads like `response_time.p90 > 30m` and names a measure of its workflow.",
	check: (catalog) => thresholdsOf(catalog).flatMap((written) => [
		...check(written, [...written.path, "when"], written.when),
		...written.clear === null ? [] : check(written, [...written.path, "clear"], written.clear),
		...tooLong(written),
		...burning(written),
		...sourceNamed(catalog, written)
	])
};
const why = "an alert that cannot be read never fires";
/** Without an objective there is no budget that could burn. */
function burning({ workflow, threshold, path, when }) {
	if (!when.ok || !when.threshold.burn || threshold.objective !== void 0) return [];
	const measure = workflow.value.spec.measures[when.threshold.measure];
	if (measure === void 0 || measure.goal !== void 0) return [];
	return [{
		file: workflow.file,
		place: { path: [...path, "when"] },
		message: `"${when.threshold.text}" has no objective: ${when.threshold.measure} has no goal`,
		why,
		fix: "give the measure a goal, or add `objective: 99%`"
	}];
}
/** Nothing is looked at over more than a year: what is meant is a shorter time, or a goal. */
function tooLong({ workflow, threshold, path }) {
	return ["over", "for"].flatMap((key) => {
		const text = threshold[key];
		if (text === void 0 || (parseDuration(text) ?? 0) <= LONGEST) return [];
		return [{
			file: workflow.file,
			place: { path: [...path, key] },
			message: `"${text}" is longer than a year`,
			why: "an alert that waits for so long never fires",
			fix: "write a shorter time, such as 24h, 7d or 4w"
		}];
	});
}
function sourceNamed(catalog, { workflow, threshold, path }) {
	const { source } = threshold;
	const known = catalog.sources.map(({ value }) => value.metadata.name);
	if (source === void 0 || known.includes(source)) return [];
	return [{
		file: workflow.file,
		place: { path: [...path, "source"] },
		why,
		...unknownName(source, known, {
			where: "a source",
			add: `describe it in sources/${source}.yaml`
		})
	}];
}
function check({ workflow }, path, read) {
	const { file, value } = workflow;
	if (!read.ok) return [{
		file,
		place: {
			path,
			part: {
				offset: read.offset,
				length: read.length
			}
		},
		message: read.message,
		...read.instead === void 0 ? {} : { replacement: read.instead },
		why,
		fix: "write a measure, an operator and a value, such as `response_time.p90 > 30m`"
	}];
	const { measure, text } = read.threshold;
	if (Object.hasOwn(value.spec.measures, measure) || Object.hasOwn(SIGNALS, measure)) return [];
	return [{
		file,
		place: {
			path,
			part: {
				offset: text.indexOf(measure),
				length: measure.length
			}
		},
		why,
		...unknownName(measure, [...Object.keys(value.spec.measures), ...Object.keys(SIGNALS)], {
			where: "a measure of this workflow",
			add: "add it under `measures`"
		})
	}];
}

// actions/core/catalog/rules/units-agree.ts
const UNIT_WORDS = {
	h: {
		name: "a time",
		example: "15m, 2h or 3d"
	},
	ratio: {
		name: "a share",
		example: "95%"
	},
	count: {
		name: "a plain number",
		example: "40"
	}
};
/** A goal, a threshold and a service level speak in the unit of their measure; only times have a median or a p90. */
const unitsAgree = {
	id: "units-agree",
	severity: "error",
	description: "Goals, thresholds and service levels are in the unit of their measure: a time, a share or a number.",
	check: (catalog) => [
		...goals(catalog),
		...thresholds(catalog),
		...serviceLevels(catalog)
	]
};
function goals(catalog) {
	return measuresOf(catalog).flatMap((of) => {
		const read = of.measure.goal === void 0 ? null : parseGoal(of.measure.goal);
		return read?.ok ? compare(of.workflow.file, [...of.path, "goal"], of, read.goal) : [];
	});
}
function thresholds(catalog) {
	return thresholdsOf(catalog).flatMap(({ workflow, path, when, clear }) => [{
		key: "when",
		read: when
	}, {
		key: "clear",
		read: clear
	}].flatMap(({ key, read }) => {
		const found = conditionOn(catalog, workflow, read);
		if (found === null) return signals(workflow.file, [...path, key], read);
		const { condition, of } = found;
		const place = [...path, key];
		if (condition.burn) return burn(workflow.file, place, of, condition);
		if (condition.statistic === null || of.kind === "duration") return compare(workflow.file, place, of, condition);
		const offset = condition.text.indexOf(`.${condition.statistic}`);
		return [{
			file: workflow.file,
			place: {
				path: place,
				part: {
					offset,
					length: condition.statistic.length + 1
				}
			},
			message: `${of.name} has no ${condition.statistic}: it is one number a week`,
			why: "an alert on a number that does not exist never fires",
			fix: `write \`${of.name}\` alone`,
			replacement: ""
		}];
	}));
}
/** How the sources are has units of its own. */
function signals(file, path, read) {
	if (!read?.ok) return [];
	const { measure, unit, statistic, burn: burns, text } = read.threshold;
	const wanted = Object.hasOwn(SIGNALS, measure) ? SIGNALS[measure] : void 0;
	if (wanted === void 0 || unit === wanted && statistic === null && !burns) return [];
	const { name, example } = UNIT_WORDS[wanted];
	return [{
		file,
		place: { path },
		message: `"${text}" does not fit: ${measure} is ${name}`,
		why: "the two cannot be compared, so it would never fire",
		fix: `write ${name} after it, such as \`${measure} > ${example.split(" ")[0]?.replace(",", "")}\``
	}];
}
/** A burn rate is a plain number, and only a share has an error budget. */
function burn(file, path, of, condition) {
	if (UNIT_OF_KIND[of.kind] === "ratio") return compare(file, path, of, condition, "count");
	return [{
		file,
		place: {
			path,
			part: {
				offset: condition.text.indexOf(".burn"),
				length: 5
			}
		},
		message: `${of.name} has no burn rate: it is no share`,
		why: "an alert on a number that does not exist never fires",
		fix: "name a measure that is a share, such as the share of promises kept"
	}];
}
function serviceLevels(catalog) {
	return catalog.services.flatMap(({ file, value: { spec } }) => {
		const workflow = workflowsByName(catalog).get(spec.workflow);
		if (workflow === void 0) return [];
		return (spec.sla ?? []).flatMap(({ measure, objective }, index) => {
			const of = measureNamed(catalog, workflow, measure);
			const read = parseGoal(objective);
			return of !== void 0 && read.ok ? compare(file, [
				"spec",
				"sla",
				index,
				"objective"
			], of, read.goal) : [];
		});
	});
}
function compare(file, path, of, { op, unit, text }, wanted = UNIT_OF_KIND[of.kind]) {
	if (unit === wanted) return [];
	const offset = text.indexOf(op) + op.length;
	const written = text.slice(offset).trim();
	return [{
		file,
		place: {
			path,
			part: {
				offset: text.indexOf(written, offset),
				length: written.length
			}
		},
		message: `"${written}" is ${UNIT_WORDS[unit].name}, and ${of.name} is ${UNIT_WORDS[wanted].name}`,
		why: "the two cannot be compared, so it would be neither met nor missed",
		fix: `write ${UNIT_WORDS[wanted].name}, such as ${UNIT_WORDS[wanted].example}`
	}];
}

// actions/core/catalog/rules/threshold-tests-pass.ts
/** What the thresholds decide on a test's events is what the test expects: no more, no less, and at those instants. */
const thresholdTestsPass = {
	id: "threshold-tests-pass",
	severity: "error",
	description: "The thresholds decide on the events of their tests what the tests expect.",
	needs: [
		"workflows",
		"eventTypes",
		"sources",
		"cadences",
		"settings",
		"people"
	],
	check: (catalog, { beside }) => {
		const failed = runTests(catalog, beside).filter(({ result: { missing, unexpected } }) => missing.length + unexpected.length > 0);
		if (failed.length === 0) return [];
		const unsound = unsoundThresholds(catalog);
		const unfit = new Set(thresholdTestsFit.check(catalog, { today: "" }).map(entryAt));
		return failed.flatMap(({ tests, workflow, test, path, result, definitions }) => {
			const { file } = tests;
			const { zone } = definitions;
			if (unfit.has(entryAt({
				file,
				place: { path }
			}))) return [];
			if (concerned(test, workflow.value).some((id) => unsound.has(`${workflow.file} ${id}`))) return [];
			const about = {
				file,
				why: "people are called at another time than everybody thinks, or not at all"
			};
			const missing = result.missing.map((wanted) => ({
				...about,
				place: { path: [
					...path,
					"expect",
					wanted.place,
					"at"
				] },
				message: missingText(wanted, result, zone),
				fix: "mend the threshold, or write what is right into the test"
			}));
			const told = new Set(result.missing.map(({ threshold, does }) => `${threshold} ${does}`));
			const unexpected = result.unexpected.filter(({ rule, does }) => !told.has(`${rule.threshold.id} ${does}`)).map((transition) => ({
				...about,
				place: {
					path: [...path, "expect"],
					at: "key"
				},
				message: `${unexpectedText(transition, zone)}, which "${test.name}" does not expect`,
				fix: "mend the threshold, or add it to `expect` where it is right"
			}));
			return [...missing, ...unexpected];
		});
	}
};
/** Rules of the thresholds themselves: where one of them speaks, the test would only say it a second time. */
const OF_THRESHOLDS = [
	thresholdParses,
	thresholdClears,
	unitsAgree,
	alertInsideGoal
];
function unsoundThresholds(catalog) {
	const wrong = new Set(OF_THRESHOLDS.flatMap(({ check }) => check(catalog, { today: "" })).map(entryAt));
	const isTwice = ({ workflow, threshold }) => (workflow.value.spec.thresholds ?? []).filter(({ id }) => id === threshold.id).length > 1;
	const unreadable = unreadableMeasures(catalog);
	return new Set(thresholdsOf(catalog).filter((written) => wrong.has(`${written.workflow.file} ${written.path.join("/")}`) || isTwice(written) || written.when.ok && unreadable.has(`${written.workflow.file} ${written.when.threshold.measure}`)).map(({ workflow, threshold }) => `${workflow.file} ${threshold.id}`));
}
/** Measures with a text of their own that cannot be read. */
function unreadableMeasures(catalog) {
	const written = [...writtenSelectors(catalog), ...writtenConditions(catalog)];
	return new Set(written.filter(({ read }) => !read.ok).map(({ of }) => `${of.workflow.file} ${of.name}`));
}
/** The threshold or the test in which a finding stands. */
function entryAt({ file, place }) {
	return `${file} ${"path" in place ? place.path.slice(0, 3).join("/") : ""}`;
}
function concerned({ thresholds, expect }, { spec }) {
	return [...thresholds ?? (spec.thresholds ?? []).map(({ id }) => id), ...expect.flatMap(({ fires, clears }) => [fires ?? [], clears ?? []].flat())];
}

// actions/core/catalog/rules/tolerance-before-controlled.ts
/**
* The tolerance is the variance at which a workflow must stop expanding. It is agreed before the first bad week, because
* after it everyone has a reason why this one does not count.
*/
const toleranceBeforeControlled = {
	id: "tolerance-before-controlled",
	severity: "error",
	description: "A workflow beyond baseline says how far it may fall behind its baseline.",
	check: (catalog) => catalog.workflows.flatMap(({ file, value: { spec } }) => !isControlled(spec.stage) || spec.tolerance !== void 0 ? [] : [{
		file,
		place: { path: ["spec", "stage"] },
		message: `stage is "${spec.stage}" and there is no tolerance`,
		why: "however far it falls behind its baseline, nothing would stop its expansion",
		fix: "add `tolerance: 20%`, or the share that you can live with"
	}])
};

// actions/core/catalog/rules/unique-names.ts
/**
* Within its scope a name means one thing: a workflow in the catalog, a step in its playbook. A name that also fails to match
* its folder is reported there only. Several ids may share one GitHub account: in a small business one person has many hats.
*/
const uniqueNames = {
	id: "unique-names",
	severity: "error",
	description: "Names are unique: of workflows, event types, sources, services, people, teams, steps and thresholds.",
	check: (catalog) => {
		const first = /* @__PURE__ */ new Map();
		return [
			...definitions(catalog),
			...ofPeople(catalog),
			...ofWorkflows(catalog)
		].flatMap((item) => {
			const key = `${item.scope}\n${item.name}`;
			const other = first.get(key);
			if (other === void 0) {
				first.set(key, item);
				return [];
			}
			return [{
				file: item.file,
				place: { path: item.path },
				message: `there is another ${item.what} "${item.name}"${other.file === item.file ? "" : ` in ${other.file}`}`,
				why: "nobody can tell which one is meant, and one of them is never used",
				fix: "rename one of them, or delete it"
			}];
		});
	}
};
function definitions(catalog) {
	const path = ["metadata", "name"];
	return [
		{
			what: "workflow",
			holder: "folder",
			list: catalog.workflows
		},
		{
			what: "event type",
			holder: "file",
			list: catalog.eventTypes
		},
		{
			what: "source",
			holder: "file",
			list: catalog.sources
		},
		{
			what: "service module",
			holder: "file",
			list: catalog.services
		}
	].flatMap(({ what, holder, list }) => list.map(({ file, value }) => ({
		scope: what,
		what,
		name: value.metadata.name,
		file,
		path
	})).filter(({ file, name }) => name === nameByPath(file, holder)));
}
function ofPeople(catalog) {
	return catalog.people.flatMap(({ file, value: { spec } }) => [...spec.people.map(({ id }, index) => ({
		scope: "person",
		what: "person",
		name: id,
		file,
		path: [
			"spec",
			"people",
			index,
			"id"
		]
	})), ...spec.teams.map(({ name }, index) => ({
		scope: "team",
		what: "team",
		name,
		file,
		path: [
			"spec",
			"teams",
			index,
			"name"
		]
	}))]);
}
function ofWorkflows(catalog) {
	return [...catalog.playbooks.flatMap(({ file, value }) => value.spec.steps.map(({ id }, index) => ({
		scope: `step ${file}`,
		what: "step",
		name: id,
		file,
		path: [
			"spec",
			"steps",
			index,
			"id"
		]
	}))), ...catalog.workflows.flatMap(({ file, value: { spec } }) => [...(spec.thresholds ?? []).map(({ id }, index) => ({
		scope: `threshold ${file}`,
		what: "threshold",
		name: id,
		file,
		path: [
			"spec",
			"thresholds",
			index,
			"id"
		]
	})), ...spec.dependencies.map(({ name }, index) => ({
		scope: `dependency ${file}`,
		what: "dependency",
		name,
		file,
		path: [
			"spec",
			"dependencies",
			index,
			"name"
		]
	}))])];
}

// actions/core/catalog/rules/value-can-be-counted.ts
/** An amount needs a currency, and a person's time a price: without them no return is shown, and nothing says why. */
const valueCanBeCounted = {
	id: "value-can-be-counted",
	severity: "error",
	description: "Where a workflow names a value, settings.yaml names the currency, and the hourly rate if time is counted.",
	check: (catalog) => {
		const settings = catalog.settings[0]?.value.spec;
		if (settings === void 0) return [];
		return catalog.workflows.flatMap(({ file, value: { spec } }) => {
			if (spec.value === void 0) return [];
			const why = "the return on this workflow cannot be counted";
			const found = [];
			if (settings.currency === void 0) found.push({
				file,
				place: { path: [
					"spec",
					"value",
					"amount"
				] },
				message: `${spec.value.amount} of which currency? settings.yaml names none`,
				why,
				fix: "add `currency: USD`, or yours, to settings.yaml"
			});
			if (spec.value.cost?.review !== void 0 && settings.hourly_rate === void 0) found.push({
				file,
				place: { path: [
					"spec",
					"value",
					"cost",
					"review"
				] },
				message: `${spec.value.cost.review} of a person's time has no price: settings.yaml names no hourly rate`,
				why,
				fix: "add `hourly_rate: 30`, or yours, to settings.yaml"
			});
			return found;
		});
	}
};

// actions/core/catalog/rules/index.ts
/** All rules of the catalog, in the order in which README and `opsbook explain` list them. */
const rules = [
	peopleAndPoliciesExist,
	ownerIsKnown,
	reviewerIsNotOwner,
	escalationOwner,
	peopleAreKnown,
	teamIsKnown,
	standInIsValid,
	standInIsNotTheOwner,
	standInExpired,
	liveHasAccounts,
	namesMatchFolders,
	uniqueNames,
	linksResolve,
	approvalPathsExist,
	riskPolicyCovers,
	noAutonomousSensitiveDecision,
	approvalBeforeHighRiskOutbound,
	decisionAsksItsApprover,
	playbookStepsExist,
	rollbackBeforeControlled,
	baselineBeforeControlled,
	baselineIsOver,
	toleranceBeforeControlled,
	slaBeforeStandard,
	scopeAndExceptionsBeforeStandard,
	responsePlayBeforeStandard,
	recurringFailureHasPlay,
	serviceNamesItsWorkflow,
	oneExpansionAtATime,
	fallbackPerDependency,
	runbookPerIncidentThreshold,
	runbookFitsItsUse,
	runbookSections,
	runbookReviewedRecently,
	runbookIsUsed,
	promptInputsDeclared,
	promptReviewedRecently,
	promptIsUsed,
	goalParses,
	goalDirection,
	selectorParses,
	selectorFieldsExist,
	thresholdParses,
	unitsAgree,
	thresholdClears,
	alertInsideGoal,
	thresholdTestsFit,
	thresholdTestsPass,
	incidentThresholdIsTested,
	measuresHaveEvents,
	valueCanBeCounted,
	registeredEventNames,
	eventTypeIsSound,
	sourceEmitsValid,
	sourceDataFits,
	sourceTimesValid,
	pullAddressIsAllowed,
	deskPhrasesValid,
	personalFieldsDeclared,
	cadenceIsPossible,
	maintenanceIsValid,
	maintenanceIsOver
];

export { rules as t };