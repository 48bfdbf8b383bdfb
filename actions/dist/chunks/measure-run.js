import { n as instantOf, r as parseAsOf } from "./as-of.js";
import { J as definitionsOf, O as recordOf, i as feeding, j as unescaped, k as recordReader, r as compilePlan, u as addToCases } from "./local-instant.js";
import { t as closest } from "./closest.js";
import { a as weeksBetween, i as weekCalendar, n as isWeek, t as addWeeks } from "./week.js";
import { n as readValidCatalog } from "./catalog.js";
import { c as closeCaseWeek, d as workingTime, f as incidentLogOf, i as readWeekInto, l as byNumber, m as drawSample, o as sha256, p as conversionOf, r as measureWeeks, t as carryBeforeWeek, u as casesOf } from "./weeks.js";
import { n as print } from "./output.js";
import { n as openForReading } from "./sample-ledger.js";
import { t as UsageError } from "./usage-error.js";
import { i as formatHours } from "./duration.js";
import { t as weekSpans } from "./week-spans.js";

// actions/core/learning/measure-range.ts
/**
* Measures a range over all its cases, which is no mean of weeks: a case that is closed twice counts once, in its last
* week. Nothing is forgotten on the way, so memory grows with the cases of the range.
*/
function startRange({ plan, weeks, asOf, carry, digest }) {
	const calendar = weekCalendar(plan.definitions.zone);
	const end = calendar.end(weeks.at(-1));
	const until = asOf ?? end;
	const reader = recordReader();
	const cases = casesOf(plan, reader, carry);
	const closed = new Map(plan.workflows.map(({ definition }) => [definition.name, []]));
	const casesByNumber = byNumber((number) => cases.get(unescaped(reader.workflows.text(number))) ?? null);
	const typeByNumber = byNumber((number) => unescaped(reader.types.text(number)));
	const sources = /* @__PURE__ */ new Set();
	const seen = [];
	let conversions = [];
	let incidentsRecorded = carry?.incidentsRecorded ?? false;
	const incidents = incidentLogOf(carry?.incidents ?? [], incidentsRecorded);
	const take = (read) => {
		if (read.time > until) return;
		seen[read.source] = true;
		const of = read.workflow === -1 ? null : casesByNumber(read.workflow);
		if (of) addToCases(of, read);
		const type = typeByNumber(read.type);
		if (type === "conversion.won") conversions.push(conversionOf(recordOf(read), read.time, read.sequence));
		if (type.startsWith("incident.")) {
			incidentsRecorded = true;
			incidents.add(recordOf(read));
		}
	};
	const closeWeek = () => {
		for (const [name, of] of cases) closed.get(name)?.push(closeCaseWeek(of, conversions));
		conversions = [];
	};
	const finish = () => {
		for (const number of seen.keys()) if (seen[number]) sources.add(unescaped(reader.sources.text(number)));
		const range = {
			plan,
			calendar,
			weeks,
			until,
			sources,
			incidentsRecorded,
			incidents,
			digest
		};
		const measured = plan.workflows.map((workflow) => {
			const { name } = workflow.definition;
			return measureWorkflow(range, workflow, cases.get(name), closed.get(name));
		});
		return {
			weeks: weeks.flatMap((_, index) => measured.map(({ byWeek }) => byWeek[index])),
			total: measured.map(({ total }) => total)
		};
	};
	return {
		add: (record) => reader.record(record, take),
		addLines: (bytes) => reader.lines(bytes, take),
		closeWeek,
		finish
	};
}
function measureWorkflow(range, workflow, cases, closed) {
	const { weeks, until, calendar } = range;
	const { name } = workflow.definition;
	const common = {
		cases,
		business: workingTime(range.plan),
		incidentsRecorded: range.incidentsRecorded
	};
	const duplicates = (of) => range.incidents.duplicates(of).get(name) ?? 0;
	const window = (first, last) => ({
		from: calendar.start(first),
		to: calendar.end(last),
		asOf: until
	});
	const samples = weeks.map((week) => ({
		sample: sampleBefore(range, workflow, cases, week),
		window: window(week, week)
	}));
	const measured = (view) => Object.fromEntries(workflow.measures.flatMap((measure) => {
		const outcome = measure.compute(view);
		return isKnown(range, name, measure, outcome) ? [[measure.name, outcome.figure]] : [];
	}));
	const byWeek = weeks.map((week, index) => ({
		week,
		workflow: name,
		measures: measured({
			...common,
			window: window(week, week),
			duplicates: duplicates(window(week, week)),
			weeks: closed.slice(index, index + 1),
			samples: samples.slice(index, index + 1)
		})
	}));
	const whole = window(weeks[0], weeks.at(-1));
	return {
		byWeek,
		total: {
			workflow: name,
			measures: measured({
				...common,
				window: whole,
				duplicates: duplicates(whole),
				weeks: closed,
				samples
			})
		}
	};
}
function sampleBefore({ calendar, until, plan, digest }, workflow, cases, week) {
	const before = addWeeks(week, -1);
	const window = {
		from: calendar.start(before),
		to: calendar.end(before),
		asOf: until
	};
	return drawSample(cases, workflow, {
		window,
		week: before,
		seed: plan.definitions.audit.seed,
		digest
	});
}
/** A count that no source could have brought is left out: it is missing, not zero. */
function isKnown({ plan, sources }, workflow, measure, outcome) {
	if (!("count" in outcome.figure) || outcome.figure.count > 0) return true;
	if (outcome.missing !== null) return false;
	return feeding(plan.definitions, workflow, measure.types).some(({ name }) => sources.has(name));
}

