import type { SourceDefinition, WeekFacts } from "../../catalog/generated/types.ts";
import type { Links } from "./links.ts";
import type { Row } from "./rows.ts";

/** Record types that a measure reads where its definition does not name them. */
const READ_BY: Record<string, readonly string[]> = {
  completion_quality: ["output.checked"],
  conversion_assist: ["conversion.won"],
  incident_count: ["incident.opened"],
  throughput: ["case.completed"],
  response_time: ["case.opened", "case.responded"],
  cycle_time: ["case.opened", "case.completed"],
  reopen_rate: ["case.completed"],
  rework_rate: ["case.completed"],
};
const TYPE = /\b[a-z][a-z0-9_-]*\.[a-z][a-z0-9_-]*\b/g;
/** Parts of a measure's definition that are selectors of records. */
const SELECTORS = ["from", "to", "count", "of", "cases", "after", "work"];

/** The sources that bring what a measure of a workflow reads, in the catalog's order; none where nothing brings it yet. */
export function feedingSources(facts: WeekFacts, row: Row): SourceDefinition[] {
  const types = typesOf(row);
  return facts.definitions.sources.filter(
    ({ workflows, types: brought }) =>
      (workflows.length === 0 || workflows.includes(row.workflow.name) || types.includes("conversion.won")) &&
      brought.some((type) => types.includes(type)),
  );
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

function typesOf({ name, workflow }: Row): readonly string[] {
  const definition = workflow.measures[name] ?? {};
  if (name === "completion_quality" && definition.passes !== undefined) return ["case.completed"];
  const named = SELECTORS.flatMap((part) => definition[part]?.match(TYPE) ?? []);
  return named.length > 0 ? named : (READ_BY[name] ?? []);
}
