import type { EventRecord } from "../generated/types.ts";
import { type Unreadable, unreadable } from "./failure.ts";
import { readToken, type Token } from "./token.ts";

/** One condition on a record's field; `=` and `!=` have one value. Values are compared in their text form. */
export interface FieldCondition {
  field: string;
  op: "=" | "!=" | "in";
  values: string[];
}

/** Fields of the record itself; every other name is a field of its data. */
export const RECORD_FIELDS: readonly string[] = ["actor", "channel", "type", "source"];

const FIELD = /^[a-z][a-z0-9_]*$/u;

/** Reads `<field> = <value> | <field> != <value> | <field> in [<value>, ...]`, joined by `and`. */
export function parseConditions(text: string): { ok: true; conditions: FieldCondition[] } | Unreadable {
  return parseConditionsFrom(text, 0);
}

/** The same from an offset of the text to its end. */
export function parseConditionsFrom(
  text: string,
  start: number,
): { ok: true; conditions: FieldCondition[] } | Unreadable {
  const conditions: FieldCondition[] = [];
  let at = start;
  for (;;) {
    const read = parseCondition(text, at);
    if (!read.ok) return read;
    conditions.push(read.condition);
    const next = readToken(text, read.end);
    if (!next.ok) return next;
    if (next.kind === "end") return { ok: true, conditions };
    if (next.kind !== "word" || next.text !== "and") return expectedAnd(next);
    at = next.end;
  }
}

function expectedAnd(token: Token): Unreadable {
  return unreadable(
    `unexpected "${token.text}"; join conditions with \`and\`, and put a value of several words in quotes`,
    token.offset,
    token.end - token.offset,
  );
}

function parseCondition(
  text: string,
  at: number,
): { ok: true; condition: FieldCondition; end: number } | Unreadable {
  const field = readToken(text, at);
  if (!field.ok) return field;
  if (field.kind !== "word" || !FIELD.test(field.text)) {
    return expected("a field, such as actor", field);
  }
  const op = readToken(text, field.end);
  if (!op.ok) return op;
  if (op.kind === "word" && op.text === "in") return parseList(text, op.end, field.text);
  if (op.kind !== "=" && op.kind !== "!=") return expected("=, != or in", op);
  const value = readToken(text, op.end);
  if (!value.ok) return value;
  if (op.kind === "=" && value.kind === "=" && value.offset === op.end) {
    return unreadable('"==" is written `=`', op.offset, 2, "=");
  }
  if (!isValue(value)) return expected("a value", value);
  return {
    ok: true,
    condition: { field: field.text, op: op.kind, values: [value.text] },
    end: value.end,
  };
}

function parseList(
  text: string,
  at: number,
  field: string,
): { ok: true; condition: FieldCondition; end: number } | Unreadable {
  const open = readToken(text, at);
  if (!open.ok) return open;
  if (open.kind !== "[") return expected("a list, such as [a, b]", open);
  const values: string[] = [];
  let end = open.end;
  for (;;) {
    const value = readToken(text, end);
    if (!value.ok) return value;
    if (!isValue(value)) return expected("a value", value);
    values.push(value.text);
    const next = readToken(text, value.end);
    if (!next.ok) return next;
    if (next.kind === "]") return { ok: true, condition: { field, op: "in", values }, end: next.end };
    if (next.kind !== ",") return expected("`,` or `]`", next);
    end = next.end;
  }
}

function isValue(token: Token): boolean {
  return token.kind === "quoted" || (token.kind === "word" && token.text !== "and");
}

function expected(what: string, found: Token): Unreadable {
  const message =
    found.kind === "end" ? `${what} is missing at the end` : `expected ${what}, found "${found.text}"`;
  return unreadable(message, found.offset, found.end - found.offset);
}

/** True where the record meets every condition. A missing field meets neither `=` nor `!=`, as NULL in SQL. */
export function meets(conditions: readonly FieldCondition[], record: EventRecord): boolean {
  for (const condition of conditions) {
    const value = fieldOf(record, condition.field);
    if (value === null) return false;
    const listed = condition.values.includes(value);
    if (condition.op === "!=" ? listed : !listed) return false;
  }
  return true;
}

/** A field's text form, or null where the record has none. */
function fieldOf(record: EventRecord, field: string): string | null {
  switch (field) {
    case "actor":
      return record.actor ?? null;
    case "channel":
      return record.channel ?? null;
    case "type":
      return record.type;
    case "source":
      return record.source;
    default: {
      const value: unknown = record.data?.[field];
      // Anything else would come from the prototype: `constructor` is a well-formed field name.
      if (typeof value === "string") return value;
      return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
    }
  }
}
