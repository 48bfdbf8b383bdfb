import type { EmitRule } from "../../catalog/generated/types.ts";
import type { Unreadable } from "../quarantine.ts";
import { type Cell, textOf } from "./row.ts";
import type { Reading } from "./value.ts";

/** Reads a key of a row: never empty, at most {@link LONGEST_KEY} characters. */
export type ReadKey = (cells: readonly Cell[]) => string | Unreadable;

const LONGEST_KEY = 300;
/** A long number as a spreadsheet saves it once it was opened there: 2.02611E+11. The digits are lost. */
const ROUNDED = /^\d(?:[.,]\d+)?[eE]\+\d+$/;

/**
 * Reads a record's id: `<type>:<value>[:<value>...]`, with `:` and `%` in a value escaped as in addresses. The second
 * rule of a type says `<type>~2:`, so that ids of the first stay as they were when a rule is added at the end.
 */
export function compileId(rule: EmitRule, ordinal: number, reading: Reading): ReadKey {
  const prefix = ordinal === 1 ? rule.type : `${rule.type}~${ordinal}`;
  const parts = rule.id.map((column) => compileKey(column, "missing-id", reading));
  return (cells) => {
    let id = prefix;
    for (const read of parts) {
      const part = read(cells);
      if (typeof part === "object") return part;
      id += `:${escaped(part)}`;
    }
    if (id.length <= LONGEST_KEY) return id;
    return { code: "text-too-long", message: `the id has more than ${LONGEST_KEY} characters` };
  };
}

/** Reads a column that must not be empty; a personal one is hashed. */
export function compileKey(
  column: string,
  missing: "missing-id" | "missing-subject",
  reading: Reading,
): ReadKey {
  const at = reading.position(column);
  const personal = reading.isPersonal(column);
  return (cells) => {
    const cell = cells[at] as Cell;
    const text = textOf(cell);
    if (text === "") return { code: missing, column, message: `"${column}" is empty` };
    if (personal && reading.hash !== null) return reading.hash(text);
    if (isRounded(cell, text))
      return { code: "rounded-id", column, message: `"${column}" is a rounded number` };
    if (text.length <= LONGEST_KEY) return text;
    return { code: "text-too-long", column, message: `"${column}" has more than ${LONGEST_KEY} characters` };
  };
}

function isRounded(cell: Cell, text: string): boolean {
  return typeof cell === "number"
    ? Number.isInteger(cell) && !Number.isSafeInteger(cell)
    : ROUNDED.test(text);
}

function escaped(value: string): string {
  return value.replaceAll("%", "%25").replaceAll(":", "%3A");
}
