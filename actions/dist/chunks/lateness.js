import { n as HOUR } from "./duration.js";
import { t as compareText } from "./finding.js";

// actions/core/learning/lateness.ts
/** Monday's run closes a week. What is known by noon is on time: exports of a week are made on the morning after it. */
const GRACE = 12 * HOUR;
/**
* The late records of a week. A history that is loaded in one go is no restatement: a source's records are late only
* for weeks that were closed after the source had first made something known.
*/
function latenessOf(week, calendar, firstKnownBefore) {
	const closed = calendar.end(week) + GRACE;
	const sources = new Map(Object.entries(firstKnownBefore).map(([source, first]) => [source, {
		first,
		after: /* @__PURE__ */ new Map()
	}]));
	const add = (recorded, source) => {
		let known = sources.get(source);
		if (!known) {
			known = {
				first: Number.POSITIVE_INFINITY,
				after: /* @__PURE__ */ new Map()
			};
			sources.set(source, known);
		}
		if (recorded < 0) return;
		if (recorded < known.first) known.first = recorded;
		if (recorded < closed) return;
		const when = calendar.of(recorded - GRACE);
		known.after.set(when, (known.after.get(when) ?? 0) + 1);
	};
	const restating = () => {
		const found = /* @__PURE__ */ new Map();
		for (const [source, { first, after }] of [...sources].sort(([a], [b]) => compareText(a, b))) {
			if (first >= closed) continue;
			for (const [known, records] of after) {
				const entry = found.get(known) ?? {
					known,
					week,
					records: 0,
					sources: []
				};
				entry.records += records;
				entry.sources.push(source);
				found.set(known, entry);
			}
		}
		return [...found.values()].sort((a, b) => compareText(a.known, b.known));
	};
	const late = () => new Map([...sources].flatMap(([source, { first, after }]) => {
		const records = [...after.values()].reduce((sum, count) => sum + count, 0);
		return first < closed && records > 0 ? [[source, records]] : [];
	}));
	const firstKnown = () => Object.fromEntries([...sources].flatMap(([source, { first }]) => Number.isFinite(first) ? [[source, first]] : []));
	return {
		add,
		late,
		restating,
		firstKnown
	};
}

export { latenessOf as n, GRACE as t };