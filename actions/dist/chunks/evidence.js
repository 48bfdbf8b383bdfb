import { a as parseDuration, n as HOUR, r as MINUTE, t as DAY } from "./duration.js";
import { A as textOf, D as rawBytes, E as meetsAll, F as parseConditions, G as reserveNumber, H as integers, K as percentileType7, M as byteTable, N as parseSelector, O as recordOf, S as DURATION_DEFAULTS, T as dataValue, U as numbers, W as reserveInteger, c as COMPLETION, g as openTrails, i as feeding, j as unescaped, k as recordReader, l as WORK, o as kindOfMeasure, q as kaplanMeier, s as ACTIVITY_FIELD, w as compileConditions, x as sortRows } from "./local-instant.js";
import { t as compareText } from "./finding.js";
import { t as OWN_SOURCE } from "./own-record.js";
import { i as lastBelow, n as businessCalendar, r as lastAtMost } from "./zone.js";
import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./sha2.js";
import { t as LIMITS } from "./integrity.js";
import { n as parseGoal } from "./goal.js";
import { n as parseThreshold, t as SIGNALS } from "./threshold.js";
import { t as INGESTED } from "./acknowledgement.js";

// actions/core/decision/ages.ts
const CALENDAR_TIME = {
	between: (from, to) => to - from,
	lastWithin: (from, length) => from + length
};
const known$1 = /* @__PURE__ */ new WeakMap();
/** Business time of the definitions; it is laid out when it is first asked for, once for all that share their hours. */
function businessTime({ zone, businessHours, holidays }) {
	const before = known$1.get(businessHours);
	if (before?.zone === zone && before.holidays === holidays) return before.ages;
	const ages = openBusinessTime({
		zone,
		businessHours,
		holidays
	});
	known$1.set(businessHours, {
		zone,
		businessHours,
		holidays,
		ages
	});
	return ages;
}
function openBusinessTime({ zone, businessHours, holidays }) {
	const isEverOpen = Object.values(businessHours).some((times) => times.length > 0);
	let calendar = null;
	const open = () => {
		calendar ??= businessCalendar({
			zone,
			hours: businessHours,
			holidays
		});
		return calendar;
	};
	return {
		between: (from, to) => open().between(from, to),
		lastWithin: (from, length) => {
			if (length < 0) return from - 1;
			if (!isEverOpen) return Number.POSITIVE_INFINITY;
			return open().nextOpening(open().add(from, length));
		}
	};
}

// actions/core/decision/tally.ts
/**
* Counts stretches of time: those that have begun less those that are over. Instants are nearly always asked for in order, so the
* two lists are walked along with them; the cost of a question does not grow with the window that it is about.
*/
function openTally() {
	const begins = [];
	const ends = [];
	return {
		add: (from, until) => {
			if (!(from < until)) return;
			begins.push(from);
			ends.push(until);
		},
		finish: () => {
			const [begun, over] = [walk(new Float64Array(begins).sort()), walk(new Float64Array(ends).sort())];
			return { at: (instant) => begun(instant) - over(instant) };
		}
	};
}
/** How many of sorted instants are not after one. */
function walk(sorted) {
	let passed = 0;
	return (instant) => {
		if (passed > 0 && sorted[passed - 1] > instant) passed = lastAtMost(sorted, instant) + 1;
		while (passed < sorted.length && sorted[passed] <= instant) passed += 1;
		return passed;
	};
}
/** When a row counts in windows of a length: while it holds, from its instant until that has left the window. */
function countsFrom({ at, from }, row) {
	return Math.max(at[row], from[row]);
}
function countsUntil({ at, until }, row, over) {
	return Math.min(at[row] + over, until[row]);
}
/** How many rows count in the window that ends at an instant. */
function tallyOf(rows, over) {
	const list = openTally();
	for (let row = 0; row < rows.length; row += 1) list.add(countsFrom(rows, row), countsUntil(rows, row, over));
	return list.finish();
}

// actions/core/decision/gauge.ts
const UNKNOWN = {
	holds: null,
	restless: false
};
function known(holds, restless = false) {
	return {
		holds,
		restless
	};
}
/** Whether a value is on the side of the condition that it speaks of. */
function satisfies({ op, value: limit }, value) {
	switch (op) {
		case ">": return value > limit;
		case ">=": return value >= limit;
		case "<": return value < limit;
		case "<=": return value <= limit;
		default: return op;
	}
}
/** The rows whose instant lies in the window that ends at this one: from index to index. */
function windowOf({ at }, end, over) {
	return [lastAtMost(at, end - over) + 1, lastAtMost(at, end) + 1];
}
/** Marks when rows come into a window, change, and leave it. */
function markRows(stops, rows, over) {
	for (let row = 0; row < rows.length; row += 1) {
		stops.mark(countsFrom(rows, row));
		stops.mark(countsUntil(rows, row, over));
	}
}
/** What ends a firing where no `clear` is written: that `when` holds no longer. */
function opposite({ holds, restless }) {
	return {
		holds: holds === null ? null : !holds,
		restless
	};
}

// actions/core/learning/statistics/burn-rate.ts
/**
* How many times too fast an error budget is used: error rate / (1 - objective). 1 uses it up exactly within the
* objective's period. null without events; Infinity for any error where the objective is 1. Source: Google SRE
* Workbook, chapter 5.
*/
function burnRate(good, total, objective) {
	if (total === 0) return null;
	if (good === total) return 0;
	return (1 - good / total) / (1 - objective);
}

// actions/core/decision/gauges/burn-gauge.ts
/** The short window is a twelfth of the long one (Google SRE Workbook, chapter 5, table 5-8). */
const SHORT = 1 / 12;
/**
* How many times too fast the error budget is used. It fires where the long and the short window burn: the long one says
* that it matters, the short one that it still goes on. So it is over as soon as one of them is.
*/
function burnGauge(rule, { all, hits }) {
	const { share, countsBad } = rule.budget;
	const short = rule.over * SHORT;
	const windowOf = (over) => ({
		all: tallyOf(all, over),
		hits: tallyOf(hits, over)
	});
	const [long, now] = [windowOf(rule.over), windowOf(short)];
	const burn = (at, window) => {
		const total = window.all.at(at);
		const counted = window.hits.at(at);
		return burnRate(countsBad ? total - counted : counted, total, 1 - share);
	};
	const when = (at) => {
		if (long.all.at(at) < Math.max(1, rule.atLeast)) return UNKNOWN;
		const [slow, fast] = [burn(at, long), burn(at, now)];
		return known(satisfies(rule.when, slow) && fast !== null && satisfies(rule.when, fast));
	};
	const clear = (at) => {
		const condition = rule.clear;
		if (condition === null) return opposite(when(at));
		const rates = [burn(at, long), burn(at, now)].filter((rate) => rate !== null);
		return rates.length === 0 ? UNKNOWN : known(rates.some((rate) => satisfies(condition, rate)));
	};
	return {
		mark: (stops) => {
			for (const rows of [all, hits]) {
				markRows(stops, rows, rule.over);
				markRows(stops, rows, short);
			}
		},
		when,
		clear,
		read: (at) => ({
			value: burn(at, long),
			beyond: false,
			cases: long.all.at(at)
		})
	};
}

