import type { Part } from "../rules/rule.ts";
import type { Span } from "./positions.ts";

/**
 * Narrows a scalar's place to a part of its value. Only where value and text are the same but for the quotes: not with
 * escapes, comments or several lines, where the whole value stands.
 */
export function narrow(text: string, [start, end]: Span, part: Part): Span {
  const source = text.slice(start, end);
  const quote = source[0] === '"' || source[0] === "'" ? source[0] : "";
  const inner = quote === "" ? source : source.slice(1, -1);
  const isPlain =
    !inner.includes("\n") &&
    !(quote === '"' && inner.includes("\\")) &&
    !(quote === "'" && inner.includes("''"));
  if (!isPlain || part.offset + part.length > inner.length) return [start, end];
  const from = start + quote.length + part.offset;
  return [from, from + part.length];
}
