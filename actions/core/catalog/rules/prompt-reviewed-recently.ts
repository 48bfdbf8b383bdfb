import { reviewFindings } from "../lookup/reviewed.ts";
import type { CatalogRule } from "./rule.ts";

/** A prompt is read again every half year: models, prices and manners change. Reads the clock: only warns. */
export const promptReviewedRecently: CatalogRule = {
  id: "prompt-reviewed-recently",
  severity: "warning",
  description: "Every prompt was read and tried in the last 180 days.",
  check: (catalog, { today }) =>
    reviewFindings(catalog.prompts, today, {
      why: "models and offers change; an old prompt writes what is no longer true",
      fix: "read it and try it once, and set `reviewed` to that day",
    }),
};
