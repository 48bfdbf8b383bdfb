import type { Located } from "../catalog.ts";
import type { RuleFinding } from "../rules/rule.ts";
import { daysBetween } from "./dates.ts";

/** Half a year: two monthly drills can be missed, three seasons cannot. */
const MOST_DAYS = 180;

/** What was last reviewed more than 180 days before today, or on a day that has not come yet. */
export function reviewFindings(
  definitions: readonly Located<{ spec: { reviewed: string } }>[],
  today: string,
  words: { why: string; fix: string },
): RuleFinding[] {
  return definitions.flatMap(({ file, value }): RuleFinding[] => {
    const { reviewed } = value.spec;
    const days = daysBetween(reviewed, today);
    if (days >= 0 && days <= MOST_DAYS) return [];
    const message =
      days < 0
        ? `"${reviewed}" has not come yet; today is ${today}`
        : `last reviewed on ${reviewed}, ${days} days ago; ${MOST_DAYS} are allowed`;
    return [{ file, place: { path: ["spec", "reviewed"] }, message, ...words }];
  });
}
