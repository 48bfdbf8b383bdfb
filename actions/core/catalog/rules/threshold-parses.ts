import type { Catalog } from "../catalog.ts";
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
    ]),
};

const why = "an alert that cannot be read never fires";

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
  if (Object.hasOwn(value.spec.measures, measure)) return [];
  return [
    {
      file,
      place: { path, part: { offset: text.indexOf(measure), length: measure.length } },
      why,
      ...unknownName(measure, Object.keys(value.spec.measures), {
        where: "a measure of this workflow",
        add: "add it under `measures`",
      }),
    },
  ];
}
