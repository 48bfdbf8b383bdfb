import { n as sortFindings, t as compareText } from "./finding.js";
import { t as rules } from "./rules.js";

// actions/core/catalog/check.ts
const WHOLE_FILE = {
	start: {
		line: 1,
		column: 1
	},
	end: {
		line: 1,
		column: 1
	}
};
/**
* Everything that is wrong with a catalog, in the order in which it is shown.
*
* @param looked where it is absent, every finding has its line. To find lines a file is parsed again, so whoever shows few
*   of thousands says of which files they are wanted; findings elsewhere point at their file as a whole.
*/
function checkCatalog(loaded, context, looked) {
	const found = rules.filter((rule) => !waits(rule, loaded)).map((rule) => ({
		rule,
		findings: rule.check(loaded.catalog, context)
	}));
	const isLooked = looked === void 0 ? () => true : lookedUp(found, looked);
	const located = found.flatMap(({ rule, findings }) => findings.map(locatedBy(rule, loaded, isLooked)));
	return sortFindings([...loaded.findings, ...located]);
}
function lookedUp(found, { files, others }) {
	const all = new Set(found.flatMap(({ findings }) => findings.map(({ file }) => file)));
	const first = new Set([...all].filter((file) => !files.has(file)).sort(compareText).slice(0, others));
	return (file) => files.has(file) || first.has(file);
}
/** How many rules are not asked, because they would judge definitions that could not be read. */
function waitingRules(loaded) {
	return waitingRuleIds(loaded).length;
}
/** The rules that are not asked, by their ids. */
function waitingRuleIds(loaded) {
	return rules.filter((rule) => waits(rule, loaded)).map(({ id }) => id);
}
function waits({ needs = [] }, { incomplete }) {
	return needs.some((list) => incomplete.has(list));
}
function locatedBy({ id, severity }, { locate }, isLooked) {
	return ({ file, place, ...words }) => ({
		code: id,
		severity,
		file,
		range: isLooked(file) ? locate(file, place) : WHOLE_FILE,
		...words
	});
}

export { waitingRuleIds as n, waitingRules as r, checkCatalog as t };