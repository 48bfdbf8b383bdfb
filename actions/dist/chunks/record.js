import { t as compareText } from "./finding.js";

// actions/core/signal/record.ts
/** Record types that only Opsbook itself writes: no way in from outside may carry them. */
const OWN_PREFIXES = [
	"decision.",
	"run.",
	"approval.",
	"override.",
	"incident.",
	"audit.",
	"drill.",
	"period.",
	"record."
];
/** True for types that only Opsbook itself writes. */
function isOwnType(type) {
	return OWN_PREFIXES.some((prefix) => type.startsWith(prefix));
}
/** The one order of records: (time, sequence as a number, id), then source. Times are UTC texts of one width. */
function compareRecords(a, b) {
	return compareText(a.time, b.time) || Number(a.sequence ?? 0) - Number(b.sequence ?? 0) || compareText(a.id, b.id) || compareText(a.source, b.source);
}

export { isOwnType as n, compareRecords as t };