// actions/core/decision/gauges/count-gauge.ts
/** A source that brought nothing for so long cannot be said to have brought none of these. */
const ALIVE_WITHIN = 7 * DAY;
/** How many in the window. None is only a number where a source that would bring them brings anything at all. */
function countGauge(rule, rows, times) {
	const found = tallyOf(rows, rule.over);
	const alive = Math.max(rule.over, ALIVE_WITHIN);
	const isAlive = (at) => times.length === 0 || times.some((list) => (list[lastAtMost(list, at)] ?? NaN) > at - alive);
	const look = (at, condition) => {
		const count = found.at(at);
		if (count === 0 && !isAlive(at)) return UNKNOWN;
		return known(satisfies(condition, count));
	};
	return {
		mark: (stops) => {
			markRows(stops, rows, rule.over);
			for (const list of times) for (const time of list) {
				stops.mark(time);
				stops.mark(time + alive);
			}
		},
		when: (at) => look(at, rule.when),
		clear: (at) => rule.clear === null ? opposite(look(at, rule.when)) : look(at, rule.clear),
		read: (at) => {
			const count = found.at(at);
			return {
				value: count === 0 && !isAlive(at) ? null : count,
				beyond: false,
				cases: count
			};
		}
	};
}

// actions/core/decision/gauges/duration-gauge.ts
const PERCENTILES = {
	p50: .5,
	p90: .9,
	p95: .95
};
/** What counts as equal where S(t) is held against 1 - p; as in kaplan-meier.ts. */
const EQUAL = 1e-11;
/**
* From one record of a case to another. Of cases that came in the open ones are censored, so that it fires when nobody
* answers at all: `p90 > x` holds where S(x) > 0.10 among the window's cases and one of them has taken longer than x (ADR 14).
* Of cases that finished it is the type-7 percentile. Counting on both sides of the limit settles nearly every question; only where open cases younger than
* the limit could tip it, the whole curve is computed.
*/
function durationGauge(rule, rows, ages) {
	const { shape } = rule.feed;
	if (shape.kind !== "duration") throw new Error(`${rule.id} is no duration`);
	const { finishedOnly, statistic } = shape;
	const limitOf = (condition) => {
		const used = condition.statistic ?? statistic;
		const exact = Math.round(condition.value * HOUR);
		const length = condition.op === ">" || condition.op === "<=" ? exact : exact - 1;
		const last = Float64Array.from(rows.start, (start) => ages.lastWithin(start, length));
		return {
			condition,
			p: used === "mean" ? null : PERCENTILES[used],
			length,
			last,
			...tallies(rows, rule.over, last)
		};
	};
	const when = limitOf(rule.when);
	const clear = rule.clear === null ? null : limitOf(rule.clear);
	const look = (at, limit) => {
		const counts = {
			within: limit.within.at(at),
			beyond: limit.beyond.at(at),
			open: limit.open.at(at)
		};
		if (counts.within + counts.beyond + counts.open < Math.max(1, rule.atLeast)) return UNKNOWN;
		if (limit.p === null) return meanLook(rows, rule, ages, at, limit.condition);
		const upward = limit.condition.op.startsWith(">");
		const turned = ({ holds, restless }) => ({
			holds: upward ? holds : !holds,
			restless
		});
		if (finishedOnly) return percentileLook(rows, rule, ages, at, limit, counts);
		if (limit === when && upward && counts.beyond === 0) return known(false);
		const settled = settledBySides(counts, 1 - limit.p + EQUAL);
		if (settled !== null) return turned(known(settled));
		const { finished, open } = lengthsAt(rows, at, rule.over, ages);
		return turned(known(kaplanMeier(finished, open).exceeds(limit.p, limit.length), true));
	};
	return {
		mark: (stops) => {
			markRows(stops, rows, rule.over);
			if (finishedOnly) return;
			for (const { last } of [when, ...clear === null ? [] : [clear]]) for (const instant of last) stops.mark(instant + 1);
		},
		when: (at) => look(at, when),
		clear: (at) => clear === null ? opposite(look(at, when)) : look(at, clear),
		read: (at) => readingAt(rows, rule, ages, at, {
			finishedOnly,
			used: rule.when.statistic ?? statistic
		})
	};
}
/** Each case of a window is finished within the limit, beyond it, or open within it; an open one is beyond it in the end. */
function tallies(rows, over, last) {
	const [within, beyond, open] = [
		openTally(),
		openTally(),
		openTally()
	];
	for (let row = 0; row < rows.length; row += 1) {
		const [from, until] = [countsFrom(rows, row), countsUntil(rows, row, over)];
		const ended = rows.end[row];
		const limit = last[row];
		if (Number.isNaN(ended)) {
			open.add(from, Math.min(until, limit + 1));
			beyond.add(Math.max(from, limit + 1), until);
		} else if (ended > limit) beyond.add(from, until);
		else within.add(from, until);
	}
	return {
		within: within.finish(),
		beyond: beyond.finish(),
		open: open.finish()
	};
}
/**
* Whether S > share, where it is the same wherever the open cases within the limit will end; null where it is not. The curve
* is lowest where they were never there, and highest where all of them take longer.
*/
function settledBySides({ within, beyond, open }, share) {
	const ended = within + beyond;
	if (ended > 0 && beyond / ended > share) return true;
	return (beyond + open) / (ended + open) > share ? null : false;
}
/** Milliseconds of each case of the window: how long it took, or has taken so far. */
function lengthsAt(rows, at, over, ages) {
	const [low, high] = windowOf(rows, at, over);
	const lengths = {
		finished: [],
		open: []
	};
	for (let row = low; row < high; row += 1) {
		if (!(rows.from[row] <= at && at < rows.until[row])) continue;
		const start = rows.start[row];
		const ended = rows.end[row];
		if (Number.isNaN(ended)) lengths.open.push(ages.between(start, at));
		else lengths.finished.push(ages.between(start, ended));
	}
	return lengths;
}
/** The interpolated percentile lies between two neighbours: only where the limit does too, it has to be computed. */
function percentileLook(rows, rule, ages, at, { condition, p }, { within, beyond }) {
	const position = (within + beyond - 1) * p;
	const upward = condition.op.startsWith(">");
	if (within <= Math.floor(position)) return known(upward);
	if (within >= Math.ceil(position) + 1) return known(!upward);
	const value = percentile(lengthsAt(rows, at, rule.over, ages).finished, p);
	return known(satisfies(condition, value));
}
function percentile(lengths, p) {
	return percentileType7(Float64Array.from(lengths, (length) => length / HOUR).sort(), p);
}
/** An open case takes at least as long as it has: with that the mean is too low, never too high. */
function meanLook(rows, rule, ages, at, condition) {
	const { finished, open } = lengthsAt(rows, at, rule.over, ages);
	const soFar = meanHours([...finished, ...open]);
	const restless = open.length > 0;
	if (condition.op.startsWith(">")) return known(satisfies(condition, soFar), restless);
	const ended = meanHours(finished);
	if (ended === null) return {
		holds: null,
		restless
	};
	return known(satisfies(condition, ended) && satisfies(condition, soFar), restless);
}
function meanHours(lengths) {
	if (lengths.length === 0) return null;
	return lengths.reduce((sum, length) => sum + length, 0) / lengths.length / HOUR;
}
function readingAt(rows, rule, ages, at, { finishedOnly, used }) {
	const { finished, open } = lengthsAt(rows, at, rule.over, ages);
	const cases = finished.length + open.length;
	if (used === "mean") return {
		value: meanHours([...finished, ...open]),
		beyond: open.length > 0,
		cases
	};
	const p = PERCENTILES[used];
	if (finishedOnly) return {
		value: percentile(finished, p),
		beyond: false,
		cases
	};
	const quantile = kaplanMeier(finished, open).quantile(p);
	if (quantile === null) return {
		value: null,
		beyond: false,
		cases
	};
	return {
		value: quantile.value / HOUR,
		beyond: quantile.beyond,
		cases
	};
}

