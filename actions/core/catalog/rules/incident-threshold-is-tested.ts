import { testsOf } from "../lookup/threshold-tests.ts";
import { thresholdsOf } from "../lookup/thresholds.ts";
import type { CatalogRule } from "./rule.ts";

/**
 * Whoever writes an alert sees in a test when it fires, before anybody is woken by it. A warning: an alert that is needed in
 * a hurry must not wait for its test.
 */
export const incidentThresholdIsTested: CatalogRule = {
  id: "incident-threshold-is-tested",
  severity: "warning",
  description: "A threshold that opens incidents has a test in which it fires.",
  needs: ["thresholdTests"],
  check: (catalog) => {
    const tested = new Set(
      testsOf(catalog).flatMap(({ workflow, test }) =>
        test.expect.flatMap(({ fires }) => (fires === undefined ? [] : [`${workflow?.file} ${fires}`])),
      ),
    );
    return thresholdsOf(catalog)
      .filter(({ threshold }) => threshold.then.open_incident !== undefined)
      .filter(({ workflow, threshold }) => !tested.has(`${workflow.file} ${threshold.id}`))
      .map(({ workflow, threshold, path }) => ({
        file: workflow.file,
        place: { path: [...path, "id"] },
        message: `no test shows when "${threshold.id}" fires`,
        why: "the first to find out how it behaves is whoever is called in the night",
        fix: "add a test to thresholds.test.yaml beside this file: some events, and when it fires",
      }));
  },
};
