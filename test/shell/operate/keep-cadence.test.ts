import { Octokit } from "@octokit/rest";
import { afterEach, describe, expect, it } from "vitest";
import { APPROVAL_CONTEXT } from "../../../actions/core/report/gate/contexts.ts";
import { run } from "../../../actions/keep-cadence/run.ts";
import type { JobState } from "../../../actions/rehearsal/state/actions.ts";
import { run as requireApproval } from "../../../actions/require-approval/run.ts";
import { catalogFiles, commit, type Login } from "../../gate/stage.ts";
import { git } from "../ledger/repository.ts";
import { type OperateStage, PERMISSIONS, setOperateStage } from "./stage.ts";

let stage: OperateStage | null = null;
afterEach(async () => {
  await stage?.close();
  stage = null;
});

describe("keep-cadence", () => {
  it("says once for all steps of a job that the business is not live, and does nothing", async () => {
    stage = await setOperateStage({ live: false });
    const first = await stage.act(run);
    expect(first.summary).toContain("## Not live yet");
    expect((await stage.act(run)).summary).toBe("");
    expect((await stage.act(run, "another job")).summary).toContain("## Not live yet");
    expect(await stage.records()).toEqual([]);
  });

  it("leaves one sign of life a day, however often it runs", async () => {
    stage = await setOperateStage();
    const first = await stage.act(run);
    expect(first.summary).toContain("First run of 2026-11-16");
    const records = await stage.records();
    expect(records.map(({ id }) => id)).toEqual(["heartbeat:2026-11-16"]);
    expect(await (await stage.act(run)).summary).not.toContain("First run");
    stage.at("2026-11-16T21:17:00Z");
    await stage.act(run, "later");
    expect(await stage.records()).toEqual(records);
    stage.at("2026-11-17T14:17:00Z");
    await stage.act(run, "next day");
    expect((await stage.records()).map(({ id }) => id)).toEqual([
      "heartbeat:2026-11-16",
      "heartbeat:2026-11-17",
    ]);
  });

  it("says where the schedule is in another zone than the business", async () => {
    stage = await setOperateStage();
    const text = 'on:\n  schedule:\n    - {cron: "17 8-17 * * 1-5", timezone: Europe/Berlin}\n';
    await commit(stage, "owner", "main", { ".github/workflows/operate.yml": text });
    const { lines } = await stage.act(run);
    expect(lines.filter((line) => line.includes("The schedule does not fit"))).toEqual([
      expect.stringContaining("the schedule is in Europe/Berlin, and cadence.yaml says America/New_York"),
    ]);
  });

  it("records approvals and overrides of before its first live run, each once, and goes on from there", async () => {
    stage = await setOperateStage({ now: "2026-11-05T14:00:00Z" });
    const approved = await merged(stage, "approved", {
      success: "Approved by Quality lead",
      by: "quality-lead",
    });
    stage.at("2026-11-16T14:00:00Z");
    const forced = await merged(stage, "forced", {});
    stage.at("2026-11-16T15:17:00Z");
    const first = await stage.act(run);
    expect(first.summary).toContain("1 approval and 1 override of pull requests that went in");
    const records = await stage.records();
    const [approval, override, heartbeat] = records;
    expect(records).toHaveLength(3);
    // They lie at the instant at which they were learned, and say when they were.
    expect(approval).toMatchObject({
      type: "approval.given",
      subject: `pull:${approved.number}`,
      time: "2026-11-16T15:17:00.000Z",
      data: { by: "quality-lead", how: "review", head: approved.head, happened: "2026-11-05T14:00:00.000Z" },
    });
    expect(override).toMatchObject({
      type: "override.made",
      time: "2026-11-16T15:17:00.000Z",
      data: {
        happened: "2026-11-16T14:00:00.000Z",
        kind: "merged-unapproved",
        by: "sales-lead",
        pull: forced.number,
        reason: "Waits for Quality lead",
      },
    });
    expect(heartbeat).toMatchObject({
      id: "heartbeat:2026-11-16",
      data: { history: "2026-11-16T15:16:00.000Z" },
    });

    stage.at("2026-11-16T16:00:00Z");
    await merged(stage, "later", {});
    stage.at("2026-11-16T16:17:00Z");
    expect((await stage.act(run, "second")).summary).toContain("0 approvals and 1 override");
    const after = await stage.records();
    expect(after.map(({ id }) => id)).toEqual([
      ...records.map(({ id }) => id),
      "override:merged-unapproved-3",
      "history:2026-11-16T16:16:00.000Z",
    ]);
    expect((await stage.act(run, "third")).summary).not.toContain("GitHub's own history");
    expect(await stage.records()).toEqual(after);
  }, 60_000);

  it("records what the gate admitted while the business was set up", async () => {
    stage = await setOperateStage({ live: false, now: "2026-11-16T13:00:00Z" });
    const live = await catalogFiles(true);
    for (const name of ["people", "settings"]) {
      const file = `workflows-catalog/${name}.yaml`;
      const head = await commit(stage, "owner", name, { [file]: live[file] ?? "" });
      const { owner } = stage.as;
      const { data } = await owner.rest.pulls.create({
        ...stage.repo,
        title: name,
        head: name,
        base: "main",
      });
      // The gate's own action: what it posts is what is read afterwards.
      await stage.act(requireApproval, `gate of ${name}`);
      await owner.rest.pulls.merge({ ...stage.repo, pull_number: data.number, sha: head });
    }
    stage.at("2026-11-16T14:17:00Z");
    await stage.act(run);
    const overrides = (await stage.records()).filter(({ type }) => type === "override.made");
    expect(overrides.map(({ id, data }) => [id, data?.kind, data?.by])).toEqual([
      ["override:set-up-1", "set-up", "owner"],
      ["override:set-up-2", "set-up", "owner"],
    ]);
  }, 60_000);

  it("counts the month's minutes once a day, and warns when most are used", async () => {
    stage = await setOperateStage();
    await addRuns(stage, 3, "2026-11-16");
    expect((await stage.act(run)).summary).toContain("6 of 2000 free minutes used in 2026-11 (0%)");
    await addRuns(stage, 40, "2026-11-17");
    // The first run of a day counts, the others show what it found.
    expect((await stage.act(run, "later")).summary).toContain("6 of 2000 free minutes");
    stage.at("2026-11-18T14:17:00Z");
    const second = await stage.act(run, "third");
    expect(second.summary).toContain("86 of 2000 free minutes used in 2026-11 (4%)");
    const warning = "::warning title=Most of the month's free minutes are used::";
    expect(second.lines.join("\n")).not.toContain(warning);
    await addRuns(stage, 700, "2026-11-19");
    stage.at("2026-11-19T14:17:00Z");
    const fourth = await stage.act(run, "fourth");
    expect(fourth.summary).toContain("1486 of 2000 free minutes used in 2026-11 (74%)");
    expect(fourth.lines.join("\n")).toContain(warning);
    // A step's budget of calls holds, however much there is to count.
    expect(stage.github.calls.filter(({ route }) => route.includes("/actions/runs/")).length).toBeLessThan(
      150,
    );
  }, 60_000);
});

