// actions/core/report/ledger/plain.ts
/** Texts of a ledger that somebody has altered go to a terminal: no control or direction characters but line breaks. */
function forTerminal(text) {
	return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, "�");
}

export { forTerminal as t };