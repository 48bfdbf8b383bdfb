import type { Catalog, Located } from "../catalog.ts";
import type { EmitRule, Source } from "../generated/types.ts";
import { eventTypesByName } from "../lookup/names.ts";
import { looksPersonal } from "../lookup/personal-names.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/** Where a column's own words would be stored. */
interface Stored {
  column: string;
  path: Path;
  /** The data field, or null for the record's own id, subject, channel and so on. */
  field: string | null;
  type: string;
}

const why = "personal data would stand in the ledger for ever, where everybody with access reads it";

/**
 * Personal data stays out of the ledger: a column that looks personal is declared so by its Source, a field that holds it by
 * its event type, and neither names a case. A column that is only asked about (`when`), translated word by word (`map`) or
 * given as `person` stores nothing of itself. Only on the desk do people name cases in words: there the case is a hash.
 */
export const personalFieldsDeclared: CatalogRule = {
  id: "personal-fields-declared",
  severity: "error",
  description: "Columns and fields with personal data are declared so, and no case is named by one.",
  check: (catalog) => [
    ...catalog.sources.flatMap((source) => ofSource(catalog, source)),
    ...catalog.eventTypes.flatMap(({ file, value: { spec } }) =>
      Object.keys(spec.data.properties)
        .filter((field) => looksPersonal(field) && spec.personal?.includes(field) !== true)
        .map((field) => ({
          file,
          place: { path: ["spec", "data", "properties", field], at: "key" as const },
          message: `"${field}" looks like personal data and is not declared`,
          why,
          fix: `add \`personal: [${[...(spec.personal ?? []), field].join(", ")}]\`, or rename the field if it is not personal`,
        })),
    ),
  ],
};

/** A column is reported once in its file, where it is first stored. */
function ofSource(catalog: Catalog, { file, value }: Located<Source>): RuleFinding[] {
  const declared = value.spec.personal ?? [];
  const hashesNames = value.spec.format === "desk";
  const reported = new Set<string>();
  return value.spec.emit.flatMap(storedBy).flatMap((stored): RuleFinding[] => {
    const { column, path } = stored;
    if (reported.has(column)) return [];
    if (hashesNames && stored.field === null && declared.includes(column)) return [];
    const words = trouble(catalog, stored, declared);
    if (words === null) return [];
    reported.add(column);
    return [{ file, place: { path }, why, ...words }];
  });
}

type Words = Pick<RuleFinding, "message" | "fix">;

function trouble(catalog: Catalog, stored: Stored, declared: readonly string[]): Words | null {
  const isDeclared = declared.includes(stored.column);
  if (!isDeclared && !looksPersonal(stored.column)) return null;
  if (stored.field === null) return namesCase(stored.column);
  return isDeclared ? intoOpenField(catalog, stored, stored.field) : undeclared(stored.column, declared);
}

function intoOpenField(catalog: Catalog, { type, column }: Stored, field: string): Words | null {
  const spec = eventTypesByName(catalog).get(type)?.value.spec;
  // A field that does not exist, or that looks personal itself, has a finding of its own.
  if (spec === undefined || !Object.hasOwn(spec.data.properties, field)) return null;
  if (spec.personal?.includes(field) === true || looksPersonal(field)) return null;
  return {
    message: `"${column}" is personal, and ${type} does not declare "${field}" as personal`,
    fix: `add "${field}" to \`personal\` in the event type ${type}, or leave the column out`,
  };
}

function namesCase(column: string): Words {
  return {
    message: `"${column}" is personal and would name the case`,
    fix: "use a column with a number of the system, such as the ticket's; the person belongs into `person`",
  };
}

function undeclared(column: string, declared: readonly string[]): Words {
  return {
    message: `"${column}" looks like personal data and is not declared`,
    fix: `add \`personal: [${[...declared, column].join(", ")}]\` to the source`,
  };
}

function storedBy(rule: EmitRule, at: number): Stored[] {
  const base = ["spec", "emit", at];
  const stored = (column: string, path: Path, field: string | null = null): Stored => ({
    column,
    path: [...base, ...path],
    field,
    type: rule.type,
  });
  const mapped = (["workflow", "channel", "actor"] as const).flatMap((key) => {
    const value = rule[key];
    return typeof value === "object" && value.map === undefined
      ? [stored(value.column, [key, "column"])]
      : [];
  });
  const data = Object.entries(rule.data ?? {}).flatMap(([field, value]) =>
    typeof value === "object" && value.map === undefined
      ? [stored(value.column, ["data", field, "column"], field)]
      : [],
  );
  return [
    ...rule.id.map((column, index) => stored(column, ["id", index])),
    stored(rule.subject, ["subject"]),
    ...mapped,
    ...data,
  ];
}
