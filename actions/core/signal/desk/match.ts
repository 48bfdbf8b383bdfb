import type { Gap, Phrase, Token } from "./phrase.ts";
import { type DeskClock, readPeriod, readTime } from "./when.ts";
import { textOfWords, type Word } from "./words.ts";

/** What a person put into a gap: the cell of the row, or why it cannot be read. */
export type Filling = { ok: true; cell: string | number } | { ok: false; message: string };

/** One way in which a sentence fits a phrase. */
export interface Fit {
  phrase: Phrase;
  fillings: ReadonlyMap<string, Filling>;
}

/** Whether a word of a sentence is that word of a phrase. */
export type SameWord = (typed: string, word: string) => boolean;

const EXACTLY: SameWord = (typed, word) => typed === word;

const LONGEST_GAP = 8;
const LONGEST_NAME = 80;
/** A number that a system gave: short, or with letters before it. Ten digits alone could be a telephone's. */
const CASE_NUMBER = /^#?(?:\d{1,6}|[a-z]{1,8}[-_]?\d{1,12})$/i;
const COUNT = /^\d{1,3}$/;
const MOST_COUNTED = 500;
const AMOUNT = /^[$€£]?(\d{1,9}(?:\.\d{1,2})?|\d{1,3}(?:,\d{3}){1,2}(?:\.\d{1,2})?)$/;

/**
 * How a sentence fits a phrase; null where it does not. Gaps for words take as few as they can, so that `Kim yesterday 14:05` is Kim
 * and a time. Takes time in proportion to the sentence's words times the phrase's.
 */
export function fitPhrase(
  phrase: Phrase,
  words: readonly Word[],
  clock: DeskClock,
  same: SameWord = EXACTLY,
): Fit | null {
  const { tokens } = phrase;
  const dead = new Set<number>();
  const walk = (at: number, from: number): (readonly [string, Filling])[] | null => {
    const token = tokens[at];
    if (token === undefined) return from === words.length ? [] : null;
    const place = at * (words.length + 1) + from;
    if (dead.has(place)) return null;
    for (const [taken, filling] of takes(token, words, from, clock, same)) {
      const rest = walk(at + 1, from + taken);
      if (rest !== null) return filling === null ? rest : [[nameOf(token), filling], ...rest];
    }
    dead.add(place);
    return null;
  };
  const filled = walk(0, 0);
  return filled === null ? null : { phrase, fillings: new Map(filled) };
}

function nameOf(token: Token): string {
  return "gap" in token ? token.gap.name : "";
}

/** How many words a token can take from here on, and what they fill. */
function takes(
  token: Token,
  words: readonly Word[],
  from: number,
  clock: DeskClock,
  same: SameWord,
): [number, Filling | null][] {
  if ("word" in token) {
    const word = words[from];
    return word !== undefined && same(word.key, token.word) ? [[1, null]] : [];
  }
  const found: [number, Filling][] = [];
  for (let size = 1; size <= LONGEST_GAP && from + size <= words.length; size++) {
    const filling = fill(token.gap, textOfWords(words.slice(from, from + size)), clock);
    if (filling !== null) found.push([size, filling]);
  }
  return found;
}

/** What a text is in a gap; null where it is nothing that belongs there. */
function fill({ kind }: Gap, text: string, clock: DeskClock): Filling | null {
  switch (kind) {
    case "words":
      return text.length <= LONGEST_NAME ? { ok: true, cell: text } : null;
    case "number":
      return CASE_NUMBER.test(text) ? { ok: true, cell: text.replace(/^#/, "") } : null;
    case "time":
      return asCell(readTime(text, clock));
    case "period":
      return asCell(readPeriod(text, clock));
    case "count":
      return countOf(text);
    case "amount": {
      const digits = AMOUNT.exec(text)?.[1];
      return digits === undefined ? null : { ok: true, cell: Number(digits.replaceAll(",", "")) };
    }
    default:
      return kind satisfies never;
  }
}

function asCell(read: ReturnType<typeof readTime>): Filling | null {
  if (read === null || !read.ok) return read;
  return { ok: true, cell: new Date(read.instant).toISOString() };
}

function countOf(text: string): Filling | null {
  if (!COUNT.test(text)) return null;
  const count = Number(text);
  if (count >= 1 && count <= MOST_COUNTED) return { ok: true, cell: count };
  return { ok: false, message: `the number must be from 1 to ${MOST_COUNTED}` };
}