// actions/core/decision/gauges/share-gauge.ts
/** The share of the window's cases that are counted. */
function shareGauge(rule, { all, hits }) {
	const total = tallyOf(all, rule.over);
	const counted = tallyOf(hits, rule.over);
	const look = (at, condition) => {
		const cases = total.at(at);
		if (cases < Math.max(1, rule.atLeast)) return UNKNOWN;
		return known(satisfies(condition, counted.at(at) / cases));
	};
	return {
		mark: (stops) => {
			markRows(stops, all, rule.over);
			markRows(stops, hits, rule.over);
		},
		when: (at) => look(at, rule.when),
		clear: (at) => rule.clear === null ? opposite(look(at, rule.when)) : look(at, rule.clear),
		read: (at) => {
			const cases = total.at(at);
			return {
				value: cases === 0 ? null : counted.at(at) / cases,
				beyond: false,
				cases
			};
		}
	};
}

// actions/core/decision/gauges/silence-gauge.ts
/**
* Business time since the newest record: nights are no silence. What has brought nothing for longer than the window is not
* expected any more, so nothing is said of it: it neither fires nor is it over.
*/
function silenceGauge(rule, rows, ages) {
	const newest = (at) => {
		const time = rows.at[lastAtMost(rows.at, at)];
		return time === void 0 || time <= at - rule.over ? null : time;
	};
	const hours = (at) => {
		const time = newest(at);
		return time === null ? null : ages.between(time, at) / HOUR;
	};
	const look = (at, condition) => {
		const value = hours(at);
		return value === null ? UNKNOWN : known(satisfies(condition, value));
	};
	return {
		mark: (stops) => {
			const limits = [rule.when, rule.clear ?? rule.when].map(({ value }) => Math.round(value * HOUR));
			for (let row = 0; row < rows.length; row += 1) {
				const time = rows.at[row];
				const next = rows.at[row + 1] ?? Number.POSITIVE_INFINITY;
				stops.mark(time);
				stops.mark(time + rule.over);
				for (const limit of limits) {
					const last = next - time <= limit ? Number.POSITIVE_INFINITY : ages.lastWithin(time, limit);
					stops.mark(last);
					stops.mark(last + 1);
				}
			}
		},
		when: (at) => look(at, rule.when),
		clear: (at) => rule.clear === null ? opposite(look(at, rule.when)) : look(at, rule.clear),
		read: (at) => ({
			value: hours(at),
			beyond: false,
			cases: newest(at) === null ? 0 : 1
		})
	};
}

// actions/core/decision/grid.ts
/**
* Thresholds are looked at every five minutes of the clock, whenever somebody gets round to computing it: a decision's time
* is an instant of this grid, never that of a run. Every zone's offset is a multiple of it, so it is even on local clocks.
*/
const STEP = 5 * MINUTE;
/** The first instant of the grid that is not before this one. */
function stepFrom(instant) {
	return Math.ceil(instant / STEP) * STEP;
}
/** The last instant of the grid that is not after this one. */
function stepUntil(instant) {
	return Math.floor(instant / STEP) * STEP;
}
function openStops(after, until) {
	const first = stepUntil(after) + STEP;
	const count = Math.max(0, Math.floor((until - first) / STEP) + 1);
	const marked = new Uint8Array(count);
	const mark = (instant) => {
		if (!(instant > first && instant <= until)) return;
		const at = Math.ceil((instant - first) / STEP);
		if (at < count) marked[at] = 1;
	};
	const next = (instant) => {
		const at = marked.indexOf(1, Math.max(0, Math.ceil((instant - first) / STEP)));
		return at === -1 ? Number.POSITIVE_INFINITY : first + at * STEP;
	};
	if (count > 0) marked[0] = 1;
	return {
		mark,
		markAll: () => marked.fill(1),
		next
	};
}

