import { compileTimes } from "../../signal/source/times.ts";
import { isZone } from "../../zone.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** How a Source writes its times is understood, and its time zone exists: the check is the import's own. */
export const sourceTimesValid: CatalogRule = {
  id: "source-times-valid",
  severity: "error",
  description: "A source's time zone exists, and the ways in which it writes times are understood.",
  check: (catalog) =>
    catalog.sources.flatMap(({ file, value: { spec } }): RuleFinding[] => [
      ...(spec.zone === undefined || isZone(spec.zone)
        ? []
        : [
            {
              file,
              place: { path: ["spec", "zone"] },
              message: `"${spec.zone}" is no time zone`,
              why: "every local time would be hours off",
              fix: "write a name such as Europe/Berlin or America/New_York",
            },
          ]),
      ...(spec.times ?? []).flatMap((way, index): RuleFinding[] => {
        const compiled = compileTimes([way], "UTC", ".");
        if (compiled.ok) return [];
        return [
          {
            file,
            place: { path: ["spec", "times", index] },
            message: compiled.problem,
            why: "no time of this export could be read",
            fix: "write iso, excel, unix, unix-ms, or a pattern such as dd.MM.yyyy HH:mm",
          },
        ];
      }),
    ]),
};
