import { reviewFindings } from "../lookup/reviewed.ts";
import type { CatalogRule } from "./rule.ts";

/** A runbook that nobody has walked through for half a year names buttons that are gone. Reads the clock: only warns. */
export const runbookReviewedRecently: CatalogRule = {
  id: "runbook-reviewed-recently",
  severity: "warning",
  description: "Every runbook was walked through in the last 180 days.",
  check: (catalog, { today }) =>
    reviewFindings(catalog.runbooks, today, {
      why: "people, tools and telephone numbers change; a stale runbook fails when it is needed",
      fix: "walk through it once, correct what has changed, and set `reviewed` to that day",
    }),
};
