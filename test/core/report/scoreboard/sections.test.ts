import { describe, expect, it } from "vitest";
import type {
  MeasureFacts,
  SourceDefinition,
  WeekFacts,
} from "../../../../actions/core/catalog/generated/types.ts";
import { canonicalJson } from "../../../../actions/core/report/scoreboard/canonical.ts";
import { canBeAdded, sourceToLookAt } from "../../../../actions/core/report/scoreboard/feeding.ts";
import { linksOf } from "../../../../actions/core/report/scoreboard/links.ts";
import { inSection, type Row, rowsOf } from "../../../../actions/core/report/scoreboard/rows.ts";
import { after, filesOf } from "./boards.ts";
import { badWeek, factsOf, goodMeasures, goodWeek, integrity, measure, WEEK } from "./facts.ts";

const pageOf = (facts: WeekFacts, earlier?: WeekFacts[]) =>
  (filesOf(after(facts, earlier)).get("README.md") as string).replace(/[\u00a0\u202f]/g, " ");

/** A good week in which a workflow has these measures too. */
function withMeasures(name: string, more: Record<string, MeasureFacts>): WeekFacts {
  const measures = goodMeasures();
  return factsOf(WEEK, { ...measures, [name]: { ...measures[name], ...more } });
}

/** Lets the workflow's definition name these measures, so that they have rows without a number. */
function named(facts: WeekFacts, name: string, ...names: string[]): WeekFacts {
  const own = Object.fromEntries(names.map((one) => [one, {}]));
  const workflows = facts.definitions.workflows.map((workflow) =>
    workflow.name === name ? { ...workflow, measures: { ...workflow.measures, ...own } } : workflow,
  );
  return { ...facts, definitions: { ...facts.definitions, workflows } };
}

function cellOf(page: string, name: string): string {
  return page.split("\n").find((line) => line.includes(`<br>${name}`)) ?? "";
}

describe("where a row stands", () => {
  it("folds away what has never had a number, and asks for what went missing", () => {
    const never = measure({ unit: "count", value: null, series: [null, null] });
    const gone = measure({ unit: "count", value: null, series: [4, null] });
    const broken = measure({ unit: "count", value: null, series: [null], trusted: false });
    const facts = named(
      withMeasures("lead-response", { incident_count: never, reopen_rate: gone, rework_rate: broken }),
      "lead-response",
      "incident_count",
      "reopen_rate",
      "rework_rate",
    );
    const rows = rowsOf(facts, null);
    expect(inSection(rows, "not-measured").map(({ name }) => name)).toEqual(["incident_count"]);
    expect(inSection(rows, "needs-you").map(({ name }) => name)).toEqual(["reopen_rate", "rework_rate"]);
    const page = pageOf(facts);
    expect(page).toContain("<summary>Not measured yet (1)</summary>");
    expect(page.indexOf("Not measured yet (1)")).toBeGreaterThan(page.indexOf("On goal ("));
    expect(cellOf(page, "incident count")).not.toContain("add the number");
    expect(page).toContain("### Needs you (2)");
    expect(page).toContain("⚪ 2 missing");
  });

  it("folds away on Friday what has brought nothing yet", () => {
    const nothing = measure({ unit: "count", value: null, series: [4, null] });
    const facts = named(
      { ...withMeasures("lead-response", { incident_count: nothing }), state: "to-date" },
      "lead-response",
      "incident_count",
    );
    const page = pageOf(facts);
    expect(page).toContain("<summary>Nothing yet this week (1)</summary>");
    expect(page.indexOf("<br>incident count")).toBeGreaterThan(page.indexOf("Nothing yet this week (1)"));
    expect(page).not.toContain("### Still counting");
  });

  it("does not ask for anybody because of a change without a goal, unless it makes its workflow pause", () => {
    const moved = measure({ unit: "ratio", value: 0.2, series: [0.1, 0.2], state: "watch" });
    const watch = rowsOf(withMeasures("quote-follow-up", { reopen_rate: moved }), null);
    expect(inSection(watch, "needs-you")).toEqual([]);
    expect(pageOf(withMeasures("quote-follow-up", { reopen_rate: moved }))).not.toContain("to watch");
    const pause = rowsOf(
      withMeasures("quote-follow-up", { reopen_rate: { ...moved, state: "pause" } }),
      null,
    );
    expect(inSection(pause, "needs-you").map(({ name }) => name)).toEqual(["reopen_rate"]);
  });
});

describe("what a cell says", () => {
  it("judges no change of a count without a goal, nor beside a word of the chart", () => {
    const opened = measure({ unit: "count", value: 52, series: [40, 52] });
    expect(cellOf(pageOf(withMeasures("lead-response", { opened })), "opened")).toContain(
      "▲ 12 since last week",
    );
    const page = pageOf(badWeek());
    expect(cellOf(page, "response time")).toContain(
      "▲ 9 min since last week · must pause, worse than its baseline, for real",
    );
    expect(cellOf(page, "cycle time")).toContain("better");
    expect(page).not.toMatch(/(better|worse) · (must pause, )?(better|worse)/);
  });

  it("offers a runbook only on the measure that its threshold reads", () => {
    const slow = measure({
      unit: "count",
      value: 3,
      goal: { op: ">=", value: 40, text: ">= 40" },
      series: [50, 3],
    });
    const page = pageOf(withMeasures("lead-response", { throughput: slow }));
    expect(cellOf(page, "throughput")).not.toContain("slow-response.md");
    expect(cellOf(page, "throughput")).toContain(
      "do: [look at the workflow](../workflows-catalog/workflows/lead-response/workflow.yaml) with Sales lead",
    );
    expect(cellOf(pageOf(badWeek()), "response time")).toContain("do: [Slow response](");
  });
});

