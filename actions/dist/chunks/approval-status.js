import { n as listed } from "./wording.js";
import { r as cutLine } from "./cut.js";
import { i as plainText } from "./neutralise.js";

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
	if (state === "success") return `Approved by ${everybody(seats.flatMap(({ approval, as, person }) => {
		if (approval === null) return [];
		const instead = as === "escalation" || as === "stand-in" ? ` for ${person?.name ?? ""}` : "";
		return [`${approval.by.name}${instead}${as === "escalation" ? " (override)" : ""}`];
	}))}`;
	const held = seats.flatMap(({ holds }) => holds.map(({ by }) => by.name));
	if (held.length > 0) {
		const reason = seats.flatMap(({ holds }) => holds).find((hold) => hold.reason !== null)?.reason ?? null;
		const why = reason === null ? "" : ` ("${cutLine(plainText(reason), MOST_REASON)}")`;
		return `Held by ${everybody(held)}${why}: ask them to approve again after the change`;
	}
	const waiting = seats.filter((seat) => seat.state === "waiting").map(({ person }) => person?.name ?? "a second person");
	const setUp = mode === "set-up" ? "Set-up mode: " : "";
	return `${setUp}${setUp === "" ? "W" : "w"}aits for ${everybody(waiting)}`;
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
/** Each person once. */
function everybody(names) {
	return listed([...new Set(names)]) || "nobody";
}

export { readApprovalStatus as n, approvalStatus as t };