/** `a, b and c`; or with another word before the last one. */
export function listed(words: readonly string[], before = "and"): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${before} ${words.at(-1)}`;
}

export function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A sentence that begins with this text: it gets a full stop only where it has no end of its own. */
export function endWithStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
