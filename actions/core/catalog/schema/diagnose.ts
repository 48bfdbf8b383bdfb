import { closest } from "../../closest.ts";
import { schemas } from "../generated/schemas.ts";
import type { ValuePath } from "../parse/problem.ts";
import { choose } from "./branches.ts";
import { fitsFormat } from "./formats.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Limit, Mismatch, TypeName } from "./mismatch.ts";

/** A schema together with the file whose `#/definitions` its references mean. */
export interface Schema {
  schema: JsonSchema;
  file: string;
}

/** The schema of a kind: `schemaOf("workflow.schema.json")`. */
export function schemaFile(file: string): Schema {
  const schema = schemas[file];
  if (schema === undefined) throw new Error(`no schema ${file}`);
  return resolve({ schema, file });
}

/**
 * Why a value does not fit: every cause once, in the order of the file. The generated validators decide whether a value
 * fits; this walk over the same schemas runs only where one said no, and knows which of several forms was meant.
 */
export function diagnose(value: unknown, at: Schema, path: ValuePath = []): Mismatch[] {
  const { schema, file } = resolve(at);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) {
    return choose(
      value,
      branches.map((branch) => resolve({ schema: branch, file })),
      path,
    );
  }
  const types = typesOf(schema);
  if (types.length > 0 && !types.some((type) => hasType(value, type))) {
    return [{ kind: "wrong-type", types, path, value, schema }];
  }
  if (schema.const !== undefined && value !== schema.const) {
    return [{ kind: "not-a-choice", choices: [schema.const], path, value, schema }];
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return [{ kind: "not-a-choice", choices: schema.enum, path, value, schema }];
  }
  if (typeof value === "string") return inText(value, schema, path);
  if (typeof value === "number") return inNumber(value, schema, path);
  if (Array.isArray(value)) return inList(value, { schema, file }, path);
  if (isRecord(value)) return inObject(value, { schema, file }, path);
  return [];
}

/** Follows `$ref` to the schema that it names. */
function resolve({ schema, file }: Schema): Schema {
  if (schema.$ref === undefined) return { schema, file };
  const [name, pointer = ""] = schema.$ref.split("#");
  const target = name === "" || name === undefined ? file : name;
  let found: unknown = schemas[target];
  for (const step of pointer.split("/").slice(1)) found = (found as Record<string, unknown>)[step];
  return resolve({ schema: saying(schema.description, found as JsonSchema), file: target });
}

/** What a key says about itself goes before what its form says, which has words of its own (forms.ts). */
function saying(description: string | undefined, schema: JsonSchema): JsonSchema {
  const { description: own, ...rest } = schema;
  const said = description ?? (schema.pattern === undefined && schema.format === undefined ? own : undefined);
  return said === undefined ? rest : { ...rest, description: said };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The types that a schema takes: named, or those of its choices. */
export function typesOf(schema: JsonSchema): readonly TypeName[] {
  if (schema.type !== undefined) return [schema.type].flat() as TypeName[];
  return [];
}

export function hasType(value: unknown, type: TypeName): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  return typeof value === type;
}

function inText(value: string, schema: JsonSchema, path: ValuePath): Mismatch[] {
  const spot = { path, value, schema };
  const formed =
    (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value)) &&
    (schema.format === undefined || fitsFormat(value, schema.format));
  if (!formed) return [{ ...spot, kind: "wrong-form", about: "value" }];
  const length = [...value].length;
  return limits(spot, { minLength: length, maxLength: length });
}

function inNumber(value: number, schema: JsonSchema, path: ValuePath): Mismatch[] {
  return limits({ path, value, schema }, { minimum: value, maximum: value, exclusiveMinimum: value });
}

