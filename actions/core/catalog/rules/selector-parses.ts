import { writtenConditions, writtenSelectors } from "../lookup/measures.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** Which records a measure counts is said in one small language; what does not fit it is refused at the exact word. */
export const selectorParses: CatalogRule = {
  id: "selector-parses",
  severity: "error",
  description: "What a measure counts reads like `first case.responded where actor = human`.",
  check: (catalog) =>
    [...writtenSelectors(catalog), ...writtenConditions(catalog)].flatMap(
      ({ of, path, read }): RuleFinding[] =>
        read.ok
          ? []
          : [
              {
                file: of.workflow.file,
                place: { path, part: { offset: read.offset, length: read.length } },
                message: read.message,
                ...(read.instead === undefined ? {} : { replacement: read.instead }),
                why: "nobody can tell which events count, so the measure has no number",
                fix:
                  path.at(-1) === "where" || path.at(-1) === "passes"
                    ? "write `<field> = <value>`, `!=` or `in [a, b]`, joined by `and`"
                    : "write `[first|last] <record type>`, then `where <field> = <value>` if only some count",
              },
            ],
    ),
};
