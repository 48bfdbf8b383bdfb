import type { Plain, PlainMap } from "../parse/workflow-file.ts";
import { evaluate, plainOf, type Scope } from "./evaluate.ts";

/** Puts values for the `${{ }}` of a value, however deep; a text that is one expression keeps its kind of value. */
export function expand(value: Plain | undefined, scope: Scope): Plain {
  if (value === undefined) return null;
  if (typeof value === "string") return expandText(value, scope);
  if (Array.isArray(value)) return value.map((item) => expand(item, scope));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [textOf(expandText(key, scope)), expand(item, scope)]),
  );
}

/** As `expand`, for what has to be a text. */
export function expandToText(value: Plain | undefined, scope: Scope): string {
  return textOf(expand(value, scope));
}

/** As `expand`, for a mapping whose values have to be texts: `env`, `with`, outputs. */
export function expandTexts(value: Plain | undefined, scope: Scope): Record<string, string> {
  const expanded = expand(value ?? {}, scope);
  if (expanded === null || typeof expanded !== "object" || Array.isArray(expanded)) return {};
  return Object.fromEntries(Object.entries(expanded as PlainMap).map(([key, item]) => [key, textOf(item)]));
}

/** A value as GitHub writes it into a text. */
function textOf(value: Plain): string {
  if (value === null) return "";
  if (Array.isArray(value)) return "Array";
  return typeof value === "object" ? "Object" : String(value);
}

function expandText(text: string, scope: Scope): Plain {
  const parts = partsOf(text);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && "expression" in only) {
    return plainOf(evaluate(only.expression, scope));
  }
  return parts
    .map((part) => ("text" in part ? part.text : evaluate(part.expression, scope).coerceString()))
    .join("");
}

type TemplatePart = { text: string } | { expression: string };

/** Splits a text at its `${{ }}`; a `}}` within an expression's own quotes ends nothing. */
function partsOf(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (let open = text.indexOf("${{"); open !== -1; open = text.indexOf("${{", at)) {
    const close = closeOf(text, open + 3);
    if (close === -1) throw new Error(`The expression is not closed: missing }} in ${JSON.stringify(text)}.`);
    if (open > at) parts.push({ text: text.slice(at, open) });
    parts.push({ expression: text.slice(open + 3, close) });
    at = close + 2;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts.length === 0 ? [{ text: "" }] : parts;
}

function closeOf(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith("}}", at)) return at;
  }
  return -1;
}
