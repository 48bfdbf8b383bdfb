import { FORBIDDEN_NAMES } from "../event-data.ts";
import type { Unreadable } from "../quarantine.ts";
import type { Cell, Row } from "./row.ts";

/** A field that a Source reads, and the names that lead to it where it lies inside other objects. */
export interface FieldPath {
  field: string;
  path: readonly string[];
}

const DEEPEST = 20;

/** The ways to a Source's fields: a dot leads into a nested object. */
export function fieldPaths(fields: readonly string[]): FieldPath[] {
  return fields.map((field) => ({ field, path: field.split(".") }));
}

/**
 * A row of what was JSON, cut down to the fields that a Source reads. Anything but an object of plain values, and an
 * object that must not be read at all (SEC-27), is a fault, which quotes none of it. `where` names the row for people.
 */
export function objectRow(value: unknown, number: number, paths: readonly FieldPath[], where: string): Row {
  if (!isObject(value)) return faultyRow(number, "not-json", `${where} is no JSON object`);
  const hostile = hostility(value, 1);
  if (hostile !== null) return faultyRow(number, "hostile-line", `${where} ${hostile}`);
  const cells: Cell[] = [];
  for (const { field, path } of paths) {
    const cell = cellAt(value, field, path);
    if (cell === null) {
      const message = `"${field}" holds a list or an object`;
      return { number, cells: [], fault: { code: "not-plain", column: field, message } };
    }
    cells.push(cell);
  }
  return { number, cells };
}

/** A row of which nothing can be read. */
export function faultyRow(number: number, code: Unreadable["code"], message: string): Row {
  return { number, cells: [], fault: { code, message } };
}

/** Why something that was JSON must not be read (SEC-27), or null; it reads after what is talked about. */
export function hostility(value: unknown, depth: number): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (depth > DEEPEST) return `is nested deeper than ${DEEPEST} levels`;
  for (const name of Object.keys(value)) {
    if (FORBIDDEN_NAMES.has(name) && !Array.isArray(value)) return `uses the forbidden name ${name}`;
    const inner = hostility((value as Record<string, unknown>)[name], depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a field, "" where there is none, or null where it is no plain value. A name with dots goes first. */
function cellAt(object: Record<string, unknown>, field: string, path: readonly string[]): Cell | null {
  let value: unknown = object;
  if (Object.hasOwn(object, field)) value = object[field];
  else
    for (const name of path) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  if (value === undefined || value === null) return "";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
