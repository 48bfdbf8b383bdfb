import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { startGitHub } from "../../actions/rehearsal/server.ts";
import { contractClient } from "./contract.ts";
import { commitFile, refusalOf, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ limits: { user: 40, job: 10, contentPerMinute: 5 } });
  return async () => {
    expect(stage.breaches).toEqual([]);
    await stage.close();
  };
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${stage.github.url}${path}`, {
    headers: { authorization: `Bearer ${stage.tokens.ann}`, ...headers },
  });

describe("what every answer bears", () => {
  it("is an ETag, by which the same answer costs nothing a second time", async () => {
    const first = await get("/repos/ann/shop");
    const etag = first.headers.get("etag") ?? "";
    const again = await get("/repos/ann/shop", { "if-none-match": etag });
    expect([again.status, await again.text(), again.headers.get("x-ratelimit-used")]).toEqual([304, "", "2"]);
    expect((await stage.ann.rest.rateLimit.get()).data.rate.used).toBe(1);
    await stage.ann.rest.repos.update({ ...stage.repo, description: "New" });
    expect((await get("/repos/ann/shop", { "if-none-match": etag })).status).toBe(200);
  });

  it("is a Link to the other pages", async () => {
    const { ann, repo } = stage;
    const all = await ann.paginate(ann.rest.issues.listLabelsForRepo, { ...repo, per_page: 4 });
    expect(all.length).toBe(9);
    const middle = await get("/repos/ann/shop/labels?per_page=4&page=2");
    const relations = [...(middle.headers.get("link") ?? "").matchAll(/[?&]page=(\d)>; rel="(\w+)"/g)];
    expect(relations.map(([, page, relation]) => [relation, page])).toEqual([
      ["prev", "1"],
      ["next", "3"],
      ["last", "3"],
      ["first", "1"],
    ]);
    expect((await get("/repos/ann/shop/labels")).headers.get("link")).toBeNull();
  });

  it("is a request id, and the rest of the hour's requests", async () => {
    const { headers } = await get("/user");
    expect(headers.get("x-github-request-id")).toMatch(/^OPSB:/);
    expect([headers.get("x-ratelimit-limit"), headers.get("x-ratelimit-remaining")]).toEqual(["40", "39"]);
  });
});

describe("rate limits", () => {
  it("end an hour's requests, and begin again with the next", async () => {
    const { ann, github } = stage;
    for (let count = 0; count < 40; count += 1) await ann.rest.users.getAuthenticated();
    const refused = await get("/user");
    expect([refused.status, refused.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
    const reset = Number(refused.headers.get("x-ratelimit-reset"));
    expect(reset).toBe(Date.parse("2026-11-16T10:00:00Z") / 1000);
    expect((await stage.bob.rest.users.getAuthenticated()).status).toBe(200);
    github.clock.advance(3_600_000);
    expect((await get("/user")).status).toBe(200);
  });

  it("count a repository's jobs together", async () => {
    const { github, client, repo } = stage;
    const job = async () => client(await github.jobToken({ repository: "ann/shop", permissions: {} }));
    const [one, two] = [await job(), await job()];
    for (let count = 0; count < 5; count += 1) {
      await one.rest.repos.get(repo);
      await two.rest.repos.get(repo);
    }
    expect((await refusalOf(two.rest.repos.get(repo)))[0]).toBe(403);
  });

  it("slow the making of content, and say how long to wait", async () => {
    const { bob, repo, github } = stage;
    const make = () => bob.rest.issues.create({ ...repo, title: "Again" });
    for (let count = 0; count < 5; count += 1) await make();
    await expect(make()).rejects.toMatchObject({
      status: 403,
      response: { headers: { "retry-after": "60" } },
    });
    expect((await bob.rest.issues.listForRepo(repo)).data).toHaveLength(5);
    github.clock.advance(60_000);
    await make();
  });
});

describe("faults", () => {
  const label = "POST /repos/{owner}/{repo}/labels";
  const names = async () =>
    (await stage.ann.rest.issues.listLabelsForRepo(stage.repo)).data.map(({ name }) => name);
  const make = (name: string) => stage.ann.rest.issues.createLabel({ ...stage.repo, name });

  it("come before or after the deed", async () => {
    stage.github.faults.add(
      { route: label, nth: 1, kind: "error-before" },
      { route: label, nth: 2, kind: "error-after", status: 500 },
    );
    expect((await refusalOf(make("one")))[0]).toBe(502);
    expect((await refusalOf(make("two")))[0]).toBe(500);
    await make("three");
    expect((await names()).slice(9)).toEqual(["two", "three"]);
  });

  it("cut connections and answers, delay, and limit", async () => {
    const { github } = stage;
    github.faults.add(
      { route: "GET /user", nth: 1, kind: "reset" },
      { route: "GET /user", nth: 2, kind: "truncate" },
    );
    await expect(get("/user")).rejects.toThrow();
    const cut = await get("/user");
    await expect(cut.text()).rejects.toThrow();
    github.faults.clear();
    github.faults.add({ route: "GET /user", kind: "delay", delay: 60, times: 1 });
    const start = performance.now();
    await get("/user");
    expect(performance.now() - start).toBeGreaterThan(55);
    github.faults.add({ route: "GET /user", kind: "rate-limit", times: 1 });
    expect((await get("/user")).headers.get("x-ratelimit-remaining")).toBe("0");
    github.faults.clear();
    github.faults.add({ kind: "secondary-rate-limit", times: 1 });
    expect((await get("/user")).headers.get("retry-after")).toBe("60");
    expect(github.calls.map(({ fault }) => fault)).toEqual([
      "reset",
      "truncate",
      "delay",
      "rate-limit",
      "secondary-rate-limit",
    ]);
  });

  it("show what stood there before the last write", async () => {
    stage.github.faults.add({ route: "GET /repos/{owner}/{repo}/labels", kind: "stale", times: 1 });
    await make("fresh");
    expect(await names()).not.toContain("fresh");
    expect(await names()).toContain("fresh");
  });

  it("never show what a restored snapshot has undone", async () => {
    const { github } = stage;
    const snapshot = await github.snapshot();
    github.faults.add({ route: "GET /repos/{owner}/{repo}/labels", kind: "stale" });
    await make("undone");
    await make("undone as well");
    expect(await names()).toContain("undone");
    await github.restore(snapshot);
    expect(await names()).not.toContain("undone");
  });

  it("are the same again with the same seed", async () => {
    const run = async (seed: number) => {
      const github = await startGitHub({ seed });
      github.faults.add({ probability: 0.5, kind: "error-before" });
      const statuses: number[] = [];
      for (let count = 0; count < 20; count += 1) statuses.push((await fetch(`${github.url}/meta`)).status);
      await github.close();
      return statuses;
    };
    const [first, again, other] = [await run(7), await run(7), await run(8)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 502]));
  });
});

describe("what is not served", () => {
  it("says so by its name", async () => {
    const { ann, repo } = stage;
    expect(await refusalOf(ann.rest.repos.listReleases(repo))).toEqual([
      501,
      "The embedded GitHub does not serve repos/list-releases (GET /repos/{owner}/{repo}/releases).",
    ]);
    expect(await refusalOf(ann.graphql("{ viewer { login } }"))).toEqual([
      501,
      "The embedded GitHub does not serve POST /graphql.",
    ]);
  });
});

describe("the server", () => {
  it("takes a snapshot of everything, and has it back", async () => {
    const { github, ann, bob, repo } = stage;
    await ann.rest.issues.create({ ...repo, title: "Before" });
    const snapshot = JSON.parse(JSON.stringify(await github.snapshot()));
    await commitFile(bob, repo, { branch: "later", path: "a.md", text: "a\n" });
    await ann.rest.issues.create({ ...repo, title: "After" });
    await github.restore(snapshot);
    expect((await ann.rest.issues.listForRepo(repo)).data.map(({ title }) => title)).toEqual(["Before"]);
    expect((await ann.rest.repos.listBranches(repo)).data.map(({ name }) => name)).toEqual(["main"]);
  });

  it("goes on from a snapshot in a later server on the same folder", async () => {
    const dir = await mkdtemp(path.join(tmpdir(), "opsbook-kept-"));
    const first = await setStage({ dir });
    await commitFile(first.bob, first.repo, { branch: "work", path: "a.md", text: "a\n" });
    const { data } = await first.bob.rest.pulls.create({
      ...first.repo,
      title: "A",
      head: "work",
      base: "main",
    });
    const snapshot = await first.github.snapshot();
    await first.close();
    const second = await startGitHub({ dir });
    await second.restore(snapshot);
    const bob = contractClient(second.url, first.tokens.bob, stage.breaches);
    await bob.rest.pulls.merge({ ...first.repo, pull_number: data.number });
    await second.close();
    await rm(dir, { recursive: true });
  });

  it("does the same again from the same start: every hash, number and event", async () => {
    const run = async () => {
      const own = await setStage();
      const sha = await commitFile(own.bob, own.repo, { branch: "work", path: "a.md", text: "a\n" });
      const { data } = await own.bob.rest.pulls.create({
        ...own.repo,
        title: "A",
        head: "work",
        base: "main",
      });
      await own.ann.rest.pulls.merge({ ...own.repo, pull_number: data.number, sha, merge_method: "squash" });
      const told = JSON.stringify([own.tokens, own.github.deliveries]).replaceAll(own.github.url, "");
      await own.close();
      // The port alone could be part of a hash or a number.
      return told.replaceAll(new URL(own.github.url).host, "");
    };
    expect(await run()).toBe(await run());
  });

  it("starts a repository from a commit of another, with files of its own on it", async () => {
    const { github, ann } = stage;
    const tip = (await ann.rest.repos.getCommit({ ...stage.repo, ref: "main" })).data.sha;
    const from = { dir: github.directory("ann/shop"), commit: tip };
    await github.addRepository({
      owner: "ann",
      name: "copy",
      from,
      files: { "people.yaml": "live: true\n" },
    });
    const { data } = await ann.rest.repos.listCommits({ owner: "ann", repo: "copy" });
    expect(data.map(({ sha, commit }) => [commit.message, sha === tip])).toEqual([
      ["Set up", false],
      ["Initial commit", true],
    ]);
    const { data: tree } = await ann.rest.git.getTree({ owner: "ann", repo: "copy", tree_sha: "main" });
    expect(tree.tree.map(({ path: file }) => file)).toEqual(["README.md", "people.yaml", "prices.csv"]);
  });

  it("lives in the time that it is given", async () => {
    const { github, ann, repo } = stage;
    github.clock.set("2026-12-24T18:00:00Z");
    const { data } = await ann.rest.issues.create({ ...repo, title: "Later" });
    expect(data.created_at).toBe("2026-12-24T18:00:00Z");
  });

  it("listens on this machine only, and starts fast", async () => {
    const times: number[] = [];
    for (let count = 0; count < 5; count += 1) {
      const start = performance.now();
      const github = await startGitHub();
      times.push(performance.now() - start);
      expect(new URL(github.url).hostname).toBe("127.0.0.1");
      await github.close();
    }
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
