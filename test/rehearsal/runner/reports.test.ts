import { afterEach, describe, expect, it } from "vitest";
import { openShop, type Shop } from "./shop.ts";

const WORKFLOW = `name: Look
on: pull_request_target
permissions: {}
jobs:
  look:
    name: Look at it
    runs-on: ubuntu-latest
    steps:
      - run: echo "::warning file=a.txt,line=2::Hm"
`;

let shop: Shop;
afterEach(() => shop.close());

describe("what a run leaves on GitHub", () => {
  it("is a check run on the pull request's head for each job, with its annotations, and events that tell of it", async () => {
    shop = await openShop({ "README.md": "# Shop\n", ".github/workflows/look.yml": WORKFLOW });
    const { tokens, call, runner, github } = shop;
    await shop.branch(tokens.bob, "change");
    const head = await shop.write(tokens.bob, "change", "a.txt", "1\n2\n");
    await call(tokens.bob, "POST", "{repo}/pulls", { title: "A", head: "change", base: "main" });
    await runner.idle();
    const found = (await call(tokens.bob, "GET", `{repo}/commits/${head}/check-runs`)).data as unknown as {
      check_runs: { id: number; name: string; status: string; conclusion: string }[];
    };
    expect(found.check_runs).toMatchObject([
      { name: "Look at it", status: "completed", conclusion: "success" },
    ]);
    const { id } = found.check_runs[0] as { id: number };
    const annotations = (await call(tokens.bob, "GET", `{repo}/check-runs/${id}/annotations`)).data;
    expect(annotations).toMatchObject([
      { path: "a.txt", start_line: 2, annotation_level: "warning", message: "Hm" },
    ]);
    // A job has the number of its check run.
    expect((await call(tokens.bob, "GET", `{repo}/actions/jobs/${id}`)).status).toBe(200);
    const told = github.deliveries.map(({ event, action }) => `${event} ${action}`);
    expect(told.filter((one) => /^(workflow|check)_/.test(one))).toEqual([
      "workflow_run requested",
      "workflow_run in_progress",
      "check_run created",
      "workflow_job in_progress",
      "check_run completed",
      "workflow_job completed",
      "workflow_run completed",
    ]);
  });

  it("starts no workflow by itself", async () => {
    const listens = (on: string): string =>
      `on: ${on}\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo}]}}\n`;
    shop = await openShop({
      ".github/workflows/a.yml": listens("workflow_dispatch"),
      ".github/workflows/b.yml": listens("check_run"),
    });
    await shop.call(shop.tokens.bob, "POST", "{repo}/actions/workflows/a.yml/dispatches", { ref: "main" });
    await shop.runner.idle();
    expect(shop.runner.runs.map(({ workflow }) => workflow)).toEqual([".github/workflows/a.yml"]);
  });
});
