import { t as closest } from "./closest.js";

// actions/core/execution/approval/command.ts
/** Shorter ones could be made to fit by trying. */
const LEAST_HASH = 16;
const BARE_YES = /^(?:\/approve|approved)$/i;
const BOUND_YES = new RegExp(`^/approve[ \\t]+([0-9a-f]{${16},64})$`, "i");
const MEANT_AS_YES = /^\/approved?(?![a-z0-9_/-])/i;
const NO = /^\/reject(?![a-z0-9_/])[ \t:,.!-]*(.*)$/is;
const CHECK = /^\/check$/i;
/** More of a line is not read. */
const LONGEST_LINE = 2e3;
/**
* Reads a comment's command (SEC-16): its whole first line is one, as the person typed it, or the comment has none. So a
* quote, a fence, an HTML comment or a line of code never is one. Only a refusal may go on in its line, with its reason.
*/
function parseCommand(body) {
	const { line, whole } = firstLine(body);
	const refusal = NO.exec(line);
	if (refusal !== null) return {
		kind: "reject",
		reason: refusal[1]?.trim() || null
	};
	if (whole && BARE_YES.test(line)) return {
		kind: "approve",
		hash: null
	};
	const bound = BOUND_YES.exec(line);
	if (whole && bound !== null) return {
		kind: "approve",
		hash: bound[1].toLowerCase()
	};
	if (whole && CHECK.test(line)) return { kind: "check" };
	return MEANT_AS_YES.test(line) ? {
		kind: "garbled",
		text: line
	} : null;
}
const SLASHED = /^\/([a-z][a-z-]*)/i;
const NAMES = [
	"approve",
	"reject",
	"check"
];
/** The command that a comment's first line nearly is; null where it is one, or is none at all. It is never obeyed. */
function nearCommand(body) {
	const name = SLASHED.exec(firstLine(body).line)?.[1];
	return name === void 0 || parseCommand(body) !== null ? null : closest(name.toLowerCase(), NAMES);
}
/** The first line without the spaces at its end; nothing where its indent makes it code. `whole` unless it was too long. */
function firstLine(body) {
	const start = body.slice(0, 2001);
	const end = start.search(/[\r\n]/);
	const line = end < 0 ? start : start.slice(0, end);
	return {
		line: /^(?: {4}| {0,3}\t)/.test(line) ? "" : line.trim(),
		whole: line.length <= LONGEST_LINE
	};
}

export { parseCommand as n, nearCommand as t };