import { describe, expect, it } from "vitest";
import type { MeasureFacts, WeekFacts } from "../../../../actions/core/catalog/generated/types.ts";
import { canonicalJson } from "../../../../actions/core/report/scoreboard/canonical.ts";
import { changesSection } from "../../../../actions/core/report/scoreboard/changes.ts";
import { headlineOf } from "../../../../actions/core/report/scoreboard/headline.ts";
import { headlineText } from "../../../../actions/core/report/scoreboard/headline-text.ts";
import { linksOf } from "../../../../actions/core/report/scoreboard/links.ts";
import { rowsOf } from "../../../../actions/core/report/scoreboard/rows.ts";
import { stageVerdict } from "../../../../actions/core/report/scoreboard/stages.ts";
import {
  badWeek,
  emptyWeek,
  factsOf,
  goodMeasures,
  goodWeek,
  integrity,
  liveWith,
  measure,
  WEEK,
  weekToDate,
} from "./facts.ts";

const headline = (facts: WeekFacts) =>
  headlineOf(facts, rowsOf(facts, null), linksOf(facts.week, canonicalJson(facts), "board"));
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

/** A good week but for one measure of the leads' response time. */
function withResponse(given: Partial<MeasureFacts>): WeekFacts {
  const measures = goodMeasures();
  const response = { ...(measures["lead-response"]?.response_time as MeasureFacts), ...given };
  return factsOf(WEEK, {
    ...measures,
    "lead-response": { ...measures["lead-response"], response_time: response },
  });
}

const CHART = { centre: 0.24, lower: 0.19, upper: 0.29, weeks: 12 };
const OFF = { value: 0.5, onGoal: false, series: [0.24, 0.24, 0.5] };

