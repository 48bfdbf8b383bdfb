import { type FieldCondition, RECORD_FIELDS } from "../../catalog/grammar/selector.ts";
import type { Line, Span } from "./line.ts";
import { type ReadRecord, type RecordReader, rawBytes } from "./reader.ts";

/** A condition that is asked of a line's bytes. It says what `meets` says of the object. */
export interface LineCondition {
  /** A field of the record itself, or null for one of its data. */
  own: "actor" | "channel" | "type" | "source" | null;
  /** The number of the data field's name. */
  key: number;
  wanted: boolean;
  values: Uint8Array[];
}

export function compileConditions(
  conditions: readonly FieldCondition[],
  { keys }: RecordReader,
): LineCondition[] {
  return conditions.map(({ field, op, values }) => {
    const name = rawBytes(field);
    const own = RECORD_FIELDS.includes(field) ? (field as LineCondition["own"]) : null;
    return {
      own,
      key: own === null ? keys.number(name, 0, name.length) : -1,
      wanted: op !== "!=",
      values: values.map(rawBytes),
    };
  });
}

/** True where the record meets every condition; one that lacks the field meets neither = nor !=. */
export function meetsAll(conditions: readonly LineCondition[], read: ReadRecord): boolean {
  for (const condition of conditions) {
    const span = condition.own === null ? dataValue(read, condition.key) : read.line[condition.own];
    if (span === null || span.start < 0) return false;
    let listed = false;
    for (const value of condition.values) if (equals(read.line, span, value)) listed = true;
    if (listed !== condition.wanted) return false;
  }
  return true;
}

/** The value of a data field, null where the record lacks it. */
export function dataValue({ line, keys }: ReadRecord, key: number): Span | null {
  for (let field = 0; field < line.fields; field += 1) {
    if (keys[field] === key) return line.values[field] as Span;
  }
  return null;
}

function equals({ bytes }: Line, { start, end }: Span, value: Uint8Array): boolean {
  if (end - start !== value.length) return false;
  for (let at = 0; at < value.length; at += 1) if (bytes[start + at] !== value[at]) return false;
  return true;
}
