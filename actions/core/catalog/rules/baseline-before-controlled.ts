import { isWeek, weeksBetween } from "../../week.ts";
import type { Baseline } from "../generated/types.ts";
import { isControlled } from "../lookup/stage.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/** Fewer complete weeks say nothing about the variance (methods: Variance and pause). */
const LEAST_WEEKS = 4;

/** A baseline longer than this is a slip of the year: no workflow waits ten years before it is controlled. */
const MOST_YEARS = 10;

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
      if (spec.baseline !== undefined) return checkWeeks(file, spec.baseline);
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

function checkWeeks(file: string, { from, to }: Baseline): RuleFinding[] {
  const unknown = [...unknownWeek(file, [...path, "from"], from), ...unknownWeek(file, [...path, "to"], to)];
  if (unknown.length > 0) return unknown;
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
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS) {
    return [
      {
        file,
        place: { path: [...path, "from"] },
        message: `the baseline begins in ${from}, more than ${MOST_YEARS} years before its end`,
        why,
        fix: "check the year",
      },
    ];
  }
  const weeks = weeksBetween(from, to).length;
  if (weeks >= LEAST_WEEKS) return [];
  return [
    {
      file,
      place: { path, at: "key" },
      message: `the baseline has ${weeks} ${weeks === 1 ? "week" : "weeks"}, ${from} to ${to}`,
      why: "one odd week would decide what counts as normal",
      fix: `record at least ${LEAST_WEEKS} weeks; ${12} give real limits`,
    },
  ];
}

function unknownWeek(file: string, place: Path, week: string): RuleFinding[] {
  if (isWeek(week)) return [];
  return [
    {
      file,
      place: { path: place },
      message: `there is no week ${week}`,
      why,
      fix: `${week.slice(0, 4)} has 52 weeks; write one of them`,
    },
  ];
}