describe("the headline", () => {
  it.each<[string, WeekFacts, string, string]>([
    ["a pause", badWeek(), "pause", "Answer new leads must pause."],
    [
      "a real change off goal",
      withResponse({ ...OFF, chart: { ...CHART, signals: ["outside"] }, state: "watch" }),
      "real-change",
      "Answer new leads is slipping.",
    ],
    [
      "off goal within the normal wobble",
      withResponse({ ...OFF, chart: { ...CHART, upper: 0.6, signals: [] } }),
      "off-goal",
      "Answer new leads is off goal.",
    ],
    ["a number to watch", withResponse({ state: "watch" }), "watch", "Answer new leads needs watching."],
    ["a broken source", withResponse({ trusted: false }), "watch", "Answer new leads needs watching."],
    [
      "a missing number",
      withResponse({ value: null, onGoal: null, missing: "no lead was opened" }),
      "missing",
      "Answer new leads misses a number.",
    ],
    ["nothing", goodWeek(), "good", "All 8 goals are kept."],
    ["a running week", weekToDate(), "good", "Nothing is off goal so far."],
    ["no records at all", emptyWeek(), "empty", "There are no numbers yet."],
  ])("says what matters most: %s", (_, facts, kind, title) => {
    expect(headline(facts)).toMatchObject({ kind, title });
  });

  it("puts an audit that caught a decline before what is merely off goal", () => {
    const measures = goodMeasures();
    measures["invoice-reminders"] = {
      completion_quality: measure({
        unit: "ratio",
        value: 0.8,
        goal: { op: ">=", value: 0.95, text: ">= 95%" },
        variance: { baseline: 0.97, ratio: -0.18, breach: true },
        state: "watch",
      }),
    };
    measures["quote-follow-up"] = {
      rework_rate: measure({ unit: "ratio", value: 0.5, goal: { op: "<=", value: 0.05, text: "<= 5%" } }),
    };
    expect(headline(factsOf(WEEK, measures))).toMatchObject({
      kind: "audit",
      title: "Chase invoices is not done as well as before.",
    });
  });

  it("says why, whose it is and what to do next, with the step", () => {
    expect(spaced(headlineText(badWeek(), []))).toBe(
      "Answer new leads must pause. Nine in ten are answered within 41 min (goal ≤ 15 min). " +
        "That is 2.9 times its baseline and a real change since week 44, not a normal wobble. " +
        "It is with Sales lead · do next: Slow response, step 1: Open the list of leads that wait and call the oldest three.",
    );
  });

  it("names the four weeks that an audit is judged by, in the headline and in the stages", () => {
    const measures = goodMeasures();
    const facts = factsOf(WEEK, {
      ...measures,
      "invoice-reminders": {
        completion_quality: measure({
          unit: "ratio",
          value: 2 / 3,
          goal: { op: ">=", value: 0.95, text: ">= 95%" },
          variance: { baseline: 0.97, ratio: -0.23, breach: true },
          state: "pause",
        }),
      },
    });
    const audit = {
      checked: null,
      pooled: { k: 9, n: 12, value: 0.75, wilson95: [0.46, 0.91] as [number, number] },
      toCheck: { population: 3, cases: [] },
    };
    const workflows = facts.workflows.map((entry, index) => (index === 2 ? { ...entry, audit } : entry));
    const text = spaced(headlineText({ ...facts, workflows }, []));
    expect(text).toContain("9 of 12 in four weeks, 75 %, is 23 % below its baseline");
    expect(text).not.toContain("That is 23 %");
    const links = linksOf(WEEK, canonicalJson(facts), "board");
    const rows = rowsOf({ ...facts, workflows }, goodWeek(1));
    const changed = spaced(changesSection({ ...facts, workflows }, goodWeek(1), rows, links));
    expect(changed).toMatch(
      /must now pause: completion quality, \[9 of 12 in four weeks, 75 %\]\(.*\), is 23 % below its baseline/,
    );
    const invoices = facts.definitions.workflows[2] as (typeof facts.definitions.workflows)[number];
    expect(spaced(stageVerdict({ ...facts, workflows }, [], invoices).words)).toBe(
      "🔴 **Must pause**: completion quality, 9 of 12 in four weeks, 75 %, is 23 % below its baseline.",
    );
  });

  it("leads to the source of a number that cannot be relied on", () => {
    expect(headline(withResponse({ trusted: false })).body).toContain(
      "[look at its source](../workflows-catalog/sources/crm.yaml)",
    );
  });

  it.each([
    [
      { quarantined: 6, worst: "broken" },
      "Its source CRM export is broken: 6 rows could not be read.",
      "do next: mend those rows, as its Source reads them, and bring them in again.",
    ],
    [
      { silentHours: 6, worst: "broken" },
      "Its source CRM export is broken: nothing came for 6 business hours in a row, though it used to.",
      "do next: see why nothing came to its Source, and bring in what is there.",
    ],
  ] as const)("says which source broke, how, and what to do: %j", (sign, why, step) => {
    const facts = { ...withResponse({ trusted: false }), integrity: [integrity("crm", sign)] };
    const text = spaced(headlineText(facts, []));
    expect(text).toContain(`${why} Do not rely on this number.`);
    expect(text).toContain(step);
  });

  it("shows the code that a reason names as code", () => {
    const facts = withResponse({
      value: null,
      onGoal: null,
      series: [3, null],
      missing: "Map a column to `activity` in the source of its work.",
    });
    expect(headline(facts).body).toContain("to `activity` in");
  });

  it("says in plain words that nothing came in, where there were numbers before", () => {
    const text = headlineText(emptyWeek(), [goodWeek(1)]);
    expect(text).toBe(
      "Nothing came in this week. No record has this week's date. Do next: bring in an export.",
    );
  });

  it("says so too where open cases or a count of nothing still give numbers, unless something must pause", () => {
    const none = { ...emptyWeek().records };
    const quiet = withResponse({ ...OFF });
    expect(headline({ ...quiet, records: none }).title).toBe("Nothing came in this week.");
    expect(headline({ ...quiet, state: "to-date", records: none }).title).toBe(
      "Nothing has come in so far this week.",
    );
    expect(headline({ ...badWeek(), records: none }).kind).toBe("pause");
  });

  it("does not count a goal that was never measured as kept", () => {
    const never = withResponse({ value: null, onGoal: null, series: [null], missing: "none yet" });
    expect(headline(never)).toMatchObject({ kind: "good", title: "7 of 8 goals are kept." });
  });

  it("does not speak of goals where none is set", () => {
    const measures = { "lead-response": { response_time: measure({ unit: "h", value: 1 }) } };
    for (const state of ["closed", "to-date"] as const) {
      expect(headline(factsOf(WEEK, measures, { state })).title).toBe("No goal is set yet.");
    }
  });

  it("does not ask a workflow that is paused already to pause", () => {
    const facts = badWeek();
    const workflows = facts.definitions.workflows.map((workflow, index) =>
      index === 0 ? { ...workflow, stage: "paused" as const } : workflow,
    );
    const paused = { ...facts, definitions: { ...facts.definitions, workflows } };
    expect(headline(paused).kind).toBe("real-change");
  });

  it("says of a value beyond what was seen that it is more", () => {
    const facts = withResponse({ ...OFF, beyond: true });
    expect(spaced(headlineText(facts, []))).toContain("Response time, 9 in 10: > 30 min (goal ≤ 15 min)");
  });

  it("does not call missing what a running week may still bring, unless its source is broken", () => {
    const early = { ...emptyWeek(), state: "to-date" as const };
    expect(rowsOf(early, null).map(({ colour }) => colour)).toEqual(["open", "open", "open", "open"]);
    expect(headline(early)).toMatchObject({ kind: "empty", title: "There are no numbers yet." });
    const broken = {
      ...withResponse({ value: null, onGoal: null, trusted: false }),
      state: "to-date" as const,
    };
    expect(headline(broken)).toMatchObject({ kind: "missing" });
  });

  it("does not let a new week hide what must pause", () => {
    const before = { ...badWeek(), week: "2026-W45" };
    expect(headlineText(weekToDate(), [before])).toContain("From last week: Answer new leads must pause");
  });

  it("shows a text from outside as it is on a terminal", () => {
    expect(headlineText(liveWith("Leads (new) & *hot* [A]"), [])).toMatch(
      /^Leads \(new\) & \*hot\* \[A\] must pause\./,
    );
  });
});

