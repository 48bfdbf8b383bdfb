import { n as cutBody, t as BODY_LIMIT } from "./cut.js";
import { n as readMarker, t as hiddenMarker } from "./marker.js";

// actions/core/report/gate/comment.ts
const HALVES = ["validation", "approval"];
/** The approval half is short by nature: it is cut last. */
const MOST_APPROVAL = 25e3;
const MARKERS_LENGTH = 500;
const MORE = "**There is more than fits here.** The counts above are complete; the run's summary lists everything.";
/** The first line of the comment, by which it is found again. */
function gateMarker(key) {
	return hiddenMarker("gate", { key });
}
/**
* The comment's body, of at most 60,000 characters (REL-14). Whatever a half holds, `parseGateComment` gives it back, cut
* where it was too long; an HTML comment inside a half is shown as text, so that none can stand for a marker.
*/
function renderGateComment({ key, validation, approval }) {
	const second = approval === null ? null : cutBody(withoutComments(approval), MORE, MOST_APPROVAL);
	const room = BODY_LIMIT - MARKERS_LENGTH - key.length - (second?.length ?? 0);
	const halves = {
		validation: validation === null ? null : cutBody(withoutComments(validation), MORE, room),
		approval: second
	};
	const parts = HALVES.flatMap((name) => {
		const text = halves[name];
		return text === null ? [] : [`${startOf(name)}\n${text.replaceAll("\r\n", "\n")}`];
	});
	return [gateMarker(key), ...parts].join("\n\n");
}
/** Reads the comment's halves; null where the body is none of ours. Line breaks come back as GitHub has them or not. */
function parseGateComment(body) {
	const key = readMarker("gate", body)?.key;
	if (typeof key !== "string") return null;
	const text = body.replaceAll("\r\n", "\n");
	const [validation, approval] = HALVES.map((name) => halfOf(text, name));
	return {
		key,
		validation: validation ?? null,
		approval: approval ?? null
	};
}
function halfOf(text, name) {
	const start = `\n${startOf(name)}\n`;
	const from = text.indexOf(start);
	if (from === -1) return null;
	const rest = text.slice(from + start.length);
	const end = HALVES.map((other) => rest.indexOf(`\n${startOf(other)}\n`)).filter((at) => at !== -1);
	return end.length === 0 ? rest : rest.slice(0, Math.min(...end)).replace(/\n$/, "");
}
function startOf(name) {
	return `<!-- opsbook:gate:${name} -->`;
}
function withoutComments(text) {
	return text.replaceAll("<!--", "&lt;!--");
}

export { parseGateComment as n, renderGateComment as r, gateMarker as t };