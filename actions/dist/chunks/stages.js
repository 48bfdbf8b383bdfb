import { C as collectNeeds, a as compileMeasure, i as feeding } from "./local-instant.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { t as compareText } from "./finding.js";
import { i as plainText, n as neutralise, r as neutraliseSentence, t as escapeMarkup } from "./neutralise.js";
import { i as formatGoal, n as formatCount, o as formatValue, r as formatDelta, t as counted } from "./numbers.js";
import { r as mondayDate, t as addWeeks } from "./week.js";
import { n as listed, r as upperFirst, t as endWithStop } from "./wording.js";
import { r as cutLine } from "./cut.js";

// actions/core/report/scoreboard/dates.ts
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const DAYS = "Mon Tue Wed Thu Fri Sat Sun".split(" ");
/** `9–15 Nov 2026`, `30 Nov – 6 Dec 2026`. */
function dates(week) {
	const first = Temporal.PlainDate.from(mondayDate(week));
	const last = first.add({ days: 6 });
	const end = `${last.day} ${MONTHS[last.month - 1]} ${last.year}`;
	if (first.month === last.month) return `${first.day}–${end}`;
	const year = first.year === last.year ? "" : ` ${first.year}`;
	return `${first.day} ${MONTHS[first.month - 1]}${year} – ${end}`;
}
/** The facts' instant in the business's own zone; the end of Sunday reads 24:00, not Monday 00:00. */
function instantText(facts) {
	const instant = Temporal.Instant.from(facts.asOf).toZonedDateTimeISO(facts.zone);
	const closed = facts.state === "closed" && facts.asOf === facts.to;
	const day = closed ? instant.subtract({ seconds: 1 }) : instant;
	const two = (number) => String(number).padStart(2, "0");
	const time = closed ? "24:00" : `${two(instant.hour)}:${two(instant.minute)}`;
	return `${DAYS[day.dayOfWeek - 1]} ${day.day} ${MONTHS[day.month - 1]} ${day.year}, ${time} (${neutralise(facts.zone.replaceAll("_", " "))})`;
}

