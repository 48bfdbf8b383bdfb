// actions/core/report/findings/width.ts
/** Characters that fill two cells of a terminal: East Asian wide and fullwidth forms (Unicode 16, EastAsianWidth W, F). */
const WIDE = /^[\u{1100}-\u{115f}\u{2329}\u{232a}\u{2e80}-\u{303e}\u{3041}-\u{33ff}\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{a000}-\u{a4cf}\u{a960}-\u{a97f}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{17000}-\u{18d08}\u{1b000}-\u{1b2fb}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|\u{fe0f}/u;
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** What would move the cursor, colour the terminal, or turn the text around (SEC-25, SEC-31). */
const UNSAFE = /(?!\t)[\p{Cc}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{2069}\u{feff}]/gu;
const TAB_STOP = 4;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** How many cells of a terminal a text fills. */
function widthOf(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	let width = 0;
	for (const { segment } of segmenter.segment(text)) width += cellsOf(segment);
	return width;
}
function cellsOf(grapheme) {
	if (NOTHING.test(grapheme)) return 0;
	return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}
/** The text as a terminal can show it: tabs as spaces up to the next stop, control and bidi characters as �. */
function printable(text) {
	const safe = text.replaceAll(UNSAFE, "�");
	if (!safe.includes("	")) return safe;
	let shown = "";
	for (const part of safe.split(/(\t)/)) shown += part === "	" ? " ".repeat(TAB_STOP - widthOf(shown) % TAB_STOP) : part;
	return shown;
}

export { widthOf as n, printable as t };