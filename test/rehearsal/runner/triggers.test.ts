import { afterEach, describe, expect, it } from "vitest";
import type { EventPolicy } from "../../../actions/rehearsal/state/actions.ts";
import { onlyRun, openShop, REPOSITORY, type Shop, storyOf } from "./shop.ts";

let shop: Shop;
afterEach(() => shop.close());

/** A workflow that says which text its own file carries. */
const says = (on: string, text: string, more = ""): string =>
  `name: ${text}\non: ${on}\npermissions: {}\n${more}jobs:\n  say:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${text} $GITHUB_SHA $GITHUB_REF"\n`;

async function openPull(token: string, change: Record<string, string>, head = "edit"): Promise<number> {
  await shop.branch(token, head);
  for (const [path, text] of Object.entries(change)) await shop.write(token, head, path, text);
  const { data, status } = await shop.call(token, "POST", "{repo}/pulls", {
    title: "Edit",
    head,
    base: "main",
  });
  expect(status).toBe(201);
  return data.number as number;
}

const ran = (): string[] => shop.runner.runs.map(({ name, event, action }) => `${name}: ${event} ${action}`);

describe("which commit's workflow file runs", () => {
  it("pull_request takes the pull request's own file, pull_request_target the default branch's", async () => {
    shop = await openShop({
      ".github/workflows/own.yml": says("pull_request", "own-old"),
      ".github/workflows/target.yml": says("pull_request_target", "target-old"),
    });
    const main = (await shop.call(shop.tokens.ann, "GET", "{repo}/git/ref/heads/main")).data.object?.sha;
    await openPull(shop.tokens.bob, {
      ".github/workflows/own.yml": says("pull_request", "own-new"),
      ".github/workflows/target.yml": says("pull_request_target", "target-new"),
    });
    await shop.runner.idle();
    expect(ran().sort()).toEqual(["own-new: pull_request opened", "target-old: pull_request_target opened"]);
    const target = onlyRun(shop, "target.yml");
    expect(target.commit).toBe(main);
    expect(shop.runner.log(target.id)).toContain(`target-old ${main} refs/heads/main`);
    expect(shop.runner.log(onlyRun(shop, "own.yml").id)).toContain("refs/pull/1/merge");
  });

  it("a comment, an issue and a dispatch take the default branch's file, whatever a branch holds", async () => {
    shop = await openShop({
      ".github/workflows/c.yml": says("{issue_comment: {types: [created]}, issues: }", "main-file"),
    });
    await shop.branch(shop.tokens.bob, "edit");
    await shop.write(
      shop.tokens.bob,
      "edit",
      ".github/workflows/c.yml",
      says("{issue_comment: }", "branch-file"),
    );
    await shop.call(shop.tokens.bob, "POST", "{repo}/issues", { title: "Hi" });
    await shop.call(shop.tokens.bob, "POST", "{repo}/issues/1/comments", { body: "/check" });
    await shop.runner.idle();
    expect(ran()).toEqual(["main-file: issues opened", "main-file: issue_comment created"]);
  });

  it("a push takes the pushed commit's file, with its filters", async () => {
    shop = await openShop({ "README.md": "# Shop\n" });
    await shop.branch(shop.tokens.bob, "feature/a");
    const on = "{push: {branches: ['feature/**'], paths: ['.github/**', '!**/*.md']}}";
    const commit = await shop.write(
      shop.tokens.bob,
      "feature/a",
      ".github/workflows/p.yml",
      says(on, "pushed"),
    );
    await shop.write(shop.tokens.bob, "feature/a", ".github/notes.md", "no");
    await shop.write(shop.tokens.bob, "feature/a", "prices.csv", "no");
    await shop.runner.idle();
    expect(ran()).toEqual(["pushed: push null"]);
    expect(onlyRun(shop, "p.yml")).toMatchObject({
      commit,
      ref: "refs/heads/feature/a",
      conclusion: "success",
    });
  });

  it("a conflict starts no pull_request, and [skip ci] neither that nor a push", async () => {
    shop = await openShop({ "a.txt": "1\n", ".github/workflows/w.yml": says("[push, pull_request]", "w") });
    await shop.branch(shop.tokens.bob, "edit");
    await shop.write(shop.tokens.bob, "edit", "a.txt", "2\n", "Two [skip ci]");
    await shop.write(shop.tokens.ann, "main", "a.txt", "3\n", "Three [ci skip]");
    await shop.call(shop.tokens.bob, "POST", "{repo}/pulls", { title: "Edit", head: "edit", base: "main" });
    await shop.runner.idle();
    // The branch came into being at a commit that asks for nothing.
    expect(ran()).toEqual(["w: push null"]);
  });

  it("workflow_run follows a doorbell and is told of the pull request's head", async () => {
    const follow = says("{workflow_run: {workflows: [bell], types: [completed]}}", "follow").replace(
      "echo",
      "cat $GITHUB_EVENT_PATH; echo",
    );
    shop = await openShop({
      ".github/workflows/bell.yml": says("{pull_request_review: {types: [submitted]}}", "bell"),
      ".github/workflows/follow.yml": follow,
    });
    const number = await openPull(shop.tokens.bob, { "a.txt": "1" });
    const reviewed = await shop.call(shop.tokens.ann, "POST", `{repo}/pulls/${number}/reviews`, {
      event: "APPROVE",
    });
    expect(reviewed.status).toBe(200);
    await shop.runner.idle();
    expect(ran()).toEqual(["bell: pull_request_review submitted", "follow: workflow_run completed"]);
    const bell = onlyRun(shop, "bell.yml");
    const log = shop.runner.log(onlyRun(shop, "follow.yml").id);
    expect(log).toContain(`"head_sha":"${bell.headSha}"`);
    expect(log).toContain('"conclusion":"success"');
    expect(bell.headSha).not.toBe(bell.commit);
  });
});

