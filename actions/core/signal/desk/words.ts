/** A word of a sentence: as it was typed, without the punctuation after it, and as it is compared. */
export interface Word {
  text: string;
  key: string;
}

export const LONGEST_SENTENCE = 300;

/** The words of a sentence. A colon after a letter ends a word: `last week:7` reads as `last week: 7`. */
export function wordsOf(sentence: string): Word[] {
  return sentence
    .normalize("NFKC")
    .replaceAll(/(\p{L}):(?=\S)/gu, "$1: ")
    .split(/\s+/u)
    .flatMap((piece) => {
      const text = piece.replace(/^[("“„]+/u, "").replace(/[.,;:!?)"”“]+$/u, "");
      return /[\p{L}\p{N}]/u.test(text) ? [{ text, key: text.toLowerCase() }] : [];
    });
}

/** Words as one text again. */
export function textOfWords(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}
