import { r as summaryLine } from "./summary.js";

// actions/core/report/findings/github.ts
/** GitHub shows so many annotations of a severity for one step (REL-15). */
const SHOWN = 10;
/**
* Findings as workflow commands, which GitHub turns into annotations. All are written, since the log keeps them; the
* total is stated in a notice of its own, because only the first ten of each severity show.
*/
function githubFindings(findings, summary) {
	const note = [summary.errors, summary.warnings].some((count) => count > SHOWN) ? ` GitHub shows the first ${SHOWN} errors and ${SHOWN} warnings; the log has all.` : "";
	return [`::notice title=${property("Opsbook")}::${data(`${summaryLine(summary)}${note}`)}`, ...findings.map(annotation)].join("\n");
}
function annotation({ code, severity, file, range, message, why, fix }) {
	return `::${severity} ${[
		["file", file],
		["line", range.start.line],
		["endLine", range.end.line],
		...range.start.line === range.end.line ? [["col", range.start.column], ["endColumn", range.end.column]] : [],
		["title", code]
	].map(([name, value]) => `${name}=${property(String(value))}`).join(",")}::${data(`${message}\nwhy: ${why}\nfix: ${fix}`)}`;
}
/** Escapes the text of a workflow command as @actions/core does, so that none can be smuggled in (SEC-25). */
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// actions/core/report/findings/json.ts
/**
* Findings for other programs. The shape is stable: keys are only ever added. Lines and columns count from 1, columns in
* UTF-16 units, `end` is exclusive, `replacement` is null where the fix is not certain. `more` adds keys of a comparison.
*/
function jsonFindings(findings, summary, more = {}) {
	return JSON.stringify({
		summary,
		findings: findings.map(jsonFinding),
		...more
	}, null, 2);
}
function jsonFinding({ code, severity, file, range, message, why, fix, replacement }) {
	return {
		code,
		severity,
		file,
		range,
		message,
		why,
		fix,
		replacement: replacement ?? null
	};
}

export { githubFindings as n, jsonFindings as t };