import { a as weeksBetween, i as weekCalendar, r as mondayDate, t as addWeeks } from "./week.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { i as readMoment, t as DAYS } from "./opening-times.js";

// actions/core/learning/cadence/moments.ts
const MINUTES_OF_HOUR = 60;
/**
* The instant of a weekday and local time (`fri 16:00`) in an ISO week of a zone, in milliseconds since 1970. A time that
* the clock skips is as much later; of one that comes twice it is the first.
*/
function momentIn(week, text, zone) {
	const { day, minute } = readMoment(text);
	return dayOfWeek(week, day).toPlainDateTime({
		hour: Math.floor(minute / MINUTES_OF_HOUR),
		minute: minute % MINUTES_OF_HOUR
	}).toZonedDateTime(zone).epochMilliseconds;
}
/** The local calendar day of an instant, `2026-11-22`, and its first instant. */
function localDay(instant, zone) {
	const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
	return {
		date: day.toString(),
		start: startOfDay(day, zone)
	};
}
/** The days of an ISO week, Monday first, each with its first instant. */
function daysOf(week, zone) {
	return DAYS.map((day) => {
		const date = dayOfWeek(week, day);
		return {
			day,
			date: date.toString(),
			start: startOfDay(date, zone)
		};
	});
}
function dayOfWeek(week, day) {
	return Temporal.PlainDate.from(mondayDate(week)).add({ days: DAYS.indexOf(day) });
}
/** Where the clocks go forward at midnight, a day begins at one. */
function startOfDay(day, zone) {
	return day.toZonedDateTime(zone).epochMilliseconds;
}

// actions/core/learning/cadence/periods.ts
/** The record type that says of a period that it is done; its id is the period's key. */
const COMPLETED = "period.completed";
/** The week is closed so long before Monday's priorities are set: people come to a finished board. */
const BEFORE_PRIORITIES = 36e5;
/**
* The periods whose instant is past and that are not done, in the order in which they became due. What was missed is caught up, except what
* nothing is gained by: a sign of life of another day, and a board to date of a week that is over. Pure: a late run, a
* missing one and a second one find the same periods as the run in time.
*/
function duePeriods({ cadence, done, since, now }) {
	const { zone } = cadence;
	const today = localDay(now, zone);
	const calendar = weekCalendar(zone);
	const present = calendar.of(now);
	const first = addWeeks(calendar.of(since), -1);
	const boards = weeksBetween(first, present).flatMap((week) => [closeOf(week, cadence), ...week === present ? [boardOf(week, cadence)] : []]);
	return [{
		...heartbeatOf(today.date),
		due: today.start
	}, ...boards.filter(({ due }) => due >= since)].filter(({ key, due }) => due < now && !done.has(key)).toSorted((a, b) => a.due - b.due);
}
/** The week's board to date: due at the cadence's own time, `fri 16:00`. */
function boardOf(week, { zone, weekly }) {
	return {
		key: `scoreboard:${week}`,
		kind: "scoreboard",
		of: week,
		due: momentIn(week, weekly.scoreboard, zone)
	};
}
/** The week's end: due an hour before the priorities of the week after it, and not before it is over. */
function closeOf(week, { zone, weekly }) {
	const next = addWeeks(week, 1);
	const due = Math.max(momentIn(next, weekly.priorities, zone) - BEFORE_PRIORITIES, weekCalendar(zone).start(next));
	return {
		key: `close:${week}`,
		kind: "close",
		of: week,
		due
	};
}
function heartbeatOf(date) {
	return {
		key: `heartbeat:${date}`,
		kind: "heartbeat",
		of: date
	};
}

export { daysOf as a, duePeriods as i, boardOf as n, closeOf as r, COMPLETED as t };