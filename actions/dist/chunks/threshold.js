import { n as unreadable, t as parseComparison } from "./comparison.js";

// actions/core/catalog/grammar/threshold.ts
/** What a threshold may look at that is no measure: how the sources are, by the unit in which it is told. */
const SIGNALS = {
	silence: "h",
	quarantined: "ratio"
};
const BURN = "burn";
const STATISTICS = [
	"p50",
	"p90",
	"p95",
	"mean"
];
const SUBJECT = /^(\s*)([^\s<>=≤≥]+)/u;
const MEASURE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u;
/** Reads `<measure>[.<statistic>|.burn] >|>=|<|<= <value>`. */
function parseThreshold(text) {
	const match = SUBJECT.exec(text);
	if (!match) return unreadable("the measure is missing: response_time.p90 > 30m", 0, 0);
	const at = match[1].length;
	const subject = match[2];
	const [measure, statistic, ...more] = subject.split(".");
	if (!MEASURE.test(measure)) return unreadable(`"${subject}" is no measure`, at, subject.length);
	const statisticAt = at + measure.length + 1;
	const burn = statistic === BURN && more.length === 0;
	if (more.length > 0 || statistic !== void 0 && !burn && !isStatistic(statistic)) {
		const found = subject.slice(measure.length + 1);
		const known = [...STATISTICS, BURN].join(", ");
		return unreadable(`"${found}" is no statistic; use ${known}`, statisticAt, found.length);
	}
	const read = parseComparison(text, at + subject.length);
	if (!read.ok) return read;
	const { op, value, unit } = read;
	return {
		ok: true,
		threshold: {
			measure,
			statistic: isStatistic(statistic) ? statistic : null,
			burn,
			op,
			value,
			unit,
			text
		}
	};
}
function isStatistic(text) {
	return STATISTICS.some((known) => known === text);
}

export { parseThreshold as n, SIGNALS as t };