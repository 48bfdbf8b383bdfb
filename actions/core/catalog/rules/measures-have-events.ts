import { isOwnType } from "../../signal/record.ts";
import type { Catalog } from "../catalog.ts";
import { feedsByType } from "../lookup/feeds.ts";
import { measuresOf } from "../lookup/measures.ts";
import { eventTypeNames } from "../lookup/names.ts";
import { recordsRead } from "../lookup/records-read.ts";
import { unreadOf } from "../lookup/unread.ts";
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
  check: (catalog) => {
    if (unreadOf(catalog, "Source").length > 0) return [];
    return measuresOf(catalog).flatMap((of) => {
      const { file, value } = of.workflow;
      return recordsRead(catalog, of)
        .filter(({ oneOf }) => oneOf.every((type) => isKnown(catalog, type)))
        .filter(({ oneOf }) => !oneOf.some((type) => isFed(catalog, type, value.metadata.name)))
        .map(({ oneOf, key }): RuleFinding => {
          const type = oneOf.join(" or ");
          const any = type === "any";
          return {
            file,
            place: key === null ? { path: of.path, at: "key" } : { path: [...of.path, key] },
            message: `${of.name} reads ${any ? "events" : type}, and no source brings ${any ? "any" : "it"} for ${value.metadata.name}`,
            why: "the measure stays missing, and a threshold on it never fires",
            fix: `add an \`emit\` rule for ${any ? "this workflow" : type} to a source, or take the measure out`,
          };
        });
    });
  },
};

/** A type that is not registered has a finding of its own. */
function isKnown(catalog: Catalog, type: string): boolean {
  return type === "any" || isOwnType(type) || eventTypeNames(catalog).has(type);
}

function isFed(catalog: Catalog, type: string, workflow: string): boolean {
  if (isOwnType(type)) return true;
  const all = feedsByType(catalog);
  if (type === "any") return all.values().some((feeds) => feeds.every || feeds.workflows.has(workflow));
  const feeds = all.get(type);
  return feeds !== undefined && (feeds.every || feeds.workflows.has(workflow));
}
