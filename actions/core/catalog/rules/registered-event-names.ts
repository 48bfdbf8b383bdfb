import { isOwnType } from "../../signal/record.ts";
import type { Catalog } from "../catalog.ts";
import type { FieldCondition } from "../grammar/selector.ts";
import { writtenConditions, writtenSelectors } from "../lookup/measures.ts";
import { eventTypeNames } from "../lookup/names.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import { partOfWord } from "../lookup/word-part.ts";
import type { CatalogRule, Part, Path, RuleFinding } from "./rule.ts";

interface Mention {
  file: string;
  path: Path;
  part?: Part;
  type: string;
}

/**
 * One event has one name everywhere: `case.opened`, not `lead.created` here and `ticket.new` there. Every name in a source, a
 * selector or a value is registered below events/. Opsbook's own types need no registration; that no source emits them is
 * `source-emits-valid`'s business.
 */
export const registeredEventNames: CatalogRule = {
  id: "registered-event-names",
  severity: "error",
  description: "Every event name is registered as an event type.",
  check: (catalog) => {
    const known = eventTypeNames(catalog);
    return mentions(catalog)
      .filter(({ type }) => !known.has(type) && !isOwnType(type))
      .map(
        ({ file, path, part, type }): RuleFinding => ({
          file,
          place: part === undefined ? { path } : { path, part },
          why: "events under a name that nobody registered are refused, and nothing counts them",
          ...unknownName(type, known, {
            where: "a registered event type",
            add: `register it in events/${type}.yaml`,
          }),
        }),
      );
  },
};

function mentions(catalog: Catalog): Mention[] {
  return [...ofSources(catalog), ...ofSelectors(catalog), ...ofConditions(catalog), ...ofValues(catalog)];
}

function ofSources(catalog: Catalog): Mention[] {
  return catalog.sources.flatMap(({ file, value }) =>
    value.spec.emit.map(({ type }, index) => ({ file, path: ["spec", "emit", index, "type"], type })),
  );
}

function ofSelectors(catalog: Catalog): Mention[] {
  return writtenSelectors(catalog).flatMap(({ of, path, text, read }): Mention[] => {
    if (!read.ok) return [];
    const { file } = of.workflow;
    const { type, where } = read.selector;
    const own = type === "any" ? [] : [{ file, path, part: partOfWord(text, type), type }];
    return [
      ...own,
      ...typesIn(where).map((name) => ({ file, path, part: partOfWord(text, name), type: name })),
    ];
  });
}

function ofConditions(catalog: Catalog): Mention[] {
  return writtenConditions(catalog).flatMap(({ of, path, text, read }) =>
    read.ok
      ? typesIn(read.conditions).map((type) => ({
          file: of.workflow.file,
          path,
          part: partOfWord(text, type),
          type,
        }))
      : [],
  );
}

function ofValues(catalog: Catalog): Mention[] {
  return catalog.workflows.flatMap(({ file, value: { spec } }) =>
    spec.value === undefined ? [] : [{ file, path: ["spec", "value", "per"], type: spec.value.per }],
  );
}

function typesIn(conditions: readonly FieldCondition[]): string[] {
  return conditions.flatMap(({ field, values }) => (field === "type" ? values : []));
}