// actions/core/decision/rule-state.ts
const QUIET = { phase: "quiet" };
/**
* The state at an instant from the state before it. What cannot be said is never good news: it ends a wait for firing, which
* must hold without a gap, and a wait for the end, which must be seen; it neither fires nor clears anything.
*
* @param hold how long `when` holds before it fires, and `clear` before it is over, in milliseconds.
*/
function stateAt(state, at, hold, signs) {
	switch (state.phase) {
		case "quiet":
		case "pending": {
			if (signs.when() !== true) return QUIET;
			const since = state.phase === "pending" ? state.since : at;
			return at - since >= hold ? {
				phase: "firing",
				began: since,
				fired: at
			} : {
				phase: "pending",
				since
			};
		}
		case "firing":
		case "clearing": {
			const { began, fired } = state;
			if (signs.clear() !== true) return {
				phase: "firing",
				began,
				fired
			};
			const since = state.phase === "clearing" ? state.since : at;
			return at - since >= hold ? QUIET : {
				phase: "clearing",
				began,
				fired,
				since
			};
		}
		default: return state;
	}
}
/** When the state changes if nothing else does; null where only something new can change it. */
function dueAt(state, hold) {
	return state.phase === "pending" || state.phase === "clearing" ? state.since + hold : null;
}
/** Whether people were called and it is not over. */
function isFiring(state) {
	return state.phase === "firing" || state.phase === "clearing";
}

// actions/core/decision/trust.ts
/** A source is broken for a week, as on the scoreboard: of a shorter window one refused row would be too many. */
const WEEK = 7 * DAY;
/** So far back refused rows matter to a threshold: while they are missing in its window, and for a week at least. */
function refusalsMatterFor({ over }) {
	return Math.max(WEEK, over);
}
const ALWAYS = {
	holds: () => true,
	mark: () => {}
};
/**
* A source of whose rows too many were refused is broken: on half of the rows nothing is decided. It is held against the last
* week and against the threshold's whole window, where that is longer: what was refused on day ten is missing until day 28. How
* the sources are themselves is always known.
*/
function trustIn(rule, evidence) {
	const { kind } = rule.feed.shape;
	if (kind === "silence" || kind === "quarantined") return ALWAYS;
	const concerned = rule.sources.map((source) => ({
		taken: evidence.times(source),
		refused: evidence.refused(source)
	})).filter(({ refused }) => refused.length > 0);
	if (concerned.length === 0) return ALWAYS;
	const lengths = [.../* @__PURE__ */ new Set([WEEK, refusalsMatterFor(rule)])];
	return {
		holds: (at) => concerned.every((source) => lengths.every((length) => shareRefused(source, at, length) <= LIMITS.quarantined.broken)),
		mark: (stops) => {
			for (const { taken, refused } of concerned) for (const times of [taken, refused]) for (const time of times) {
				stops.mark(time);
				for (const length of lengths) stops.mark(time + length);
			}
		}
	};
}
/** The share of a source's rows that were refused in the time before an instant; none where nothing came. */
function shareRefused({ taken, refused }, at, length) {
	const bad = countWithin(refused, at, length);
	return bad === 0 ? 0 : bad / (bad + countWithin(taken, at, length));
}
function countWithin(times, at, length) {
	return lastAtMost(times, at) - lastAtMost(times, at - length);
}

// actions/core/decision/evaluate.ts
/** @param definitions of the thresholds: their zone, hours and holidays. */
function groundOf(evidence, definitions) {
	return {
		evidence,
		business: businessTime(definitions)
	};
}
/**
* Looks at one threshold at every instant of the grid in (after, until], and says what it decides. Only instants at which
* something can have changed are computed, so the cost goes with what happened and not with the length of time. The result
* depends on the records, the threshold and the state before alone: never on when, or how often, somebody computes it.
*/
function evaluate(rule, ground, { state: before, after, until }) {
	const gauge = gaugeOf(rule, ground);
	const trust = trustIn(rule, ground.evidence);
	const stops = openStops(after, until);
	gauge.mark(stops);
	trust.mark(stops);
	const asked = (ask, at) => {
		const { holds, restless } = trust.holds(at) ? ask(at) : UNKNOWN;
		if (restless) stops.mark(at + STEP);
		return holds;
	};
	const transitions = [];
	let state = before;
	markDue(stops, state, rule.hold);
	for (let at = stops.next(after + 1); at <= until; at = stops.next(at + 1)) {
		const was = state;
		state = stateAt(was, at, rule.hold, {
			when: () => asked(gauge.when, at),
			clear: () => asked(gauge.clear, at)
		});
		markDue(stops, state, rule.hold);
		const change = transitionOf(was, state);
		if (change !== null) transitions.push({
			rule,
			at,
			...change,
			before: was.phase,
			after: state.phase,
			reading: gauge.read(at)
		});
	}
	return {
		transitions,
		state
	};
}
function markDue(stops, state, hold) {
	const due = dueAt(state, hold);
	if (due !== null) stops.mark(due);
}
function transitionOf(was, is) {
	if (!isFiring(was) && isFiring(is)) return {
		does: "fires",
		began: beganOf(is)
	};
	if (isFiring(was) && !isFiring(is)) return {
		does: "clears",
		began: beganOf(was)
	};
	return null;
}
function beganOf(state) {
	return "began" in state ? state.began : NaN;
}
/** The number that a threshold looks at, ready to be asked. */
function gaugeOf(rule, { evidence, business }) {
	const { feed, sources } = rule;
	const { all, hits } = evidence.rows(feed, sources);
	switch (feed.shape.kind) {
		case "duration": return durationGauge(rule, all, feed.shape.business ? business : CALENDAR_TIME);
		case "silence": return silenceGauge(rule, all, business);
		case "count":
		case "assist": return countGauge(rule, all, sources.map(evidence.times));
		default: {
			const rows = {
				all,
				hits: hits ?? all
			};
			return rule.budget === null ? shareGauge(rule, rows) : burnGauge(rule, rows);
		}
	}
}

// actions/core/decision/unreadable.ts
/** A threshold, or the measure that it looks at, cannot be read: a finding of the catalog's rules says so to people. */
var Unreadable = class extends Error {
	name = "Unreadable";
};

