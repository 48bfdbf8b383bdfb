import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusalOf, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe("users, roles and tokens", () => {
  it("know who asks, and refuse a token that nobody has", async () => {
    const { bob, client, github } = stage;
    expect((await bob.rest.users.getAuthenticated()).data.login).toBe("bob");
    expect(await refusalOf(client("ghp_wrong").rest.users.getAuthenticated())).toEqual([
      401,
      "Bad credentials",
    ]);
    expect(await refusalOf(client(null).rest.users.getAuthenticated())).toEqual([
      401,
      "Requires authentication",
    ]);
    expect((await bob.rest.users.getByUsername({ username: "ANN" })).data.login).toBe("ann");
    const token = await github.addUser({ login: "gone" });
    await github.revokeToken(token);
    expect((await refusalOf(client(token).rest.users.getAuthenticated()))[0]).toBe(401);
  });

  it("hide a private repository from outsiders, and refuse readers what they may not do", async () => {
    const { eve, cleo, client, repo } = stage;
    expect(await refusalOf(eve.rest.repos.get(repo))).toEqual([404, "Not Found"]);
    expect(await refusalOf(client(null).rest.repos.get(repo))).toEqual([404, "Not Found"]);
    expect((await cleo.rest.repos.get(repo)).data.permissions).toEqual({
      admin: false,
      maintain: false,
      push: false,
      triage: false,
      pull: true,
    });
    const sha = (await cleo.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
    expect((await refusalOf(cleo.rest.git.createRef({ ...repo, ref: "refs/heads/x", sha })))[0]).toBe(403);
    expect((await refusalOf(cleo.rest.repos.createCommitStatus({ ...repo, sha, state: "success" })))[0]).toBe(
      403,
    );
    const admin = await refusalOf(
      stage.bob.rest.repos.createWebhook({ ...repo, config: { url: "http://127.0.0.1:1" } }),
    );
    expect(admin).toEqual([403, "Must have admin rights to Repository."]);
  });

  it("tell a person's permission, with five roles and four older words", async () => {
    const { ann, bob, cleo, repo } = stage;
    const permission = async (username: string) => {
      const { data } = await bob.rest.repos.getCollaboratorPermissionLevel({ ...repo, username });
      return [data.permission, data.role_name];
    };
    expect(await permission("ann")).toEqual(["admin", "admin"]);
    expect(await permission("bob")).toEqual(["write", "write"]);
    expect(await permission("eve")).toEqual(["none", "none"]);
    await ann.rest.repos.addCollaborator({ ...repo, username: "cleo", permission: "triage" });
    expect(await permission("cleo")).toEqual(["read", "triage"]);
    await ann.rest.repos.addCollaborator({ ...repo, username: "cleo", permission: "maintain" });
    expect(await permission("cleo")).toEqual(["write", "maintain"]);
    await ann.rest.repos.addCollaborator({ ...repo, username: "cleo", permission: "pull" });
    expect(await permission("cleo")).toEqual(["read", "read"]);
    expect(
      (await refusalOf(bob.rest.repos.getCollaboratorPermissionLevel({ ...repo, username: "nobody" })))[0],
    ).toBe(404);
    const reader = cleo.rest.repos.getCollaboratorPermissionLevel({ ...repo, username: "ann" });
    expect(await refusalOf(reader)).toEqual([403, "Must have push access to view collaborator permission."]);
    const { data } = await bob.rest.repos.listCollaborators(repo);
    expect(data.map(({ login, role_name }) => [login, role_name])).toEqual([
      ["ann", "admin"],
      ["bob", "write"],
      ["cleo", "read"],
    ]);
  });

  it("let a job do what its permissions say, in its own repository", async () => {
    const { github, client, repo, ann } = stage;
    await github.addRepository({ owner: "eve", name: "other", files: { "a.md": "a\n" } });
    const bot = client(
      await github.jobToken({ repository: "ann/shop", permissions: { issues: "write", contents: "read" } }),
    );
    const { data: issue } = await bot.rest.issues.create({ ...repo, title: "From a job" });
    expect([issue.user?.login, issue.user?.type]).toEqual(["github-actions[bot]", "Bot"]);
    const at = { ...repo, issue_number: issue.number };
    expect(
      (await bot.rest.issues.createComment({ ...at, body: "Hi" })).data.performed_via_github_app?.slug,
    ).toBe("github-actions");
    const sha = (await bot.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
    const status = bot.rest.repos.createCommitStatus({ ...repo, sha, state: "success" });
    expect(await refusalOf(status)).toEqual([403, "Resource not accessible by integration"]);
    expect((await refusalOf(bot.rest.repos.getBranchProtection({ ...repo, branch: "main" })))[0]).toBe(403);
    expect((await refusalOf(bot.rest.repos.get({ owner: "eve", repo: "other" })))[0]).toBe(404);
    expect((await ann.rest.issues.get(at)).data.author_association).toBe("NONE");
  });
});

describe("issues", () => {
  it("share their numbers with pull requests, and keep labels, assignees and state", async () => {
    const { ann, bob, repo } = stage;
    const { data } = await bob.rest.issues.create({
      ...repo,
      title: "Slow",
      labels: ["bug", "new one"],
      assignees: ["ann", "eve"],
    });
    expect(data.labels.map((label) => (label as { name: string }).name)).toEqual(["bug", "new one"]);
    expect(data.assignees?.map(({ login }) => login)).toEqual(["ann"]);
    const at = { ...repo, issue_number: data.number };
    expect((await ann.rest.issues.getLabel({ ...repo, name: "new one" })).data.color).toBe("ededed");
    const gone = await bob.rest.issues.removeLabel({ ...at, name: "bug" });
    expect(gone.data.map(({ name }) => name)).toEqual(["new one"]);
    expect(await refusalOf(bob.rest.issues.removeLabel({ ...at, name: "bug" }))).toEqual([
      404,
      "Label does not exist",
    ]);
    const closed = await bob.rest.issues.update({ ...at, state: "closed", state_reason: "not_planned" });
    expect([closed.data.state, closed.data.state_reason, closed.data.closed_by?.login]).toEqual([
      "closed",
      "not_planned",
      "bob",
    ]);
    const open = await ann.rest.issues.listForRepo({ ...repo, labels: "new one", state: "all" });
    expect(open.data.map(({ number }) => number)).toEqual([data.number]);
  });

  it("let a reader write one, but not label it", async () => {
    const { cleo, repo } = stage;
    const { data } = await cleo.rest.issues.create({ ...repo, title: "Hello", labels: ["bug"] });
    expect(data.labels).toEqual([]);
    const at = { ...repo, issue_number: data.number };
    expect((await refusalOf(cleo.rest.issues.addLabels({ ...at, labels: ["bug"] })))[0]).toBe(403);
    expect((await refusalOf(cleo.rest.issues.create({ ...repo, title: "" })))[0]).toBe(422);
  });

  it("show when a comment was edited, also within the same second", async () => {
    const { ann, bob, cleo, repo } = stage;
    const { data: issue } = await bob.rest.issues.create({ ...repo, title: "Talk" });
    const at = { ...repo, issue_number: issue.number };
    const { data } = await bob.rest.issues.createComment({ ...at, body: "approved" });
    expect(data.updated_at).toBe(data.created_at);
    const comment = { ...repo, comment_id: data.id };
    await bob.rest.issues.updateComment({ ...comment, body: "rejected" });
    const edited = (await ann.rest.issues.getComment(comment)).data;
    expect([edited.created_at, edited.updated_at]).toEqual(["2026-11-16T09:00:00Z", "2026-11-16T09:00:01Z"]);
    expect((await refusalOf(cleo.rest.issues.updateComment({ ...comment, body: "x" })))[0]).toBe(403);
    await ann.rest.issues.deleteComment(comment);
    expect((await refusalOf(ann.rest.issues.getComment(comment)))[0]).toBe(404);
    expect((await refusalOf(bob.rest.issues.createComment({ ...at, body: "x".repeat(65_537) })))[0]).toBe(
      422,
    );
    await ann.rest.issues.lock(at);
    expect((await refusalOf(cleo.rest.issues.createComment({ ...at, body: "Me too" })))[0]).toBe(403);
    expect((await bob.rest.issues.listComments(at)).data).toEqual([]);
  });

  it("refuse a body of the wrong shape in GitHub's words", async () => {
    const { ann, repo } = stage;
    const call = (body: object) =>
      ann.request("POST /repos/{owner}/{repo}/issues", { ...repo, ...body } as never);
    expect(await refusalOf(call({ body: "x" }))).toEqual([
      422,
      'Invalid request.\n\n"title" wasn\'t supplied.',
    ]);
    expect(await refusalOf(call({ title: "x", labels: "bug" }))).toEqual([
      422,
      "Invalid request.\n\nFor 'properties/labels', \"bug\" is not an array.",
    ]);
  });
});

describe("what is reported of commits", () => {
  it("is one combined status of the newest of each context", async () => {
    const { bob, repo } = stage;
    const sha = (await bob.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
    const combined = async () => {
      const { data } = await bob.rest.repos.getCombinedStatusForRef({ ...repo, ref: "main" });
      return [data.state, data.total_count, data.statuses.map(({ context, state }) => [context, state])];
    };
    expect(await combined()).toEqual(["pending", 0, []]);
    const post = (context: string, state: "success" | "failure" | "pending" | "error") =>
      bob.rest.repos.createCommitStatus({ ...repo, sha, state, context });
    await post("a", "failure");
    await post("b", "success");
    expect(await combined()).toEqual([
      "failure",
      2,
      [
        ["b", "success"],
        ["a", "failure"],
      ],
    ]);
    await post("a", "success");
    expect(await combined()).toEqual([
      "success",
      2,
      [
        ["a", "success"],
        ["b", "success"],
      ],
    ]);
    const all = await bob.rest.repos.listCommitStatusesForRef({ ...repo, ref: sha });
    expect(all.data.map(({ state }) => state)).toEqual(["success", "success", "failure"]);
  });

  it("refuses a description of more than 140 characters, and a commit that is not there", async () => {
    const { bob, repo } = stage;
    const sha = (await bob.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
    const status = { ...repo, sha, state: "success" } as const;
    await bob.rest.repos.createCommitStatus({ ...status, description: "é".repeat(140) });
    expect(
      (await refusalOf(bob.rest.repos.createCommitStatus({ ...status, description: "x".repeat(141) })))[0],
    ).toBe(422);
    const absent = "1".repeat(40);
    expect(await refusalOf(bob.rest.repos.createCommitStatus({ ...status, sha: absent }))).toEqual([
      422,
      `No commit found for SHA: ${absent}`,
    ]);
  });

  it("has check runs by apps only, with at most 50 annotations a request that add up", async () => {
    const { bob, repo, client, github } = stage;
    const bot = client(await github.jobToken({ repository: "ann/shop", permissions: { checks: "write" } }));
    const head_sha = (await bob.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
    const annotations = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        path: "prices.csv",
        start_line: index + 1,
        end_line: index + 1,
        annotation_level: "warning" as const,
        message: `Line ${index + 1}`,
      }));
    const output = (count: number) => ({
      title: "Findings",
      summary: "Some",
      annotations: annotations(count),
    });
    const run = { ...repo, name: "opsbook", head_sha, output: output(50) };
    expect(await refusalOf(bob.rest.checks.create(run))).toEqual([
      403,
      "You must authenticate via a GitHub App.",
    ]);
    expect((await refusalOf(bot.rest.checks.create({ ...run, output: output(51) })))[0]).toBe(422);
    const { data } = await bot.rest.checks.create(run);
    expect([data.status, data.conclusion]).toEqual(["queued", null]);
    await bot.rest.checks.update({
      ...repo,
      check_run_id: data.id,
      conclusion: "failure",
      output: output(3),
    });
    const found = await bot.rest.checks.listForRef({ ...repo, ref: "main" });
    expect(
      found.data.check_runs.map((own) => [own.status, own.conclusion, own.output.annotations_count]),
    ).toEqual([["completed", "failure", 53]]);
    const page = await bot.rest.checks.listAnnotations({
      ...repo,
      check_run_id: data.id,
      per_page: 50,
      page: 2,
    });
    expect(page.data.map(({ message }) => message)).toEqual(["Line 1", "Line 2", "Line 3"]);
  });

  it("answers as GitHub describes it", () => {
    expect(stage.breaches).toEqual([]);
  });
});
