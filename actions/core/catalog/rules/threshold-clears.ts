import type { Statistic, ThresholdCondition } from "../grammar/threshold.ts";
import { statisticOf, UNIT_OF_KIND } from "../lookup/measures.ts";
import { conditionOn, thresholdsOf } from "../lookup/thresholds.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * Hysteresis: an incident that opens above 30 minutes closes only below 20, so that a value which wobbles round the limit
 * opens one incident and not ten. So an incident has a `clear`, on the same number, the other way, and with a gap.
 */
export const thresholdClears: CatalogRule = {
  id: "threshold-clears",
  severity: "error",
  description:
    "A threshold that opens an incident clears on the same number, the other way round and with a gap.",
  check: (catalog) =>
    thresholdsOf(catalog).flatMap(({ workflow, threshold, path, when, clear }): RuleFinding[] => {
      const { file } = workflow;
      const fires = conditionOn(catalog, workflow, when);
      if (clear === null) {
        if (threshold.then.open_incident === undefined) return [];
        return [
          {
            file,
            place: { path: [...path, "id"] },
            message: `"${threshold.id}" opens an incident and never says when it is over`,
            why: "a value that wobbles round the limit opens and closes incidents all day",
            fix: `add \`clear\` with a value that is clearly better${fires === null ? "" : ` than ${fires.condition.text}`}`,
          },
        ];
      }
      const over = conditionOn(catalog, workflow, clear);
      if (fires === null || over === null) return [];
      if (
        fires.condition.unit !== (fires.condition.burn ? "count" : UNIT_OF_KIND[fires.of.kind]) ||
        over.condition.unit !== fires.condition.unit
      )
        return [];
      const message = fault(fires.condition, over.condition, statisticOf(fires.of));
      if (message === null) return [];
      return [
        {
          file,
          place: { path: [...path, "clear"] },
          message,
          why: "the alert would flap, or never end",
          fix: fix(fires.condition),
        },
      ];
    }),
};

function fault(fires: ThresholdCondition, clears: ThresholdCondition, own: Statistic): string | null {
  if (
    clears.measure !== fires.measure ||
    clears.burn !== fires.burn ||
    (clears.statistic ?? own) !== (fires.statistic ?? own)
  ) {
    return `"${clears.text}" is another number than "${fires.text}"`;
  }
  if (clears.op[0] === fires.op[0]) return `"${clears.text}" looks the same way as "${fires.text}"`;
  const gap = fires.op.startsWith(">") ? fires.value - clears.value : clears.value - fires.value;
  if (gap > 0) return null;
  return gap === 0
    ? `"${clears.text}" leaves no gap to "${fires.text}"`
    : `"${clears.text}" already holds while "${fires.text}" does`;
}

function fix({ measure, statistic, op }: ThresholdCondition): string {
  const subject = statistic === null ? measure : `${measure}.${statistic}`;
  return op.startsWith(">")
    ? `write \`${subject} < ...\` with a value below that of \`when\``
    : `write \`${subject} > ...\` with a value above that of \`when\``;
}
