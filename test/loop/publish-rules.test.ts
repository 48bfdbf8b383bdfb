import { describe, expect, it } from "vitest";
import { run as requireApproval } from "../../actions/require-approval/run.ts";
import { run as validateCatalog } from "../../actions/validate-catalog/run.ts";
import { git } from "../shell/ledger/repository.ts";
import { FRIDAY, lead, MONDAY, type PublishStage, REPO, setPublishStage } from "./publish-stage.ts";

const STATUSES = ["opsbook/validate", "opsbook/approval"];

type Rule = { type: string; parameters?: object };

/** A ruleset, for the default branch where nothing else is said. */
async function ruleset({ as }: PublishStage, rules: Rule[], include: string[] = ["~DEFAULT_BRANCH"]) {
  await as.owner.rest.repos.createRepoRuleset({
    ...REPO,
    name: "rules",
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include, exclude: [] } },
    rules: rules as never,
  });
}

const checks = (contexts: readonly string[], strict = false): Rule => ({
  type: "required_status_checks",
  parameters: {
    strict_required_status_checks_policy: strict,
    required_status_checks: contexts.map((context) => ({ context })),
  },
});

const byPull = (parameters: object = {}): Rule => ({
  type: "pull_request",
  parameters: {
    required_approving_review_count: 0,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
    ...parameters,
  },
});

async function letActionsOpenPulls({ as }: PublishStage): Promise<void> {
  await as.owner.rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...REPO,
    can_approve_pull_request_reviews: true,
  });
}

const protect = ({ as }: PublishStage, more: object): Promise<unknown> =>
  as.owner.rest.repos.updateBranchProtection({
    ...REPO,
    branch: "main",
    enforce_admins: true,
    required_status_checks: null,
    required_pull_request_reviews: null,
    restrictions: null,
    ...more,
  });

const isClosed = async (stage: PublishStage, week = "2026-W46"): Promise<boolean> =>
  (await stage.records()).some(({ id }) => id === `close:${week}`);

/** What stands in the one comment about boards that wait. */
async function waitingComment({ state }: PublishStage): Promise<string> {
  return (await state()).comments.find(({ body }) => body.startsWith("<!-- opsbook:board-waits"))?.body ?? "";
}

describe("a board goes straight to the default branch", () => {
  it.each<[string, (stage: PublishStage) => Promise<unknown>]>([
    ["without any rules, as on a free private plan", async () => {}],
    ["under a ruleset that requires both statuses", (stage) => ruleset(stage, [checks(STATUSES)])],
    ["where that one is strict", (stage) => ruleset(stage, [checks(STATUSES, true)])],
    [
      "where nobody may push by force, and history stays linear, on every branch",
      (stage) =>
        ruleset(
          stage,
          [{ type: "non_fast_forward" }, { type: "required_linear_history" }, { type: "deletion" }],
          ["~ALL"],
        ),
    ],
    [
      "under a classic protection with strict statuses",
      (stage) => protect(stage, { required_status_checks: { strict: true, contexts: STATUSES } }),
    ],
  ])(
    "%s",
    async (_, rules) => {
      const stage = await setPublishStage();
      await rules(stage);
      const before = await stage.tip("main");
      await stage.publish();
      const tip = await stage.tip("main");
      expect(await stage.git.text(["rev-parse", "main^"])).toBe(before);
      const { statuses, pulls } = await stage.state();
      const of = statuses.filter(({ sha }) => sha === tip).map(({ context, state }) => `${context} ${state}`);
      expect(of).toEqual(STATUSES.map((context) => `${context} success`));
      expect(pulls).toEqual([]);
      expect(await isClosed(stage)).toBe(true);
      const [author, committer] = (await stage.git.text(["log", "-1", "--format=%an%n%cn", "main"])).split(
        "\n",
      );
      expect([author, committer]).toEqual(["github-actions[bot]", "github-actions[bot]"]);
    },
    60_000,
  );
});

