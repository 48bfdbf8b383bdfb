import { t as addWeeks } from "./week.js";

// actions/core/report/text/week-spans.ts
/** Weeks, the oldest first, with those in a row as "2026-W21 to 2026-W24". */
function weekSpans(weeks) {
	const rows = [];
	for (const week of weeks) {
		const row = rows.at(-1);
		if (row !== void 0 && addWeeks(row.at(-1), 1) === week) row.push(week);
		else rows.push([week]);
	}
	return rows.map((row) => row.length === 1 ? row[0] : `${row[0]} to ${row.at(-1)}`).join(", ");
}

export { weekSpans as t };