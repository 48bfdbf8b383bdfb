import { s as refusalsMatterFor, t as collectEvidence } from "./evidence.js";
import { t as DAY } from "./duration.js";
import { z as resolveQuarantine } from "./snapshot.js";
import { i as weekCalendar } from "./week.js";
import { a as readWeeksInto } from "./weeks.js";

// actions/shell/decision/gather-evidence.ts
/** A lookback may be written as any number of weeks. */
const MOST = 1098 * DAY;
/**
* Reads what thresholds look at in a stretch of time: the weeks from the beginning of the first window, and of the cases in
* it, to the end. What a run reads does not grow with history.
*/
async function gatherEvidence(ledger, zone, rules, { from, until }) {
	const calendar = weekCalendar(zone);
	const lengths = rules.flatMap((rule) => [refusalsMatterFor(rule), rule.over + rule.feed.reach]);
	const before = Math.min(MOST, Math.max(0, ...lengths));
	const [first, last] = [calendar.of(from - before), calendar.of(until)];
	const collecting = collectEvidence(rules.map(({ feed }) => feed));
	const weeks = (await ledger.weeks()).filter(({ week }) => week >= first && week <= last);
	await ledger.prepare(weeks.map(({ week }) => week));
	const recorded = weeks.filter(({ records }) => records !== null);
	await readWeeksInto(ledger, recorded.map(({ week }) => week), collecting);
	for (const { week, quarantine } of weeks) {
		if (quarantine === null) continue;
		const { waiting } = await resolveQuarantine(ledger.readQuarantine(week));
		for (const { source, time, recordedtime } of waiting) {
			const instant = Date.parse(time ?? recordedtime ?? "");
			if (!Number.isNaN(instant)) collecting.refuse(source, instant);
		}
	}
	return collecting.finish();
}

export { gatherEvidence as t };