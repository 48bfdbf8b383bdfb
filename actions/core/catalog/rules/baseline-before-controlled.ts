import type { Catalog } from "../catalog.ts";
import type { Baseline } from "../generated/types.ts";
import { daysBetween, mondayOf } from "../lookup/dates.ts";
import { isControlled } from "../lookup/stage.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** Fewer complete weeks say nothing about the variance (methods: Variance and pause). */
const LEAST_WEEKS = 4;

/** A longer baseline is a slip of the year: nobody records the old way for three years before changing it. */
const MOST_WEEKS = 156;

const DAYS_OF_WEEK = 7;

const why = "without a baseline nobody can say whether the new way is better or worse than the old one";
const path = ["spec", "baseline"];

/**
 * Before a workflow is controlled, the old way has been recorded for at least four whole weeks: the weeks are named here, the
 * numbers come from the ledger. Under twelve the board says "provisional" by itself; that is no finding.
 */
export const baselineBeforeControlled: CatalogRule = {
  id: "baseline-before-controlled",
  severity: "error",
  description:
    "A workflow beyond baseline names the weeks of its baseline: at least four, all of which exist.",
  check: (catalog) =>
    catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] => {
      if (spec.baseline !== undefined) return checkWeeks(catalog, file, spec.baseline);
      if (!isControlled(spec.stage)) return [];
      return [
        {
          file,
          place: { path: ["spec", "stage"] },
          message: `stage is "${spec.stage}" and there is no baseline`,
          why,
          fix: "add `baseline: {from: ..., to: ...}` with the weeks that were recorded, or set the stage to `baseline`",
        },
      ];
    }),
};

function checkWeeks(catalog: Catalog, file: string, { from, to }: Baseline): RuleFinding[] {
  const [first, last] = [mondayOf(catalog, from), mondayOf(catalog, to)];
  if (first === null || last === null) {
    return [
      ...(first === null ? [unknownWeek(file, "from", from)] : []),
      ...(last === null ? [unknownWeek(file, "to", to)] : []),
    ];
  }
  if (from > to) {
    return [
      {
        file,
        place: { path: [...path, "to"] },
        message: `the baseline ends in ${to}, before it begins in ${from}`,
        why,
        fix: "write the earlier week as `from` and the later one as `to`",
      },
    ];
  }
  return checkLength(file, { from, to }, daysBetween(first, last) / DAYS_OF_WEEK + 1);
}

function checkLength(file: string, { from, to }: Baseline, weeks: number): RuleFinding[] {
  const message = `the baseline has ${weeks} ${weeks === 1 ? "week" : "weeks"}, ${from} to ${to}`;
  if (weeks > MOST_WEEKS) {
    return [
      {
        file,
        place: { path: [...path, "from"] },
        message,
        why: "what was normal years ago says nothing about today",
        fix: "check the year; 12 to 52 weeks are enough",
      },
    ];
  }
  if (weeks >= LEAST_WEEKS) return [];
  return [
    {
      file,
      place: { path, at: "key" },
      message,
      why: "one odd week would decide what counts as normal",
      fix: `record at least ${LEAST_WEEKS} weeks; 12 give real limits`,
    },
  ];
}

function unknownWeek(file: string, key: "from" | "to", week: string): RuleFinding {
  return {
    file,
    place: { path: [...path, key] },
    message: `there is no week ${week}`,
    why,
    fix: `${week.slice(0, 4)} has 52 weeks; write one of them`,
  };
}
