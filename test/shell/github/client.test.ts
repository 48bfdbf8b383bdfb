import { afterEach, describe, expect, it } from "vitest";
import { connect } from "../../../actions/shell/github/client.ts";
import { openGitHub } from "../../../actions/shell/github/github.ts";
import { type Stage, setStage } from "../../rehearsal/stage.ts";

let stage: Stage;
afterEach(() => stage.close());

const client = (more: object = {}) =>
  connect({
    token: stage.tokens.bob,
    apiUrl: stage.github.url,
    owner: "ann",
    repo: "shop",
    second: 1,
    ...more,
  });
const REPO = "GET /repos/{owner}/{repo}" as const;
const ISSUES = "GET /repos/{owner}/{repo}/issues" as const;

describe("the client", () => {
  it("repeats a read that failed, at most three times", async () => {
    stage = await setStage();
    stage.github.faults.add({ kind: "error-before", times: 3 });
    const one = client();
    expect((await one.get(REPO, {})).name).toBe("shop");
    expect(one.calls()).toBe(4);
    stage.github.faults.add({ kind: "truncate" });
    const two = client();
    await expect(two.get(REPO, {})).rejects.toMatchObject({ name: "GitHubError", status: 500 });
    expect(two.calls()).toBe(4);
  });

  it("never repeats a write whose answer was lost", async () => {
    stage = await setStage();
    stage.github.faults.add({ kind: "error-after" });
    const one = client();
    const made = one.write("POST /repos/{owner}/{repo}/issues", { title: "Once" });
    await expect(made).rejects.toMatchObject({ uncertain: true });
    expect(one.calls()).toBe(1);
    expect((await stage.github.repository("ann/shop")).issues).toHaveLength(1);
  });

  it("waits for a rate limit twice and no longer, and not at all for an hour", async () => {
    stage = await setStage();
    stage.github.faults.add({ kind: "secondary-rate-limit", times: 2 });
    const one = client();
    expect((await one.get(REPO, {})).name).toBe("shop");
    stage.github.faults.clear();
    stage.github.faults.add({ kind: "secondary-rate-limit" });
    const two = client();
    await expect(two.get(REPO, {})).rejects.toMatchObject({
      status: 403,
      uncertain: false,
      usedUp: { until: null },
    });
    expect(two.calls()).toBe(3);
    await stage.close();
    stage = await setStage({ frozen: false, now: new Date().toISOString() });
    stage.github.faults.add({ kind: "rate-limit" });
    const three = client();
    await expect(three.get(REPO, {})).rejects.toMatchObject({
      status: 403,
      usedUp: { until: expect.any(Number) },
    });
    expect(three.calls()).toBe(1);
  });

  it("stops at its budget", async () => {
    stage = await setStage();
    const one = client({ budget: 2 });
    await one.get(REPO, {});
    await one.get(REPO, {});
    await expect(one.get(REPO, {})).rejects.toMatchObject({ name: "OverBudget" });
    expect(stage.github.calls).toHaveLength(2);
  });

  it("reads all pages of a list, and no half of one", async () => {
    stage = await setStage({ limits: { contentPerMinute: 1e4, contentPerHour: 1e4 } });
    for (let n = 0; n < 101; n += 1)
      await stage.bob.rest.issues.create({ ...stage.repo, title: `Issue ${n}` });
    expect(await client().list(ISSUES, {})).toHaveLength(101);
    stage.github.faults.add({ kind: "truncate", route: ISSUES });
    await expect(client().list(ISSUES, {})).rejects.toMatchObject({ name: "GitHubError" });
  });

  it("knows who may do what, and takes who is unknown for nobody", async () => {
    stage = await setStage();
    const { access } = openGitHub({
      token: stage.tokens.ann,
      apiUrl: stage.github.url,
      owner: "ann",
      repo: "shop",
      second: 1,
    });
    expect(await Promise.all(["ann", "bob", "cleo", "eve", "nobody-at-all"].map(access.role))).toEqual([
      "admin",
      "write",
      "read",
      "none",
      "none",
    ]);
    stage.github.faults.add({ kind: "error-before", status: 500 });
    await expect(access.role("bob")).rejects.toMatchObject({ status: 500 });
  });
});
