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

export { cutBody as n, cutLine as r, BODY_LIMIT as t };