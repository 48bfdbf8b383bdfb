import { isOwnType } from "../../signal/record.ts";
import type { Catalog, Located } from "../catalog.ts";
import type { Workflow } from "../generated/types.ts";
import { type Feeds, feedsByType } from "../lookup/feeds.ts";
import { measuresOfWorkflow } from "../lookup/measures.ts";
import { eventTypeNames, namesOf } from "../lookup/names.ts";
import { recordsRead } from "../lookup/records-read.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * Some source emits what a measure reads, for this workflow. Only a warning: the board shows such a measure as missing, never
 * as zero, and a business begins with the columns that its first export has. A conversion may come without a workflow, since
 * the person joins them.
 */
export const measuresHaveEvents: CatalogRule = {
  id: "measures-have-events",
  severity: "warning",
  description: "The records that a measure reads come from some source.",
  needs: ["sources"],
  check: (catalog) => catalog.workflows.flatMap((workflow) => check(catalog, workflow)),
};

/** One finding for each type that a workflow lacks, at the first measure that reads it. */
function check(catalog: Catalog, workflow: Located<Workflow>): RuleFinding[] {
  const { file, value } = workflow;
  const lacking = measuresOfWorkflow(catalog, workflow).flatMap((of) =>
    recordsRead(catalog, of)
      .filter(({ oneOf }) => oneOf.every((type) => isKnown(catalog, type)))
      .filter(({ oneOf }) => !oneOf.some((type) => isFed(catalog, type, namesOf(workflow))))
      .map(({ oneOf, key }) => ({ of, key, type: oneOf.join(" or ") })),
  );
  return [...Map.groupBy(lacking, ({ type }) => type)].map(([type, readers]) => {
    const [first] = readers as [(typeof lacking)[number]];
    const names = [...new Set(readers.map(({ of }) => of.name))].join(", ");
    const what = type === "any" ? "any event" : type;
    return {
      file,
      place:
        first.key === null ? { path: first.of.path, at: "key" } : { path: [...first.of.path, first.key] },
      message: `no source brings ${what} for ${value.metadata.name}; needed by ${names}`,
      why: "the measure stays missing, and a threshold on it never fires",
      fix: `add an \`emit\` rule for ${what} to a source, or take the measure out`,
    };
  });
}

/** A type that is not registered has a finding of its own. */
function isKnown(catalog: Catalog, type: string): boolean {
  return type === "any" || isOwnType(type) || eventTypeNames(catalog).has(type);
}

function isFed(catalog: Catalog, type: string, names: readonly string[]): boolean {
  const reaches = (feeds: Feeds): boolean => feeds.every || names.some((name) => feeds.workflows.has(name));
  if (isOwnType(type)) return true;
  const all = feedsByType(catalog);
  if (type === "any") return all.values().some(reaches);
  const feeds = all.get(type);
  return feeds !== undefined && reaches(feeds);
}
