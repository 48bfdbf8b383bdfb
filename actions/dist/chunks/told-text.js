// actions/core/signal/ways/told-text.ts
const ADDRESS = /\S+@\S+/gu;
/** Seven digits and more, however they are grouped: a telephone number, an account. */
const NUMBER = /\+?\(?\d(?:[\s()./_-]{0,2}\d){6,}/gu;
/** A day, and perhaps an hour, as people say it and programs write it into the names of exports. */
const DAY = /^(?:19|20)\d\d[._-]?(?:0[1-9]|1[0-2])[._-]?(?:0[1-9]|[12]\d|3[01])(?:[\sT._-]{1,2}(?:[01]\d|2[0-3])[._-]?[0-5]\d(?:[._-]?[0-5]\d)?)?(?!\d)/u;
const FEWEST_DIGITS = 7;
/**
* What a person wrote freely, as it may be stored for ever and shown to everyone (SEC-40): one line of at most `longest`
* characters, in which e-mail addresses and telephone numbers become an ellipsis. Days stay.
*/
function toldText(text, longest) {
	const line = text.replaceAll(ADDRESS, "…").replaceAll(NUMBER, (found) => {
		return found.replace(DAY, "").replaceAll(/\D/gu, "").length < FEWEST_DIGITS ? found : "…";
	}).replaceAll(/\s+/gu, " ").trim();
	if (line.length <= longest) return line;
	return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
}

export { toldText as t };