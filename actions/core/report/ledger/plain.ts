/** Texts of a ledger that somebody has altered go to a terminal: no control or direction characters but line breaks. */
export function forTerminal(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, "\ufffd");
}