describe("an empty board says what to do next", () => {
  it("where nothing is described, where no goal is agreed on, and where nothing that is read came in", () => {
    const nothing = { ...emptyWeek(), workflows: [] };
    expect(headline(nothing).body).toMatch(
      /No workflow says yet what to measure. Do next: \[describe one process\]/,
    );
    const none = { "lead-response": { throughput: measure({ unit: "count", value: 4, goal: null }) } };
    expect(headline(factsOf(WEEK, none)).body).toMatch(
      /Do next: agree on one and write it into \[the workflow\]/,
    );
    const unread = { ...emptyWeek(), records: { ...emptyWeek().records, count: 3 } };
    expect(headline(unread).body).toMatch(
      /3 records came in, but none that a measure reads. Do next: look at \[/,
    );
    expect(headline(emptyWeek()).body).toContain("Do next: [bring in an export]");
  });

  it("where something used to come: the sources that fell silent", () => {
    const quiet = badWeek();
    const workflows = quiet.workflows.map((workflow) => ({
      ...workflow,
      measures: Object.fromEntries(
        Object.entries(workflow.measures).map(([name, one]) => [name, { ...one, value: null, onGoal: null }]),
      ),
    }));
    const facts = { ...quiet, workflows, records: { ...quiet.records, count: 0 } };
    expect(headline(facts)).toMatchObject({ kind: "empty", title: "Nothing came in this week." });
    expect(headline(facts).body).toMatch(/Do next: see why \[Review platform\]\([^)]+\) sends nothing/);
  });
});

describe("what the figures say of a stage", () => {
  const verdict = (facts: WeekFacts, name: string, earlier: WeekFacts[] = []) => {
    const definition = facts.definitions.workflows.find((workflow) => workflow.name === name);
    if (definition === undefined) throw new Error(`no workflow ${name}`);
    return stageVerdict(facts, earlier, definition);
  };
  const three = [goodWeek(3), goodWeek(2), goodWeek(1)];

  it("earns standard after four weeks with every goal kept, and not after three", () => {
    expect(verdict(goodWeek(), "lead-response", three).verdict).toBe("earned");
    expect(verdict(goodWeek(), "lead-response", three.slice(1))).toEqual({
      verdict: "not-yet",
      words: "Not yet: goals kept in 3 of 3 weeks; 4 running earn standard.",
    });
  });

  it("does not count a week that is not over, nor one that only looks good", () => {
    expect(verdict(weekToDate(), "quote-follow-up", three).verdict).toBe("not-yet");
    const broken = withResponse({ trusted: false });
    expect(verdict(broken, "lead-response", three).words).toContain("3 of 4 weeks (response time)");
  });

  it("says which measure makes a workflow pause, and by how much", () => {
    expect(verdict(badWeek(), "lead-response", three)).toEqual({
      verdict: "pause",
      words: "🔴 **Must pause**: response time is 2.9 times its baseline.",
    });
  });

  it("earns controlled with twelve baseline weeks, and says what is absent before", () => {
    expect(verdict(goodWeek(), "review-replies").verdict).toBe("earned");
    const measures = goodMeasures();
    const assist = measures["review-replies"]?.conversion_assist as MeasureFacts;
    const few = { ...assist, chart: { ...(assist.chart as NonNullable<typeof assist.chart>), weeks: 8 } };
    expect(
      verdict(factsOf(WEEK, { ...measures, "review-replies": { conversion_assist: few } }), "review-replies")
        .words,
    ).toBe("Not yet: 8 of 12 baseline weeks are complete.");
  });

  it("says that no goal is set, and not that numbers are missing", () => {
    const measures = { "lead-response": { response_time: measure({ unit: "h", value: 1 }) } };
    expect(verdict(factsOf(WEEK, measures), "lead-response").words).toBe(
      "Not yet: no goal is set, so there is nothing to keep.",
    );
  });

  it("says nothing where there are no numbers", () => {
    expect(verdict(emptyWeek(), "lead-response").words).toBe("Nothing can be said: its numbers are missing.");
  });
});
