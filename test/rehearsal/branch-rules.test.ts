import path from "node:path";
import type { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commitFile, refusalOf, remote, runGit, type Stage, scratch, setStage } from "./stage.ts";

let stage: Stage;
let folder: Awaited<ReturnType<typeof scratch>>;
let bot: Octokit;
let clone = "";
beforeAll(async () => {
  folder = await scratch();
});
afterAll(() => folder.remove());
beforeEach(async (context) => {
  stage = await setStage();
  const { github, client } = stage;
  const permissions = { contents: "write", statuses: "write", "pull-requests": "write" } as const;
  const token = await github.jobToken({ repository: "ann/shop", permissions });
  bot = client(token);
  clone = path.join(folder.dir, context.task.id);
  await runGit(folder.dir, "clone", remote(github, token, "ann/shop"), clone);
  await runGit(clone, "commit", "--allow-empty", "-m", "Generated");
  return async () => {
    expect(stage.breaches).toEqual([]);
    await stage.close();
  };
});

/** A ruleset for the default branch. */
async function rule(...rules: { type: string; parameters?: object }[]): Promise<void> {
  const { ann, repo } = stage;
  await ann.rest.repos.createRepoRuleset({
    ...repo,
    name: "main",
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: rules as never,
  });
}

const checks = (...contexts: string[]) => ({
  type: "required_status_checks",
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: contexts.map((context) => ({ context })),
  },
});

const byPull = (parameters: object = {}) => ({
  type: "pull_request",
  parameters: {
    required_approving_review_count: 0,
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
    ...parameters,
  },
});

describe("a required status check", () => {
  it("refuses a push of the bot, until that very commit carries it", async () => {
    await rule(checks("opsbook/approval"));
    const refused = await runGit(clone, "push", "origin", "main");
    expect(refused.err).toContain(
      "remote: error: GH013: Repository rule violations found for refs/heads/main.",
    );
    expect(refused.err).toContain('remote: - Required status check "opsbook/approval" is expected.');
    expect(refused.err).toContain(
      "! [remote rejected] main -> main (push declined due to repository rule violations)",
    );
    await runGit(clone, "push", "origin", "main:generated");
    const sha = (await runGit(clone, "rev-parse", "HEAD")).out;
    await bot.rest.repos.createCommitStatus({
      ...stage.repo,
      sha,
      state: "success",
      context: "opsbook/approval",
    });
    expect((await runGit(clone, "push", "origin", "main")).ok).toBe(true);
  });

  it("refuses the same of the API, in the same words", async () => {
    await rule(checks("opsbook/approval"));
    const { repo } = stage;
    await runGit(clone, "push", "origin", "main:generated");
    const sha = (await runGit(clone, "rev-parse", "HEAD")).out;
    const update = () => bot.rest.git.updateRef({ ...repo, ref: "heads/main", sha });
    const words =
      'Repository rule violations found\n\nRequired status check "opsbook/approval" is expected.\n\n';
    expect(await refusalOf(update())).toEqual([422, words]);
    const content = Buffer.from("x").toString("base64");
    const write = bot.rest.repos.createOrUpdateFileContents({ ...repo, path: "x", message: "x", content });
    expect(await refusalOf(write)).toEqual([409, words]);
    await bot.rest.repos.createCommitStatus({ ...repo, sha, state: "pending", context: "opsbook/approval" });
    expect((await refusalOf(update()))[1]).toContain("is pending");
    await bot.rest.repos.createCommitStatus({ ...repo, sha, state: "success", context: "opsbook/approval" });
    expect((await update()).data.object.sha).toBe(sha);
  });

  it("refuses a merge", async () => {
    await rule(checks("opsbook/approval"));
    const { bob, ann, repo } = stage;
    const sha = await commitFile(bob, repo, { branch: "change", path: "a.md", text: "a\n" });
    const { data } = await bob.rest.pulls.create({ ...repo, title: "A", head: "change", base: "main" });
    expect(data.mergeable_state).toBe("blocked");
    const merge = () => ann.rest.pulls.merge({ ...repo, pull_number: data.number });
    expect((await refusalOf(merge()))[0]).toBe(405);
    await bot.rest.repos.createCommitStatus({ ...repo, sha, state: "success", context: "opsbook/approval" });
    expect((await merge()).data.merged).toBe(true);
  });
});

