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
/** The start of an emoji code such as `:tada:`; a time such as 08:00-12:00 is none, and is copied from where it is shown. */
const EMOJI_CODE = /:(?!\d\d(?:-\d\d)?:)(?=[a-z0-9_+-]+:)/gi;
/**
* A text from outside as one line without markup: control, direction and invisible characters removed, and mentions,
* issue references, links and emoji codes broken by a word joiner. For SVG and attributes, which escape it again.
*/
function plainText(text) {
	return text.replace(LONE_SURROGATES, "�").replace(INVISIBLE, "").replace(CONTROLS, "").replace(SPACES, " ").trim().replaceAll("@", `@${JOINER}`).replace(/#(?=\d)/g, `#${JOINER}`).replace(/(GH)-(?=\d)/gi, `$1${JOINER}-`).replace(/:(?=\/\/)/g, `:${JOINER}`).replace(/(mailto|xmpp):/gi, `$1${JOINER}:`).replace(/www\./gi, (found) => `${found.slice(0, 3)}${JOINER}.`).replace(EMOJI_CODE, `:${JOINER}`);
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
/** A few words of code such as `csv: {delimiter: ";"}`; nothing in it could call, link or end anything. */
const CODE = /(`[\w .,:;{}"\\-]{1,60}`)/;
/**
* A sentence of ours in which names from outside may stand: neutralised, but its words of code stay code. Whatever stands in a short span
* of code is shown as it is, so a name that holds such a span does no harm either.
*/
function neutraliseSentence(text) {
	return text.split(CODE).map((part, index) => index % 2 === 1 ? part : neutralisePart(part)).join("");
}
/** The white space beside a span of code is the sentence's own. */
function neutralisePart(part) {
	const [start, end] = [/^\s/.test(part) ? " " : "", /\S\s+$/.test(part) ? " " : ""];
	return `${start}${neutralise(part)}${end}`;
}
/** A text as the value of a double-quoted attribute, or between tags, of SVG or of HTML inside a Markdown table. */
function escapeMarkup(text) {
	return text.replace(/[&<>"'|`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export { plainText as i, neutralise as n, neutraliseSentence as r, escapeMarkup as t };