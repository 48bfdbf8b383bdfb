import type { SourceDefinition, WeekFacts } from "../../catalog/generated/types.ts";
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
  const sources = feedingSources(facts, row);
  const isBroken = ({ name }: SourceDefinition) =>
    facts.integrity.some(({ source, silent, worst }) => source === name && (silent || worst === "broken"));
  return links.file((sources.find(isBroken) ?? sources[0])?.file ?? row.workflow.file);
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
