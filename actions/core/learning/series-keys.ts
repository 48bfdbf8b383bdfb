import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Measure } from "./measures/measure.ts";
import type { Plan, WorkflowPlan } from "./plan.ts";

/** What is kept of the weekly values: one series for each measure of each workflow, and for each over all. */
export function seriesKeys(plan: Plan): string[] {
  const own = plan.workflows.flatMap((workflow) =>
    workflow.measures.map((measure) => seriesKey(workflow, measure)),
  );
  return [...own, ...measureNames(plan).map((name) => overallKey(plan, name))];
}

export function baselinesOf(plan: Plan): { from: string; to: string }[] {
  return plan.workflows.flatMap(({ definition }) => definition.baseline ?? []);
}

/** Where the weekly units of worth are kept; null where no value is given. */
export function unitKey({ definition }: WorkflowPlan): string | null {
  return definition.value ? `${definition.name} ${definition.value.per}` : null;
}

export function seriesKey({ definition }: WorkflowPlan, { name, key }: Measure): string {
  return `${definition.name} ${name} ${shortHash(key)}`;
}

export function overallKey(plan: Plan, name: string): string {
  const keys = plan.workflows.flatMap((workflow) =>
    workflow.measures
      .filter((measure) => measure.name === name)
      .map((measure) => seriesKey(workflow, measure)),
  );
  return `* ${name} ${shortHash(keys.join("\n"))}`;
}

function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

export function measureNames(plan: Plan): string[] {
  return [...new Set(plan.workflows.flatMap(({ measures }) => measures.map(({ name }) => name)))].sort();
}
