// actions/core/report/text/cut.ts
/** GitHub refuses bodies over 65,536 characters and status descriptions over 140 (REL-14). */
const BODY_LIMIT = 6e4;
const STATUS_LIMIT = 140;
/** The text on one line of at most so many UTF-16 units, ending in "…" where it was cut; no character is halved. */
function cutLine(text, limit = 140) {
	const line = text.replace(/\s+/gu, " ").trim();
	if (line.length <= limit) return line;
	let end = 0;
	for (const { segment, index } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line)) {
		if (index + segment.length > limit - 1) break;
		end = index + segment.length;
	}
	return `${line.slice(0, end).trimEnd()}…`;
}
/**
* A Markdown body of at most so many UTF-16 units: cut between two paragraphs, open folds closed, and the rest linked.
* `rest` is the sentence that says where it stands.
*/
function cutBody(body, rest, limit = BODY_LIMIT) {
	if (body.length <= limit) return body;
	const closing = "\n\n</details>".repeat(3);
	const room = limit - rest.length - closing.length - 2;
	const head = body.slice(0, Math.max(0, room));
	const paragraph = head.lastIndexOf("\n\n");
	const line = head.lastIndexOf("\n");
	const kept = head.slice(0, Math.max(paragraph > 0 ? paragraph : line, 0));
	const open = kept.split("<details").length - kept.split("</details>").length;
	return `${kept}${"\n\n</details>".repeat(Math.min(Math.max(open, 0), 3))}\n\n${rest}`;
}

// actions/core/report/text/neutralise.ts
/** Stops GitHub from reading a mention, a reference or a link into a text, and is not seen. */
const JOINER = "⁠";
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** What no font shows: direction marks, overrides and isolates, zero-width characters, soft hyphens, tags, selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffc\ufffe\uffff]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const SPACES = /\s+/gu;
/** Every character that starts something in GitHub's Markdown; the first three would end an HTML text or open math. */
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	$: "&#36;"
};
const MARKUP = /[\\`*_{}[\]()#!|~^&<>$]/g;
const LINE_START = /^(?:[-+=]|\d{1,9}[.)])/;
/**
* A text from outside as one line without markup: control, direction and invisible characters removed, and mentions,
* issue references, links and emoji codes broken by a word joiner. For SVG and attributes, which escape it again.
*/
function plainText(text) {
	return text.replace(LONE_SURROGATES, "�").replace(INVISIBLE, "").replace(CONTROLS, "").replace(SPACES, " ").trim().replaceAll("@", `@${JOINER}`).replace(/#(?=\d)/g, `#${JOINER}`).replace(/(GH)-(?=\d)/gi, `$1${JOINER}-`).replace(/:(?=\/\/)/g, `:${JOINER}`).replace(/(mailto|xmpp):/gi, `$1${JOINER}:`).replace(/www\./gi, (found) => `${found.slice(0, 3)}${JOINER}.`).replace(/:(?=[a-z0-9_+-]+:)/gi, `:${JOINER}`);
}
/**
* A text from outside (a name, a subject, a title) as Markdown that shows exactly that text and does nothing:
* no mention, no closing word, no HTML, image or link, no direction trick (SEC-31). Safe inside a table cell.
*/
function neutralise(text) {
	const plain = plainText(text);
	const start = LINE_START.exec(plain)?.[0] ?? "";
	const rest = plain.slice(start.length).replace(MARKUP, (mark) => ENTITIES[mark] ?? `\\${mark}`);
	return start === "" ? rest : `${start.slice(0, -1)}\\${start.slice(-1)}${rest}`;
}
/** A text as the value of a double-quoted attribute, or between tags, of SVG or of HTML inside a Markdown table. */
function escapeMarkup(text) {
	return text.replace(/[&<>"'|`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export { cutBody as a, BODY_LIMIT as i, neutralise as n, cutLine as o, plainText as r, escapeMarkup as t };