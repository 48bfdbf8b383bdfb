import type { Catalog } from "../catalog.ts";
import type { EmitRule, EventField, EventType, MappedData } from "../generated/types.ts";
import { eventTypesByName } from "../lookup/names.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/** How a column is read so that a field of the type takes it; the first is the one that a fix names. */
const READINGS: Record<EventField["type"], readonly string[]> = {
  string: ["text", "time"],
  number: ["number", "integer"],
  integer: ["integer"],
  boolean: ["boolean"],
};

const why = "every record of this rule would be refused and end in quarantine";

/**
 * The data that a rule maps fits its event type: the fields exist, the required ones are there, and each is read as what it
 * is. Found here, it is one line to correct; found at the import, it is ten thousand rows in quarantine.
 */
export const sourceDataFits: CatalogRule = {
  id: "source-data-fits",
  severity: "error",
  description:
    "The data that a source maps fits the event type: known fields, nothing required missing, right types.",
  check: (catalog: Catalog) =>
    catalog.sources.flatMap(({ file, value }) =>
      value.spec.emit.flatMap((rule, at) => {
        const type = eventTypesByName(catalog).get(rule.type);
        return type === undefined ? [] : check(file, rule, ["spec", "emit", at], type.value);
      }),
    ),
};

function check(file: string, rule: EmitRule, path: Path, { metadata, spec }: EventType): RuleFinding[] {
  const data = rule.data ?? {};
  const { properties, required = [] } = spec.data;
  const missing = required.filter((field) => !Object.hasOwn(data, field) && Object.hasOwn(properties, field));
  return [
    ...missing.map(
      (field): RuleFinding => ({
        file,
        place: rule.data === undefined ? { path: [...path, "type"] } : { path: [...path, "data"], at: "key" },
        message: `${metadata.name} requires "${field}", and nothing is mapped to it`,
        why,
        fix: `add \`data: {${field}: {column: ...}}\``,
      }),
    ),
    ...Object.entries(data).flatMap(([field, value]): RuleFinding[] => {
      const place = [...path, "data", field];
      const schema = Object.hasOwn(properties, field) ? properties[field] : undefined;
      if (schema !== undefined) return fit(file, place, field, schema, value);
      const words = { where: `a field of ${metadata.name}`, add: "add it to the event type" };
      return [
        {
          file,
          place: { path: place, at: "key" },
          why,
          ...unknownName(field, Object.keys(properties), words),
        },
      ];
    }),
  ];
}

function fit(file: string, path: Path, field: string, schema: EventField, value: MappedData): RuleFinding[] {
  const fixed = fixedValues(value).filter(({ value: word }) => !takes(schema, word));
  if (fixed.length > 0) {
    return fixed.map(({ value: word, path: below }) => ({
      file,
      place: { path: [...path, ...below] },
      message: `"${word}" is no value of "${field}", which is ${describe(schema)}`,
      why,
      fix: schema.enum === undefined ? `write ${describe(schema)}` : `write one of ${schema.enum.join(", ")}`,
    }));
  }
  if (typeof value !== "object" || value.map !== undefined) return [];
  const reading = value.as ?? "text";
  const wanted = READINGS[schema.type];
  if (wanted.includes(reading)) return [];
  return [
    {
      file,
      place: { path: value.as === undefined ? [...path, "column"] : [...path, "as"] },
      message: `"${value.column}" is read as ${reading}, and "${field}" is ${describe(schema)}`,
      why,
      fix: `write \`as: ${wanted[0]}\``,
      ...(value.as === undefined || wanted[0] === undefined ? {} : { replacement: wanted[0] }),
    },
  ];
}

function fixedValues(value: MappedData): { value: string | number | boolean; path: Path }[] {
  if (typeof value !== "object") return [{ value, path: [] }];
  return [
    ...Object.entries(value.map ?? {}).map(([word, ours]) => ({ value: ours, path: ["map", word] })),
    ...(value.default === undefined ? [] : [{ value: value.default, path: ["default"] }]),
  ];
}

function takes({ type, enum: listed }: EventField, value: string | number | boolean): boolean {
  if (listed !== undefined && !listed.some((word) => word === value)) return false;
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function describe({ type, enum: listed }: EventField): string {
  if (listed !== undefined) return `one of ${listed.length} words`;
  return { string: "a text", number: "a number", integer: "a whole number", boolean: "true or false" }[type];
}
