import type { ColumnValue, MappedData } from "../../catalog/generated/types.ts";
import type { DataValue } from "../event-data.ts";
import type { PersonHash } from "../person.ts";
import { shapeOf, type Unreadable } from "../quarantine.ts";
import { readNumber } from "./decimal.ts";
import { type Cell, textOf } from "./row.ts";
import type { TimeReader } from "./times.ts";

/** Reads one value of a row: undefined where it is absent. */
export type ReadValue = (cells: readonly Cell[]) => DataValue | undefined | Unreadable;

/** What values of one Source have in common. */
export interface Reading {
  position: (column: string) => number;
  readTime: TimeReader;
  decimal: "." | ",";
  /** ISO 4217, from the settings; null where none is named. */
  currency: string | null;
  isPersonal: (column: string) => boolean;
  /** Null where there is no key: personal values are dropped. */
  hash: PersonHash | null;
}

const YES = new Set(["true", "yes", "y", "1"]);
const NO = new Set(["false", "no", "n", "0"]);
const LONGEST_QUOTE = 40;
const LOOKS_PERSONAL = /@|\d[\d\s()./-]{4,}\d/;

/**
 * Compiles a fixed or mapped value. An empty cell is absent, unless there is a default. A translation (`map`) gives
 * words of the Source itself, so it may read a personal column; any other reading of one is hashed or dropped.
 */
export function compileValue(value: MappedData, hidden: boolean, reading: Reading): ReadValue {
  if (typeof value !== "object") return () => value;
  const at = reading.position(value.column);
  const personal = reading.isPersonal(value.column);
  const read =
    value.map === undefined ? plainReader(value, hidden || personal, reading) : wordReader(value, personal);
  return (cells) => {
    const cell = cells[at] as Cell;
    return textOf(cell) === "" ? emptyValue(value) : read(cell);
  };
}

function emptyValue({ map, default: otherwise }: ColumnValue): DataValue | undefined {
  return map !== undefined && Object.hasOwn(map, "") ? map[""] : otherwise;
}

function wordReader(value: ColumnValue, personal: boolean): (cell: Cell) => DataValue | Unreadable {
  const words = new Map(Object.entries(value.map ?? {}));
  const { column, default: otherwise } = value;
  return (cell) => {
    const text = textOf(cell);
    const word = words.get(text) ?? otherwise;
    return (
      word ?? {
        code: "unlisted-word",
        column,
        message: `"${column}" holds ${quoted(text, personal)}, not listed`,
      }
    );
  };
}

/** A word of a column that is not personal, and does not look so, in quotation marks; else how it is written. */
function quoted(text: string, personal: boolean): string {
  const safe = !personal && text.length <= LONGEST_QUOTE && !LOOKS_PERSONAL.test(text);
  return safe ? `the word "${text.replaceAll(/[\p{C}"]/gu, "")}"` : `a word written ${shapeOf(text)}`;
}

function plainReader(
  value: ColumnValue,
  hidden: boolean,
  reading: Reading,
): (cell: Cell) => ReturnType<ReadValue> {
  const { hash } = reading;
  if (hidden) return hash === null ? () => undefined : (cell) => hash(textOf(cell));
  const { column, as = "text" } = value;
  switch (as) {
    case "text":
      return textOf;
    case "number":
      return (cell) => numberOf(cell, column, reading);
    case "integer":
      return (cell) => wholeNumberOf(cell, column, reading);
    case "boolean":
      return (cell) => booleanOf(cell, column);
    case "time":
      return (cell) => {
        const instant = reading.readTime(textOf(cell), column);
        return typeof instant === "number" ? new Date(instant).toISOString() : instant;
      };
    default:
      return as satisfies never;
  }
}

function numberOf(cell: Cell, column: string, { decimal, currency }: Reading): number | Unreadable {
  return typeof cell === "number" ? cell : readNumber(textOf(cell), decimal, currency, column);
}

function wholeNumberOf(cell: Cell, column: string, reading: Reading): number | Unreadable {
  const value = numberOf(cell, column, reading);
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  return { code: "unreadable-number", column, message: `"${column}" is not a whole number` };
}

function booleanOf(cell: Cell, column: string): boolean | Unreadable {
  const text = textOf(cell).toLowerCase();
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  return {
    code: "unreadable-boolean",
    column,
    message: `"${column}" is written ${shapeOf(text)}, not as yes or no`,
  };
}
