import { n as widthOf, t as printable } from "./width.js";

// actions/core/report/findings/frame.ts
/** Longer lines are cut around the caret. */
const MOST_CELLS = 120;
const LEAD_CELLS = 50;
const ELLIPSIS = "…";
/**
* The lines of a finding's place, in the way that compilers show it:
*
*        23 |   dependencies:
*      > 24 |     - {name: crm}
*           |       ^^^^^^^^^ "crm" has no fallback
*
* One line above for the context, the line itself, and the message behind the caret. None where the file has no text.
*/
function frameOf({ range, message }, text, paint) {
	const lines = text?.split(/\r?\n|\r$/) ?? [];
	const line = lines[range.start.line - 1];
	if (line === void 0 || text === "") return [`   ${message}`];
	const digits = Math.max(2, String(range.start.line).length);
	const above = lines[range.start.line - 2];
	const { shown, indent, carets } = underlined(line, range);
	const gutter = (number, mark) => paint.dim(` ${mark} ${number.padStart(digits)} |`).replace(">", paint.strong(">"));
	const under = `${" ".repeat(indent)}${paint.loud("^".repeat(carets))} ${paint.loud(message)}`;
	return [
		...above === void 0 || above.trim() === "" ? [] : [plain(gutter(String(range.start.line - 1), " "), above)],
		plain(gutter(String(range.start.line), ">"), shown),
		`${gutter("", " ")} ${under}`
	];
}
function plain(gutter, line) {
	const shown = printable(line);
	return `${gutter} ${widthOf(shown) > MOST_CELLS ? `${cutTo(shown, 119)}${ELLIPSIS}` : shown}`.trimEnd();
}
/** A line and the cells under which its carets stand; a range over several lines is underlined to the first one's end. */
function underlined(line, { start, end }) {
	const from = Math.min(start.column - 1, line.length);
	const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length;
	const before = printable(line.slice(0, from));
	const marked = printable(line.slice(0, Math.max(from, to)));
	const whole = printable(line);
	const indent = widthOf(before);
	const carets = Math.max(1, widthOf(marked) - indent);
	if (widthOf(whole) <= MOST_CELLS) return {
		shown: whole,
		indent,
		carets
	};
	const left = indent > LEAD_CELLS ? cutTo(before, indent - LEAD_CELLS) : "";
	const lead = left === "" ? "" : ELLIPSIS;
	const rest = `${lead}${whole.slice(left.length)}`;
	const shown = widthOf(rest) > MOST_CELLS ? `${cutTo(rest, 119)}${ELLIPSIS}` : rest;
	const moved = indent - widthOf(left) + widthOf(lead);
	return {
		shown,
		indent: moved,
		carets: Math.max(1, Math.min(carets, MOST_CELLS - moved))
	};
}
/** The longest beginning of a text that fills at most so many cells. */
function cutTo(text, cells) {
	let low = 0;
	let high = Math.min(text.length, cells);
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (widthOf(text.slice(0, middle)) <= cells) low = middle;
		else high = middle - 1;
	}
	return /[\ud800-\udbff]$/.test(text.slice(0, low)) ? text.slice(0, low - 1) : text.slice(0, low);
}

// actions/core/report/findings/paint.ts
/** No colours: for files, pipes and tests. */
const noPaint = {
	severity: (text) => text,
	loud: (text) => text,
	strong: (text) => text,
	dim: (text) => text,
	good: (text) => text
};

// actions/core/report/findings/terminal.ts
/** One finding as a terminal shows it: the place first, so that it becomes a link, then the lines, why and fix. */
function terminalFinding(finding, texts, paint = noPaint) {
	const { code, severity, file, range, why, fix } = finding;
	const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
	const safe = {
		...finding,
		message: oneLine(finding.message)
	};
	return [
		`${paint.severity(`${severity}[${code}]`, severity)} ${paint.strong(place)}`,
		...frameOf(safe, texts.get(file), paint),
		`  ${paint.dim("why:")} ${oneLine(why)}`,
		`  ${paint.dim("fix:")} ${oneLine(fix)}`
	].join("\n");
}
/** All findings, an empty line between them. */
function terminalFindings(findings, texts, paint = noPaint) {
	return findings.map((finding) => terminalFinding(finding, texts, paint)).join("\n\n");
}
function oneLine(text) {
	return printable(text.replaceAll(/\s*\n\s*/g, " "));
}

export { noPaint as n, terminalFindings as t };