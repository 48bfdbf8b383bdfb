import type { EventField, EventType } from "../catalog/generated/types.ts";
import type { ReasonCode } from "./quarantine.ts";

export type DataValue = string | number | boolean;

/** What an event type does not allow about one field; the message quotes no value. */
export interface DataTrouble {
  code: ReasonCode;
  field: string;
  message: string;
}

/** The first thing that the event type does not allow, or null. */
export type DataCheck = (data: Readonly<Record<string, DataValue>>) => DataTrouble | null;

/** Names that mean something to JavaScript objects: refused everywhere, though a schema might list them (SEC-27). */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const LONGEST_TEXT = 2000;

/** Compiles the check of an event type's data: closed, so that a field it does not list is refused. */
export function compileDataCheck(type: EventType): DataCheck {
  const { properties, required = [] } = type.spec.data;
  const fields = new Map(Object.entries(properties).map(([name, field]) => [name, fieldCheck(field)]));
  return (data) => {
    for (const name of Object.keys(data)) {
      const check = FORBIDDEN_NAMES.has(name) ? undefined : fields.get(name);
      if (check === undefined) return refused(name, `"${name}" is no field of ${type.metadata.name}`);
      const wrong = check(data[name] as DataValue);
      if (wrong !== null) return refused(name, `"${name}" ${wrong}`);
    }
    for (const name of required) {
      if (Object.hasOwn(data, name)) continue;
      const message = `"${name}" is empty, and ${type.metadata.name} requires it`;
      return { code: "missing-field", field: name, message };
    }
    return null;
  };
}

function refused(field: string, message: string): DataTrouble {
  return { code: "data-not-allowed", field, message };
}

function fieldCheck(field: EventField): (value: DataValue) => string | null {
  const allowed = field.enum === undefined ? null : new Set<DataValue>(field.enum);
  return (value) => {
    const wrong = typeTrouble(field, value);
    if (wrong !== null) return wrong;
    if (allowed !== null && !allowed.has(value)) return `must be one of ${[...allowed].join(", ")}`;
    return typeof value === "number" ? rangeTrouble(field, value) : textTrouble(field, value);
  };
}

function typeTrouble({ type }: EventField, value: DataValue): string | null {
  if (type === "integer") return Number.isSafeInteger(value) ? null : "must be a whole number";
  if (type === "number") return Number.isFinite(value) ? null : "must be a number";
  return typeof value === type ? null : `must be a ${type === "string" ? "text" : "yes or no"}`;
}

function rangeTrouble(field: EventField, value: number): string | null {
  if (field.minimum !== undefined && value < field.minimum) return `must be ${field.minimum} or more`;
  return field.maximum !== undefined && value > field.maximum ? `must be ${field.maximum} or less` : null;
}

function textTrouble(field: EventField, value: DataValue): string | null {
  if (typeof value !== "string") return null;
  const longest = field.maxLength ?? LONGEST_TEXT;
  if (value.length > longest) return `must have at most ${longest} characters`;
  if (field.format === "date" && !(DATE.test(value) && isDay(value))) return "must be a date: 2026-11-22";
  if (field.format === "date-time" && !(DATE_TIME.test(value) && !Number.isNaN(Date.parse(value))))
    return "must be a time: 2026-11-22T09:00:00Z";
  return null;
}

function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
