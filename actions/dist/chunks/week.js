import { t as Temporal } from "./temporal-polyfill.js";

// actions/core/week.ts
const PATTERN = /^(\d{4})-W(\d{2})$/;
const DAYS_OF_WEEK = 7;
const MILLISECONDS_OF_DAY = 864e5;
/**
* The weeks of a zone, cheap enough to ask for every record: boundaries are computed once a week and then compared.
* Throws RangeError for a zone that the time zone database does not know.
*/
function weekCalendar(zone) {
	Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
	const starts = /* @__PURE__ */ new Map();
	const byDay = /* @__PURE__ */ new Map();
	const start = (week) => {
		const known = starts.get(week);
		if (known !== void 0) return known;
		const instant = mondayOf(week).toZonedDateTime(zone).epochMilliseconds;
		starts.set(week, instant);
		return instant;
	};
	const end = (week) => start(addWeeks(week, 1));
	const of = (instant) => {
		const utcDay = Math.floor(instant / MILLISECONDS_OF_DAY);
		const known = byDay.get(utcDay);
		if (known && instant >= known.start && instant < known.end) return known.week;
		const week = weekOfDate(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate());
		byDay.set(utcDay, {
			week,
			start: start(week),
			end: end(week)
		});
		return week;
	};
	return {
		zone,
		of,
		start,
		end
	};
}
/** True for an ISO week that exists: `2026-W53` does, `2027-W53` does not. */
function isWeek(text) {
	return PATTERN.test(text) && weekOfDate(mondayOf(text)) === text;
}
/** The week so many weeks later (or earlier, with a negative count). */
function addWeeks(week, count) {
	return weekOfDate(mondayOf(week).add({ days: DAYS_OF_WEEK * count }));
}
/** All weeks from the first to the last, both included; none where the first is later. Weeks compare as texts. */
function weeksBetween(first, last) {
	const weeks = [];
	for (let week = first; week <= last; week = addWeeks(week, 1)) weeks.push(week);
	return weeks;
}
/** The week's Monday as an ISO date. */
function mondayDate(week) {
	return mondayOf(week).toString();
}
function mondayOf(week) {
	const match = PATTERN.exec(week);
	if (!match) throw new RangeError(`not an ISO week: ${week}`);
	const fourth = Temporal.PlainDate.from({
		year: Number(match[1]),
		month: 1,
		day: 4
	});
	return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ days: DAYS_OF_WEEK * (Number(match[2]) - 1) });
}
function weekOfDate(day) {
	const thursday = day.add({ days: 4 - day.dayOfWeek });
	const number = Math.ceil(thursday.dayOfYear / DAYS_OF_WEEK);
	return `${String(thursday.year).padStart(4, "0")}-W${String(number).padStart(2, "0")}`;
}

export { weeksBetween as a, weekCalendar as i, isWeek as n, mondayDate as r, addWeeks as t };