describe("a board goes by a pull request where rules ask for one", () => {
  it.each<[string, (stage: PublishStage) => Promise<unknown>, parents: number]>([
    ["by count 0 approvals, and both statuses", (stage) => ruleset(stage, [byPull(), checks(STATUSES)]), 1],
    ["and is strict", (stage) => ruleset(stage, [byPull(), checks(STATUSES, true)]), 1],
    [
      "and allow rebasing only",
      (stage) => ruleset(stage, [byPull({ allowed_merge_methods: ["rebase"] }), checks(STATUSES)]),
      1,
    ],
    [
      "and the repository allows merge commits only",
      async (stage) => {
        await stage.as.owner.rest.repos.update({
          ...REPO,
          allow_squash_merge: false,
          allow_rebase_merge: false,
        });
        await ruleset(stage, [byPull()]);
      },
      2,
    ],
    [
      "by a classic protection",
      (stage) =>
        protect(stage, {
          required_pull_request_reviews: { required_approving_review_count: 0 },
          required_status_checks: { strict: true, contexts: STATUSES },
        }),
      1,
    ],
  ])(
    "%s",
    async (_, rules, parents) => {
      const stage = await setPublishStage();
      await letActionsOpenPulls(stage);
      await rules(stage);
      await stage.publish();
      const { pulls } = await stage.state();
      expect(pulls).toMatchObject([
        { mergedBy: "github-actions[bot]", head: { ref: "scoreboard/2026-W46" } },
      ]);
      expect((await stage.git.text(["rev-list", "--parents", "-1", "main"])).split(" ")).toHaveLength(
        parents + 1,
      );
      expect((await stage.board()).has("data/2026-W46.manifest.json")).toBe(true);
      expect(await isClosed(stage)).toBe(true);
      expect(await stage.tip("scoreboard/2026-W46")).toBeNull();
      const again = await stage.publish();
      expect(again.lines).toContain("No board is due.");
    },
    60_000,
  );
});

