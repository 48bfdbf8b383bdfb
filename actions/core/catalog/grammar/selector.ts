import type { EventRecord } from "../generated/types.ts";
import { type FieldCondition, meets, parseConditionsFrom } from "./conditions.ts";
import { type Unreadable, unreadable } from "./failure.ts";
import { readToken } from "./token.ts";

export { type FieldCondition, meets, parseConditions, RECORD_FIELDS } from "./conditions.ts";

/** Which records of a case are meant: `first case.responded where actor = human`. */
export interface Selector {
  /** `each` where neither first nor last is written. */
  pick: "first" | "last" | "each";
  /** A record type, or `any`. */
  type: string;
  /** All must hold; empty where there is no `where`. */
  where: FieldCondition[];
  /** As written. */
  text: string;
}

const TYPE = /^(any|[a-z]+(\.[a-z]+(-[a-z]+)*)+)$/u;

/** Reads `[first|last] <record type>|any [where <condition> [and <condition>]*]`. */
export function parseSelector(text: string): { ok: true; selector: Selector } | Unreadable {
  const head = readToken(text, 0);
  if (!head.ok) return head;
  const pick = head.kind === "word" && (head.text === "first" || head.text === "last") ? head.text : "each";
  const type = pick === "each" ? head : readToken(text, head.end);
  if (!type.ok) return type;
  if (type.kind === "end") {
    return unreadable("a record type is missing, such as case.opened, or any", type.offset, 0);
  }
  if (type.kind !== "word" || !TYPE.test(type.text)) {
    const found = text.slice(type.offset, type.end);
    return unreadable(
      `"${found}" is no record type; write one such as case.opened, or any`,
      type.offset,
      found.length,
    );
  }
  const next = readToken(text, type.end);
  if (!next.ok) return next;
  if (next.kind === "end") return { ok: true, selector: { pick, type: type.text, where: [], text } };
  if (next.kind !== "word" || next.text !== "where") {
    return unreadable(
      `unexpected "${next.text}" after ${type.text}; a condition begins with \`where\``,
      next.offset,
      next.end - next.offset,
    );
  }
  const read = parseConditionsFrom(text, next.end);
  if (!read.ok) return read;
  return { ok: true, selector: { pick, type: type.text, where: read.conditions, text } };
}

/** True where the record is of the selector's type and meets its conditions; `pick` is the caller's. */
export function matches(selector: Selector, record: EventRecord): boolean {
  return (selector.type === "any" || selector.type === record.type) && meets(selector.where, record);
}