// actions/core/decision/feed-spec.ts
/** A case is followed so long, as the weekly measures do. */
const FOLLOWED = 90 * DAY;
/** What a threshold looks at. Throws Unreadable where the measure cannot be read. */
function feedOf(workflow, { source }, { measure }) {
	const written = workflow.measures[measure];
	const part = written === void 0 ? signalFeed(measure, source ?? null) : measureFeed(workflow, measure, written);
	const types = part.types ?? [...new Set(part.matchers.map(({ type }) => type))];
	const key = JSON.stringify([
		workflow.name,
		part.shape,
		part.matchers,
		part.tests
	]);
	return {
		...part,
		key,
		workflow: workflow.name,
		types
	};
}
function signalFeed(name, source) {
	const common = {
		matchers: [],
		tests: [],
		types: ["any"],
		reach: 0
	};
	switch (name) {
		case "silence": return {
			...common,
			shape: {
				kind: "silence",
				source
			}
		};
		case "quarantined": return {
			...common,
			shape: {
				kind: "quarantined",
				source
			}
		};
		default: throw new Unreadable(`there is no measure ${name}`);
	}
}
function measureFeed(workflow, name, written) {
	const kind = kindOfMeasure(name, written).id;
	switch (kind) {
		case "duration": return durationFeed(name, written);
		case "rate": return {
			shape: { kind: "rate" },
			matchers: [matcher(written.of, "last"), ...written.cases === void 0 ? [] : [matcher(written.cases, "first")]],
			tests: [conditions(written.where)],
			reach: FOLLOWED
		};
		case "quality": return qualityFeed(workflow, written);
		case "reopen": return {
			shape: { kind: "reopen" },
			matchers: [matcher(written.after ?? "first case.completed", "first"), ...(written.work === void 0 ? WORK : [written.work]).map((text) => matcher(text, "last"))],
			tests: [],
			reach: FOLLOWED
		};
		case "rework": return {
			shape: {
				kind: "rework",
				activityField: written.activity ?? "activity"
			},
			matchers: [],
			tests: [],
			types: ["any"],
			reach: FOLLOWED
		};
		case "assist": {
			const lookback = parseDuration(written.lookback ?? "30d");
			return {
				shape: {
					kind: "assist",
					lookback
				},
				matchers: [],
				tests: [],
				types: ["conversion.won"],
				reach: lookback
			};
		}
		case "incidents": return {
			shape: { kind: "count" },
			matchers: [{
				pick: "each",
				type: "incident.opened",
				where: []
			}],
			tests: [],
			reach: 0
		};
		case "count": {
			const counted = matcher(written.count ?? "case.completed", "each");
			return {
				shape: { kind: "count" },
				matchers: [counted],
				tests: [],
				reach: counted.pick === "each" ? 0 : FOLLOWED
			};
		}
		default: throw new Error(`thresholds cannot look at ${kind}`);
	}
}
function durationFeed(name, written) {
	const text = {
		...DURATION_DEFAULTS[name],
		...written
	};
	const finishedOnly = text.of === "finished";
	const from = matcher(text.from, "first");
	return {
		shape: {
			kind: "duration",
			finishedOnly,
			business: text.hours === "business",
			statistic: text.statistic ?? "p50"
		},
		matchers: [from, matcher(text.to, "first")],
		tests: [],
		reach: FOLLOWED
	};
}
/** Every check within the window counts: a threshold does not wait for the week's sample to be complete. */
function qualityFeed({ measures }, { passes }) {
	const shape = { kind: "quality" };
	if (passes === void 0) {
		const passed = (value) => [{
			field: "passed",
			op: "=",
			values: [value]
		}];
		return {
			shape,
			matchers: [matcher("last output.checked", "last")],
			tests: [passed("true"), passed("false")],
			reach: FOLLOWED
		};
	}
	return {
		shape,
		matchers: [matcher(measures.cycle_time?.to ?? "last case.completed", "last")],
		tests: [conditions(passes), []],
		reach: FOLLOWED
	};
}
function matcher(text, pick) {
	const read = parseSelector(text);
	if (!read.ok) throw new Unreadable(`"${text}": ${read.message}`);
	const selector = read.selector;
	return {
		pick: selector.pick === "each" ? pick : selector.pick,
		type: selector.type,
		where: selector.where
	};
}
function conditions(text) {
	const read = parseConditions(text);
	if (!read.ok) throw new Unreadable(`"${text}": ${read.message}`);
	return read.conditions;
}

// actions/core/decision/rule.ts
/** A window, or a wait, of more than a year is a mistake; and nobody may make a run read ten thousand years. */
const LONGEST = 366 * DAY;
/** What goes wrong where it fires: the part of an incident's key that stays the same. */
function causeOf({ id }) {
	return `threshold:${id}`;
}
function compileRules(definitions) {
	const compiled = {
		rules: [],
		unreadable: []
	};
	for (const workflow of definitions.workflows) for (const threshold of workflow.thresholds) try {
		compiled.rules.push(compileRule(definitions, workflow, threshold));
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		compiled.unreadable.push({
			id: ruleId(workflow, threshold),
			why: error.message
		});
	}
	compiled.rules.sort((a, b) => compareText(a.id, b.id));
	return compiled;
}
function ruleId({ name }, { id }) {
	return `${name}/${id}`;
}
function compileRule(definitions, workflow, threshold) {
	const when = conditionOf(threshold.when);
	const measure = measureText(workflow, when);
	const feed = feedOf(workflow, threshold, when);
	const rule = {
		id: ruleId(workflow, threshold),
		workflow: workflow.name,
		file: workflow.file,
		threshold,
		when,
		clear: threshold.clear === void 0 ? null : conditionOf(threshold.clear),
		over: lengthOf(threshold.over),
		atLeast: threshold.at_least === void 0 ? 1 : Number.parseInt(threshold.at_least, 10),
		hold: threshold.for === void 0 ? 0 : lengthOf(threshold.for),
		budget: when.burn ? budgetOf(threshold, measure) : null,
		feed,
		sources: sourcesOf(definitions, workflow, threshold, feed)
	};
	if (rule.clear !== null && rule.clear.measure !== when.measure) throw new Unreadable(`it clears on another measure than that of "${threshold.when}"`);
	const { zone, businessHours, holidays } = definitions;
	const { then: _, ...decides } = threshold;
	const { goal, ...looked } = measure;
	const objective = when.burn ? goal : void 0;
	return {
		...rule,
		digest: digestOf([
			decides,
			looked,
			objective,
			feed.key,
			zone,
			businessHours,
			holidays
		])
	};
}
function conditionOf(text) {
	const read = parseThreshold(text);
	if (!read.ok) throw new Unreadable(`"${text}": ${read.message}`);
	return read.threshold;
}
function measureText({ measures }, { measure }) {
	const written = measures[measure];
	if (written !== void 0) return written;
	if (Object.hasOwn(SIGNALS, measure)) return {};
	throw new Unreadable(`there is no measure ${measure}`);
}
function lengthOf(text) {
	const length = parseDuration(text);
	if (length === null || length < 0 || length > LONGEST) throw new Unreadable(`"${text}" is no duration`);
	return length;
}
/** The error budget: what the objective leaves. A goal such as `<= 5%` counts the bad ones already. */
function budgetOf({ objective }, { goal }) {
	const read = goal === void 0 ? null : parseGoal(goal);
	const countsBad = read?.ok === true && read.goal.op.startsWith("<");
	if (objective !== void 0) return {
		share: 1 - Number(`${Number.parseFloat(objective)}e-2`),
		countsBad
	};
	if (!read?.ok || read.goal.unit !== "ratio") throw new Unreadable("a burn rate needs an objective");
	return {
		share: countsBad ? read.goal.value : 1 - read.goal.value,
		countsBad
	};
}
function sourcesOf(definitions, { name }, { source }, { types }) {
	if (source !== void 0) return [source];
	return feeding(definitions, name, types).map((of) => of.name);
}
function digestOf(parts) {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}