describe("the source to look at", () => {
  const source = (name: string, types: string[], workflows: string[]): SourceDefinition => ({
    name,
    title: name,
    file: `workflows-catalog/sources/${name}.yaml`,
    fields: {},
    duplicateKey: [],
    workflows,
    types,
  });
  const facts = badWeek();
  const sources = [
    source(
      "crm",
      ["case.opened", "case.responded", "case.completed"],
      ["lead-response", "invoice-reminders"],
    ),
    source("checks", ["output.checked"], []),
    source("books", ["conversion.won"], ["quote-follow-up"]),
    source("mail", ["case.responded"], ["lead-response"]),
  ];
  const week = (broken: string[] = []): WeekFacts => ({
    ...facts,
    definitions: { ...facts.definitions, sources },
    integrity: broken.map((name) => integrity(name, { worst: "broken" })),
  });
  const rowOf = (of: WeekFacts, workflow: string, name: string) =>
    rowsOf(of, null).find((row) => row.workflow.name === workflow && row.name === name) as Row;

  it.each([
    ["invoice-reminders", "completion_quality", [], "sources/checks.yaml"],
    ["lead-response", "conversion_assist", ["crm"], "sources/books.yaml"],
    ["lead-response", "response_time", [], "sources/crm.yaml"],
    ["lead-response", "response_time", ["mail", "checks"], "sources/mail.yaml"],
    ["quote-follow-up", "rework_rate", ["checks"], "workflows/quote-follow-up/workflow.yaml"],
  ])("of %s, %s, with %j broken: %s", (workflow, name, broken, file) => {
    const of = week(broken);
    const links = linksOf(WEEK, canonicalJson(of), "board");
    expect(sourceToLookAt(of, rowOf(of, workflow, name), links)).toBe(`../workflows-catalog/${file}`);
  });

  it("offers to add only what somebody could add", () => {
    const of = { ...week(), integrity: [integrity("crm"), integrity("mail"), integrity("checks")] };
    const row = (from: WeekFacts, name: string) => rowOf(from, "lead-response", name);
    expect(canBeAdded(of, row(of, "response_time"))).toBe(false);
    const silent = { ...of, integrity: [integrity("crm"), integrity("mail", { records: 0 })] };
    expect(canBeAdded(silent, row(silent, "response_time"))).toBe(true);
    const audited = (size: number): Row => {
      const found = rowOf(of, "invoice-reminders", "completion_quality");
      const audit = found.facts.audit as NonNullable<typeof found.facts.audit>;
      const checked = { ...(audit.checked as NonNullable<typeof audit.checked>), size };
      return { ...found, facts: { ...found.facts, audit: { ...audit, checked } } };
    };
    expect([canBeAdded(of, audited(0)), canBeAdded(of, audited(4))]).toEqual([false, true]);
  });
});

describe("a source that brought nothing", () => {
  const quiet = { ...goodWeek(), integrity: [integrity("crm"), integrity("reviews", { records: 0 })] };
  const before = (records: number, back: number) => ({
    ...goodWeek(back),
    integrity: [integrity("reviews", { records })],
  });

  it.each([
    ["the first weeks", [before(0, 2), before(0, 1)], "nothing has ever come"],
    ["it came last week", [before(0, 2), before(3, 1)], "nothing this week"],
  ])("is neither good nor bad: %s", (_, earlier, words) => {
    const page = pageOf(quiet, earlier);
    expect(page).toContain("Signal integrity: ⚪ 1 without records, 🟢 1 good");
    expect(page).toMatch(new RegExp(`⚪ \\[Review platform\\].*${words}`));
  });

  it("does not say ever of weeks that the page does not read", () => {
    const { facts, neighbours } = after(quiet, [before(0, 2), before(0, 1)]);
    const weeks = ["2026-W40", ...neighbours.weeks];
    expect(filesOf({ facts, neighbours: { ...neighbours, weeks } }).get("README.md")).toContain(
      "nothing has come in 3 weeks",
    );
  });
});

describe("a board outside a repository", () => {
  it("leaves out links that would lead nowhere", () => {
    const { facts, neighbours } = after({ ...goodWeek(), sample: false });
    const inside = filesOf({ facts, neighbours }).get("README.md");
    expect(inside).toContain("tree/ledger");
    const surroundings = { toRoot: "..", inRepository: false };
    const outside = filesOf({ facts, neighbours: { ...neighbours, surroundings } });
    for (const file of ["README.md", `weeks/${WEEK}.md`])
      expect(outside.get(file)).not.toMatch(/README\.md|tree\/ledger/);
    expect(outside.get("README.md")).toContain("Computed from 1,284 records");
  });
});
