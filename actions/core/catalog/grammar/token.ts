import { type Unreadable, unreadable } from "./failure.ts";

export interface Token {
  ok: true;
  kind: "word" | "quoted" | "=" | "!=" | "[" | "]" | "," | "end";
  /** Without its quotes. */
  text: string;
  offset: number;
  end: number;
}

const SPACE = /\s/u;
/** What ends a word that is not in quotes. */
const SPECIAL = /[\s=!,[\]'"]/u;

/** The next token from an offset. There are no escapes: a value with one kind of quote stands in the other kind. */
export function readToken(text: string, from: number): Token | Unreadable {
  let offset = from;
  while (offset < text.length && SPACE.test(text[offset] as string)) offset += 1;
  if (offset >= text.length) {
    const end = text.trimEnd().length;
    return { ok: true, kind: "end", text: "", offset: end, end };
  }
  const first = text[offset] as string;
  if (first === "'" || first === '"') return readQuoted(text, offset, first);
  if (first === "=" || first === "[" || first === "]" || first === ",") {
    return { ok: true, kind: first, text: first, offset, end: offset + 1 };
  }
  if (first === "!") {
    if (text[offset + 1] !== "=") return unreadable('"!" stands alone; write !=', offset, 1);
    return { ok: true, kind: "!=", text: "!=", offset, end: offset + 2 };
  }
  let end = offset + 1;
  while (end < text.length && !SPECIAL.test(text[end] as string)) end += 1;
  return { ok: true, kind: "word", text: text.slice(offset, end), offset, end };
}

function readQuoted(text: string, offset: number, quote: string): Token | Unreadable {
  const close = text.indexOf(quote, offset + 1);
  if (close < 0) return unreadable("this quote is never closed", offset, text.trimEnd().length - offset);
  if (close === offset + 1) return unreadable("a value is never empty", offset, 2);
  return { ok: true, kind: "quoted", text: text.slice(offset + 1, close), offset, end: close + 1 };
}
