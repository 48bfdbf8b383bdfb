import { r as MINUTE, t as DAY } from "./duration.js";
import { t as Temporal } from "./temporal-polyfill.js";

// actions/core/learning/sorted-search.ts
/** Index of the last of rising values at or before the limit, -1 before the first. */
function lastAtMost(values, limit) {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (values[middle] <= limit) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
/** Index of the last of rising values strictly below the limit, -1 where there is none. */
function lastBelow(values, limit) {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (values[middle] < limit) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

// actions/core/learning/business-timeline.ts
const WEEKDAYS = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
/** 1970-01-01, day 0, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 3;
const SPAN = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/;
/** Reads opening hours. Throws RangeError for an opening time that is none and for a date that does not exist. */
function openingRules({ zone, hours, holidays }) {
	return {
		zone,
		week: WEEKDAYS.map((day) => mergedSpans(hours[day] ?? [])),
		holidays: new Set(holidays.map(dayOfDate))
	};
}
/** Lays out all open intervals between two instants. Throws RangeError for a zone that does not exist. */
function timeline({ zone, week, holidays }, from, to) {
	const opens = [];
	const closes = [];
	for (const { start, end, offset } of offsetsOf(zone, from, to)) {
		const lastDay = Math.floor((end - 1 + offset) / DAY);
		for (let day = Math.floor((start + offset) / DAY); day <= lastDay; day += 1) {
			if (holidays.has(day)) continue;
			for (const span of week[weekdayOf(day)] ?? []) {
				const open = Math.max(day * DAY + span.from * MINUTE - offset, start);
				const close = Math.min(day * DAY + span.to * MINUTE - offset, end);
				if (open >= close) continue;
				opens.push(open);
				closes.push(close);
			}
		}
	}
	return {
		from,
		to,
		opens: Float64Array.from(opens),
		closes: Float64Array.from(closes),
		before: sums(opens, closes)
	};
}
function sums(opens, closes) {
	const before = new Float64Array(opens.length);
	for (let index = 1; index < opens.length; index += 1) {
		const length = closes[index - 1] - opens[index - 1];
		before[index] = before[index - 1] + length;
	}
	return before;
}
/** The stretches between two clock changes, with what the wall shows more than UTC, in milliseconds. */
function* offsetsOf(zone, from, to) {
	let time = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
	let start = from;
	while (start < to) {
		const next = time.getTimeZoneTransition("next");
		const end = Math.min(next?.epochMilliseconds ?? to, to);
		yield {
			start,
			end,
			offset: time.offsetNanoseconds / 1e6
		};
		if (next === null) return;
		time = next;
		start = end;
	}
}
/** Business time, in milliseconds, from the timeline's start to the instant. */
function passed({ opens, closes, before }, instant) {
	const index = lastAtMost(opens, instant);
	if (index < 0) return 0;
	const length = Math.min(instant, closes[index]) - opens[index];
	return before[index] + length;
}
function isOpenAt({ opens, closes }, instant) {
	const index = lastAtMost(opens, instant);
	return index >= 0 && instant < closes[index];
}
/** Opening times of one day, in order; those that overlap or touch are one. */
function mergedSpans(texts) {
	const merged = [];
	for (const span of texts.map(parseSpan).sort((a, b) => a.from - b.from)) {
		const before = merged.at(-1);
		if (before && span.from <= before.to) before.to = Math.max(before.to, span.to);
		else merged.push(span);
	}
	return merged;
}
function parseSpan(text) {
	const [, fromHour, fromMinute, toHour, toMinute] = SPAN.exec(text) ?? [];
	const from = Number(fromHour) * 60 + Number(fromMinute);
	const to = Number(toHour) * 60 + Number(toMinute);
	if (!(from < to && to <= 864e5 / 6e4)) throw new RangeError(`not an opening time: ${text}`);
	return {
		from,
		to
	};
}
function dayOfDate(date) {
	return Temporal.PlainDate.from(date).toZonedDateTime("UTC").epochMilliseconds / DAY;
}
function weekdayOf(day) {
	const weekday = (day + WEEKDAY_OF_DAY_0) % WEEKDAYS.length;
	return weekday < 0 ? weekday + WEEKDAYS.length : weekday;
}

// actions/core/learning/business-calendar.ts
/** How much more than asked for is laid out at a time, so that a stream of later and later records rarely extends it. */
const MARGIN = 400 * DAY;
/** The years 0 to 9999: what an RFC 3339 time can say. */
const EARLIEST = -621672192e5;
const LATEST = 0xe677d21fdc00;
/**
* A calendar that is laid out as far as it is asked about, so a call is a search in a sorted list. Throws RangeError
* for an unknown zone, an opening time that is not one, or a date that does not exist: the catalog's rules come first.
*/
function businessCalendar(opening) {
	const rules = openingRules(opening);
	let line = timeline(rules, 0, 0);
	const reach = (instant) => {
		if (instant >= line.from && instant < line.to) return;
		if (!(instant >= EARLIEST && instant < LATEST)) throw new RangeError(`not in years 0 to 9999: ${instant}`);
		const known = line.from < line.to;
		const from = Math.min(known ? line.from : instant, Math.floor(instant) - MARGIN);
		const to = Math.max(known ? line.to : instant, Math.ceil(instant) + MARGIN);
		line = timeline(rules, Math.max(from, EARLIEST), Math.min(to, LATEST));
	};
	const between = (from, to) => {
		reach(from);
		reach(to);
		return passed(line, to) - passed(line, from);
	};
	const isOpen = (instant) => {
		reach(instant);
		return isOpenAt(line, instant);
	};
	/** Lays out more, at least as much again, until it is enough. A business that never opens has no later. */
	const reachUntil = (enough) => {
		while (!enough(line)) {
			if (rules.week.every((spans) => spans.length === 0)) throw new RangeError("the business is never open");
			reach(Math.min(line.to + (line.to - line.from), Math.max(0xe677d21fdbff, line.to)));
		}
	};
	const add = (from, length) => {
		if (!(length >= 0)) throw new RangeError(`business time only goes forward, not by ${length}`);
		if (length === 0) return from;
		reach(from);
		reachUntil((reached) => passed(reached, reached.to) >= passed(reached, from) + length);
		const target = passed(line, from) + length;
		const index = lastBelow(line.before, target);
		return line.opens[index] + target - line.before[index];
	};
	const nextOpening = (instant) => {
		if (isOpen(instant)) return instant;
		reachUntil(({ opens }) => (opens.at(-1) ?? Number.NEGATIVE_INFINITY) > instant);
		return line.opens[lastAtMost(line.opens, instant) + 1];
	};
	return {
		between,
		add,
		isOpen,
		nextOpening
	};
}

// actions/core/zone.ts
/** True for a time zone of the IANA database; an offset such as +02:00 is none, as it knows no clock changes. */
function isZone(name) {
	if (!/^[A-Za-z]/u.test(name)) return false;
	try {
		Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

export { lastBelow as i, businessCalendar as n, lastAtMost as r, isZone as t };