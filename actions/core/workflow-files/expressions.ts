import { Lexer, Parser } from "@actions/expressions";
import type { Expr } from "@actions/expressions/ast";

/** Contexts and functions that GitHub knows in some place of a workflow. */
const CONTEXTS = [
  "env",
  "github",
  "inputs",
  "job",
  "jobs",
  "matrix",
  "needs",
  "runner",
  "secrets",
  "steps",
  "strategy",
  "vars",
];
const STATUS_FUNCTIONS = ["always", "cancelled", "failure", "success"];
const MANY = 255;

/** The insides of the `${{ }}` of a text, in order; a `}}` within an expression's quotes ends nothing. */
export function expressionsIn(text: string): { whole: string; inner: string }[] {
  const found: { whole: string; inner: string }[] = [];
  for (let open = text.indexOf("${{"); open !== -1; open = text.indexOf("${{", open + 1)) {
    const close = closeOf(text, open + 3);
    if (close === -1) break;
    found.push({ whole: text.slice(open, close + 2), inner: text.slice(open + 3, close) });
    open = close;
  }
  return found;
}

function closeOf(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith("}}", at)) return at;
  }
  return -1;
}

/** Parses an expression with GitHub's own parser; null where it is none. */
export function parseExpression(text: string): Expr | null {
  const functions = [...STATUS_FUNCTIONS, "hashFiles"].map((name) => ({ name, minArgs: 0, maxArgs: MANY }));
  try {
    return new Parser(new Lexer(text).lex().tokens, CONTEXTS, functions).parse();
  } catch {
    return null;
  }
}
