import { t as compareText } from "./finding.js";
import { n as isOwnType } from "./record.js";
import { a as evaluate, c as QUIET, i as compileRules, o as groundOf } from "./evidence.js";
import { n as parseGoal } from "./goal.js";
import { i as plainText } from "./neutralise.js";
import { n as formatCount, t as counted } from "./numbers.js";
import { B as resolveWeek } from "./snapshot.js";
import { a as weeksBetween, i as weekCalendar, t as addWeeks } from "./week.js";
import { n as measureBoth, s as onGoal } from "./weeks.js";
import { t as gatherEvidence } from "./gather-evidence.js";

// actions/core/decision/backtest.ts
/** What there is to replay. A threshold whose consequences alone change fires as before: it is left out. */
function planReplay(definitions) {
	const { before, after } = differing(definitions);
	return {
		thresholds: pairs(compileRules(before).rules, compileRules(after).rules, ({ id }) => id).filter((pair) => pair.before?.digest !== pair.after?.digest),
		goals: pairs(goalsOf(before), goalsOf(after), ({ workflow, measure }) => `${workflow} ${measure}`).filter((pair) => pair.before?.goal !== pair.after?.goal).map((pair) => {
			const { workflow, measure } = pair.after ?? pair.before;
			return {
				workflow,
				measure
			};
		}),
		tolerances: pairs(before.workflows, after.workflows, ({ name }) => name).filter((pair) => pair.before !== null && pair.after !== null).filter((pair) => toleranceOf(pair.before) !== toleranceOf(pair.after)).flatMap((pair) => pair.after?.name ?? [])
	};
}
/** Only the workflows that are not the same on both sides, so that a thousand others cost nothing. */
function differing({ before, after }) {
	const ground = ({ zone, businessHours, holidays }) => JSON.stringify([
		zone,
		businessHours,
		holidays
	]);
	if (ground(before) !== ground(after)) return {
		before,
		after
	};
	const [old, now] = [before, after].map(({ workflows }) => new Set(workflows.map((one) => JSON.stringify(one))));
	const without = (definitions, same) => ({
		...definitions,
		workflows: definitions.workflows.filter((one) => same?.has(JSON.stringify(one)) !== true)
	});
	return {
		before: without(before, now),
		after: without(after, old)
	};
}
/** Every threshold as it stands, as if it were new. */
function planOfAll(definitions) {
	return {
		thresholds: compileRules(definitions).rules.map((rule) => ({
			before: null,
			after: rule
		})),
		goals: [],
		tolerances: []
	};
}
/** A plan with so many of its thresholds, and the ids of those that are left out. */
function firstOf(plan, most) {
	const left = plan.thresholds.slice(most).flatMap(({ before, after }) => (after ?? before)?.id ?? []);
	return {
		plan: {
			...plan,
			thresholds: plan.thresholds.slice(0, most)
		},
		left
	};
}
/** Whether nothing that can be replayed changes. */
function isEmptyPlan({ thresholds, goals, tolerances }) {
	return thresholds.length + goals.length + tolerances.length === 0;
}
function goalsOf({ workflows }) {
	return workflows.flatMap(({ name, measures }) => Object.entries(measures).map(([measure, text]) => ({
		workflow: name,
		measure,
		goal: text?.goal
	})));
}
function toleranceOf(workflow) {
	return JSON.stringify([workflow?.tolerance, workflow?.baseline]);
}
function pairs(before, after, key) {
	const old = new Map(before.map((one) => [key(one), one]));
	const now = new Map(after.map((one) => [key(one), one]));
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort(compareText).map((id) => ({
		before: old.get(id) ?? null,
		after: now.get(id) ?? null
	}));
}
/** Replays a change over past weeks, before and after. Every record counts at its own time, as if it had come in time. */
function replay(input) {
	const { plan, definitions, evidence, facts } = input;
	const ground = {
		before: groundOf(evidence, definitions.before),
		after: groundOf(evidence, definitions.after)
	};
	const stretches = input.weeks.map((week) => ({
		week,
		start: input.calendar.start(week),
		end: input.calendar.end(week)
	}));
	const thresholds = plan.thresholds.map(({ before, after }) => {
		const { workflow, threshold } = after ?? before;
		return {
			kind: "threshold",
			workflow,
			name: threshold.id,
			opensIncident: threshold.then.open_incident !== void 0,
			before: before && firings(before, ground.before, stretches, input.until),
			after: after && firings(after, ground.after, stretches, input.until)
		};
	});
	const goals = plan.goals.map(({ workflow, measure }) => {
		const missed = (side) => {
			const text = definitions[side].workflows.find(({ name }) => name === workflow)?.measures[measure]?.goal;
			return text === void 0 ? null : weeksOff(facts[side], {
				workflow,
				measure,
				text
			});
		};
		return {
			kind: "goal",
			workflow,
			name: measure,
			opensIncident: false,
			before: missed("before"),
			after: missed("after")
		};
	});
	const tolerances = plan.tolerances.map((workflow) => {
		const paused = (side) => facts[side].map((week) => {
			const isPaused = week.workflows.find(({ name }) => name === workflow)?.state === "pause";
			return {
				week: week.week,
				count: isPaused ? 1 : 0,
				share: isPaused ? 1 : 0
			};
		});
		return {
			kind: "tolerance",
			workflow,
			name: workflow,
			opensIncident: false,
			before: paused("before"),
			after: paused("after")
		};
	});
	return [
		...thresholds,
		...goals,
		...tolerances
	];
}
/** How often a threshold fired in each week, and how long it was on. */
function firings(rule, ground, weeks, until) {
	const from = weeks[0].start;
	const { transitions } = evaluate(rule, ground, {
		state: QUIET,
		after: from - rule.over - rule.hold,
		until
	});
	const spans = [];
	for (const { does, at } of transitions) {
		const last = spans.at(-1);
		if (does === "fires") spans.push({
			from: at,
			to: until
		});
		else if (last !== void 0) last.to = at;
	}
	return weeks.map(({ week, start, end }) => {
		const on = spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, end) - Math.max(span.from, start)), 0);
		return {
			week,
			count: spans.filter((span) => span.from >= start && span.from < end).length,
			share: on / (end - start)
		};
	});
}
function weeksOff(facts, { workflow, measure, text }) {
	const read = parseGoal(text);
	if (!read.ok) return null;
	return facts.map((week) => {
		const found = week.workflows.find(({ name }) => name === workflow)?.measures[measure];
		const isOff = found !== void 0 && onGoal({
			goal: read.goal,
			unit: found.unit
		}, {
			...found,
			missing: null
		}, false) === false;
		return {
			week: week.week,
			count: isOff ? 1 : 0,
			share: isOff ? 1 : 0
		};
	});
}

