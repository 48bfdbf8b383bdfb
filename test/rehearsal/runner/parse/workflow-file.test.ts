import { describe, expect, it } from "vitest";
import { readWorkflow } from "../../../../actions/rehearsal/runner/parse/workflow-file.ts";

const job = "jobs: {do: {runs-on: ubuntu-latest, steps: [{run: ls}]}}\n";
const events = async (on: string): Promise<unknown> => {
  const read = await readWorkflow("w.yml", `on: ${on}\n${job}`);
  return read.ok ? read.file.events : read.errors;
};

describe("a workflow file", () => {
  it("may name its events alone, in a list or with filters", async () => {
    expect(await events("push")).toEqual({ push: {} });
    expect(await events("[push, issues]")).toEqual({ push: {}, issues: {} });
    expect(await events("repository_dispatch")).toEqual({ repository_dispatch: {} });
    expect(await events("[push, repository_dispatch]")).toEqual({ push: {}, repository_dispatch: {} });
    expect(await events("{pull_request_target: {types: opened, branches: [main]}}")).toEqual({
      pull_request_target: { types: ["opened"], branches: ["main"] },
    });
    expect(await events("{schedule: [{cron: '7 6 * * 1', timezone: Europe/Berlin}]}")).toEqual({
      schedule: { schedules: [{ cron: "7 6 * * 1", timezone: "Europe/Berlin" }] },
    });
  });

  it("keeps a block with an expression in it as it is written", async () => {
    const open = "$" + "{{";
    const text = `on: push\njobs:\n  do:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          one\n            two ${open} github.sha }}\n`;
    const read = await readWorkflow("w.yml", text);
    expect(read.ok && read.file.jobs[0]?.steps[0]?.written.run).toBe(`one\n  two ${open} github.sha }}\n`);
  });

  it("asks for success wherever a condition names no status", async () => {
    const text =
      "on: push\njobs:\n  do:\n    if: github.actor == 'ann'\n    runs-on: ubuntu-latest\n    steps:\n      - {run: ls, if: always()}\n      - {run: ls}\n";
    const read = await readWorkflow("w.yml", text);
    const conditions = read.ok
      ? read.file.jobs.flatMap((one) => [one.condition, ...one.steps.map((step) => step.condition)])
      : [];
    expect(conditions).toEqual(["success() && (github.actor == 'ann')", "always()", "success()"]);
  });

  it.each([
    [
      "on: push\njobs: {a: {needs: b, runs-on: ubuntu-latest}, b: {needs: a, runs-on: ubuntu-latest}}\n",
      /depend/i,
    ],
    ["on: pushed\njobs: {a: {runs-on: ubuntu-latest}}\n", /pushed/],
    ["on: [push\n", /./],
    ["on: {schedule: [{cron: 'every day'}]}\njobs: {a: {runs-on: ubuntu-latest}}\n", /cron/],
  ])("%j is refused in GitHub's words", async (text, words) => {
    const read = await readWorkflow("w.yml", text);
    expect(read.ok ? [] : read.errors.join("\n")).toMatch(words);
  });
});
