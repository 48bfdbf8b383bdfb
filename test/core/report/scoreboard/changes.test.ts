import { describe, expect, it } from "vitest";
import type { MeasureFacts, WeekFacts } from "../../../../actions/core/catalog/generated/types.ts";
import { canonicalJson } from "../../../../actions/core/report/scoreboard/canonical.ts";
import { changesLine, changesSection } from "../../../../actions/core/report/scoreboard/changes.ts";
import { linksOf } from "../../../../actions/core/report/scoreboard/links.ts";
import { rowsOf } from "../../../../actions/core/report/scoreboard/rows.ts";
import { badWeek, emptyWeek, factsOf, goodMeasures, goodWeek, integrity, WEEK } from "./facts.ts";

/** The lines without their links, spaces made plain. */
function changes(facts: WeekFacts, before: WeekFacts | null): string[] {
  const links = linksOf(facts.week, canonicalJson(facts), "board");
  return changesSection(facts, before, rowsOf(facts, before), links)
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[\u00a0\u202f]/g, " "));
}

/** The line that is read first. */
function line(facts: WeekFacts, before: WeekFacts | null): string {
  const links = linksOf(facts.week, canonicalJson(facts), "board");
  return changesLine(facts, before, rowsOf(facts, before), links).replaceAll("\u00a0", " ");
}

const last = goodWeek(1);

describe("what changed since last week", () => {
  it("is counted in one line, before anything else", () => {
    expect(line(badWeek(), last)).toBe(
      "**Since last week:** 🔴 2 got worse · ⚪ 1 went missing · 🟡 2 to look at",
    );
    expect(line(goodWeek(), { ...badWeek(), week: last.week })).toBe("**Since last week:** 🟢 5 got better");
    expect(line(goodWeek(), last)).toMatch(/nothing crossed its goal/);
    const silent = { ...goodWeek(), records: { ...goodWeek().records, count: 0 } };
    expect(line(silent, last)).toBe("**Since last week:** nothing has come in yet.");
    expect(line(goodWeek(), null)).toBe("**Since last week:** this is the first board.");
  });

  it("says in the first week when there will be something to compare", () => {
    const links = linksOf(WEEK, canonicalJson(goodWeek()), "board");
    const section = (facts: WeekFacts) => changesSection(facts, null, rowsOf(facts, null), links);
    expect(section(goodWeek())).toContain("The board of week 47 says what changed.");
    expect(section(emptyWeek())).toContain("Bring in what there is, and the board of week 47");
  });

  it("says nothing where nothing did, and that there was no week before", () => {
    expect(changes(goodWeek(), last)).toEqual([]);
    expect(changes(goodWeek(), null)).toEqual([]);
  });

  it("names the pause with its reason, then what crossed a line, then what fell silent", () => {
    expect(changes(badWeek(), last)).toEqual([
      "- 🔴 Answer new leads must now pause: response time is 41 min (was 13 min)",
      "- 🔴 Chase invoices: completion quality went off goal, 88 % (was 96 %)",
      "- 🟡 Follow up quotes: rework rate is worse than it used to be, for real: 4.6 % (was 3.8 %)",
      "- ⚪ Reply to reviews: conversion assist is missing (was 5)",
      "- 🟡 Nothing came from Review platform, though it used to",
    ]);
  });

  it("names what is good again", () => {
    const bad = { ...badWeek(), week: last.week };
    expect(changes(goodWeek(), bad)).toEqual([
      "- 🟢 Answer new leads no longer has to pause",
      "- 🟢 Chase invoices: completion quality is back on goal, 96 % (was 88 %)",
      "- 🟢 Answer new leads: response time is back on goal, 13 min (was 41 min)",
      "- 🟢 Reply to reviews: conversion assist has a number again, 5 (was missing)",
      "- 🟢 Review platform sends again",
    ]);
  });

  it("does not call worse what was missing and is there again, wherever it stands", () => {
    const good = goodWeek();
    const measures = goodMeasures();
    const off = { ...(measures["lead-response"]?.response_time as MeasureFacts), value: 1, onGoal: false };
    const now = factsOf(WEEK, {
      ...measures,
      "lead-response": { ...measures["lead-response"], response_time: off },
    });
    const workflows = good.workflows.map((workflow) => ({
      ...workflow,
      measures: Object.fromEntries(
        Object.entries(workflow.measures).map(([name, one]) => [
          name,
          name === "response_time" ? { ...one, value: null, onGoal: null } : one,
        ]),
      ),
    }));
    const before = { ...good, week: last.week, workflows };
    expect(changes(now, before)).toEqual([
      "- 🔴 Answer new leads: response time has a number again, off goal: 60 min (was missing)",
    ]);
    expect(line(now, before)).toBe("**Since last week:** 🔴 1 there again, off goal");
  });

  it("takes nothing for good news that a broken source says", () => {
    const bad = { ...badWeek(), week: last.week };
    const good = goodWeek();
    const workflows = good.workflows.map((workflow) => {
      const measures = Object.entries(workflow.measures).map(([name, one]) => [
        name,
        { ...one, trusted: false },
      ]);
      return { ...workflow, measures: Object.fromEntries(measures) };
    });
    const said = changes({ ...good, workflows }, bad).join("\n");
    expect(said).toContain("🟡 Chase invoices: completion quality is read from a source that broke");
    expect(said).not.toMatch(/back on goal|a number again|better|no longer has to pause/);
  });

  it("does not take a missing number, or a running week, for the end of a pause", () => {
    const bad = { ...badWeek(), week: last.week };
    expect(changes(emptyWeek(), bad).join()).not.toContain("no longer has to pause");
    expect(changes({ ...goodWeek(), state: "to-date" }, bad).join()).not.toContain("no longer has to pause");
  });

  it("names goals, stages, owners and workflows that were agreed otherwise", () => {
    const measures = goodMeasures();
    const response = measures["lead-response"]?.response_time as MeasureFacts;
    const tighter = { ...response, goal: { op: "<=" as const, value: 0.235, text: "<= 14.1m" } };
    const facts = factsOf(WEEK, {
      ...measures,
      "lead-response": { ...measures["lead-response"], response_time: tighter },
    });
    const [leads, quotes, ...others] = facts.definitions.workflows;
    if (leads === undefined || quotes === undefined) throw new Error("no workflows");
    const workflows = [
      { ...leads, stage: "standard" as const },
      { ...quotes, owner: "bookkeeper" },
      ...others.slice(0, -1),
    ];
    expect(changes({ ...facts, definitions: { ...facts.definitions, workflows } }, last)).toEqual([
      "- The goal for Answer new leads, response time, changed from ≤ 15 min to ≤ 14.1 min",
      "- Answer new leads moved from controlled to standard",
      "- Follow up quotes is now with Bookkeeper",
      "- Reply to reviews is no longer a workflow",
    ]);
  });

  it("folds away what is more than six", () => {
    const silent = ["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => integrity(name, { silent: true }));
    const facts = { ...goodWeek(), integrity: silent };
    const section = changesSection(facts, last, [], linksOf(WEEK, canonicalJson(facts), "board"));
    expect(section).toContain("<details><summary>2 more</summary>");
  });
});
