import type { Catalog } from "../catalog.ts";
import { parseGoal } from "../grammar/goal.ts";
import { measuresOf } from "../lookup/measures.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/** A goal is an operator and a value with its unit. What cannot be read is refused, never guessed. */
export const goalParses: CatalogRule = {
  id: "goal-parses",
  severity: "error",
  description: "Every goal and service level reads like `<= 15m`, `>= 95%` or `>= 40`.",
  check: (catalog) =>
    writtenGoals(catalog).flatMap(({ file, path, text }): RuleFinding[] => {
      const read = parseGoal(text);
      if (read.ok) return [];
      return [
        {
          file,
          place: { path, part: { offset: read.offset, length: read.length } },
          message: read.message,
          ...(read.instead === undefined ? {} : { replacement: read.instead }),
          why: "a goal that cannot be read is never missed, so the board could not turn red",
          fix: 'write an operator and a value, such as "<= 15m", ">= 95%" or ">= 40"',
        },
      ];
    }),
};

function writtenGoals(catalog: Catalog): { file: string; path: Path; text: string }[] {
  return [
    ...measuresOf(catalog).flatMap(({ workflow: { file }, path, measure }) =>
      measure.goal === undefined ? [] : [{ file, path: [...path, "goal"], text: measure.goal }],
    ),
    ...catalog.services.flatMap(({ file, value }) =>
      (value.spec.sla ?? []).map(({ objective }, index) => ({
        file,
        path: ["spec", "sla", index, "objective"],
        text: objective,
      })),
    ),
  ];
}