describe("a board that GitHub refuses waits, and says which setting is in the way", () => {
  it.each<[string, (stage: PublishStage) => Promise<unknown>, words: RegExp, pull: boolean]>([
    [
      "approvals by people",
      (stage) => ruleset(stage, [byPull({ required_approving_review_count: 1 })]),
      /ask for 1 approving review .*“Required approvals” to 0/s,
      true,
    ],
    [
      "a check that is none of ours",
      (stage) => ruleset(stage, [checks([...STATUSES, "build"])]),
      /require the check build.*take build out of the required checks/s,
      true,
    ],
    [
      "a status that has to come from another app",
      (stage) =>
        ruleset(stage, [
          {
            type: "required_status_checks",
            parameters: {
              strict_required_status_checks_policy: false,
              required_status_checks: [{ context: "opsbook/approval", integration_id: 4711 }],
            },
          },
        ]),
      /want the status opsbook\/approval from another app/,
      true,
    ],
    [
      "a classic protection with a review",
      (stage) => protect(stage, { required_pull_request_reviews: { required_approving_review_count: 1 } }),
      /ask for 1 approving review/,
      true,
    ],
    [
      "a locked branch",
      (stage) => protect(stage, { lock_branch: true }),
      /main is locked.*Lock branch/s,
      true,
    ],
    [
      "a branch that only some may push to",
      (stage) => protect(stage, { restrictions: { users: ["sales-lead"], teams: [] } }),
      /Only some people may push to main/,
      true,
    ],
    [
      "branches that may not be made",
      (stage) => ruleset(stage, [{ type: "creation" }], ["refs/heads/scoreboard/**"]),
      /restricts who may make branches.*exclude scoreboard/s,
      false,
    ],
  ])(
    "%s",
    async (_, rules, words, hasPull) => {
      const stage = await setPublishStage();
      await letActionsOpenPulls(stage);
      await rules(stage);
      const before = await stage.tip("main");
      const { summary, lines } = await stage.publish();
      expect(await stage.tip("main")).toBe(before);
      expect(await isClosed(stage)).toBe(false);
      expect(summary.replaceAll("\u2060", "")).toMatch(words);
      expect((await waitingComment(stage)).replaceAll("\u2060", "")).toMatch(words);
      expect(lines.join("\n")).toContain("::warning title=The board of 2026-W46 waits::");
      const { pulls, issues } = await stage.state();
      expect(pulls).toHaveLength(hasPull ? 1 : 0);
      if (!hasPull) return;
      const body = issues.find(({ number }) => number === pulls[0]?.number)?.body ?? "";
      expect(body.replaceAll("\u2060", "")).toMatch(words);
    },
    60_000,
  );

  it("pull requests that Actions may not open: the branch is there, and goes by itself once they may", async () => {
    const stage = await setPublishStage();
    await ruleset(stage, [byPull(), checks(STATUSES)]);
    const { summary } = await stage.publish();
    expect(summary).toContain("Allow GitHub Actions to create and approve pull requests");
    expect(summary).toContain("/compare/main...scoreboard/2026-W46?expand=1");
    expect(summary).not.toContain("GitHub says");
    const head = await stage.tip("scoreboard/2026-W46");
    expect(head).not.toBeNull();
    await letActionsOpenPulls(stage);
    await stage.publish();
    expect(await isClosed(stage)).toBe(true);
    expect(await waitingComment(stage)).toContain("Every board is where it belongs.");
    expect((await stage.state()).pulls).toMatchObject([{ head: { sha: head } }]);
  }, 60_000);

  it("a person who approves keeps the approval while records come in, and the next run merges", async () => {
    const stage = await setPublishStage();
    await letActionsOpenPulls(stage);
    await ruleset(stage, [byPull({ required_approving_review_count: 1 }), checks(STATUSES)]);
    await stage.publish();
    const [pull] = (await stage.state()).pulls;
    const at = { ...REPO, pull_number: pull?.number ?? 0 };
    await stage.as["quality-lead"].rest.pulls.createReview({ ...at, event: "APPROVE" });
    await stage.append(lead("L6", "2026-11-16T14:30:00Z", 5));
    stage.at("2026-11-16T15:17:00Z");
    await stage.publish();
    const after = await stage.state();
    expect(after.pulls).toMatchObject([{ number: pull?.number, head: { sha: pull?.head.sha } }]);
    expect(after.pulls[0]?.mergedBy).toBe("github-actions[bot]");
    expect(await isClosed(stage)).toBe(true);
  }, 60_000);

  it("a person who merges it by hand finishes it", async () => {
    const stage = await setPublishStage();
    await letActionsOpenPulls(stage);
    await ruleset(stage, [byPull({ required_approving_review_count: 1 })]);
    await stage.publish();
    const [pull] = (await stage.state()).pulls;
    const at = { ...REPO, pull_number: pull?.number ?? 0 };
    await stage.as["quality-lead"].rest.pulls.createReview({ ...at, event: "APPROVE" });
    await stage.as["quality-lead"].rest.pulls.merge({ ...at, merge_method: "squash" });
    const merged = await stage.tip("main");
    await stage.publish();
    expect(await stage.tip("main")).toBe(merged);
    expect(await isClosed(stage)).toBe(true);
  }, 60_000);

  it("a later board takes the place of one that still waits", async () => {
    const stage = await setPublishStage();
    await letActionsOpenPulls(stage);
    await ruleset(stage, [byPull({ required_approving_review_count: 1 })]);
    await stage.publish();
    stage.at(FRIDAY);
    await stage.publish();
    const { pulls, issues } = await stage.state();
    const open = (number: number) => issues.find((issue) => issue.number === number)?.state;
    expect(pulls.map(({ head, number }) => [head.ref, open(number)])).toEqual([
      ["scoreboard/2026-W46", "closed"],
      ["scoreboard/2026-W47", "open"],
    ]);
  }, 60_000);
});

