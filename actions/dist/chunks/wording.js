// actions/core/wording.ts
/** `a, b and c`; or with another word before the last one. */
function listed(words, before = "and") {
	if (words.length < 2) return words[0] ?? "";
	return `${words.slice(0, -1).join(", ")} ${before} ${words.at(-1)}`;
}
function upperFirst(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
/** A sentence that begins with this text: it gets a full stop only where it has no end of its own. */
function endWithStop(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

export { listed as n, upperFirst as r, endWithStop as t };