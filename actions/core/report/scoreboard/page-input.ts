import type { WeekFacts } from "../../catalog/generated/types.ts";
import type { Links } from "./links.ts";
import type { Row } from "./rows.ts";

/** What a page is made from. */
export interface PageInput {
  facts: WeekFacts;
  /** Up to four weeks before, the newest last. */
  earlier: readonly WeekFacts[];
  /** Every week that has a page, the oldest first. */
  weeks: readonly string[];
  rows: readonly Row[];
  links: Links;
}