// actions/core/report/scoreboard/canonical.ts
/**
* The one form in which facts are committed: keys in order, two spaces, a newline at the end; undefined keys left out.
* Same value, same bytes, so that a digest of them means something.
*/
function canonicalJson(value) {
	const lines = /* @__PURE__ */ new Map();
	let line = 1;
	const write = (node, pointer, indent) => {
		const first = line;
		const text = isBranch(node) ? writeBranch(node, pointer, indent) : JSON.stringify(node);
		lines.set(pointer, [first, line]);
		return text;
	};
	const writeBranch = (node, pointer, indent) => {
		const isList = Array.isArray(node);
		const entries = isList ? node.map((child, index) => [String(index), child]) : Object.entries(node).filter(([, child]) => child !== void 0).sort(([a], [b]) => compareText(a, b));
		const [open, close] = isList ? ["[", "]"] : ["{", "}"];
		if (entries.length === 0) return `${open}${close}`;
		const inner = `${indent}  `;
		const parts = entries.map(([key, child]) => {
			line += 1;
			const name = isList ? "" : `${JSON.stringify(key)}: `;
			return `${inner}${name}${write(child, `${pointer}/${escapePointer(key)}`, inner)}`;
		});
		line += 1;
		return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
	};
	return {
		text: `${write(value, "", "")}\n`,
		lines
	};
}
function isBranch(node) {
	return typeof node === "object" && node !== null;
}
/** RFC 6901. */
function escapePointer(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

// actions/core/report/scoreboard/feeding.ts
/** The sources that bring what a measure of a workflow reads, in the catalog's order; none where nothing brings it yet. */
function feedingSources({ definitions }, { name, workflow }) {
	const { types } = compileMeasure(name, workflow.measures[name] ?? {}, collectNeeds());
	return feeding(definitions, workflow.name, types);
}
/**
* Where a person looks when a measure's number is missing or cannot be relied on: its source that broke, else its first one; the workflow
* where no source brings what it reads.
*/
function sourceToLookAt(facts, row, links) {
	const file = brokenSource(facts, row)?.definition.file ?? feedingSources(facts, row)[0]?.file;
	return links.file(file ?? row.workflow.file);
}
/** The source of a measure that broke this week, with the place of its integrity in the facts; null where none did. */
function brokenSource(facts, row) {
	for (const definition of feedingSources(facts, row)) {
		const index = facts.integrity.findIndex(({ source, silent, worst }) => source === definition.name && (silent || worst === "broken"));
		const integrity = facts.integrity[index];
		if (integrity !== void 0) return {
			definition,
			integrity,
			index
		};
	}
	return null;
}
/**
* False where no person could add the number: only Opsbook writes it, there was no case to check, the week brought nothing at all, or its
* sources are all there and say that there was nothing to count.
*/
function canBeAdded(facts, row) {
	if (row.name === "incident_count") return false;
	if (row.name === "completion_quality" && row.facts.audit?.checked?.size === 0) return false;
	const sources = feedingSources(facts, row);
	if (sources.length === 0 || row.name === "completion_quality") return true;
	if (facts.records.count === 0) return false;
	return sources.some(({ name }) => {
		const of = facts.integrity.find(({ source }) => source === name);
		return of === void 0 || of.records === 0 || of.worst === "broken";
	});
}

// actions/core/report/scoreboard/paths.ts
/** The picture of the headline, which the repository's README shows. */
const HEADLINE_PICTURE = "headline.svg";
/** Where a row's sparkline stands in the scoreboard's folder; a folder a week keeps listings short (REL-16). */
function chartPath(week, row, kind = "spark") {
	return `charts/${week}/${`${row.workflow.name}.${row.name.replace(/[^a-z0-9_-]/gi, "_")}`}${kind === "trend" ? ".trend" : ""}.svg`;
}
/** Where the picture of the channels stands. */
function channelsPath(week) {
	return `charts/${week}/channels.svg`;
}
/** The same picture for a dark page. */
function darkPath(path) {
	return path.replace(/\.svg$/, "-dark.svg");
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
const ORDER$1 = {
	red: 0,
	yellow: 1,
	missing: 2,
	open: 3,
	green: 4,
	plain: 5
};
/** Within a colour: what must pause, what changed for real, what is furthest from its goal. */
function compareRows(a, b) {
	return ORDER$1[a.colour] - ORDER$1[b.colour] || Number(b.measure.state === "pause") - Number(a.measure.state === "pause") || Number(isRealChange(b.measure)) - Number(isRealChange(a.measure)) || distance(b) - distance(a) || compareText(a.workflow.name, b.workflow.name) || compareText(a.name, b.name);
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
function statisticOf(row) {
	return row.workflow.measures[row.name]?.statistic ?? "p50";
}

// actions/core/report/scoreboard/table.ts
const LONGEST_REASON = 160;
/** A table whose cells are Markdown already. */
function markdownTable(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		`|${"---|".repeat(head.length)}`,
		...rows.map(line)
	].join("\n");
}
/** A picture in both themes; GitHub picks by the reader's. */
function pictureTag(links, path, alt, width) {
	const [light, dark] = [links.board(path), links.board(darkPath(path))];
	return `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img src="${light}" width="${width}" alt="${escapeMarkup(plainText(alt))}"></picture>`;
}
/** The three columns that fit a phone: what and whose, this week against its goal, and the last thirteen weeks. */
function measureTable(facts, rows, links) {
	return markdownTable([
		"Measure",
		facts.state === "to-date" ? "To date" : "This week",
		"13&nbsp;weeks"
	], shownRows(rows).map((group) => [
		whatCell(facts, group, links),
		valueCell(facts, group[0], links),
		sparkCell(facts, group[0], links)
	]));
}
function whatCell(facts, group, links) {
	const [row] = group;
	return `${SIGN[row.colour] === "" ? "" : `${SIGN[row.colour]} `}${`**[${neutralise(row.workflow.title)}](${links.file(row.workflow.file)})**`}<br>${group.map(measureName).join(";<br>")}<br><sub>${personName(facts.definitions, row.workflow.owner)}</sub>`;
}
function valueCell(facts, row, links) {
	const { measure } = row;
	if (row.colour === "missing") return `missing<br><sub>${neutraliseSentence(cutLine(measure.missing ?? "no number this week", LONGEST_REASON))}${canBeAdded(facts, row) ? `\u00a0· [add the number](${sourceToLookAt(facts, row, links)})` : ""}</sub>`;
	if (measure.value === null) return "nothing yet";
	const goal = measure.goal === null ? "" : ` / ${formatGoal(measure.unit, measure.goal)}`;
	const notes = [
		deltaText(row),
		stateWord(row),
		countsText(measure),
		pooledText(row)
	].filter((note) => note !== "");
	if (row.colour === "red" || measure.state === "pause") notes.push(`do: ${whatToDo(facts, row, links)}`);
	const incident = incidentOf(facts, row.workflow, row.name);
	if (incident !== null) notes.push(`[incident #${incident}](${links.issue(incident)})`);
	const value = `**[${valueText(measure)}](${links.data(row.pointer)})**${goal}`;
	return notes.length === 0 ? value : `${value}<br><sub>${notes.join("\xA0· ")}</sub>`;
}
function sparkCell(facts, row, links) {
	return pictureTag(links, chartPath(facts.week, row), `${row.name.replaceAll("_", " ")}: 13 weeks to week ${weekNumber(facts.week)}`, 112);
}
/** The runbook of the measure's threshold; without one the workflow itself, with its owner. */
function whatToDo(facts, row, links) {
	const response = responseOf(row.workflow, row.name);
	if (response !== null) return `[${neutralise(response.title)}](${links.file(response.path)})`;
	const owner = personName(facts.definitions, row.workflow.owner);
	return `[look at the workflow](${links.file(row.workflow.file)}) with ${owner}`;
}
/** A chart word judges against the baseline; beside it the difference to one week is shown without a judgement of its own. */
function deltaText(row) {
	const { value, unit, series } = row.measure;
	const before = series.at(-2) ?? null;
	if (value === null || before === null || row.colour === "open") return "";
	return row.hasDirection && row.measure.chart === null ? formatDelta(unit, value, before, row.lowerIsBetter) : formatDelta(unit, value, before);
}
function stateWord(row) {
	if (!row.measure.trusted) return "source broken";
	if (row.colour === "open") return "";
	const word = changeWord(row);
	return row.measure.state === "pause" ? ["must pause", word].filter(Boolean).join(", ") : word;
}

// actions/core/report/scoreboard/integrity.ts
const SIGNS = {
	good: "🟢",
	fair: "🟡",
	broken: "🔴",
	nothing: "⚪"
};
const ORDER = {
	broken: 0,
	fair: 1,
	nothing: 2,
	good: 3
};
const NAMES = {
	good: "good",
	fair: "fair",
	broken: "broken",
	nothing: "without records"
};
/** Whether the records can be relied on, source by source, each judged by its worst sign. */
function integrityFold({ facts, earlier, weeks, links }) {
	if (facts.integrity.length === 0) return "<details><summary>Signal integrity: no source has sent anything yet</summary>\n\nBring in an export first.\n\n</details>";
	const sources = facts.integrity.map((source, index) => ({
		source,
		index,
		verdict: verdictOf(source)
	})).toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || a.index - b.index);
	const isAll = weeks.filter((week) => week < facts.week).length === earlier.length;
	const rows = sources.map(({ source, index, verdict }) => {
		const definition = facts.definitions.sources.find(({ name }) => name === source.source);
		const name = neutralise(definition?.title ?? source.source);
		const title = definition === void 0 ? name : `[${name}](${links.file(definition.file)})`;
		const records = `[${formatCount(source.records)}](${links.data(`/integrity/${index}`)})`;
		const words = verdict === "nothing" ? nothingText(source.source, earlier, isAll) : troubles(source).join(" · ");
		return [
			`${SIGNS[verdict]} ${title}`,
			records,
			words || "nothing wrong"
		];
	});
	const table = markdownTable([
		"Source",
		"Records",
		"What is wrong"
	], rows);
	return `<details><summary>Signal integrity: ${summary(sources.map(({ verdict }) => verdict))}</summary>\n\n${table}\n\n</details>`;
}
/** Of a source that brought nothing, and does not bring something every week, nothing good or bad can be said. */
function verdictOf(source) {
	return source.records === 0 && source.quarantined === 0 && source.worst === "good" ? "nothing" : source.worst;
}
/** How long nothing has come, as far as the weeks that the page reads tell; "ever" only where they are all there are. */
function nothingText(name, earlier, isAll) {
	const came = (week) => week.integrity.some(({ source, records }) => source === name && records > 0);
	if (earlier.some(came)) return "nothing this week";
	return isAll ? "nothing has ever come" : `nothing has come in ${counted(earlier.length + 1, "week")}`;
}
function summary(verdicts) {
	const count = (verdict) => verdicts.filter((one) => one === verdict).length;
	return [
		"broken",
		"fair",
		"nothing",
		"good"
	].filter((verdict) => count(verdict) > 0).map((verdict) => `${SIGNS[verdict]} ${count(verdict)} ${NAMES[verdict]}`).join(", ");
}
/** What is wrong with a source this week, the gravest first, each in a few words of Markdown. */
function troubles(source) {
	const words = [];
	if (source.silent) words.push("nothing came, though it used to");
	else if ((source.silentHours ?? 0) > 0) words.push(`nothing came for ${counted(Math.round(source.silentHours ?? 0), "business hour")} in a row, though it used to`);
	if (source.quarantined > 0) words.push(`${counted(source.quarantined, "row")} could not be read`);
	if (source.completeness !== null && source.completeness < 1) {
		const named = Object.entries(source.missing).filter(([, count]) => count > 0).map(([field, count]) => `${neutralise(field)} in ${formatCount(count)}`).join(", ");
		const filled = formatValue("ratio", source.completeness, {
			op: ">=",
			value: 1
		});
		words.push(`${filled} of fields filled${named === "" ? "" : ` (empty: ${named})`}`);
	}
	if (source.suspectedDuplicates > 0) words.push(counted(source.suspectedDuplicates, "likely duplicate"));
	if (source.outOfOrder > 0) words.push(`${formatCount(source.outOfOrder)} out of order`);
	if (source.negativeDurations > 0) words.push(`${formatCount(source.negativeDurations)} ended before they began`);
	if (source.late > 0) words.push(`${formatCount(source.late)} late`);
	return words;
}

// actions/core/report/scoreboard/headline.ts
/**
* One headline: a workflow that must pause, else a confirmed change off goal, else an audit decline, else what is off goal, else what
* changed or cannot be trusted, else what is missing, else that all is well. Rows come worst first.
*/
function headlineOf(facts, rows, links) {
	if (rows.every(({ measure }) => measure.value === null)) return emptyHeadline(facts, rows, links);
	const found = pick(rows);
	if (facts.records.count === 0 && found?.kind !== "pause") return emptyHeadline(facts, rows, links);
	if (found === null) return goodHeadline(facts, rows, links);
	const { kind, row } = found;
	const title = `${neutralise(row.workflow.title)} ${VERBS[kind]}.`;
	if (kind === "missing") {
		const reason = neutraliseSentence(row.measure.missing ?? "No record of it came in this week.");
		const name = neutralise(row.name.replaceAll("_", " "));
		const add = canBeAdded(facts, row) ? ` · do next: [add the number](${sourceToLookAt(facts, row, links)})` : "";
		return {
			kind,
			title,
			body: `${upperFirst(name)}: ${endWithStop(reason)} ${whose(facts, row)}${add}.`
		};
	}
	return {
		kind,
		title,
		body: `${[`${endWithStop(figureSentence(row))}`, changeSentence(facts, row, kind, links)].filter(Boolean).join(" ")} ${whose(facts, row)}${nextStep(facts, row, kind, links)}`
	};
}
const VERBS = {
	pause: "must pause",
	"real-change": "is slipping",
	audit: "is not done as well as before",
	"off-goal": "is off goal",
	watch: "needs watching",
	missing: "misses a number"
};
function pick(rows) {
	const is = (kind, test) => {
		const row = rows.find(test);
		return row === void 0 ? null : {
			kind,
			row
		};
	};
	const mustPause = ({ facts, workflow }) => facts.state === "pause" && workflow.stage !== "paused";
	return is("pause", (row) => mustPause(row) && row.measure.state === "pause") ?? is("pause", (row) => mustPause(row) && row.colour !== "green" && row.colour !== "missing") ?? is("real-change", ({ colour, measure }) => colour === "red" && isRealChange(measure)) ?? is("audit", ({ name, measure }) => name === "completion_quality" && measure.variance?.breach === true) ?? is("off-goal", ({ colour }) => colour === "red") ?? is("watch", (row) => row.colour === "yellow" && sectionOf(row) === "needs-you") ?? is("missing", (row) => row.colour === "missing" && sectionOf(row) === "needs-you");
}
function changeSentence(facts, row, kind, links) {
	const { measure } = row;
	if (!measure.trusted) return brokenText(facts, row, links);
	const ratio = measure.variance?.ratio ?? null;
	const against = ratio !== null && measure.variance?.breach ? ` ${againstBaseline(ratio)}` : "";
	const pooled = against === "" ? null : pooledFigure(row.name, row.facts);
	const subject = pooled === null ? "That is" : `${pooled}, is`;
	const since = sinceText(facts, row);
	if (isRealChange(measure)) {
		const tail = measure.provisional ? "; the range is provisional yet" : "";
		return `${subject}${against === "" ? "" : `${against} and`} a real change${since}, not a normal wobble${tail}.`;
	}
	if (against !== "") return `${subject}${against}${measure.provisional && kind === "pause" ? ", two weeks running (provisional)" : since}.`;
	if (since !== "") return `It has been off goal${since}.`;
	return measure.chart === null ? "" : "That is within its normal wobble.";
}
/** Which source broke and how, so that nobody has to unfold the table of all sources for it. */
function brokenText(facts, row, links) {
	const broken = brokenSource(facts, row);
	if (broken === null) return "Its source is broken, so do not rely on this number.";
	const { definition, integrity, index } = broken;
	const why = troubles(integrity).slice(0, 2);
	return `Its source ${`[${neutralise(definition.title)}](${links.data(`/integrity/${index}`)})`} is broken${why.length === 0 ? "" : `: ${listed(why)}`}. Do not rely on this number.`;
}
function sourceStep(facts, row, links) {
	const file = sourceToLookAt(facts, row, links);
	const integrity = brokenSource(facts, row)?.integrity;
	if (integrity === void 0) return `[look at its source](${file})`;
	if (integrity.silent || (integrity.silentHours ?? 0) > 0) return `see why nothing came to [its Source](${file}), and bring in what is there`;
	if (integrity.quarantined > 0) return `mend those rows, as [its Source](${file}) reads them, and bring them in again`;
	return `[look at how it is read](${file})`;
}
function whose(facts, row) {
	return `It is with ${personName(facts.definitions, row.workflow.owner)}`;
}
function nextStep(facts, row, kind, links) {
	if (!row.measure.trusted) return ` · do next: ${sourceStep(facts, row, links)}.`;
	const response = responseOf(row.workflow, row.name);
	if (response === null) {
		const workflow = `[the workflow](${links.file(row.workflow.file)})`;
		if (kind === "pause") return ` · do next: stop new work of this kind (${workflow}).`;
		return row.colour === "red" ? ` · do next: look at ${workflow}.` : ".";
	}
	const link = `[${neutralise(response.title)}](${links.file(response.path)})`;
	if (response.firstStep === null) return ` · do next: ${link}.`;
	return ` · do next: ${link}, step 1: ${endWithStop(neutralise(firstSentence(response.firstStep)))}`;
}
function goodHeadline(facts, rows, links) {
	const green = rows.filter(({ colour }) => colour === "green").length;
	const open = rows.filter(({ colour }) => colour === "open").length;
	const pauses = standingPauses(rows);
	if (!rows.some(({ measure }) => measure.goal !== null)) {
		const file = rows[0] === void 0 ? null : links.file(rows[0].workflow.file);
		return {
			kind: "good",
			title: "No goal is set yet.",
			body: [
				"Numbers without a goal have no colour.",
				file === null ? "" : `Do next: agree on one and write it into [the workflow](${file}).`,
				pauses
			].filter((part) => part !== "").join(" ")
		};
	}
	if (facts.state === "to-date") return {
		kind: "good",
		title: "Nothing is off goal so far.",
		body: [
			green === 0 ? "" : `${counted(green, "number")} on goal.`,
			open === 0 ? "" : `${counted(open, "number")} ${open === 1 ? "has" : "have"} until Sunday.`,
			pauses
		].filter((part) => part !== "").join(" ")
	};
	if (green === 0) return {
		kind: "good",
		title: "No goal can be judged yet.",
		body: "None of the numbers that have a goal is there yet: see what is not measured."
	};
	const unmeasured = rows.filter(({ colour, measure }) => colour === "missing" && measure.goal !== null).length;
	if (unmeasured > 0) return {
		kind: "good",
		title: `${green} of ${counted(green + unmeasured, "goal")} are kept.`,
		body: `${counted(unmeasured, "goal")} cannot be judged: not measured yet.`
	};
	return {
		kind: "good",
		title: green === 1 ? "The one goal is kept." : `All ${green} goals are kept.`,
		body: "Nothing needs you this week."
	};
}
/** A week that has just begun does not undo what the last one asked for. */
function standingPauses(rows) {
	const titles = rows.filter(({ before, workflow }) => before?.state === "pause" && workflow.stage !== "paused").map(({ workflow }) => `**${neutralise(workflow.title)}**`);
	const named = [...new Set(titles)];
	return named.length === 0 ? "" : `From last week: ${listed(named)} must pause until the numbers say otherwise.`;
}
function hadNumbers({ measure, before }) {
	return (before?.value ?? null) !== null || measure.series.some((value) => value !== null);
}
function emptyHeadline(facts, rows, links) {
	const title = "There are no numbers yet.";
	const guide = links.readme("bring-your-own-data");
	if (rows.length === 0) return {
		kind: "empty",
		title,
		body: `No workflow says yet what to measure. Do next: ${guide === null ? "describe one process" : `[describe one process](${guide})`}.`
	};
	const toDate = facts.state === "to-date";
	const bring = `Do next: ${guide === null ? "bring in an export" : `[bring in an export](${guide})`}.`;
	if (facts.records.count > 0) {
		const source = facts.definitions.sources[0];
		const look = source === void 0 ? bring : `Do next: look at [what it maps](${links.file(source.file)}).`;
		return {
			kind: "empty",
			title,
			body: `${counted(facts.records.count, "record")} came in, but none that a measure reads. ${look}`
		};
	}
	if (rows.some(hadNumbers)) return {
		kind: "empty",
		title: toDate ? "Nothing has come in so far this week." : "Nothing came in this week.",
		body: `No record has this week's date. ${silentToDo(facts, links, bring)}`
	};
	return {
		kind: "empty",
		title,
		body: `Nothing ${toDate ? "has come in so far" : "came in this week"}, so nothing is green and nothing is zero: it is missing. ${bring}`
	};
}
/** Where something used to come from, that is the place to look. */
function silentToDo(facts, links, otherwise) {
	const silent = facts.integrity.filter((source) => source.silent).map(({ source }) => source);
	const named = facts.definitions.sources.filter(({ name }) => silent.includes(name)).slice(0, 2).map(({ title, file }) => `[${neutralise(title)}](${links.file(file)})`);
	if (named.length === 0) return otherwise;
	return `Do next: see why ${listed(named)} ${named.length === 1 ? "sends" : "send"} nothing, and bring in what is there.`;
}
/** A step may explain itself; the headline only says what to do. */
function firstSentence(text) {
	return /^.{20,}?[.!?](?=\s)/u.exec(text)?.[0] ?? text;
}

// actions/core/report/scoreboard/links.ts
const USUAL_SURROUNDINGS = {
	toRoot: "..",
	inRepository: true
};
/** The links of a page of this week. */
function linksOf(week, facts, place, { toRoot, inRepository } = USUAL_SURROUNDINGS) {
	const up = place === "weeks" ? "../" : "";
	return {
		file: (path) => `${up}${toRoot}/${encodePath(path)}`,
		board: (path) => `${up}${encodePath(path)}`,
		week: (other) => place === "weeks" ? `${other}.md` : `weeks/${other}.md`,
		data: (pointer) => {
			const lines = facts.lines.get(pointer);
			const anchor = lines === void 0 ? "" : `#L${lines[0]}-L${lines[1]}`;
			return `${up}data/${week}.json${anchor}`;
		},
		records: () => inRepository ? `${up}${toRoot}/../../tree/ledger/records/${week}` : null,
		issue: (number) => `${up}${toRoot}/../../issues/${number}`,
		readme: (section) => inRepository ? `${up}${toRoot}/README.md#${section}` : null
	};
}
/** Spaces, brackets and the like in a path must not end the link. */
function encodePath(path) {
	return encodeURI(path).replace(/[()#?|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

// actions/core/report/scoreboard/headline-text.ts
/** The board's headline without links and markup, for a terminal or a message. */
function headlineText(facts, earlier) {
	const before = earlier.find(({ week }) => week === addWeeks(facts.week, -1)) ?? null;
	const { title, body } = plainHeadline(facts, rowsOf(facts, before));
	return `${title} ${body}`;
}
/** The same in its two parts; rows come worst first. */
function plainHeadline(facts, rows) {
	const { title, body } = headlineOf(facts, rows, linksOf(facts.week, canonicalJson(facts), "board"));
	return {
		title: withoutMarkup(title),
		body: withoutMarkup(body)
	};
}
const ENTITIES = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&#36;": "$"
};
const ESCAPED = /\\([^A-Za-z0-9\s])/g;
const ESCAPED_OR_LINK = /\\([^A-Za-z0-9\s])|\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g;
/** Undoes what `neutralise` and the links of a headline put in. */
function withoutMarkup(markdown) {
	return markdown.replaceAll("**", "").replace(ESCAPED_OR_LINK, (_, mark, text) => mark ?? text.replace(ESCAPED, "$1")).replace(/&(?:amp|lt|gt|#36);/g, (entity) => ENTITIES[entity] ?? entity).replace(/[\u00a0\u202f]/g, " ").replaceAll("⁠", "");
}

// actions/core/report/scoreboard/stages.ts
/** About 30 days: how long a workflow keeps its goals before its next stage is earned. */
const WEEKS_TO_EARN = 4;
/** Below this, control limits are provisional (methods.md). */
const BASELINE_WEEKS = 12;
/**
* What this week's figures, with those of the weeks before, allow to be said of a workflow's stage. They never move it: a person does, by a
* reviewed change of the workflow. `earlier` are the weeks before, the newest last.
*/
function stageVerdict(facts, earlier, definition) {
	const workflow = facts.workflows.find(({ name }) => name === definition.name);
	if (workflow === void 0) return {
		verdict: "not-yet",
		words: "Not measured this week."
	};
	const goals = Object.values(workflow.measures).filter(({ goal }) => goal !== null);
	if (goals.length === 0 && workflow.state !== "pause") return {
		verdict: "not-yet",
		words: "Not yet: no goal is set, so there is nothing to keep."
	};
	if (goals.length > 0 && goals.every(({ value }) => value === null)) return {
		verdict: "not-yet",
		words: "Nothing can be said: its numbers are missing."
	};
	const reasons = pauseReasons(workflow);
	if (workflow.state === "pause") {
		const why = reasons.length === 0 ? "" : `: ${listed(reasons)}`;
		return definition.stage === "paused" ? {
			verdict: "keeps",
			words: `Stays paused${why}.`
		} : {
			verdict: "pause",
			words: `🔴 **Must pause**${why}.`
		};
	}
	switch (definition.stage) {
		case "baseline": return baselineVerdict(definition, workflow);
		case "controlled": return keptVerdict(facts, earlier, definition, "standard");
		case "paused": return keptVerdict(facts, earlier, definition, "controlled");
		case "standard": return standardVerdict(workflow);
		default: return definition.stage;
	}
}
/** Every workflow with its stage and what the figures say of it. */
function stagesSection(facts, earlier, links) {
	const rows = facts.definitions.workflows.map((definition) => [`[${neutralise(definition.title)}](${links.file(definition.file)})<br><sub>${definition.stage}</sub>`, stageVerdict(facts, earlier, definition).words]);
	return `### Stages\n\n${markdownTable(["Workflow and stage", "What the figures say"], rows)}\n\n<sub>Figures never move a stage: a reviewed change of the workflow does.</sub>`;
}
function pauseReasons(workflow) {
	return Object.entries(workflow.measures).filter(([, measure]) => measure.state === "pause").map(([name, measure]) => {
		const ratio = measure.variance?.ratio ?? null;
		const size = ratio === null ? "worse than its baseline" : againstBaseline(ratio);
		const pooled = pooledFigure(name, workflow);
		const figure = pooled === null ? "" : `, ${pooled},`;
		return `${neutralise(name.replaceAll("_", " "))}${figure} is ${size}${measure.provisional ? " (provisional)" : ""}`;
	});
}
function baselineVerdict(definition, workflow) {
	if (definition.baseline === null) return {
		verdict: "not-yet",
		words: "Not yet: no baseline weeks are named."
	};
	const goals = Object.entries(workflow.measures).filter(([, { goal }]) => goal !== null);
	const missing = goals.filter(([, { value }]) => value === null).map(([name]) => neutralise(name.replaceAll("_", " ")));
	if (missing.length > 0) return {
		verdict: "not-yet",
		words: `Not yet: ${listed(missing)} missing.`
	};
	const weeks = goals.map(([, { chart }]) => chart?.weeks ?? 0);
	const fewest = weeks.length === 0 ? 0 : Math.min(...weeks);
	if (fewest < BASELINE_WEEKS) return {
		verdict: "not-yet",
		words: `Not yet: ${fewest} of ${BASELINE_WEEKS} baseline weeks are complete.`
	};
	if (workflow.state !== "ok") return {
		verdict: "not-yet",
		words: "Not yet: something changed since the baseline."
	};
	return {
		verdict: "earned",
		words: `🟢 **Earned controlled**: ${counted(fewest, "baseline week")} complete, nothing beyond its tolerance.`
	};
}
function keptVerdict(facts, earlier, definition, next) {
	const weeks = [facts, ...earlier.toReversed()].filter(({ state }) => state === "closed").slice(0, 4);
	const failures = weeks.map((week) => failedGoals(week, definition.name));
	const kept = failures.filter((failed) => failed.length === 0).length;
	const goals = Object.values(facts.workflows.find(({ name }) => name === definition.name)?.measures ?? {}).filter(({ goal }) => goal !== null).length;
	if (kept === 4) return {
		verdict: "earned",
		words: `🟢 **Earned ${next}**: ${goals === 1 ? "its goal" : `all ${goals} goals`} kept ${4} weeks running, nothing beyond its tolerance.`
	};
	const names = [...new Set(failures.flat())].map((name) => neutralise(name.replaceAll("_", " ")));
	const why = names.length === 0 ? "" : ` (${listed(names)})`;
	return {
		verdict: "not-yet",
		words: `Not yet: goals kept in ${kept} of ${counted(weeks.length, "week")}${why}; ${4} running earn ${next}.`
	};
}
/** Measures that keep a week from counting: off goal, missing, not trusted, or beyond the tolerance. */
function failedGoals(facts, name) {
	const workflow = facts.workflows.find((candidate) => candidate.name === name);
	if (workflow === void 0) return ["no facts"];
	const goals = Object.entries(workflow.measures).filter(([, { goal }]) => goal !== null);
	if (goals.length === 0) return ["no goal"];
	return goals.filter(([, measure]) => colourOf(measure, facts.state) !== "green").map(([measure]) => measure);
}
function standardVerdict(workflow) {
	const off = Object.entries(workflow.measures).filter(([, { onGoal }]) => onGoal === false).map(([name]) => neutralise(name.replaceAll("_", " ")));
	if (workflow.state === "watch") return {
		verdict: "keeps",
		words: "Keeps it, but 🟡 something changed: watch it."
	};
	if (off.length > 0) return {
		verdict: "keeps",
		words: `Keeps it, with ${listed(off)} off goal.`
	};
	return {
		verdict: "keeps",
		words: "Keeps it."
	};
}
/** How many rows of a board carry each colour, those without a goal and those not measured yet left out. */
function countColours(rows) {
	const counts = {
		red: 0,
		yellow: 0,
		green: 0,
		missing: 0,
		open: 0,
		plain: 0
	};
	for (const row of rows) {
		const section = sectionOf(row);
		if (section !== "without-goal" && section !== "not-measured") counts[row.colour] += 1;
	}
	return counts;
}

export { instantText as A, shownRows as C, darkPath as D, chartPath as E, canonicalJson as O, sectionOf as S, channelsPath as T, weekNumber as _, USUAL_SURROUNDINGS as a, isRealChange as b, integrityFold as c, pictureTag as d, againstBaseline as f, valueText as g, pooledFigure as h, plainHeadline as i, dates as k, markdownTable as l, personName as m, stagesSection as n, linksOf as o, measureName as p, headlineText as r, headlineOf as s, countColours as t, measureTable as u, SIGN as v, HEADLINE_PICTURE as w, rowsOf as x, inSection as y };