// actions/core/decision/feed.ts
/** The first bit of the tests. */
const TESTS = 16;
/** Of an assist's records: those that are conversions. */
const CONVERSION = 2;
const RECORD = 1;
function openFeed(spec, reader) {
	const subjects = byteTable();
	const extras = byteTable();
	const bitsOf = bitsReader(spec, reader);
	const extraOf = extraReader(spec, reader, extras);
	const [places, bits, extra] = [
		integers(-1),
		integers(0),
		integers(-1)
	];
	const [times, sequences] = [numbers(), numbers()];
	const ids = [];
	const take = (read, idOf) => {
		const found = bitsOf(read);
		if (found === 0) return;
		const at = ids.length;
		for (const list of [
			places,
			bits,
			extra
		]) reserveInteger(list, at, -1);
		for (const list of [times, sequences]) reserveNumber(list, at);
		places.data[at] = numberOf(subjects, read, read.line.subject);
		bits.data[at] = found;
		extra.data[at] = extraOf(read);
		times.data[at] = read.time;
		sequences.data[at] = read.sequence;
		ids.push(idOf(read));
	};
	return {
		spec,
		take,
		length: () => ids.length,
		cases: subjects.size,
		case: (row) => places.data[row],
		time: (row) => times.data[row],
		sequence: (row) => sequences.data[row],
		id: (row) => ids[row],
		bits: (row) => bits.data[row],
		extra: (row) => extra.data[row]
	};
}
function numberOf(table, { line }, { start, end }) {
	return start < 0 ? -1 : table.number(line.bytes, start, end);
}
/** Which records matter, and as what: 0 for those that do not. */
function bitsReader(spec, reader) {
	const own = wanted(reader.workflows, spec.workflow);
	const { shape } = spec;
	switch (shape.kind) {
		case "silence":
		case "quarantined": {
			const opsbook = wanted(reader.sources, OWN_SOURCE);
			const only = shape.source === null ? null : wanted(reader.sources, shape.source);
			return ({ workflow, source }) => (only === null ? workflow === own && source !== opsbook : source === only) ? RECORD : 0;
		}
		case "assist": {
			const conversion = wanted(reader.types, "conversion.won");
			return ({ workflow, type }) => (workflow === own ? RECORD : 0) | (type === conversion ? 2 : 0);
		}
		case "rework": {
			const key = wanted(reader.keys, shape.activityField);
			return (read) => {
				if (read.workflow !== own || read.line.subject.start < 0) return 0;
				const activity = dataValue(read, key);
				return activity !== null && activity.end > activity.start ? RECORD : 0;
			};
		}
		default: return matching(spec, reader, own);
	}
}
function matching(spec, reader, own) {
	const tests = spec.tests.map((test) => compileConditions(test, reader));
	const matchers = spec.matchers.map(({ type, where }) => ({
		type: type === "any" ? -1 : wanted(reader.types, type),
		where: compileConditions(where, reader)
	}));
	const needsCase = spec.shape.kind !== "count" || spec.matchers.some(({ pick }) => pick !== "each");
	return (read) => {
		if (read.workflow !== own || needsCase && read.line.subject.start < 0) return 0;
		let bits = 0;
		for (let index = 0; index < matchers.length; index += 1) {
			const { type, where } = matchers[index];
			if ((type === -1 || type === read.type) && meetsAll(where, read)) bits |= 1 << index;
		}
		if (bits === 0) return 0;
		for (let index = 0; index < tests.length; index += 1) if (meetsAll(tests[index], read)) bits |= 1 << 16 + index;
		return bits;
	};
}
/** The number that a text will have in the table. */
function wanted(table, text) {
	const raw = rawBytes(text);
	return table.number(raw, 0, raw.length);
}
function extraReader({ shape }, reader, table) {
	if (shape.kind === "assist") return (read) => numberOf(table, read, read.line.person);
	if (shape.kind !== "rework") return () => -1;
	const key = wanted(reader.keys, shape.activityField);
	return (read) => numberOf(table, read, dataValue(read, key));
}
/** The rows of each case in the one order of records (time, sequence, id); those without a case are one group. */
function eachCase(feed, visit) {
	const { starts, rows } = byCase(feed);
	const ordered = inOrder$1(feed);
	for (let group = 0; group + 1 < starts.length; group += 1) {
		const [start, end] = [starts[group], starts[group + 1]];
		if (start === end) continue;
		sortRows(rows, start, end, ordered);
		visit(rows.subarray(start, end));
	}
}
/** The rows of each case together, those without a case first: a counting sort, since a comparison sort is too slow. */
function byCase(feed) {
	const length = feed.length();
	const starts = new Int32Array(feed.cases() + 2);
	for (let row = 0; row < length; row += 1) starts[feed.case(row) + 2] += 1;
	for (let group = 1; group < starts.length; group += 1) starts[group] += starts[group - 1];
	const next = starts.slice();
	const rows = new Int32Array(length);
	for (let row = 0; row < length; row += 1) {
		const group = feed.case(row) + 1;
		rows[next[group]] = row;
		next[group] += 1;
	}
	return {
		starts,
		rows
	};
}
function inOrder$1(feed) {
	return (a, b) => {
		const apart = feed.time(a) - feed.time(b) || feed.sequence(a) - feed.sequence(b);
		if (apart !== 0) return apart;
		const [one, other] = [feed.id(a), feed.id(b)];
		return one < other ? -1 : one > other ? 1 : 0;
	};
}
/** The name of a source by its number. */
function sourceName({ sources }, number) {
	return unescaped(sources.text(number));
}

