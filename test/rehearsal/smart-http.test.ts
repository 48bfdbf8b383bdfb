import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { remote, runGit, type Stage, scratch, setStage } from "./stage.ts";

let stage: Stage;
let folder: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  stage = await setStage();
  folder = await scratch();
});
afterAll(async () => {
  await folder.remove();
  await stage.close();
});

describe("git over HTTP", () => {
  it("clones, pushes, and shows the push to the API", async () => {
    const { github, tokens, repo, ann } = stage;
    const clone = path.join(folder.dir, "full");
    await runGit(folder.dir, "clone", remote(github, tokens.bob, "ann/shop"), clone);
    await runGit(clone, "checkout", "-b", "prices");
    await runGit(clone, "commit", "--allow-empty", "-m", "Nothing yet");
    const pushed = await runGit(clone, "push", "origin", "prices");
    expect(pushed.ok).toBe(true);
    const tip = (await runGit(clone, "rev-parse", "HEAD")).out;
    expect((await ann.rest.git.getRef({ ...repo, ref: "heads/prices" })).data.object.sha).toBe(tip);
    const events = github.deliveries.map(({ event, cause }) => `${event} by ${cause.login}`);
    expect(events).toEqual(["create by bob", "push by bob"]);
  });

  it("clones without blobs, and fetches one by its hash", async () => {
    const { github, tokens } = stage;
    const clone = path.join(folder.dir, "partial");
    await runGit(
      folder.dir,
      "clone",
      "--filter=blob:none",
      "--bare",
      remote(github, tokens.cleo, "ann/shop"),
      clone,
    );
    const missing = await runGit(clone, "rev-list", "--objects", "--all", "--missing=print");
    expect(missing.out.split("\n").filter((line) => line.startsWith("?"))).toHaveLength(2);
    expect((await runGit(clone, "show", "main:README.md")).out).toBe("# Shop");
    const old = (await runGit(clone, "rev-parse", "main")).out;
    const scratchRepo = path.join(folder.dir, "scratch");
    await runGit(folder.dir, "init", "--bare", scratchRepo);
    const fetched = await runGit(
      scratchRepo,
      "fetch",
      "--depth=1",
      remote(github, tokens.cleo, "ann/shop"),
      old,
    );
    expect(fetched.ok).toBe(true);
  });

  it("refuses who may not", async () => {
    const { github, tokens } = stage;
    const clone = path.join(folder.dir, "full");
    const reader = await runGit(clone, "push", remote(github, tokens.cleo, "ann/shop"), "prices:more");
    expect(reader.err).toContain("Permission to ann/shop.git denied to cleo.");
    expect(reader.err).toContain("403");
    const outsider = await runGit(folder.dir, "ls-remote", remote(github, tokens.eve, "ann/shop"));
    expect(outsider.err).toContain("not found");
    const nobody = await runGit(folder.dir, "ls-remote", remote(github, null, "ann/shop"));
    expect(nobody.err).toContain("could not read Username");
  });

  it("lets everybody read what is public, and asks who pushes", async () => {
    const { github, tokens, client } = stage;
    await github.addRepository({ owner: "eve", name: "open", private: false, files: { "a.md": "a\n" } });
    const clone = path.join(folder.dir, "open");
    expect((await runGit(folder.dir, "clone", remote(github, null, "eve/open"), clone)).ok).toBe(true);
    expect((await runGit(clone, "push", "origin", "main:more")).err).toContain("could not read Username");
    expect((await client(null).rest.repos.get({ owner: "eve", repo: "open" })).data.visibility).toBe(
      "public",
    );
    const push = await runGit(clone, "push", remote(github, tokens.cleo, "eve/open"), "main:more");
    expect(push.err).toContain("Permission to eve/open.git denied to cleo.");
  });

  it("can fail after a push was taken, as GitHub can", async () => {
    const { github, tokens, ann, repo } = stage;
    const clone = path.join(folder.dir, "full");
    github.faults.add({ route: "git-receive-pack", kind: "error-after", nth: 1 });
    const pushed = await runGit(clone, "push", remote(github, tokens.bob, "ann/shop"), "prices:uncertain");
    github.faults.clear();
    expect(pushed.ok).toBe(false);
    expect((await ann.rest.git.getRef({ ...repo, ref: "heads/uncertain" })).data.ref).toBe(
      "refs/heads/uncertain",
    );
  });

  it("lets one of many win who push to the same branch at once, and loses nothing", async () => {
    const { github, tokens, ann, repo } = stage;
    const target = remote(github, tokens.bob, "ann/shop");
    const results = await Promise.all(
      [1, 2, 3, 4].map(async (writer) => {
        const clone = path.join(folder.dir, `writer-${writer}`);
        await runGit(folder.dir, "clone", target, clone);
        await runGit(clone, "commit", "--allow-empty", "-m", `By ${writer}`);
        return runGit(clone, "push", target, "HEAD:refs/heads/race");
      }),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { data } = await ann.rest.repos.listCommits({ ...repo, sha: "race" });
    expect(data).toHaveLength(2);
  });

  it("refuses to delete the default branch, a pull request's ref, and a push that would lose commits", async () => {
    const { github, tokens } = stage;
    const clone = path.join(folder.dir, "full");
    const target = remote(github, tokens.bob, "ann/shop");
    expect((await runGit(clone, "push", target, ":main")).err).toContain(
      "refusing to delete the current branch",
    );
    expect((await runGit(clone, "push", target, "prices:refs/pull/1/head")).err).toContain(
      "deny updating a hidden ref",
    );
    await runGit(clone, "reset", "--hard", "main");
    await runGit(clone, "commit", "--allow-empty", "-m", "Other");
    expect((await runGit(clone, "push", target, "prices")).err).toContain("non-fast-forward");
    expect((await runGit(clone, "push", "--force", target, "prices")).ok).toBe(true);
  });
});
