import { t as compareText } from "./finding.js";
import { n as neutralise } from "./neutralise.js";
import { i as formatGoal, o as formatValue } from "./numbers.js";
import { t as addWeeks } from "./week.js";

// actions/core/report/text/sentence.ts
/** A sentence that begins with this text: it gets a full stop only where it has no end of its own. */
function endWithStop(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

// actions/core/report/scoreboard/rows.ts
const SIGN = {
	red: "🔴",
	yellow: "🟡",
	green: "🟢",
	missing: "⚪",
	open: "",
	plain: ""
};
/** Measures of which more is better, where no goal says it. */
const MORE_IS_BETTER = /* @__PURE__ */ new Set([
	"throughput",
	"completion_quality",
	"conversion_assist"
]);
const KNOWN_DIRECTION = /* @__PURE__ */ new Set([
	...MORE_IS_BETTER,
	"rework_rate",
	"reopen_rate",
	"incident_count"
]);
/** The week's rows, the worst first; `before` is the week before, where it has facts. */
function rowsOf(facts, before) {
	return facts.workflows.flatMap((workflow, index) => {
		const definition = facts.definitions.workflows.find(({ name }) => name === workflow.name);
		if (definition === void 0) return [];
		const earlier = before?.workflows.find(({ name }) => name === workflow.name) ?? null;
		return Object.entries(workflow.measures).filter(([name, measure]) => measure.value !== null || measure.goal !== null || name in definition.measures).map(([name, measure]) => ({
			workflow: definition,
			facts: workflow,
			name,
			measure,
			colour: colourOf(measure, facts.state),
			before: earlier?.measures[name] ?? null,
			lowerIsBetter: isLowerBetter(name, measure),
			hasDirection: measure.goal !== null || measure.unit === "h" || KNOWN_DIRECTION.has(name),
			pointer: `/workflows/${index}/measures/${name}`
		}));
	}).toSorted(compareRows);
}
/**
* The colour of a measure; one read from a broken source is never green. A number that a running week does not have yet is not missing,
* unless its source is broken.
*/
function colourOf(measure, state) {
	if (measure.value === null) return state === "to-date" && measure.trusted ? "open" : "missing";
	if (measure.onGoal === false) return "red";
	if (!measure.trusted || measure.state === "watch" || measure.state === "pause") return "yellow";
	if (measure.onGoal === true) return "green";
	return measure.goal === null ? "plain" : "open";
}
/** True where the control chart says that the newest point is no normal wobble. */
function isRealChange(measure) {
	return measure.chart !== null && measure.chart.signals.length > 0;
}
/**
* What a person can act on comes first: what is off goal, must pause, or went missing. A number that changed but has no goal stands with
* the others without one, and one that has never been there takes no room from those that have.
*/
function sectionOf({ colour, measure }) {
	switch (colour) {
		case "red": return "needs-you";
		case "yellow": return measure.goal !== null || measure.state === "pause" ? "needs-you" : "without-goal";
		case "missing": return measure.trusted && measure.series.every((value) => value === null) ? "not-measured" : "needs-you";
		case "open": return "still-counting";
		case "green": return "on-goal";
		case "plain": return "without-goal";
		default: return colour;
	}
}
/** Rows of one section of the board, in their order. */
function inSection(rows, section) {
	return rows.filter((row) => sectionOf(row) === section);
}
/** How far a value is on the bad side of its goal, as a share of the goal; 0 where it is not. */
function distance(row) {
	const { value, goal } = row.measure;
	if (value === null || goal === null) return 0;
	const gap = row.lowerIsBetter ? value - goal.value : goal.value - value;
	return Math.max(0, gap) / Math.max(Math.abs(goal.value), 1e-9);
}
function isLowerBetter(name, measure) {
	if (measure.goal !== null) return measure.goal.op.startsWith("<");
	return !MORE_IS_BETTER.has(name);
}
/**
* Rows as the board shows them: measures of one workflow that are missing for one reason share a row, so that a silent source does not push
* everything else off a phone's screen. Each group's first row stands for it.
*/
function shownRows(rows) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const reason = row.colour === "missing" ? row.measure.missing : row.name;
		const key = JSON.stringify([
			row.colour,
			row.workflow.name,
			reason
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [row]);
		else group.push(row);
	}
	return [...groups.values()];
}
const ORDER = {
	red: 0,
	yellow: 1,
	missing: 2,
	open: 3,
	green: 4,
	plain: 5
};
/** Within a colour: what must pause, what changed for real, what is furthest from its goal. */
function compareRows(a, b) {
	return ORDER[a.colour] - ORDER[b.colour] || Number(b.measure.state === "pause") - Number(a.measure.state === "pause") || Number(isRealChange(b.measure)) - Number(isRealChange(a.measure)) || distance(b) - distance(a) || compareText(a.workflow.name, b.workflow.name) || compareText(a.name, b.name);
}

