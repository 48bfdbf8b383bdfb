import { closest } from "../../closest.ts";
import { slipDistance } from "../../slip-distance.ts";
import { fitPhrase, type SameWord } from "./match.ts";
import { exampleOf, type Phrase, type Token } from "./phrase.ts";
import type { DeskClock } from "./when.ts";
import type { Word } from "./words.ts";

const MOST_SHOWN = 3;

/**
 * What a person may have meant: the same sentence with its slips mended, where a phrase then fits; else examples of the phrases
 * that share most words with it, the nearest first.
 */
export function nearPhrases(words: readonly Word[], phrases: readonly Phrase[], clock: DeskClock): string[] {
  const mended = phrases.flatMap((phrase) => mend(phrase, words, clock));
  if (mended.length > 0) return [...new Set(mended)].slice(0, MOST_SHOWN);
  return phrases
    .map((phrase) => ({ phrase, shared: sharedWords(phrase, words) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST_SHOWN)
    .map(({ phrase }) => exampleOf(phrase));
}

const ALMOST: SameWord = (typed, word) =>
  typed === word ||
  (word.length > 2 && slipDistance(typed, word) <= Math.max(1, Math.floor(word.length / 4)));

function mend(phrase: Phrase, words: readonly Word[], clock: DeskClock): string[] {
  if (fitPhrase(phrase, words, clock, ALMOST) === null) return [];
  // Gaps hold what was typed: their words are those that are no slip of a word of the phrase.
  const literals = phrase.tokens.flatMap((token) => ("word" in token ? [token.word] : []));
  let next = 0;
  const shown = words.map(({ text, key }) => {
    const word = literals[next];
    if (word === undefined || !ALMOST(key, word)) return text;
    next += 1;
    return word;
  });
  return [shown.join(" ")];
}

/** The part of the phrase's own words that stand in the sentence, slips allowed. */
function sharedWords({ tokens }: Phrase, words: readonly Word[]): number {
  const literals = tokens.flatMap((token: Token) => ("word" in token ? [token.word] : []));
  const keys = words.map(({ key }) => key);
  const shared = literals.filter((word) => closest(word, keys) !== null).length;
  return shared / literals.length;
}