// actions/shell/measure-range.ts
/** What `opsbook measure --json` prints: each week, and all cases of the range taken together. */
async function measureRange(request) {
	const { ledger, definitions, from, to, now, asOf } = request;
	const weeks = weeksBetween(from, to);
	const carry = await carryBeforeWeek(ledger, definitions, from);
	const toDate = weekCalendar(definitions.zone).end(to) > now;
	const range = startRange({
		plan: compilePlan(definitions),
		weeks,
		asOf: asOf ?? (toDate ? now : null),
		carry,
		digest: sha256
	});
	for (const week of weeks) {
		await readWeekInto(ledger, week, range);
		range.closeWeek();
	}
	const looking = range.finish();
	if (asOf !== null) return looking;
	const own = [];
	for await (const facts of measureWeeks({
		ledger,
		definitions,
		from,
		to,
		now
	})) own.push(...figuresOf(facts));
	return {
		weeks: own,
		total: looking.total
	};
}
/** A week's figures; a count that is missing is left out, since it is not zero. */
function figuresOf({ week, workflows }) {
	return workflows.map(({ name, measures }) => ({
		week,
		workflow: name,
		measures: Object.fromEntries(Object.entries(measures).flatMap(([measure, { figure, missing }]) => "count" in figure && missing !== null ? [] : [[measure, figure]]))
	}));
}

// actions/cli/measure/table.ts
/** Weeks that fit beside the total on a terminal of 80 columns. */
const WEEKS_SHOWN = 5;
/** The figures as a table for each workflow: over all cases of the range, and the newest weeks. */
function measureTable({ weeks, total }) {
	if (total.length === 0) return "There are no records in these weeks.";
	const all = [...new Set(weeks.map(({ week }) => week))];
	const shown = all.slice(-5);
	return total.map(({ workflow, measures }) => {
		const columns = shown.map((week) => weeks.find((of) => of.week === week && of.workflow === workflow)?.measures ?? {});
		const rows = Object.entries(measures).flatMap(([name, figure]) => linesOf(name, figure).map(({ name: label, read }) => [
			label,
			read(figure),
			...columns.map((column) => read(column[name]))
		]));
		return [`${workflow}, ${all[0]} to ${all.at(-1)}`, ...aligned([[
			"",
			"all",
			...shown
		], ...rows])].join("\n");
	}).join("\n\n");
}
/** Says of every week of the range what the table leaves out: where the columns end, weeks without records, weeks to come. */
function weekNotes({ weeks, empty, notBegun }) {
	const notes = [];
	if (weeks.length > WEEKS_SHOWN) notes.push(`The newest ${WEEKS_SHOWN} of ${weeks.length} weeks have a column; --json lists them all.`);
	if (empty.length > 0) notes.push(`No records, so nothing measured: ${weekSpans(empty)}.`);
	if (notBegun !== null) notes.push(`Not begun yet: ${weekSpans(weeksBetween(notBegun.from, notBegun.to))}.`);
	return notes.length === 0 ? [] : [notes.join("\n")];
}
/** A duration takes two lines. Open cases are in it: these are the Kaplan-Meier quantiles. */
function linesOf(name, figure) {
	if (!("km" in figure)) return [{
		name,
		read: plain
	}];
	return ["p50", "p90"].map((p) => ({
		name: `${name} ${p}`,
		read: (of) => quantile(of, p)
	}));
}
function quantile(figure, p) {
	if (!figure || !("km" in figure) || figure.n === 0) return "-";
	const value = figure.km[p];
	return value === null ? "not yet" : formatHours(value);
}
function plain(figure) {
	if (!figure) return "-";
	if ("count" in figure) return String(figure.count);
	if (!("k" in figure) || figure.value === null) return "-";
	return `${(100 * figure.value).toFixed(1)} % of ${figure.n}`;
}
function aligned(rows) {
	const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	return rows.map((row) => `  ${row.map((cell, at) => at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])).join("  ")}`.trimEnd());
}

