/** The part of JSON Schema that GitHub's own request descriptions use. */
export interface BodySchema {
  type?: string | string[];
  properties?: Record<string, BodySchema>;
  required?: string[];
  items?: BodySchema;
  enum?: unknown[];
  oneOf?: BodySchema[];
  anyOf?: BodySchema[];
  maxProperties?: number;
  maxItems?: number;
  [other: string]: unknown;
}

/**
 * Holds a request's body against GitHub's description of it. Returns what GitHub would say is wrong, or null.
 * Fields that the description does not name are ignored, as GitHub ignores them.
 */
export function bodyFault(schema: BodySchema, body: Record<string, unknown>): string | null {
  return objectFault(schema, body, "");
}

function objectFault(schema: BodySchema, value: Record<string, unknown>, place: string): string | null {
  const missing = (schema.required ?? []).filter((name) => value[name] === undefined);
  if (missing.length > 0 && place !== "")
    return `For '${place}', ${missing.map((name) => `"${name}"`).join(", ")} wasn't supplied.`;
  if (missing.length > 0) return `${missing.map((name) => `"${name}"`).join(", ")} wasn't supplied.`;
  if (schema.maxProperties !== undefined && Object.keys(value).length > schema.maxProperties) {
    return `No more than ${schema.maxProperties} properties are allowed; ${Object.keys(value).length} were supplied.`;
  }
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (value[name] === undefined) continue;
    const fault = valueFault(
      part,
      value[name],
      place === "" ? `properties/${name}` : `${place}/properties/${name}`,
    );
    if (fault !== null) return fault;
  }
  return null;
}

function valueFault(schema: BodySchema, value: unknown, place: string): string | null {
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) {
    const faults = choices.map((choice) => valueFault(choice, value, place));
    if (faults.includes(null)) return null;
    // Of several forms the one that was meant is the one that fits furthest in.
    const depth = (fault: string | null): number => (fault ?? "").split("/").length;
    return faults.toSorted((left, right) => depth(right) - depth(left))[0] ?? null;
  }
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    return `For '${place}', ${JSON.stringify(value)} is not ${article(types.filter((type) => type !== "null"))}.`;
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return `For '${place}', ${JSON.stringify(value)} is not a member of ${JSON.stringify(schema.enum)}.`;
  }
  if (Array.isArray(value)) return listFault(schema, value, place);
  return isRecord(value) ? objectFault(schema, value, place) : null;
}

function listFault(schema: BodySchema, value: unknown[], place: string): string | null {
  if (schema.maxItems !== undefined && value.length > schema.maxItems) {
    return `For '${place}', no more than ${schema.maxItems} items are allowed; ${value.length} were supplied.`;
  }
  for (const [index, item] of value.entries()) {
    const fault =
      schema.items === undefined ? null : valueFault(schema.items, item, `${place}/items/${index}`);
    if (fault !== null) return fault;
  }
  return null;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isRecord(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function article(types: string[]): string {
  const names = types.map((type) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`));
  return names.join(" or ");
}

/** Whether a parsed JSON value is an object with named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
