import { t as collectEvidence } from "./evidence.js";
import { t as DAY } from "./duration.js";
import { L as parseQuarantine } from "./snapshot.js";
import { i as weekCalendar } from "./week.js";
import { r as readWeekInto } from "./weeks.js";

// actions/shell/decision/gather-evidence.ts
/** Whether a source can be trusted is seen in its last week. */
const TRUST = 7 * DAY;
/** A lookback may be written as any number of weeks. */
const MOST = 1098 * DAY;
/**
* Reads what thresholds look at in a stretch of time: the weeks from the beginning of the first window, and of the cases in
* it, to the end. What a run reads does not grow with history.
*/
async function gatherEvidence(ledger, zone, rules, { from, until }) {
	const calendar = weekCalendar(zone);
	const before = Math.min(MOST, Math.max(TRUST, ...rules.map(({ over, feed }) => over + feed.reach)));
	const [first, last] = [calendar.of(from - before), calendar.of(until)];
	const collecting = collectEvidence(rules.map(({ feed }) => feed));
	for (const { week, records, quarantine } of await ledger.weeks()) {
		if (week < first || week > last) continue;
		if (records !== null) await readWeekInto(ledger, week, collecting);
		if (quarantine === null) continue;
		for await (const file of ledger.readQuarantine(week)) for (const { source, time, recordedtime } of parseQuarantine(file)) {
			const instant = Date.parse(time ?? recordedtime ?? "");
			if (!Number.isNaN(instant)) collecting.refuse(source, instant);
		}
	}
	return collecting.finish();
}

export { gatherEvidence as t };