// actions/core/decision/rows.ts
function openRows() {
	const [at, from, until, start, end] = [
		[],
		[],
		[],
		[],
		[]
	];
	return {
		add: (row) => {
			if (!(row.from < row.until)) return;
			at.push(row.at);
			from.push(row.from);
			until.push(row.until);
			start.push(row.start);
			end.push(row.end);
		},
		finish: () => {
			const order = orderOf(at);
			const column = (list) => inOrder(list, order);
			return {
				length: at.length,
				at: column(at),
				from: column(from),
				until: column(until),
				start: column(start),
				end: column(end)
			};
		}
	};
}
/** Rows of single instants that count from then on, each until the next of its case. */
function momentRow(at, until = Number.POSITIVE_INFINITY, from = at) {
	return {
		at,
		from,
		until,
		start: NaN,
		end: NaN
	};
}
/** The rows in order of their instant; null where they are. */
function orderOf(at) {
	if (at.every((time, row) => row === 0 || at[row - 1] <= time)) return null;
	const order = new Int32Array(at.length);
	for (let row = 0; row < order.length; row += 1) order[row] = row;
	return order.sort((a, b) => at[a] - at[b]);
}
/** One by one: `Float64Array.from` with a function takes several times as long. */
function inOrder(list, order) {
	const column = new Float64Array(list);
	if (order === null) return column;
	for (let row = 0; row < column.length; row += 1) column[row] = list[order[row]];
	return column;
}

// actions/core/decision/rows/count-rows.ts
/** Every matching record, or each case by its first or last one. */
function countRows(feed) {
	const pick = feed.spec.matchers[0]?.pick ?? "each";
	const list = openRows();
	if (pick === "each") {
		for (let row = 0; row < feed.length(); row += 1) list.add(momentRow(feed.time(row)));
		return list.finish();
	}
	eachCase(feed, (rows) => {
		const kept = pick === "first" ? rows.subarray(0, 1) : rows;
		kept.forEach((row, index) => {
			const next = kept[index + 1];
			list.add(momentRow(feed.time(row), next === void 0 ? void 0 : feed.time(next)));
		});
	});
	return list.finish();
}
/** Conversions whose person, else whose case, has an earlier record of the workflow within the lookback. */
function assistRows(feed, lookback) {
	const list = openRows();
	const people = /* @__PURE__ */ new Map();
	const cases = /* @__PURE__ */ new Map();
	const helped = (seen, number, time) => number !== -1 && (seen.get(number) ?? Number.NEGATIVE_INFINITY) >= time - lookback;
	const rows = Int32Array.from({ length: feed.length() }, (_, row) => row).sort(inOrder$1(feed));
	for (const row of rows) {
		const [time, bits] = [feed.time(row), feed.bits(row)];
		if ((bits & 2) !== 0 && (helped(people, feed.extra(row), time) || helped(cases, feed.case(row), time))) list.add(momentRow(time));
		if ((bits & 1) === 0) continue;
		people.set(feed.extra(row), time);
		cases.set(feed.case(row), time);
	}
	return list.finish();
}

// actions/core/decision/rows/duration-rows.ts
/** Each case from its beginning to its end, as far as both are known. */
function durationRows(feed, finishedOnly) {
	const [beginning, ending] = feed.spec.matchers;
	const list = openRows();
	eachCase(feed, (rows) => {
		let [start, end, since] = [
			NaN,
			NaN,
			NaN
		];
		const close = (until) => {
			if (Number.isNaN(start) || finishedOnly && Number.isNaN(end)) return;
			list.add({
				at: finishedOnly ? end : start,
				from: since,
				until,
				start,
				end
			});
		};
		for (const row of rows) {
			const bits = feed.bits(row);
			const time = feed.time(row);
			const begins = (bits & 1) !== 0 && (beginning?.pick === "last" || Number.isNaN(start));
			const ends = (bits & 2) !== 0 && (ending?.pick === "last" || Number.isNaN(end));
			if (!begins && !ends) continue;
			close(time);
			if (begins) start = time;
			if (ends) end = time;
			since = time;
		}
		close(Number.POSITIVE_INFINITY);
	});
	return list.finish();
}

// actions/core/decision/rows/share-rows.ts
/** Cases by their `of` record, those that have the required one too, and whether it meets the condition. */
function rateRows(feed) {
	const [of, required] = feed.spec.matchers;
	return lists(feed, (rows, all, hits) => {
		let [current, since] = [-1, NaN];
		let present = required === void 0;
		const close = (until) => {
			if (current === -1 || !present) return;
			const row = momentRow(feed.time(current), until, since);
			all.add(row);
			if (feed.bits(current) & 1 << 16) hits.add(row);
		};
		for (const row of rows) {
			const bits = feed.bits(row);
			const counts = (bits & 1) !== 0 && (of?.pick === "last" || current === -1);
			const arrives = !present && (bits & 2) !== 0;
			if (!counts && !arrives) continue;
			close(feed.time(row));
			if (counts) current = row;
			if (arrives) present = true;
			since = feed.time(row);
		}
		close(Number.POSITIVE_INFINITY);
	});
}
/** Cases by their newest check; one that says neither passed nor failed is none. */
function qualityRows(feed) {
	const pick = feed.spec.matchers[0]?.pick;
	return lists(feed, (rows, all, hits) => {
		const checks = pick === "first" ? rows.subarray(0, 1) : rows;
		checks.forEach((row, index) => {
			const answer = feed.bits(row) >> 16;
			if (answer === 0) return;
			const next = checks[index + 1];
			const moment = momentRow(feed.time(row), next === void 0 ? void 0 : feed.time(next));
			all.add(moment);
			if (answer & 1) hits.add(moment);
		});
	});
}
/** Completed cases, and those with work after their first completion; each counts when the newest of it happens. */
function reopenRows(feed) {
	return lists(feed, (rows, all, hits) => {
		const first = rows.findIndex((row) => (feed.bits(row) & 1) !== 0);
		if (first === -1) return;
		const completed = rows[first];
		const isAfter = (row) => feed.time(row) > feed.time(completed) || feed.time(row) === feed.time(completed) && feed.sequence(row) > feed.sequence(completed);
		const works = rows.filter((row) => feed.bits(row) > 1 && isAfter(row));
		chain(feed, [completed, ...works], all);
		chain(feed, [...works], hits);
	});
}
/** Cases worked on, and those that came back to an activity that they had left. */
function reworkRows(feed) {
	const trails = openTrails();
	return lists(feed, (rows, all, hits) => {
		const repeats = [];
		let trail = 0;
		let last = -1;
		for (const row of rows) {
			const activity = feed.extra(row);
			if (activity === last) continue;
			if (trails.has(trail, activity)) repeats.push(row);
			trail = trails.step(trail, activity);
			last = activity;
		}
		chain(feed, [...rows], all);
		chain(feed, repeats, hits);
	});
}
/** One row for each record, until the next one. */
function chain(feed, rows, list) {
	rows.forEach((row, index) => {
		const next = rows[index + 1];
		list.add(momentRow(feed.time(row), next === void 0 ? void 0 : feed.time(next)));
	});
}
function lists(feed, visit) {
	const [all, hits] = [openRows(), openRows()];
	eachCase(feed, (rows) => visit(rows, all, hits));
	return {
		all: all.finish(),
		hits: hits.finish()
	};
}