/** At most one mismatch: the first limit that a size breaks. */
function limits(
  spot: { path: ValuePath; value: unknown; schema: JsonSchema },
  sizes: Partial<Record<Limit, number>>,
): Mismatch[] {
  for (const [name, size] of Object.entries(sizes)) {
    const limit = name as Limit;
    const bound = spot.schema[limit];
    if (bound === undefined) continue;
    const broken =
      limit === "exclusiveMinimum" ? size <= bound : limit.startsWith("min") ? size < bound : size > bound;
    if (broken) return [{ ...spot, kind: "out-of-range", limit, bound }];
  }
  return [];
}

function inList(list: readonly unknown[], at: Schema, path: ValuePath): Mismatch[] {
  const { schema, file } = at;
  const items = schema.items;
  const found = limits({ path, value: list, schema }, { minItems: list.length, maxItems: list.length });
  if (schema.uniqueItems) found.push(...repeated(list, schema, path));
  if (items !== undefined) {
    found.push(...list.flatMap((item, index) => diagnose(item, { schema: items, file }, [...path, index])));
  }
  return found;
}

function repeated(list: readonly unknown[], schema: JsonSchema, path: ValuePath): Mismatch[] {
  const firsts = new Map<string, number>();
  return list.flatMap((item, index): Mismatch[] => {
    const key = JSON.stringify(item);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first === undefined ? [] : [{ kind: "repeated-item", index, first, path, value: item, schema }];
  });
}

function inObject(object: Record<string, unknown>, at: Schema, path: ValuePath): Mismatch[] {
  const { schema, file } = at;
  const spot = { path, value: object, schema };
  const keys = Object.keys(object);
  const found = limits(spot, { minProperties: keys.length });
  const known = Object.keys(schema.properties ?? {});
  const missing = new Set((schema.required ?? []).filter((key) => !Object.hasOwn(object, key)));
  for (const key of keys) {
    const below = schemaBelow(key, at);
    if (below === null) {
      found.push({ ...spot, kind: "unknown-key", key, known: known.filter((name) => !keys.includes(name)) });
      // A key that is nearly a missing one is that key: one cause, one finding.
      const meant = closest(key.replace(/:.*/s, ""), missing);
      if (meant !== null) missing.delete(meant);
      continue;
    }
    if (schema.propertyNames !== undefined && !fitsName(key, schema.propertyNames)) {
      found.push({
        ...spot,
        kind: "wrong-form",
        about: "key",
        path: [...path, key],
        schema: schema.propertyNames,
      });
      continue;
    }
    found.push(...diagnose(object[key], below, [...path, key]));
  }
  for (const key of missing) {
    const wanted = resolve({ schema: schema.properties?.[key] ?? {}, file }).schema;
    found.push({ ...spot, kind: "missing-key", key, wanted: { ...wanted, ...schema.properties?.[key] } });
  }
  return found;
}

function fitsName(key: string, names: JsonSchema): boolean {
  return names.pattern === undefined || new RegExp(names.pattern, "u").test(key);
}

/** The schema of one key's value; null where the key is not known. */
function schemaBelow(key: string, { schema, file }: Schema): Schema | null {
  const own = schema.properties;
  if (own !== undefined && Object.hasOwn(own, key)) return { schema: own[key] as JsonSchema, file };
  const other = schema.additionalProperties;
  if (other === false) return null;
  return { schema: other === true || other === undefined ? {} : other, file };
}

/** The types that may stand at a path within a value, in any of the forms that its schema takes. */
export function typesAt(value: unknown, at: Schema, path: ValuePath): readonly TypeName[] {
  const here = resolve(at);
  const branches = here.schema.oneOf ?? here.schema.anyOf;
  if (branches !== undefined) {
    return branches.flatMap((schema) => typesAt(value, { schema, file: here.file }, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) return typesOf(here.schema);
  if (Array.isArray(value)) {
    return here.schema.items === undefined
      ? []
      : typesAt(value[step as number], { schema: here.schema.items, file: here.file }, rest);
  }
  const below = isRecord(value) ? schemaBelow(String(step), here) : null;
  return below === null || !isRecord(value) ? [] : typesAt(value[step], below, rest);
}
