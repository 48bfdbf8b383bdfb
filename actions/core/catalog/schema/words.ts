import { closest } from "../../closest.ts";
import { listed } from "../../wording.ts";
import { typesOf } from "./diagnose.ts";
import { formOf } from "./forms.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Limit, Mismatch, TypeName } from "./mismatch.ts";

/** The codes of findings about files that do not fit their kind. */
export type SchemaCode =
  | "unknown-key"
  | "missing-key"
  | "wrong-type"
  | "not-a-choice"
  | "wrong-form"
  | "out-of-range"
  | "repeated-item";

export interface MismatchWords {
  code: SchemaCode;
  /** The parent of what is missing. */
  at: "key" | "value" | "parent";
  message: string;
  why: string;
  fix: string;
  replacement?: string;
}

const UNREAD =
  "Opsbook uses nothing of a file that it does not fully understand, so that no mistake counts silently";

/** A mismatch in an operator's words. */
export function wordsOf(mismatch: Mismatch): MismatchWords {
  switch (mismatch.kind) {
    case "unknown-key":
      return unknownKey(mismatch);
    case "missing-key":
      return missingKey(mismatch);
    case "missing-one-of":
      return missingOneOf(mismatch);
    case "wrong-type":
      return wrongType(mismatch);
    case "not-a-choice":
      return notAChoice(mismatch);
    case "wrong-form":
      return wrongForm(mismatch);
    case "out-of-range":
      return outOfRange(mismatch);
    case "repeated-item":
      return repeatedItem(mismatch);
    default:
      return mismatch satisfies never;
  }
}

type Of<K extends Mismatch["kind"]> = Extract<Mismatch, { kind: K }>;

function unknownKey({ key, known }: Of<"unknown-key">): MismatchWords {
  const near = closest(key, known);
  const choices =
    known.length === 0 ? "nothing more can stand here" : `also possible here: ${known.join(", ")}`;
  return {
    code: "unknown-key",
    at: "key",
    message: `"${clipped(key)}" is not known here${near === null ? "" : `; did you mean "${near}"?`}`,
    why: UNREAD,
    fix: near === null ? `remove it (${choices})` : `write ${near}`,
    ...(near === null ? {} : { replacement: near }),
  };
}

function missingKey({ key, wanted }: Of<"missing-key">): MismatchWords {
  return {
    code: "missing-key",
    at: "parent",
    message: `"${key}" is missing`,
    why: wanted.description === undefined ? UNREAD : saysOf([key], wanted.description),
    fix: `add \`${key}:\` with ${example(wanted)}`,
  };
}

function missingOneOf({ keys }: Of<"missing-one-of">): MismatchWords {
  return {
    code: "missing-key",
    at: "parent",
    message: `one of ${listed(keys, "or")} is missing`,
    why: "without it this says nothing",
    fix: `add one of ${listed(keys, "or")}`,
  };
}

function wrongType({ value, types, schema, path }: Of<"wrong-type">): MismatchWords {
  const wanted = listed(
    types.map((type) => TYPE_NAMES[type]),
    "or",
  );
  const asText = types.includes("string") && (typeof value === "number" || typeof value === "boolean");
  const empty = value === null;
  return {
    code: "wrong-type",
    at: "value",
    message: empty
      ? `nothing stands behind "${nameOf(path)}"`
      : `${described(value)} stands where ${wanted} is meant`,
    why: schema.description === undefined ? UNREAD : saysOf(path, schema.description),
    fix: asText ? `write ${asFormed(value, schema)}` : `write ${wanted}${hint(schema)}`,
  };
}

function notAChoice({ value, choices, path }: Of<"not-a-choice">): MismatchWords {
  const texts = choices.map(String);
  const near = typeof value === "string" ? closest(value, texts) : null;
  const only = texts.length === 1 ? (texts[0] as string) : null;
  const meant = near ?? only;
  return {
    code: "not-a-choice",
    at: "value",
    message: `${quoted(value)} is not known for "${nameOf(path)}"${near === null ? "" : `; did you mean "${near}"?`}`,
    why:
      only === null
        ? `"${nameOf(path)}" is one of ${listed(texts, "or")}`
        : `"${nameOf(path)}" is always ${only}`,
    fix: meant === null ? `write one of ${listed(texts, "or")}` : `write ${meant}`,
    ...(near === null ? {} : { replacement: near }),
  };
}

