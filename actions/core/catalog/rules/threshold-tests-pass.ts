import { missingText, unexpectedText } from "../../report/decision/trial-text.ts";
import type { Catalog } from "../catalog.ts";
import type { ThresholdTest, Workflow } from "../generated/types.ts";
import { writtenConditions, writtenSelectors } from "../lookup/measures.ts";
import { runTests } from "../lookup/threshold-tests.ts";
import { thresholdsOf, type WrittenThreshold } from "../lookup/thresholds.ts";
import { alertInsideGoal } from "./alert-inside-goal.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";
import { thresholdClears } from "./threshold-clears.ts";
import { thresholdParses } from "./threshold-parses.ts";
import { thresholdTestsFit } from "./threshold-tests-fit.ts";
import { unitsAgree } from "./units-agree.ts";

/** What the thresholds decide on a test's events is what the test expects: no more, no less, and at those instants. */
export const thresholdTestsPass: CatalogRule = {
  id: "threshold-tests-pass",
  severity: "error",
  description: "The thresholds decide on the events of their tests what the tests expect.",
  needs: ["workflows", "eventTypes", "sources", "cadences", "settings", "people"],
  check: (catalog, { beside }) => {
    const failed = runTests(catalog, beside).filter(
      ({ result: { missing, unexpected } }) => missing.length + unexpected.length > 0,
    );
    if (failed.length === 0) return [];
    const unsound = unsoundThresholds(catalog);
    const unfit = new Set(thresholdTestsFit.check(catalog, { today: "" }).map(entryAt));
    return failed.flatMap(({ tests, workflow, test, path, result, definitions }): RuleFinding[] => {
      const { file } = tests;
      const { zone } = definitions;
      if (unfit.has(entryAt({ file, place: { path } }))) return [];
      if (concerned(test, workflow.value).some((id) => unsound.has(`${workflow.file} ${id}`))) return [];
      const about = { file, why: "people are called at another time than everybody thinks, or not at all" };
      const missing = result.missing.map((wanted) => ({
        ...about,
        place: { path: [...path, "expect", wanted.place, "at"] },
        message: missingText(wanted, result, zone),
        fix: "mend the threshold, or write what is right into the test",
      }));
      // One that came at another time is told once, at its expectation.
      const told = new Set(result.missing.map(({ threshold, does }) => `${threshold} ${does}`));
      const unexpected = result.unexpected
        .filter(({ rule, does }) => !told.has(`${rule.threshold.id} ${does}`))
        .map((transition) => ({
          ...about,
          place: { path: [...path, "expect"], at: "key" as const },
          message: `${unexpectedText(transition, zone)}, which "${test.name}" does not expect`,
          fix: "mend the threshold, or add it to `expect` where it is right",
        }));
      return [...missing, ...unexpected];
    });
  },
};

/** Rules of the thresholds themselves: where one of them speaks, the test would only say it a second time. */
const OF_THRESHOLDS: readonly CatalogRule[] = [thresholdParses, thresholdClears, unitsAgree, alertInsideGoal];

function unsoundThresholds(catalog: Catalog): Set<string> {
  const wrong = new Set(OF_THRESHOLDS.flatMap(({ check }) => check(catalog, { today: "" })).map(entryAt));
  const isTwice = ({ workflow, threshold }: WrittenThreshold): boolean =>
    (workflow.value.spec.thresholds ?? []).filter(({ id }) => id === threshold.id).length > 1;
  const unreadable = unreadableMeasures(catalog);
  return new Set(
    thresholdsOf(catalog)
      .filter(
        (written) =>
          wrong.has(`${written.workflow.file} ${written.path.join("/")}`) ||
          isTwice(written) ||
          (written.when.ok && unreadable.has(`${written.workflow.file} ${written.when.threshold.measure}`)),
      )
      .map(({ workflow, threshold }) => `${workflow.file} ${threshold.id}`),
  );
}

/** Measures with a text of their own that cannot be read. */
function unreadableMeasures(catalog: Catalog): Set<string> {
  const written = [...writtenSelectors(catalog), ...writtenConditions(catalog)];
  return new Set(written.filter(({ read }) => !read.ok).map(({ of }) => `${of.workflow.file} ${of.name}`));
}

/** The threshold or the test in which a finding stands. */
function entryAt({ file, place }: Pick<RuleFinding, "file" | "place">): string {
  return `${file} ${"path" in place ? place.path.slice(0, 3).join("/") : ""}`;
}

function concerned({ thresholds, expect }: ThresholdTest, { spec }: Workflow): string[] {
  const named = thresholds ?? (spec.thresholds ?? []).map(({ id }) => id);
  return [...named, ...expect.flatMap(({ fires, clears }) => [fires ?? [], clears ?? []].flat())];
}
