import { readToken } from "../grammar/token.ts";
import type { Part } from "../rules/rule.ts";

/** Where a word stands in a selector or in conditions, without its quotes: the last time it does, or the whole text. */
export function partOfWord(text: string, word: string): Part {
  let found: Part = { offset: 0, length: text.length };
  let token = readToken(text, 0);
  while (token.ok && token.kind !== "end") {
    if (token.text === word) {
      const quote = token.kind === "quoted" ? 1 : 0;
      found = { offset: token.offset + quote, length: word.length };
    }
    token = readToken(text, token.end);
  }
  return found;
}
