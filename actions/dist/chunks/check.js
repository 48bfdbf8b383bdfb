import { n as sortFindings } from "./finding.js";
import { t as rules } from "./rules.js";

// actions/core/catalog/check.ts
/** Everything that is wrong with a catalog, in the order in which it is shown. */
function checkCatalog(loaded, context) {
	const ready = rules.filter((rule) => !waits(rule, loaded));
	return sortFindings([...loaded.findings, ...ready.flatMap((rule) => findingsOf(rule, loaded, context))]);
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
function findingsOf(rule, { catalog, locate }, context) {
	return rule.check(catalog, context).map(({ file, place, ...words }) => ({
		code: rule.id,
		severity: rule.severity,
		file,
		range: locate(file, place),
		...words
	}));
}

export { waitingRuleIds as n, waitingRules as r, checkCatalog as t };