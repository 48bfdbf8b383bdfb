import { isOwnType } from "../../signal/record.ts";
import type { Catalog } from "../catalog.ts";
import type { EventField } from "../generated/types.ts";
import { type FieldCondition, RECORD_FIELDS } from "../grammar/selector.ts";
import { selectorAt, type WrittenMeasure, writtenConditions, writtenSelectors } from "../lookup/measures.ts";
import { eventTypesByName, sourceNames } from "../lookup/names.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import { unreadOf } from "../lookup/unread.ts";
import { partOfWord } from "../lookup/word-part.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

const ACTORS = ["human", "ai", "system"];
const why = "the condition never holds, so the measure counts nothing and looks like a bad week";

interface Written {
  of: WrittenMeasure;
  path: Path;
  text: string;
  /** The type whose data is meant, or any. */
  type: string;
  conditions: readonly FieldCondition[];
}

/**
 * A condition names a field that the events have, and a value that the field can take: `made_slaa = true` would never hold,
 * and a rate of 0% would be blamed on people. Records of Opsbook's own are not checked.
 */
export const selectorFieldsExist: CatalogRule = {
  id: "selector-fields-exist",
  severity: "error",
  description: "Conditions of a measure name fields that the events have, with values that they can take.",
  check: (catalog) =>
    written(catalog)
      .filter(({ type }) =>
        type === "any" ? unreadOf(catalog, "EventType").length === 0 : eventTypesByName(catalog).has(type),
      )
      .flatMap((item) => item.conditions.flatMap((condition) => check(catalog, item, condition))),
};

function written(catalog: Catalog): Written[] {
  return [
    ...writtenSelectors(catalog).flatMap(({ of, path, text, read }) =>
      read.ok ? [{ of, path, text, type: read.selector.type, conditions: read.selector.where }] : [],
    ),
    ...writtenConditions(catalog).flatMap(({ of, path, text, read }): Written[] => {
      const type = of.kind === "quality" ? "case.completed" : selectorAt(catalog, of, "of")?.type;
      return read.ok && type !== undefined && !isOwnType(type)
        ? [{ of, path, text, type, conditions: read.conditions }]
        : [];
    }),
  ];
}

function check(catalog: Catalog, item: Written, condition: FieldCondition): RuleFinding[] {
  const { field } = condition;
  if (field === "type" || field === "channel") return [];
  if (field === "actor") return values(item, condition, ACTORS, "an actor");
  if (field === "source") return values(item, condition, [...sourceNames(catalog)], "a source");
  const fields = fieldsOf(catalog, item.type);
  const meant = fields.filter(([name]) => name === field).map(([, schema]) => schema);
  if (meant.length === 0) {
    const names = new Set([...RECORD_FIELDS, ...fields.map(([name]) => name)]);
    return [
      {
        ...place(item, field),
        why,
        ...unknownName(field, names, {
          where: item.type === "any" ? "a field of any event" : `a field of ${item.type}`,
          add: "add it to the event type",
        }),
      },
    ];
  }
  const choices = meant.map(choicesOf);
  if (choices.some((known) => known === null)) return [];
  return values(
    item,
    condition,
    [...new Set(choices.flatMap((known) => known ?? []))],
    `a value of ${field}`,
  );
}

function values(
  item: Written,
  condition: FieldCondition,
  known: readonly string[],
  what: string,
): RuleFinding[] {
  return condition.values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      ...place(item, value),
      why,
      ...unknownName(value, known, { where: what, add: "take the condition out" }),
    }));
}

/** The texts that a field can take, or null where there are too many to list. */
function choicesOf({ type, enum: listed }: EventField): string[] | null {
  if (listed !== undefined) return listed.map(String);
  return type === "boolean" ? ["true", "false"] : null;
}

function fieldsOf(catalog: Catalog, type: string): [string, EventField][] {
  const types = eventTypesByName(catalog);
  const meant = type === "any" ? [...types.values()] : [types.get(type)];
  return meant.flatMap((found) => Object.entries(found?.value.spec.data.properties ?? {}));
}

function place({ of, path, text }: Written, word: string): Pick<RuleFinding, "file" | "place"> {
  return {
    file: of.workflow.file,
    place: { path, part: partOfWord(text, word) },
  };
}
