import { describe, expect, it } from "vitest";
import { run as manageIncidents } from "../../actions/manage-incidents/run.ts";
import { type Login, type PublishStage, REPO, setPublishStage } from "./publish-stage.ts";

const FILE = "workflows-catalog/workflows/lead-response/rollback.md";

/** Puts a file on a branch in the browser, as somebody; returns the commit. */
async function put({ as }: PublishStage, who: Login, path: string, text: string, branch = "main") {
  const { rest } = as[who];
  const { data } = await rest.repos
    .getContent({ ...REPO, path, ref: branch })
    .catch(() => ({ data: { sha: undefined } }));
  const sha = "sha" in data ? data.sha : undefined;
  const answer = await rest.repos.createOrUpdateFileContents({
    ...REPO,
    path,
    branch,
    message: `Edit ${path}`,
    content: Buffer.from(text).toString("base64"),
    ...(sha === undefined ? {} : { sha }),
  });
  return answer.data.commit.sha ?? "";
}

async function approved(stage: PublishStage, method: "merge" | "squash" | "rebase", approver: Login) {
  const branch = `edit-${method}-${approver}`;
  const author = stage.as["sales-lead"].rest;
  const sha = (await stage.tip("main")) ?? "";
  await author.git.createRef({ ...REPO, ref: `refs/heads/${branch}`, sha });
  await put(stage, "sales-lead", "notes.md", `${branch}\n`, branch);
  const head = await put(stage, "sales-lead", "more.md", `${branch}\n`, branch);
  const { data: pull } = await author.pulls.create({ ...REPO, title: branch, head: branch, base: "main" });
  const about = { ...REPO, pull_number: pull.number };
  await stage.as[approver].rest.pulls.createReview({ ...about, commit_id: head, event: "APPROVE" });
  stage.at(new Date(stage.github.clock.now() + 60_000).toISOString());
  await stage.as.owner.rest.pulls.merge({ ...about, merge_method: method });
}

async function changes({ state }: PublishStage) {
  const { issues } = await state();
  return issues.filter(({ title }) => title.includes("Unapproved change"));
}

describe("a change that nobody approved", () => {
  it("opens one incident, with a pull request that takes it back", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.act(manageIncidents);
    expect(await changes(stage)).toEqual([]);
    await stage.as.owner.rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
      ...REPO,
      can_approve_pull_request_reviews: true,
    });
    const commit = await put(stage, "sales-lead", FILE, "Gone.\n");
    await put(stage, "owner", "scoreboard/note.md", "Not gated.\n");
    await stage.act(manageIncidents);
    const [issue, ...more] = await changes(stage);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ title: `Unapproved change: ${FILE}`, assignees: ["general-manager"] });
    const { pulls } = await stage.state();
    expect(pulls).toHaveLength(1);
    expect(issue?.body).toContain(`/commit/${commit}`);
    expect(issue?.body).toContain(`approve and merge #${pulls[0]?.number}`);
    const branch = `revert/${commit.slice(0, 7)}`;
    expect(await stage.git.text(["diff", "--name-only", "main", branch])).toBe(FILE);
    expect(await stage.git.text(["diff", "--name-only", `${commit}^`, branch])).toBe("scoreboard/note.md");

    const before = [await stage.tip("ledger"), (await stage.state()).pulls, await changes(stage)];
    await stage.act(manageIncidents);
    expect([await stage.tip("ledger"), (await stage.state()).pulls, await changes(stage)]).toEqual(before);
  }, 60_000);

  it("is none where somebody named approved exactly these files, however they were merged", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.act(manageIncidents);
    for (const method of ["merge", "squash", "rebase"] as const)
      await approved(stage, method, "general-manager");
    await stage.act(manageIncidents);
    expect(await changes(stage)).toEqual([]);
    await approved(stage, "merge", "support-lead");
    await put(stage, "owner", "third.md", "Nobody lets the job open pull requests here.\n");
    await put(stage, "owner", "more.md", "Later, so git cannot take it back by itself.\n");
    await stage.act(manageIncidents);
    const found = await changes(stage);
    expect(found.map(({ title }) => title)).toEqual([
      "Unapproved change: more.md and 1 more file",
      "Unapproved change: third.md",
      "Unapproved change: more.md",
    ]);
    expect(found[1]?.body).toMatch(/\[open the pull request that takes it back\]\(.*\/compare\/revert\//);
    expect(found[0]?.body).toMatch(/no pull request for it: more\\?\.md was changed again since/);
  }, 60_000);
});
