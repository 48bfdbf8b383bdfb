import type { Located } from "../catalog.ts";
import type { EventField, EventType } from "../generated/types.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/** A keyed hash has 32 characters. */
const HASH_LENGTH = 32;

/**
 * What an event type requires and declares as personal is among its fields. A personal field holds a hash of 32 characters:
 * it is a text, and nothing limits it to less or to a list of words. It is not required either, since without the key the
 * value is dropped.
 */
export const eventTypeIsSound: CatalogRule = {
  id: "event-type-is-sound",
  severity: "error",
  description:
    "An event type requires and protects fields that it has, and its personal fields can hold a hash.",
  check: (catalog) =>
    catalog.eventTypes.flatMap((type) => [...named(type), ...personal(type), ...limits(type)]),
};

function named({ file, value: { spec } }: Located<EventType>): RuleFinding[] {
  const fields = Object.keys(spec.data.properties);
  const words = { where: "a field of this event type", add: "add that field" };
  const check = (names: readonly string[], path: Path, why: string): RuleFinding[] =>
    names.flatMap((name, index) =>
      fields.includes(name)
        ? []
        : [{ file, place: { path: [...path, index] }, why, ...unknownName(name, fields, words) }],
    );
  return [
    ...check(spec.personal ?? [], ["spec", "personal"], "the field that was meant is stored as it is"),
    ...check(spec.data.required ?? [], ["spec", "data", "required"], "every record would be refused"),
  ];
}

function personal({ file, value: { spec } }: Located<EventType>): RuleFinding[] {
  return (spec.personal ?? []).flatMap((name, index): RuleFinding[] => {
    const field = Object.hasOwn(spec.data.properties, name) ? spec.data.properties[name] : undefined;
    if (field === undefined) return [];
    const path = ["spec", "data", "properties", name];
    const why = "a personal value is stored as a hash of 32 characters, or dropped where there is no key";
    const limit = limitOf(field);
    if (limit !== null) {
      const message = `"${name}" is personal, and its \`${limit}\` leaves no room for a hash`;
      const fix = `write \`{type: string, maxLength: ${2 * HASH_LENGTH}}\``;
      return [{ file, place: { path: [...path, limit] }, message, why, fix }];
    }
    if (spec.data.required?.includes(name) !== true) return [];
    return [
      {
        file,
        place: { path: ["spec", "personal", index] },
        message: `"${name}" is personal and required`,
        why: `${why}: then every record would be refused`,
        fix: `take "${name}" out of \`required\``,
      },
    ];
  });
}

/** The key that keeps a hash out of the field, or null. */
function limitOf(field: EventField): keyof EventField | null {
  if (field.type !== "string") return "type";
  if (field.enum !== undefined) return "enum";
  if (field.format !== undefined) return "format";
  return field.maxLength !== undefined && field.maxLength < HASH_LENGTH ? "maxLength" : null;
}

function limits({ file, value: { spec } }: Located<EventType>): RuleFinding[] {
  return Object.entries(spec.data.properties).flatMap(([name, { minimum, maximum }]): RuleFinding[] =>
    minimum === undefined || maximum === undefined || minimum <= maximum
      ? []
      : [
          {
            file,
            place: { path: ["spec", "data", "properties", name, "minimum"] },
            message: `"${name}" is at least ${minimum} and at most ${maximum}`,
            why: "no value fits, so every record with it is refused",
            fix: "write the smaller number as the minimum",
          },
        ],
  );
}