describe("a required pull request", () => {
  it("refuses every direct change, also of an owner and of a bot with its status", async () => {
    await rule(byPull(), checks("opsbook/approval"));
    const { ann, repo } = stage;
    await runGit(clone, "push", "origin", "main:generated");
    const sha = (await runGit(clone, "rev-parse", "HEAD")).out;
    await bot.rest.repos.createCommitStatus({ ...repo, sha, state: "success", context: "opsbook/approval" });
    for (const client of [ann, bot]) {
      const [status, message] = await refusalOf(
        client.rest.git.updateRef({ ...repo, ref: "heads/main", sha }),
      );
      expect([status, message]).toEqual([
        422,
        "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
      ]);
    }
    expect((await runGit(clone, "push", "origin", "main")).err).toContain(
      "- Changes must be made through a pull request.",
    );
  });

  it("lets the bot open and merge one, where the repository lets it open any", async () => {
    await rule(byPull(), checks("opsbook/approval"));
    const { ann, repo } = stage;
    await runGit(clone, "push", "origin", "main:generated");
    const sha = (await runGit(clone, "rev-parse", "HEAD")).out;
    const open = () => bot.rest.pulls.create({ ...repo, title: "Board", head: "generated", base: "main" });
    expect(await refusalOf(open())).toEqual([
      403,
      "GitHub Actions is not permitted to create or approve pull requests.",
    ]);
    await ann.rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
      ...repo,
      can_approve_pull_request_reviews: true,
    });
    const { data } = await open();
    await bot.rest.repos.createCommitStatus({ ...repo, sha, state: "success", context: "opsbook/approval" });
    expect((await bot.rest.pulls.merge({ ...repo, pull_number: data.number, sha })).data.merged).toBe(true);
  });

  it("counts approvals of who may write, at most one a person, and not after a dismissal", async () => {
    await rule(byPull({ required_approving_review_count: 1, dismiss_stale_reviews_on_push: true }));
    const { ann, bob, cleo, repo } = stage;
    await commitFile(bob, repo, { branch: "change", path: "a.md", text: "a\n" });
    const { data } = await bob.rest.pulls.create({ ...repo, title: "A", head: "change", base: "main" });
    const pull = { ...repo, pull_number: data.number };
    const needs =
      "Repository rule violations found\n\nAt least 1 approving review is required by reviewers with write access.\n\n";
    await cleo.rest.pulls.createReview({ ...pull, event: "APPROVE" });
    expect(await refusalOf(ann.rest.pulls.merge(pull))).toEqual([405, needs]);
    await ann.rest.pulls.createReview({ ...pull, event: "APPROVE" });
    await commitFile(bob, repo, { branch: "change", path: "b.md", text: "b\n" });
    const states = (await bob.rest.pulls.listReviews(pull)).data.map(({ state }) => state);
    expect(states).toEqual(["DISMISSED", "DISMISSED"]);
    expect(await refusalOf(ann.rest.pulls.merge(pull))).toEqual([405, needs]);
    await ann.rest.pulls.createReview({ ...pull, event: "REQUEST_CHANGES", body: "No" });
    expect((await refusalOf(ann.rest.pulls.merge(pull)))[1]).toContain("Changes were requested by ann.");
    await ann.rest.pulls.createReview({ ...pull, event: "APPROVE" });
    expect((await ann.rest.pulls.merge(pull)).data.merged).toBe(true);
  });

  it("asks the code owners of what changes", async () => {
    const { ann, bob, repo } = stage;
    await commitFile(ann, repo, {
      branch: "main",
      path: ".github/CODEOWNERS",
      text: "* @bob\n/policies/ @ann\n",
    });
    await rule(byPull({ require_code_owner_review: true }));
    await commitFile(bob, repo, { branch: "change", path: "policies/risk.yaml", text: "a\n" });
    const { data } = await bob.rest.pulls.create({ ...repo, title: "A", head: "change", base: "main" });
    const pull = { ...repo, pull_number: data.number };
    expect((await refusalOf(bob.rest.pulls.merge(pull)))[1]).toContain(
      "Waiting on code owner review from ann.",
    );
    await ann.rest.pulls.createReview({ ...pull, event: "APPROVE" });
    expect((await bob.rest.pulls.merge(pull)).data.merged).toBe(true);
  });
});

