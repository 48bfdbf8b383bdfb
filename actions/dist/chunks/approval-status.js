import { t as closest } from "./closest.js";
import { i as plainText } from "./neutralise.js";
import { r as cutLine } from "./cut.js";

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

// actions/core/report/gate/approval-status.ts
const MOST_REASON = 50;
/** The status of `opsbook/approval`: one plain line of at most 140 characters (REL-14). The reasons stand in the comment. */
function approvalStatus(verdict) {
	return cutLine(plainText(lineOf(verdict)).replaceAll("`", ""));
}
function lineOf({ state, obstacles, seats, admitted, overrides, mode }) {
	const [obstacle] = obstacles;
	if (obstacle !== void 0) return `Waits${obstacles.length > 1 ? ` (and ${obstacles.length - 1} more)` : ""}: ${obstacle.what}`;
	if (state === "success" && admitted.length > 0) return `Set-up mode: admitted for the administrator ${overrides[0]?.by ?? ""}; nobody else approved`;
	if (state === "success") return `Approved by ${listed(seats.flatMap(({ approval, as, person }) => {
		if (approval === null) return [];
		const instead = as === "escalation" || as === "stand-in" ? ` for ${person?.name ?? ""}` : "";
		return [`${approval.by.name}${instead}${as === "escalation" ? " (override)" : ""}`];
	}))}`;
	const held = seats.flatMap(({ holds }) => holds.map(({ by }) => by.name));
	if (held.length > 0) {
		const reason = seats.flatMap(({ holds }) => holds).find((hold) => hold.reason !== null)?.reason ?? null;
		const why = reason === null ? "" : ` ("${short(reason)}")`;
		return `Held by ${listed(held)}${why}: ask them to approve again after the change`;
	}
	const waiting = seats.filter((seat) => seat.state === "waiting").map(({ person }) => person?.name ?? "a second person");
	const setUp = mode === "set-up" ? "Set-up mode: " : "";
	return `${setUp}${setUp === "" ? "W" : "w"}aits for ${listed(waiting)}`;
}
const ADMITTED = /^Set-up mode: admitted for the administrator (.*); nobody else approved$/;
const ESCALATED = /^Approved by .*\(override\)/;
/** What an open gate's status says of somebody who was overruled; null where nobody was. `by` is null where it is not said. */
function readApprovalStatus(line) {
	const admitted = ADMITTED.exec(line);
	if (admitted !== null) return {
		kind: "set-up",
		by: admitted[1] || null
	};
	return ESCALATED.test(line) ? {
		kind: "escalation",
		by: overruler(line)
	} : null;
}
/** The person before `for`, who approved in the place of another. */
function overruler(line) {
	return line.slice(12).split(/, | and /).find((name) => name.endsWith("(override)"))?.split(" for ")[0] ?? null;
}
/** What somebody gave as a reason, with room left for what to do. */
function short(reason) {
	const line = plainText(reason);
	return line.length <= MOST_REASON ? line : `${line.slice(0, 49).replace(/[\ud800-\udbff]$/, "")}…`;
}
function listed(names) {
	const all = [...new Set(names)];
	const last = all.at(-1) ?? "nobody";
	return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} and ${last}`;
}

export { parseCommand as i, readApprovalStatus as n, nearCommand as r, approvalStatus as t };