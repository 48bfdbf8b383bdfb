import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { holds } from "../../../actions/rehearsal/runner/expressions/evaluate.ts";

const FILE = path.resolve(import.meta.dirname, "../../../.github/workflows/operate.yml");
const workflow = parse(readFileSync(FILE, "utf8")) as {
  on: Record<string, object | null>;
  jobs: { operate: { if: string } };
};

const issue = (title: string, labels: string[], isPull: boolean) => ({
  title,
  labels: labels.map((name) => ({ name })),
  ...(isPull ? { pull_request: { url: "https://api.github.com/repos/o/r/pulls/1" } } : {}),
});

const runs = (event_name: string, event: object): boolean =>
  holds(workflow.jobs.operate.if, { contexts: { github: { event_name, event } as never } });

const TITLES = ["Opsbook desk", "opsbook: slow answers", "The printer is broken", "About Opsbook", ""];
const LABELS = [[], ["opsbook"], ["bug", "opsbook"], ["bug"], ["opsbook-not"], ["not opsbook"]];

describe("the condition of operate.yml's job, over every kind of event", () => {
  const table = ["issues", "issue_comment"].flatMap((event) =>
    TITLES.flatMap((title) =>
      LABELS.flatMap((labels) => [false, true].map((isPull) => ({ event, title, labels, isPull }))),
    ),
  );

  it.each(table)("$event: $title $labels, pull request: $isPull", ({ event, title, labels, isPull }) => {
    const isOurs = labels.includes("opsbook") || title.toLowerCase().startsWith("opsbook");
    expect(runs(event, { action: "created", issue: issue(title, labels, isPull) })).toBe(isOurs && !isPull);
  });

  it("always holds for what is no conversation", () => {
    const others = Object.keys(workflow.on).filter((event) => !event.startsWith("issue"));
    expect(others).toEqual(["schedule", "repository_dispatch", "workflow_dispatch"]);
    for (const event of others) expect(runs(event, {})).toBe(true);
  });
});