describe("rules", () => {
  it("are never bypassed by the Actions app, which cannot even be named", async () => {
    const { ann, repo } = stage;
    const integration = ann.rest.repos.createRepoRuleset({
      ...repo,
      name: "main",
      enforcement: "active",
      bypass_actors: [{ actor_id: 15368, actor_type: "Integration", bypass_mode: "always" }],
    });
    expect((await refusalOf(integration))[0]).toBe(422);
    await ann.rest.repos.createRepoRuleset({
      ...repo,
      name: "main",
      enforcement: "active",
      conditions: { ref_name: { include: ["refs/heads/main"], exclude: [] } },
      bypass_actors: [{ actor_id: 4, actor_type: "RepositoryRole", bypass_mode: "always" }],
      rules: [{ type: "update" }],
    });
    expect((await runGit(clone, "push", "origin", "main")).err).toContain(
      "Cannot update this protected ref.",
    );
    await commitFile(stage.bob, repo, { branch: "main", path: "a.md", text: "a\n" });
  });

  it("of a classic protection hold for administrators only where it says so", async () => {
    const { ann, bob, repo } = stage;
    const protect = (enforce_admins: boolean) =>
      ann.rest.repos.updateBranchProtection({
        ...repo,
        branch: "main",
        enforce_admins,
        required_status_checks: { strict: true, contexts: ["ci"] },
        required_pull_request_reviews: { required_approving_review_count: 1 },
        restrictions: null,
      });
    await protect(false);
    await commitFile(ann, repo, { branch: "main", path: "a.md", text: "a\n" });
    const push = await runGit(clone, "push", "origin", "HEAD:main", "--force");
    expect(push.err).toContain("remote: error: GH006: Protected branch update failed for refs/heads/main.");
    expect(push.err).toContain("(protected branch hook declined)");
    await protect(true);
    const words = await refusalOf(commitFile(ann, repo, { branch: "main", path: "b.md", text: "b\n" }));
    expect(words).toEqual([
      409,
      'Could not change file: Changes must be made through a pull request. Required status check "ci" is expected.',
    ]);
    expect((await bob.rest.repos.getBranch({ ...repo, branch: "main" })).data.protected).toBe(true);
    expect((await refusalOf(bob.rest.repos.getBranchProtection({ ...repo, branch: "main" })))[0]).toBe(403);
    const { data } = await ann.rest.repos.getBranchProtection({ ...repo, branch: "main" });
    expect(data.required_status_checks?.contexts).toEqual(["ci"]);
    await ann.rest.repos.deleteBranchProtection({ ...repo, branch: "main" });
    await commitFile(bob, repo, { branch: "main", path: "c.md", text: "c\n" });
  });

  it("that are not enforced here are refused by name", async () => {
    const { ann, repo } = stage;
    const signatures = ann.rest.repos.createRepoRuleset({
      ...repo,
      name: "x",
      enforcement: "active",
      rules: [{ type: "required_signatures" }],
    });
    expect(await refusalOf(signatures)).toEqual([
      501,
      "The embedded GitHub does not serve the ruleset rule required_signatures.",
    ]);
  });

  it("demand a head with all of the base where they are strict", async () => {
    await rule({
      type: "required_status_checks",
      parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: "ci" }] },
    });
    const { ann, bob, repo } = stage;
    const sha = await commitFile(bob, repo, { branch: "change", path: "a.md", text: "a\n" });
    const { data } = await bob.rest.pulls.create({ ...repo, title: "A", head: "change", base: "main" });
    await bob.rest.repos.createCommitStatus({ ...repo, sha, state: "success", context: "ci" });
    const other = await commitFile(bob, repo, { branch: "other", path: "b.md", text: "b\n" });
    await bob.rest.repos.createCommitStatus({ ...repo, sha: other, state: "success", context: "ci" });
    await ann.rest.git.updateRef({ ...repo, ref: "heads/main", sha: other });
    const pull = { ...repo, pull_number: data.number };
    expect((await bob.rest.pulls.get(pull)).data.mergeable_state).toBe("behind");
    expect((await refusalOf(bob.rest.pulls.merge(pull)))[1]).toContain(
      "Head branch is out of date with the base branch.",
    );
  });
});
