import { n as ownRecord } from "./own-record.js";
import { i as weekCalendar } from "./week.js";
import { t as COMPLETED } from "./periods.js";
import { B as resolveWeek } from "./snapshot.js";

// actions/core/learning/cadence/completed.ts
/** The record that says that a period is done, as it is written at an instant. */
function periodCompleted({ key, kind, of, due }, now, more = {}) {
	const data = {
		period: kind,
		key,
		of,
		due: new Date(due).toISOString(),
		...more
	};
	return ownRecord({
		type: COMPLETED,
		id: key,
		time: now,
		actor: "system",
		data
	});
}
/**
* Where reading the ledger for periods may end, newest week first: the week in which all that came before was done. The
* newest sign of life says it; null where none was found yet.
*/
function lastWeekToRead(heartbeat, zone) {
	const settled = heartbeat === null ? NaN : Date.parse(String(heartbeat.data?.settled));
	return Number.isNaN(settled) ? null : weekCalendar(zone).of(settled);
}
/**
* From which instant on periods count. Whole weeks, so that a time that is moved within a week loses nothing. Before the
* first sign of life only what this week brings is due: the close of the week before is the first board.
*/
function sinceOf(heartbeat, now, zone) {
	const calendar = weekCalendar(zone);
	return calendar.start(lastWeekToRead(heartbeat, zone) ?? calendar.of(now));
}
/** True for a record that says that a period is done. */
function isCompleted(record) {
	return record.type === "period.completed" && record.source === "opsbook";
}
/** The later of two records of a kind of period. */
function newerOf(kind, one, other) {
	if (other.data?.period !== kind) return one;
	return one === null || one.time < other.time ? other : one;
}
/** The instant before which all is done: that of the oldest board still due, else now. */
function settledUntil(due, now) {
	return Math.min(now, ...due.filter(({ kind }) => kind !== "heartbeat").map((period) => period.due));
}

// actions/shell/operate/read-periods.ts
/**
* Reads from the ledger which periods are done: the newest weeks, back to where all was done. Before the first live run
* has ended there is no such mark, and the whole ledger is read, once.
*/
async function readPeriods(ledger, zone, now) {
	const done = /* @__PURE__ */ new Set();
	let heartbeat = null;
	let history = null;
	const weeks = (await ledger.weeks()).filter(({ records }) => records !== null);
	for (const { week } of weeks.toReversed()) {
		const last = lastWeekToRead(heartbeat, zone);
		if (last !== null && week < last) break;
		for await (const records of resolveWeek(ledger.readWeek(week))) for (const record of records.filter(isCompleted)) {
			done.add(record.id);
			heartbeat = newerOf("heartbeat", heartbeat, record);
			history = newerOf("history", history, record);
		}
	}
	return {
		done,
		since: sinceOf(heartbeat, now, zone),
		heartbeat,
		history
	};
}

export { periodCompleted as n, settledUntil as r, readPeriods as t };