// actions/core/report/scoreboard/words.ts
const STATISTICS = {
	p50: "typical",
	p90: "9\xA0in\xA010",
	p95: "19\xA0in\xA020",
	mean: "average"
};
const SHARES = {
	p50: "Half",
	p90: "Nine in ten",
	p95: "Nineteen in twenty"
};
const ACCOUNT = /^[a-z\d](?:[a-z\d-]{0,38})$/i;
/**
* A person as the board names them: the account where they have one and the board is a real one, else the name, and no `@`
* (nobody is called by a sample).
*/
function personName(definitions, id) {
	const person = definitions.people.find((candidate) => candidate.id === id);
	if (person !== void 0 && person.github !== null && !definitions.sample && ACCOUNT.test(person.github)) return `@${person.github}`;
	return neutralise(person?.name ?? id);
}
/** A measure's name with what it says of a duration: `response time, 9 in 10`. */
function measureName(row) {
	const name = neutralise(row.name.replaceAll("_", " "));
	return row.measure.unit === "h" ? `${name}, ${STATISTICS[statisticOf(row)] ?? "typical"}` : name;
}
/** `46` of `2026-W46`. */
function weekNumber(week) {
	return String(Number(week.slice(-2)));
}
/** The value as the board shows it: `41 min`, `> 41 min` where the truth lies beyond what was seen. */
function valueText(measure) {
	if (measure.value === null) return "missing";
	const text = formatValue(measure.unit, measure.value, measure.goal);
	return measure.beyond ? `>\u202f${text}` : text;
}
/** What the control chart says of the newest point, in words; empty where it cannot say anything. */
function changeWord(row) {
	const { measure } = row;
	if (measure.chart === null) return measure.provisional ? "provisional" : "";
	const word = isRealChange(measure) ? `${sideOfBaseline(row)} its baseline, for real` : "normal wobble";
	return measure.provisional ? `${word}, provisional` : word;
}
/** On which side of its chart's centre the newest value lies: "better than", or "above" where nobody says what is better. */
function sideOfBaseline({ measure, lowerIsBetter, hasDirection }) {
	const isBelow = (measure.value ?? 0) < (measure.chart?.centre ?? 0);
	if (!hasDirection) return isBelow ? "below" : "above";
	return isBelow === lowerIsBetter ? "better than" : "worse than";
}
/** The counts behind a figure: "22 of 25" for a rate, "64 cases, 3 open" for a duration. */
function countsText(measure) {
	const { figure } = measure;
	if ("k" in figure) return figure.n === 0 ? "" : `${figure.k} of ${figure.n}`;
	if (!("censored" in figure) || figure.n === 0) return "";
	const cases = `${figure.n} ${figure.n === 1 ? "case" : "cases"}`;
	return figure.censored === 0 ? cases : `${cases}, ${figure.censored} open`;
}
/** What an audit of a few cases is judged by: "9 of 12 in four weeks"; empty for other measures. */
function pooledText({ name, facts, measure }) {
	const pooled = name === "completion_quality" ? facts.audit?.pooled : void 0;
	if (pooled === void 0 || !("k" in measure.figure) || pooled.n <= measure.figure.n) return "";
	return `${pooled.k} of ${pooled.n} in four weeks`;
}
/** The figure as a sentence: "Nine in ten are answered within 41 min (goal ≤ 15 min)". */
function figureSentence(row) {
	const { measure } = row;
	const value = valueText(measure);
	const goal = measure.goal === null ? "" : ` (goal ${formatGoal(measure.unit, measure.goal)})`;
	const counts = countsText(measure);
	switch (row.name) {
		case "throughput": return `${value} finished this week${goal}`;
		case "conversion_assist": return `It helped to win ${value} this week${goal}`;
		case "incident_count": return `${value} ${measure.value === 1 ? "incident" : "incidents"} this week${goal}`;
		case "completion_quality": return `${counts === "" ? value : `${counts} checked`} were right, ${value}${goal}`;
		case "rework_rate": return `${value} had to be done again${goal}`;
		default: return measure.unit === "h" ? `${durationSentence(row, value)}${goal}` : `${upperFirst(measureName(row))}: ${value}${goal}`;
	}
}
function durationSentence(row, value) {
	const share = SHARES[statisticOf(row)];
	const done = row.name === "response_time" ? "answered" : row.name === "cycle_time" ? "finished" : null;
	if (row.measure.beyond || share === void 0 || done === null) return `${upperFirst(measureName(row))}: ${value}`;
	return `${share} are ${done} within ${value}`;
}
/** How long the newest run of weeks beyond its range, or off its goal, has lasted: " since week 44"; empty for one week. */
function sinceText(facts, row) {
	const { series, chart, goal } = row.measure;
	const limit = chart === null ? goal?.value ?? null : row.lowerIsBetter ? chart.upper : chart.lower;
	if (limit === null) return "";
	const isBad = (value) => value !== null && (row.lowerIsBetter ? value > limit : value < limit);
	let weeks = 0;
	while (weeks < series.length && isBad(series[series.length - 1 - weeks] ?? null)) weeks += 1;
	return weeks < 2 ? "" : ` since week ${weekNumber(addWeeks(facts.week, 1 - weeks))}`;
}
/** The response play that a threshold on this measure names; null where none does. */
function responseOf(workflow, measure) {
	const runbooks = workflow.thresholds.filter(({ when }) => when.split(/[.\s<>=]/, 1)[0] === measure).map(({ then }) => then.open_incident?.runbook?.split("/").at(-1));
	return workflow.responses.find(({ path }) => runbooks.includes(path.split("/").at(-1))) ?? null;
}
/** The issue of the open incident that a threshold of this measure has opened; null for none. */
function incidentOf(facts, workflow, measure) {
	const causes = workflow.thresholds.filter(({ when }) => when.split(/[.\s<>=]/, 1)[0] === measure).map(({ id }) => `threshold:${workflow.name}/${id}`);
	return facts.incidents?.open.find(({ cause }) => causes.includes(cause))?.issue ?? null;
}
/** How far a value is from its baseline: "2.9 times its baseline", "31 % below its baseline". */
function againstBaseline(ratio) {
	if (ratio >= 1) return `${Math.round((1 + ratio) * 10) / 10} times its baseline`;
	return `${Math.round(Math.abs(ratio) * 100)}${" "}% ${ratio < 0 ? "below" : "above"} its baseline`;
}
/** What is measured against the baseline, before ", is …": an audit's four weeks, since one week of it says little; else null. */
function pooledFigure(name, facts) {
	const pooled = name === "completion_quality" ? facts.audit?.pooled : void 0;
	if (pooled === void 0 || pooled.value === null) return null;
	return `${pooled.k} of ${pooled.n} in four weeks, ${formatValue("ratio", pooled.value)}`;
}
/** "a, b and c". */
function listed(words) {
	if (words.length < 2) return words[0] ?? "";
	return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function upperFirst(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function statisticOf(row) {
	return row.workflow.measures[row.name]?.statistic ?? "p50";
}

export { endWithStop as C, shownRows as S, colourOf as _, incidentOf as a, rowsOf as b, personName as c, responseOf as d, sinceText as f, SIGN as g, weekNumber as h, figureSentence as i, pooledFigure as l, valueText as m, changeWord as n, listed as o, upperFirst as p, countsText as r, measureName as s, againstBaseline as t, pooledText as u, inSection as v, sectionOf as x, isRealChange as y };