import { FORBIDDEN_NAMES } from "../event-data.ts";
import type { Unreadable } from "../quarantine.ts";
import { hostility } from "../source/object-row.ts";

/** An event as it came, once its outer form is known to be right: CloudEvents 1.0, structured, and what Opsbook adds. */
export interface EventEnvelope {
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  workflow?: string;
  channel?: string;
  person?: string;
  actor?: string;
  sequence?: string;
  data: Readonly<Record<string, string | number | boolean>>;
}

/** What is wrong with a value, reading after its name, or null. No value is quoted: it may be anybody's. */
type Check = (value: unknown) => string | null;

const CONTROL = /\p{Cc}/u;
/** RFC 3339: a time without its offset could be anywhere. */
const INSTANT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
const MOST_FIELDS = 40;
const LONGEST_KEY = 300;

const CHECKS: Readonly<Record<string, Check>> = {
  specversion: (value) => (value === "1.0" ? null : 'must be "1.0"'),
  id: text(LONGEST_KEY),
  source: text(100),
  type: text(100),
  subject: text(LONGEST_KEY),
  time: (value) =>
    typeof value === "string" && INSTANT.test(value)
      ? null
      : "must be a time with its offset: 2026-11-22T09:00:00Z",
  datacontenttype: (value) =>
    typeof value === "string" && /^application\/json(?:\s*;|$)/i.test(value)
      ? null
      : "must be application/json",
  workflow: text(100),
  channel: text(60),
  person: text(LONGEST_KEY),
  actor: (value) =>
    value === "human" || value === "ai" || value === "system" ? null : "must be human, ai or system",
  sequence: (value) =>
    typeof value === "string" && /^\d{1,15}$/.test(value) ? null : "must be a text of at most 15 digits",
  data: plainObject,
};
const REQUIRED = ["specversion", "id", "source", "type", "subject", "time"];

/** Reads the outer form of an event; anything that is not listed is refused (SEC-27). */
export function readEnvelope(value: unknown): EventEnvelope | Unreadable {
  if (!isRecord(value)) return malformed("the event is no JSON object");
  const hostile = hostility(value, 1);
  if (hostile !== null) return malformed(`the event ${hostile}`);
  for (const name of Object.keys(value)) {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
    if (check === undefined) return malformed(`the event has ${fieldNamed(name)}, which no event has`);
    const wrong = check(value[name]);
    if (wrong !== null) return malformed(`"${name}" ${wrong}`, name);
  }
  const missing = REQUIRED.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return malformed(`"${missing}" is missing`, missing);
  // The edge: every name and every value was just checked.
  return { data: {}, ...value } as unknown as EventEnvelope;
}

/** True for what could not be read. */
export function isUnreadable(value: object): value is Unreadable {
  return "code" in value && "message" in value;
}

/** A field of a sender's as it may be told: by its name where that is one, and not where it could be anything. */
export function fieldNamed(name: string): string {
  return /^[a-z][a-z_]{0,39}$/i.test(name) && !FORBIDDEN_NAMES.has(name) ? `a field "${name}"` : "a field";
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function malformed(message: string, column?: string): Unreadable {
  return { code: "malformed-event", message, ...(column === undefined ? {} : { column }) };
}

function text(longest: number): Check {
  return (value) => {
    if (typeof value !== "string" || value.trim() === "") return "must be a text";
    if (value.length > longest) return `must have at most ${longest} characters`;
    return CONTROL.test(value) || !value.isWellFormed() ? "holds signs that no text has" : null;
  };
}

function plainObject(value: unknown): string | null {
  if (!isRecord(value)) return "must be an object";
  if (Object.keys(value).length > MOST_FIELDS) return `must have at most ${MOST_FIELDS} fields`;
  const plain = Object.values(value).every((inner) =>
    typeof inner === "string"
      ? inner.isWellFormed()
      : typeof inner === "number" || typeof inner === "boolean",
  );
  return plain ? null : "must hold texts, numbers and true or false, nothing inside of each other";
}
