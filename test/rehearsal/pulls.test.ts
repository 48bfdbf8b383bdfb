import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitFile, refusalOf, remote, runGit, type Stage, scratch, setStage } from "./stage.ts";

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

/** Opens a pull request that changes one file on a branch of its own. */
async function open(
  branch: string,
  file = "prices.csv",
  text = `item,price\nvisit,${branch.length}\nrepair,240\n`,
) {
  const { bob, repo } = stage;
  const sha = await commitFile(bob, repo, { branch, path: file, text });
  const { data } = await bob.rest.pulls.create({
    ...repo,
    title: `Change ${branch}`,
    head: branch,
    base: "main",
  });
  return { number: data.number, sha, data };
}

describe("the life of a pull request", () => {
  it("opens with its files as real patches", async () => {
    const { bob, repo, github } = stage;
    const { number, sha, data } = await open("visit");
    expect([data.state, data.mergeable, data.mergeable_state]).toEqual(["open", true, "clean"]);
    expect([data.commits, data.additions, data.deletions, data.changed_files]).toEqual([1, 1, 1, 1]);
    const files = await bob.rest.pulls.listFiles({ ...repo, pull_number: number });
    expect(files.data.map(({ filename, status, patch }) => ({ filename, status, patch }))).toEqual([
      {
        filename: "prices.csv",
        status: "modified",
        patch: "@@ -1,3 +1,3 @@\n item,price\n-visit,120\n+visit,5\n repair,240",
      },
    ]);
    const opened = github.deliveries.at(-1);
    expect([opened?.event, opened?.action, opened?.cause]).toEqual([
      "pull_request",
      "opened",
      { login: "bob", token: "user", run: null },
    ]);
    const head = await runGit(
      folder.dir,
      "ls-remote",
      remote(github, stage.tokens.cleo, "ann/shop"),
      "refs/pull/*/head",
    );
    expect(head.out).toBe(`${sha}\trefs/pull/${number}/head`);
  });

  it("follows a push to its head, and says from where to where", async () => {
    const { bob, repo, github, tokens } = stage;
    const { number, sha } = await open("follow");
    const clone = path.join(folder.dir, "follow");
    await runGit(folder.dir, "clone", "--branch", "follow", remote(github, tokens.ann, "ann/shop"), clone);
    await runGit(clone, "commit", "--allow-empty", "-m", "More");
    await runGit(clone, "push");
    const tip = (await runGit(clone, "rev-parse", "HEAD")).out;
    const { data } = await bob.rest.pulls.get({ ...repo, pull_number: number });
    expect([data.head.sha, data.commits]).toEqual([tip, 2]);
    const event = github.deliveries.at(-1);
    expect([event?.action, event?.payload.before, event?.payload.after, event?.cause.login]).toEqual([
      "synchronize",
      sha,
      tip,
      "ann",
    ]);
    const activity = github.deliveries.filter(({ event: name }) => name === "push").at(-1);
    expect(activity?.payload.pusher).toEqual({ name: "ann", email: "ann@example.com" });
  });

  it("refuses a second one for the same branch, one without commits, and one from nowhere", async () => {
    const { bob, repo, ann } = stage;
    await open("twice");
    const again = { ...repo, title: "Again", head: "twice", base: "main" };
    const errors = async (call: Promise<unknown>) =>
      call.then(
        () => [],
        (error: { response: { data: { errors: unknown[] } } }) => error.response.data.errors,
      );
    expect(await errors(bob.rest.pulls.create(again))).toEqual([
      { resource: "PullRequest", code: "custom", message: "A pull request already exists for ann:twice." },
    ]);
    const sha = (await ann.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
    await ann.rest.git.createRef({ ...repo, ref: "refs/heads/same", sha });
    expect(await errors(bob.rest.pulls.create({ ...again, head: "same" }))).toEqual([
      { resource: "PullRequest", code: "custom", message: "No commits between main and same" },
    ]);
    expect(await errors(bob.rest.pulls.create({ ...again, head: "nowhere" }))).toEqual([
      { resource: "PullRequest", code: "invalid", field: "head" },
    ]);
  });

  it("changes its base, and shows the files against the new one", async () => {
    const { bob, ann, repo, github } = stage;
    const { number } = await open("rebased", "extra.md", "extra\n");
    await commitFile(ann, repo, { branch: "release", path: "release.md", text: "one\n", from: "rebased" });
    await bob.rest.pulls.update({ ...repo, pull_number: number, base: "twice" });
    const files = await bob.rest.pulls.listFiles({ ...repo, pull_number: number });
    expect(files.data.map(({ filename }) => filename)).toEqual(["extra.md"]);
    const event = github.deliveries.at(-1);
    expect([event?.action, event?.payload.changes]).toEqual([
      "edited",
      { base: { ref: { from: "main" }, sha: { from: expect.stringMatching(/^[0-9a-f]{40}$/) } } },
    ]);
  });

  it("merges by all three methods, only at the head that was named", async () => {
    const { ann, repo } = stage;
    const main = async () => (await ann.rest.repos.getCommit({ ...repo, ref: "main" })).data;
    const merge = await open("by-merge", "a.md", "a\n");
    expect(
      await refusalOf(ann.rest.pulls.merge({ ...repo, pull_number: merge.number, sha: "1".repeat(40) })),
    ).toEqual([409, "Head branch was modified. Review and try the merge again."]);
    await ann.rest.pulls.merge({ ...repo, pull_number: merge.number, sha: merge.sha });
    const merged = await main();
    expect(merged.parents).toHaveLength(2);
    expect(merged.commit.message).toBe(
      `Merge pull request #${merge.number} from ann/by-merge\n\nChange by-merge`,
    );
    expect([merged.author?.login, merged.committer?.login]).toEqual(["ann", "web-flow"]);

    const squash = await open("by-squash", "b.md", "b\n");
    await commitFile(stage.bob, repo, { branch: "by-squash", path: "c.md", text: "c\n" });
    await ann.rest.pulls.merge({ ...repo, pull_number: squash.number, merge_method: "squash" });
    const squashed = await main();
    expect(squashed.parents).toHaveLength(1);
    expect(squashed.commit.message).toBe(
      `Change by-squash (#${squash.number})\n\n* Change b.md\n\n* Change c.md`,
    );
    expect(squashed.files?.map(({ filename }) => filename)).toEqual(["b.md", "c.md"]);

    const rebase = await open("by-rebase", "d.md", "d\n");
    await commitFile(ann, repo, { branch: "main", path: "e.md", text: "e\n" });
    await ann.rest.pulls.merge({ ...repo, pull_number: rebase.number, merge_method: "rebase" });
    const rebased = await main();
    expect([rebased.commit.message, rebased.parents.length, rebased.author?.login]).toEqual([
      "Change d.md",
      1,
      "bob",
    ]);
    const after = await ann.rest.pulls.get({ ...repo, pull_number: rebase.number });
    expect([after.data.merged, after.data.merged_by?.login, after.data.merge_commit_sha]).toEqual([
      true,
      "ann",
      rebased.sha,
    ]);
    const files = await ann.rest.pulls.listFiles({ ...repo, pull_number: squash.number });
    expect(files.data).toHaveLength(2);
    expect((await refusalOf(ann.rest.pulls.merge({ ...repo, pull_number: rebase.number })))[0]).toBe(405);
  });

  it("says that it conflicts, and is not merged", async () => {
    const { ann, repo } = stage;
    const { number } = await open("conflicting", "prices.csv", "item,price\nvisit,1\n");
    await commitFile(ann, repo, { branch: "main", path: "prices.csv", text: "item,price\nvisit,2\n" });
    const { data } = await ann.rest.pulls.get({ ...repo, pull_number: number });
    expect([data.mergeable, data.mergeable_state]).toEqual([false, "dirty"]);
    expect(await refusalOf(ann.rest.pulls.merge({ ...repo, pull_number: number }))).toEqual([
      405,
      "Pull Request is not mergeable",
    ]);
  });

  it("takes the base branch in by update-branch", async () => {
    const { bob, ann, repo } = stage;
    const { number, sha } = await open("behind", "f.md", "f\n");
    await commitFile(ann, repo, { branch: "main", path: "g.md", text: "g\n" });
    const call = { ...repo, pull_number: number };
    const stale = await refusalOf(
      bob.rest.pulls.updateBranch({ ...call, expected_head_sha: "1".repeat(40) }),
    );
    expect(stale[0]).toBe(422);
    await bob.rest.pulls.updateBranch({ ...call, expected_head_sha: sha });
    const { data } = await bob.rest.repos.getCommit({ ...repo, ref: "behind" });
    expect([data.parents.map((parent) => parent.sha)[0], data.committer?.login, data.commit.message]).toEqual(
      [sha, "web-flow", "Merge branch 'main' into behind"],
    );
    expect(await refusalOf(bob.rest.pulls.updateBranch(call))).toEqual([
      422,
      "There are no new commits on the base branch.",
    ]);
  });

  it("comes from a fork, whose commits the base repository can serve", async () => {
    const { github, repo, client, tokens, ann } = stage;
    await ann.rest.repos.addCollaborator({ ...repo, username: "eve", permission: "pull" });
    await github.fork("ann/shop", "eve");
    const eve = client(tokens.eve);
    const fork = { owner: "eve", repo: "shop" };
    const sha = await commitFile(eve, fork, { branch: "gift", path: "gift.md", text: "gift\n" });
    const { data } = await eve.rest.pulls.create({ ...repo, title: "Gift", head: "eve:gift", base: "main" });
    expect([data.head.label, data.head.repo?.full_name, data.head.sha]).toEqual([
      "eve:gift",
      "eve/shop",
      sha,
    ]);
    const next = await commitFile(eve, fork, { branch: "gift", path: "gift.md", text: "more\n" });
    const after = await ann.rest.pulls.get({ ...repo, pull_number: data.number });
    expect([after.data.head.sha, after.data.mergeable]).toEqual([next, true]);
    const associated = await ann.rest.repos.listPullRequestsAssociatedWithCommit({
      ...repo,
      commit_sha: next,
    });
    expect(associated.data).toEqual([]);
    const compared = await ann.rest.repos.compareCommitsWithBasehead({
      ...repo,
      basehead: "main...eve:gift",
    });
    expect(compared.data.files?.map(({ filename }) => filename)).toEqual(["gift.md"]);
    await ann.rest.pulls.merge({ ...repo, pull_number: data.number });
    expect((await ann.rest.pulls.checkIfMerged({ ...repo, pull_number: data.number })).status).toBe(204);
  });

  it("answers as GitHub describes it", () => {
    expect(stage.breaches).toEqual([]);
  });
});
