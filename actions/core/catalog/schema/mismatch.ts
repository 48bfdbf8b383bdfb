import type { ValuePath } from "../parse/problem.ts";
import type { JsonSchema } from "./json-schema.ts";

/** The kinds of value that YAML knows, by their JSON Schema names. */
export type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "object" | "array";

interface Spot {
  /** The value that does not fit, or that holds the key. */
  path: ValuePath;
  value: unknown;
  /** The schema that it does not fit. */
  schema: JsonSchema;
}

/** One way in which a value does not fit its schema. */
export type Mismatch = Spot &
  (
    | { kind: "unknown-key"; key: string; known: readonly string[] }
    | { kind: "missing-key"; key: string; wanted: JsonSchema }
    | { kind: "missing-one-of"; keys: readonly string[] }
    | { kind: "wrong-type"; types: readonly TypeName[] }
    | { kind: "not-a-choice"; choices: readonly unknown[] }
    | { kind: "wrong-form"; about: "value" | "key" }
    | { kind: "out-of-range"; limit: Limit; bound: number }
    | { kind: "repeated-item"; index: number; first: number }
  );

export type Limit =
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "minItems"
  | "maxItems"
  | "minProperties";
