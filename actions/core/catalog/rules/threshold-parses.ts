import { LONGEST } from "../../decision/rule.ts";
import { parseDuration } from "../../duration.ts";
import type { Catalog } from "../catalog.ts";
import { SIGNALS } from "../grammar/threshold.ts";
import { thresholdsOf, type WrittenThreshold } from "../lookup/thresholds.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/** `when` and `clear` can be read and name a measure that the workflow has. */
export const thresholdParses: CatalogRule = {
  id: "threshold-parses",
  severity: "error",
  description: "A threshold reads like `response_time.p90 > 30m` and names a measure of its workflow.",
  check: (catalog: Catalog) =>
    thresholdsOf(catalog).flatMap((written) => [
      ...check(written, [...written.path, "when"], written.when),
      ...(written.clear === null ? [] : check(written, [...written.path, "clear"], written.clear)),
      ...tooLong(written),
      ...burning(written),
      ...sourceNamed(catalog, written),
    ]),
};

const why = "an alert that cannot be read never fires";

/** Without an objective there is no budget that could burn. */
function burning({ workflow, threshold, path, when }: WrittenThreshold): RuleFinding[] {
  if (!when.ok || !when.threshold.burn || threshold.objective !== undefined) return [];
  const measure: { goal?: string } | undefined = workflow.value.spec.measures[when.threshold.measure];
  if (measure === undefined || measure.goal !== undefined) return [];
  return [
    {
      file: workflow.file,
      place: { path: [...path, "when"] },
      message: `"${when.threshold.text}" has no objective: ${when.threshold.measure} has no goal`,
      why,
      fix: "give the measure a goal, or add `objective: 99%`",
    },
  ];
}

/** Nothing is looked at over more than a year: what is meant is a shorter time, or a goal. */
function tooLong({ workflow, threshold, path }: WrittenThreshold): RuleFinding[] {
  return (["over", "for"] as const).flatMap((key) => {
    const text = threshold[key];
    if (text === undefined || (parseDuration(text) ?? 0) <= LONGEST) return [];
    return [
      {
        file: workflow.file,
        place: { path: [...path, key] },
        message: `"${text}" is longer than a year`,
        why: "an alert that waits for so long never fires",
        fix: "write a shorter time, such as 24h, 7d or 4w",
      },
    ];
  });
}

function sourceNamed(catalog: Catalog, { workflow, threshold, path }: WrittenThreshold): RuleFinding[] {
  const { source } = threshold;
  const known = catalog.sources.map(({ value }) => value.metadata.name);
  if (source === undefined || known.includes(source)) return [];
  return [
    {
      file: workflow.file,
      place: { path: [...path, "source"] },
      why,
      ...unknownName(source, known, { where: "a source", add: `describe it in sources/${source}.yaml` }),
    },
  ];
}

function check({ workflow }: WrittenThreshold, path: Path, read: WrittenThreshold["when"]): RuleFinding[] {
  const { file, value } = workflow;
  if (!read.ok) {
    return [
      {
        file,
        place: { path, part: { offset: read.offset, length: read.length } },
        message: read.message,
        ...(read.instead === undefined ? {} : { replacement: read.instead }),
        why,
        fix: "write a measure, an operator and a value, such as `response_time.p90 > 30m`",
      },
    ];
  }
  const { measure, text } = read.threshold;
  if (Object.hasOwn(value.spec.measures, measure) || Object.hasOwn(SIGNALS, measure)) return [];
  return [
    {
      file,
      place: { path, part: { offset: text.indexOf(measure), length: measure.length } },
      why,
      ...unknownName(measure, [...Object.keys(value.spec.measures), ...Object.keys(SIGNALS)], {
        where: "a measure of this workflow",
        add: "add it under `measures`",
      }),
    },
  ];
}