describe("what happens meanwhile", () => {
  it("makes the board anew where the default branch moves, and pushes nothing by force to it", async () => {
    const stage = await setPublishStage();
    let moves = 0;
    stage.github.subscribe(({ event, payload }) => {
      const { ref } = payload as { ref?: string };
      if (event !== "push" || ref?.startsWith("refs/heads/scoreboard/") !== true || moves > 0) return;
      moves += 1;
      moveMain(stage, "notes.md");
    });
    const { lines } = await stage.publish();
    expect(lines.join("\n")).toContain("main has moved on");
    expect(moves).toBe(1);
    expect(await stage.git.text(["ls-tree", "--name-only", "main", "notes.md"])).toBe("notes.md");
    expect((await stage.board()).has("README.md")).toBe(true);
    expect(await isClosed(stage)).toBe(true);
  }, 60_000);

  it("takes another branch where the week's own holds something else and may not be replaced", async () => {
    const stage = await setPublishStage();
    git(stage.git.dir, ["branch", "scoreboard/2026-W46", "main"]);
    const other = await stage.commit("other.md", "x");
    git(stage.git.dir, ["update-ref", "refs/heads/scoreboard/2026-W46", other]);
    git(stage.git.dir, ["update-ref", "refs/heads/main", `${other}^`]);
    await letActionsOpenPulls(stage);
    await ruleset(stage, [{ type: "non_fast_forward" }], ["~ALL"]);
    await stage.publish();
    expect(await stage.git.text(["ls-tree", "--name-only", "main", "other.md"])).toBe("");
    expect(await isClosed(stage)).toBe(true);
  }, 60_000);

  it("gives no status to what somebody else pushed to the board's branch", async () => {
    const stage = await setPublishStage();
    await letActionsOpenPulls(stage);
    await ruleset(stage, [byPull({ required_approving_review_count: 1 }), checks(STATUSES)]);
    await stage.publish();
    const forged = await stage.as["sales-lead"].rest.repos.createOrUpdateFileContents({
      ...REPO,
      path: "workflows-catalog/people.yaml.bak",
      branch: "scoreboard/2026-W46",
      message: "Sneak",
      content: Buffer.from("x").toString("base64"),
    });
    stage.at("2026-11-16T15:17:00Z");
    await stage.publish();
    const { statuses, pulls } = await stage.state();
    expect(statuses.filter(({ sha }) => sha === forged.data.commit.sha)).toEqual([]);
    expect(pulls[0]?.head.sha).not.toBe(forged.data.commit.sha);
    expect(await stage.git.text(["diff", "--name-only", "main", pulls[0]?.head.sha ?? ""])).not.toContain(
      "people",
    );
  }, 60_000);

  it("says which permission is missing where the job may not push", async () => {
    const stage = await setPublishStage({ now: MONDAY });
    const { run } = await import("../../actions/publish-scoreboard/run.ts");
    const { summary } = await stage.act(
      run,
      {},
      { contents: "read", issues: "write", "pull-requests": "write", statuses: "write" },
    );
    expect(summary).toContain("The job's token may not write to this repository");
  }, 60_000);
});

describe("the gate", () => {
  it("leaves a board's own pull request to who computed it, and no other one", async () => {
    const stage = await setPublishStage();
    await letActionsOpenPulls(stage);
    await ruleset(stage, [byPull({ required_approving_review_count: 1 }), checks(STATUSES)]);
    await stage.publish();
    const [board] = (await stage.state()).pulls;
    const lead = stage.as["sales-lead"].rest;
    const change = { ...REPO, message: "Change", content: Buffer.from("x\n").toString("base64") };
    // A person's branch of such a name is no board, and neither is what a person opens from a board's branch.
    const main = await stage.tip("main");
    await lead.git.createRef({ ...REPO, ref: "refs/heads/scoreboard/mine", sha: main ?? "" });
    await lead.repos.createOrUpdateFileContents({
      ...change,
      path: "scoreboard/x.md",
      branch: "scoreboard/mine",
    });
    await lead.pulls.create({ ...REPO, title: "Mine", head: "scoreboard/mine", base: "main" });
    const before = (await stage.state()).statuses.filter(({ sha }) => sha === board?.head.sha);
    const gate = { checks: "write", contents: "read", "pull-requests": "write", statuses: "write" };
    const printed = [];
    for (const run of [validateCatalog, requireApproval])
      printed.push(...(await stage.act(run, {}, gate)).lines);
    const { statuses, comments, pulls } = await stage.state();
    expect(statuses.filter(({ sha }) => sha === board?.head.sha)).toEqual(before);
    expect(comments.filter(({ issue }) => issue === board?.number)).toEqual([]);
    expect(printed.join("\n")).toContain(`#${board?.number} is a computed scoreboard`);
    const mine = pulls.find(({ head }) => head.ref === "scoreboard/mine");
    const judged = statuses.filter(({ sha }) => sha === mine?.head.sha).map(({ context }) => context);
    expect(judged).toEqual(STATUSES);
    expect(comments.filter(({ issue }) => issue === mine?.number)).toHaveLength(1);
  }, 60_000);
});

/** Somebody pushes to the default branch at this very moment. */
function moveMain({ git: { dir } }: PublishStage, file: string): void {
  const blob = git(dir, ["hash-object", "-w", "--stdin"], "x");
  const tree = git(dir, ["mktree"], `${git(dir, ["ls-tree", "main"])}\n100644 blob ${blob}\t${file}\n`);
  const commit = git(dir, ["commit-tree", tree, "-p", "main", "-m", "Move"]);
  git(dir, ["update-ref", "refs/heads/main", commit]);
}