// actions/core/report/decision/backtest-text.ts
/** How much of a week something was on, from a little to all of it. */
const BARS = [
	"▁",
	"▂",
	"▃",
	"▄",
	"▅",
	"▆",
	"▇",
	"█"
];
const NONE = "·";
const BEFORE = "until now";
const AFTER = "with this change";
const CELL = 3;
/** What a change would have done, in one sentence: `would have opened 4 incidents instead of 1 (weeks 36, 39, 41, 44)`. */
function replaySentence(replay) {
	const { before, after } = replay;
	const words = wordsOf(replay);
	const was = before === null ? null : `${words.counted(total(before))}${weeksText(before)}`;
	if (after === null) return was === null || total(before ?? []) === 0 ? `${words.none} anyhow` : `${words.past} ${was}`;
	const count = total(after);
	if (count === 0 && before !== null && total(before) > 0) return `${words.none}; until now ${was}`;
	if (count === 0) return words.none;
	const now = `${words.would} ${words.counted(count)}`;
	if (before === null) return `${now}${weeksText(after)}`;
	if (sameWeeks(before, after)) return `${now}${weeksText(after)}, with this change as without it`;
	if (count === total(before)) return `${now} as before, in other weeks${weeksText(after)}`;
	return `${now} instead of ${formatCount(total(before))}${weeksText(after)}`;
}
function wordsOf({ kind, opensIncident }) {
	switch (kind) {
		case "threshold": return opensIncident ? words([
			"would have opened",
			"opened",
			"would have opened no incident"
		], "incident") : words([
			"would have fired",
			"fired",
			"would not have fired"
		], "time");
		case "goal": return words([
			"would have been missed in",
			"was missed in",
			"would not have been missed"
		], "week");
		case "tolerance": return words([
			"would have paused it in",
			"paused it in",
			"would not have paused it"
		], "week");
		default: return kind;
	}
}
function words([would, past, none], one) {
	return {
		would,
		past,
		none,
		counted: (count) => counted(count, one)
	};
}
function total(weeks) {
	return weeks.reduce((sum, { count }) => sum + count, 0);
}
function sameWeeks(before, after) {
	return before.every(({ count }, index) => count === after[index]?.count);
}
/** ` (weeks 36, 39, 41 twice)`; nothing where there is none. */
function weeksText(weeks) {
	const named = weeks.filter(({ count }) => count > 0).map(({ week, count }) => `${numberOf(week)}${count === 1 ? "" : ` ×${count}`}`);
	if (named.length === 0) return "";
	return ` (${named.length === 1 ? "week" : "weeks"} ${named.join(", ")})`;
}
function numberOf(week) {
	return String(Number(week.slice(-2)));
}
/** What is replayed: `slow-first-response of Answer new leads`. Texts come from outside: the caller neutralises. */
function replaySubject(replay, titles) {
	const title = titles.get(replay.workflow) ?? replay.workflow;
	switch (replay.kind) {
		case "threshold": return `${replay.name} of "${title}"`;
		case "goal": return `The goal of ${replay.name.replaceAll("_", " ")} of "${title}"`;
		case "tolerance": return `The tolerance for the expansion of "${title}"`;
		default: return replay.kind;
	}
}
/** Weeks side by side, one column each: how much of it something was on, and how often it began where more than once. */
function replayChart(replay, weeks) {
	const width = Math.max(9, 16) + 1;
	const row = (label, cells) => `${label.padEnd(width)}${cells.map((cell) => cell.padStart(CELL)).join("")}`.trimEnd();
	const cells = (side) => {
		const by = new Map(side.map((one) => [one.week, one]));
		return weeks.map((week) => barOf(by.get(week)));
	};
	return [
		row("week", weeks.map(numberOf)),
		...replay.before === null ? [] : [row(BEFORE, cells(replay.before))],
		...replay.after === null ? [] : [row(AFTER, cells(replay.after))]
	].join("\n");
}
function barOf(week) {
	if (week === void 0 || week.share === 0 && week.count === 0) return NONE;
	const bar = BARS[Math.min(BARS.length - 1, Math.floor(week.share * BARS.length))];
	return week.count > 1 ? `${week.count}${bar}` : bar;
}
/** Everything about a backtest for a terminal. */
function backtestTerminal(replays, weeks, titles) {
	const [first, last] = [weeks[0], weeks.at(-1)];
	if (replays.length === 0) return "Nothing that can be replayed changes: no threshold, goal or tolerance.";
	const parts = replays.map((one) => `${plainText(replaySubject(one, titles))} ${replaySentence(one)}.\n\n${indented(replayChart(one, weeks))}`);
	return [`Replayed over the weeks ${first} to ${last}.`, ...parts].join("\n\n");
}
function indented(text) {
	return text.replaceAll(/^/gm, "  ");
}

