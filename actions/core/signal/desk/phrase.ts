import { wordsOf } from "./words.ts";

/** What may stand in a gap of a phrase. A gap's name says it; any other name takes words. */
export type GapKind = "words" | "number" | "time" | "period" | "count" | "amount";

export interface Gap {
  name: string;
  kind: GapKind;
}

/** A word that stands in every such sentence, in lower case, or a gap. */
export type Token = { word: string } | { gap: Gap };

/** A sentence that people write on the desk: `lead {case} called {time}`. */
export interface Phrase {
  name: string;
  /** As the catalog has it. */
  text: string;
  tokens: readonly Token[];
  gaps: readonly Gap[];
}

const KINDS: Readonly<Record<string, GapKind>> = {
  number: "number",
  time: "time",
  period: "period",
  count: "count",
  amount: "amount",
};

/** Columns that every row of the desk has, whatever the sentence says. */
export const DESK_COLUMNS = ["phrase", "time", "item", "nth", "origin", "author", "said"] as const;

const MOST_GAPS = 5;
const GAP = /\{([^{}]*)\}/g;
const NAME = /^[a-z][a-z0-9_]*$/;

/** Compiles a phrase, or says in an operator's words what is wrong with it. */
export function compilePhrase(
  name: string,
  text: string,
): { ok: true; phrase: Phrase } | { ok: false; message: string } {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(GAP)) {
    tokens.push(...literals(text.slice(at, match.index)));
    const gap = match[1] as string;
    tokens.push({ gap: { name: gap, kind: KINDS[gap] ?? "words" } });
    at = match.index + match[0].length;
  }
  tokens.push(...literals(text.slice(at)));
  const gaps = tokens.flatMap((token) => ("gap" in token ? [token.gap] : []));
  const message = faultOf(text, tokens, gaps);
  return message === null ? { ok: true, phrase: { name, text, tokens, gaps } } : { ok: false, message };
}

function literals(text: string): Token[] {
  return wordsOf(text).map(({ key }) => ({ word: key }));
}

function faultOf(text: string, tokens: readonly Token[], gaps: readonly Gap[]): string | null {
  const says = (what: string) => `"${text}" ${what}`;
  if (/[{}]/.test(text.replaceAll(GAP, ""))) return says("opens or closes a brace alone");
  const odd = gaps.find(({ name }) => !NAME.test(name));
  if (odd !== undefined) return says(`has a gap {${odd.name}}, which is no name in small letters`);
  const taken = gaps.find(
    ({ name }) => name !== "time" && (DESK_COLUMNS as readonly string[]).includes(name),
  );
  if (taken !== undefined) return says(`has a gap {${taken.name}}, which the desk fills itself`);
  const twice = gaps.find(({ name }, index) => gaps.findIndex((gap) => gap.name === name) !== index);
  if (twice !== undefined) return says(`has the gap {${twice.name}} twice`);
  if (gaps.length > MOST_GAPS) return says(`has more than ${MOST_GAPS} gaps`);
  if (gaps.some(({ name }) => name === "time") && gaps.some(({ name }) => name === "period"))
    return says("has both {time} and {period}");
  if (!tokens.some((token) => "word" in token)) return says("has no word of its own");
  const touching = tokens.some((token, index) => isWords(token) && isWords(tokens[index + 1]));
  return touching ? says("has two gaps for words side by side: put a word between them") : null;
}

function isWords(token: Token | undefined): boolean {
  return token !== undefined && "gap" in token && token.gap.kind === "words";
}

const SHOWN: Readonly<Record<GapKind, string>> = {
  words: "Kim",
  number: "1042",
  time: "14:05",
  period: "last week",
  count: "7",
  amount: "120.50",
};

/** A sentence that fits the phrase, for people to copy. */
export function exampleOf({ text, gaps }: Phrase): string {
  return gaps.reduce((shown, { name, kind }) => shown.replace(`{${name}}`, SHOWN[kind]), text);
}