// actions/core/decision/evidence.ts
/** So many of the newest records say how a source comes in these days. */
const NEWEST = 50;
/** Of a source's records no more are kept for that, so that a large ledger costs no memory. */
const MOST_KEPT = 1e3;
/** Collects what some feeds need of the records that stream by. */
function collectEvidence(specs) {
	const reader = recordReader();
	const feeds = new Map(specs.map((spec) => [spec.key, openFeed(spec, reader)]));
	const all = [...feeds.values()];
	const times = [];
	const refused = /* @__PURE__ */ new Map();
	const heard = /* @__PURE__ */ new Map();
	const hear = (source, at) => {
		if (at > (heard.get(source) ?? Number.NEGATIVE_INFINITY)) heard.set(source, at);
	};
	const newest = [];
	const known = [];
	const ingests = /* @__PURE__ */ new Map();
	const ingested = reader.types.number(INGESTED_BYTES, 0, INGESTED_BYTES.length);
	let id = null;
	const idOf = (read) => {
		id ??= textOf(read.line, read.line.id);
		return id;
	};
	const take = (read) => {
		id = null;
		if (read.recorded > (newest[read.source] ?? -1)) newest[read.source] = read.recorded;
		if (read.type === ingested) {
			const source = recordOf(read).data?.source;
			if (typeof source === "string") {
				hear(source, read.time);
				ingests.set(source, [...ingests.get(source) ?? [], read.time]);
			}
		}
		times[read.source] ??= [];
		times[read.source]?.push(read.time);
		if (read.recorded >= 0) {
			const list = known[read.source] ?? [];
			known[read.source] = list;
			list.push({
				time: read.time,
				recorded: read.recorded
			});
			if (list.length === MOST_KEPT) known[read.source] = newestOf(list);
		}
		for (const feed of all) feed.take(read, idOf);
	};
	const refuse = (source, time) => {
		const before = refused.get(source);
		if (before) before.push(time);
		else refused.set(source, [time]);
	};
	return {
		add: (record) => reader.record(record, take),
		addLines: (bytes) => reader.lines(bytes, take),
		refuse,
		finish: () => {
			const bySource = /* @__PURE__ */ new Map();
			times.forEach((list, number) => {
				bySource.set(sourceName(reader, number), new Float64Array(list).sort());
			});
			newest.forEach((at, number) => {
				hear(sourceName(reader, number), at);
			});
			const usual = /* @__PURE__ */ new Map();
			known.forEach((list, number) => {
				const source = sourceName(reader, number);
				usual.set(source, usualLag(list, new Float64Array(ingests.get(source) ?? []).sort()));
			});
			return evidenceOf(feeds, {
				times: bySource,
				refused: sortedLists(refused),
				heard,
				lags: usual
			});
		}
	};
}
const NONE = /* @__PURE__ */ new Float64Array();
/** Whoever takes a batch in says so, also where it brings no record. */
const INGESTED_BYTES = rawBytes(INGESTED);
/** The same ones in whichever order they came. */
function newestOf(list) {
	return list.toSorted((a, b) => b.time - a.time || b.recorded - a.recorded).slice(0, NEWEST);
}
/**
* The median lag of the newest records. A system that stamps its rows at once may still send them once a week: what it brings
* is not known before the next batch of it is taken in.
*
* @param ingests when batches of the source were taken in, in order.
*/
function usualLag(list, ingests) {
	const newest = newestOf(list);
	return newest.map(({ time, recorded }) => (ingests[lastBelow(ingests, recorded) + 1] ?? recorded) - time).sort((a, b) => a - b)[newest.length >> 1];
}
function evidenceOf(feeds, { times, refused, heard, lags }) {
	const made = /* @__PURE__ */ new Map();
	const timesOf = (source) => times.get(source) ?? NONE;
	const refusedOf = (source) => refused.get(source) ?? NONE;
	return {
		times: timesOf,
		refused: refusedOf,
		heard: (source) => heard.get(source) ?? null,
		lag: (source) => lags.get(source) ?? null,
		rows: ({ key, shape }, sources) => {
			const known = made.get(key);
			if (known) return known;
			const feed = feeds.get(key);
			if (feed === void 0) throw new Error("this feed was not collected");
			const rows = rowsOf(feed);
			const shown = shape.kind === "quarantined" ? withRefused(rows.all, sources.flatMap((of) => [...refusedOf(of)])) : rows;
			made.set(key, shown);
			return shown;
		}
	};
}
function rowsOf(feed) {
	const { shape } = feed.spec;
	switch (shape.kind) {
		case "duration": return {
			all: durationRows(feed, shape.finishedOnly),
			hits: null
		};
		case "rate": return rateRows(feed);
		case "quality": return qualityRows(feed);
		case "reopen": return reopenRows(feed);
		case "rework": return reworkRows(feed);
		case "count": return {
			all: countRows(feed),
			hits: null
		};
		case "assist": return {
			all: assistRows(feed, shape.lookback),
			hits: null
		};
		case "silence":
		case "quarantined": return {
			all: momentsOf(feed),
			hits: null
		};
		default: return shape;
	}
}
function momentsOf(feed) {
	const times = new Float64Array(feed.length());
	for (let row = 0; row < times.length; row += 1) times[row] = feed.time(row);
	const list = openRows();
	for (const time of times.sort()) list.add(momentRow(time));
	return list.finish();
}
/** Rows that came and were refused count beside those that were taken in. */
function withRefused(taken, times) {
	const [all, hits] = [openRows(), openRows()];
	for (const time of taken.at) all.add(momentRow(time));
	for (const time of times) {
		all.add(momentRow(time));
		hits.add(momentRow(time));
	}
	return {
		all: all.finish(),
		hits: hits.finish()
	};
}
function sortedLists(lists) {
	return new Map([...lists].map(([name, list]) => [name, new Float64Array(list).sort()]));
}

export { evaluate as a, QUIET as c, stepUntil as d, compileRules as i, STEP as l, LONGEST as n, groundOf as o, causeOf as r, refusalsMatterFor as s, collectEvidence as t, stepFrom as u };