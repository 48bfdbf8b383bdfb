import path from "node:path";
import { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serve } from "../../actions/rehearsal/serve.ts";
import { commit, type GateStage, LEAD, type Login, PEOPLE, type Repo } from "./stage.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

let serving: Serving;
let people: Pick<GateStage, "as" | "repo">;
const repo: Repo = { owner: "owner", repo: "opsbook" };

// The repository's own tree with its own workflow files and built actions: what an operator does is all that is done.
beforeAll(async () => {
  serving = await serve({
    root: ROOT,
    catalog: path.join(ROOT, "workflows-catalog"),
    now: "2026-11-16T14:00:00Z",
  });
  const { tokens, api_url } = serving.announcement;
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const as = Object.fromEntries(
    ["owner", ...PEOPLE, "reader", "outsider"].map((login) => [
      login,
      new Octokit({ auth: tokens[login], baseUrl: api_url, log }),
    ]),
  ) as Record<Login, Octokit>;
  people = { as, repo };
});
afterAll(() => serving.close());

async function statuses(sha: string): Promise<Record<string, string>> {
  await serving.runner.idle();
  const state = await serving.github.repository("owner/opsbook");
  const on = state.statuses.filter((status) => status.sha === sha);
  return Object.fromEntries(
    on.map(({ context, state: how, description }) => [context, `${how}: ${description}`]),
  );
}

describe("gate.yml on the embedded GitHub", () => {
  it("says that a bad edit is bad, and opens for a good one once its reviewer has approved", async () => {
    const { as } = people;
    const bad = await commit(people, "sales-lead", "bad", {
      [LEAD]: (text) => text.replace("fallback: crm-down.md", "fallback: crm-gone.md"),
    });
    await as["sales-lead"].rest.pulls.create({ ...repo, title: "Bad", head: "bad", base: "main" });
    expect(await statuses(bad)).toMatchObject({
      "opsbook/validate": expect.stringMatching(/^failure/),
      "opsbook/approval": expect.stringMatching(/^pending/),
    });
    const good = await commit(people, "sales-lead", "good", {
      [LEAD]: (text) => text.replace('goal: "<= 15m"', 'goal: "<= 10m"'),
    });
    const { data } = await as["sales-lead"].rest.pulls.create({
      ...repo,
      title: "Good",
      head: "good",
      base: "main",
    });
    expect(await statuses(good)).toMatchObject({
      "opsbook/validate": expect.stringMatching(/^success/),
      "opsbook/approval": expect.stringMatching(/^pending: Waits for/),
    });
    const pull = { ...repo, pull_number: data.number };
    // A review reaches the gate by its doorbell.
    serving.github.clock.advance(60_000);
    await as["quality-lead"].rest.pulls.createReview({ ...pull, event: "APPROVE" });
    await serving.runner.idle();
    serving.github.clock.advance(60_000);
    // A comment by itself.
    await as["general-manager"].rest.issues.createComment({
      ...repo,
      issue_number: data.number,
      body: "/approve",
    });
    expect((await statuses(good))["opsbook/approval"]).toMatch(/^success/);
    await as["sales-lead"].rest.pulls.merge({ ...pull, sha: good });
  }, 180_000);
});
