import { expect, it } from "vitest";
import { decidedSummary } from "../../../../actions/core/report/decision/summary.ts";

const clock = (instant: number): string => new Date(instant).toISOString();

it("has nothing to say of a run that decided nothing", () => {
  expect(decidedSummary({ decisions: [], behind: [] }, [], clock)).toBe("");
});

it("names the thresholds that cannot be read: nobody is called by them", () => {
  const unreadable = [{ id: "help/slow", why: "there is no measure speed" }];
  expect(decidedSummary({ decisions: [], behind: [] }, unreadable, clock)).toBe(
    "**1 threshold is not judged, because nobody can read it.** `npx opsbook validate` shows where.\n\n- `help/slow`: there is no measure speed",
  );
});
