import { expect, it } from "vitest";
import { weekSpans } from "../../../../actions/core/report/text/week-spans.ts";

it.each([
  [[], ""],
  [["2026-W21"], "2026-W21"],
  [["2026-W21", "2026-W22", "2026-W24"], "2026-W21 to 2026-W22, 2026-W24"],
  [["2026-W53", "2027-W01"], "2026-W53 to 2027-W01"],
])("weeks %j read %j", (weeks, text) => {
  expect(weekSpans(weeks)).toBe(text);
});