// actions/shell/decision/backtest.ts
/**
* Replays what a plan names over the newest 13 weeks of a ledger, up to now. Null where the ledger has no record, or its
* weeks are cut by another zone than that of the change.
*/
async function backtest(ledger, definitions, plan, now) {
	const { zone } = definitions.after;
	const listed = (await ledger.weeks()).filter(({ records }) => records !== null);
	const [first] = listed;
	if (first === void 0 || ledger.zone !== zone || definitions.before.zone !== zone) return null;
	const calendar = weekCalendar(zone);
	const newest = listed.findLast(({ week }) => week <= calendar.of(now))?.week;
	if (newest === void 0) return null;
	const weeks = weeksBetween(addWeeks(newest, 1 - 13), newest).filter((week) => week >= first.week);
	if (isEmptyPlan(plan)) return {
		weeks,
		replays: [],
		isTold: true
	};
	if (!await hasBusinessRecord(ledger, weeks)) return {
		weeks,
		replays: [],
		isTold: false
	};
	const until = Math.min(now, calendar.end(newest));
	const rules = plan.thresholds.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
	const from = calendar.start(weeks[0]) - Math.max(0, ...rules.map(({ over, hold }) => over + hold));
	const evidence = await gatherEvidence(ledger, zone, rules, {
		from,
		until
	});
	const facts = await factsOf(ledger, definitions, plan, {
		weeks: weeks.filter((week) => calendar.end(week) <= now),
		now
	});
	return {
		weeks,
		replays: replay({
			plan,
			definitions,
			calendar,
			weeks,
			until,
			evidence,
			facts
		}),
		isTold: true
	};
}
/** Looks until the first one is found: an approval or an incident alone is nothing that a goal could be held against. */
async function hasBusinessRecord(ledger, weeks) {
	const wanted = new Set(weeks);
	const listed = (await ledger.weeks()).filter(({ week, records }) => records !== null && wanted.has(week));
	for (const { week } of listed) for await (const records of resolveWeek(ledger.readWeek(week))) if (records.some(({ type }) => !isOwnType(type))) return true;
	return false;
}
/** The facts of closed weeks by the definitions of both sides, where a goal or a tolerance asks for them. */
async function factsOf(ledger, definitions, { goals, tolerances }, { weeks, now }) {
	const [from, to] = [weeks[0], weeks.at(-1)];
	if (goals.length + tolerances.length === 0 || from === void 0 || to === void 0) return {
		before: [],
		after: []
	};
	const request = {
		ledger,
		definitions: definitions.before,
		from,
		to,
		now
	};
	const [before, after] = await measureBoth(request, definitions.after);
	return {
		before,
		after
	};
}

export { replaySubject as a, planOfAll as c, replaySentence as i, planReplay as l, backtestTerminal as n, firstOf as o, replayChart as r, isEmptyPlan as s, backtest as t };