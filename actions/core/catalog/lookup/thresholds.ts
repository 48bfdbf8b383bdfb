import type { Catalog, Located } from "../catalog.ts";
import type { Threshold, Workflow } from "../generated/types.ts";
import type { Unreadable } from "../grammar/failure.ts";
import { parseThreshold, type ThresholdCondition } from "../grammar/threshold.ts";
import type { Path } from "../rules/rule.ts";
import { measureNamed, type WrittenMeasure } from "./measures.ts";
import { once } from "./once.ts";

type Read = { ok: true; threshold: ThresholdCondition } | Unreadable;

/** A threshold of a workflow, its conditions read. */
export interface WrittenThreshold {
  workflow: Located<Workflow>;
  threshold: Threshold;
  path: Path;
  when: Read;
  clear: Read | null;
}

export const thresholdsOf: (catalog: Catalog) => readonly WrittenThreshold[] = once((catalog) =>
  catalog.workflows.flatMap((workflow) =>
    (workflow.value.spec.thresholds ?? []).map((threshold, index) => ({
      workflow,
      threshold,
      path: ["spec", "thresholds", index],
      when: parseThreshold(threshold.when),
      clear: threshold.clear === undefined ? null : parseThreshold(threshold.clear),
    })),
  ),
);

/** What a threshold's condition says of a measure that its workflow has; null where either cannot be told. */
export function conditionOn(
  catalog: Catalog,
  workflow: Located<Workflow>,
  read: Read | null,
): { condition: ThresholdCondition; of: WrittenMeasure } | null {
  if (read === null || !read.ok) return null;
  const of = measureNamed(catalog, workflow, read.threshold.measure);
  return of === undefined ? null : { condition: read.threshold, of };
}