function wrongForm({ value, about, schema, path }: Of<"wrong-form">): MismatchWords {
  const form = formOf(schema);
  const text = about === "key" ? nameOf(path) : String(value);
  const guess = form.guess?.(text) ?? null;
  const usable =
    guess !== null && schema.pattern !== undefined && new RegExp(schema.pattern, "u").test(guess);
  return {
    code: "wrong-form",
    at: about,
    message: text === "" ? `${form.name} is missing` : `"${clipped(text)}" is not ${form.name}`,
    why: `${form.name} is written as ${form.rule}`,
    fix: usable ? `write ${guess}` : `write ${form.rule}`,
  };
}

const LIMITS: Readonly<Record<Limit, (bound: number) => [string, string]>> = {
  minLength: (bound) => [`the text is too short`, `write at least ${count(bound, "character")}`],
  maxLength: (bound) => [`the text is too long`, `write at most ${count(bound, "character")}`],
  minimum: (bound) => [`the number is too small`, `write ${bound} or more`],
  maximum: (bound) => [`the number is too large`, `write ${bound} or less`],
  exclusiveMinimum: (bound) => [`the number is too small`, `write more than ${bound}`],
  minItems: (bound) => [`the list is too short`, `name at least ${count(bound, "entry")}`],
  maxItems: (bound) => [`the list is too long`, `name at most ${count(bound, "entry")}`],
  minProperties: (bound) => [`nothing is named here`, `name at least ${count(bound, "entry")}`],
};

function outOfRange({ value, limit, bound, path, schema }: Of<"out-of-range">): MismatchWords {
  const [message, fix] = LIMITS[limit](bound);
  return {
    code: "out-of-range",
    at: "value",
    message: typeof value === "number" ? `${value}: ${message}` : message,
    why:
      schema.description === undefined
        ? `there is a limit to "${nameOf(path)}"`
        : sentence(schema.description),
    fix,
  };
}

function repeatedItem({ value, index, first }: Of<"repeated-item">): MismatchWords {
  return {
    code: "repeated-item",
    at: "value",
    message: `${quoted(value)} stands in this list twice`,
    why: `entry ${first + 1} and entry ${index + 1} are the same, and every entry counts once`,
    fix: "remove one of them",
  };
}

const TYPE_NAMES: Readonly<Record<TypeName, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
  object: "a group of `name: value`",
  array: "a list [a, b]",
};

function described(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of `name: value`";
  return typeof value === "string" ? `the text "${clipped(value)}"` : String(value);
}

function quoted(value: unknown): string {
  return typeof value === "object" || typeof value === "number"
    ? described(value)
    : `"${clipped(String(value))}"`;
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** What a number or a truth value becomes as a text: `20` as `20%`, `7` as `"7"`. */
function asFormed(value: unknown, schema: JsonSchema): string {
  const guess = schema.pattern === undefined ? null : (formOf(schema).guess?.(String(value)) ?? null);
  if (guess !== null && new RegExp(schema.pattern as string, "u").test(guess)) return guess;
  return schema.pattern === undefined && schema.format === undefined ? `"${value}"` : formOf(schema).rule;
}

function example(schema: JsonSchema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum !== undefined) return `one of ${listed(schema.enum.map(String), "or")}`;
  if (schema.pattern !== undefined || schema.format !== undefined) return formOf(schema).rule;
  return typesOf(schema)
    .map((type) => TYPE_NAMES[type])
    .join(" or ");
}

function hint(schema: JsonSchema): string {
  return schema.pattern === undefined && schema.format === undefined ? "" : `: ${formOf(schema).rule}`;
}

function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  return typeof last === "number" ? `entry ${last + 1}` : (last ?? "the file");
}

function saysOf(path: readonly (string | number)[], description: string): string {
  return `${nameOf(path)} says: ${sentence(description)}`;
}

function sentence(text: string): string {
  return text.replace(/[.,\s]+$/, "").replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

function count(number: number, noun: string): string {
  if (number === 1) return `one ${noun}`;
  return `${number} ${noun === "entry" ? "entries" : `${noun}s`}`;
}