describe("what starts nothing", () => {
  const token = "permissions: {contents: write, issues: write, actions: write}";
  const bot = says("{workflow_dispatch: }", "bot")
    .replace("permissions: {}", token)
    .replace(
      /- run: .*/,
      `- run: |
          api() { curl -sf -X "$1" -H "Authorization: Bearer $T" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$2" -d "$3"; }
          api POST issues '{"title": "by the bot"}'
          api POST dispatches '{"event_type": "chained"}'
        env: {T: "\${{ github.token }}"}`,
    );

  it("what a job's token does, but for dispatches", async () => {
    shop = await openShop({
      ".github/workflows/bot.yml": bot,
      ".github/workflows/issues.yml": says("{issues: }", "issues"),
      ".github/workflows/chained.yml": says("{repository_dispatch: {types: [chain*]}}", "chained"),
    });
    const path = "{repo}/actions/workflows/bot.yml/dispatches";
    expect((await shop.call(shop.tokens.bob, "POST", path, { ref: "main" })).status).toBe(204);
    await shop.runner.idle();
    expect(storyOf(onlyRun(shop, "bot.yml"))).toMatchObject({ conclusion: "success" });
    expect(ran()).toEqual(["bot: workflow_dispatch null", "chained: repository_dispatch chained"]);
    expect(shop.runner.notices.map(({ workflow }) => workflow)).toEqual([".github/workflows/issues.yml"]);
  });

  it("pull_request_target in a public repository without an event policy", async () => {
    const target = says("{pull_request_target: , issues: }", "gate");
    shop = await openShop({ ".github/workflows/gate.yml": target }, { private: false });
    await openPull(shop.tokens.bob, { "a.txt": "1" }, "one");
    await shop.runner.idle();
    expect(ran()).toEqual([]);
    expect(shop.runner.notices[0]?.reason).toContain("blocked in public repositories");
    const policy: EventPolicy = { event: "pull_request_target", workflows: [".github/workflows/gate.yml"] };
    await shop.github.setEventPolicies(REPOSITORY, [policy]);
    await openPull(shop.tokens.bob, { "a.txt": "2" }, "two");
    // The policy names the file, so every other trigger of the file needs its own.
    await shop.call(shop.tokens.bob, "POST", "{repo}/issues", { title: "Hi" });
    await shop.runner.idle();
    expect(ran()).toEqual(["gate: pull_request_target opened"]);
    expect(shop.runner.notices.at(-1)?.reason).toContain(
      "does not allow .github/workflows/gate.yml on issues",
    );
  });

  it("a newcomer's fork before somebody approves, and then with a token that only reads", async () => {
    const steps = says("pull_request", "own").replace("permissions: {}", "permissions: {contents: write}");
    shop = await openShop({ "a.txt": "1", ".github/workflows/own.yml": steps }, { private: false });
    await shop.github.fork(REPOSITORY, "eve");
    const content = Buffer.from("2").toString("base64");
    const old = await shop.call(shop.tokens.eve, "GET", "/repos/eve/shop/contents/a.txt");
    const change = { message: "Change", content, sha: old.data.sha };
    await shop.call(shop.tokens.eve, "PUT", "/repos/eve/shop/contents/a.txt", change);
    const pull = { title: "Edit", head: "eve:main", base: "main" };
    expect((await shop.call(shop.tokens.eve, "POST", "{repo}/pulls", pull)).status).toBe(201);
    await shop.runner.idle();
    const run = onlyRun(shop, "own.yml");
    expect(run).toMatchObject({ conclusion: "action_required", jobs: [], headRepository: "eve/shop" });
    await shop.runner.approve(run.id);
    await shop.runner.idle();
    expect(run).toMatchObject({ conclusion: "success" });
    expect(run.jobs[0]?.permissions).toEqual({ contents: "read" });
  });

  it("a fork's pull request in a private repository", async () => {
    shop = await openShop({ "a.txt": "1", ".github/workflows/own.yml": says("pull_request", "own") });
    await shop.github.fork(REPOSITORY, "bob");
    const old = await shop.call(shop.tokens.bob, "GET", "/repos/bob/shop/contents/a.txt");
    const change = { message: "Change", content: "Mg==", sha: old.data.sha };
    await shop.call(shop.tokens.bob, "PUT", "/repos/bob/shop/contents/a.txt", change);
    await shop.call(shop.tokens.bob, "POST", "{repo}/pulls", {
      title: "Edit",
      head: "bob:main",
      base: "main",
    });
    await shop.runner.idle();
    expect(ran()).toEqual([]);
    expect(shop.runner.notices.at(-1)?.reason).toContain("private repositories");
  });
});