/** Runs of 90 seconds that are over, each with a job that was skipped beside the one that ran. */
async function addRuns({ github }: OperateStage, count: number, day: string): Promise<void> {
  const snapshot = await github.snapshot();
  const repository = snapshot.state.repositories["owner/business"];
  if (repository === undefined) throw new Error("There is no such repository.");
  const { runs } = repository.actions;
  const head = git(github.directory("owner/business"), ["rev-parse", "main"]);
  const times = { createdAt: `${day}T13:17:00Z`, updatedAt: `${day}T13:18:30Z` };
  const over: Omit<JobState, "id" | "name" | "conclusion"> = {
    status: "completed",
    steps: [],
    startedAt: times.createdAt,
    completedAt: times.updatedAt,
  };
  for (let index = 0; index < count; index += 1) {
    const id = 1000 + runs.length * 3;
    runs.push({
      id,
      number: runs.length + 1,
      attempt: 1,
      workflow: ".github/workflows/operate.yml",
      name: "Operate",
      title: "Operate (schedule)",
      event: "schedule",
      branch: "main",
      sha: head,
      headRepository: "owner/business",
      actor: "owner",
      status: "completed",
      conclusion: "success",
      ...times,
      jobs: [
        { id: id + 1, name: "do", conclusion: "success", ...over },
        { id: id + 2, name: "not", conclusion: "skipped", ...over },
      ],
    });
  }
  await github.restore(snapshot);
}

/** A pull request of the sales lead that was merged with or without the gate's yes. */
async function merged(
  { as, repo, github }: OperateStage,
  name: string,
  { success, by }: { success?: string; by?: Login },
): Promise<{ number: number; head: string }> {
  const head = await commit({ as, repo }, "sales-lead", name, { [`notes/${name}.md`]: name });
  const client = as["sales-lead"].rest;
  const { data } = await client.pulls.create({ ...repo, title: name, head: name, base: "main" });
  const token = await github.jobToken({ repository: "owner/business", permissions: PERMISSIONS });
  const bot = new Octokit({ auth: token, baseUrl: github.url });
  const status = { ...repo, sha: head, context: APPROVAL_CONTEXT };
  await bot.rest.repos.createCommitStatus({
    ...status,
    state: "pending",
    description: "Waits for Quality lead",
  });
  if (by !== undefined)
    await as[by].rest.pulls.createReview({ ...repo, pull_number: data.number, event: "APPROVE" });
  if (success !== undefined)
    await bot.rest.repos.createCommitStatus({ ...status, state: "success", description: success });
  await client.pulls.merge({ ...repo, pull_number: data.number, sha: head });
  return { number: data.number, head };
}
