import type { SourceDefinition, SourceIntegrity, WeekFacts } from "../../catalog/generated/types.ts";
import { compileMeasure } from "../../learning/measures/index.ts";
import { feeding } from "../../learning/plan.ts";
import { collectNeeds } from "../../learning/selectors.ts";
import type { Links } from "./links.ts";
import type { Row } from "./rows.ts";

/** The sources that bring what a measure of a workflow reads, in the catalog's order; none where nothing brings it yet. */
function feedingSources({ definitions }: WeekFacts, { name, workflow }: Row): SourceDefinition[] {
  const { types } = compileMeasure(name, workflow.measures[name] ?? {}, collectNeeds());
  return feeding(definitions, workflow.name, types);
}

/**
 * Where a person looks when a measure's number is missing or cannot be relied on: its source that broke, else its first one; the workflow
 * where no source brings what it reads.
 */
export function sourceToLookAt(facts: WeekFacts, row: Row, links: Links): string {
  const file = brokenSource(facts, row)?.definition.file ?? feedingSources(facts, row)[0]?.file;
  return links.file(file ?? row.workflow.file);
}

/** The source of a measure that broke this week, with the place of its integrity in the facts; null where none did. */
export function brokenSource(
  facts: WeekFacts,
  row: Row,
): { definition: SourceDefinition; integrity: SourceIntegrity; index: number } | null {
  for (const definition of feedingSources(facts, row)) {
    const index = facts.integrity.findIndex(
      ({ source, silent, worst }) => source === definition.name && (silent || worst === "broken"),
    );
    const integrity = facts.integrity[index];
    if (integrity !== undefined) return { definition, integrity, index };
  }
  return null;
}

/**
 * False where no person could add the number: only Opsbook writes it, there was no case to check, the week brought nothing at all, or its
 * sources are all there and say that there was nothing to count.
 */
export function canBeAdded(facts: WeekFacts, row: Row): boolean {
  if (row.name === "incident_count") return false;
  if (row.name === "completion_quality" && row.facts.audit?.checked?.size === 0) return false;
  const sources = feedingSources(facts, row);
  if (sources.length === 0 || row.name === "completion_quality") return true;
  if (facts.records.count === 0) return false;
  return sources.some(({ name }) => {
    const of = facts.integrity.find(({ source }) => source === name);
    return of === undefined || of.records === 0 || of.worst === "broken";
  });
}
