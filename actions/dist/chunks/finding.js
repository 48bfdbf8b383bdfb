// actions/core/finding.ts
/** Findings in the order in which they are shown: by file, line, column, then code. */
function sortFindings(findings) {
	return findings.toSorted((a, b) => compareText(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compareText(a.code, b.code) || compareText(a.message, b.message));
}
/** Orders texts by code unit: the same on every machine, unlike `localeCompare`. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { sortFindings as n, compareText as t };