// actions/cli/measure/run.ts
/** `opsbook measure`: the figures of each week, and over all cases of the range. */
async function measure(options) {
	const catalog = await readValidCatalog(options.catalog);
	const definitions = definitionsOf(catalog);
	checkWorkflow(options.workflow, definitions);
	const named = options.ledger === void 0 ? {} : { ledger: options.ledger };
	const read = await openForReading({
		folder: options.catalog,
		catalog,
		...named
	});
	const asOf = options.asOf === void 0 ? null : asOfInstant(options.asOf, definitions.zone);
	const range = await rangeOf(options, read.ledger, definitions, asOf ?? read.now);
	const output = range ? await measureRange({
		ledger: read.ledger,
		definitions,
		now: read.now,
		asOf,
		...range
	}) : {
		weeks: [],
		total: []
	};
	const shown = options.workflow === void 0 ? output : only(output, options.workflow);
	if (options.json) print(JSON.stringify(shown, null, 2));
	else print([measureTable(shown), ...await notesOn(options, read.ledger, range)].join("\n\n"));
}
/** What the table does not show of the weeks that were asked for. */
async function notesOn({ to }, ledger, range) {
	if (range === null) return [];
	const weeks = weeksBetween(range.from, range.to);
	const listed = await ledger.weeks();
	const filled = new Set(listed.filter(({ records }) => records !== null).map(({ week }) => week));
	return weekNotes({
		weeks,
		empty: weeks.filter((week) => !filled.has(week)),
		notBegun: to !== void 0 && to > range.to ? {
			from: addWeeks(range.to, 1),
			to
		} : null
	});
}
/** The weeks asked for, as far as they have begun; null where the ledger has none. */
async function rangeOf({ from, to }, ledger, { zone }, until) {
	for (const [option, week] of Object.entries({
		from,
		to
	})) {
		if (week === void 0 || isWeek(week)) continue;
		throw new UsageError(`--${option} ${week} is no week. Write the year and the ISO week: 2026-W47.`);
	}
	const present = weekCalendar(zone).of(until);
	const weeks = (await ledger.weeks()).filter(({ records, week }) => records !== null && week <= present);
	const first = from ?? weeks[0]?.week;
	const last = to ?? weeks.at(-1)?.week;
	if (first === void 0 || last === void 0) return null;
	const [newest = last] = [last, present].sort();
	if (first > newest) throw new UsageError(`There is no week from ${first} to ${last} that has begun. Name an earlier one with --from.`);
	return {
		from: first,
		to: newest
	};
}
function checkWorkflow(workflow, { workflows }) {
	const names = workflows.map(({ name }) => name);
	if (workflow === void 0 || names.includes(workflow)) return;
	const near = closest(workflow, names);
	const hint = near === null ? `The catalog has: ${names.join(", ")}.` : `Did you mean ${near}?`;
	throw new UsageError(`There is no workflow "${workflow}". ${hint}`);
}
function asOfInstant(text, zone) {
	const asOf = parseAsOf(text);
	if (asOf) return instantOf(asOf, zone);
	throw new UsageError(`--as-of ${text} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`);
}
function only({ weeks, total }, workflow) {
	const wanted = (of) => of.workflow === workflow;
	return {
		weeks: weeks.filter(wanted),
		total: total.filter(wanted)
	};
}

export { measure };