// actions/core/signal/desk/words.ts
/** The words of a sentence. A colon after a letter ends a word: `last week:7` reads as `last week: 7`. */
function wordsOf(sentence) {
	return sentence.normalize("NFKC").replaceAll(/(\p{L}):(?=\S)/gu, "$1: ").split(/\s+/u).flatMap((piece) => {
		const text = piece.replace(/^[("“„]+/u, "").replace(/[.,;:!?)"”“]+$/u, "");
		return /[\p{L}\p{N}]/u.test(text) ? [{
			text,
			key: text.toLowerCase()
		}] : [];
	});
}
/** Words as one text again. */
function textOfWords(words) {
	return words.map(({ text }) => text).join(" ");
}

// actions/core/signal/desk/phrase.ts
const KINDS = {
	number: "number",
	time: "time",
	period: "period",
	count: "count",
	amount: "amount"
};
/** Columns that every row of the desk has, whatever the sentence says. */
const DESK_COLUMNS = [
	"phrase",
	"time",
	"item",
	"nth",
	"origin",
	"author",
	"said"
];
const MOST_GAPS = 5;
const GAP = /\{([^{}]*)\}/g;
const NAME = /^[a-z][a-z0-9_]*$/;
/** Compiles a phrase, or says in an operator's words what is wrong with it. */
function compilePhrase(name, text) {
	const tokens = [];
	let at = 0;
	for (const match of text.matchAll(GAP)) {
		tokens.push(...literals(text.slice(at, match.index)));
		const gap = match[1];
		tokens.push({ gap: {
			name: gap,
			kind: KINDS[gap] ?? "words"
		} });
		at = match.index + match[0].length;
	}
	tokens.push(...literals(text.slice(at)));
	const gaps = tokens.flatMap((token) => "gap" in token ? [token.gap] : []);
	const message = faultOf(text, tokens, gaps);
	return message === null ? {
		ok: true,
		phrase: {
			name,
			text,
			tokens,
			gaps
		}
	} : {
		ok: false,
		message
	};
}
function literals(text) {
	return wordsOf(text).map(({ key }) => ({ word: key }));
}
function faultOf(text, tokens, gaps) {
	const says = (what) => `"${text}" ${what}`;
	if (/[{}]/.test(text.replaceAll(GAP, ""))) return says("opens or closes a brace alone");
	const odd = gaps.find(({ name }) => !NAME.test(name));
	if (odd !== void 0) return says(`has a gap {${odd.name}}, which is no name in small letters`);
	const taken = gaps.find(({ name }) => name !== "time" && DESK_COLUMNS.includes(name));
	if (taken !== void 0) return says(`has a gap {${taken.name}}, which the desk fills itself`);
	const twice = gaps.find(({ name }, index) => gaps.findIndex((gap) => gap.name === name) !== index);
	if (twice !== void 0) return says(`has the gap {${twice.name}} twice`);
	if (gaps.length > MOST_GAPS) return says(`has more than ${MOST_GAPS} gaps`);
	if (gaps.some(({ name }) => name === "time") && gaps.some(({ name }) => name === "period")) return says("has both {time} and {period}");
	if (!tokens.some((token) => "word" in token)) return says("has no word of its own");
	return tokens.some((token, index) => isWords(token) && isWords(tokens[index + 1])) ? says("has two gaps for words side by side: put a word between them") : null;
}
function isWords(token) {
	return token !== void 0 && "gap" in token && token.gap.kind === "words";
}
const SHOWN = {
	words: "Kim",
	number: "1042",
	time: "14:05",
	period: "last week",
	count: "7",
	amount: "120.50"
};
/** A sentence that fits the phrase, for people to copy. */
function exampleOf({ text, gaps }) {
	return gaps.reduce((shown, { name, kind }) => shown.replace(`{${name}}`, SHOWN[kind]), text);
}

export { wordsOf as a, textOfWords as i, compilePhrase as n, exampleOf as r, DESK_COLUMNS as t };